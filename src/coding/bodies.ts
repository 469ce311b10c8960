/** Names of bodies as printed: "Quốc hội, Chính phủ", "UBND tỉnh", "các bộ, ngành". Their words stand in the lexicon's `facts.yaml`. */
import { z } from 'zod';
import { YamlSource, type SourceText } from '../lexicon/yaml-source.ts';
import type { Found, Span } from '../report.ts';
import { foldWord } from '../vietnamese/folding.ts';

const words = z.array(z.string().min(1));

/** The part of `facts.yaml` of which names of bodies are made. */
export const bodyShape = z.strictObject({ heads: words, links: words, requests: words, names: words, alone: words });
export type BodyWords = z.infer<typeof bodyShape>;

/** That part; null where the file has none. Throws CannotWork. */
export function readBodyWords(source: SourceText): BodyWords | null {
  return new YamlSource(source).read(z.looseObject({ bodies: bodyShape.optional() }), ['bodies', ...Object.keys(bodyShape.shape)]).bodies ?? null;
}

/** Words that are looked at for one stretch. */
const MOST_WORDS = 24;

interface Word {
  readonly key: string;
  readonly capital: boolean;
  readonly letters: boolean;
  readonly start: number;
  readonly end: number;
}

function wordsIn(text: string, span: Span): Word[] {
  const out: Word[] = [];
  const pattern = /[\p{L}\p{M}]+|[^\p{L}\p{M}\s]/gu;
  pattern.lastIndex = span.start;
  for (let found = pattern.exec(text); found && found.index < span.end && out.length < MOST_WORDS; found = pattern.exec(text)) {
    const word = found[0].normalize('NFC');
    out.push({ key: foldWord(word), capital: /^\p{Lu}/u.test(word), letters: /^\p{L}/u.test(word), start: found.index, end: found.index + found[0].length });
  }
  return out;
}

export class BodyFinder {
  readonly #heads: ReadonlySet<string>;
  readonly #links: ReadonlySet<string>;
  readonly #requests: readonly (readonly string[])[];
  readonly #names: readonly (readonly string[])[];
  readonly #alone: ReadonlySet<string>;

  /** Without words only names in capitals are found. */
  constructor(words: BodyWords | null) {
    const keys = (list: readonly string[]): string[][] => list.map((phrase) => phrase.split(' ').map(foldWord)).toSorted((a, b) => b.length - a.length);
    this.#heads = new Set(keys(words?.heads ?? []).flat());
    this.#links = new Set(keys(words?.links ?? []).flat());
    this.#requests = keys(words?.requests ?? []);
    this.#names = keys(words?.names ?? []);
    this.#alone = new Set(keys(words?.alone ?? []).flat());
  }

  /** The bodies that stand at the start of a stretch, or with `one` the first of them; null where none does. */
  at(text: string, span: Span, one = false): Found<string> | null {
    const words = wordsIn(text, span);
    let first = -1;
    let last = -1;
    let previous: 'none' | 'link' | 'head' | 'capital' | 'second' = 'none';
    for (let index = 0; index < words.length; index++) {
      const word = words[index] as Word;
      if (!word.letters || this.#links.has(word.key)) {
        const comma = text[word.start] === ',';
        if (!word.letters && (!/^[,–-]$/u.test(text.slice(word.start, word.end)) || (comma && (one || first < 0)))) break;
        previous = 'link';
        continue;
      }
      const name = longest(this.#names, words, index);
      if (name === 0 && longest(this.#requests, words, index) > 0) break;
      if (name > 0) previous = 'head';
      else if (word.capital) previous = 'capital';
      else if (previous === 'capital') previous = 'second';
      else if (this.#heads.has(word.key) && (previous !== 'second' || this.#alone.has(word.key))) previous = 'head';
      else break;
      if (first < 0) first = index;
      index += Math.max(0, name - 1);
      last = index;
    }
    if (first < 0 || (first === last && this.#isPart(words[first] as Word))) return null;
    const [start, end] = [(words[first] as Word).start, (words[last] as Word).end];
    return { value: text.slice(start, end), span: { start, end } };
  }

  /** One small word that begins names and is none by itself. */
  #isPart(word: Word): boolean {
    return !word.capital && !this.#alone.has(word.key);
  }
}

/** How many words of the longest phrase that stands at `index`; 0 where none does. */
function longest(phrases: readonly (readonly string[])[], words: readonly Word[], index: number): number {
  return phrases.find((phrase) => phrase.every((key, offset) => words[index + offset]?.key === key))?.length ?? 0;
}
