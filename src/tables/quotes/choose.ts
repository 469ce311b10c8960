/**
 * Choosing the few statements that say a code best: central among all that say it (cosine to the centroid of their TF-IDF
 * vectors), from different bodies and levels, and not copied from each other (maximal marginal relevance, Carbonell and
 * Goldstein 1998).
 */
import { foldSyllables, tokenKind } from '../../vietnamese/folding.ts';
import type { Candidate } from './candidates.ts';

type Vector = ReadonlyMap<string, number>;

/** What a choice loses for repeating the words, the level or the body of one already chosen, and for saying several things. */
const penalty = { likeness: 0.7, level: 0.12, body: 0.25, furtherCode: 0.08, length: 0.15 };
/** More alike than this is a copy. */
const copy = 0.6;

/** Syllables and their bigrams, counted. */
function terms(text: string): Map<string, number> {
  const tokens = foldSyllables(text);
  const out = new Map<string, number>();
  let before = '';
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kinds[i] !== tokenKind.word) {
      before = '';
      continue;
    }
    const key = tokens.keys[i]!;
    out.set(key, (out.get(key) ?? 0) + 1);
    if (before !== '') out.set(`${before} ${key}`, (out.get(`${before} ${key}`) ?? 0) + 1);
    before = key;
  }
  return out;
}

function vectors(texts: readonly string[]): Vector[] {
  const counted = texts.map(terms);
  const documents = new Map<string, number>();
  for (const one of counted) for (const term of one.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  return counted.map((one) => {
    let length = 0;
    const vector = new Map<string, number>();
    for (const [term, n] of one) {
      const weight = (1 + Math.log(n)) * Math.log(1 + texts.length / documents.get(term)!);
      vector.set(term, weight);
      length += weight * weight;
    }
    const norm = Math.sqrt(length) || 1;
    for (const [term, weight] of vector) vector.set(term, weight / norm);
    return vector;
  });
}

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

function centroid(all: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of all) for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  let length = 0;
  for (const weight of sum.values()) length += weight * weight;
  const norm = Math.sqrt(length) || 1;
  for (const [term, weight] of sum) sum.set(term, weight / norm);
  return sum;
}

/** Long and very short statements say it less well; from 0 to 1. */
const awkward = (text: string): number => Math.min(1, Math.abs(text.length - 180) / 300);

/** At most `most` of the candidates, best first. The same candidates always give the same choice. */
export function choose(list: readonly Candidate[], most: number, bodyOf: (candidate: Candidate) => string): Candidate[] {
  const all = vectors(list.map((candidate) => candidate.text));
  const middle = centroid(all);
  const merit = list.map((candidate, i) =>
    dot(all[i]!, middle) - penalty.furtherCode * (candidate.codes - 1) - penalty.length * awkward(candidate.text));
  const chosen: number[] = [];
  while (chosen.length < most) {
    let best = -1;
    let score = -Infinity;
    list.forEach((candidate, i) => {
      if (chosen.includes(i)) return;
      const likeness = chosen.reduce((high, c) => Math.max(high, dot(all[i]!, all[c]!)), 0);
      if (likeness > copy) return;
      const own = merit[i]! - penalty.likeness * likeness
        - penalty.level * chosen.filter((c) => list[c]!.level === candidate.level).length
        - penalty.body * chosen.filter((c) => bodyOf(list[c]!) === bodyOf(candidate)).length;
      if (own > score) [best, score] = [i, own];
    });
    if (best < 0) break;
    chosen.push(best);
  }
  return chosen.map((i) => list[i]!);
}
