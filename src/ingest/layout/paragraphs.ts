/**
 * From printed lines to paragraphs. A line begins a new paragraph by its indent, the space above it, the room that was left on the
 * line before, its label, or a change of print; across a page break the sentence decides.
 */
import { typedLabel } from '../labels.ts';
import type { Frame, Line, Mark } from './page.ts';

export interface FramedLine {
  readonly line: Line;
  readonly frame: Frame;
  readonly column: number | null;
}

export interface Paragraph {
  readonly lines: readonly FramedLine[];
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly page: number;
  readonly column: number | null;
  readonly centered: boolean;
}

const endsSentence = /[.!?…;:][”"’')\]]*$/u;
const endsWhole = /[.!?…:][”"’')\]]*$/u;
const beginsSmall = /^[“"(]?[\p{Ll}]/u;
const capitals = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** In the middle of its frame, with room on both sides that no indent explains. */
export function isCentered({ line, frame }: FramedLine): boolean {
  const before = line.left - frame.left;
  const after = frame.right - line.right;
  const least = line.size * 0.9;
  if (before < least || after < least) return false;
  const uneven = Math.abs(before - after);
  if (!line.bold && label(line) !== null) return false;
  if (frame.indent !== null && Math.abs(line.left - frame.indent) < 3 && !(line.bold && uneven < line.size * 0.3)) return false;
  return uneven < line.size * 0.6 || (before > least * 1.8 && after > least * 1.8 && uneven < Math.max(line.size * 1.6, (before + after) * 0.12));
}

const labels = new WeakMap<Line, string | null>();

function label(line: Line): string | null {
  const known = labels.get(line);
  if (known !== undefined) return known;
  const found = typedLabel(line.text).label;
  labels.set(line, found);
  return found;
}

/** Whether the next line's first word would have had room on this one: then the break was the author's. */
function hasRoom(here: FramedLine, next: FramedLine): boolean {
  const room = here.frame.right - here.line.right;
  return room > next.line.firstWord + here.line.size * 0.55;
}

function indent({ line, frame }: FramedLine): number {
  return (line.left - frame.left) / line.size;
}

/** Whether `next` begins a paragraph of its own, given all lines of the open one. */
export function beginsParagraph(open: readonly FramedLine[], next: FramedLine): boolean {
  const last = open.at(-1);
  if (!last) return true;
  if (last.column !== next.column) return true;
  const sizes = last.line.size / next.line.size;
  if (sizes > 1.16 || sizes < 0.86) return true;
  const samePage = last.line.page === next.line.page;
  if (next.column !== null) return columnBreak(open, last, next);
  const nextCentered = isCentered(next);
  const lastCentered = isCentered(last) && isCentered(open[0] ?? last);
  if (lastCentered || nextCentered) return centeredBreak(open, last, next, lastCentered, nextCentered, samePage);
  const small = beginsSmall.test(next.line.text) && label(next.line) === null;
  if (!samePage) return pageBreak(open, last, next, small);
  const gap = (next.line.baseline - last.line.baseline) / next.frame.spacing;
  if (gap < 0.4) return false;
  const unfinished = !endsSentence.test(last.line.text);
  if (gap > 2.2 && !(small && unfinished)) return true;
  const room = hasRoom(last, next);
  if (label(next.line) !== null && (room || endsSentence.test(last.line.text) || indent(next) > 0.9 || gap > 1.15)) {
    return !(unfinished && !room && indent(next) < 0.9 && gap < 1.15);
  }
  if (hangs(open, next)) return room && !(small && unfinished);
  const deeper = next.line.left - last.line.left > next.line.size * 0.9;
  if (deeper && !room) return !(small && unfinished);
  if (gap > 1.22) return !(small && unfinished);
  if (room) return !(small && unfinished && gap < 1.15);
  if (boldTurn(last, next)) return true;
  // Both lines stand at the first-line indent, the first one full: a paragraph of one full line.
  return indent(next) > 1.2 && open.length === 1 && indent(last) > 1.2 && !small && gap > 1.08;
}

/** A bold paragraph that ends with a full line, then plain print that begins with a capital at the indent. */
function boldTurn(last: FramedLine, next: FramedLine): boolean {
  return last.line.bold && !next.line.bold && indent(next) > 0.9 && !beginsSmall.test(next.line.text);
}

/** A hanging indent: the line stands under the words after the first line's label. */
function hangs(open: readonly FramedLine[], next: FramedLine): boolean {
  const first = open[0];
  if (!first || label(first.line) === null) return false;
  const under = open.length > 1 ? open[1]?.line.left ?? 0 : first.line.textLeft;
  return under > first.line.left + 2 && Math.abs(next.line.left - under) < next.line.size * 0.35;
}

function centeredBreak(
  open: readonly FramedLine[], last: FramedLine, next: FramedLine, lastCentered: boolean, nextCentered: boolean, samePage: boolean,
): boolean {
  const small = beginsSmall.test(next.line.text);
  const unfinished = !endsSentence.test(last.line.text);
  const gap = samePage ? (next.line.baseline - last.line.baseline) / next.frame.spacing : 1;
  if (lastCentered && nextCentered) {
    if (gap > 1.6 || label(next.line) !== null) return true;
    if (last.line.bold !== next.line.bold) return true;
    return capitals.test(last.line.text) !== capitals.test(next.line.text) && !(small && !capitals.test(last.line.text));
  }
  // The short last line of a paragraph can stand in the middle by chance, and a long line of a centred one can fill its frame.
  if (nextCentered) return !(small && unfinished && gap < 1.3);
  if (!samePage || gap > 1.6 || (capitals.test(last.line.text) && !capitals.test(next.line.text))) return true;
  if (open.length === 1 && !hasRoom(last, next) && last.line.bold === next.line.bold && small) return false;
  return !(small && unfinished && last.line.bold === next.line.bold && Math.abs(centre(last) - centre(next)) < next.line.size * 2);
}

function centre({ line }: FramedLine): number {
  return (line.left + line.right) / 2;
}

function pageBreak(open: readonly FramedLine[], last: FramedLine, next: FramedLine, small: boolean): boolean {
  // A page that holds one line of a sentence and nothing more is a page of single words.
  const before = open.at(-2);
  if (before && before.line.page !== last.line.page) return true;
  const unfinished = !endsSentence.test(last.line.text);
  if (small && unfinished) return false;
  if (label(next.line) !== null) return !(unfinished && indent(next) < 0.9 && !hasRoom(last, next) && /^\d/.test(next.line.text));
  if (small) return !/[;,–-]$|\p{L}$/u.test(last.line.text) && endsWhole.test(last.line.text);
  const indented = open.length > 1 && open.slice(1).some((each) => (open[0]?.line.left ?? 0) - each.line.left > each.line.size * 0.9);
  if (hasRoom(last, next)) return true;
  if (indent(next) > 0.9) return true;
  if (unfinished) return false;
  // A full line with a full stop: the paragraph goes on where its kind has a first-line indent and the next line has none.
  return !(indented || indent(open[0] ?? last) > 1.2);
}

/** Letterhead and signature columns: every line by itself, unless it plainly runs on. */
function columnBreak(open: readonly FramedLine[], last: FramedLine, next: FramedLine): boolean {
  const small = beginsSmall.test(next.line.text) && label(next.line) === null;
  const gap = next.line.page === last.line.page ? (next.line.baseline - last.line.baseline) / Math.max(last.line.size, next.line.size) : 1;
  if (gap > 2.4 || last.line.bold !== next.line.bold) return true;
  const first = open[0]?.line.text ?? '';
  if (endsSentence.test(last.line.text) || label(next.line) !== null) return true;
  if (last.line.text.endsWith(',') && !/^[-–+]/u.test(first)) return true;
  if (small) return false;
  if (hangs(open, next)) return false;
  // A recipient or a subject ("V/v …") that fills its line and runs on with a capital.
  const running = /^[-–+]\s?/u.test(first) || /^(?:v\/v|về việc)/iu.test(first);
  return !(running && gap < 1.7 && next.line.size === last.line.size && !capitals.test(next.line.text));
}

/** Joins lines to paragraphs, in order. */
export function paragraphsOf(lines: readonly FramedLine[]): Paragraph[] {
  const made: Paragraph[] = [];
  let open: FramedLine[] = [];
  const close = (): void => {
    if (open.length > 0) made.push(paragraph(open));
    open = [];
  };
  for (const line of lines) {
    if (beginsParagraph(open, line)) close();
    open.push(line);
  }
  close();
  return made;
}

function paragraph(lines: readonly FramedLine[]): Paragraph {
  let text = '';
  let last = '';
  const marks: Mark[] = [];
  for (const { line } of lines) {
    if (last !== '' && !hyphenated(last, line.text)) text += ' ';
    for (const mark of line.marks) marks.push({ ...mark, offset: mark.offset + text.length });
    text += line.text;
    last = line.text;
  }
  const first = lines[0];
  return {
    lines, text, marks, page: first?.line.page ?? 1, column: first?.column ?? null,
    centered: first?.column === null && lines.every((each) => isCentered(each)),
  };
}

/** "126/2024/NĐ-⏎CP": the hyphen of a symbol at the end of a line. Vietnamese words are not hyphenated. */
function hyphenated(before: string, after: string): boolean {
  return /[\p{L}\d][-‐‑]$/u.test(before.slice(-2)) && /^[\p{L}\d]/u.test(after);
}
