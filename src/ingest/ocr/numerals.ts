/**
 * Outline numerals that OCR misread: "III." as "II." or "HI.", "I." as "L.", "1." as "1,", "g)" as "ø)". The sequence proves them:
 * a numeral is mended only where the one before it and what follows leave no other.
 */
import type { RawParagraph } from '../assemble.ts';

export interface Repair {
  /** As OCR read it, and as it must be. */
  readonly read: string;
  readonly label: string;
  readonly page: number | null;
}

export interface Repaired {
  readonly paragraphs: readonly RawParagraph[];
  readonly repairs: readonly Repair[];
}

const numerals = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
/** The order of points in legal and administrative writing: the Vietnamese alphabet. */
const letters = 'abcdđeghiklmnopqrstuvxy';

/** A short first token that may be a numeral, with its stop. */
const first = /^(\(?)([^\s.,:;()]{1,6}(?:[.,]\d{1,2}){0,3})(\s?[.,:)]{1,2}|\s?[/-](?=\s))\s*(?=\S)/u;

interface Seen {
  readonly index: number;
  readonly token: string;
  readonly stop: string;
  readonly length: number;
  /** The rest of the paragraph begins as a heading or sentence does. */
  readonly capital: boolean;
}

export function repairNumerals(paragraphs: readonly RawParagraph[], scanned: ReadonlySet<number>): Repaired {
  const seen = paragraphs.map((paragraph, index): Seen | null => {
    if (paragraph.cells || paragraph.column != null || paragraph.label) return null;
    const found = first.exec(paragraph.text);
    if (!found) return null;
    return {
      index, token: found[2] ?? '', stop: (found[3] ?? '').trim(), length: found[0].length,
      capital: /^["“(]?\p{Lu}/u.test(paragraph.text.slice(found[0].length)),
    };
  }).filter((each) => each !== null);
  const fixed = new Map<number, { readonly label: string; readonly seen: Seen }>();
  for (const each of [...romans(seen, paragraphs), ...points(seen), ...digits(seen)]) {
    const page = paragraphs[each.seen.index]?.page;
    if (page != null && scanned.has(page) && !fixed.has(each.seen.index)) fixed.set(each.seen.index, each);
  }
  const repairs: Repair[] = [];
  const made = paragraphs.map((paragraph, index): RawParagraph => {
    const repair = fixed.get(index);
    if (!repair) return paragraph;
    const { length } = repair.seen;
    repairs.push({ read: paragraph.text.slice(0, length).trim(), label: repair.label, page: paragraph.page ?? null });
    const moved = (paragraph.marks ?? []).map((mark) => ({ ...mark, offset: Math.max(0, mark.offset - length) }));
    return { ...paragraph, label: repair.label, text: paragraph.text.slice(length), marks: moved };
  });
  return { paragraphs: made, repairs };
}

interface Fix {
  readonly seen: Seen;
  readonly label: string;
}

/** What a misread Roman numeral could have been, in strokes: H is II, L and 1 are I, and so on. */
function strokes(token: string): string {
  return token.replace(/[HNM]/g, 'II').replace(/[LlJT1|!íìỊÌÍ]/gu, 'I').replace(/[YU]/g, 'V').replace(/U/g, 'II').replace(/[^IVXC]/gu, '?');
}

function distance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + same));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}

const romanLike = /^[IVXLHTJNMYUl1|!íìỊÌÍ]{1,6}$/u;

