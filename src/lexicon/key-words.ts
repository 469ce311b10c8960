/**
 * Words that are key for a code: they stand in its statements far more often than in others. `vocabulary.yaml` gives them, one or two
 * syllables each, with their weights; for a statement they add up to what speaks for each code, beside the entries that found one.
 */
import { CannotWork, message } from '../message.ts';
import { foldSyllables, tokenKind } from '../vietnamese/folding.ts';
import type { Code, Codebook } from './codebook.ts';
import type { Entry } from './lexicon.ts';
import { nearest } from './nearest.ts';
import { lexiconKeys, vocabularyShape } from './schema.ts';
import type { Vocabulary } from './symbols.ts';
import { YamlSource, type SourceText, type YamlPath } from './yaml-source.ts';

/** The weights of one word, in hundredths, for the codes (by number) that it is key for. */
interface Weights {
  readonly codes: number[];
  readonly weights: number[];
  /** The statement that it was counted in last: a word counts once. */
  counted: number;
}

interface Beginning {
  alone: Weights | null;
  /** By the syllable that follows. */
  readonly pairs: Map<number, Weights>;
}

interface KeyWord {
  readonly syllables: readonly [number, number?];
  readonly code: string;
  readonly weight: number;
}

/** A key word where it first stands: the first and the last of its symbols, and its weight for the codes asked about. */
export interface FoundKeyWord {
  readonly first: number;
  readonly last: number;
  readonly weights: readonly number[];
}

const HUNDREDTHS = 100;

export class KeyWords {
  /** By how much another code of the facet must outweigh the one found to take its place. */
  readonly outweighs: number;
  readonly #codes: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #byFacet = new Map<string, number[]>();
  readonly #entries: ReadonlyMap<string, Entry>;
  /** By syllable. */
  readonly #beginnings: (Beginning | null)[];
  /** By number of the code, for the statement weighed last. */
  readonly #sums: Int32Array;
  #statement = 0;

  /** `entries` stand for the codes that have key words; syllables are numbers below `syllables`. */
  constructor(outweighs: number, codebook: Codebook, entries: ReadonlyMap<string, Entry>, words: readonly KeyWord[], syllables: number) {
    this.outweighs = outweighs;
    this.#beginnings = Array.from({ length: syllables }, () => null);
    this.#entries = entries;
    this.#codes = [...codebook.codes.keys()].sort();
    this.#numbers = new Map(this.#codes.map((code, number) => [code, number]));
    this.#sums = new Int32Array(this.#codes.length);
    for (const code of entries.keys()) {
      const { facet } = codebook.codes.get(code) as Code;
      this.#byFacet.set(facet, [...this.#byFacet.get(facet) ?? [], this.#number(code)].sort((a, b) => a - b));
    }
    for (const word of words) this.#add(word);
  }

  #number(code: string): number {
    return this.#numbers.get(code) as number;
  }

  /** What stands for an entry where key words give the code. */
  entryOf(code: string): Entry {
    return this.#entries.get(code) as Entry;
  }

  #add({ syllables: [first, second], code, weight }: KeyWord): void {
    const beginning = this.#beginnings[first] ??= { alone: null, pairs: new Map() };
    let word = second === undefined ? beginning.alone : beginning.pairs.get(second) ?? null;
    if (word === null) {
      word = { codes: [], weights: [], counted: 0 };
      if (second === undefined) beginning.alone = word;
      else beginning.pairs.set(second, word);
    }
    word.codes.push(this.#number(code));
    word.weights.push(Math.round(weight * HUNDREDTHS));
  }

  /** Adds up what the distinct words of `ids[from, to)` weigh for each code: `weightOf` and `heaviest` tell of it until the next call. */
  weigh(ids: Int32Array, from: number, to: number): void {
    this.#sums.fill(0);
    this.#each(ids, from, to, ({ codes, weights }) => {
      for (let index = 0; index < codes.length; index++) (this.#sums[codes[index] as number] as number) += weights[index] as number;
    });
  }

  weightOf(code: string): number {
    return (this.#sums[this.#number(code)] as number) / HUNDREDTHS;
  }

  /** The code of a facet with the most weight, of equals the first by name; null where no code of it has key words. */
  heaviest(facet: string): string | null {
    const [first, ...others] = this.#byFacet.get(facet) ?? [];
    if (first === undefined) return null;
    return this.#codes[others.reduce((best, one) => (this.#sums[one] as number) > (this.#sums[best] as number) ? one : best, first)] as string;
  }

  /** The words of `ids[from, to)` that weigh for one of the codes, in order of the text, the shorter first. */
  find(ids: Int32Array, from: number, to: number, codes: readonly string[]): FoundKeyWord[] {
    const numbers = codes.map((code) => this.#number(code));
    const found: FoundKeyWord[] = [];
    this.#each(ids, from, to, (word, first, last) => {
      const weights = numbers.map((number) => (word.weights[word.codes.indexOf(number)] ?? 0) / HUNDREDTHS);
      if (weights.some((weight) => weight > 0)) found.push({ first, last, weights });
    });
    return found;
  }

  /** Two syllables are a word where nothing but a space, a hyphen or a quotation mark stands between them. */
  #each(ids: Int32Array, from: number, to: number, tell: (word: Weights, first: number, last: number) => void): void {
    const statement = ++this.#statement;
    const once = (word: Weights | null | undefined, first: number, last: number): void => {
      if (word === null || word === undefined || word.counted === statement) return;
      word.counted = statement;
      tell(word, first, last);
    };
    for (let index = from; index < to; index++) {
      const beginning = this.#beginnings[ids[index] as number];
      if (beginning === null || beginning === undefined) continue;
      once(beginning.alone, index, index);
      if (index + 1 < to && beginning.pairs.size > 0) once(beginning.pairs.get(ids[index + 1] as number), index, index + 1);
    }
  }
}

