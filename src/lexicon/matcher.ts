/**
 * Finds every pattern in a stretch of symbols. The automaton tells where segments end; segments are joined into patterns along a
 * trie of (gap, segment) steps, so that patterns which begin alike are followed once.
 */
import { SegmentAutomaton } from './automaton.ts';
import type { Row } from './expand.ts';
import { symbol, Vocabulary, type Symbols } from './symbols.ts';

interface Step {
  readonly gap: number;
  readonly node: Node;
}

interface Node {
  /** By segment. */
  readonly next: Map<number, Step[]>;
  widest: number;
  readonly patterns: number[];
}

/** A pattern found: `spans` are runs of symbols `[from, to]`, both inclusive. */
export interface Match {
  readonly pattern: number;
  readonly spans: readonly (readonly [number, number])[];
  readonly clause: number;
}

interface Pending {
  readonly node: Node;
  readonly spans: readonly (readonly [number, number])[];
  readonly end: number;
  readonly clause: number;
}

/** Where the clauses of a stretch begin: one number a symbol, counted from its first symbol. */
export type Clauses = Int32Array;

const MOST_MATCHES = 5000;

function newNode(): Node {
  return { next: new Map(), widest: 0, patterns: [] };
}

export class Matcher {
  readonly vocabulary = new Vocabulary();
  readonly automaton = new SegmentAutomaton(this.vocabulary);
  readonly #root = newNode();
  /** Segments that begin a clause by themselves (contrast words), with the patterns they are. */
  readonly #splitters = new Map<number, number[]>();
  #patterns = 0;

  /** Adds a pattern given as its rows; returns its number. A splitter starts a new clause where it is found. */
  add(rows: readonly Row[], splits = false): number {
    const pattern = this.#patterns++;
    for (const row of rows) {
      let node = this.#root;
      for (const { segment, gap } of row) {
        const id = this.automaton.add(segment);
        const steps = node.next.get(id) ?? [];
        node.next.set(id, steps);
        let step = steps.find((one) => one.gap === gap);
        if (step === undefined) steps.push(step = { gap, node: newNode() });
        node.widest = Math.max(node.widest, gap);
        node = step.node;
      }
      if (!node.patterns.includes(pattern)) node.patterns.push(pattern);
      const only = row[0];
      if (splits && row.length === 1 && only !== undefined) {
        const id = this.automaton.add(only.segment);
        this.#splitters.set(id, [...this.#splitters.get(id) ?? [], pattern]);
      }
    }
    return pattern;
  }

  /** The patterns in `symbols[from, to)`. `splits` is asked whether a splitter counts at a place (its section may forbid it). */
  match(symbols: Symbols, from: number, to: number, splits: (pattern: number) => boolean = () => true): { matches: Match[]; clauses: Clauses } {
    const hits: number[] = [];
    const openings = new Set<number>();
    const { ids, ordinals } = symbols;
    this.automaton.scan(ids, from, to, (segment, end) => {
      hits.push(segment, end);
      const splitters = this.#splitters.get(segment);
      if (splitters?.some(splits)) {
        const start = this.automaton.startsOf(segment, ids, from, end)[0];
        if (start !== undefined) openings.add(start);
      }
    });
    const clauses = clausesOf(ids, from, to, openings);
    const matches: Match[] = [];
    let pending: Pending[] = [];
    for (let hit = 0; hit < hits.length; hit += 2) {
      const segment = hits[hit] as number;
      const end = hits[hit + 1] as number;
      const clause = clauses[end - from] as number;
      const first = this.#root.next.get(segment);
      let starts: number[] | null = null;
      const made: Pending[] = [];
      const advance = (step: Step, spans: Pending['spans']): void => {
        for (const pattern of step.node.patterns) if (matches.length < MOST_MATCHES) matches.push({ pattern, spans, clause });
        if (step.node.next.size > 0) made.push({ node: step.node, spans, end, clause });
      };
      if (first !== undefined) {
        starts = this.#startsOf(segment, ids, from, to, end, clauses);
        const start = starts[0];
        if (start !== undefined) for (const step of first) advance(step, [[start, end]]);
      }
      if (pending.length > 0) {
        let kept = 0;
        for (const one of pending) {
          const apart = (ordinals[end] as number) - (ordinals[one.end] as number) - 1;
          if (one.clause !== clause || apart > one.node.widest + 16) continue;
          pending[kept++] = one;
          const steps = one.node.next.get(segment);
          if (steps === undefined) continue;
          starts ??= this.#startsOf(segment, ids, from, to, end, clauses);
          for (const step of steps) {
            const start = starts.find((place) => place > one.end && (ordinals[place] as number) - (ordinals[one.end] as number) - 1 <= step.gap);
            if (start !== undefined) advance(step, [...one.spans, [start, end]]);
          }
        }
        pending.length = kept;
      }
      if (made.length > 0) pending = pending.length > 400 ? made : pending.concat(made);
    }
    return { matches, clauses };
  }

  #startsOf(segment: number, ids: Int32Array, from: number, to: number, end: number, clauses: Clauses): number[] {
    const shape = this.automaton.segments[segment];
    const starts = this.automaton.startsOf(segment, ids, from, end);
    if (shape === undefined || (shape.start === 'free' && shape.end === 'free')) return starts;
    if (shape.end !== 'free' && !endsHere(ids, to, end, shape.end === 'statement' ? null : clauses, from)) return [];
    return shape.start === 'free' ? starts : starts.filter((start) => startsHere(ids, from, start, shape.start === 'statement' ? null : clauses));
  }
}

function clausesOf(ids: Int32Array, from: number, to: number, openings: ReadonlySet<number>): Clauses {
  const clauses = new Int32Array(to - from);
  let clause = 0;
  for (let index = from; index < to; index++) {
    if (openings.has(index) && index > from) clause++;
    clauses[index - from] = clause;
    if (ids[index] === symbol.bound) clause++;
  }
  return clauses;
}

function soft(id: number | undefined): boolean {
  return id === symbol.comma || id === symbol.bound;
}

/** Whether a clause (or, without `clauses`, the statement) starts at a symbol; marks before it do not count. */
function startsHere(ids: Int32Array, from: number, start: number, clauses: Clauses | null): boolean {
  for (let index = start - 1; index >= from; index--) {
    if (clauses !== null && clauses[index - from] !== clauses[start - from]) return true;
    if (!soft(ids[index])) return false;
  }
  return true;
}

function endsHere(ids: Int32Array, to: number, end: number, clauses: Clauses | null, from: number): boolean {
  for (let index = end + 1; index < to; index++) {
    if (clauses !== null && clauses[index - from] !== clauses[end - from]) return true;
    if (!soft(ids[index])) return false;
    if (clauses !== null && ids[index] === symbol.bound) return true;
  }
  return true;
}
