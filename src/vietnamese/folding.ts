/**
 * The matching key beside the text. A text is cut into syllables, numbers and punctuation; each token knows where it stands in
 * the source and has a key in which spellings of one word agree: lower case, NFC, one place for the tone mark (hoà is hòa, uỷ is
 * ủy, qúy is quý), i and y after h, k, l, m, s, t, v and qu (kỹ is kĩ, quy is qui), đ typed as ð. The text is never changed.
 */
import type { Correction } from '../report.ts';
import { compose } from './compose.ts';
import { detached } from './detached.ts';
import { takeTone, vowel, withTone, type Tone } from './letters.ts';

export const tokenKind = { word: 0, number: 1, mark: 2 } as const;

/** Parallel arrays, one place a token. Offsets are UTF-16, end exclusive. White space is no token. */
export interface Tokens {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** One of `tokenKind`. */
  readonly kinds: Uint8Array;
  /** Interned: equal keys are the same string object, so a Map lookup is cheap. */
  readonly keys: readonly string[];
  /** The number of each word or number as it is written: equal numbers have equal keys, in every text and for good. 0 where none was given. */
  readonly words: Int32Array;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
/** Invisible inside a word: soft hyphen, zero-width characters, combining marks of NFD. */
const INSIDE = 4;

const everyInvisible = /\u034f|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const invisible = /\u034f|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;

const classes = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code += 1) {
  const char = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) classes[code] = LETTER;
  else if (invisible.test(char) || /\p{M}/u.test(char)) classes[code] = INSIDE;
  else if (/[\s\p{C}]/u.test(char)) classes[code] = SPACE;
  else if (/\p{L}/u.test(char)) classes[code] = LETTER;
  else if (/[0-9]/.test(char)) classes[code] = DIGIT;
  else classes[code] = MARK;
}

const markKeys: Readonly<Record<string, string>> = {
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-', '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'",
};

const iAfter = /^(?:[hklmstv]|qu)[yỳỷỹýỵ]$/;

function placeTone(bare: string, tone: Tone): string {
  let first = 0;
  while (first < bare.length && !vowel(bare[first] ?? '')) first += 1;
  let last = first;
  while (last < bare.length && vowel(bare[last] ?? '')) last += 1;
  if (bare.startsWith('qu') && last > 2) first = 2;
  else if (bare.startsWith('gi') && last > 2) first = 2;
  let at = -1;
  for (let index = first; index < last; index += 1) if (/[ăâêôơư]/.test(bare[index] ?? '')) at = index;
  if (at < 0) {
    const count = last - first;
    if (last < bare.length) at = last - 1;
    else at = count === 3 ? first + 1 : first;
  }
  return bare.slice(0, at) + withTone(bare[at] ?? '', tone) + bare.slice(at + 1);
}

function makeKey(raw: string): string {
  const lower = compose(raw.replace(everyInvisible, '')).toLowerCase().replace(/[ðɖ]/g, 'đ');
  const placed = retone(lower);
  if (!iAfter.test(placed)) return placed;
  const last = vowel(placed.slice(-1));
  return last ? placed.slice(0, -1) + withTone('i', last.tone) : placed;
}

function retone(lower: string): string {
  if (lower.length > 8) return lower;
  const taken = takeTone(lower);
  return !taken || taken.tone === 0 ? lower : placeTone(taken.bare, taken.tone);
}

/**
 * The words met so far with their keys, found by the place in a text where they stand, so that a word that is known costs no string of its
 * own: open addressing by a hash of its letters.
 */
class Words {
  readonly #interned = new Map<string, string>();
  #written: string[] = [];
  #keys: string[] = [];
  /** By slot: the place of the word from 1 on; 0 where none is. */
  #slots = new Int32Array(1 << 12);
  /** Numbers that were given before all words were last forgotten: none is given twice. */
  #before = 0;
  /** The number of the word that was last asked for; 0 where it has none. */
  number = 0;

