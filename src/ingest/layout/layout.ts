/** Pages of pieces and rules to paragraphs, rows and notes: the way that text PDFs and scans share. */
import type { Box } from '../../report.ts';
import type { NoteMark, RawNote, RawParagraph } from '../assemble.ts';
import { bands, type Band, type RowOfSegments } from './columns.ts';
import { findFoot, type Foot, type FootNote } from './footnotes.ts';
import { recoverMarks } from './lost-marks.ts';
import { frameOf, pageFrames } from './frames.ts';
import { furniture } from './furniture.ts';
import { rows, segments, toLine, usualSize } from './lines.ts';
import { unreadLabel, type Frame, type Item, type Line, type Mark, type PageContent } from './page.ts';
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

/** `scanned` are the pages that OCR read. */
export function layOut(pages: readonly PageContent[], scanned: ReadonlySet<number> = new Set()): LaidOut {
  const sheets = pages.map(toSheet);
  const bodySize = usualSize(pages.flatMap((page) => page.pieces));
  const gone = furniture(sheets);
  const feet: FootNote[] = [];
  const allMarks = new Set(sheets.flatMap(marksOf));
  let before: string | null = null;
  let lastNumber = 0;
  for (const sheet of sheets) sheet.rows = sheet.rows.filter((row) => !gone.has(row));
  const frames = pageFrames(sheets.map((sheet) => ({ rows: sheet.rows, width: sheet.content.width })));
  const frameAt = (index: number): Frame => frames[index] ?? { left: 0, right: 0, spacing: 16, indent: null };
  for (const [index, sheet] of sheets.entries()) {
    const frame = frameAt(index);
    const foot: Foot | null = findFoot(sheet.rows, {
      page: sheet.page, height: sheet.height, rules: sheet.content.rules, bodySize, left: frame.left, right: frame.right,
      marks: allMarks, before, lastNumber,
    });
    if (foot) {
      sheet.rows = sheet.rows.slice(0, foot.from);
      feet.push(...foot.notes);
      if (scanned.has(sheet.page)) sheet.rows = recoverMarks(sheet.rows, unmarked(foot, marksOf(sheet)));
    }
    const labels: string[] = foot?.notes.flatMap((note) => (note.label === null ? [] : [note.label])) ?? [];
    before = foot ? labels.at(-1) ?? before : null;
    lastNumber = Number(labels.filter((label) => /^\d+$/.test(label)).at(-1) ?? lastNumber);
  }
  const notes = joinNotes(feet);
  const finder = noteFinder(notes);
  return { paragraphs: toParagraphs(itemsOf(sheets, frameAt), finder), notes };
}

function unmarked(foot: Foot, marks: readonly string[]): string[] {
  return foot.notes.flatMap((note) => (note.label === null || marks.includes(note.label) ? [] : [note.label]));
}

function toSheet(content: PageContent): Sheet {
  const found = findTables(content.pieces, content.rules, content.number);
  return {
    page: content.number, height: content.height, content, tables: found.tables,
    rows: besideEachOther(rows(found.rest).map((row) => {
      const made = segments(row);
      return { segments: made, baseline: made[0]?.baseline ?? 0 };
    })),
  };
}

/** Two rows that overlap in height and not in width are the two sides of one: "Nơi nhận:" a little below the signatory's office. */
function besideEachOther(from: readonly RowOfSegments[]): RowOfSegments[] {
  const made: RowOfSegments[] = [];
  for (const row of from) {
    const above = made.at(-1);
    const one = above?.segments[0];
    const other = row.segments[0];
    const sides = above?.segments.length === 1 && row.segments.length === 1 && one && other
      && Math.abs(one.baseline - other.baseline) < Math.max(one.size, other.size) * 0.9
      && Math.max(one.left, other.left) - Math.min(one.right, other.right) > one.size;
    if (sides) made[made.length - 1] = { segments: [one, other].toSorted((a, b) => a.left - b.left), baseline: Math.min(one.baseline, other.baseline) };
    else made.push(row);
  }
  return made;
}

