/**
 * Turns a pattern's tree into rows of segments: a segment is a run of syllables without a gap, and gaps join segments. Sets are
 * replaced by their members on the way.
 */
import { nearest } from './nearest.ts';
import { PatternTrouble, type PatternNode, type PatternTree, type Tie } from './syntax.ts';

/** A tree that holds neither gaps nor sets. */
export type Plain =
  | { readonly kind: 'syllable'; readonly key: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'sequence'; readonly parts: readonly Plain[] }
  | { readonly kind: 'choice'; readonly options: readonly Plain[]; readonly found?: FoundOfSet }
  | { readonly kind: 'option'; readonly part: Plain };

/** What was found out about the tree of a set, which many patterns share. */
export interface FoundOfSet {
  text?: string;
  empty?: boolean;
  longest?: number;
  chance?: number;
}

export interface SegmentShape {
  readonly tree: Plain;
  /** The same shape has the same text. */
  readonly text: string;
  readonly start: Tie;
  readonly end: Tie;
}

/** One way to match a pattern: segments with the widest gap allowed before each (0 for the first). */
export type Row = readonly { readonly segment: SegmentShape; readonly gap: number }[];

export type SetTrees = ReadonlyMap<string, PatternNode>;

const MOST_ROWS = 4000;

/** What was found out about a set: sets name sets, and most patterns name some, so that each is looked through once. */
interface KnownSet {
  gapped?: boolean;
  plain?: Plain;
}

const knownSets = new WeakMap<SetTrees, Map<string, KnownSet>>();

/** `sets` must not lose or replace a set afterwards. */
function knownSet(name: string, sets: SetTrees): KnownSet {
  let all = knownSets.get(sets);
  if (all === undefined) knownSets.set(sets, all = new Map());
  let one = all.get(name);
  if (one === undefined) all.set(name, one = {});
  return one;
}

/** Looks through a tree by `find`, but through the tree of a set only the first time. */
export function onceASet<K extends keyof FoundOfSet>(key: K, find: (tree: Plain) => NonNullable<FoundOfSet[K]>): (tree: Plain) => NonNullable<FoundOfSet[K]> {
  return (tree) => tree.kind !== 'choice' || tree.found === undefined ? find(tree) : (tree.found[key] ??= find(tree)) as NonNullable<FoundOfSet[K]>;
}

type Piece = Plain | { readonly kind: 'gap'; readonly most: number };

function hasGap(node: PatternNode, sets: SetTrees, path: readonly string[]): boolean {
  switch (node.kind) {
    case 'gap': return true;
    case 'sequence': return node.parts.some((part) => hasGap(part, sets, path));
    case 'choice': return node.options.some((option) => hasGap(option, sets, path));
    case 'option': return hasGap(node.part, sets, path);
    case 'set': return knownSet(node.name, sets).gapped ??= hasGap(setTree(node.name, node.at, sets, path), sets, [...path, node.name]);
    default: return false;
  }
}

function setTree(name: string, at: number, sets: SetTrees, path: readonly string[]): PatternNode {
  const tree = sets.get(name);
  if (tree === undefined) {
    const close = nearest(name, [...sets.keys()]);
    throw new PatternTrouble('lexicon.set-unknown', at, name, close === null ? '' : `{${close}}`);
  }
  if (path.includes(name)) throw new PatternTrouble('lexicon.set-circle', at, [...path, name].join(' → '));
  return tree;
}

function ofSet(tree: Plain): Plain {
  return tree.kind === 'choice' ? { ...tree, found: {} } : tree;
}

function plain(node: PatternNode, sets: SetTrees, path: readonly string[]): Plain {
  switch (node.kind) {
    case 'sequence': return { kind: 'sequence', parts: node.parts.map((part) => plain(part, sets, path)) };
    case 'choice': return { kind: 'choice', options: node.options.map((option) => plain(option, sets, path)) };
    case 'option': return { kind: 'option', part: plain(node.part, sets, path) };
    case 'set': return knownSet(node.name, sets).plain ??= ofSet(plain(setTree(node.name, node.at, sets, path), sets, [...path, node.name]));
    case 'gap': throw new PatternTrouble('lexicon.pattern-gap', 0, '…');
    default: return node;
  }
}

