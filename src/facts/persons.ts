/** Names of people: after a title ("ông Trần Văn Lực", "hộ ông N.V.T."), or by their family name. For masking. */
import type { Fact } from '../report.ts';
import type { Tokens } from '../vietnamese/folding.ts';
import type { PersonWords } from './schema.ts';
import { foldText, isCapital, Phrases, printed } from './words.ts';

const MOST_PARTS = 5;

export class PersonFinder {
  readonly #titles: Phrases;
  /** Titles that offices take too ("đồng chí Bí thư"): only a family name makes a person of them. */
  readonly #weak: Phrases;
  readonly #surnames: Phrases;
  readonly #notAfter: Phrases;
  readonly #never: ReadonlySet<string>;

  constructor(words: PersonWords) {
    this.#titles = new Phrases(words.titles);
    this.#weak = new Phrases(words['weak-titles']);
    this.#surnames = new Phrases(words.surnames);
    this.#notAfter = new Phrases(words['not-after']);
    this.#never = new Set(words.never.map(foldText));
  }

  find(text: string, tokens: Tokens, from: number, to: number, statement: string): Fact[] {
    const out: Fact[] = [];
    for (let index = from; index < to; index++) {
      const title = this.#titles.at(tokens, index);
      const named = title > 0 && index + title < to && isCapital(text, tokens, index + title) && (index === from || !isCapital(text, tokens, index))
        && (this.#weak.at(tokens, index) !== title || this.#surnames.at(tokens, index + title) > 0);
      const surname = !named && this.#surnames.at(tokens, index) > 0 && isCapital(text, tokens, index);
      if (!named && !surname) continue;
      const start = named ? index + title : index;
      const last = nameEnd(text, tokens, start, to);
      if (surname && (last - start < 1 || last - start > 3 || (start > from && this.#notAfter.endingAt(tokens, start - 1) > 0))) continue;
      const name = printed(text, tokens, start, last);
      const folded = foldText(name);
      if ([...this.#never].some((one) => folded === one || folded.startsWith(`${one} `))) continue;
      out.push({
        statement, kind: 'person', value: name, start: tokens.starts[start] as number, end: tokens.ends[last] as number,
        detail: named ? { title: printed(text, tokens, index, index + title - 1).toLowerCase() } : {},
      });
      index = last;
    }
    return out;
  }
}

/** The last token of a name: capitals with a space between them, or initials with dots. */
function nameEnd(text: string, tokens: Tokens, start: number, to: number): number {
  let last = start;
  for (let index = start + 1; index < to && last - start < MOST_PARTS * 2; index++) {
    const between = text.slice(tokens.ends[index - 1], tokens.starts[index]);
    const previous = text.slice(tokens.starts[index - 1], tokens.ends[index - 1]);
    if (tokens.keys[index] === '.' && between === '' && previous.length === 1) {
      last = index;
      continue;
    }
    if ((tokens.keys[index] === "'" || tokens.keys[index] === '-') && between === '' && isCapital(text, tokens, index + 1)) {
      last = ++index;
      continue;
    }
    if (!isCapital(text, tokens, index) || (between !== ' ' && between !== '')) break;
    last = index;
  }
  return last;
}
