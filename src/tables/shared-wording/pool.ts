/**
 * The distinct texts that are compared, each as its marks: about 60 bytes. The bigrams of those that may be alike are asked for when they are
 * known, so that a large corpus needs no room for all.
 */
import { mark, sketchWords } from '../digest/wording.ts';

function grown(array: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  if (array.length >= least) return array;
  const more = new Uint32Array(Math.max(least, array.length * 2));
  more.set(array);
  return more;
}

/** How many bits of a word are set. */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What is kept of a text's marks: all but the ordinal. */
const kept = mark.width - 1;
const at = { size: mark.size - 1, hash: mark.hash - 1, bands: mark.bands - 1, sketch: mark.sketch - 1 } as const;

/** Bigrams that two texts of so many together must share at least for this part of all to be common. */
const neededFor = (both: number, bound: number): number => Math.ceil((bound * both) / (1 + bound) - 1e-9);

export class Pool {
  /** A statement of each text: the first one. */
  readonly first: number[] = [];
  /** Further statements with the very same bigrams, by text. */
  readonly same = new Map<number, number[]>();
  #marks: Uint32Array<ArrayBuffer>;
  /** Bigrams of the texts that may be alike, and where those of each begin. */
  #bigrams = new Uint32Array(1024);
  #starts = new Map<number, number>();
  #filled = 0;
  /** Open addressing: 0 is free, else a text's place plus 1. */
  #table: Uint32Array<ArrayBuffer>;

  /** `room`: texts that there will be, as far as that is known. */
  constructor(room = 256) {
    this.#marks = new Uint32Array(room * kept);
    this.#table = new Uint32Array(2 ** Math.ceil(Math.log2(room * 2 + 2)));
  }

  /** Adds a statement whose marks stand in `marks` from `from` on; gives the place of its text. */
  add(statement: number, marks: Uint32Array, from: number): number {
    const low = marks[from + mark.hash]!;
    const high = marks[from + mark.hash + 1]!;
    const slot = this.#slotOf(low, high, marks[from + mark.size]!);
    if (this.#table[slot] !== 0) {
      const text = this.#table[slot]! - 1;
      const list = this.same.get(text);
      if (list) list.push(statement);
      else this.same.set(text, [statement]);
      return text;
    }
    const place = this.first.push(statement) - 1;
    this.#marks = grown(this.#marks, (place + 1) * kept);
    this.#marks.set(marks.subarray(from + mark.size, from + mark.width), place * kept);
    if (this.first.length * 2 > this.#table.length) this.#rehash();
    else this.#table[slot] = place + 1;
    return place;
  }

  /** The hash of a text's band. */
  band(place: number, band: number): number {
    return this.#marks[place * kept + at.bands + band]!;
  }

  /** How many bigrams a text has. */
  size(place: number): number {
    return this.#marks[place * kept + at.size]!;
  }

  /** Hands over the bigrams of a text, ascending. */
  prove(place: number, bigrams: Uint32Array): void {
    this.#bigrams = grown(this.#bigrams, this.#filled + bigrams.length);
    this.#bigrams.set(bigrams, this.#filled);
    this.#starts.set(place, this.#filled);
    this.#filled += bigrams.length;
  }

  /** Shared and all bigrams of two texts. */
  overlap(a: number, b: number): { shared: number; all: number } {
    const shared = this.#shared(a, b, 0);
    return { shared, all: this.size(a) + this.size(b) - shared };
  }

  /** Whether two texts may share this part of all their bigrams: every bit in which their sketches differ is a bigram of one of them. */
  mayBeAlike(a: number, b: number, bound: number): boolean {
    const both = this.size(a) + this.size(b);
    const needed = neededFor(both, bound);
    if (needed > Math.min(this.size(a), this.size(b))) return false;
    let bits = 0;
    for (let word = 0; word < sketchWords; word++) bits += ones(this.#marks[a * kept + at.sketch + word]! ^ this.#marks[b * kept + at.sketch + word]!);
    return bits <= both - 2 * needed;
  }

  /** Whether two texts share at least this part of all their bigrams, which must have been handed over. */
  alike(a: number, b: number, bound: number): boolean {
    const needed = neededFor(this.size(a) + this.size(b), bound);
    return this.mayBeAlike(a, b, bound) && this.#shared(a, b, needed) >= needed;
  }

  /** Shared bigrams; fewer than `needed` where that cannot be reached. */
  #shared(a: number, b: number, needed: number): number {
    const bigrams = this.#bigrams;
    let i = this.#starts.get(a)!;
    let j = this.#starts.get(b)!;
    const endA = i + this.size(a);
    const endB = j + this.size(b);
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

  /** Where a text stands in the table, or the free slot that it would take. Hashes of 64 bits stand for the bigrams themselves. */
  #slotOf(low: number, high: number, size: number): number {
    const mask = this.#table.length - 1;
    let slot = (low ^ Math.imul(high, 0x9e3779b1)) & mask;
    for (;;) {
      const text = this.#table[slot]!;
      if (text === 0) return slot;
      const from = (text - 1) * kept;
      if (this.#marks[from + at.hash] === low && this.#marks[from + at.hash + 1] === high && this.#marks[from + at.size] === size) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #rehash(): void {
    this.#table = new Uint32Array(this.#table.length * 2);
    for (let place = 0; place < this.first.length; place++) {
      const from = place * kept;
      this.#table[this.#slotOf(this.#marks[from + at.hash]!, this.#marks[from + at.hash + 1]!, this.#marks[from + at.size]!)] = place + 1;
    }
  }
}