/** "1.4 né, việc khó": a weight and the words that have it. */
const LINE = /^(\d+(?:\.\d+)?) +(?=\S)/u;

/** Reads `vocabulary.yaml`; its syllables become known. Throws CannotWork with file, line, column and a likely mend. */
export function readKeyWords(source: SourceText, codebook: Codebook, vocabulary: Vocabulary): KeyWords | null {
  const yaml = new YamlSource(source);
  const value = yaml.value();
  if (value === null || value === undefined) return null;
  const { outweighs, words } = yaml.read(vocabularyShape, lexiconKeys, value);
  const entries = new Map<string, Entry>();
  const all: KeyWord[] = [];
  for (const [code, lines] of Object.entries(words)) {
    if (!codebook.codes.has(code)) {
      throw new CannotWork(message('lexicon.code-unknown', 'error', { code, suggestion: nearest(code, [...codebook.codes.keys()]) ?? '' }, yaml.keyPlace(['words'], code)));
    }
    if (lines.length === 0) continue;
    entries.set(code, entryFor(code, yaml));
    const seen = new Set<string>();
    lines.forEach((line, index) => {
      for (const { keys, weight } of wordsOf(line, yaml, ['words', code, index], seen)) all.push({ syllables: keys.map((key) => vocabulary.intern(key)) as [number, number?], code, weight });
    });
  }
  return new KeyWords(outweighs, codebook, entries, all, vocabulary.size);
}

function entryFor(code: string, yaml: YamlSource): Entry {
  return {
    id: `${code}/tu-khoa`, code, weight: 1, assertion: null, patterns: [], yes: [], no: [], place: yaml.place(['words', code, 0]),
    unlessClause: [], unlessStatement: [], withClause: [], withStatement: [], sections: null, notSections: [],
  };
}

/** The words of one line; `seen` holds those of the code so far. */
function wordsOf(line: string, yaml: YamlSource, path: YamlPath, seen: Set<string>): { readonly keys: readonly string[]; readonly weight: number }[] {
  const head = LINE.exec(line);
  const weight = Number(head?.[1] ?? 0);
  if (head === null || weight === 0) throw yaml.refuse('lexicon.key-weight', path, { found: line.slice(0, 40), suggestion: `1.2 ${line.replace(/^[\d.,\s]+/u, '').slice(0, 40)}` });
  let at = head[0].length;
  return line.slice(at).split(',').map((written) => {
    const { keys, kinds, length } = foldSyllables(written);
    const into = at + written.search(/\S|$/u);
    if (length < 1 || length > 2 || kinds.some((kind) => kind !== tokenKind.word)) {
      throw yaml.refuse('lexicon.key-word', path, { found: written.trim(), suggestion: written.trim().split(/\s+/u).slice(0, 2).join(' ') }, into);
    }
    const word = keys.join(' ');
    if (seen.has(word)) throw yaml.refuse('lexicon.key-word-twice', path, { found: written.trim() }, into);
    seen.add(word);
    at += written.length + 1;
    return { keys, weight };
  });
}
