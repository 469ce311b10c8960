/**
 * A second opinion on the codes of a statement, by all its words: where the key words of another code of the facet far outweigh those of
 * the code that an entry found, that one is coded instead.
 */
import type { Code } from '../lexicon/codebook.ts';
import type { FoundKeyWord, KeyWords } from '../lexicon/key-words.ts';
import type { CompiledLexicon, Entry } from '../lexicon/lexicon.ts';
import type { Symbols } from '../lexicon/symbols.ts';
import { touches, type Candidate } from './choose.ts';
import type { Run } from './scan.ts';

/** What was found, what outweighs it, and by which words. */
export interface Swap {
  readonly from: Candidate;
  readonly to: Candidate;
  /** Of all words together: for the code that was found, for the other. */
  readonly weights: readonly [number, number];
  /** The words that weigh for one of the two, in order of the text, each with its weights for both. */
  readonly words: readonly FoundKeyWord[];
}

/** The rule of the codings that key words give. */
export const KEYNESS = 'keyness';
/** The most stretches that are shown as evidence. */
const MOST_EVIDENCE = 4;
const noSwaps: readonly Swap[] = [];

/** Whether the statement asserts it: what is denied or only named stays as the rules left it. */
function asserted({ rejected, verdict }: Candidate): boolean {
  return rejected === null && verdict.gives !== 'mentioned' && verdict.gives !== 'absent';
}

/**
 * Rejects the codings of `symbols[from, to)` that another code of their facet outweighs, and adds that code to the candidates, asserted in
 * the same way. Where the statement carries that code already, however asserted, nothing is done: its words are spoken for.
 */
export function outweigh(lexicon: CompiledLexicon, symbols: Symbols, from: number, to: number, candidates: Candidate[]): readonly Swap[] {
  const { keyWords } = lexicon;
  if (keyWords === null) return noSwaps;
  const found = candidates.filter(asserted);
  if (found.length === 0) return noSwaps;
  const swaps: Swap[] = [];
  for (const facet of new Set(found.map(({ code }) => code.facet))) {
    keyWords.weigh(symbols.ids, from, to, facet);
    const heaviest = keyWords.heaviest(facet);
    if (heaviest === null || candidates.some((one) => one.rejected === null && one.code.id === heaviest)) continue;
    const most = keyWords.weightOf(heaviest);
    const outweighed = found.filter(({ code }) => code.facet === facet && most - keyWords.weightOf(code.id) >= keyWords.outweighs);
    if (outweighed.length > 0) swaps.push(...swapped(lexicon, symbols, from, to, outweighed, heaviest));
  }
  for (const swap of swaps) if (!candidates.includes(swap.to)) candidates.push(swap.to);
  return swaps;
}

/** All that are outweighed give way to one coding, which says what the strongest of them said. */
function swapped({ codebook, keyWords }: CompiledLexicon, symbols: Symbols, from: number, to: number, outweighed: readonly Candidate[], heaviest: string): Swap[] {
  const known = keyWords as KeyWords;
  const weights = outweighed.map(({ code }): [number, number] => [known.weightOf(code.id), known.weightOf(heaviest)]);
  const words = outweighed.map(({ code }) => known.find(symbols.ids, from, to, [code.id, heaviest]));
  const strongest = outweighed.reduce((best, one, index) => one.hit.entry.weight > (outweighed[best] as Candidate).hit.entry.weight ? index : best, 0);
  const taken = inPlaceOf(outweighed[strongest] as Candidate, codebook.codes.get(heaviest) as Code, known.entryOf(heaviest), words[strongest] as FoundKeyWord[]);
  return outweighed.map((one, index) => {
    one.rejected = 'outweighed';
    one.by = taken.hit.entry.id;
    return { from: one, to: taken, weights: weights[index] as [number, number], words: words[index] as FoundKeyWord[] };
  });
}

function inPlaceOf(one: Candidate, code: Code, entry: Entry, words: readonly FoundKeyWord[]): Candidate {
  return { hit: { entry, runs: evidence(words), clause: one.hit.clause, refused: null }, code, verdict: { ...one.verdict, rule: KEYNESS }, rejected: null, by: null };
}

/** The words that speak most for the second code and not for the first, apart from each other, in order of the text. */
function evidence(words: readonly FoundKeyWord[]): Run[] {
  const apart = ({ weights }: FoundKeyWord): number => (weights[1] as number) - (weights[0] as number);
  const runs: Run[] = [];
  for (const { first, last } of words.toSorted((a, b) => apart(b) - apart(a) || a.first - b.first || b.last - a.last)) {
    if (runs.length === MOST_EVIDENCE) break;
    if (!touches(runs, [[first, last]])) runs.push([first, last]);
  }
  return runs.sort((a, b) => a[0] - b[0]);
}
