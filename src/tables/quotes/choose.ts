/**
 * Choosing the few statements that say a code best: central among all that say it (cosine to the centroid of their TF-IDF
 * vectors), from different bodies and levels, and not copied from each other (maximal marginal relevance, Carbonell and
 * Goldstein 1998).
 */
import { foldSyllables, tokenKind } from '../../vietnamese/folding.ts';
import type { Candidate } from './candidates.ts';

/** Terms by their numbers, each once, with their weights. */
interface Vector {
  readonly terms: readonly number[];
  readonly weights: Float64Array;
}

/** What a choice loses for repeating the words, the level or the body of one already chosen, and for saying several things. */
const penalty = { likeness: 0.7, level: 0.12, body: 0.25, furtherCode: 0.08, length: 0.15 };
/** More alike than this is a copy. */
const copy = 0.6;

/** Numbers terms: syllables, and pairs of them, in the order of first sight. */
class Terms {
  readonly #syllables = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  size = 0;

  syllable(key: string): number {
    let term = this.#syllables.get(key);
    if (term === undefined) this.#syllables.set(key, term = this.size++);
    return term;
  }

  pair(before: number, here: number): number {
    const key = before * 2 ** 26 + here;
    let term = this.#pairs.get(key);
    if (term === undefined) this.#pairs.set(key, term = this.size++);
    return term;
  }
}

/** Syllables and their bigrams, counted. */
function counted(text: string, terms: Terms): Map<number, number> {
  const tokens = foldSyllables(text);
  const out = new Map<number, number>();
  const count = (term: number): void => void out.set(term, (out.get(term) ?? 0) + 1);
  let before = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kinds[i] !== tokenKind.word) {
      before = -1;
      continue;
    }
    const here = terms.syllable(tokens.keys[i]!);
    count(here);
    if (before >= 0) count(terms.pair(before, here));
    before = here;
  }
  return out;
}

function vectors(texts: readonly string[]): { all: Vector[]; terms: number } {
  const terms = new Terms();
  const counts = texts.map((text) => counted(text, terms));
  const documents = new Uint32Array(terms.size);
  for (const one of counts) for (const term of one.keys()) documents[term]! += 1;
  const all = counts.map((one): Vector => {
    let length = 0;
    const weights = Float64Array.from(one, ([term, n]) => {
      const weight = (1 + Math.log(n)) * Math.log(1 + texts.length / documents[term]!);
      length += weight * weight;
      return weight;
    });
    const norm = Math.sqrt(length) || 1;
    return { terms: [...one.keys()], weights: weights.map((weight) => weight / norm) };
  });
  return { all, terms: terms.size };
}

/** A vector with a place for every term. */
function dense({ terms, weights }: Vector, size: number): Float64Array {
  const out = new Float64Array(size);
  terms.forEach((term, i) => { out[term] = weights[i]!; });
  return out;
}

function dot({ terms, weights }: Vector, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += weights[i]! * other[terms[i]!]!;
  return sum;
}

function centroid(all: readonly Vector[], size: number): Float64Array {
  const sum = new Float64Array(size);
  for (const { terms, weights } of all) terms.forEach((term, i) => { sum[term]! += weights[i]!; });
  const norm = Math.sqrt(sum.reduce((length, weight) => length + weight * weight, 0)) || 1;
  return sum.map((weight) => weight / norm);
}

/** Long and very short statements say it less well; from 0 to 1. */
const awkward = (text: string): number => Math.min(1, Math.abs(text.length - 180) / 300);

/** At most `most` of the candidates, best first. The same candidates always give the same choice. */
export function choose(list: readonly Candidate[], most: number, bodyOf: (candidate: Candidate) => string): Candidate[] {
  const { all, terms } = vectors(list.map((candidate) => candidate.text));
  const middle = centroid(all, terms);
  const merit = list.map((candidate, i) =>
    dot(all[i]!, middle) - penalty.furtherCode * (candidate.codes - 1) - penalty.length * awkward(candidate.text));
  const chosen: number[] = [];
  const vectorsChosen: Float64Array[] = [];
  while (chosen.length < most) {
    let best = -1;
    let score = -Infinity;
    list.forEach((candidate, i) => {
      if (chosen.includes(i)) return;
      const likeness = vectorsChosen.reduce((high, vector) => Math.max(high, dot(all[i]!, vector)), 0);
      if (likeness > copy) return;
      const own = merit[i]! - penalty.likeness * likeness
        - penalty.level * chosen.filter((c) => list[c]!.level === candidate.level).length
        - penalty.body * chosen.filter((c) => bodyOf(list[c]!) === bodyOf(candidate)).length;
      if (own > score) [best, score] = [i, own];
    });
    if (best < 0) break;
    chosen.push(best);
    vectorsChosen.push(dense(all[best]!, terms));
  }
  return chosen.map((i) => list[i]!);
}
