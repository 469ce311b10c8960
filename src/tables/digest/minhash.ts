/**
 * MinHash with banded locality-sensitive hashing (Broder 1997; Leskovec et al., Mining of Massive Datasets, ch. 3): sets that share
 * most of their members fall into one bucket in at least one band. With 8 bands of 4 rows a pair of Jaccard similarity 0.75 is met
 * with probability 0.95, one of 0.8 with 0.985, one of 0.9 with 0.9998.
 */
import { mix } from './shingles.ts';

export const bands = 8;
const rows = 4;

const seeds = Uint32Array.from({ length: bands * rows }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0);
const factors = Uint32Array.from({ length: bands * rows }, (_, i) => (Math.imul(i + 1, 0x85ebca6b) | 1) >>> 0);
const minima = new Uint32Array(bands * rows);

/** Writes the hash of each band into `out` from `at` on. */
export function bandHashes(set: Uint32Array, out: Uint32Array, at: number): void {
  for (let i = 0; i < minima.length; i++) {
    const seed = seeds[i]!;
    const factor = factors[i]!;
    let least = 0xffffffff;
    for (let s = 0; s < set.length; s++) {
      const h = Math.imul(set[s]! ^ seed, factor) >>> 0;
      if (h < least) least = h;
    }
    minima[i] = least;
  }
  for (let band = 0; band < bands; band++) {
    let h = band + 1;
    for (let row = 0; row < rows; row++) h = Math.imul(h ^ minima[band * rows + row]!, 0x01000193) ^ (h >>> 13);
    out[at + band] = mix(h);
  }
}
