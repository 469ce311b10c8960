/** One stretch of symbols under the matcher: which segments end where, the clauses, and the rows that stand in it. */
import type { SegmentAutomaton, State } from './automaton.ts';
import { clausesOf, endsHere, startsHere, type Clauses } from './clauses.ts';
import type { Compounds } from './compounds.ts';
import type { SegmentShape } from './expand.ts';
import type { Symbols } from './symbols.ts';

/** A run of symbols, both ends inclusive. */
export type Run = readonly [number, number];

/** What patterns are for. Context is only asked about, pattern by pattern. */
export const patternGroup = { entry: 0, cue: 1, context: 2 } as const;
export type PatternGroup = (typeof patternGroup)[keyof typeof patternGroup];

/** A pattern found: the runs of its segments, in order. */
export interface Match {
  readonly pattern: number;
  readonly spans: readonly Run[];
  readonly clause: number;
}

/** By row: 1 where it is wanted. */
export type RowFilter = Uint8Array;

export interface SegmentRow {
  readonly id: number;
  readonly segments: readonly number[];
  /** The widest gap before each segment; the first is not used. */
  readonly gaps: readonly number[];
  /** By group. */
  readonly patterns: readonly [number[], number[], number[]];
  /** Index of the rarest segment. */
  anchor: number;
  /** The segments beside the rarest. */
  others: readonly number[];
}

/** A row whose rarest segment ends here, and how many symbols that may have taken, the most first. */
export interface AnchoredRow {
  readonly row: SegmentRow;
  readonly lengths: readonly number[];
}

const MOST_MATCHES = 5000;
const NOWHERE: readonly number[] = [];

export class Stretch {
  /** Segments that begin a clause by themselves (contrast words), with the row that they are. */
  readonly splitters = new Map<number, SegmentRow>();
  readonly #automaton: SegmentAutomaton<AnchoredRow>;
  readonly #compounds: Compounds;
  #ids: Int32Array = new Int32Array(0);
  #ordinals: Int32Array = new Int32Array(0);
  #from = 0;
  #to = 0;
  #filter: RowFilter | null = null;
  #clauses: Clauses = [];
  readonly #states: State<AnchoredRow>[] = [];
  /** 1 where a symbol goes on with a word that the symbol before began. */
  #joined = new Uint8Array(0);
  /** By segment: where it ends last, counted on from `#stamp` so that it need not be cleared. */
  #lastEnds = new Float64Array(0);
  #stamp = 1;
  #rowsOf: readonly (readonly SegmentRow[])[] = [];
  /** By pattern: the stamp of the stretch that `#standsIn` was filled for. */
  #asked = new Float64Array(0);
  #standsIn: (readonly number[])[] = [];

  constructor(automaton: SegmentAutomaton<AnchoredRow>, compounds: Compounds) {
    this.#automaton = automaton;
    this.#compounds = compounds;
  }

  /** To be called when patterns were added: `rowsOf` gives the rows of each. */
  reset(rowsOf: readonly (readonly SegmentRow[])[]): void {
    this.#rowsOf = rowsOf;
    this.#lastEnds = new Float64Array(this.#automaton.segments.length);
    this.#asked = new Float64Array(rowsOf.length);
    this.#standsIn = rowsOf.map(() => NOWHERE);
    this.#stamp = 1;
  }

