/**
 * The wording of a report's statements as numbers: what finds statements that may be alike (marks), and the bigrams that prove it. Marks are
 * read of every report; bigrams of those alone that have something to prove.
 */
import { bandHashes, bands } from './minhash.ts';
import { mix, shingles } from './shingles.ts';

/** Shorter statements are stock phrases of the genre more often than copies. */
export const leastSyllables = 12;

/** Words of 32 bits in a sketch: the bits that a text's bigrams fall on. A power of two. */
export const sketchWords = 4;

/** The numbers of a statement's marks: ordinal, how many bigrams, a hash of them in two halves, the bands, the sketch. */
export const mark = { ordinal: 0, size: 1, hash: 2, bands: 4, sketch: 4 + bands, width: 4 + bands + sketchWords } as const;

/** Whether a statement of a section and so many characters is compared: a lower bound on characters saves cutting what is too short anyway. */
export function compareFrom(section: string | null, characters: number): boolean {
  return section !== 'preamble' && section !== 'closing' && characters >= leastSyllables * 2;
}

/** The marks of a text by its bigrams, ascending. */
export function marksOf(ordinal: number, bigrams: Uint32Array): Uint32Array {
  const out = new Uint32Array(mark.width);
  out[mark.ordinal] = ordinal;
  out[mark.size] = bigrams.length;
  let [low, high] = [bigrams.length, 0x9e3779b1];
  for (let i = 0; i < bigrams.length; i++) {
    const bigram = bigrams[i]!;
    low = Math.imul(low ^ bigram, 0x01000193) ^ (low >>> 15);
    high = mix(high + bigram);
    out[mark.sketch + ((bigram >>> 5) & (sketchWords - 1))]! |= 1 << (bigram & 31);
  }
  out[mark.hash] = low;
  out[mark.hash + 1] = high;
  bandHashes(bigrams, out, mark.bands);
  return out;
}

export interface Wording {
  /** `mark.width` numbers a statement that is compared. */
  readonly marks: Uint8Array;
  /** The bigrams of the same statements, each ascending, one after the other. */
  readonly bigrams: Uint8Array;
}

export function packWording(text: string, statements: readonly { readonly ordinal: number; readonly start: number; readonly end: number }[]): Wording {
  const marks: Uint32Array[] = [];
  const bigrams: Uint32Array[] = [];
  for (const { ordinal, start, end } of statements) {
    const { hashes, syllables } = shingles(text, start, end);
    if (syllables < leastSyllables) continue;
    marks.push(marksOf(ordinal, hashes));
    bigrams.push(hashes.slice());
  }
  return { marks: joined(marks), bigrams: joined(bigrams) };
}

function joined(parts: readonly Uint32Array[]): Uint8Array {
  const out = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return new Uint8Array(out.buffer);
}
