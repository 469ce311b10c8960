/**
 * All segments as positions of one non-deterministic automaton (Glushkov's): a position is a symbol with what may follow it. Inside a
 * segment equal tails are shared.
 */
import { canBeEmpty, type Plain, type SegmentShape } from './expand.ts';
import { symbol, type Vocabulary } from './symbols.ts';

/** What may follow: positions, and the segments that are complete. */
export interface Follow {
  readonly positions: readonly number[];
  readonly accepts: readonly number[];
}

const NOTHING: readonly number[] = [];

export class Positions {
  readonly segments: SegmentShape[] = [];
  /** By number of the follow set. */
  readonly followSets: Follow[] = [];
  /** The positions that begin segments, by their symbol. */
  readonly starts = new Map<number, number[]>();
  readonly #vocabulary: Vocabulary;
  readonly #ids = new Map<string, number>();
  /** By position: its symbol, and the follow set behind it. */
  readonly #symbols: number[] = [];
  readonly #follows: number[] = [];
  /** By segment: the follow set that it begins with, and how many symbols it may match. */
  readonly #entries: number[] = [];
  readonly #shortest: number[] = [];
  readonly #longest: number[] = [];
  /** For every segment a row of bits: the symbols that it may begin with. */
  #firsts = new Uint32Array(0);
  /** By follow set: what each symbol leads to. */
  readonly #bySymbol: (Map<number, number[]> | undefined)[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The number of a segment; equal shapes have the same. */
  add(shape: SegmentShape): number {
    const known = this.#ids.get(shape.text);
    if (known !== undefined) return known;
    const id = this.segments.length;
    this.segments.push(shape);
    this.#ids.set(shape.text, id);
    const tails = new Map<string, number>();
    const last = this.#follow({ positions: [], accepts: [id] });
    const entry = this.#build(shape.tree, last, tails);
    this.#entries.push(this.#follow(entry));
    for (const position of entry.positions) {
      const first = this.#symbols[position] as number;
      const list = this.starts.get(first);
      if (list) list.push(position);
      else this.starts.set(first, [position]);
    }
    const [short, long] = lengths(shape.tree);
    this.#shortest.push(short);
    this.#longest.push(long);
    return id;
  }

  /** The most symbols that a segment matches. */
  longest(segment: number): number {
    return this.#longest[segment] as number;
  }

  /** A number is read as itself and as any number. */
  readings(id: number): readonly number[] {
    return id !== symbol.number && this.#vocabulary.numbers.has(id) ? [id, symbol.number] : [id];
  }

  symbolOf(position: number): number {
    return this.#symbols[position] as number;
  }

  /** The follow set behind a position. */
  followOf(position: number): number {
    return this.#follows[position] as number;
  }

