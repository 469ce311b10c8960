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

/** A short first token that may be a numeral, with its stop; a rule that was read as underscores may stand before it. */
const firstToken = /^[_\s]*(\(?)([^\s.,:;()_]{1,6}(?:[.,]\d{1,2}){0,3})(\s?[.,:;)]{1,2}|\s?[/-](?=\s)|(?<=^[IVXLHl1]{1,5})(?=\s+\p{Lu}))\s*(?=\S)/u;

interface Seen {
  readonly index: number;
  readonly token: string;
  readonly stop: string;
  readonly length: number;
  /** The rest of the paragraph begins as a heading or sentence does. */
  readonly capital: boolean;
}

export function repairNumerals(paragraphs: readonly RawParagraph[], scanned: ReadonlySet<number>): Repaired {
  if (scanned.size === 0) return { paragraphs, repairs: [] };
  const seen = paragraphs.map((paragraph, index): Seen | null => {
    if (paragraph.cells || paragraph.column != null || paragraph.label) return null;
    const found = firstToken.exec(paragraph.text);
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

/** Top-level numerals. A candidate is right as it stands where it is the next; else its strokes must allow the next one. */
function romans(seen: readonly Seen[], paragraphs: readonly RawParagraph[]): Fix[] {
  const candidates = seen.filter((each) => romanLike.test(each.token) && !/^1+$/.test(each.token) && /^[.,:]{0,2}$/.test(each.stop) && each.capital
    && (paragraphs[each.index]?.text ?? '').length < longestHeading);
  const values = candidates.map((each) => valuesOf(each));
  const fixes: Fix[] = [];
  let last = 0;
  candidates.forEach((each, place) => {
    const next = last + 1;
    const own = values[place] ?? [];
    const later = values.slice(place + 1);
    // What follows must be able to go on: the next numeral, or none of the same kind any more.
    const goesOn = (from: number): boolean => later.some((other) => other.includes(from + 1));
    if (each.token === numerals[next] && each.stop === '.') {
      last = next;
      return;
    }
    if (own.includes(next) && (next > 1 || goesOn(1))) {
      fixes.push({ seen: each, label: `${numerals[next]}.` });
      last = next;
      return;
    }
    // The numeral between was lost with its heading, or stands among the digits ("1." for "I.").
    const exact = own[0];
    if (exact === next + 1) {
      const first = exact === 2 ? firstAmongDigits(seen, each.index) : null;
      if (first) fixes.push({ seen: first, label: 'I.' });
      if (each.token !== numerals[exact] || each.stop !== '.') fixes.push({ seen: each, label: `${numerals[exact]}.` });
      last = exact;
    }
  });
  return fixes;
}

const longestHeading = 700;

/** The numerals that a token may be, the one it most looks like first. */
function valuesOf({ token, stop }: Seen): number[] {
  const exact = numerals.indexOf(token);
  const drawn = strokes(token);
  const alike = numerals.map((numeral, value) => ({ value, away: numeral === '' ? 9 : distance(drawn, numeral) }))
    .filter((each) => each.away === 0 || (each.away === 1 && stop !== '' && drawn.length > 1 && (numerals[each.value]?.length ?? 0) > 1))
    .toSorted((a, b) => a.away - b.away || a.value - b.value).map((each) => each.value);
  if (exact > 0) return stop === '.' ? [exact, ...alike.filter((value) => value !== exact)] : [exact];
  return alike;
}

/** "1." with another "1." right behind it and a "II." to come: the first of them is the missing "I.". */
function firstAmongDigits(seen: readonly Seen[], before: number): Seen | null {
  const ones = seen.filter((each) => each.index < before && /^[1lLi|!]$/.test(each.token) && each.capital);
  const [one, two] = ones;
  const between = one && two ? seen.some((each) => each.index > one.index && each.index < two.index && each.token === '2') : true;
  return one && two && two.index - one.index <= 3 && !between ? one : null;
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
    if (value !== last + 1 || !/^[.,;]{1,2}$/.test(each.stop)) return;
    const follows = seen.slice(place + 1, place + 40).some((other) => other.token === String(value + 1) && /^[.,]$/.test(other.stop));
    if (/^\d/.test(each.token) ? last > 0 || follows : follows && each.token !== 'I') {
      fixes.push({ seen: each, label: `${value}.` });
      last = value;
    }
  });
  return fixes;
}
