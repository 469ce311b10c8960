/** Lines of a plain text to paragraphs: hard-wrapped lines are joined, lines that stand for themselves are kept apart. */
import { typedLabel } from '../labels.ts';

const ends = /[.;:!?…]["”’)\]]{0,3}$/u;
const startsSmall = /^[("“‘]?\p{Ll}/u;
const allCapitals = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

const startsNote = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\s/u;
/** "Thứ nhất, …", "Hai là, …": points of an enumeration begin paragraphs of their own. */
const startsPoint = /^(?:Thứ\s(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám)\slà)[,:]?\s/u;

/** A group of lines between empty lines. `page` counts from 1 where the text has form feeds, else null. */
export interface LineGroup {
  readonly lines: readonly string[];
  readonly page: number | null;
}

/** Cuts a text at empty lines and form feeds; page numbers standing alone at a form feed go. */
export function lineGroups(text: string): LineGroup[] {
  const pages = text.replace(/\r\n?|\u2028|\u0085/g, '\n').replace(/\v/g, '\n').replace(/\u2029/g, '\n\n').split('\f');
  const groups: LineGroup[] = [];
  pages.forEach((content, index) => {
    let lines: string[] = [];
    const page = pages.length > 1 ? index + 1 : null;
    const flush = (): void => {
      if (lines.length > 0) groups.push({ lines, page });
      lines = [];
    };
    const all = content.split('\n').map((line) => line.trimEnd());
    const filled = all.filter((line) => line.trim() !== '');
    all.forEach((line) => {
      const furniture = page !== null && (line === filled[0] || line === filled.at(-1)) && /^\s*[-–]?\s*(?:Trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?\s*[-–]?\s*$/iu.test(line);
      if (line.trim() === '') flush();
      else if (!furniture) lines.push(line);
    });
    flush();
  });
  return groups;
}

/**
 * The width that a text was wrapped at, in UTF-16 units; null where it was not. Lines that go on in small letters must nearly all be of
 * about one length.
 */
export function wrapWidth(groups: readonly LineGroup[]): number | null {
  const lengths: number[] = [];
  for (const { lines } of groups) {
    for (let index = 0; index + 1 < lines.length; index += 1) {
      if (startsSmall.test((lines[index + 1] ?? '').trim())) lengths.push((lines[index] ?? '').length);
    }
  }
  if (lengths.length < 3) return null;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const full = lengths.filter((length) => length >= width * 0.8).length;
  return full >= lengths.length * 0.6 && width >= 30 ? width : null;
}

/** Joins the lines of one group to paragraphs. */
export function joinLines(lines: readonly string[], width: number | null): string[] {
  const paragraphs: string[] = [];
  let last = '';
  for (const raw of lines) {
    const line = raw.trim();
    const before = paragraphs.at(-1);
    if (before !== undefined && (goesOn(last, line, width) || cutLine(before, last, line, width))) paragraphs[paragraphs.length - 1] = joined(before, line);
    else paragraphs.push(raw.trimEnd());
    last = raw.trimEnd();
  }
  return paragraphs;
}

function joined(before: string, line: string): string {
  return before + ' ' + line;
}

function goesOn(before: string, line: string, width: number | null): boolean {
  if (/\t\S/.test(line) || /\t\S/.test(before.trim()) || startsNote.test(line)) return false;
  if (ends.test(before.trim()) && startsPoint.test(line)) return false;
  const capitals = before.length < 120 && allCapitals.test(before);
  const label = typedLabel(line.slice(0, 200).replace(/\s+/gu, ' ')).label;
  const full = width !== null && before.length <= width * 1.15 && before.length + 1 + (line.split(/\s/u)[0] ?? '').length > width;
  if (label !== null) return full && !ends.test(before.trim()) && /^\d+\.?$/.test(label) && !/^\S+\s+\p{Lu}/u.test(line);
  // In wrapped text a line beyond the width is a title that was not wrapped.
  if (width !== null && before.length > width * 1.15 && line.startsWith('(')) return false;
  if (startsSmall.test(line) || /^[,;.)]/.test(line)) return !capitals;
  if (capitals) return full && line.length < 240 && allCapitals.test(line);
  return full;
}

/**
 * In wrapped text whose paragraphs end with an end mark, a line without one goes on before a name or a number ("… trên, ngày⏎18/5/2023"),
 * unless it is a heading or a line of capitals.
 */
function cutLine(paragraph: string, before: string, line: string, width: number | null): boolean {
  if (width === null || before.length < width * 0.35 || before.length > width * 1.15 || ends.test(before.trim())) return false;
  if (before.length < 120 && allCapitals.test(before)) return false;
  const labelled = (text: string): boolean => typedLabel(text.trim().slice(0, 200).replace(/\s+/gu, ' ')).label !== null;
  return !labelled(line) && !(labelled(paragraph) && paragraph.length <= width) && !/\t\S/.test(line) && !allCapitals.test(line.slice(0, 120));
}

/** Whether a paragraph was cut by a page or a footnote and goes on in the next: no end mark, and the next begins small. */
export function cutSentence(before: string, after: string): boolean {
  if (before === '' || /[.;:!?…"”]$/u.test(before.trimEnd())) return false;
  if (before.length < 120 && allCapitals.test(before)) return false;
  return /^\p{Ll}/u.test(after) && typedLabel(after).label === null;
}
