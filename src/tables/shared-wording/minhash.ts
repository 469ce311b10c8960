/**
 * MinHash over syllable bigrams with banded locality-sensitive hashing (Broder 1997; Leskovec et al., Mining of Massive Datasets,
 * ch. 3): statements that share most of their bigrams fall into one bucket in at least one band. With 12 bands of 4 rows a pair
 * of Jaccard similarity 0.75 is met with probability 0.989, one of 0.9 always but for one case in a million.
 */
import { foldSyllables, tokenKind } from '../../vietnamese/folding.ts';

export const bands = 12;
const rows = 4;

const seeds = Uint32Array.from({ length: bands * rows }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0);
const factors = Uint32Array.from({ length: bands * rows }, (_, i) => (Math.imul(i + 1, 0x85ebca6b) | 1) >>> 0);

function mix(x: number): number {
  let h = x;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

const hashes = new Map<string, number>();
const mostHashes = 200_000;

function hashOf(syllable: string): number {
  const known = hashes.get(syllable);
  if (known !== undefined) return known;
  let h = 0x811c9dc5;
  for (let i = 0; i < syllable.length; i++) h = Math.imul(h ^ syllable.charCodeAt(i), 0x01000193);
  const made = mix(h);
  if (hashes.size < mostHashes) hashes.set(syllable, made);
  return made;
}

const numeral = hashOf('#');

/**
 * The bigrams of a text's syllables as sorted distinct hashes; any number stands for any other. `syllables` is how many there
 * were.
 */
export function shingles(text: string): { hashes: Uint32Array; syllables: number } {
  const tokens = foldSyllables(text);
  const out = new Uint32Array(tokens.length);
  let n = 0;
  let syllables = 0;
  let before = 0;
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kinds[i];
    if (kind === tokenKind.mark) continue;
    const here = kind === tokenKind.number ? numeral : hashOf(tokens.keys[i]!);
    if (syllables > 0) out[n++] = mix(Math.imul(before, 31) + here);
    before = here;
    syllables += 1;
  }
  const sorted = out.subarray(0, n).toSorted();
  let distinct = 0;
  for (let i = 0; i < n; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[distinct++] = sorted[i]!;
  return { hashes: sorted.slice(0, distinct), syllables };
}

const minima = new Uint32Array(bands * rows);

/** Writes the hash of each band into `out` from `at` on. */
export function bandHashes(set: Uint32Array, out: Uint32Array, at: number): void {
  minima.fill(0xffffffff);
  for (let s = 0; s < set.length; s++) {
    const x = set[s]!;
    for (let i = 0; i < minima.length; i++) {
      let h = Math.imul(x ^ seeds[i]!, factors[i]!);
      h = (h ^ (h >>> 15)) >>> 0;
      if (h < minima[i]!) minima[i] = h;
    }
  }
  for (let band = 0; band < bands; band++) {
    let h = band + 1;
    for (let row = 0; row < rows; row++) h = Math.imul(h ^ minima[band * rows + row]!, 0x01000193) ^ (h >>> 13);
    out[at + band] = mix(h);
  }
}

/** Shared and all bigrams of two sorted sets. */
export function overlap(a: Uint32Array, b: Uint32Array): { shared: number; all: number } {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i]! === b[j]!) {
      shared += 1;
      i += 1;
      j += 1;
    } else if (a[i]! < b[j]!) i += 1;
    else j += 1;
  }
  return { shared, all: a.length + b.length - shared };
}
