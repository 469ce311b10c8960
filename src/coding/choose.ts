/** Chooses among the findings of one statement: one coding a code, the most specific code of a group, no more than a facet's most. */
import type { Code } from '../lexicon/codebook.ts';
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import type { Assertion } from '../report.ts';
import type { Verdict } from './decide.ts';
import type { EntryHit, Run } from './scan.ts';

export interface Candidate {
  readonly hit: EntryHit;
  readonly code: Code;
  verdict: Verdict;
  /** Why it is not a coding; null where it is one. */
  rejected: string | null;
  /** The entry that took its place. */
  by: string | null;
}

/** Entries below this weight count only where no surer entry of the facet does, and then only the strongest of them. */
export const SURE = 0.5;

function size(runs: readonly Run[]): number {
  return runs.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

function breadth(runs: readonly Run[]): number {
  return (runs[runs.length - 1] as Run)[1] - (runs[0] as Run)[0];
}

/** Whether every symbol of `inner` is one of `outer`. */
function within(inner: readonly Run[], outer: readonly Run[]): boolean {
  return inner.every(([from, to]) => outer.some((run) => run[0] <= from && run[1] >= to));
}

/**
 * Of a finding that is both said and denied or named, the first assertion of its facet counts (present, absent, mentioned). For facets
 * that know no mentions (actions) the stronger proof decides, and of equals what is said first.
 */
function rankOf(lexicon: CompiledLexicon, one: Candidate): number {
  const order = lexicon.codebook.facets.get(one.code.facet) ?? [];
  return isAction(lexicon, one) ? 0 : order.indexOf(one.verdict.gives as Assertion);
}

function isAction(lexicon: CompiledLexicon, one: Candidate): boolean {
  return !(lexicon.codebook.facets.get(one.code.facet)?.includes('mentioned') ?? false);
}

/** The better proof of the same code comes first. */
function better(lexicon: CompiledLexicon, a: Candidate, b: Candidate): number {
  return rankOf(lexicon, a) - rankOf(lexicon, b)
    || b.hit.entry.weight - a.hit.entry.weight
    || (isAction(lexicon, a) ? a.hit.clause - b.hit.clause : 0)
    || size(b.hit.runs) - size(a.hit.runs)
    || breadth(a.hit.runs) - breadth(b.hit.runs)
    || (a.hit.runs[0] as Run)[0] - (b.hit.runs[0] as Run)[0]
    || (a.hit.entry.id < b.hit.entry.id ? -1 : 1);
}

function keepSure(standing: readonly Candidate[]): void {
  for (const one of standing) {
    if (one.rejected !== null || one.hit.entry.weight >= SURE) continue;
    const surer = standing.find((other) => other !== one && other.rejected === null && other.code.facet === one.code.facet
      && (other.hit.entry.weight >= SURE || (other.code.id !== one.code.id && comesFirst(other, one))));
    if (surer === undefined) continue;
    one.rejected = 'surer';
    one.by = surer.hit.entry.id;
  }
}

function comesFirst(a: Candidate, b: Candidate): boolean {
  const apart = b.hit.entry.weight - a.hit.entry.weight || size(b.hit.runs) - size(a.hit.runs)
    || (a.hit.runs[0] as Run)[0] - (b.hit.runs[0] as Run)[0];
  return apart < 0 || (apart === 0 && a.hit.entry.id < b.hit.entry.id);
}

/** Whether two findings share a symbol. */
export function touches(a: readonly Run[], b: readonly Run[]): boolean {
  return a.some(([from, to]) => b.some((run) => run[0] <= to && run[1] >= from));
}

/**
 * The same words are not read twice: a finding of the section's own facet takes them from findings of others (not from
 * actions, which say something else with them). */
function keepOwn(lexicon: CompiledLexicon, standing: readonly Candidate[], own: readonly string[]): void {
  if (own.length === 0) return;
  const plain = (one: Candidate): Assertion | undefined => lexicon.codebook.facets.get(one.code.facet)?.[0];
  const asserted = (one: Candidate): boolean => one.rejected === null && one.verdict.gives !== 'mentioned';
  for (const one of standing) {
    if (!asserted(one) || own.includes(one.code.facet)) continue;
    const stronger = standing.find((other) => asserted(other) && own.includes(other.code.facet) && plain(other) === plain(one) && other.hit.entry.weight >= SURE
      && within(one.hit.runs, other.hit.runs));
    if (stronger === undefined) continue;
    one.rejected = 'own-facet';
    one.by = stronger.hit.entry.id;
  }
}

/** Marks the candidates that are no codings; the rest, in order of the text, are. `own` are the facets that the section is for. */
export function choose(lexicon: CompiledLexicon, candidates: readonly Candidate[], own: readonly string[]): void {
  const open = candidates.filter((one) => one.rejected === null);
  for (const one of open) {
    if (one.verdict.gives !== 'none') continue;
    one.rejected = one.verdict.rule;
    one.by = one.verdict.cue?.cue.id ?? null;
  }
  const standing = open.filter((one) => one.rejected === null);
  for (const one of standing) {
    const stronger = standing.find((other) => other.code.id !== one.code.id && other.code.facet === one.code.facet && other.code.group === one.code.group
      && within(one.hit.runs, other.hit.runs)
      && (other.hit.entry.weight > one.hit.entry.weight || (other.hit.entry.weight === one.hit.entry.weight && size(other.hit.runs) > size(one.hit.runs))));
    if (stronger) {
      one.rejected = 'narrower';
      one.by = stronger.hit.entry.id;
    }
  }
  keepOwn(lexicon, standing, own);
  keepSure(standing);
  const best = new Map<string, Candidate>();
  for (const one of [...standing].toSorted((a, b) => better(lexicon, a, b))) {
    if (one.rejected !== null) continue;
    const first = best.get(one.code.id);
    if (first === undefined) best.set(one.code.id, one);
    else {
      one.rejected = 'same-code';
      one.by = first.hit.entry.id;
    }
  }
  for (const [facet, most] of lexicon.most) {
    const chosen = [...best.values()].filter((one) => one.code.facet === facet && one.verdict.gives !== 'mentioned');
    if (chosen.length <= most) continue;
    chosen.sort((a, b) => b.hit.entry.weight - a.hit.entry.weight || (a.hit.runs[0] as Run)[0] - (b.hit.runs[0] as Run)[0]);
    for (const one of chosen.slice(most)) one.rejected = 'too-many';
  }
}
