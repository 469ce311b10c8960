/** Pages of pieces and rules to paragraphs, rows and notes: the way that text PDFs and scans share. */
import type { Box } from '../../report.ts';
import type { NoteMark, RawNote, RawParagraph } from '../assemble.ts';
import { bands, type RowOfSegments } from './columns.ts';
import { findFoot, type FootNote } from './footnotes.ts';
import { frameOf, pageFrame } from './frames.ts';
import { furniture } from './furniture.ts';
import { rows, segments, toLine, usualSize } from './lines.ts';
import type { Frame, Item, Line, Mark, PageContent } from './page.ts';
import { paragraphsOf, type FramedLine, type Paragraph } from './paragraphs.ts';
import { findTables, type Table } from './tables.ts';

export interface LaidOut {
  readonly paragraphs: readonly RawParagraph[];
  readonly notes: readonly RawNote[];
}

interface Sheet {
  readonly page: number;
  readonly height: number;
  readonly content: PageContent;
  readonly tables: readonly Table[];
  rows: RowOfSegments[];
}

export function layOut(pages: readonly PageContent[]): LaidOut {
  const sheets = pages.map(toSheet);
  const bodySize = usualSize(pages.flatMap((page) => page.pieces));
  const gone = furniture(sheets);
  const feet: FootNote[] = [];
  let before = null as { readonly label: string } | null;
  for (const sheet of sheets) {
    sheet.rows = sheet.rows.filter((row) => !gone.has(row));
    const frame = pageFrame(sheet.rows, sheet.content.width);
    const foot = findFoot(sheet.rows, {
      page: sheet.page, height: sheet.height, rules: sheet.content.rules, bodySize, left: frame.left, right: frame.right,
      marks: marksOf(sheet), before,
    });
    if (foot) {
      sheet.rows = sheet.rows.slice(0, foot.from);
      feet.push(...foot.notes);
    }
    const last: FootNote | undefined = foot?.notes.at(-1);
    before = last ? { label: last.label ?? before?.label ?? '0' } : null;
  }
  const notes = joinNotes(feet);
  const finder = noteFinder(notes);
  return { paragraphs: toParagraphs(sheets.flatMap(itemsOf), finder), notes };
}

function toSheet(content: PageContent): Sheet {
  const found = findTables(content.pieces, content.rules, content.number);
  return {
    page: content.number, height: content.height, content, tables: found.tables,
    rows: rows(found.rest).map((row) => {
      const made = segments(row);
      return { segments: made, baseline: made[0]?.baseline ?? 0 };
    }),
  };
}

function marksOf(sheet: Sheet): Set<string> {
  const labels = new Set<string>();
  for (const row of sheet.rows) {
    for (const each of row.segments) for (const mark of toLine(each, sheet.page).marks) if (mark.offset > 0) labels.add(mark.label);
  }
  return labels;
}

function joinNotes(feet: readonly FootNote[]): RawNote[] {
  const notes: { label: string; text: string; page: number | null }[] = [];
  for (const foot of feet) {
    const last = notes.at(-1);
    if (foot.label !== null) notes.push({ label: foot.label, text: foot.text, page: foot.page });
    else if (last) last.text = last.text + ' ' + foot.text;
  }
  return notes;
}

/** Finds the note that a mark on a page means; null for a raised numeral that is no mark. */
type NoteFinder = (label: string, page: number) => number | null;

function noteFinder(notes: readonly RawNote[]): NoteFinder {
  const taken = new Set<number>();
  return (label, page) => {
    for (let index = 0; index < notes.length; index += 1) {
      const note = notes[index];
      if (!taken.has(index) && note?.label === label && note.page !== null && (note.page === page || note.page === page + 1)) {
        taken.add(index);
        return index;
      }
    }
    return null;
  };
}

/** The page's lines and rows in reading order. */
function itemsOf(sheet: Sheet): Item[] {
  const frame = pageFrame(sheet.rows, sheet.content.width);
  const items: { readonly top: number; readonly items: Item[] }[] = sheet.tables.map((table) => ({
    top: table.top, items: table.rows.map((row) => ({ kind: 'row', row })),
  }));
  const tops = sheet.tables.map((table) => table.top).sort((a, b) => a - b);
  // A table parts the flow: what stands above it is read before it.
  const stretches: RowOfSegments[][] = [];
  for (const row of sheet.rows) {
    const index = tops.filter((top) => top < row.baseline).length;
    (stretches[index] ??= []).push(row);
  }
  for (const stretch of stretches) {
    if (!stretch) continue;
    for (const band of bands(stretch, frame)) {
      if (band.kind === 'flow') items.push({ top: band.rows[0]?.baseline ?? 0, items: band.rows.flatMap((row) => flowRow(row, sheet.page, frame)) });
      else {
        const top = Math.min(...band.columns.flat().map((each) => each.baseline));
        items.push({
          top,
          items: band.columns.flatMap((column, index) => {
            const lines = column.map((each) => toLine(each, sheet.page));
            const own = frameOf(lines, frame.spacing);
            return lines.map((line): Item => ({ kind: 'line', line, column: index + 1, frame: own }));
          }),
        });
      }
    }
  }
  return items.sort((a, b) => a.top - b.top).flatMap((each) => each.items);
}