/** Labels of the marks in the text. */
function marksOf(sheet: Sheet): string[] {
  const lines = sheet.rows.flatMap((row) => row.segments).filter((each) => each.pieces.length > 1 || /[⁰¹²³⁴-⁹]/u.test(each.pieces[0]?.text ?? ''));
  return lines.flatMap((each) => toLine(each, sheet.page).marks.filter((mark) => mark.offset > 0).map((mark) => mark.label));
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

/** Items that are read one column after another; running text is one column. */
interface Stretch {
  readonly top: number;
  readonly columns: Item[][];
  readonly band: Columns | null;
}

type Columns = Extract<Band, { kind: 'columns' }>;

/** All lines and rows in reading order. Columns torn by a page break are put together again. */
function itemsOf(sheets: readonly Sheet[], frameAt: (index: number) => Frame): Item[] {
  const all: Stretch[] = [];
  sheets.forEach((sheet, index) => {
    const before = all.at(-1);
    const stretches = stretchesOf(sheet, frameAt(index), before?.band ?? null);
    const first = stretches[0];
    if (before && first?.band?.carried) {
      first.columns.forEach((column, at) => before.columns[at]?.push(...column));
      stretches.shift();
    }
    all.push(...stretches);
  });
  return all.flatMap((stretch) => stretch.columns.flat());
}

function stretchesOf(sheet: Sheet, frame: Frame, carry: Columns | null): Stretch[] {
  const made: Stretch[] = sheet.tables.map((table) => ({
    top: table.top, columns: [table.rows.map((row) => ({ kind: 'row', row }))], band: null,
  }));
  const tops = sheet.tables.map((table) => table.top).toSorted((a, b) => a - b);
  // A table parts the flow: what stands above it is read before it.
  const between: RowOfSegments[][] = tops.map(() => []);
  between.push([]);
  for (const row of sheet.rows) between[tops.filter((top) => top < row.baseline).length]?.push(row);
  between.forEach((rowsHere, at) => {
    for (const band of bands(rowsHere, frame, at === 0 ? carry : null)) {
      made.push(band.kind === 'flow'
        ? { top: band.rows[0]?.baseline ?? 0, columns: [band.rows.flatMap((row) => flowRow(row, sheet.page, frame))], band: null }
        : {
          top: Math.min(...band.columns.flat().map((each) => each.baseline)), band,
          columns: band.columns.map((column, index) => {
            const lines = column.map((each) => toLine(each, sheet.page));
            const own = frameOf(lines, frame.spacing);
            return lines.map((line): Item => ({ kind: 'line', line, column: index + 1, frame: own }));
          }),
        });
    }
  });
  return made.toSorted((a, b) => a.top - b.top);
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
    return { kind: 'line', line, column: index + 1, frame: { left: line.left, right: line.right, spacing: frame.spacing, indent: null } };
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
  const pageAt = (offset: number): number => {
    let at = 0;
    let page = paragraph.page;
    for (const line of lines) {
      if (at > offset) break;
      page = line.page;
      at += line.text.length + 1;
    }
    return page;
  };
  return {
    ...withMarks(paragraph.text, paragraph.marks, pageAt, finder),
    page: paragraph.page, box: boxOf(lines), bold: lines.every((line) => line.bold), italic: lines.every((line) => line.italic),
    centered: paragraph.centered, size: rounded(sizeOf(lines)), column: paragraph.column,
  };
}

/** Marks that mean a note are taken out; any other raised numeral goes back into the text. */
function withMarks(text: string, marks: readonly Mark[], pageAt: (offset: number) => number, finder: NoteFinder): { text: string; marks: NoteMark[] } {
  if (marks.length === 0) return { text, marks: [] };
  let made = '';
  let from = 0;
  const kept: NoteMark[] = [];
  for (const mark of marks) {
    made += text.slice(from, mark.offset);
    from = mark.offset;
    const note = finder(mark.label, pageAt(mark.offset));
    if (note !== null) kept.push({ offset: made.length, note });
    else if (mark.label !== unreadLabel) made += mark.label;
  }
  return { text: made + text.slice(from), marks: kept };
}

function rounded(size: number): number {
  return Math.round(size * 10) / 10;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function sizeOf(lines: readonly Line[]): number {
  const size = lines[0]?.size ?? 0;
  return lines.every((line) => line.size === size) ? size : usualSize(lines);
}

/** The box of the lines on the page where they begin. */
function boxOf(lines: readonly Line[]): Box | null {
  const first = lines[0];
  if (!first) return null;
  let { left, right } = first;
  let last = first;
  for (const line of lines) {
    if (line.page !== first.page) break;
    left = Math.min(left, line.left);
    right = Math.max(right, line.right);
    last = line;
  }
  return {
    left: hundredths(left), top: hundredths(first.baseline - first.size * 0.9),
    right: hundredths(right), bottom: hundredths(last.baseline + last.size * 0.25),
  };
}
