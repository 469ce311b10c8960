/**
 * The foot of a page: notes under a short rule or in smaller print, each beginning with its label. What stands before the first
 * label is the rest of the last note of the page before.
 */
import type { RowOfSegments } from './columns.ts';
import { toLine } from './lines.ts';
import { unreadLabel, type Line, type Rule } from './page.ts';

/** A note, or with a null label the rest of one from the page before. */
export interface FootNote {
  readonly label: string | null;
  readonly text: string;
  readonly page: number;
}

export interface Foot {
  /** Rows from this index on are the foot. */
  readonly from: number;
  readonly notes: readonly FootNote[];
}

const smaller = 0.93;
const typedLabel = /^[[(]?(\d{1,3}|\*{1,3})[\])]?[.:)]?(?=\s|\p{L}|“|")\s*/u;

interface Context {
  readonly page: number;
  readonly height: number;
  readonly rules: readonly Rule[];
  readonly bodySize: number;
  readonly left: number;
  readonly right: number;
  /** Labels of the marks that stand in the text. */
  readonly marks: ReadonlySet<string>;
  /** The last label of the page before, whose note may run on; null where the page before had none. */
  readonly before: string | null;
  /** The last numbered label of the pages before. */
  readonly lastNumber: number;
}

/** Finds the foot of a page, or null. `rows` are without furniture, from top to bottom. */
export function findFoot(rows: readonly RowOfSegments[], context: Context): Foot | null {
  const from = underRule(rows, context) ?? raisedLabel(rows, context) ?? smallPrint(rows, context);
  if (from === null || from >= rows.length) return null;
  const lines = rows.slice(from).flatMap((row) => row.segments.map((each) => toLine(each, context.page)));
  const notes = cutNotes(lines, context);
  return notes ? { from, notes } : null;
}

/** Word's and LibreOffice's separator: a short rule at the left margin with smaller print below it and nothing else. */
function underRule(rows: readonly RowOfSegments[], context: Context): number | null {
  const width = context.right - context.left;
  for (const rule of context.rules.toSorted((a, b) => b.at - a.at)) {
    const length = rule.to - rule.from;
    if (!rule.horizontal || rule.at < context.height * 0.3 || length < 36 || length > width * 0.95) continue;
    if (Math.abs(rule.from - context.left) > 24) continue;
    const from = rows.findIndex((row) => row.baseline > rule.at + 2);
    const first = rows[from];
    if (from <= 0 || !first || first.baseline - rule.at > context.bodySize * 3) continue;
    const above = rows[from - 1];
    const underline = above && rule.at - above.baseline < above.segments[0]!.size * 0.35 && Math.abs((above.segments[0]?.left ?? 0) - rule.from) < 3;
    if (underline) continue;
    const small = rows.slice(from).every((row) => row.segments.every((each) => each.size <= context.bodySize * 0.97 + 0.01 || each.size < 11.6));
    if (small) return from;
  }
  return null;
}

/** A raised label at the front of a line, and nothing but such notes down to the foot; a row of underscores may stand above. */
function raisedLabel(rows: readonly RowOfSegments[], context: Context): number | null {
  const from = rows.findIndex((row) => {
    const first = row.segments[0];
    const mark = first && first.pieces.length > 1 ? toLine(first, context.page).marks[0] : undefined;
    return mark?.offset === 0 && context.marks.has(mark.label);
  });
  if (from < 0 || rows.slice(from).some((row) => row.segments.length > 1 || row.segments.some((each) => each.size > context.bodySize * 1.03))) return null;
  return from;
}

/** Without a rule: the last rows are all smaller print, and the first of them begins with the label of a mark on the page. */
function smallPrint(rows: readonly RowOfSegments[], context: Context): number | null {
  let from = rows.length;
  while (from > 0 && (rows[from - 1]?.segments ?? []).every((each) => each.size < context.bodySize * smaller)) from -= 1;
  for (; from < rows.length; from += 1) {
    const segment = rows[from]?.segments[0];
    if (!segment || (rows[from]?.baseline ?? 0) < context.height * 0.4) continue;
    const label = labelOf(toLine(segment, context.page));
    if (label && context.marks.has(label.label)) return from;
  }
  return null;
}

function labelOf(line: Line): { readonly label: string; readonly rest: string } | null {
  const mark = line.marks[0];
  if (mark && mark.offset === 0) return { label: mark.label, rest: line.text.replace(/^[\s.:)\]]+/u, '') };
  const typed = typedLabel.exec(line.text);
  return typed?.[1] ? { label: typed[1], rest: line.text.slice(typed[0].length) } : null;
}

/** Cuts the foot into notes. Labels run on by one; a numeral at the front of another line is text. */
function cutNotes(lines: readonly Line[], context: Context): FootNote[] | null {
  const notes: { label: string | null; text: string; page: number }[] = [];
  let last = context.before;
  let number = context.lastNumber;
  for (const line of lines) {
    const found = labelOf(line);
    if (found && (found.label === unreadLabel || mayFollow(last, found.label, context.marks))) {
      const label = found.label === unreadLabel ? String(number + 1) : found.label;
      notes.push({ label, text: found.rest, page: context.page });
      last = label;
      if (/^\d+$/.test(label)) number = Number(label);
      continue;
    }
    const open = notes.at(-1);
    if (open) open.text = (open.text + ' ' + line.text).trim();
    else notes.push({ label: null, text: line.text, page: context.page });
  }
  const continuing = notes[0]?.label === null;
  if (continuing && context.before === null) return null;
  return notes;
}

function mayFollow(last: string | null, label: string, marks: ReadonlySet<string>): boolean {
  if (marks.has(label)) return true;
  if (last === null || !/^\d+$/.test(last) || !/^\d+$/.test(label)) return last === null;
  return Number(label) === Number(last) + 1 || Number(label) === 1;
}
