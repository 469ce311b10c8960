/** From items in reading order to paragraphs and rows as every reader hands them on, the marks of notes taken out of the text. */
import type { Box } from '../../report.ts';
import type { NoteMark, RawNote, RawParagraph } from '../assemble.ts';
import { usualSize } from './lines.ts';
import { unreadLabel, type Item, type Line, type Mark } from './page.ts';
import { paragraphsOf, type FramedLine, type Paragraph } from './paragraphs.ts';

/** Finds the note that a mark on a page means; null for a raised numeral that is no mark. */
type NoteFinder = (label: string, page: number) => number | null;

export function noteFinder(notes: readonly RawNote[]): NoteFinder {
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

export function toParagraphs(items: readonly Item[], finder: NoteFinder): RawParagraph[] {
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
  const { text, marks } = withMarks(paragraph.text, paragraph.marks, pageAt, finder);
  return {
    text, marks, page: paragraph.page, box: boxOf(lines), bold: lines.every((line) => line.bold), italic: lines.every((line) => line.italic),
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
