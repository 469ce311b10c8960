/**
 * One automaton for all segments of all patterns: made from their positions on the way, state by state, as texts need them, so that a
 * symbol costs one look-up however many segments there are. The number of states is bounded: past the bound they are forgotten.
 */
import type { SegmentShape } from './expand.ts';
import { Positions, type Follow } from './positions.ts';
import { symbol, type Vocabulary } from './symbols.ts';

/** What the automaton knows after a symbol. */
export interface State {
  /** What any text knows after this symbol; null for the empty state and for such states themselves. */
  readonly base: State | null;
  /** What this text knows beside: the follow sets of segments that began before the symbol. */
  readonly follows: readonly number[];
  /** Segments that end with the symbol that led here, in order. */
  readonly accepts: readonly number[];
  /** What the matcher has to look at here; filled in by it once. */
  readonly rows: readonly number[];
  readonly next: Map<number, State>;
  /** By symbol: the follow sets that it leads to from `follows`; made when first asked. */
  bySymbol: Map<number, number[]> | null;
}

function newState(base: State | null, follows: readonly number[], accepts: readonly number[], rows: readonly number[]): State {
  return { base, follows, accepts, rows, next: new Map(), bySymbol: null };
}

const NOTHING: readonly number[] = [];
const MOST_STATES = 60_000;

export class SegmentAutomaton {
  readonly #positions: Positions;
  #states = new Map<string, State>();
  #empty: State = newState(null, [], [], []);
  #afterStart = new Map<number, State>();
  readonly #rowsOf: (accepts: readonly number[]) => readonly number[];

  /** `rowsOf` tells what has to be looked at where these segments end; asked once a state. */
  constructor(vocabulary: Vocabulary, rowsOf: (accepts: readonly number[]) => readonly number[]) {
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

  /** Every symbol at which a segment that ends at `end` may start, the farthest first, none before `from`. */
  startsOf(segment: number, ids: Int32Array, from: number, end: number): number[] {
    return this.#positions.startsOf(segment, ids, from, end);
  }

  /** Forgets the states that were made, after segments or rows were added. */
  reset(): void {
    this.#states = new Map();
    this.#empty = newState(null, [], [], []);
    this.#afterStart = new Map();
  }

  /** How many states stand now: for measuring. */
  get states(): number {
    return this.#states.size;
  }

  /** The state after a symbol with nothing begun before it. */
  #startState(id: number): State {
    const known = this.#afterStart.get(id);
    if (known !== undefined) return known;
    const follows = new Set<number>();
    for (const one of this.#positions.readings(id)) for (const position of this.#positions.starts.get(one) ?? []) follows.add(this.#positions.followOf(position));
    const state = follows.size === 0 ? this.#empty : this.#stateOf(null, [...follows]);
    this.#afterStart.set(id, state);
    return state;
  }

  #stateOf(base: State | null, follows: readonly number[]): State {
    const accepts = new Set<number>(base?.accepts);
    for (const follow of follows) for (const accept of (this.#positions.followSets[follow] as Follow).accepts) accepts.add(accept);
    const sorted = [...accepts].toSorted((a, b) => a - b);
    return newState(base, follows, sorted, this.#rowsOf(sorted));
  }

  #leads(state: State, id: number): readonly number[] {
    if (state.bySymbol === null) {
      state.bySymbol = new Map();
      for (const follow of state.follows) {
        for (const position of (this.#positions.followSets[follow] as Follow).positions) {
          const wanted = this.#positions.symbolOf(position);
          const list = state.bySymbol.get(wanted);
          if (list === undefined) state.bySymbol.set(wanted, [this.#positions.followOf(position)]);
          else list.push(this.#positions.followOf(position));
        }
      }
    }
    return state.bySymbol.get(id) ?? NOTHING;
  }

  #step(state: State, id: number): State {
    const going = new Set<number>();
    for (const one of this.#positions.readings(id)) {
      for (const follow of this.#leads(state, one)) going.add(follow);
      if (state.base !== null) for (const follow of this.#leads(state.base, one)) going.add(follow);
    }
    let next = this.#startState(id);
    if (going.size > 0) {
      const follows = [...going].toSorted((a, b) => a - b);
      const key = `${id}:${follows.join(',')}`;
      const known = this.#states.get(key);
      if (known !== undefined) next = known;
      else {
        next = this.#stateOf(next, follows);
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
  scan(ids: Int32Array, from: number, to: number, states: State[], lastEnds: Float64Array, stamp: number): void {
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

  /** Whether a segment ends where the automaton is in this state. */
  ends(state: State, segment: number): boolean {
    const { accepts } = state;
    let low = 0;
    let high = accepts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((accepts[middle] as number) < segment) low = middle + 1;
      else high = middle;
    }
    return accepts[low] === segment;
  }
}
