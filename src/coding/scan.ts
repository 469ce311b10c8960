/** Matches the lexicon in one statement: which entries and cues stand where, with their required and forbidden context checked. */
import type { Clauses } from '../lexicon/clauses.ts';
import { inSections, type CompiledLexicon, type Conditions, type Cue, type Entry, type Owner } from '../lexicon/lexicon.ts';
import { patternGroup, type RowFilter, type Run, type Stretch } from '../lexicon/matcher.ts';
import type { Symbols } from '../lexicon/symbols.ts';

export type { Run } from '../lexicon/matcher.ts';

export interface EntryHit {
  readonly entry: Entry;
  readonly runs: readonly Run[];
  readonly clause: number;
  /** Why its context forbids it; null where it counts. */
  readonly refused: 'unless' | 'with' | 'section' | null;
}

export interface CueHit {
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  /** Why it does not act: context, or the cue that swallowed or cancelled it. */
  refused: 'unless' | 'with' | 'section' | 'swallowed' | 'cancelled' | null;
  by: string | null;
}

export interface Scan {
  readonly from: number;
  readonly to: number;
  readonly clauses: Clauses;
  readonly entries: readonly EntryHit[];
  readonly cues: readonly CueHit[];
}

/** Where a statement stands, as far as entries and cues ask. */
export interface Place {
  readonly section: string | null;
  /** The section was told from discourse alone: what may stand in text without sections may stand there too. */
  readonly soft: boolean;
}

function placeAllows(conditions: Conditions, { section, soft }: Place): boolean {
  return sectionAllows(conditions, section) || (soft && sectionAllows(conditions, null));
}

function sectionAllows(conditions: Conditions, section: string | null): boolean {
  if (conditions.sections !== null && !inSections(section, conditions.sections)) return false;
  return conditions.notSections.length === 0 || !inSections(section, conditions.notSections);
}

/** What may count in a place: asked once a place and not once a match. */
interface PlaceFilter {
  /** Entries and cues of other sections need not be looked for. */
  readonly rows: RowFilter;
  /** By pattern: 1 where its entry or cue may stand in the place. */
  readonly allowed: Uint8Array;
}

const filters = new WeakMap<CompiledLexicon, Map<string, PlaceFilter>>();

function filterFor(lexicon: CompiledLexicon, place: Place, all: boolean): PlaceFilter {
  let known = filters.get(lexicon);
  if (known === undefined) filters.set(lexicon, known = new Map());
  const key = `${place.section} ${place.soft} ${all}`;
  let filter = known.get(key);
  if (filter === undefined) {
    const allowed = Uint8Array.from(lexicon.owners, (owner) => owner.kind === 'context'
      || placeAllows(owner.kind === 'entry' ? lexicon.entries[owner.index] as Entry : lexicon.cues[owner.index] as Cue, place) ? 1 : 0);
    filter = { allowed, rows: lexicon.matcher.filter((pattern) => allowed[pattern] === 1 || (all && lexicon.owners[pattern]?.kind === 'entry')) };
    known.set(key, filter);
  }
  return filter;
}

/**
 * Scans `symbols[from, to)`, which is one statement in its place. Where no entry stands there are no cues to find. With `all` also finds
 * entries that the section refuses, to explain them, and cues that have nothing to act on.
 */
export function scanStatement(lexicon: CompiledLexicon, symbols: Symbols, from: number, to: number, place: Place, all = false): Scan {
  const filter = filterFor(lexicon, place, all);
  const stretch = lexicon.matcher.look(symbols, from, to, filter.rows);
  const entries: EntryHit[] = [];
  stretch.each(patternGroup.entry, (pattern, runs, clause) => {
    const entry = lexicon.entries[(lexicon.owners[pattern] as Owner & { index: number }).index] as Entry;
    entries.push({ entry, runs, clause, refused: filter.allowed[pattern] === 0 ? 'section' : refusal(stretch, entry, clause) });
  });
  if (entries.length > 1) sortInOrder(entries);
  const cues = entries.length === 0 && !all ? noCues : cuesIn(lexicon, stretch, filter);
  return { from, to, clauses: stretch.clauses, entries, cues };
}

const noCues: readonly CueHit[] = [];

/** Sorts hits that nearly are in order, without a copy. */
function sortInOrder(hits: EntryHit[]): void {
  for (let index = 1; index < hits.length; index++) {
    const hit = hits[index] as EntryHit;
    let at = index;
    for (; at > 0 && inOrder(hits[at - 1] as EntryHit, hit) > 0; at--) hits[at] = hits[at - 1] as EntryHit;
    hits[at] = hit;
  }
}