  /** The key of `text[start, end)`, whose hash is given (see `hashed`). */
  keyOf(text: string, start: number, end: number, hash: number): string {
    const mask = this.#slots.length - 1;
    let slot = mixed(hash) & mask;
    this.number = 0;
    for (let looks = 0; ; looks += 1) {
      const word = this.#slots[slot] as number;
      if (word === 0) break;
      if (looks === mostLooks) return makeKey(text.slice(start, end));
      if (stands(this.#written[word - 1] as string, text, start, end)) {
        this.number = this.#before + word;
        return this.#keys[word - 1] as string;
      }
      slot = (slot + 1) & mask;
    }
    const raw = text.slice(start, end);
    const made = makeKey(raw);
    if (raw.length > longestKept) return made;
    if (this.#written.length >= mostWords) this.#forget();
    const known = this.#interned.get(made);
    const key = known ?? detached(made);
    if (known === undefined) this.#interned.set(key, key);
    this.#written.push(detached(raw));
    this.#keys.push(key);
    if (2 * this.#written.length > this.#slots.length) this.#spread(2 * this.#slots.length);
    else this.#put(hash, this.#written.length);
    this.number = this.#before + this.#written.length;
    return key;
  }

  #put(hash: number, word: number): void {
    const mask = this.#slots.length - 1;
    let slot = mixed(hash) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = word;
  }

  #spread(size: number): void {
    this.#slots = new Int32Array(size);
    this.#written.forEach((word, index) => this.#put(hashOfWord(word), index + 1));
  }

  #forget(): void {
    this.#before += this.#written.length;
    this.#interned.clear();
    this.#written = [];
    this.#keys = [];
    this.#slots = new Int32Array(1 << 12);
  }
}

const mostWords = 200_000;
/** A text may be made so that all its words have one hash: they are not looked for long, and the rest of them not kept. */
const mostLooks = 64;
/** What is no word is not kept. */
const longestKept = 40;
const words = new Words();

/** The hash of a word with one more UTF-16 unit; that of no unit is 0. */
function hashed(hash: number, code: number): number {
  return Math.imul(hash, 31) + code | 0;
}

function mixed(hash: number): number {
  const spread = Math.imul(hash, 0x9e3779b1);
  return spread ^ (spread >>> 15);
}

function hashOfWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The key of one word, number or mark. */
export function foldWord(raw: string): string {
  return words.keyOf(raw, 0, raw.length, hashOfWord(raw));
}

/**
 * Cuts a text into tokens with keys. `corrections` give the reading of slips: tokens inside such a span take the keys of the
 * reading's words, one by one; where the counts differ, every word of the reading stands at the whole span.
 */
export function foldSyllables(text: string, corrections: readonly Correction[] = none): Tokens {
  if (text.length < worthKeeping) return cut(text, corrections);
  if (last?.text !== text || (last.corrections !== corrections && last.corrections.length + corrections.length > 0)) last = { text, corrections, tokens: cut(text, corrections) };
  return last.tokens;
}

