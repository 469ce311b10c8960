/** One stretch of symbols under the matcher: which segments end where, the clauses, and the rows that stand in it. */
import { SegmentAutomaton } from './automaton.ts';
import { clausesOf, endsHere, startsHere, type Clauses } from './clauses.ts';
import type { Compounds } from './compounds.ts';
import type { SegmentShape } from './expand.ts';
import { Lists } from './lists.ts';
import type { Symbols, Vocabulary } from './symbols.ts';

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
}

const MOST_MATCHES = 5000;
/** Symbols after which the stamp begins anew: a number that fits typed arrays. */
const LAST_STAMP = 1 << 30;
/** Whether a segment is tied to the start or the end of a clause or a statement. */
const TIED_START = 1;
const TIED_END = 2;
const NOWHERE: readonly number[] = [];

export class Stretch {
  /** Segments that begin a clause by themselves (contrast words), with the row that they are. */
  readonly splitters = new Map<number, SegmentRow>();
  readonly automaton: SegmentAutomaton;
  readonly #compounds: Compounds;
  #symbols: Symbols | null = null;
  #ids: Int32Array = new Int32Array(0);
  #ordinals: Int32Array = new Int32Array(0);
  #from = 0;
  #to = 0;
  #filter: RowFilter | null = null;
  #clauses: Clauses = [];
  #states = new Int32Array(256);
  /** 1 where a symbol goes on with a word that the symbol before began. */
  #joined = new Uint8Array(256);
  /** By segment that some row asks for: where it ends last, counted on from `#stamp` so that it need not be cleared. */
  #lastEnds = new Int32Array(0);
  #stamp = 1;
  /** By pattern: the turn in which `#standsIn` was filled. A turn is one look. */
  #asked = new Int32Array(0);
  #standsIn: (readonly number[])[] = [];
  #turn = 0;

  /** By segment of the row that is looked at: where its run was found. */
  #runStarts = new Int32Array(0);
  #runEnds = new Int32Array(0);

  #rows: readonly SegmentRow[] = [];
  /** By row: its segments, the gaps before them, where among them the rarest stands, and the segments beside that. */
  readonly #segments = new Lists();
  readonly #gaps = new Lists();
  #anchors = new Int32Array(0);
  readonly #others = new Lists();
  /** By pattern: its rows. */
  readonly #rowsOf = new Lists();
  /** By segment: `TIED_START`, `TIED_END` or both, added. */
  #ties = new Uint8Array(0);
  /** By segment: whether some row asks where it ends. */
  #wanted = new Uint8Array(0);
  /** By segment and group: the rows that are looked at where it ends. Context is asked for by pattern. */
  #anchored: readonly (readonly (readonly number[])[])[] = [[], []];
  /** By state: the segments that end in it and are asked for. */
  readonly #ending = new Lists();
  /** By state, for entries and for cues: the rows to look at, each behind the ending of its rarest segment. */
  readonly #toLook: readonly [Lists, Lists] = [new Lists(), new Lists()];