/** In order of the text; of equal places by entry, so that nothing hangs on the order in which a lexicon is written. */
function inOrder(a: EntryHit, b: EntryHit): number {
  const first = (a.runs[0] as Run)[0] - (b.runs[0] as Run)[0] || (a.runs[a.runs.length - 1] as Run)[1] - (b.runs[b.runs.length - 1] as Run)[1];
  if (first !== 0) return first;
  if (a.entry !== b.entry) return a.entry.id < b.entry.id ? -1 : 1;
  for (let index = 0; index < a.runs.length && index < b.runs.length; index++) {
    const apart = (a.runs[index] as Run)[0] - (b.runs[index] as Run)[0] || (a.runs[index] as Run)[1] - (b.runs[index] as Run)[1];
    if (apart !== 0) return apart;
  }
  return a.runs.length - b.runs.length;
}

/** The cues of `symbols[from, to)` alone. */
export function scanCues(lexicon: CompiledLexicon, symbols: Symbols, from: number, to: number, place: Place): readonly CueHit[] {
  const filter = filterFor(lexicon, place, false);
  return cuesIn(lexicon, lexicon.matcher.look(symbols, from, to, filter.rows), filter);
}

function refusal(stretch: Stretch, conditions: Conditions, clause: number): EntryHit['refused'] {
  const { unlessClause, unlessStatement, withClause, withStatement } = conditions;
  for (const pattern of unlessClause) {
    const clauses = stretch.standsIn(pattern);
    if (clauses.length > 0 && clauses.includes(clause)) return 'unless';
  }
  for (const pattern of unlessStatement) if (stretch.standsIn(pattern).length > 0) return 'unless';
  if (withClause.length > 0 && !withClause.some((pattern) => stretch.standsIn(pattern).includes(clause))) return 'with';
  if (withStatement.length > 0 && !withStatement.some((pattern) => stretch.standsIn(pattern).length > 0)) return 'with';
  return null;
}

/** In order of the text, the wider first. */
function cuesIn(lexicon: CompiledLexicon, stretch: Stretch, { allowed }: PlaceFilter): readonly CueHit[] {
  const cues: CueHit[] = [];
  stretch.each(patternGroup.cue, (pattern, runs, clause) => {
    const cue = lexicon.cues[(lexicon.owners[pattern] as Owner & { index: number }).index] as Cue;
    const first = (runs[0] as Run)[0];
    const last = (runs[runs.length - 1] as Run)[1];
    if (cues.some((one) => one.cue === cue && one.first === first && one.last === last)) return;
    cues.push({ cue, first, last, clause, refused: allowed[pattern] === 0 ? 'section' : refusal(stretch, cue, clause), by: null });
  });
  if (cues.length === 0) return noCues;
  settleCues(lexicon, cues);
  return cues.sort((a, b) => a.first - b.first || b.last - a.last || (a.cue.id < b.cue.id ? -1 : 1));
}

/** A longer cue swallows a shorter one that it covers and that would decide otherwise; a cancelling cue takes away every cue that it overlaps. */
function settleCues(lexicon: CompiledLexicon, cues: readonly CueHit[]): void {
  for (const one of cues) {
    if (one.refused !== null) continue;
    const wider = cues.find((other) => other !== one && other.refused !== 'unless' && other.refused !== 'with' && other.refused !== 'section'
      && other.first <= one.first && other.last >= one.last && other.last - other.first > one.last - one.first
      && (other.cue.category === one.cue.category ? other.cue.gives !== one.cue.gives : lexicon.categories[other.cue.category]?.effect === lexicon.categories[one.cue.category]?.effect));
    if (wider) {
      one.refused = 'swallowed';
      one.by = wider.cue.id;
    }
  }
  for (const pseudo of cues) {
    if (pseudo.refused !== null || lexicon.categories[pseudo.cue.category]?.effect !== 'cancel') continue;
    for (const one of cues) {
      if (one === pseudo || one.refused !== null || one.first > pseudo.last || one.last < pseudo.first) continue;
      const category = lexicon.categories[one.cue.category];
      if (category === undefined || category.effect === 'cancel' || category.effect === 'split') continue;
      if (pseudo.cue.terminates !== null && !pseudo.cue.terminates.includes(category.id)) continue;
      one.refused = 'cancelled';
      one.by = pseudo.cue.id;
    }
  }
}
