/** Pages of pieces and rules to paragraphs, rows and notes: the way that text PDFs and scans share. */
import type { RawNote, RawParagraph } from '../assemble.ts';
import { findFoot, type Foot, type FootNote } from './footnotes.ts';
import { pageFrames } from './frames.ts';
import { furniture } from './furniture.ts';
import { toLine, usualSize } from './lines.ts';
import { recoverMarks } from './lost-marks.ts';
import type { Frame, PageContent } from './page.ts';
import { noteFinder, toParagraphs } from './raw-paragraphs.ts';
import { itemsOf } from './reading-order.ts';
import { toSheet, type Sheet } from './sheet.ts';

export interface LaidOut {
  readonly paragraphs: readonly RawParagraph[];
  readonly notes: readonly RawNote[];
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