  look(symbols: Symbols, from: number, to: number, filter: RowFilter | null): void {
    this.#ids = symbols.ids;
    this.#ordinals = symbols.ordinals;
    this.#stamp += this.#to - this.#from + 1;
    this.#from = from;
    this.#to = to;
    this.#filter = filter;
    this.#automaton.scan(symbols.ids, from, to, this.#states, this.#lastEnds, this.#stamp);
    this.#clauses = clausesOf(symbols.ids, from, to, this.#openings());
    if (this.#joined.length < to - from) this.#joined = new Uint8Array(2 * (to - from));
    this.#compounds.join(symbols.ids, from, to, this.#joined);
  }

  /** By symbol of the stretch: the number of its clause. */
  get clauses(): Clauses {
    return this.#clauses;
  }

  /** Tells the matches of one group, in order of their rarest segments' ends. */
  each(group: PatternGroup, found: (pattern: number, spans: readonly Run[], clause: number) => void): void {
    const from = this.#from;
    const filter = this.#filter;
    let count = 0;
    for (let end = from; end < this.#to; end++) {
      const { rows } = this.#states[end - from] as State<AnchoredRow>;
      for (let index = 0; index < rows.length; index++) {
        const { row, lengths } = rows[index] as AnchoredRow;
        const patterns = row.patterns[group];
        if (patterns.length === 0 || (filter !== null && filter[row.id] === 0) || !this.#allStand(row)) continue;
        const spans = this.#verify(row, end, lengths);
        if (spans === null) continue;
        const clause = this.#clauses[end - from] as number;
        for (let one = 0; one < patterns.length && count < MOST_MATCHES; one++, count++) found(patterns[one] as number, spans, clause);
      }
    }
  }

  /** Whether all the segments of one of a pattern's rows end somewhere here, whatever lies between them. */
  mayStand(pattern: number): boolean {
    return (this.#rowsOf[pattern] ?? []).some((row) => this.#endsSomewhere(row.segments[row.anchor] as number) && this.#allStand(row));
  }

  /** The clauses in which a pattern stands, each once. */
  standsIn(pattern: number): readonly number[] {
    if (this.#asked[pattern] === this.#stamp) return this.#standsIn[pattern] as readonly number[];
    let found = NOWHERE;
    for (const row of this.#rowsOf[pattern] as readonly SegmentRow[]) {
      if (this.#endsSomewhere(row.segments[row.anchor] as number) && this.#allStand(row)) found = this.#addClauses(row, found);
    }
    this.#asked[pattern] = this.#stamp;
    this.#standsIn[pattern] = found;
    return found;
  }

  #addClauses(row: SegmentRow, known: readonly number[]): readonly number[] {
    const anchor = row.segments[row.anchor] as number;
    const last = (this.#lastEnds[anchor] as number) - this.#stamp;
    let found = known;
    for (let place = 0; place <= last; place++) {
      const clause = this.#clauses[place] as number;
      const lengths = this.#lengthsAt(anchor, this.#from + place);
      if (lengths.length === 0 || found.includes(clause)) continue;
      if (this.#verify(row, this.#from + place, lengths) !== null) found = found.length === 0 ? [clause] : [...found, clause];
    }
    return found;
  }

  #endsSomewhere(segment: number): boolean {
    return (this.#lastEnds[segment] as number) >= this.#stamp;
  }

  #allStand({ others }: SegmentRow): boolean {
    for (let index = 0; index < others.length; index++) if ((this.#lastEnds[others[index] as number] as number) < this.#stamp) return false;
    return true;
  }

  #openings(): ReadonlySet<number> | null {
    let openings: Set<number> | null = null;
    for (const [segment, row] of this.splitters) {
      if (!this.#endsSomewhere(segment) || (this.#filter !== null && this.#filter[row.id] === 0)) continue;
      for (let end = this.#from; end < this.#to; end++) {
        const length = this.#lengthsAt(segment, end)[0];
        if (length !== undefined) (openings ??= new Set()).add(end + 1 - length);
      }
    }
    return openings;
  }

  #lengthsAt(segment: number, end: number): readonly number[] {
    return this.#automaton.lengthsOf(this.#states[end - this.#from] as State<AnchoredRow>, segment);
  }

  /** The runs of a row whose rarest segment ends at `end`; the other segments are taken as near as they stand. Null where one is missing. */
  #verify(row: SegmentRow, end: number, lengths: readonly number[]): readonly Run[] | null {
    const segment = row.segments[row.anchor] as number;
    if (!this.#endsWell(segment, end)) return null;
    for (let index = 0; index < lengths.length; index++) {
      const start = end + 1 - (lengths[index] as number);
      if (!this.#startsWell(segment, start)) continue;
      const runs = this.#around(row, start, end);
      if (runs !== null) return runs;
    }
    return null;
  }

  #around(row: SegmentRow, start: number, end: number): readonly Run[] | null {
    if (row.segments.length === 1) return [[start, end]];
    const left = this.#leftOf(row, row.anchor, start);
    if (left === null) return null;
    const right = this.#rightOf(row, row.anchor, end);
    return right === null ? null : [...left, [start, end], ...right];
  }

  #leftOf(row: SegmentRow, index: number, start: number): Run[] | null {
    if (index === 0) return [];
    const segment = row.segments[index - 1] as number;
    const from = this.#from;
    const nearest = (this.#ordinals[start] as number) - 1 - (row.gaps[index] as number);
    const clause = this.#clauses[start - from];
    for (let end = start - 1; end >= from; end--) {
      if ((this.#ordinals[end] as number) < nearest || this.#clauses[end - from] !== clause) break;
      const lengths = this.#lengthsAt(segment, end);
      if (lengths.length === 0 || !this.#endsWell(segment, end)) continue;
      for (const length of lengths) {
        const place = end + 1 - length;
        const left = this.#startsWell(segment, place) ? this.#leftOf(row, index - 1, place) : null;
        if (left !== null) {
          left.push([place, end]);
          return left;
        }
      }
    }
    return null;
  }

  #rightOf(row: SegmentRow, index: number, last: number): Run[] | null {
    if (index === row.segments.length - 1) return [];
    const segment = row.segments[index + 1] as number;
    const from = this.#from;
    const farthest = (this.#ordinals[last] as number) + 1 + (row.gaps[index + 1] as number);
    const longest = this.#automaton.longest(segment);
    const clause = this.#clauses[last - from];
    for (let end = last + 1; end < this.#to; end++) {
      if ((this.#ordinals[end] as number) >= farthest + longest || this.#clauses[end - from] !== clause) break;
      const lengths = this.#lengthsAt(segment, end);
      if (lengths.length === 0 || !this.#endsWell(segment, end)) continue;
      const start = this.#firstStart(segment, end, lengths, last, farthest);
      const right = start < 0 ? null : this.#rightOf(row, index + 1, end);
      if (right !== null) {
        right.unshift([start, end]);
        return right;
      }
    }
    return null;
  }

  /** The first place after `last`, and no farther than `farthest` (an ordinal), at which the segment may start that ends at `end`; -1 for none. */
  #firstStart(segment: number, end: number, lengths: readonly number[], last: number, farthest: number): number {
    for (const length of lengths) {
      const start = end + 1 - length;
      if (start > last && (this.#ordinals[start] as number) <= farthest && this.#startsWell(segment, start)) return start;
    }
    return -1;
  }

  /** Whether a segment may end here: no word is cut, and it ends what it is tied to. */
  #endsWell(segment: number, end: number): boolean {
    if (end + 1 < this.#to && this.#joined[end + 1 - this.#from] === 1) return false;
    const tie = (this.#automaton.segments[segment] as SegmentShape).end;
    return tie === 'free' || endsHere(this.#ids, this.#from, this.#to, end, tie === 'statement' ? null : this.#clauses);
  }

  #startsWell(segment: number, start: number): boolean {
    if (this.#joined[start - this.#from] === 1) return false;
    const tie = (this.#automaton.segments[segment] as SegmentShape).start;
    return tie === 'free' || startsHere(this.#ids, this.#from, start, tie === 'statement' ? null : this.#clauses);
  }
}
