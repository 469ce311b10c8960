/** What verifying has counted and found. */
export class Findings {
  numbers = 0;
  quotes = 0;
  readonly #differences: string[] = [];
  #more = 0;
  /** Differences kept in words; of the rest only the number is told. */
  static readonly most = 200;

  differ(words: string): void {
    if (this.#differences.length < Findings.most) this.#differences.push(words);
    else this.#more += 1;
  }

  get found(): number {
    return this.#differences.length + this.#more;
  }

  list(more: (n: number) => string): string[] {
    return this.#more === 0 ? [...this.#differences] : [...this.#differences, more(this.#more)];
  }
}