  constructor(vocabulary: Vocabulary, compounds: Compounds) {
    this.#compounds = compounds;
    this.automaton = new SegmentAutomaton(vocabulary, { made: (state) => this.#watch(state), forgotten: () => this.#forget() });
  }

  /** To be called when patterns were added: all rows, and by pattern the numbers of its own. */
  reset(rows: readonly SegmentRow[], rowsOf: readonly (readonly number[])[]): void {
    const segments = this.automaton.segments.length;
    const anchored = [0, 1].map(() => Array.from({ length: segments }, (): number[] => []));
    this.#rows = rows;
    this.#anchors = Int32Array.from(rows, (row) => row.anchor);
    for (const lists of [this.#segments, this.#gaps, this.#others, this.#rowsOf]) lists.clear();
    this.#ties = Uint8Array.from(this.automaton.segments, ({ start, end }) => (start === 'free' ? 0 : TIED_START) + (end === 'free' ? 0 : TIED_END));
    this.#wanted = new Uint8Array(segments);
    for (const row of rows) {
      const anchor = row.segments[row.anchor] as number;
      const others = row.segments.filter((_, index) => index !== row.anchor);
      this.#segments.add(row.segments);
      this.#gaps.add(row.gaps);
      this.#others.add(others);
      for (const other of others) this.#wanted[other] = 1;
      if (row.patterns[patternGroup.context].length > 0) this.#wanted[anchor] = 1;
      for (const group of [patternGroup.entry, patternGroup.cue]) if (row.patterns[group].length > 0) anchored[group]?.[anchor]?.push(row.id);
    }
    for (const segment of this.splitters.keys()) this.#wanted[segment] = 1;
    const most = rows.reduce((longest, row) => Math.max(longest, row.segments.length), 0);
    this.#runStarts = new Int32Array(most);
    this.#runEnds = new Int32Array(most);
    for (const own of rowsOf) this.#rowsOf.add(own);
    this.#anchored = anchored;
    this.#lastEnds = new Int32Array(segments);
    this.#stamp = 1;
    this.#from = this.#to = 0;
    this.#symbols = null;
    this.#asked = new Int32Array(rowsOf.length);
    this.#standsIn = rowsOf.map(() => NOWHERE);
    this.#turn = 0;
    this.automaton.reset();
  }

  #watch(state: number): void {
    const { items, starts } = this.automaton.ends;
    const [first, stop] = [starts[state] as number, starts[state + 1] as number];
    const ending: number[] = [];
    const rows: [number[], number[]] = [[], []];
    for (let at = first; at < stop; at++) {
      const segment = items[at] as number;
      if (this.#wanted[segment] === 1) ending.push(segment);
      for (const group of [patternGroup.entry, patternGroup.cue]) for (const row of this.#anchored[group]?.[segment] ?? NOWHERE) rows[group].push(at, row);
    }
    this.#ending.add(ending);
    this.#toLook.forEach((lists, group) => lists.add(rows[group] as number[]));
  }

  #forget(): void {
    for (const lists of [this.#ending, ...this.#toLook]) lists.clear();
  }

  look(symbols: Symbols, from: number, to: number, filter: RowFilter | null): void {
    const again = symbols === this.#symbols && from === this.#from && to === this.#to;
    if (again && filter === this.#filter) return;
    this.#filter = filter;
    if (!again) this.#scan(symbols, from, to);
    this.#clauses = clausesOf(symbols.ids, from, to, this.#openings());
    this.#turn++;
  }

  #scan(symbols: Symbols, from: number, to: number): void {
    this.#stamp += this.#to - this.#from + 1;
    if (this.#stamp > LAST_STAMP || this.#turn > LAST_STAMP) {
      this.#lastEnds.fill(0);
      this.#asked.fill(0);
      this.#stamp = 1;
      this.#turn = 0;
    }
    this.#symbols = symbols;
    this.#ids = symbols.ids;
    this.#ordinals = symbols.ordinals;
    this.#from = from;
    this.#to = to;
    const size = to - from;
    if (this.#states.length < size) {
      this.#states = new Int32Array(2 * size);
      this.#joined = new Uint8Array(2 * size);
    }
    this.automaton.scan(symbols.ids, from, to, this.#states);
    this.#compounds.join(symbols.ids, from, to, this.#joined);
    const { items, starts } = this.#ending;
    const lastEnds = this.#lastEnds;
    for (let index = 0; index < size; index++) {
      const state = this.#states[index] as number;
      const stop = starts[state + 1] as number;
      for (let at = starts[state] as number; at < stop; at++) lastEnds[items[at] as number] = this.#stamp + index;
    }
  }

  /** By symbol of the stretch: the number of its clause. */
  get clauses(): Clauses {
    return this.#clauses;
  }

  /** Tells the matches of entries or of cues, in order of their rarest segments' ends. */
  each(group: typeof patternGroup.entry | typeof patternGroup.cue, found: (pattern: number, spans: readonly Run[], clause: number) => void): void {
    const size = this.#to - this.#from;
    const filter = this.#filter;
    const { items, starts } = this.#toLook[group];
    let count = 0;
    for (let index = 0; index < size; index++) {
      const state = this.#states[index] as number;
      const stop = starts[state + 1] as number;
      for (let at = starts[state] as number; at < stop; at += 2) {
        const id = items[at + 1] as number;
        if ((filter !== null && filter[id] === 0) || !this.#othersStand(id)) continue;
        const spans = this.#verify(id, this.#from + index, items[at] as number);
        if (spans === null) continue;
        const patterns = (this.#rows[id] as SegmentRow).patterns[group];
        const clause = this.#clauses[index] as number;
        for (let one = 0; one < patterns.length && count < MOST_MATCHES; one++, count++) found(patterns[one] as number, spans, clause);
      }
    }
  }

  /** Whether all the segments of one of the rows of a pattern of context end somewhere here, whatever lies between them. */
  mayStand(pattern: number): boolean {
    const { items, starts } = this.#rowsOf;
    const stop = starts[pattern + 1] as number;
    for (let at = starts[pattern] as number; at < stop; at++) if (this.#allStand(items[at] as number)) return true;
    return false;
  }

  /** The clauses in which a pattern of context stands, each once. */
  standsIn(pattern: number): readonly number[] {
    if (this.#asked[pattern] === this.#turn) return this.#standsIn[pattern] as readonly number[];
    const { items, starts } = this.#rowsOf;
    const stop = starts[pattern + 1] as number;
    let found = NOWHERE;
    for (let at = starts[pattern] as number; at < stop; at++) {
      if (this.#allStand(items[at] as number)) found = this.#addClauses(items[at] as number, found);
    }
    this.#asked[pattern] = this.#turn;
    this.#standsIn[pattern] = found;
    return found;
  }

  #addClauses(row: number, known: readonly number[]): readonly number[] {
    const anchor = this.#rarest(row);
    const last = (this.#lastEnds[anchor] as number) - this.#stamp;
    let found = known;
    for (let place = 0; place <= last; place++) {
      const clause = this.#clauses[place] as number;
      if (found.includes(clause)) continue;
      const ending = this.automaton.endingOf(this.#states[place] as number, anchor);
      if (ending >= 0 && this.#verify(row, this.#from + place, ending) !== null) found = found.length === 0 ? [clause] : [...found, clause];
    }
    return found;
  }

  /** Whether a segment that some row asks for ends somewhere here. */
  #endsSomewhere(segment: number): boolean {
    return (this.#lastEnds[segment] as number) >= this.#stamp;
  }

  #allStand(row: number): boolean {
    return this.#endsSomewhere(this.#rarest(row)) && this.#othersStand(row);
  }

  #rarest(row: number): number {
    return this.#segments.items[(this.#segments.starts[row] as number) + (this.#anchors[row] as number)] as number;
  }

  #othersStand(row: number): boolean {
    const { items, starts } = this.#others;
    const stop = starts[row + 1] as number;
    for (let at = starts[row] as number; at < stop; at++) if ((this.#lastEnds[items[at] as number] as number) < this.#stamp) return false;
    return true;
  }

  #openings(): ReadonlySet<number> | null {
    const { lengths } = this.automaton;
    let openings: Set<number> | null = null;
    for (const [segment, row] of this.splitters) {
      if (!this.#endsSomewhere(segment) || (this.#filter !== null && this.#filter[row.id] === 0)) continue;
      for (let end = this.#from; end < this.#to; end++) {
        const ending = this.automaton.endingOf(this.#states[end - this.#from] as number, segment);
        if (ending >= 0) (openings ??= new Set()).add(end + 1 - (lengths.items[lengths.starts[ending] as number] as number));
      }
    }
    return openings;
  }

  /** The runs of a row whose rarest segment ends at `end`; the other segments are taken as near as they stand. Null where one is missing. */
  #verify(row: number, end: number, ending: number): readonly Run[] | null {
    const segment = this.#rarest(row);
    if (!this.#endsWell(segment, end)) return null;
    const { items, starts } = this.automaton.lengths;
    const stop = starts[ending + 1] as number;
    for (let at = starts[ending] as number; at < stop; at++) {
      const start = end + 1 - (items[at] as number);
      if (!this.#startsWell(segment, start)) continue;
      const runs = this.#around(row, start, end);
      if (runs !== null) return runs;
    }
    return null;
  }

  #around(row: number, start: number, end: number): readonly Run[] | null {
    const first = this.#segments.starts[row] as number;
    const count = (this.#segments.starts[row + 1] as number) - first;
    if (count === 1) return [[start, end]];
    const anchor = first + (this.#anchors[row] as number);
    if (!this.#leftOf(first, anchor, start) || !this.#rightOf(first, first + count - 1, anchor, end)) return null;
    const [starts, ends] = [this.#runStarts, this.#runEnds];
    starts[anchor - first] = start;
    ends[anchor - first] = end;
    if (count === 2) return [[starts[0] as number, ends[0] as number], [starts[1] as number, ends[1] as number]];
    return Array.from({ length: count }, (_, index): Run => [starts[index] as number, ends[index] as number]);
  }

  /** Finds the runs left of a row's segment `index`, which starts at `start`; `first` is the row's first. False where one is missing. */
  #leftOf(first: number, index: number, start: number): boolean {
    if (index === first) return true;
    const segment = this.#segments.items[index - 1] as number;
    const from = this.#from;
    const nearest = (this.#ordinals[start] as number) - 1 - (this.#gaps.items[index] as number);
    const clause = this.#clauses[start - from];
    const { items, starts } = this.automaton.lengths;
    for (let end = start - 1; end >= from; end--) {
      if ((this.#ordinals[end] as number) < nearest || this.#clauses[end - from] !== clause) break;
      const ending = this.automaton.endingOf(this.#states[end - from] as number, segment);
      if (ending < 0 || !this.#endsWell(segment, end)) continue;
      const stop = starts[ending + 1] as number;
      for (let at = starts[ending] as number; at < stop; at++) {
        const place = end + 1 - (items[at] as number);
        if (!this.#startsWell(segment, place) || !this.#leftOf(first, index - 1, place)) continue;
        this.#runStarts[index - 1 - first] = place;
        this.#runEnds[index - 1 - first] = end;
        return true;
      }
    }
    return false;
  }

  /** Finds the runs right of a row's segment `index`, which ends at `last`; the row's segments are `first` to `final`. False where one is missing. */
  #rightOf(first: number, final: number, index: number, last: number): boolean {
    if (index === final) return true;
    const segment = this.#segments.items[index + 1] as number;
    const from = this.#from;
    const farthest = (this.#ordinals[last] as number) + 1 + (this.#gaps.items[index + 1] as number);
    const longest = this.automaton.longest(segment);
    const clause = this.#clauses[last - from];
    const stop = Math.min(this.#to, from + 1 + (this.#lastEnds[segment] as number) - this.#stamp);
    for (let end = last + 1; end < stop; end++) {
      if ((this.#ordinals[end] as number) >= farthest + longest || this.#clauses[end - from] !== clause) break;
      const ending = this.automaton.endingOf(this.#states[end - from] as number, segment);
      if (ending < 0 || !this.#endsWell(segment, end)) continue;
      const start = this.#firstStart(segment, end, ending, last, farthest);
      if (start < 0 || !this.#rightOf(first, final, index + 1, end)) continue;
      this.#runStarts[index + 1 - first] = start;
      this.#runEnds[index + 1 - first] = end;
      return true;
    }
    return false;
  }

  /** The first place after `last`, and no farther than `farthest` (an ordinal), at which the segment may start that ends at `end`; -1 for none. */
  #firstStart(segment: number, end: number, ending: number, last: number, farthest: number): number {
    const { items, starts } = this.automaton.lengths;
    const stop = starts[ending + 1] as number;
    for (let at = starts[ending] as number; at < stop; at++) {
      const start = end + 1 - (items[at] as number);
      if (start > last && (this.#ordinals[start] as number) <= farthest && this.#startsWell(segment, start)) return start;
    }
    return -1;
  }

  /** Whether a segment may end here: no word is cut, and it ends what it is tied to. */
  #endsWell(segment: number, end: number): boolean {
    if (end + 1 < this.#to && this.#joined[end + 1 - this.#from] === 1) return false;
    if ((this.#ties[segment] as number) < TIED_END) return true;
    const tie = (this.automaton.segments[segment] as SegmentShape).end;
    return endsHere(this.#ids, this.#from, this.#to, end, tie === 'statement' ? null : this.#clauses);
  }

  #startsWell(segment: number, start: number): boolean {
    if (this.#joined[start - this.#from] === 1) return false;
    if ((this.#ties[segment] as number) % TIED_END === 0) return true;
    const tie = (this.automaton.segments[segment] as SegmentShape).start;
    return startsHere(this.#ids, this.#from, start, tie === 'statement' ? null : this.#clauses);
  }
}
