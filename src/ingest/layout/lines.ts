/** From pieces to printed lines: pieces on one baseline joined, wide gaps kept as breaks, raised numerals made marks. */
import type { Line, Mark, Piece } from './page.ts';

/** Pieces on one baseline without a wide gap between them. */
export interface Segment {
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

const sameBaseline = 0.28;
/** Gaps wider than this, in ems, part two segments: columns, tabs. */
const wideGap = 1.15;
const wordGap = 0.13;
/** A mark is smaller than its text by this much at least; offices print 58 % of the size, and 8.1 points beside 10 in notes. */
const markSize = 0.86;

function weight(piece: Piece): number {
  return piece.text.length;
}

/** The usual size of the text, by characters. */
export function usualSize(pieces: readonly { readonly size: number; readonly text: string }[]): number {
  const counts = new Map<number, number>();
  for (const piece of pieces) {
    const size = Math.round(piece.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + piece.text.length);
  }
  let best = 12;
  let most = 0;
  for (const [size, count] of [...counts].toSorted((a, b) => a[0] - b[0])) {
    if (count > most) {
      most = count;
      best = size;
    }
  }
  return best;
}

interface OpenRow {
  readonly pieces: Piece[];
  baseline: number;
  size: number;
}

/** Rows of pieces on one baseline, from top to bottom. Raised or lowered small pieces go to the row that they touch. */
export function rows(pieces: readonly Piece[]): Piece[][] {
  const sorted = pieces.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left);
  const open: OpenRow[] = [];
  const small: Piece[] = [];
  for (const piece of sorted) {
    if (looksRaised(piece, sorted)) {
      small.push(piece);
      continue;
    }
    const row = findRow(open, piece);
    if (row) {
      row.pieces.push(piece);
      if (piece.size > row.size) {
        row.size = piece.size;
        row.baseline = piece.baseline;
      }
    } else open.push({ pieces: [piece], baseline: piece.baseline, size: piece.size });
  }
  for (const piece of small) {
    const host = hostOf(open, piece);
    if (host) host.pieces.push(piece);
    else open.push({ pieces: [piece], baseline: piece.baseline, size: piece.size });
  }
  return open.toSorted((a, b) => a.baseline - b.baseline).map((row) => row.pieces.toSorted((a, b) => a.left - b.left));
}

function findRow(open: readonly OpenRow[], piece: Piece): OpenRow | undefined {
  for (let index = open.length - 1; index >= 0 && index >= open.length - 6; index -= 1) {
    const row = open[index];
    if (row && Math.abs(row.baseline - piece.baseline) <= sameBaseline * Math.min(row.size, piece.size)) return row;
  }
  return undefined;
}

/** A short numeral or star: what may be a note's mark if it stands raised. */
const markText = /^[[(]?(\d{1,3}|\*{1,3}|[a-z])[\])]?[,;]?$/;

function looksRaised(piece: Piece, all: readonly Piece[]): boolean {
  if (!markText.test(piece.text.trim())) return false;
  return all.some((other) => other !== piece && piece.size < other.size * markSize && raisedOn(piece, other)
    && piece.left < other.right + other.size * 0.6 && piece.right > other.left - other.size * 0.6);
}

function raisedOn(piece: Piece, other: { readonly baseline: number; readonly size: number }): boolean {
  const raise = other.baseline - piece.baseline;
  return raise > other.size * 0.12 && raise < other.size * 0.75;
}

function hostOf(open: readonly OpenRow[], piece: Piece): OpenRow | undefined {
  let best: OpenRow | undefined;
  let nearest = Infinity;
  for (const row of open) {
    if (!raisedOn(piece, row)) continue;
    for (const other of row.pieces) {
      const away = Math.max(other.left - piece.right, piece.left - other.right, 0);
      if (away < nearest && away < other.size * 0.6) {
        nearest = away;
        best = row;
      }
    }
  }
  return best;
}

/** Cuts a row at its wide gaps. A label or bullet set apart by a tab stays with its text. */
export function segments(row: readonly Piece[]): Segment[] {
  const made: Segment[] = [];
  let run: Piece[] = [];
  const close = (): void => {
    if (run.length > 0) made.push(segment(run));
    run = [];
  };
  for (const piece of row) {
    const last = run.at(-1);
    const gap = last ? piece.left - Math.max(...run.map((each) => each.right)) : 0;
    const em = last ? Math.max(piece.size, last.size) : piece.size;
    if (last && gap > em * wideGap && !(gap < em * 5 && tabbedLabel(run))) close();
    run.push(piece);
  }
  close();
  return made;
}