/** The first token that starts at or after an offset; their number where none does. */
export function tokenAt({ length, starts }: Tokens, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that stand whole in `[start, end)` of their text; offsets are then into that piece. */
export function tokensIn(tokens: Tokens, start: number, end: number): Tokens {
  const { length, starts, ends, kinds, keys, words: numbers } = tokens;
  const low = tokenAt(tokens, start);
  let last = low;
  while (last < length && (ends[last] as number) <= end) last += 1;
  const size = last - low;
  const moved = { starts: new Uint32Array(size), ends: new Uint32Array(size) };
  for (let index = 0; index < size; index += 1) {
    moved.starts[index] = (starts[low + index] as number) - start;
    moved.ends[index] = (ends[low + index] as number) - start;
  }
  return { length: size, ...moved, kinds: kinds.subarray(low, last), keys: keys.slice(low, last), words: numbers.subarray(low, last) };
}

const none: readonly Correction[] = [];
/** Several stages ask for the tokens of one report, one after the other: the last long text is kept. */
const worthKeeping = 1_000;
let last: { readonly text: string; readonly corrections: readonly Correction[]; readonly tokens: Tokens } | null = null;

function cut(text: string, corrections: readonly Correction[]): Tokens {
  const room = Math.min(text.length, Math.ceil(text.length / 2) + 16);
  let starts = new Uint32Array(room);
  let ends = new Uint32Array(room);
  let kinds = new Uint8Array(room);
  let numbers = new Int32Array(room);
  const keys: string[] = [];
  let count = 0;
  let at = 0;
  const size = text.length;
  while (at < size) {
    const first = text.charCodeAt(at);
    const kind = classes[first];
    if (kind === SPACE || kind === INSIDE) {
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    let key: string;
    if (kind === LETTER) {
      let hash = hashed(0, first);
      while (at < size) {
        const code = text.charCodeAt(at);
        const next = classes[code];
        if (next !== LETTER && next !== INSIDE) break;
        hash = hashed(hash, code);
        at += 1;
      }
      key = words.keyOf(text, start, at, hash);
    } else if (kind === DIGIT) {
      at = endOfNumber(text, at);
      key = foldWord(text.slice(start, at));
    } else {
      const char = text[start] ?? '';
      if (char === '.') while (text[at] === '.') at += 1;
      key = at - start > 1 ? '…' : markKeys[char] ?? char;
    }
    if (count === starts.length) {
      starts = grow(starts);
      ends = grow(ends);
      const more = new Uint8Array(kinds.length * 2 + 16);
      more.set(kinds);
      kinds = more;
      const further = new Int32Array(starts.length);
      further.set(numbers);
      numbers = further;
    }
    starts[count] = start;
    ends[count] = at;
    kinds[count] = kind === LETTER ? tokenKind.word : kind === DIGIT ? tokenKind.number : tokenKind.mark;
    if (kind === LETTER || kind === DIGIT) numbers[count] = words.number;
    keys.push(key);
    count += 1;
  }
  const tokens = { length: count, starts: starts.subarray(0, count), ends: ends.subarray(0, count), kinds: kinds.subarray(0, count), keys, words: numbers.subarray(0, count) };
  return corrections.length > 0 ? correct(tokens, corrections) : tokens;
}

/** "2.946" and "97,1" are one number; the dot of "2." is not part of it. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (classes[code] === DIGIT) at += 1;
    else if ((code === 0x2e || code === 0x2c) && classes[text.charCodeAt(at + 1)] === DIGIT && at + 1 < text.length) at += 2;
    else return at;
  }
}

function grow(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(array.length * 2 + 16);
  more.set(array);
  return more;
}

function correct(tokens: Tokens, corrections: readonly Correction[]): Tokens {
  const sorted = [...corrections].toSorted((a, b) => a.start - b.start);
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  const keys: string[] = [];
  const numbers: number[] = [];
  const keep = (start: number, end: number, { kinds: kindOf, keys: keyOf, words: numberOf }: Tokens, index: number): void => {
    starts.push(start);
    ends.push(end);
    kinds.push(kindOf[index] ?? 0);
    keys.push(keyOf[index] ?? '');
    numbers.push(numberOf[index] ?? 0);
  };
  let next = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const start = tokens.starts[index] ?? 0;
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= start) next += 1;
    const correction = sorted[next];
    if (!correction || start < correction.start) {
      keep(start, tokens.ends[index] ?? 0, tokens, index);
      continue;
    }
    let last = index;
    while (last + 1 < tokens.length && (tokens.starts[last + 1] ?? 0) < correction.end) last += 1;
    const reading = foldSyllables(correction.reading);
    const equal = reading.length === last - index + 1;
    for (let word = 0; word < reading.length; word += 1) {
      const from = equal ? tokens.starts[index + word] ?? 0 : correction.start;
      const to = equal ? tokens.ends[index + word] ?? 0 : correction.end;
      keep(from, to, reading, word);
    }
    index = last;
    next += 1;
  }
  return { length: keys.length, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), kinds: Uint8Array.from(kinds), keys, words: Int32Array.from(numbers) };
}

/** The keys of a short text joined with spaces: for comparing and indexing, not for offsets. */
export function foldText(text: string): string {
  return foldSyllables(text).keys.join(' ');
}
