/**
 * One automaton for all segments of all patterns: made from their positions on the way, state by state, as texts need them, so that a
 * symbol costs one look-up however many segments there are. A state knows how long what it has begun is, so that a segment that ends
 * tells where it started. The number of states is bounded: past the bound they are forgotten.
 */
import type { SegmentShape } from './expand.ts';
import { Lists } from './lists.ts';
import { Positions, type Follow } from './positions.ts';
import { symbol, type Vocabulary } from './symbols.ts';
import { Transitions } from './transitions.ts';

/** What the automaton knows after a symbol. */
interface State {
  /** What any text knows after this symbol; null for the empty state and for such states themselves. */
  readonly base: State | null;
  /** What this text knows beside: the segments that began before the symbol, each as a follow set and a length (see `begun`). */
  readonly begun: readonly number[];
  readonly number: number;
  /** By symbol: what it leads to from `begun`; made when first asked. */
  bySymbol: Map<number, number[]> | null;
}

/** A follow set that is open, and how many symbols were taken on the way to it, as one number. */
function begun(follow: number, length: number): number {
  return follow * LONGEST + length;
}

const LONGEST = 1024;
const NOTHING: readonly number[] = [];
const MOST_STATES = 60_000;
const MOST_STEPS = 1_000_000;
/** The state in which nothing is begun. */
const EMPTY = 0;

/** Is told of every state when it is made, in order of their numbers from 0 on, and when all are forgotten. */
export interface StateWatcher {
  readonly made: (state: number) => void;
  readonly forgotten: () => void;
}

export class SegmentAutomaton {
  readonly #positions: Positions;
  readonly #watcher: StateWatcher;
  /** By number. */
  readonly #states: State[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #afterStart = new Map<number, number>();
  readonly #steps = new Transitions();
  /** By state: the segments that end in it, in order. Each stands at a place in the items: that is the number of an ending. */
  readonly ends = new Lists();
  /** By ending: how many symbols the segment may have taken, the most first. */
  readonly lengths = new Lists();

  constructor(vocabulary: Vocabulary, watcher: StateWatcher) {
    this.#positions = new Positions(vocabulary);
    this.#watcher = watcher;
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

  /** Forgets the states that were made, after segments were added. */
  reset(): void {
    this.#states.length = 0;
    this.#numbers.clear();
    this.#afterStart.clear();
    this.#steps.clear();
    this.ends.clear();
    this.lengths.clear();
    this.#watcher.forgotten();
    this.#make(null, NOTHING);
  }

  /** How many states stand now: for measuring. */
  get states(): number {
    return this.#states.length;
  }

  /** The state after a symbol with nothing begun before it. */
  #startState(id: number): number {
    const known = this.#afterStart.get(id);
    if (known !== undefined) return known;
    const open = new Set<number>();
    for (const one of this.#positions.readings(id)) for (const position of this.#positions.startsOf(one)) open.add(begun(this.#positions.followOf(position), 1));
    const state = open.size === 0 ? EMPTY : this.#make(null, [...open]);
    this.#afterStart.set(id, state);
    return state;
  }

  #make(base: State | null, open: readonly number[]): number {
    const ended = new Map<number, number[]>();
    if (base !== null) this.#eachEnding(base.number, (segment, lengths) => ended.set(segment, lengths));
    for (const one of open) {
      const length = one % LONGEST;
      for (const segment of (this.#positions.followSets[Math.trunc(one / LONGEST)] as Follow).accepts) {
        const lengths = ended.get(segment);
        if (lengths === undefined) ended.set(segment, [length]);
        else if (!lengths.includes(length)) lengths.push(length);
      }
    }
    const segments = [...ended.keys()].sort((a, b) => a - b);
    const number = this.#states.length;
    this.#states.push({ base, begun: open, number, bySymbol: null });
    this.ends.add(segments);
    for (const segment of segments) this.lengths.add((ended.get(segment) as number[]).sort((a, b) => b - a));
    this.#watcher.made(number);
    return number;
  }

  #eachEnding(state: number, tell: (segment: number, lengths: number[]) => void): void {
    const stop = this.ends.starts[state + 1] as number;
    for (let ending = this.ends.starts[state] as number; ending < stop; ending++) tell(this.ends.items[ending] as number, [...this.lengths.of(ending)]);
  }

  #leads(state: State, id: number): readonly number[] {
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

  #step(from: number, id: number): number {
    const state = this.#states[from] as State;
    const going = new Set<number>();
    for (const one of this.#positions.readings(id)) {
      for (const open of this.#leads(state, one)) going.add(open);
      if (state.base !== null) for (const open of this.#leads(state.base, one)) going.add(open);
    }
    let next = this.#startState(id);
    if (going.size > 0) {
      const open = [...going].sort((a, b) => a - b);
      const key = `${id}:${open.join(',')}`;
      const known = this.#numbers.get(key);
      if (known === undefined) this.#numbers.set(key, next = this.#make(this.#states[next] as State, open));
      else next = known;
    }
    this.#steps.add(from, id, next);
    return next;
  }

  /** Runs over `ids[from, to)`: `states[i]` becomes the number of the state after symbol `from + i`. They hold until the next run. */
  scan(ids: Int32Array, from: number, to: number, states: Int32Array): void {
    if (this.#states.length > MOST_STATES || this.#steps.count > MOST_STEPS) this.reset();
    let state = EMPTY;
    for (let index = from; index < to; index++) {
      const id = ids[index] as number;
      if (id === symbol.unknown || id === symbol.bound) state = EMPTY;
      else {
        const next = this.#steps.get(state, id);
        state = next < 0 ? this.#step(state, id) : next;
      }
      states[index - from] = state;
    }
  }

  /** The ending of a segment in a state; -1 where it does not end there. */
  endingOf(state: number, segment: number): number {
    const { items, starts } = this.ends;
    const stop = starts[state + 1] as number;
    let low = starts[state] as number;
    let high = stop;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle] as number) < segment) low = middle + 1;
      else high = middle;
    }
    return low < stop && items[low] === segment ? low : -1;
  }
}