  #follow(follow: Follow): number {
    this.followSets.push(follow);
    return this.followSets.length - 1;
  }

  #position(id: number, follow: number, tails: Map<string, number>): number {
    const key = `${id}:${follow}`;
    const known = tails.get(key);
    if (known !== undefined) return known;
    const position = this.#symbols.length;
    this.#symbols.push(id);
    this.#follows.push(follow);
    tails.set(key, position);
    return position;
  }

  /** What may come where the tree stands before `follow`. Equal positions before equal tails are made once. */
  #build(tree: Plain, follow: number, tails: Map<string, number>): Follow {
    const after = this.followSets[follow] as Follow;
    switch (tree.kind) {
      case 'syllable': return { positions: [this.#position(this.#vocabulary.intern(tree.key), follow, tails)], accepts: [] };
      case 'number': return { positions: [this.#position(symbol.number, follow, tails)], accepts: [] };
      case 'comma': return { positions: union([this.#position(symbol.comma, follow, tails)], after.positions), accepts: after.accepts };
      case 'option': {
        const inner = this.#build(tree.part, follow, tails);
        return { positions: union(inner.positions, after.positions), accepts: union(inner.accepts, after.accepts) };
      }
      case 'choice': {
        let positions: readonly number[] = [];
        let accepts: readonly number[] = [];
        for (const option of tree.options) {
          const one = this.#build(option, follow, tails);
          positions = union(positions, one.positions);
          accepts = union(accepts, one.accepts);
        }
        return { positions, accepts };
      }
      case 'sequence': {
        let next: Follow = after;
        let at = follow;
        for (let index = tree.parts.length - 1; index >= 0; index--) {
          next = this.#build(tree.parts[index] as Plain, at, tails);
          if (index > 0) at = this.#shared(next, tails);
        }
        return next;
      }
    }
  }

  #shared(follow: Follow, tails: Map<string, number>): number {
    const key = `f${follow.positions.join(',')};${follow.accepts.join(',')}`;
    const known = tails.get(key);
    if (known !== undefined) return known;
    const id = this.#follow(follow);
    tails.set(key, id);
    return id;
  }

  /** Every symbol at which a segment that ends at `end` may start, the farthest first, none before `from`. */
  startsOf(segment: number, ids: Int32Array, from: number, end: number): number[] {
    const long = this.#longest[segment] as number;
    const short = this.#shortest[segment] as number;
    if (long === short && end + 1 - long >= from) return [end + 1 - long];
    const out: number[] = [];
    const row = segment * this.#width();
    for (let start = Math.max(from, end + 1 - long), last = end + 1 - short; start <= last; start++) {
      const id = ids[start] as number;
      if (((this.#firsts[row + (id >> 5)] as number) & (1 << (id & 31))) !== 0) out.push(start);
    }
    // The segment does end here, so that a single place left is the place.
    return out.length === 1 ? out : out.filter((start) => this.#fits(segment, ids, start, end));
  }

  /** The words of 32 bits in a row of `#firsts`, which holds for every segment the symbols that it may begin with. */
  #width(): number {
    const width = (this.#vocabulary.size + 31) >> 5;
    if (this.#firsts.length === this.segments.length * width) return width;
    this.#firsts = new Uint32Array(this.segments.length * width);
    const numbers = [...this.#vocabulary.numbers];
    this.#entries.forEach((entry, segment) => {
      for (const position of (this.followSets[entry] as Follow).positions) {
        const first = this.#symbols[position] as number;
        for (const id of first === symbol.number ? numbers : [first]) this.#firsts[segment * width + (id >> 5)] = (this.#firsts[segment * width + (id >> 5)] as number) | (1 << (id & 31));
      }
    });
    return width;
  }

  /** What follows a symbol where `follow` may come, as follow sets. */
  #after(follow: number, id: number): readonly number[] {
    let bySymbol = this.#bySymbol[follow];
    if (bySymbol === undefined) {
      bySymbol = new Map();
      for (const position of (this.followSets[follow] as Follow).positions) {
        const wanted = this.#symbols[position] as number;
        const list = bySymbol.get(wanted);
        if (list === undefined) bySymbol.set(wanted, [this.#follows[position] as number]);
        else list.push(this.#follows[position] as number);
      }
      this.#bySymbol[follow] = bySymbol;
    }
    const own = bySymbol.get(id);
    if (id === symbol.number || !this.#vocabulary.numbers.has(id)) return own ?? NOTHING;
    const any = bySymbol.get(symbol.number);
    return own === undefined ? any ?? NOTHING : any === undefined ? own : [...own, ...any];
  }

  #fits(segment: number, ids: Int32Array, start: number, end: number): boolean {
    let current = this.#after(this.#entries[segment] as number, ids[start] as number);
    for (let index = start + 1; current.length > 0 && index <= end; index++) {
      const id = ids[index] as number;
      if (current.length === 1) current = this.#after(current[0] as number, id);
      else current = [...new Set(current.flatMap((follow) => this.#after(follow, id)))];
    }
    return current.some((follow) => (this.followSets[follow] as Follow).accepts.length > 0);
  }
}

function union(left: readonly number[], right: readonly number[]): readonly number[] {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  return [...new Set([...left, ...right])];
}

/** The shortest and the longest run of symbols that a tree matches. */
function lengths(tree: Plain): readonly [number, number] {
  switch (tree.kind) {
    case 'syllable': case 'number': return [1, 1];
    case 'comma': return [0, 1];
    case 'option': return [0, lengths(tree.part)[1]];
    case 'choice': {
      const all = tree.options.map(lengths);
      return [Math.min(...all.map(([short]) => short)), Math.max(...all.map(([, long]) => long))];
    }
    case 'sequence': {
      const all = tree.parts.map(lengths);
      const short = all.reduce((sum, [one]) => sum + one, 0);
      return [canBeEmpty(tree) ? 0 : short, all.reduce((sum, [, one]) => sum + one, 0)];
    }
  }
}
