/**
 * Finds every pattern in a stretch of symbols. The automaton tells in one pass which segments end where; a row (one way to match a
 * pattern) is looked at only where its rarest segment ends and only if its other segments stand in the stretch at all.
 */
import { SegmentAutomaton, type State } from './automaton.ts';
import { clausesOf, endsHere, startsHere, type Clauses } from './clauses.ts';
import type { Row, SegmentShape } from './expand.ts';
import { Compounds } from './compounds.ts';
import { Rarity } from './rarity.ts';
import { Vocabulary, type Symbols } from './symbols.ts';

export type { Clauses } from './clauses.ts';

/** A run of symbols, both ends inclusive. */
export type Run = readonly [number, number];

/** A pattern found: the runs of its segments, in order. */
export interface Match {
  readonly pattern: number;
  readonly spans: readonly Run[];
  readonly clause: number;
}

/** By row: 1 where it is wanted. */
export type RowFilter = Uint8Array;

interface SegmentRow {
  readonly segments: readonly number[];
  /** The widest gap before each segment; the first is not used. */
  readonly gaps: readonly number[];
  readonly patterns: number[];
  /** Index of the rarest segment. */
  anchor: number;
  /** The segments beside the rarest. */
  others: readonly number[];
}

interface Stretch {
  readonly ids: Int32Array;
  readonly ordinals: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly states: readonly State[];
  readonly clauses: Clauses;
  /** 1 where a symbol goes on with a word that the symbol before began. */
  readonly joined: Uint8Array;
  /** Found starts, by segment and end: many rows share segments. */
  readonly starts: Map<number, readonly number[]>;
}

const MOST_MATCHES = 5000;
const NOWHERE: readonly number[] = [];

