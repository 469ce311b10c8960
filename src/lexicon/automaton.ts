/**
 * One automaton for all segments of all patterns: made from their positions on the way, state by state, as texts need them, so that a
 * symbol costs one look-up however many segments there are. A state knows how long what it has begun is, so that a segment that ends
 * tells where it started. The number of states is bounded: past the bound they are forgotten.
 */
import type { SegmentShape } from './expand.ts';
import { Positions, type Follow } from './positions.ts';
import { symbol, type Vocabulary } from './symbols.ts';

/** What the automaton knows after a symbol. */
export interface State<R> {
  /** What any text knows after this symbol; null for the empty state and for such states themselves. */
  readonly base: State<R> | null;
  /** What this text knows beside: the segments that began before the symbol, each as a follow set and a length (see `begun`). */
  readonly begun: readonly number[];
  /** Segments that end with the symbol that led here, in order. */
  readonly accepts: readonly number[];
  /** For each of them how many symbols it may have taken, the most first. */
  readonly lengths: readonly (readonly number[])[];
  /** What the matcher has to look at here; filled in by it once. */
  readonly rows: readonly R[];
  readonly next: Map<number, State<R>>;
  /** By symbol: what it leads to from `begun`; made when first asked. */
  bySymbol: Map<number, number[]> | null;
}

function newState<R>(base: State<R> | null, begun: readonly number[], accepts: readonly number[], lengths: readonly (readonly number[])[], rows: readonly R[]): State<R> {
  return { base, begun, accepts, lengths, rows, next: new Map(), bySymbol: null };
}

/** A follow set that is open, and how many symbols were taken on the way to it, as one number. */
function begun(follow: number, length: number): number {
  return follow * LONGEST + length;
}

const LONGEST = 1024;
const NOTHING: readonly number[] = [];
const MOST_STATES = 60_000;

/** Tells what has to be looked at where these segments end, `lengths` beside `accepts`; asked once a state. */
export type RowsOf<R> = (accepts: readonly number[], lengths: readonly (readonly number[])[]) => readonly R[];

/** `R` is what the matcher looks at where segments end. */
export class SegmentAutomaton<R> {
  readonly #positions: Positions;
  #states = new Map<string, State<R>>();
  #empty: State<R> = newState(null, [], [], [], []);
  #afterStart = new Map<number, State<R>>();
  readonly #rowsOf: RowsOf<R>;

  constructor(vocabulary: Vocabulary, rowsOf: RowsOf<R>) {
    this.#positions = new Positions(vocabulary);
    this.#rowsOf = rowsOf;
  }

  get segments(): readonly SegmentShape[] {
    return this.#positions.segments;
  }

  /** The number of a segment; equal shapes have the same. After adding, `reset` must be called before the next scan. */
  add(shape: SegmentShape): number {
    return this.#positions.add(shape);
  }

  /** The most symbols that a segment matches. */
  longest(segment: number): number {
    return this.#positions.longest(segment);
  }

  /** Forgets the states that were made, after segments or rows were added. */
  reset(): void {
    this.#states = new Map();
    this.#empty = newState(null, [], [], [], []);
    this.#afterStart = new Map();
  }

  /** How many states stand now: for measuring. */
  get states(): number {
    return this.#states.size;
  }

  /** The state after a symbol with nothing begun before it. */
  #startState(id: number): State<R> {
    const known = this.#afterStart.get(id);
    if (known !== undefined) return known;
    const open = new Set<number>();
    for (const one of this.#positions.readings(id)) for (const position of this.#positions.starts.get(one) ?? []) open.add(begun(this.#positions.followOf(position), 1));
    const state = open.size === 0 ? this.#empty : this.#stateOf(null, [...open]);
    this.#afterStart.set(id, state);
    return state;
  }

  #stateOf(base: State<R> | null, open: readonly number[]): State<R> {
    const ended = new Map<number, Set<number>>(base?.accepts.map((segment, index) => [segment, new Set(base.lengths[index])]));
    for (const one of open) {
      for (const segment of (this.#positions.followSets[Math.trunc(one / LONGEST)] as Follow).accepts) {
        const lengths = ended.get(segment);
        if (lengths === undefined) ended.set(segment, new Set([one % LONGEST]));
        else lengths.add(one % LONGEST);
      }
    }
    const accepts = [...ended.keys()].toSorted((a, b) => a - b);
    const lengths = accepts.map((segment) => [...ended.get(segment) as Set<number>].toSorted((a, b) => b - a));
    return newState(base, open, accepts, lengths, this.#rowsOf(accepts, lengths));
  }

  #leads(state: State<R>, id: number): readonly number[] {
    if (state.bySymbol === null) {
      state.bySymbol = new Map();
      for (const one of state.begun) {
        for (const position of (this.#positions.followSets[Math.trunc(one / LONGEST)] as Follow).positions) {
          const wanted = this.#positions.symbolOf(position);
          const going = begun(this.#positions.followOf(position), one % LONGEST + 1);
          const list = state.bySymbol.get(wanted);
          if (list === undefined) state.bySymbol.set(wanted, [going]);
          else list.push(going);
        }
      }
    }
    return state.bySymbol.get(id) ?? NOTHING;
  }

  #step(state: State<R>, id: number): State<R> {
    const going = new Set<number>();
    for (const one of this.#positions.readings(id)) {
      for (const open of this.#leads(state, one)) going.add(open);
      if (state.base !== null) for (const open of this.#leads(state.base, one)) going.add(open);
    }
    let next = this.#startState(id);
    if (going.size > 0) {
      const open = [...going].toSorted((a, b) => a - b);
      const key = `${id}:${open.join(',')}`;
      const known = this.#states.get(key);
      if (known !== undefined) next = known;
      else {
        next = this.#stateOf(next, open);
        if (this.#states.size >= MOST_STATES) {
          this.#states = new Map();
          this.#empty.next.clear();
          for (const start of this.#afterStart.values()) start.next.clear();
        }
        this.#states.set(key, next);
      }
    }
    state.next.set(id, next);
    return next;
  }

  /**
   * Runs over `ids[from, to)`: `states[i]` becomes the state after symbol `from + i`, and `lastEnds[segment]` becomes `stamp + i` for
   * the last symbol at which the segment ends.
   */
  scan(ids: Int32Array, from: number, to: number, states: State<R>[], lastEnds: Float64Array, stamp: number): void {
    let state = this.#empty;
    for (let index = from; index < to; index++) {
      const id = ids[index] as number;
      state = id === symbol.unknown || id === symbol.bound ? this.#empty : state.next.get(id) ?? this.#step(state, id);
      states[index - from] = state;
      const { accepts } = state;
      const now = stamp + index - from;
      for (let one = 0; one < accepts.length; one++) lastEnds[accepts[one] as number] = now;
    }
  }

  /** How many symbols a segment may have taken that ends where the automaton is in this state, the most first; none where it does not end. */
  lengthsOf(state: State<R>, segment: number): readonly number[] {
    const { accepts } = state;
    let low = 0;
    let high = accepts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((accepts[middle] as number) < segment) low = middle + 1;
      else high = middle;
    }
    return accepts[low] === segment ? state.lengths[low] as readonly number[] : NOTHING;
  }
}
