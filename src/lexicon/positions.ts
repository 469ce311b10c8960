/**
 * All segments as positions of one non-deterministic automaton (Glushkov's): a position is a symbol with what may follow it. Inside a
 * segment equal tails are shared.
 */
import type { Plain, SegmentShape } from './expand.ts';
import { symbol, type Vocabulary } from './symbols.ts';

/** What may follow: positions, and the segments that are complete. */
export interface Follow {
  readonly positions: readonly number[];
  readonly accepts: readonly number[];
}

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
  /** By segment: the most symbols that it may match. */
  readonly #longest: number[] = [];

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
    for (const position of entry.positions) {
      const first = this.#symbols[position] as number;
      const list = this.starts.get(first);
      if (list) list.push(position);
      else this.starts.set(first, [position]);
    }
    this.#longest.push(longest(shape.tree));
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
}

function union(left: readonly number[], right: readonly number[]): readonly number[] {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  return [...new Set([...left, ...right])];
}

/** The longest run of symbols that a tree matches. */
function longest(tree: Plain): number {
  switch (tree.kind) {
    case 'syllable': case 'number': case 'comma': return 1;
    case 'option': return longest(tree.part);
    case 'choice': return Math.max(...tree.options.map(longest));
    case 'sequence': return tree.parts.reduce((sum, part) => sum + longest(part), 0);
  }
}
