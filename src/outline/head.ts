/**
 * The head of a document: everything above its first sentence. Layout by Decree 30/2020/NĐ-CP (appendix I) and by the Party's
 * Hướng dẫn 36-HD/VPTW: issuing body at the left, motto, place and date at the right, kind and subject below.
 */
import type { Report } from '../report.ts';
import { endsSentence } from '../vietnamese/sentences.ts';
import { kindOfTitle, type NamedKind } from './kind.ts';
import { readLabel } from './label.ts';
import { isCapitals, lineKey, linesOf, type Line } from './lines.ts';

export interface TitleLine extends NamedKind {
  readonly line: Line;
  /** Offset in the line where the subject begins; the line's length where it has none. */
  readonly after: number;
}

export interface Head {
  /** Index of the first block of the body. */
  readonly bodyFrom: number;
  /** Lines that name the issuing body and the body above it, in order. */
  readonly issuer: readonly Line[];
  readonly number: Line | null;
  /** All lines of place and date: two of them are an oddity. */
  readonly placeDates: readonly Line[];
  readonly title: TitleLine | null;
  readonly subject: readonly Line[];
  /** "Kính gửi: …" with the lines that continue it. */
  readonly addressees: readonly Line[];
  /** Whether motto, number, place and date or a kind was found at all. */
  readonly formal: boolean;
}

const motto = /h[ộôo]i ch\S+ ngh|đ[ộôo]c l[ậâa]p ?- ?t\S{1,2} do|t\S{1,2} do ?- ?h\S+ ph|đ[ảa]ng c[ộôo]ng s[ảa]n vi[ệêe]t nam$/u;
const number = /^số\s*[:.]?\s*(?:\d|[-–/.…_]|\s)*[-–/]\s*\p{L}/iu;
/** "Số:" with the symbol on the next line. */
const cutNumber = /^số\s*[:.]\s*$/iu;
const symbolAlone = /^\d{0,6}\s?[-–/]\s?\p{Lu}[\p{L}\d&.\-–/ ]*$/u;
const placeDate = /(?:^|[,.\s])ngày\s*(?:\d{1,2}|[.…_\s]*)\s*tháng\s*(?:\d{1,2}|[.…_\s]*)\s*năm\s*(?:\d{4}|[.…_\s]*)$/iu;
const subjectLine = /^(?:v\/v|về việc)\b/iu;
const addressee = /^k[íi]nh g[ửu]i/iu;
const basis = /^(?:thực hiện|căn cứ|theo|ngày|trên cơ sở|tiếp theo|để|trong|qua|nhằm|sau khi)\s/iu;
const mark = /^(?:dự thảo|mật|tối mật|tuyệt mật|hỏa tốc|hoả tốc|khẩn|thượng khẩn|bản sao|sao y|công văn đến|\(?đã ký\)?)/iu;

/** Lines that may stand before the kind of the document. */
const searched = 45;
const longestSubject = 900;

interface Scan {
  readonly issuer: Line[];
  readonly placeDates: Line[];
  readonly subject: Line[];
  number: Line | null;
  title: TitleLine | null;
  last: number;
  formal: boolean;
}

function titleOf(line: Line): TitleLine | null {
  if (line.label !== null || line.text.length > longestSubject) return null;
  const named = kindOfTitle(lineKey(line));
  if (!named) return null;
  const words = line.text.split(/\s+/);
  const first = words.slice(0, named.words).join(' ');
  if (words.length > named.words && !isCapitals(first) && !(line.bold && line.centered)) return null;
  if (words.length === named.words && !isCapitals(first) && !line.bold && !line.centered && words.length > 3) return null;
  return { ...named, line, after: Math.min(line.text.length, first.length + 1) };
}

/** Whether a line can still belong to the head: short, not a sentence, not a numbered heading. */
function headLike(line: Line): boolean {
  const label = readLabel(line.label);
  if (label && label.style !== 'bullet' && label.style !== 'plus' && label.style !== 'upper') return false;
  return line.text.length <= 220 && !(endsSentence(line.text) && line.text.length > 60);
}

