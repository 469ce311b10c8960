/**
 * Wordings of the outline template: short phrases over folded syllables. "(a | b c)" is a choice, "(a)?" may be missing, "…" stands
 * for up to four tokens. Everything else is a syllable or a mark. Matching takes the longest way through a phrase.
 */
import { foldSyllables, foldWord } from '../vietnamese/folding.ts';

type Node =
  | { readonly type: 'word'; readonly key: string }
  | { readonly type: 'gap' }
  | { readonly type: 'choice'; readonly ways: readonly Sequence[]; readonly optional: boolean };
type Sequence = readonly Node[];

export interface Phrase {
  readonly source: string;
  readonly nodes: Sequence;
}

const gapReach = 4;

/** What is wrong with a phrase: thrown by `parsePhrase`, with the place in UTF-16 units. */
export class PhraseError extends Error {
  readonly problem: 'unclosed' | 'unopened' | 'empty';
  constructor(problem: PhraseError['problem']) {
    super(problem);
    this.name = 'PhraseError';
    this.problem = problem;
  }
}

/** Reads a phrase. Throws PhraseError. */
export function parsePhrase(source: string): Phrase {
  const parts = source.normalize('NFC').match(/\)\?|[()|…]|[^\s()|…]+/gu) ?? [];
  let at = 0;
  const sequence = (inside: boolean): Sequence[] => {
    const ways: Node[][] = [[]];
    while (at < parts.length) {
      const part = parts[at]!;
      at += 1;
      const way = ways[ways.length - 1]!;
      if (part === '(') {
        const choices = sequence(true);
        way.push({ type: 'choice', ways: choices, optional: parts[at - 1] === ')?' });
      } else if (part === ')' || part === ')?') {
        if (!inside) throw new PhraseError('unopened');
        return ways;
      } else if (part === '|' && inside) ways.push([]);
      else if (part === '…') way.push({ type: 'gap' });
      else for (const key of foldSyllables(part).keys) way.push({ type: 'word', key });
    }
    if (inside) throw new PhraseError('unclosed');
    return ways;
  };
  const nodes = sequence(false)[0]!;
  if (nodes.length === 0) throw new PhraseError('empty');
  return { source, nodes };
}

/** Farthest index at which `nodes` from `index` on, then the rest, can end when begun at token `at`; -1 where they do not match. */
function longest(nodes: Sequence, index: number, keys: readonly string[], at: number, rest: (at: number) => number): number {
  const node = nodes[index];
  if (!node) return rest(at);
  const next = (from: number) => longest(nodes, index + 1, keys, from, rest);
  if (node.type === 'word') return keys[at] === node.key ? next(at + 1) : -1;
  let best = -1;
  if (node.type === 'gap') {
    for (let skipped = 0; skipped <= gapReach && at + skipped <= keys.length; skipped += 1) {
      const end = next(at + skipped);
      if (end > best) best = end;
    }
    return best;
  }
  for (const way of node.ways) {
    const end = longest(way, 0, keys, at, next);
    if (end > best) best = end;
  }
  return node.optional ? Math.max(best, next(at)) : best;
}

/** The token index, exclusive, at which `phrase` ends when it begins at token `at`; -1 where it does not stand there. */
export function matchAt(phrase: Phrase, keys: readonly string[], at: number): number {
  return longest(phrase.nodes, 0, keys, at, (end) => end);
}

/** The keys that a phrase can begin with; null where it can begin with anything. */
function firstKeys(nodes: Sequence, index = 0): Set<string> | null {
  const node = nodes[index];
  if (!node || node.type === 'gap') return null;
  if (node.type === 'word') return new Set([node.key]);
  const all = new Set<string>();
  for (const way of node.ways) {
    const keys = firstKeys([...way, ...nodes.slice(index + 1)]);
    if (!keys) return null;
    for (const key of keys) all.add(key);
  }
  if (node.optional) {
    const keys = firstKeys(nodes, index + 1);
    if (!keys) return null;
    for (const key of keys) all.add(key);
  }
  return all;
}

/** A phrase found: token indexes, end exclusive. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

const nothing: never[] = [];

/** Many phrases with what they stand for, found by their first token, so that cost does not grow with their number. */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, { readonly phrase: Phrase; readonly value: T }[]>();
  readonly #anywhere: { readonly phrase: Phrase; readonly value: T }[] = [];

  constructor(entries: Iterable<readonly [Phrase, T]>) {
    for (const [phrase, value] of entries) {
      const keys = firstKeys(phrase.nodes);
      if (!keys) this.#anywhere.push({ phrase, value });
      else for (const key of keys) {
        const list = this.#byFirst.get(key);
        if (list) list.push({ phrase, value });
        else this.#byFirst.set(key, [{ phrase, value }]);
      }
    }
  }

  /** Whether a phrase can begin with a key. */
  begins(key: string): boolean {
    return this.#anywhere.length > 0 || this.#byFirst.has(key);
  }

  /** All phrases that stand at token `at`, the longest first, in the order given where equally long. */
  at(keys: readonly string[], at: number): PhraseMatch<T>[] {
    const first = this.#byFirst.get(keys[at] ?? '');
    if (first === undefined && this.#anywhere.length === 0) return nothing;
    const found: PhraseMatch<T>[] = [];
    for (const { phrase, value } of first === undefined ? this.#anywhere : this.#anywhere.length === 0 ? first : [...first, ...this.#anywhere]) {
      const end = matchAt(phrase, keys, at);
      if (end > at) found.push({ value, start: at, end });
    }
    return found.length > 1 ? found.toSorted((a, b) => b.end - a.end) : found;
  }
}

/** The key of one word of a list. */
export const phraseKey = foldWord;