const bareLabel = /^(?:[-–+•●*○▪]|\(?[\dIVX]{1,4}(?:\.\d{1,2})*[.)/]?|\(?[a-zđ][.)])$/u;

function tabbedLabel(run: readonly Piece[]): boolean {
  return bareLabel.test(run.map((piece) => piece.text).join('').replace(/\s+/gu, ''));
}

function segment(pieces: readonly Piece[]): Segment {
  const [only] = pieces;
  if (only && pieces.length === 1) return { pieces, size: only.size, baseline: only.baseline, left: only.left, right: only.right };
  const size = usualSize(pieces);
  const main = pieces.toSorted((a, b) => Math.abs(a.size - size) - Math.abs(b.size - size) || weight(b) - weight(a))[0] ?? pieces[0];
  return {
    pieces, size: main?.size ?? size, baseline: main?.baseline ?? 0,
    left: Math.min(...pieces.map((piece) => piece.left)), right: Math.max(...pieces.map((piece) => piece.right)),
  };
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const units = /(?:^|[\s\d])(?:m|km|dm|cm|mm|ha)$/;

const lines = new WeakMap<Segment, Line>();

/** One printed line. */
export function toLine(from: Segment, page: number): Line {
  const known = lines.get(from);
  if (known) return known;
  const line = makeLine(from, page);
  lines.set(from, line);
  return line;
}

function makeLine(from: Segment, page: number): Line {
  let text = '';
  const marks: Mark[] = [];
  let bold = 0;
  let italic = 0;
  let letters = 0;
  let end = from.left;
  let firstWord = 0;
  let textLeft = from.left;
  const [head] = from.pieces;
  const mixed = from.pieces.some((piece) => piece.bold !== head?.bold || piece.italic !== head.italic);
  for (const piece of from.pieces) {
    const trimmed = piece.text.trim();
    const found = markText.exec(trimmed);
    const raised = found !== null && piece.size < from.size * markSize && raisedOn(piece, from);
    if (raised && !units.test(text)) {
      marks.push({ offset: text.length, label: found[1] ?? trimmed });
      end = Math.max(end, piece.right);
      continue;
    }
    const gapped = text !== '' && !/\s$/u.test(text) && !/^\s/u.test(piece.text)
      && piece.left - end > Math.max(piece.size, from.size) * wordGap;
    if (gapped) text += ' ';
    if (text !== '' && firstWord === 0) {
      textLeft = piece.left;
    }
    const width = piece.right - piece.left;
    if (firstWord === 0) firstWord = width * (Math.max(1, trimmed.search(/\s|$/u)) / Math.max(1, trimmed.length));
    text += piece.text;
    const count = mixed ? (piece.text.match(/\p{L}/gu) ?? []).length : 1;
    letters += count;
    if (piece.bold) bold += count;
    if (piece.italic) italic += count;
    end = Math.max(end, piece.right);
  }
  const clean = spaced(text, marks);
  return {
    page, text: clean.text, marks: clean.marks, left: from.left, right: from.right, baseline: from.baseline, size: from.size,
    bold: letters > 0 && bold >= letters * 0.85, italic: letters > 0 && italic >= letters * 0.85, firstWord, textLeft,
  };
}

/** Single spaces, trimmed, with marks moved along; printed superscript numerals become marks as well. */
function spaced(raw: string, marks: readonly Mark[]): { readonly text: string; readonly marks: readonly Mark[] } {
  if (marks.length === 0 && !/[⁰¹²³⁴⁵⁶⁷⁸⁹]|\s\s/u.test(raw)) return { text: raw.trim(), marks };
  let text = '';
  const moved: Mark[] = [];
  let next = 0;
  for (let index = 0; index <= raw.length; index += 1) {
    while (next < marks.length && (marks[next]?.offset ?? 0) <= index) {
      moved.push({ offset: text.length, label: marks[next]?.label ?? '' });
      next += 1;
    }
    const char = raw[index] ?? '';
    if (/\s/u.test(char)) {
      if (text !== '' && !text.endsWith(' ')) text += ' ';
    } else if (superscripts.includes(char) && char !== '' && text !== '' && !units.test(text)) {
      let label = '';
      while (index < raw.length && superscripts.includes(raw[index] ?? '')) {
        label += String(superscripts.indexOf(raw[index] ?? ''));
        index += 1;
      }
      index -= 1;
      moved.push({ offset: text.length, label });
    } else text += char;
  }
  const trimmed = text.trimEnd();
  return { text: trimmed, marks: moved.map((mark) => ({ ...mark, offset: Math.min(mark.offset, trimmed.length) })) };
}
