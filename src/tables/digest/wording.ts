/** The wording of a report's statements as numbers: the hashes that find what several reports share, and the bigrams that prove it. */
import { bandHashes, bands } from './minhash.ts';
import { shingles } from './shingles.ts';

/** Shorter statements are stock phrases of the genre more often than copies. */
export const leastSyllables = 12;

/** Whether a statement of a section and so many characters is compared: a lower bound on characters saves cutting what is too short anyway. */
export function compareFrom(section: string | null, characters: number): boolean {
  return section !== 'preamble' && section !== 'closing' && characters >= leastSyllables * 2;
}

/** Of each statement: its ordinal, how many bigrams, the hashes of its bands, the bigrams ascending. */
export function packWording(text: string, statements: readonly { readonly ordinal: number; readonly start: number; readonly end: number }[]): Uint8Array {
  const out: number[] = [];
  const band = new Uint32Array(bands);
  for (const { ordinal, start, end } of statements) {
    const { hashes, syllables } = shingles(text, start, end);
    if (syllables < leastSyllables) continue;
    bandHashes(hashes, band, 0);
    out.push(ordinal, hashes.length, ...band);
    for (let i = 0; i < hashes.length; i++) out.push(hashes[i]!);
  }
  return new Uint8Array(Uint32Array.from(out).buffer);
}

/** Calls `each` with every statement of a packed wording. */
export function eachWording(packed: Uint32Array, each: (ordinal: number, bandHashes: Uint32Array, bigrams: Uint32Array) => void): void {
  for (let at = 0; at < packed.length;) {
    const from = at + 2 + bands;
    const to = from + packed[at + 1]!;
    each(packed[at]!, packed.subarray(at + 2, from), packed.subarray(from, to));
    at = to;
  }
}
