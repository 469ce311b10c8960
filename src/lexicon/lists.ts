/** Many short lists of numbers in two typed arrays, told by their numbers: read in one go, they cost no look at an object each. */
export class Lists {
  /** List `n` is `items[starts[n], starts[n + 1])`. The arrays change when lists are added. */
  items = new Int32Array(256);
  starts = new Int32Array(64);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Adds a list behind the others; its number is how many there were. */
  add(list: readonly number[]): void {
    const start = this.starts[this.#count] as number;
    this.items = grown(this.items, start + list.length);
    this.items.set(list, start);
    this.#count++;
    this.starts = grown(this.starts, this.#count + 1);
    this.starts[this.#count] = start + list.length;
  }

  /** A list, good until one is added. */
  of(list: number): Int32Array {
    return this.items.subarray(this.starts[list], this.starts[list + 1]);
  }

  clear(): void {
    this.#count = 0;
  }
}

function grown(array: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  if (needed <= array.length) return array;
  const more = new Int32Array(Math.max(needed, 2 * array.length));
  more.set(array);
  return more;
}
