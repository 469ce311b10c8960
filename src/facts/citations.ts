/** Cited documents in one normal form: kind, number, date, issuer. */
import { BodyFinder, type BodyWords } from '../coding/bodies.ts';
import type { Fact } from '../report.ts';
import { findDates } from '../vietnamese/dates.ts';
import { foldSyllables, type Tokens } from '../vietnamese/folding.ts';
import type { CitationWords } from './schema.ts';
import { isCapital, Phrases, printed } from './words.ts';

/** "280/CĐ-TTg", "73/2023/NĐ-CP", "14-KL/TW", "01-KH/BCĐ". */
const SYMBOL = /^\s*(?:[sS][ốỐ]\s*:?\s*)?(\d{1,5}\s?[-–/]\s?[\p{Lu}\d][\p{L}\d]*(?:\s?[-–/.&]\s?[\p{Lu}\d][\p{L}\d]*)*)/u;
const OF = /^\s*,?\s*(?:của|do)\s+/iu;
const ON = /^\s*,?\s*(?:\(?\s*ban hành\s+)?ngày\s/iu;
const MOST_SUBJECT = 8;

export class CitationFinder {
  readonly #kinds: Phrases;
  readonly #bySubject: Phrases;

  readonly #bodies: BodyFinder;

  constructor(words: CitationWords, bodies: BodyWords | null) {
    this.#bodies = new BodyFinder(bodies);
    this.#kinds = new Phrases(words.kinds);
    this.#bySubject = new Phrases(words['by-subject']);
  }

  find(text: string, tokens: Tokens, from: number, to: number, statement: string): Fact[] {
    const out: Fact[] = [];
    const stop = to > from ? tokens.ends[to - 1] as number : 0;
    for (let index = from; index < to; index++) {
      const length = this.#kinds.at(tokens, index);
      if (length === 0) continue;
      const last = index + length - 1;
      const kind = capitalised(printed(text, tokens, index, last));
      const start = tokens.starts[index] as number;
      const after = tokens.ends[last] as number;
      const symbol = SYMBOL.exec(text.slice(after, Math.min(stop, after + 60)));
      const made = symbol !== null ? this.#numbered(text, start, after + symbol[0].length, stop, kind, symbol[1] ?? '', statement)
        : this.#bySubject.at(tokens, index) === length ? this.#named(text, tokens, index, last, to, kind, statement) : null;
      if (made === null) continue;
      out.push(made);
      while (index + 1 < to && (tokens.starts[index + 1] as number) < made.end) index++;
    }
    return out;
  }

  #numbered(text: string, start: number, end: number, stop: number, kind: string, symbol: string, statement: string): Fact {
    const number = symbol.replace(/\s/gu, '').replaceAll('–', '-');
    const detail: Record<string, string | number> = { kind, number };
    let last = end;
    for (let round = 0; round < 2; round++) {
      const rest = text.slice(last, stop);
      const on = ON.exec(rest);
      const of = OF.exec(rest);
      if (on !== null) {
        const date = findDates(rest.slice(0, 60), last)[0];
        if (date === undefined || date.start > last + on[0].length + 1) break;
        detail['date'] = date.iso;
        last = date.end;
      } else if (of !== null) {
        const issuer = this.#bodies.at(text, { start: last + of[0].length, end: this.#nextKind(text, last + of[0].length, Math.min(stop, last + of[0].length + 80)) }, true);
        if (issuer === null || issuer.span === null) break;
        detail['issuer'] = issuer.value.replace(/\s+/gu, ' ');
        last = issuer.span.end;
      } else break;
    }
    return { statement, kind: 'citation', value: `${kind} ${number}`, start, end: last, detail };
  }

  /** Where the next document is named: an issuer ends before it. */
  #nextKind(text: string, from: number, to: number): number {
    const tokens = foldSyllables(text.slice(from, to));
    for (let index = 1; index < tokens.length; index++) if (this.#kinds.at(tokens, index) > 0) return from + (tokens.starts[index] as number);
    return to;
  }

  /** "Luật Đất đai (sửa đổi)", "Luật Đấu thầu năm 2023": the capitals after the kind, and the small words that go with them. */
  #named(text: string, tokens: Tokens, first: number, last: number, to: number, kind: string, statement: string): Fact | null {
    if (!isCapital(text, tokens, first) || !isCapital(text, tokens, last + 1) || last + 1 >= to) return null;
    let end = last + 1;
    let capitals = end;
    while (end + 1 < to && end - last < MOST_SUBJECT && tokens.kinds[end + 1] === 0 && !this.#kinds.at(tokens, end + 1)) {
      const glued = text.slice(tokens.ends[end], tokens.starts[end + 1]);
      if (glued.trim() !== '') break;
      end++;
      if (isCapital(text, tokens, end)) capitals = end;
      else if (end - capitals > 1) break;
    }
    const subjectEnd = Math.min(to - 1, capitals + (smallFollows(text, tokens, capitals, to) ? 1 : 0));
    const name = printed(text, tokens, last + 1, subjectEnd);
    return { statement, kind: 'citation', value: `${kind} ${name}`, start: tokens.starts[first] as number, end: tokens.ends[subjectEnd] as number, detail: { kind, name } };
  }
}

/** Two-syllable names are written with one capital: "Đất đai", "Đấu thầu". */
function smallFollows(text: string, tokens: Tokens, index: number, to: number): boolean {
  return index + 1 < to && tokens.kinds[index + 1] === 0 && !isCapital(text, tokens, index + 1) && text.slice(tokens.ends[index], tokens.starts[index + 1]) === ' ';
}

function capitalised(text: string): string {
  const lower = text.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** For tests: the citations of a text. */
export function citationsOf(text: string, words: CitationWords, bodies: BodyWords | null = null): Fact[] {
  const tokens = foldSyllables(text);
  return new CitationFinder(words, bodies).find(text, tokens, 0, tokens.length, '');
}
