/**
 * Words of several syllables that a pattern must not cut: "luật" is not found in "kỷ luật", nor "chức năng" in "công chức năng lực còn
 * yếu". The words are taken from left to right, the longest first.
 */
import type { Vocabulary } from './symbols.ts';

interface Branch {
  readonly next: Map<number, Branch>;
  ends: boolean;
}

export class Compounds {
  readonly #vocabulary: Vocabulary;
  readonly #root = new Map<number, Branch>();
  #first = new Uint8Array(0);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Adds a word given as the keys of its syllables. */
  add(keys: readonly string[]): void {
    let level = this.#root;
    keys.forEach((key, index) => {
      const id = this.#vocabulary.intern(key);
      const branch = level.get(id) ?? { next: new Map<number, Branch>(), ends: false };
      level.set(id, branch);
      if (index === keys.length - 1) branch.ends = true;
      level = branch.next;
    });
    this.#first = new Uint8Array(0);
  }

  /** For `ids[from, to)`: `joined[i]` becomes 1 where symbol `from + i` goes on with a word begun before it, else 0. */
  join(ids: Int32Array, from: number, to: number, joined: Uint8Array): void {
    joined.fill(0, 0, to - from);
    if (this.#root.size === 0) return;
    if (this.#first.length === 0) {
      this.#first = new Uint8Array(this.#vocabulary.size);
      for (const id of this.#root.keys()) this.#first[id] = 1;
    }
    for (let index = from; index < to; index++) {
      if (this.#first[ids[index] as number] !== 1) continue;
      let last = index;
      let branch = this.#root.get(ids[index] as number);
      for (let at = index + 1; branch !== undefined && at < to; at++) {
        branch = branch.next.get(ids[at] as number);
        if (branch?.ends) last = at;
      }
      for (let at = index + 1; at <= last; at++) joined[at - from] = 1;
      index = last;
    }
  }
}
