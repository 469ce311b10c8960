/** Figures: a number with its unit and what it counts. Dates, labels and numbers of documents are none. */
import type { Fact, Span } from '../report.ts';
import type { Tokens } from '../vietnamese/folding.ts';
import type { FigureWords } from './schema.ts';
import { isNumber, isWord, Phrases, printed } from './words.ts';

const MOST_COUNTED = 7;
const MOST_BEFORE = 10;

/** "1.862" is 1862, "4,2" is 4.2, "03" is 3. */
export function numberOf(text: string): number {
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text) ? text.replaceAll('.', '') : text;
  return Number(plain.replace(',', '.'));
}

export class FigureFinder {
  readonly #end: Phrases;
  readonly #about: Phrases;
  readonly #notAfter: Phrases;
  readonly #notBefore: Phrases;
  readonly #multiples: Phrases;
  readonly #units: Phrases;
  readonly #share: Phrases;

  constructor(words: FigureWords) {
    this.#end = new Phrases(words.end);
    this.#about = new Phrases(words.about);
    this.#notAfter = new Phrases(words['not-after']);
    this.#notBefore = new Phrases(words['not-before']);
    this.#multiples = new Phrases(words.multiples);
    this.#units = new Phrases(words.units);
    this.#share = new Phrases(words.share);
  }

  /** `taken` are stretches that other finders own: dates and citations. */
  find(text: string, tokens: Tokens, from: number, to: number, statement: string, taken: readonly Span[]): Fact[] {
    const out: Fact[] = [];
    for (let index = from; index < to; index++) {
      if (!isNumber(tokens, index)) continue;
      const start = tokens.starts[index] as number;
      if (taken.some((span) => start >= span.start && start < span.end)) continue;
      const made = this.#figure(text, tokens, index, from, to, statement);
      if (made === null) continue;
      out.push(made.fact);
      index = made.last;
    }
    return out;
  }

  #figure(text: string, tokens: Tokens, at: number, from: number, to: number, statement: string): { fact: Fact; last: number } | null {
    const about = at > from ? this.#about.endingAt(tokens, at - 1) : 0;
    const before = at - 1 - about;
    if (before >= from && this.#notAfter.endingAt(tokens, before) > 0) return null;
    if (before >= from && tokens.keys[before] === '/' ) return null;
    let last = at;
    const detail: Record<string, string | number> = { number: numberOf(printed(text, tokens, at, at)) };
    if (Number.isNaN(detail['number'])) return null;
    if (tokens.keys[last + 1] === '/' && isNumber(tokens, last + 2) && last + 2 < to && !isWord(tokens, last + 3 < to && tokens.keys[last + 3] === '/' ? last + 4 : last)) {
      detail['of'] = numberOf(printed(text, tokens, last + 2, last + 2));
      last += 2;
    } else if ((tokens.keys[last + 1] === '/' || tokens.keys[last + 1] === '-') && tokens.starts[last + 1] === tokens.ends[last] && tokens.starts[last + 2] === tokens.ends[last + 1]) return null;
    if (about > 0) detail['about'] = printed(text, tokens, at - about, at - 1).toLowerCase();
    const unitFrom = last + 1;
    if (tokens.keys[last + 1] === '%') {
      detail['unit'] = '%';
      last++;
    } else {
      for (const phrases of [this.#multiples, this.#units]) {
        const length = last + 1 < to ? phrases.at(tokens, last + 1) : 0;
        if (length > 0) last += length;
      }
      if (last >= unitFrom) detail['unit'] = printed(text, tokens, unitFrom, last).toLowerCase();
      if (last + 1 < to && this.#notBefore.at(tokens, last + 1) > 0) return null;
    }
    const countedFrom = last + 1;
    let counted = last;
    while (counted + 1 < to && counted - last < MOST_COUNTED && isWord(tokens, counted + 1) && this.#end.at(tokens, counted + 1) === 0) counted++;
    if (counted >= countedFrom) detail['counts'] = printed(text, tokens, countedFrom, counted);
    else if (detail['unit'] !== undefined) {
      const head = this.#countedBefore(text, tokens, at - about - 1, from);
      if (head !== null) detail['counts'] = head;
    }
    if (detail['counts'] === undefined && detail['unit'] === undefined) return null;
    const ratio = detail['of'] === undefined ? '' : `/${detail['of']}`;
    const number = String(detail['number']).replace('.', ',') + ratio;
    const value = [number + (detail['unit'] === '%' ? '%' : ''), detail['unit'] === '%' ? undefined : detail['unit'], detail['counts']].filter((part) => part !== undefined).join(' ');
    const end = Math.max(counted, last);
    return {
      fact: { statement, kind: 'figure', value, start: tokens.starts[at] as number, end: tokens.ends[end] as number, detail }, last: end,
    };
  }

  /** "tỷ lệ giải ngân … đạt 38,6%": the nearest head word before the figure, with what stands between. */
  #countedBefore(text: string, tokens: Tokens, last: number, from: number): string | null {
    for (let index = last; index >= from && last - index < MOST_BEFORE; index--) {
      if (!isWord(tokens, index)) return null;
      const length = this.#share.at(tokens, index);
      if (length === 0) continue;
      let end = index + length - 1;
      while (end + 1 <= last && this.#end.at(tokens, end + 1) === 0) end++;
      return end > index + length - 1 ? printed(text, tokens, index, end) : null;
    }
    return null;
  }
}
