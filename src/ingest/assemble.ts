/** From what a reader saw, paragraph by paragraph, to the report's text, blocks and notes. Every reader ends here. */
import type { Block, Box, Note, Span } from '../report.ts';
import { cleanLine } from './clean.ts';
import { typedLabel } from './labels.ts';

/** The place of a note's mark: `offset` into the raw text it stands in, `note` an index into the raw notes. */
export interface NoteMark {
  readonly offset: number;
  readonly note: number;
}

export interface RawCell {
  readonly text: string;
  readonly marks?: readonly NoteMark[];
}

/** One paragraph or table row as a reader saw it; "\n" inside is a line break that the author set. */
export interface RawParagraph {
  readonly text: string;
  /** In ascending order of offset. */
  readonly marks?: readonly NoteMark[];
  /** The label of automatic numbering; a typed one is found here. */
  readonly label?: string | null;
  /** A table row; `text` is then not looked at. */
  readonly cells?: readonly RawCell[] | null;
  readonly page?: number | null;
  readonly box?: Box | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly centered?: boolean;
  readonly size?: number | null;
  readonly level?: number | null;
  readonly column?: number | null;
}

export interface RawNote {
  readonly label: string;
  readonly text: string;
  readonly page: number | null;
}

export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** Lines of dashes, stars and underscores that letterheads are decorated with. */
const ornament = /^[\s\-–—_*=~.·•°o/\\|]*$/u;

/** Between the cells of a row. */
export const cellSeparator = '\t';

/** Builds the report's text. Empty paragraphs and ornaments go; the line of each block reads label, space, text. */
export function assemble(paragraphs: readonly RawParagraph[], rawNotes: readonly RawNote[] = []): Assembled {
  const lines: string[] = [];
  const blocks: Block[] = [];
  const anchors = new Map<number, number>();
  let at = 0;
  const add = (block: Block, line: string, marks: readonly NoteMark[]): void => {
    blocks.push(block);
    lines.push(line);
    for (const mark of marks) if (!anchors.has(mark.note)) anchors.set(mark.note, mark.offset);
    at += line.length + 1;
  };
  for (const paragraph of paragraphs) {
    if (paragraph.cells) {
      const row = rowLine(paragraph.cells, at);
      if (row) add(blockOf(paragraph, 'row', null, at, at + row.line.length, row.cells), row.line, row.marks);
      continue;
    }
    for (const piece of splitLines(paragraph)) {
      const marks = piece.marks ?? [];
      const cleaned = cleanLine(piece.text, marks.map((mark) => mark.offset));
      if (ornament.test(cleaned.text)) continue;
      const automatic = piece.label ? cleanLine(piece.label).text : null;
      const typed = automatic ? { label: automatic, from: 0 } : typedLabel(cleaned.text);
      const text = cleaned.text.slice(typed.from);
      const lead = typed.label === null ? '' : typed.label + ' ';
      const start = at + lead.length;
      const moved = marks.map((mark, index) => ({
        note: mark.note, offset: start + Math.max(0, (cleaned.offsets[index] ?? 0) - typed.from),
      }));
      add(blockOf(piece, 'paragraph', typed.label, start, start + text.length, null), lead + text, moved);
    }
  }
  const notes = rawNotes.map((note, index) => ({
    label: note.label, text: cleanLine(note.text).text, page: note.page, anchor: anchors.get(index) ?? null,
  }));
  return { text: lines.join('\n'), blocks, notes };
}

/** One literal: spreading an object into another costs as much as cleaning its text, and every block passes here. */
function blockOf(paragraph: RawParagraph, shape: Block['shape'], label: string | null, start: number, end: number, cells: Block['cells']): Block {
  return {
    kind: null, page: paragraph.page ?? null, box: paragraph.box ?? null, bold: paragraph.bold ?? false,
    italic: paragraph.italic ?? false, centered: paragraph.centered ?? false, size: paragraph.size ?? null,
    level: paragraph.level ?? null, column: paragraph.column ?? null, shape, label, start, end, cells,
  };
}

function rowLine(raw: readonly RawCell[], at: number): { line: string; cells: Span[]; marks: NoteMark[] } | null {
  let line = '';
  const cells: Span[] = [];
  const marks: NoteMark[] = [];
  raw.forEach((cell, index) => {
    if (index > 0) line += cellSeparator;
    const cleaned = cleanLine(cell.text, (cell.marks ?? []).map((mark) => mark.offset));
    const start = at + line.length;
    line += cleaned.text;
    cells.push({ start, end: at + line.length });
    (cell.marks ?? []).forEach((mark, place) => marks.push({ note: mark.note, offset: start + (cleaned.offsets[place] ?? 0) }));
  });
  return cells.every((cell) => cell.start === cell.end) ? null : { line, cells, marks };
}

/**
 * A line break inside a paragraph is a space, unless it parts two printed lines of different kinds: in a letterhead or signature
 * column, before a typed label, after a full sentence, or between capitals and small letters ("BÁO CÁO⏎về việc …").
 */
function splitLines(paragraph: RawParagraph): RawParagraph[] {
  if (!paragraph.text.includes('\n')) return [paragraph];
  const pieces: RawParagraph[] = [];
  let from = 0;
  let to = 0;
  const lines = paragraph.text.split('\n');
  const cut = (next: number): void => {
    const marks = (paragraph.marks ?? []).filter((mark) => mark.offset >= from && mark.offset < next + (next > to ? 0 : 1))
      .map((mark) => ({ note: mark.note, offset: Math.min(mark.offset - from, to - from) }));
    pieces.push({ ...paragraph, text: paragraph.text.slice(from, to), marks, label: pieces.length === 0 ? paragraph.label ?? null : null });
    from = next;
  };
  lines.forEach((line, index) => {
    if (index > 0) {
      const before = paragraph.text.slice(from, to).trim();
      const start = to + 1;
      if (before !== '' && line.trim() !== '' && (paragraph.column != null || partsLines(before, line.trim()))) cut(start);
    }
    to += (index > 0 ? 1 : 0) + line.length;
  });
  cut(paragraph.text.length + 1);
  return pieces;
}

const capitals = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

function partsLines(before: string, after: string): boolean {
  if (typedLabel(after.slice(0, 200).replace(/\s+/gu, ' ')).label !== null) return true;
  if (/[.;:!?…]["”)]?$/u.test(before.slice(-3)) && /^["“(]?\p{Lu}/u.test(after)) return true;
  return before.length < 120 && capitals.test(before) !== capitals.test(after.slice(0, 200));
}
