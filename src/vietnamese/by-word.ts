/** What is told of words, found by the number of the word as it is written: an array where a look-up by key would be. */
import type { Tokens } from './folding.ts';

/** Words that are known by number at once: more than are met in a year's reports. */
const mostWords = 1 << 18;

export class ByWord<T extends NonNullable<unknown> | null> {
  readonly #find: (key: string) => T;
  /** By number, from `#from` on; undefined where nobody has asked. */
  #told: (T | undefined)[] = [];
  #from = 0;

  /** `find` tells it of a key, always the same until `forget` is called. */
  constructor(find: (key: string) => T) {
    this.#find = find;
  }

  /** What is told of the token at `index`; where there is none, of "". */
  of({ keys, words }: Tokens, index: number): T {
    const place = (words[index] ?? 0) - this.#from;
    if (place <= 0) return this.#find(keys[index] ?? '');
    const known = this.#told[place];
    return known === undefined ? this.#learn(place, keys[index] as string) : known;
  }

  #learn(place: number, key: string): T {
    const found = this.#find(key);
    if (place >= mostWords) {
      // Numbers only grow: those below are hardly met again.
      this.#from += place - 1;
      this.#told = [undefined, found];
      return found;
    }
    while (this.#told.length <= place) this.#told.push(undefined);
    this.#told[place] = found;
    return found;
  }

  /** To be called when what `find` tells has changed. */
  forget(): void {
    if (this.#told.length > 0) this.#told = [];
  }
}
