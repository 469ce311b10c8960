/**
 * Marks of notes in a scan. OCR sees the raised numeral as an apostrophe or an exclamation mark behind the word ("kỷ cương';"), or as
 * a numeral that stands alone before a stop ("kỷ cương 1 ;"); where a page has as many such words as notes without a mark, each is
 * the mark of its note.
 */
import type { RowOfSegments } from './columns.ts';
import type { Segment } from './lines.ts';
import type { Piece } from './page.ts';
import { isSyllable } from '../../vietnamese/syllables.ts';

const candidate = /^(.*?\p{L}+[)”"]?)(['’‘°*!?¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2})([.,;:)”]*)\s*$/u;

/** A numeral between a word and a stop, in a line that is one piece. */
const alone = /^(.*\p{L}[)”"]?) (\d{1,2}) ?([.,;:)”].*)?$/u;

interface Found {
  readonly piece: Piece;
  readonly before: string;
  readonly sign: string;
  readonly after: string;
}

function look(piece: Piece): Found | null {
  const behind = candidate.exec(piece.text);
  const found = behind ?? alone.exec(piece.text.trim());
  const word = /\S*$/u.exec(found?.[1] ?? '')?.[0].replace(/[^\p{L}]/gu, '') ?? '';
  if (!found || (behind ? !isSyllable(word) : word.length < 2)) return null;
  return { piece, before: found[1] ?? '', sign: found[2] ?? '', after: found[3] ?? '' };
}

/** The rows with the lost marks as raised pieces. `labels` are the page's notes that have no mark yet, in order. */
export function recoverMarks(rows: readonly RowOfSegments[], labels: readonly string[]): RowOfSegments[] {
  if (labels.length === 0) return [...rows];
  const found = rows.flatMap((row) => row.segments.flatMap((each) => each.pieces)).map(look).filter((each) => each !== null);
  const exact = found.filter((each) => labels.includes(each.sign));
  const chosen = found.length === labels.length ? found : exact.length === labels.length ? exact : [];
  if (chosen.length === 0) return [...rows];
  const label = new Map(chosen.map((each, index) => [each.piece, { ...each, label: labels[index] ?? '' }]));
  return rows.map((row) => ({ ...row, segments: row.segments.map((each) => withMarks(each, label)) }));
}

function withMarks(segment: Segment, marks: ReadonlyMap<Piece, Found & { readonly label: string }>): Segment {
  if (!segment.pieces.some((piece) => marks.has(piece))) return segment;
  return {
    ...segment,
    pieces: segment.pieces.flatMap((piece): Piece[] => {
      const mark = marks.get(piece);
      if (!mark) return [piece];
      const at = piece.left + (piece.right - piece.left) * (mark.before.length / Math.max(1, piece.text.trim().length));
      const raised = { ...piece, text: mark.label, left: at, right: at, baseline: piece.baseline - piece.size * 0.3, size: piece.size * 0.6 };
      const rest = { ...piece, text: mark.after === '' ? ' ' : mark.after + ' ', left: at };
      return [{ ...piece, text: mark.before, right: at }, raised, rest];
    }),
  };
}
