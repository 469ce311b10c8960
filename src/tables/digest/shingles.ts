/**
 * The syllable bigrams of a text as hashes, made straight from its characters: case, the place of the tone mark (hoà, hòa) and i
 * for y do not matter, and any number stands for any other.
 */
import { vowel } from '../../vietnamese/letters.ts';

const GAP = 0;
const DIGIT = 1;
/** From here on a letter: its place among the bare letters, plus 2. */
const LETTER = 2;

/** What each character is, and the tone that it carries. */
const kinds = new Uint32Array(0x10000);
const tones = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  if (code >= 0xd800 && code <= 0xdfff) continue;
  const char = String.fromCharCode(code);
  if (char >= '0' && char <= '9') kinds[code] = DIGIT;
  else if (/\p{L}/u.test(char)) {
    const lower = char.toLowerCase().normalize('NFC');
    const found = vowel(lower);
    const base = found?.base ?? lower;
    kinds[code] = LETTER + (base === 'y' ? 'i' : base).charCodeAt(0);
    tones[code] = found?.tone ?? 0;
  }
}

/** Scatters the bits of a 32-bit number (C. Wellons, "lowbias32"). */
export function mix(x: number): number {
  let h = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

const numeral = mix(0x23);
let found = new Uint32Array(4096);

export interface Shingles {
  /** Distinct bigrams, ascending; a view that the next call overwrites. */
  readonly hashes: Uint32Array;
  readonly syllables: number;
}

/** The bigrams of `text` from `start` to `end`. */
export function shingles(text: string, start: number, end: number): Shingles {
  let syllables = 0;
  let before = 0;
  let n = 0;
  let at = start;
  if (found.length < end - start) found = new Uint32Array((end - start) * 2);
  while (at < end) {
    const kind = kinds[text.charCodeAt(at)]!;
    if (kind === GAP) {
      at += 1;
      continue;
    }
    let here = numeral;
    if (kind === DIGIT) {
      at = endOfNumber(text, at, end);
    } else {
      let h = 0x811c9dc5;
      let tone = 0;
      for (let k = kind; k >= LETTER; k = at < end ? kinds[text.charCodeAt(at)]! : GAP) {
        h = Math.imul(h ^ k, 0x01000193);
        tone += tones[text.charCodeAt(at)]!;
        at += 1;
      }
      here = mix(h + tone);
    }
    if (syllables > 0) found[n++] = mix(Math.imul(before, 31) + here);
    before = here;
    syllables += 1;
  }
  const sorted = found.subarray(0, n).sort();
  let distinct = 0;
  for (let i = 0; i < n; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[distinct++] = sorted[i]!;
  return { hashes: sorted.subarray(0, distinct), syllables };
}

/** "2.946" and "97,1" are one number. */
function endOfNumber(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (kinds[code] === DIGIT) at += 1;
    else if ((code === 0x2e || code === 0x2c) && at + 1 < end && kinds[text.charCodeAt(at + 1)] === DIGIT) at += 2;
    else break;
  }
  return at;
}