export class Matcher {
  readonly vocabulary = new Vocabulary();
  readonly automaton: SegmentAutomaton = new SegmentAutomaton(this.vocabulary, (accepts) => this.#rowsAt(accepts));
  /** Words that no run may cut. */
  readonly compounds = new Compounds(this.vocabulary);
  readonly #rows: SegmentRow[] = [];
  readonly #rowIds = new Map<string, number>();
  /** Segments that begin a clause by themselves (contrast words), with the row that they are. */
  readonly #splitters = new Map<number, number>();
  #patterns = 0;
  #ready = false;
  /** By segment: the rows that are looked at where it ends. */
  #anchored: number[][] = [];
  #states: State[] = [];
  /** By segment: where it ends last in the stretch at hand, counted on from `#stamp` so that it need not be cleared. */
  #lastEnds = new Float64Array(0);
  #stamp = 1;

  /** Adds a pattern given as its rows; returns its number. A splitter starts a new clause where it is found. */
  add(rows: readonly Row[], splits = false): number {
    const pattern = this.#patterns++;
    this.#ready = false;
    for (const row of rows) {
      const segments = row.map(({ segment }) => this.automaton.add(segment));
      const gaps = row.map(({ gap }) => gap);
      const key = `${segments.join(',')};${gaps.join(',')}`;
      let id = this.#rowIds.get(key);
      if (id === undefined) {
        id = this.#rows.length;
        this.#rows.push({ segments, gaps, patterns: [], anchor: 0, others: [] });
        this.#rowIds.set(key, id);
      }
      const { patterns } = this.#rows[id] as SegmentRow;
      if (!patterns.includes(pattern)) patterns.push(pattern);
      const only = segments[0];
      if (splits && segments.length === 1 && only !== undefined) this.#splitters.set(only, id);
    }
    return pattern;
  }

  #prepare(): void {
    const { segments } = this.automaton;
    const rarity = new Rarity();
    for (const segment of segments) rarity.count(segment.tree);
    const chances = segments.map((segment) => rarity.chance(segment.tree));
    this.#anchored = segments.map(() => []);
    this.#rows.forEach((row, id) => {
      const rarest = row.segments.reduce((best, segment) => (chances[segment] as number) < (chances[best] as number) ? segment : best);
      row.anchor = row.segments.indexOf(rarest);
      row.others = row.segments.filter((_, index) => index !== row.anchor);
      (this.#anchored[rarest] as number[]).push(id);
    });
    this.#lastEnds = new Float64Array(segments.length);
    this.#stamp = 1;
    this.automaton.reset();
    this.#ready = true;
  }

  #rowsAt(accepts: readonly number[]): readonly number[] {
    return accepts.flatMap((segment) => this.#anchored[segment] ?? []);
  }

  /** The rows of the patterns that `wanted` names, as a filter for `match`; good until a pattern is added. */
  filter(wanted: (pattern: number) => boolean): RowFilter {
    return Uint8Array.from(this.#rows, (row) => row.patterns.some(wanted) ? 1 : 0);
  }

  /** The patterns in `symbols[from, to)`; those that `filter` leaves out may be missing. Splitters that it leaves out do not split. */
  match(symbols: Symbols, from: number, to: number, filter: RowFilter | null = null): { matches: Match[]; clauses: Clauses } {
    if (!this.#ready) this.#prepare();
    const { ids, ordinals } = symbols;
    const states = this.#states;
    const lastEnds = this.#lastEnds;
    const stamp = this.#stamp;
    this.#stamp += to - from + 1;
    this.automaton.scan(ids, from, to, states, lastEnds, stamp);
    const clauses = clausesOf(ids, from, to, this.#openings(ids, from, to, stamp, filter));
    const stretch: Stretch = { ids, ordinals, from, to, states, clauses, joined: this.compounds.join(ids, from, to), starts: new Map() };
    const matches: Match[] = [];
    for (let end = from; end < to; end++) {
      const { rows } = states[end - from] as State;
      for (let index = 0; index < rows.length; index++) {
        if (filter !== null && filter[rows[index] as number] === 0) continue;
        const row = this.#rows[rows[index] as number] as SegmentRow;
        const { others } = row;
        let here = true;
        for (let one = 0; here && one < others.length; one++) here = (lastEnds[others[one] as number] as number) >= stamp;
        if (!here) continue;
        const spans = this.#verify(row, end, stretch);
        if (spans === null) continue;
        const clause = clauses[end - from] as number;
        for (const pattern of row.patterns) if (matches.length < MOST_MATCHES) matches.push({ pattern, spans, clause });
      }
    }
    return { matches, clauses };
  }

  #openings(ids: Int32Array, from: number, to: number, stamp: number, filter: RowFilter | null): ReadonlySet<number> {
    const openings = new Set<number>();
    for (const [segment, row] of this.#splitters) {
      if ((this.#lastEnds[segment] as number) < stamp || (filter !== null && filter[row] === 0)) continue;
      for (let end = from; end < to; end++) {
        if (!this.automaton.ends(this.#states[end - from] as State, segment)) continue;
        const start = this.automaton.startsOf(segment, ids, from, end)[0];
        if (start !== undefined) openings.add(start);
      }
    }
    return openings;
  }

  /** The runs of a row whose rarest segment ends at `end`; the other segments are taken as near as they stand. Null where one is missing. */
  #verify(row: SegmentRow, end: number, stretch: Stretch): readonly Run[] | null {
    const { segments, anchor } = row;
    for (const start of this.#startsAt(segments[anchor] as number, end, stretch)) {
      const left = this.#leftOf(row, anchor, start, stretch);
      if (left === null) continue;
      const right = this.#rightOf(row, anchor, end, stretch);
      if (right !== null) return [...left, [start, end], ...right];
    }
    return null;
  }

  #leftOf(row: SegmentRow, index: number, start: number, stretch: Stretch): Run[] | null {
    if (index === 0) return [];
    const segment = row.segments[index - 1] as number;
    const { ordinals, from, clauses, states } = stretch;
    const nearest = (ordinals[start] as number) - 1 - (row.gaps[index] as number);
    const clause = clauses[start - from];
    for (let end = start - 1; end >= from; end--) {
      if ((ordinals[end] as number) < nearest || clauses[end - from] !== clause) break;
      if (!this.automaton.ends(states[end - from] as State, segment)) continue;
      for (const place of this.#startsAt(segment, end, stretch)) {
        const left = this.#leftOf(row, index - 1, place, stretch);
        if (left !== null) {
          left.push([place, end]);
          return left;
        }
      }
    }
    return null;
  }

  #rightOf(row: SegmentRow, index: number, last: number, stretch: Stretch): Run[] | null {
    if (index === row.segments.length - 1) return [];
    const segment = row.segments[index + 1] as number;
    const { ordinals, from, to, clauses, states } = stretch;
    const farthest = (ordinals[last] as number) + 1 + (row.gaps[index + 1] as number);
    const longest = this.automaton.longest(segment);
    const clause = clauses[last - from];
    for (let end = last + 1; end < to; end++) {
      if ((ordinals[end] as number) >= farthest + longest || clauses[end - from] !== clause) break;
      if (!this.automaton.ends(states[end - from] as State, segment)) continue;
      const start = this.#startsAt(segment, end, stretch).find((place) => place > last && (ordinals[place] as number) <= farthest);
      if (start === undefined) continue;
      const right = this.#rightOf(row, index + 1, end, stretch);
      if (right !== null) return [[start, end], ...right];
    }
    return null;
  }

  /** The starts of a segment that ends at `end`, ties and uncut words minded. */
  #startsAt(segment: number, end: number, stretch: Stretch): readonly number[] {
    const key = segment * 65536 + (end - stretch.from);
    const known = stretch.starts.get(key);
    if (known !== undefined) return known;
    const starts = this.#findStarts(segment, end, stretch);
    stretch.starts.set(key, starts);
    return starts;
  }

  #findStarts(segment: number, end: number, { ids, from, to, clauses, joined }: Stretch): readonly number[] {
    if (end + 1 < to && joined[end + 1 - from] === 1) return NOWHERE;
    const shape = this.automaton.segments[segment] as SegmentShape;
    if (shape.end !== 'free' && !endsHere(ids, from, to, end, shape.end === 'statement' ? null : clauses)) return NOWHERE;
    const starts: number[] = [];
    for (const start of this.automaton.startsOf(segment, ids, from, end)) {
      if (joined[start - from] === 1) continue;
      if (shape.start === 'free' || startsHere(ids, from, start, shape.start === 'statement' ? null : clauses)) starts.push(start);
    }
    return starts;
  }
}
