/**
 * All segments as positions of one non-deterministic automaton (Glushkov's): a position is a symbol with what may follow it. Inside a
 * segment equal tails are shared. A segment is laid out when a text holds a symbol that begins it.
 */
import { canBeEmpty, onceASet, type Plain, type SegmentShape } from './expand.ts';
import { symbol, type Vocabulary } from './symbols.ts';

/** What may follow: positions, and the segments that are complete. */
export interface Follow {
  readonly positions: readonly number[];
  readonly accepts: readonly number[];
}

/** What of a segment was made already, by what it is. */
interface Tails {
  readonly positions: Map<number, number>;
  readonly follows: Map<string, number>;
}

/** More symbols than any lexicon has. */
const MOST_SYMBOLS = 2 ** 22;

export class Positions {
  readonly segments: SegmentShape[] = [];
  /** By number of the follow set. */
  readonly followSets: Follow[] = [];
  /** The positions that begin segments, by their symbol. */
  readonly #starts = new Map<number, number[]>();
  readonly #vocabulary: Vocabulary;
  readonly #ids = new Map<string, number>();
  /** By position: its symbol, and the follow set behind it. */
  readonly #symbols: number[] = [];
  readonly #follows: number[] = [];
  /** By symbol: the segments that begin with it and may have to be laid out yet. */
  readonly #waiting = new Map<number, number[]>();
  readonly #laidOut = new Set<number>();
  /** By segment: the most symbols that it may match; found when first asked. */
  readonly #longest: number[] = [];
  /** By tree of a set: what `#firsts` gave. */
  readonly #setFirsts = new Map<Plain, readonly number[]>();

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
    for (const first of this.#firsts(shape.tree)) {
      const list = this.#waiting.get(first);
      if (list) list.push(id);
      else this.#waiting.set(first, [id]);
    }
    return id;
  }

  /** The symbols that may begin a tree; makes all its syllables known. */
  #firsts(tree: Plain): readonly number[] {
    switch (tree.kind) {
      case 'syllable': return [this.#vocabulary.intern(tree.key)];
      case 'number': return [symbol.number];
      case 'comma': return [symbol.comma];
      case 'option': return this.#firsts(tree.part);
      case 'choice': {
        const known = this.#setFirsts.get(tree);
        if (known !== undefined) return known;
        const firsts = [...new Set(tree.options.flatMap((option) => this.#firsts(option)))];
        if (tree.found !== undefined) this.#setFirsts.set(tree, firsts);
        return firsts;
      }
      case 'sequence': {
        const all = tree.parts.map((part) => this.#firsts(part));
        const end = tree.parts.findIndex((part) => !canBeEmpty(part));
        return end === 0 ? all[0] as readonly number[] : [...new Set(all.slice(0, end < 0 ? undefined : end + 1).flat())];
      }
    }
  }

  #layOut(segment: number): void {
    if (this.#laidOut.has(segment)) return;
    this.#laidOut.add(segment);
    const last = this.#follow({ positions: [], accepts: [segment] });
    for (const position of this.#build((this.segments[segment] as SegmentShape).tree, last, { positions: new Map(), follows: new Map() }).positions) {
      const first = this.#symbols[position] as number;
      const list = this.#starts.get(first);
      if (list) list.push(position);
      else this.#starts.set(first, [position]);
    }
  }

  /** The most symbols that a segment matches. */
  longest(segment: number): number {
    return this.#longest[segment] ??= longest((this.segments[segment] as SegmentShape).tree);
  }

  /** A number is read as itself and as any number. */
  readings(id: number): readonly number[] {
    return id !== symbol.number && this.#vocabulary.numbers.has(id) ? [id, symbol.number] : [id];
  }

  /** The positions that begin segments with this symbol. */
  startsOf(id: number): readonly number[] {
    for (const segment of this.#waiting.get(id) ?? []) this.#layOut(segment);
    this.#waiting.delete(id);
    return this.#starts.get(id) ?? [];
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

  #position(id: number, follow: number, tails: Tails): number {
    const key = follow * MOST_SYMBOLS + id;
    const known = tails.positions.get(key);
    if (known !== undefined) return known;
    const position = this.#symbols.length;
    this.#symbols.push(id);
    this.#follows.push(follow);
    tails.positions.set(key, position);
    return position;
  }

  /** What may come where the tree stands before `follow`. Equal positions before equal tails are made once. */
  #build(tree: Plain, follow: number, tails: Tails): Follow {
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

  #shared(follow: Follow, tails: Tails): number {
    const key = `${follow.positions.join(',')};${follow.accepts.join(',')}`;
    const known = tails.follows.get(key);
    if (known !== undefined) return known;
    const id = this.#follow(follow);
    tails.follows.set(key, id);
    return id;
  }
}

function union(left: readonly number[], right: readonly number[]): readonly number[] {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  return [...new Set([...left, ...right])];
}

/** The longest run of symbols that a tree matches. */
const longest: (tree: Plain) => number = onceASet('longest', (tree) => {
  switch (tree.kind) {
    case 'syllable': case 'number': case 'comma': return 1;
    case 'option': return longest(tree.part);
    case 'choice': return Math.max(...tree.options.map(longest));
    case 'sequence': return tree.parts.reduce((sum, part) => sum + longest(part), 0);
  }
});