/** Top-level numerals. A candidate is right as it stands where it is the next; else the strokes must allow the next one. */
function romans(seen: readonly Seen[], paragraphs: readonly RawParagraph[]): Fix[] {
  const candidates = seen.filter((each) => romanLike.test(each.token) && /^[.,:]{1,2}$/.test(each.stop) && each.capital && !/^1+$/.test(each.token));
  const fixes: Fix[] = [];
  let last = 0;
  candidates.forEach((each, place) => {
    const value = numerals.indexOf(each.token);
    const next = last + 1;
    const wanted = numerals[next] ?? '';
    if (wanted === '') return;
    if (value === next && each.stop === '.') {
      last = next;
      return;
    }
    // A numeral further on is right as it stands where the one between was lost with its heading.
    if (value > next && each.stop === '.') {
      last = value;
      return;
    }
    const near = distance(strokes(each.token), wanted) <= (wanted.length > 1 ? 1 : 0);
    const text = paragraphs[each.index]?.text ?? '';
    const heading = text.length < 500;
    const laterValue = candidates.slice(place + 1).map((other) => numerals.indexOf(other.token)).find((other) => other > 0);
    const fits = laterValue === undefined || laterValue > last || laterValue === next;
    if (near && heading && fits && (last > 0 || laterValue !== undefined)) {
      fixes.push({ seen: each, label: `${wanted}.` });
      last = next;
    }
  });
  return fixes;
}

/** "a)", "b)" …: a token between two good ones, or behind one, that is neither a letter of the order nor the next one. */
function points(seen: readonly Seen[]): Fix[] {
  const all = seen.filter((each) => each.stop === ')' && each.token.length <= 2 && !/^\d+$/.test(each.token.replace('1', 'l')));
  const fixes: Fix[] = [];
  let last = -1;
  let lastIndex = -10;
  all.forEach((each, place) => {
    const value = letters.indexOf(each.token);
    const known = each.token.length === 1 && value >= 0;
    if (each.index - lastIndex > 8) last = -1;
    lastIndex = each.index;
    if (known && (value === last + 1 || value === 0 || last < 0)) {
      last = value;
      return;
    }
    if (last < 0) return;
    const next = letters[last + 1] ?? '';
    const after = all[place + 1];
    const proven = after !== undefined && after.index - each.index <= 8 && after.token === (letters[last + 2] ?? '');
    const alike = likeLetters.get(next)?.includes(each.token) ?? false;
    if (next !== '' && (proven || alike)) {
      fixes.push({ seen: each, label: `${next})` });
      last += 1;
    } else if (known && value > last) last = value;
  });
  return fixes;
}

/** How OCR misreads single letters. */
const likeLetters = new Map<string, string>([
  ['đ', 'dđä'], ['d', 'đ'], ['e', 'cèéê'], ['c', 'e'], ['g', 'øgòợqp8ø'], ['h', 'bn'], ['i', 'ïìíl1!j'], ['k', 'R'], ['l', '1iIï!'], ['a', 'ạáàâä'],
  ['b', 'h6'], ['m', 'n'], ['n', 'm'], ['o', '0ôơ'], ['q', 'g'], ['u', 'ư'], ['y', 'ỹ'],
]);

/** "1.", "2." … with a comma for the stop, or a letter for the one: where it is the next of its row. */
function digits(seen: readonly Seen[]): Fix[] {
  const fixes: Fix[] = [];
  let last = 0;
  seen.forEach((each, place) => {
    if (!each.capital) return;
    if (/^[IVX]{1,4}$/.test(each.token) && each.stop === '.' && each.token !== 'I') {
      last = 0;
      return;
    }
    const value = /^\d{1,2}$/.test(each.token) ? Number(each.token) : /^[IlL|!]$/.test(each.token) ? 1 : Number.NaN;
    if (!(value > 0)) return;
    const good = /^\d{1,2}$/.test(each.token) && /^[.)/]$|^-$/.test(each.stop);
    if (good) {
      last = value;
      return;
    }
    if (value !== last + 1 || !/^[.,]{1,2}$/.test(each.stop)) return;
    const follows = seen.slice(place + 1, place + 40).some((other) => other.token === String(value + 1) && /^[.,]$/.test(other.stop));
    if (/^\d/.test(each.token) ? last > 0 || follows : follows && each.token !== 'I') {
      fixes.push({ seen: each, label: `${value}.` });
      last = value;
    }
  });
  return fixes;
}