function rows(node: PatternNode, sets: SetTrees, path: readonly string[]): Piece[][] {
  if (node.kind === 'gap') return [[node]];
  if (!hasGap(node, sets, path)) return [[plain(node, sets, path)]];
  switch (node.kind) {
    case 'choice': return node.options.flatMap((option) => rows(option, sets, path));
    case 'option': return [[], ...rows(node.part, sets, path)];
    case 'set': return rows(setTree(node.name, node.at, sets, path), sets, [...path, node.name]);
    case 'sequence': {
      let all: Piece[][] = [[]];
      for (const part of node.parts) {
        const next = rows(part, sets, path);
        all = all.flatMap((head) => next.map((tail) => [...head, ...tail]));
        if (all.length > MOST_ROWS) throw new PatternTrouble('lexicon.pattern-many', 0, String(all.length));
      }
      return all;
    }
    default: return [];
  }
}

/** Whether the tree can match no syllable at all. */
export const canBeEmpty: (tree: Plain) => boolean = onceASet('empty', (tree) => {
  switch (tree.kind) {
    case 'comma': case 'option': return true;
    case 'sequence': return tree.parts.every(canBeEmpty);
    case 'choice': return tree.options.some(canBeEmpty);
    default: return false;
  }
});

const write: (tree: Plain) => string = onceASet('text', (tree) => {
  switch (tree.kind) {
    case 'syllable': return tree.key;
    case 'number': return '#';
    case 'comma': return ',';
    case 'sequence': return tree.parts.map(write).join(' ');
    case 'choice': return `(${tree.options.map(write).join('|')})`;
    case 'option': return `[${write(tree.part)}]`;
  }
});

/** The rows of a pattern. Throws PatternTrouble for unknown sets, circles, and patterns that could match nothing. */
export function expandPattern(tree: PatternTree, sets: SetTrees): Row[] {
  if (!hasGap(tree.root, sets, [])) {
    const only = plain(tree.root, sets, []);
    if (canBeEmpty(only)) throw new PatternTrouble('lexicon.pattern-nothing', 0, write(only));
    return [[{ segment: { tree: only, text: `${tree.start}:${tree.end}:${write(only)}`, start: tree.start, end: tree.end }, gap: 0 }]];
  }
  const out: Row[] = [];
  for (const row of rows(tree.root, sets, [])) {
    let heads: { trees: Plain[]; gaps: number[]; open: number }[] = [{ trees: [], gaps: [], open: 0 }];
    let run: Plain[] = [];
    const close = (): void => {
      if (run.length === 0) return;
      const segment: Plain = run.length === 1 ? run[0] as Plain : { kind: 'sequence', parts: run };
      run = [];
      const without = canBeEmpty(segment) ? heads : [];
      heads = [
        ...heads.map((head) => ({ trees: [...head.trees, segment], gaps: [...head.gaps, head.trees.length === 0 ? 0 : head.open], open: 0 })),
        ...without,
      ];
    };
    for (const piece of row) {
      if (piece.kind !== 'gap') { run.push(piece); continue; }
      close();
      heads = heads.map((head) => ({ ...head, open: head.open + piece.most }));
    }
    close();
    for (const head of heads) {
      if (head.trees.length === 0) throw new PatternTrouble('lexicon.pattern-nothing', 0, write(plainOf(row)));
      if (head.trees.length === 1 && canBeEmpty(head.trees[0] as Plain)) throw new PatternTrouble('lexicon.pattern-nothing', 0, write(head.trees[0] as Plain));
      const last = head.trees.length - 1;
      out.push(head.trees.map((one, index) => {
        const start = index === 0 ? tree.start : 'free';
        const end = index === last ? tree.end : 'free';
        return { segment: { tree: one, text: `${start}:${end}:${write(one)}`, start, end }, gap: head.gaps[index] ?? 0 };
      }));
      if (out.length > MOST_ROWS) throw new PatternTrouble('lexicon.pattern-many', 0, String(out.length));
    }
  }
  return out;
}

function plainOf(row: readonly Piece[]): Plain {
  return { kind: 'sequence', parts: row.filter((piece): piece is Plain => piece.kind !== 'gap') };
}
