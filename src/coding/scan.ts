/** Matches the lexicon in one statement: which entries and cues stand where, with their required and forbidden context checked. */
import { inSections, type CompiledLexicon, type Conditions, type Cue, type Entry } from '../lexicon/lexicon.ts';
import type { Clauses, RowFilter } from '../lexicon/matcher.ts';
import type { Symbols } from '../lexicon/symbols.ts';

/** A run of symbols, both ends inclusive. */
export type Run = readonly [number, number];

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

const filters = new WeakMap<CompiledLexicon, Map<string, RowFilter>>();

/** What may count in a place at all: entries and cues of other sections need not be looked for. */
function filterFor(lexicon: CompiledLexicon, place: Place, all: boolean): RowFilter {
  const known = filters.get(lexicon) ?? new Map<string, RowFilter>();
  filters.set(lexicon, known);
  const key = `${place.section} ${place.soft} ${all}`;
  let filter = known.get(key);
  if (filter === undefined) {
    filter = lexicon.matcher.filter((pattern) => {
      const owner = lexicon.owners[pattern];
      if (owner === undefined || owner.kind === 'context') return true;
      return owner.kind === 'entry' ? all || placeAllows(lexicon.entries[owner.index] as Entry, place) : placeAllows(lexicon.cues[owner.index] as Cue, place);
    });
    known.set(key, filter);
  }
  return filter;
}

/** Scans `symbols[from, to)`, which is one statement in its place. With `all` also finds entries that the section refuses, to explain them. */
export function scanStatement(lexicon: CompiledLexicon, symbols: Symbols, from: number, to: number, place: Place, all = false): Scan {
  const { matches, clauses } = lexicon.matcher.match(symbols, from, to, filterFor(lexicon, place, all));
  const contexts = new Map<number, Set<number>>();
  for (const match of matches) {
    if (lexicon.owners[match.pattern]?.kind !== 'context') continue;
    const where = contexts.get(match.pattern);
    if (where) where.add(match.clause);
    else contexts.set(match.pattern, new Set([match.clause]));
  }
  const refusal = (conditions: Conditions, clause: number): EntryHit['refused'] => {
    if (!placeAllows(conditions, place)) return 'section';
    if (conditions.unlessClause.some((pattern) => contexts.get(pattern)?.has(clause))) return 'unless';
    if (conditions.unlessStatement.some((pattern) => contexts.has(pattern))) return 'unless';
    if (conditions.withClause.length > 0 && !conditions.withClause.some((pattern) => contexts.get(pattern)?.has(clause))) return 'with';
    if (conditions.withStatement.length > 0 && !conditions.withStatement.some((pattern) => contexts.has(pattern))) return 'with';
    return null;
  };
  const entries: EntryHit[] = [];
  const cues: CueHit[] = [];
  for (const match of matches) {
    const owner = lexicon.owners[match.pattern];
    if (owner === undefined || owner.kind === 'context') continue;
    if (owner.kind === 'entry') {
      const entry = lexicon.entries[owner.index] as Entry;
      entries.push({ entry, runs: match.spans, clause: match.clause, refused: refusal(entry, match.clause) });
    } else {
      const cue = lexicon.cues[owner.index] as Cue;
      const first = (match.spans[0] as Run)[0];
      const last = (match.spans[match.spans.length - 1] as Run)[1];
      if (cues.some((one) => one.cue === cue && one.first === first && one.last === last)) continue;
      cues.push({ cue, first, last, clause: match.clause, refused: refusal(cue, match.clause), by: null });
    }
  }
  settleCues(lexicon, cues);
  cues.sort((a, b) => a.first - b.first || b.last - a.last);
  return { from, to, clauses, entries, cues };
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
