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
import { Transitions } from './transitions.ts';
import { YamlSource, type SourceText, type YamlPath } from './yaml-source.ts';

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

/** Words are numbered; what they weigh stands in flat lists, sorted by facet, so that only the facets asked about are added up. */
export class KeyWords {
  /** By how much another code of the facet must outweigh the one found to take its place. */
  readonly outweighs: number;
  readonly #codes: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #facets: readonly string[];
  /** By facet: its codes that have key words. */
  readonly #codesOf: readonly (readonly number[])[];
  readonly #entries: ReadonlyMap<string, Entry>;
  /** By syllable: 1 and the number of the word that it is alone; 0 where it is none. */
  readonly #alone: Int32Array;
  /** By syllable: whether a pair begins with it. */
  readonly #begins: Uint8Array;
  readonly #pairs = new Transitions();
  /** By word and facet: where its weights begin in the lists of codes and of weights (in hundredths). */
  readonly #starts: Int32Array;
  readonly #weighed: Uint16Array;
  readonly #weights: Int32Array;
  /** By word: the statement that it was counted in last, since a word counts once. */
  readonly #counted: Int32Array;
  /** By number of the code, for the statement weighed last. */
  readonly #sums: Int32Array;
  #statement = 0;
  /** The words of a statement and the first and last of their symbols. */
  #words = new Int32Array(0);
  #firsts = new Int32Array(0);
  #lasts = new Int32Array(0);

  /** `entries` stand for the codes that have key words; syllables are numbers below `syllables`. */
  constructor(outweighs: number, codebook: Codebook, entries: ReadonlyMap<string, Entry>, words: readonly KeyWord[], syllables: number) {
    this.outweighs = outweighs;
    this.#entries = entries;
    this.#facets = [...codebook.facets.keys()];
    const facetOf = (code: string): number => this.#facets.indexOf((codebook.codes.get(code) as Code).facet);
    this.#codes = [...codebook.codes.keys()].sort();
    this.#numbers = new Map(this.#codes.map((code, number) => [code, number]));
    this.#codesOf = this.#facets.map((_, facet) => this.#codes.filter((code) => entries.has(code) && facetOf(code) === facet).map((code) => this.#number(code)));
    this.#sums = new Int32Array(this.#codes.length);
    this.#alone = new Int32Array(syllables);
    this.#begins = new Uint8Array(syllables);
    const facets = this.#facets.length;
    const lists: [code: number, weight: number][][] = [];
    for (const { syllables: [first, second], code, weight } of words) {
      const word = this.#wordOf(first, second, lists.length / facets);
      if (word * facets === lists.length) for (let facet = 0; facet < facets; facet++) lists.push([]);
      lists[word * facets + facetOf(code)]?.push([this.#number(code), Math.round(weight * HUNDREDTHS)]);
    }
    const flat = lists.flat();
    this.#weighed = Uint16Array.from(flat, ([code]) => code);
    this.#weights = Int32Array.from(flat, ([, weight]) => weight);
    this.#counted = new Int32Array(lists.length / facets);
    this.#starts = new Int32Array(lists.length + 1);
    lists.forEach((list, index) => { this.#starts[index + 1] = (this.#starts[index] as number) + list.length; });
  }

  /** The number of a word: `next` where it is new. */
  #wordOf(first: number, second: number | undefined, next: number): number {
    if (second === undefined) {
      this.#alone[first] ||= next + 1;
      return (this.#alone[first] as number) - 1;
    }
    const known = this.#begins[first] === 1 ? this.#pairs.get(first, second) : -1;
    if (known >= 0) return known;
    this.#begins[first] = 1;
    this.#pairs.add(first, second, next);
    return next;
  }

  #number(code: string): number {
    return this.#numbers.get(code) as number;
  }

  /** What stands for an entry where key words give the code. */
  entryOf(code: string): Entry {
    return this.#entries.get(code) as Entry;
  }

  /** Adds up what the distinct words of `ids[from, to)` weigh for each code of a facet: `weightOf` and `heaviest` tell of it until the next call. */
  weigh(ids: Int32Array, from: number, to: number, facet: string): void {
    const column = this.#facets.indexOf(facet);
    const columns = this.#facets.length;
    const [sums, starts, weighed, weights] = [this.#sums, this.#starts, this.#weighed, this.#weights];
    sums.fill(0);
    const count = this.#collect(ids, from, to);
    for (let found = 0; found < count; found++) {
      const row = (this.#words[found] as number) * columns + column;
      const stop = starts[row + 1] as number;
      for (let index = starts[row] as number; index < stop; index++) (sums[weighed[index] as number] as number) += weights[index] as number;
    }
  }

  weightOf(code: string): number {
    return (this.#sums[this.#number(code)] as number) / HUNDREDTHS;
  }

  /** The code of the facet with the most weight, of equals the first by name; null where no code of it has key words. */
  heaviest(facet: string): string | null {
    const [first, ...others] = this.#codesOf[this.#facets.indexOf(facet)] ?? [];
    if (first === undefined) return null;
    return this.#codes[others.reduce((best, one) => (this.#sums[one] as number) > (this.#sums[best] as number) ? one : best, first)] as string;
  }

  /** The words of `ids[from, to)` that weigh for one of the codes, in order of the text, the shorter first. */
  find(ids: Int32Array, from: number, to: number, codes: readonly string[]): FoundKeyWord[] {
    const numbers = codes.map((code) => this.#number(code));
    const columns = this.#facets.length;
    const found: FoundKeyWord[] = [];
    const count = this.#collect(ids, from, to);
    for (let at = 0; at < count; at++) {
      const word = this.#words[at] as number;
      const start = this.#starts[word * columns] as number;
      const own = this.#weighed.subarray(start, this.#starts[(word + 1) * columns]);
      const weights = numbers.map((number) => own.includes(number) ? (this.#weights[start + own.indexOf(number)] as number) / HUNDREDTHS : 0);
      if (weights.some((weight) => weight > 0)) found.push({ first: this.#firsts[at] as number, last: this.#lasts[at] as number, weights });
    }
    return found;
  }

  /**
   * Notes every word once, where it first stands, and gives their number. Two syllables are a word where nothing but a space, a hyphen or a
   * quotation mark stands between them.
   */
  #collect(ids: Int32Array, from: number, to: number): number {
    if (this.#words.length < 2 * (to - from)) {
      this.#words = new Int32Array(4 * (to - from));
      this.#firsts = new Int32Array(4 * (to - from));
      this.#lasts = new Int32Array(4 * (to - from));
    }
    const statement = ++this.#statement;
    const [words, firsts, lasts, counted, alone, begins] = [this.#words, this.#firsts, this.#lasts, this.#counted, this.#alone, this.#begins];
    let count = 0;
    for (let index = from; index < to; index++) {
      const id = ids[index] as number;
      const word = (alone[id] as number) - 1;
      if (word >= 0 && counted[word] !== statement) {
        counted[word] = statement;
        words[count] = word;
        firsts[count] = index;
        lasts[count++] = index;
      }
      if (begins[id] !== 1 || index + 1 === to) continue;
      const pair = this.#pairs.get(id, ids[index + 1] as number);
      if (pair < 0 || counted[pair] === statement) continue;
      counted[pair] = statement;
      words[count] = pair;
      firsts[count] = index;
      lasts[count++] = index + 1;
    }
    return count;
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
