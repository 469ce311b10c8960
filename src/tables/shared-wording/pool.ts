/** The distinct texts that are compared, with their bigrams in one array: 4 bytes a bigram, 32 a text for the bands, 16 for a sketch. */
import { bands } from '../digest/minhash.ts';

function grown(array: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  if (array.length >= least) return array;
  const more = new Uint32Array(Math.max(least, array.length * 2));
  more.set(array);
  return more;
}

/** Words of 32 bits in a sketch; a power of two. */
const sketchWords = 4;

/** How many bits of a word are set. */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export class Pool {
  /** A statement of each text: the first one. */
  readonly first: number[] = [];
  /** Further statements with the very same bigrams, by text. */
  readonly same = new Map<number, number[]>();
  bandsOf = new Uint32Array(bands * 1024);
  #bigrams: Uint32Array<ArrayBuffer>;
  #starts = new Uint32Array(1024);
  /** Of each text the bits that its bigrams fall on. */
  #sketches = new Uint32Array(sketchWords * 1024);
  /** Open addressing: 0 is free, else a text's place plus 1. */
  #table = new Uint32Array(1 << 12);

  /** `room`: bigrams that there will be at most, as far as that is known. */
  constructor(room = 1 << 16) {
    this.#bigrams = new Uint32Array(room);
  }

  /** Adds a statement with the hashes of its bands and its bigrams, ascending. */
  add(statement: number, bandHashes: Uint32Array, set: Uint32Array): void {
    const slot = this.#slotOf(set);
    if (this.#table[slot] !== 0) {
      const text = this.#table[slot]! - 1;
      const list = this.same.get(text);
      if (list) list.push(statement);
      else this.same.set(text, [statement]);
      return;
    }
    const place = this.first.push(statement) - 1;
    const start = this.#starts[place]!;
    this.#bigrams = grown(this.#bigrams, start + set.length);
    this.#bigrams.set(set, start);
    this.#starts = grown(this.#starts, place + 2);
    this.#starts[place + 1] = start + set.length;
    this.bandsOf = grown(this.bandsOf, (place + 1) * bands);
    this.bandsOf.set(bandHashes, place * bands);
    this.#sketches = grown(this.#sketches, (place + 1) * sketchWords);
    for (let i = 0; i < set.length; i++) this.#sketches[place * sketchWords + ((set[i]! >>> 5) & (sketchWords - 1))]! |= 1 << (set[i]! & 31);
    if (this.first.length * 2 > this.#table.length) this.#rehash();
    else this.#table[slot] = place + 1;
  }

  /** The bigrams of a text. */
  set(place: number): Uint32Array {
    return this.#bigrams.subarray(this.#starts[place]!, this.#starts[place + 1]!);
  }

  /** Shared and all bigrams of two texts. */
  overlap(a: number, b: number): { shared: number; all: number } {
    const shared = this.#shared(a, b, 0);
    return { shared, all: this.#length(a) + this.#length(b) - shared };
  }

  /** Whether two texts share at least this part of all their bigrams. Stops as soon as they cannot any more. */
  alike(a: number, b: number, bound: number): boolean {
    const both = this.#length(a) + this.#length(b);
    const needed = Math.ceil((bound * both) / (1 + bound) - 1e-9);
    return this.#mayShare(a, b, both - 2 * needed) && this.#shared(a, b, needed) >= needed;
  }

  /** Whether two texts may differ in no more bigrams than this: every bit in which their sketches differ is one at least. */
  #mayShare(a: number, b: number, differences: number): boolean {
    let bits = 0;
    for (let word = 0; word < sketchWords; word++) bits += ones(this.#sketches[a * sketchWords + word]! ^ this.#sketches[b * sketchWords + word]!);
    return bits <= differences;
  }

  #length(place: number): number {
    return this.#starts[place + 1]! - this.#starts[place]!;
  }

  /** Shared bigrams; fewer than `needed` where that cannot be reached. */
  #shared(a: number, b: number, needed: number): number {
    const bigrams = this.#bigrams;
    let i = this.#starts[a]!;
    let j = this.#starts[b]!;
    const endA = this.#starts[a + 1]!;
    const endB = this.#starts[b + 1]!;
    let shared = 0;
    while (i < endA && j < endB) {
      const x = bigrams[i]!;
      const y = bigrams[j]!;
      if (x === y) {
        shared += 1;
        i += 1;
        j += 1;
      } else if (x < y) {
        i += 1;
        if (shared + endA - i < needed) return shared;
      } else {
        j += 1;
        if (shared + endB - j < needed) return shared;
      }
    }
    return shared;
  }

  #hash(set: Uint32Array): number {
    let h = set.length;
    for (let i = 0; i < set.length; i++) h = Math.imul(h ^ set[i]!, 0x01000193) ^ (h >>> 15);
    return h >>> 0;
  }

  /** Where a set stands in the table, or the free slot that it would take. */
  #slotOf(set: Uint32Array): number {
    const mask = this.#table.length - 1;
    let slot = this.#hash(set) & mask;
    while (this.#table[slot] !== 0 && !this.#equals(this.#table[slot]! - 1, set)) slot = (slot + 1) & mask;
    return slot;
  }

  #equals(place: number, set: Uint32Array): boolean {
    const start = this.#starts[place]!;
    if (this.#length(place) !== set.length) return false;
    for (let i = 0; i < set.length; i++) if (this.#bigrams[start + i] !== set[i]) return false;
    return true;
  }

  #rehash(): void {
    this.#table = new Uint32Array(this.#table.length * 2);
    const mask = this.#table.length - 1;
    for (let place = 0; place < this.first.length; place++) {
      let slot = this.#hash(this.set(place)) & mask;
      while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
      this.#table[slot] = place + 1;
    }
  }
}
