/** The steps of an automaton that were made so far: by state and symbol in one typed table, with open addressing. */

/** State, symbol, where it leads, and whether the slot is taken: four numbers a slot, so that one look touches one line of memory. */
const SLOT = 4;
const FIRST_SLOTS = 1024;

export class Transitions {
  #slots = new Int32Array(SLOT * FIRST_SLOTS);
  #mask = FIRST_SLOTS - 1;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Where a symbol leads from a state; -1 where that was not told. */
  get(state: number, symbol: number): number {
    const slots = this.#slots;
    for (let slot = mixed(state, symbol) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = slot * SLOT;
      if (slots[at + 3] === 0) return -1;
      if (slots[at] === state && slots[at + 1] === symbol) return slots[at + 2] as number;
    }
  }

  /** Tells where a symbol leads that `get` knew nothing of. */
  add(state: number, symbol: number, next: number): void {
    if (2 * (this.#count + 1) > this.#mask + 1) this.#grow();
    this.#put(state, symbol, next);
    this.#count++;
  }

  clear(): void {
    this.#slots = new Int32Array(SLOT * FIRST_SLOTS);
    this.#mask = FIRST_SLOTS - 1;
    this.#count = 0;
  }

  #put(state: number, symbol: number, next: number): void {
    let slot = mixed(state, symbol) & this.#mask;
    while (this.#slots[slot * SLOT + 3] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots.set([state, symbol, next, 1], slot * SLOT);
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    this.#mask = 2 * (this.#mask + 1) - 1;
    for (let at = 0; at < old.length; at += SLOT) if (old[at + 3] !== 0) this.#put(old[at] as number, old[at + 1] as number, old[at + 2] as number);
  }
}

function mixed(state: number, symbol: number): number {
  const both = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return both ^ (both >>> 15);
}
