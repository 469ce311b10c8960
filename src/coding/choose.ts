/** Chooses among the findings of one statement: one coding a code, the most specific code of a group, no more than a facet's most. */
import type { Code, OutlineSection } from '../lexicon/codebook.ts';
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
  let sum = 0;
  for (const run of runs) sum += run[1] - run[0] + 1;
  return sum;
}

function breadth(runs: readonly Run[]): number {
  return (runs[runs.length - 1] as Run)[1] - (runs[0] as Run)[0];
}

/** Whether every symbol of `inner` is one of `outer`. */
function within(inner: readonly Run[], outer: readonly Run[]): boolean {
  for (const run of inner) if (!covered(run, outer)) return false;
  return true;
}

function covered(run: Run, outer: readonly Run[]): boolean {
  for (const other of outer) if (other[0] <= run[0] && other[1] >= run[1]) return true;
  return false;
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
    || (a.hit.entry.id < b.hit.entry.id ? -1 : a.hit.entry.id > b.hit.entry.id ? 1 : 0);
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
  for (const run of a) for (const other of b) if (other[0] <= run[1] && other[1] >= run[0]) return true;
  return false;
}

/**
 * The same words are not read twice: a finding of the section's own facet takes them from findings of others (not from
 * actions, which say something else with them). */
function keepOwn(lexicon: CompiledLexicon, standing: readonly Candidate[], own: readonly string[]): void {
  if (own.length === 0) return;
  for (const one of standing) {
    if (!asserted(one) || own.includes(one.code.facet)) continue;
    const stronger = ownCovering(lexicon, one, standing, own);
    if (stronger === null) continue;
    one.rejected = 'own-facet';
    one.by = stronger.hit.entry.id;
  }
}

/** Words that only the section tells the sense of do not speak for a kind that is not the section's. */
function keepKind(standing: readonly Candidate[], kind: string | null): void {
  if (kind === null) return;
  for (const one of standing) if (one.rejected === null && one.hit.entry.weight < SURE && one.code.kind !== null && one.code.kind !== kind) one.rejected = 'other-kind';
}

function asserted(one: Candidate): boolean {
  return one.rejected === null && one.verdict.gives !== 'mentioned';
}

/** A sure finding of the section's own facets that holds the words of `one` and asserts in the same way. */
function ownCovering(lexicon: CompiledLexicon, one: Candidate, standing: readonly Candidate[], own: readonly string[]): Candidate | null {
  const plain = (facet: string): Assertion | undefined => lexicon.codebook.facets.get(facet)?.[0];
  for (const other of standing) {
    if (!asserted(other) || other.hit.entry.weight < SURE || !own.includes(other.code.facet)) continue;
    if (plain(other.code.facet) === plain(one.code.facet) && within(one.hit.runs, other.hit.runs)) return other;
  }
  return null;
}

/** The finding of another code of the group that holds this one's words, and is surer or says more; null where none does. */
function widerThan(one: Candidate, standing: readonly Candidate[]): Candidate | null {
  for (const other of standing) {
    if (other.code === one.code || other.code.facet !== one.code.facet || other.code.group !== one.code.group || !within(one.hit.runs, other.hit.runs)) continue;
    const surer = other.hit.entry.weight - one.hit.entry.weight;
    if (surer > 0 || (surer === 0 && size(other.hit.runs) > size(one.hit.runs))) return other;
  }
  return null;
}

/** Marks the candidates that are no codings; the rest, in order of the text, are. `section` is the outline's; null without one. */
export function choose(lexicon: CompiledLexicon, candidates: readonly Candidate[], section: OutlineSection | null): void {
  const standing: Candidate[] = [];
  for (const one of candidates) {
    if (one.rejected !== null) continue;
    if (one.verdict.gives !== 'none') standing.push(one);
    else {
      one.rejected = one.verdict.rule;
      one.by = one.verdict.cue?.cue.id ?? null;
    }
  }
  if (standing.length === 0) return;
  for (const one of standing) {
    const wider = widerThan(one, standing);
    if (wider === null) continue;
    one.rejected = 'narrower';
    one.by = wider.hit.entry.id;
  }
  keepKind(standing, section?.kind ?? null);
  keepOwn(lexicon, standing, section?.facets ?? []);
  keepSure(standing);
  const best = new Map<string, Candidate>();
  for (const one of standing) {
    if (one.rejected !== null) continue;
    const first = best.get(one.code.id);
    if (first === undefined || better(lexicon, one, first) < 0) best.set(one.code.id, one);
  }
  for (const one of standing) {
    const first = best.get(one.code.id);
    if (one.rejected !== null || first === undefined || first === one) continue;
    one.rejected = 'same-code';
    one.by = first.hit.entry.id;
  }
  for (const [facet, most] of lexicon.most) {
    if (best.size <= most) continue;
    const chosen = [...best.values()].filter((one) => one.code.facet === facet && one.verdict.gives !== 'mentioned');
    if (chosen.length <= most) continue;
    chosen.sort((a, b) => b.hit.entry.weight - a.hit.entry.weight || (a.hit.runs[0] as Run)[0] - (b.hit.runs[0] as Run)[0] || better(lexicon, a, b));
    for (const one of chosen.slice(most)) one.rejected = 'too-many';
  }
}