function scan(lines: readonly Line[]): Scan {
  const found: Scan = { issuer: [], placeDates: [], subject: [], number: null, title: null, last: -1, formal: false };
  const before: Line[] = [];
  let inSubject = false;
  const anchor = (line: Line) => {
    found.last = line.block;
    found.formal = true;
    inSubject = false;
  };
  for (const [index, line] of lines.entries()) {
    if (line.text.length <= 120 && motto.test(lineKey(line))) anchor(line);
    else if (!found.number && (number.test(line.text) || cutNumber.test(line.text))) {
      const next = lines[index + 1];
      found.number = cutNumber.test(line.text) && next && symbolAlone.test(next.text) ? { ...line, text: `${line.text} ${next.text}`, end: next.end } : line;
      found.issuer.push(...before);
      before.length = 0;
      anchor(line);
    } else if (placeDate.test(line.text) && line.text.length < 120) {
      found.placeDates.push(line);
      anchor(line);
    } else if (subjectLine.test(line.text) && found.formal && !endsSentence(line.text)) {
      found.subject.push(line);
      anchor(line);
      inSubject = true;
    } else if (addressee.test(line.text)) break;
    else if (mark.test(line.text) && line.text.length < 30) found.last = Math.max(found.last, found.formal ? line.block : found.last);
    else {
      const title = titleOf(line);
      if (title && (found.formal || isCapitals(line.text))) {
        found.title = title;
        anchor(line);
        break;
      }
      if (!headLike(line)) break;
      if (inSubject && !isCapitals(line.text)) {
        found.subject.push(line);
        found.last = line.block;
      } else before.push(line);
    }
  }
  if (!found.number) found.issuer.push(...before.filter((line) => line.block < Math.max(found.last, 0)));
  return found;
}

/** How many lines from `from` on belong to the subject below the title. */
function subjectLength(lines: readonly Line[], from: number): number {
  let count = 0;
  let length = 0;
  // Everything between the title and "Kính gửi" is subject, whatever its lines look like.
  const addressed = lines.slice(from, from + 6).some((line) => addressee.test(line.text));
  for (const line of lines.slice(from, from + 8)) {
    const label = readLabel(line.label);
    if (label || addressee.test(line.text) || line.text.length + length > longestSubject) break;
    const previous = lines[from + count - 1];
    const ended = endsSentence(line.text) || line.text.endsWith(':');
    if (count === 0) {
      if (ended && !(line.bold || line.centered)) break;
      if (basis.test(line.text) && line.text.length > 160 && !line.bold && !line.centered) break;
    } else {
      const capitals = isCapitals(line.text);
      const continues = /^[\p{Ll}(]/u.test(line.text) || (capitals ? isCapitals(previous!.text) : line.centered && line.bold === previous!.bold && previous!.centered) ||
        (!capitals && addressed);
      if (!continues || (ended && !line.text.startsWith('('))) break;
    }
    count += 1;
    length += line.text.length;
  }
  return count;
}

function addresseeLength(lines: readonly Line[], from: number): number {
  if (!addressee.test(lines[from]?.text ?? '')) return 0;
  let count = 1;
  for (const line of lines.slice(from + 1, from + 25)) {
    const label = readLabel(line.label);
    const listed = label !== null && (label.style === 'bullet' || label.style === 'plus');
    const before = lines[from + count - 1]!;
    const open = /[:;,]$/.test(before.text);
    if (!listed && !(open && !endsSentence(line.text)) && !/^[\p{Ll}(]/u.test(line.text)) break;
    if (listed && line.text.length > 160) break;
    count += 1;
    if (line.text.endsWith('.')) break;
  }
  return count;
}

/** Finds the head of a report. */
export function readHead(report: Pick<Report, 'text' | 'blocks'>): Head {
  const lines = linesOf(report, 0, Math.min(report.blocks.length, searched));
  const found = scan(lines.slice(0, searched));
  let next = lines.findIndex((line) => line.block > found.last);
  if (next < 0) next = lines.length;
  const subject = [...found.subject];
  if (found.title) {
    if (found.title.after < found.title.line.text.length) subject.push({ ...found.title.line, start: found.title.line.start + found.title.after, text: found.title.line.text.slice(found.title.after) });
    const more = subjectLength(lines, next);
    subject.push(...lines.slice(next, next + more));
    next += more;
  }
  const toWhom = addresseeLength(lines, next);
  const addressees = lines.slice(next, next + toWhom);
  next += toWhom;
  return {
    bodyFrom: found.formal || toWhom > 0 ? lines[next]?.block ?? Math.min(report.blocks.length, searched) : 0,
    issuer: found.issuer.filter((line) => line.label === null && !symbolAlone.test(line.text) && !cutNumber.test(line.text) && line.text.length <= 120 && (isCapitals(line.text) || line.bold || line.column === 1)),
    number: found.number, placeDates: found.placeDates, title: found.title, subject, addressees, formal: found.formal,
  };
}
