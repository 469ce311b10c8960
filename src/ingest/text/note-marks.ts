/** Footnotes of plain text: paragraphs that begin with a raised number (or "[1]"), and their marks in the sentences. */
import type { NoteMark, RawNote } from '../assemble.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const noteBlock = /^\s*(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|\[(\d{1,3})\]|\((\d{1,3})\))\s*(?=\S)/u;

function plainNumber(digits: string): string {
  return [...digits].map((digit) => (raised.includes(digit) ? String(raised.indexOf(digit)) : digit)).join('');
}

export interface NoteCandidate {
  readonly label: string;
  readonly text: string;
  /** "(1)" and "[1]" count as notes only where a word carries the mark: they are list labels as well. */
  readonly sure: boolean;
}

/** Reads a paragraph as a footnote; null where it does not begin with a mark. */
export function asNote(paragraph: string): NoteCandidate | null {
  const found = noteBlock.exec(paragraph);
  if (!found) return null;
  const sure = found[1] !== undefined;
  const text = paragraph.slice(found[0].length);
  // "² m" and "³ tấn" do not begin paragraphs; a raised number before a figure is an exponent.
  return text.trim() === '' ? null : { label: plainNumber(found[1] ?? found[2] ?? found[3] ?? ''), text, sure };
}

/** Bracketed numbers that hang on a word: "doanh nghiệp(4)", "đơn vị[1]". */
export function bracketedMarks(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const mark of text.matchAll(/[\p{L}\p{N}”")](?:\[(\d{1,3})\]|\((\d{1,3})\))(?=[\s,.;:)…]|$)/gu)) found.add(mark[1] ?? mark[2] ?? '');
  return found;
}

const anyMark = /([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(?<=[\p{L}\p{N}”")])(?:\[(\d{1,3})\]|\((\d{1,3})\))(?=[\s,.;:)…]|$)/gu;
const unit = /(?:^|[\s\d/(])(?:k|c|d|h|m)?m$/u;

/**
 * Takes the marks of known notes out of a sentence. Each note is referred to once; a raised number behind a unit of measure is part of
 * it ("m²").
 */
export function takeMarks(text: string, notes: readonly RawNote[], used: Set<number>): { text: string; marks: NoteMark[] } {
  if (notes.length === 0) return { text, marks: [] };
  let clean = '';
  let from = 0;
  const marks: NoteMark[] = [];
  for (const found of text.matchAll(anyMark)) {
    const label = plainNumber(found[1] ?? found[2] ?? found[3] ?? '');
    const note = notes.findIndex((candidate, index) => candidate.label === label && !used.has(index));
    if (note < 0 || (found[1] !== undefined && unit.test(text.slice(0, found.index)))) continue;
    used.add(note);
    clean += text.slice(from, found.index);
    marks.push({ offset: clean.length, note });
    from = found.index + found[0].length;
  }
  return { text: clean + text.slice(from), marks };
}
