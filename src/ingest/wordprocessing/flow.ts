/** From a word processor's paragraphs and tables to what is assembled: runs joined, data tables told apart from layouts. */
import type { LegacyEncoding } from '../../vietnamese/encodings.ts';
import { decodeRuns } from '../../vietnamese/legacy-runs.ts';
import type { NoteMark, RawCell, RawParagraph } from '../assemble.ts';
import { isLetterhead, isOfficialLayout, isSignature } from '../columns.ts';
import type { Cell, Content, Paragraph, Row, Run, Table } from './model.ts';
import type { NoteNumbers } from './notes.ts';

export interface FlowContext {
  readonly encodings: readonly LegacyEncoding[];
  /** The document sets its TCVN3 capitals in fonts of their own. */
  readonly fontsKept: boolean;
  readonly notes: NoteNumbers;
}

/** Everything in reading order. */
export function flow(content: readonly Content[], context: FlowContext): RawParagraph[] {
  const out: RawParagraph[] = [];
  let carried: Run[] = [];
  for (const part of content) {
    if (part.kind === 'table') {
      out.push(...flowTable(part, context));
    } else if (part.goesOn) {
      carried.push(...part.runs);
    } else {
      out.push(flowParagraph(carried.length > 0 ? { ...part, runs: [...carried, ...part.runs] } : part, context));
      carried = [];
    }
  }
  const last = content.findLast((part) => part.kind === 'paragraph');
  if (carried.length > 0 && last) out.push(flowParagraph({ ...last, runs: carried }, context));
  return out;
}

function flowParagraph(paragraph: Paragraph, context: FlowContext): RawParagraph {
  const shown = paragraph.runs.filter((run) => !run.hidden);
  const texts = decodeRuns(shown, context.encodings, context.fontsKept);
  let text = '';
  const marks: NoteMark[] = [];
  let bold = 0;
  let italic = 0;
  let letters = 0;
  const sizes = new Map<number, number>();
  let custom: number | null = null;
  shown.forEach((run, index) => {
    let piece = texts[index] ?? '';
    if (run.note) {
      const note = context.notes.refer(run.note);
      if (note === null) return;
      marks.push({ offset: text.length, note });
      custom = run.note.custom ? note : null;
      return;
    }
    if (custom !== null) {
      const typed = /^\s*\S{1,6}/u.exec(piece)?.[0] ?? '';
      context.notes.rename(custom, typed.trim());
      piece = piece.slice(typed.length);
      custom = null;
    }
    const weight = piece.trim().length;
    letters += weight;
    if (run.bold) bold += weight;
    if (run.italic) italic += weight;
    if (run.size !== null) sizes.set(run.size, (sizes.get(run.size) ?? 0) + weight);
    text += piece;
  });
  const size = [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  return {
    text, marks, label: paragraph.label, page: paragraph.page, centered: paragraph.centered, level: paragraph.level, size,
    bold: letters > 0 && bold >= letters * 0.75, italic: letters > 0 && italic >= letters * 0.75,
  };
}

interface FlowedCell {
  readonly paragraphs: readonly RawParagraph[];
  readonly span: number;
}

function flowTable(table: Table, context: FlowContext): RawParagraph[] {
  const rows = table.rows.filter((row) => !row.deleted).map((row) => flowRow(row, context));
  if (rows.length === 0) return [];
  if (isLayout(table, rows)) return flowLayout(rows);
  return rows.map((row) => rowOf(row));
}

function flowRow(row: Row, context: FlowContext): FlowedCell[] {
  return row.cells.map((cell: Cell) => ({ paragraphs: cell.continued ? [] : flow(cell.content, context), span: cell.span }));
}

function textOf(paragraph: RawParagraph): string {
  return paragraph.cells ? paragraph.cells.map((cell) => cell.text).join(' ') : paragraph.text;
}

function hasText(cell: FlowedCell): boolean {
  return cell.paragraphs.some((paragraph) => textOf(paragraph).trim() !== '');
}

/** Whether a table only sets things side by side. */
function isLayout(table: Table, rows: readonly (readonly FlowedCell[])[]): boolean {
  const columns = Math.max(...rows.map((row) => row.length));
  if (columns <= 1) return true;
  if (columns > 4 || rows.length > 30) return false;
  const text = rows.flat().flatMap((cell) => cell.paragraphs).map(textOf).join('\n');
  if (isLetterhead(text) || isSignature(text)) return true;
  if (table.borders === true) return false;
  if (isOfficialLayout(text)) return true;
  const filled = rows.flat().filter(hasText);
  if (filled.length === 0) return true;
  const capitals = filled.filter((cell) => /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u.test((cell.paragraphs.map(textOf).find((line) => line.trim() !== '') ?? '').slice(0, 120)));
  if (columns <= 2 && rows.length <= 4 && capitals.length >= 1 && filled.length <= 4) return true;
  return rows.length <= 3 && filled.some((cell) => cell.paragraphs.filter((paragraph) => textOf(paragraph).trim() !== '').length > 2);
}

/** Column by column; a row that is one cell across cuts the columns above from those below. */
function flowLayout(rows: readonly (readonly FlowedCell[])[]): RawParagraph[] {
  const out: RawParagraph[] = [];
  let band: (readonly FlowedCell[])[] = [];
  const flush = (): void => {
    const width = Math.max(0, ...band.map((row) => row.length));
    let column = 0;
    for (let index = 0; index < width; index += 1) {
      const cells = band.map((row) => row[index]).filter((cell): cell is FlowedCell => cell !== undefined && hasText(cell));
      if (cells.length === 0) continue;
      column += 1;
      for (const cell of cells) out.push(...cell.paragraphs.map((paragraph) => ({ ...paragraph, column: paragraph.column ?? column })));
    }
    band = [];
  };
  for (const row of rows) {
    if (row.length > 1) {
      band.push(row);
      continue;
    }
    flush();
    out.push(...(row[0]?.paragraphs ?? []));
  }
  flush();
  return out;
}

function rowOf(row: readonly FlowedCell[]): RawParagraph {
  const filled = row.flatMap((cell) => cell.paragraphs).filter((paragraph) => textOf(paragraph).trim() !== '');
  const first = filled[0];
  return {
    text: '', cells: row.map((cell) => cellOf(cell.paragraphs)), page: first?.page ?? null, size: first?.size ?? null,
    bold: filled.length > 0 && filled.every((paragraph) => paragraph.bold), italic: filled.length > 0 && filled.every((paragraph) => paragraph.italic),
  };
}

/** A cell's paragraphs on one line, each with its label; a nested table's rows likewise. */
function cellOf(paragraphs: readonly RawParagraph[]): RawCell {
  let text = '';
  const marks: NoteMark[] = [];
  const append = (piece: string, pieceMarks: readonly NoteMark[], label: string | null | undefined): void => {
    if (piece.trim() === '') return;
    if (text !== '') text += '\n';
    if (label) text += label + ' ';
    for (const mark of pieceMarks) marks.push({ note: mark.note, offset: text.length + mark.offset });
    text += piece;
  };
  for (const paragraph of paragraphs) {
    if (paragraph.cells) for (const cell of paragraph.cells) append(cell.text, cell.marks ?? [], null);
    else append(paragraph.text, paragraph.marks ?? [], paragraph.label);
  }
  return { text, marks };
}
