/** Small look-ups over the tokens of a statement, shared by the finders. */
import { ByWord } from '../vietnamese/by-word.ts';
import { foldSyllables, foldText, tokenKind, type Tokens } from '../vietnamese/folding.ts';

/** Phrases by their first key: for "does one of these stand here". */
export class Phrases {
  readonly #byFirst: ByWord<readonly string[][] | null>;
  readonly #byLast: ByWord<readonly string[][] | null>;

  constructor(phrases: readonly string[]) {
    const byFirst = new Map<string, string[][]>();
    const byLast = new Map<string, string[][]>();
    for (const phrase of phrases) {
      const keys = [...foldSyllables(phrase).keys];
      const first = keys[0];
      const last = keys[keys.length - 1];
      if (first === undefined || last === undefined) continue;
      byFirst.set(first, [...byFirst.get(first) ?? [], keys].toSorted((a, b) => b.length - a.length));
      byLast.set(last, [...byLast.get(last) ?? [], keys].toSorted((a, b) => b.length - a.length));
    }
    this.#byFirst = new ByWord((key) => byFirst.get(key) ?? null);
    this.#byLast = new ByWord((key) => byLast.get(key) ?? null);
  }

  /** How many tokens of the longest phrase that starts at `index`; 0 where none does. */
  at(tokens: Tokens, index: number): number {
    const fits = this.#byFirst.of(tokens, index)?.find((keys) => keys.every((key, offset) => tokens.keys[index + offset] === key));
    return fits?.length ?? 0;
  }

  /** How many tokens of the longest phrase that ends at `index`; 0 where none does. */
  endingAt(tokens: Tokens, index: number): number {
    const fits = this.#byLast.of(tokens, index)?.find((keys) => keys.every((key, offset) => tokens.keys[index - keys.length + 1 + offset] === key));
    return fits?.length ?? 0;
  }
}

export const isWord = (tokens: Tokens, index: number): boolean => tokens.kinds[index] === tokenKind.word;
export const isNumber = (tokens: Tokens, index: number): boolean => tokens.kinds[index] === tokenKind.number;

/** Whether the token is written with a capital. */
export function isCapital(text: string, tokens: Tokens, index: number): boolean {
  return isWord(tokens, index) && /^\p{Lu}/u.test(text.slice(tokens.starts[index], tokens.ends[index]));
}

/** The source text of tokens `[from, to]`, white space made one. */
export function printed(text: string, tokens: Tokens, from: number, to: number): string {
  return text.slice(tokens.starts[from], tokens.ends[to]).replace(/\s+/gu, ' ');
}

export { foldText };