/** A row that no columns were found for: one line, or several that stand far apart. */
function flowRow(row: RowOfSegments, page: number, frame: Frame): Item[] {
  if (row.segments.length < 2) return row.segments.map((each) => ({ kind: 'line', line: toLine(each, page), column: null, frame }));
  const widest = Math.max(...row.segments.slice(1).map((each, index) => each.left - (row.segments[index]?.right ?? 0)));
  const size = row.segments[0]?.size ?? 12;
  if (widest < size * 4) {
    const pieces = row.segments.flatMap((each) => each.pieces);
    const first = row.segments[0];
    const last = row.segments.at(-1);
    return [{ kind: 'line', line: toLine({ pieces, left: first?.left ?? 0, right: last?.right ?? 0, baseline: row.baseline, size }, page), column: null, frame }];
  }
  return row.segments.map((each, index): Item => {
    const line = toLine(each, page);
    return { kind: 'line', line, column: index + 1, frame: { left: line.left, right: line.right, spacing: frame.spacing } };
  });
}

function toParagraphs(items: readonly Item[], finder: NoteFinder): RawParagraph[] {
  const made: RawParagraph[] = [];
  let lines: FramedLine[] = [];
  const close = (): void => {
    made.push(...paragraphsOf(lines).map((each) => rawParagraph(each, finder)));
    lines = [];
  };
  for (const item of items) {
    if (item.kind === 'line') {
      if (item.line.text !== '') lines.push(item);
      continue;
    }
    close();
    made.push({
      text: '', cells: item.row.cells.map((cell) => withMarks(cell.text, cell.marks, () => item.row.page, finder)), page: item.row.page,
      box: { left: item.row.left, top: item.row.top, right: item.row.right, bottom: item.row.bottom },
      bold: item.row.bold, size: rounded(item.row.size),
    });
  }
  close();
  return made;
}

function rawParagraph(paragraph: Paragraph, finder: NoteFinder): RawParagraph {
  const lines = paragraph.lines.map((each) => each.line);
  let at = 0;
  const starts = lines.map((line) => {
    const start = at;
    at += line.text.length + 1;
    return { start, page: line.page };
  });
  const pageAt = (offset: number): number => starts.filter((each) => each.start <= offset).at(-1)?.page ?? paragraph.page;
  return {
    ...withMarks(paragraph.text, paragraph.marks, pageAt, finder),
    page: paragraph.page, box: boxOf(lines), bold: lines.every((line) => line.bold), italic: lines.every((line) => line.italic),
    centered: paragraph.centered, size: rounded(usualSize(lines)), column: paragraph.column,
  };
}

/** Marks that mean a note are taken out; any other raised numeral goes back into the text. */
function withMarks(text: string, marks: readonly Mark[], pageAt: (offset: number) => number, finder: NoteFinder): { text: string; marks: NoteMark[] } {
  let made = '';
  let from = 0;
  const kept: NoteMark[] = [];
  for (const mark of marks) {
    made += text.slice(from, mark.offset);
    from = mark.offset;
    const note = finder(mark.label, pageAt(mark.offset));
    if (note === null) made += mark.label;
    else kept.push({ offset: made.length, note });
  }
  return { text: made + text.slice(from), marks: kept };
}

function rounded(size: number): number {
  return Math.round(size * 10) / 10;
}

/** The box of the lines on the page where they begin. */
function boxOf(lines: readonly Line[]): Box | null {
  const first = lines[0];
  if (!first) return null;
  const here = lines.filter((line) => line.page === first.page);
  const last = here.at(-1) ?? first;
  const one = (value: number): number => Math.round(value * 100) / 100;
  return {
    left: one(Math.min(...here.map((line) => line.left))), top: one(first.baseline - first.size * 0.9),
    right: one(Math.max(...here.map((line) => line.right))), bottom: one(last.baseline + last.size * 0.25),
  };
}
