/** Passages that stand nearly word for word in several reports: which statements they are, and how alike. */
import { columnsOf } from '../columns.ts';
import type { TableContext } from '../context.ts';
import { aligned } from '../digest/digest.ts';
import { bands } from '../digest/minhash.ts';
import { digestReader } from '../digest/stored.ts';
import { mark } from '../digest/wording.ts';
import { Pool } from './pool.ts';

/** Share of common bigrams from which two statements count as one passage. */
const alike = 0.75;
/** … and that each must have with the passage's first statement, so that chains of small changes do not run away. */
const alikeFirst = 0.6;
/** A passage in more than this share of the reports is the genre's or the plan's own wording, not something copied. */
const commonShare = 0.5;
const commonLeast = 10;

export interface Passage {
  /** Indices into the columns' statements, ascending; the first report's statement stands first. */
  readonly statements: readonly number[];
  readonly reports: number;
  /** The least alike member against the first one: shared of all bigrams. */
  readonly least: { readonly shared: number; readonly all: number };
}

export interface SharedWording {
  /** In at least two reports each; most reports first, then longest. */
  readonly passages: readonly Passage[];
  /** Passages left out as common to most reports. */
  readonly common: number;
  /** Statements long enough to be compared, by report. */
  readonly compared: Uint32Array;
}

interface Compared {
  readonly pool: Pool;
  readonly byReport: Uint32Array;
}

/** Numbers of four bytes in a part of a digest. */
function numbersIn(bytes: Uint8Array): Uint32Array {
  const from = aligned(bytes);
  return new Uint32Array(from.buffer, from.byteOffset, from.byteLength / 4);
}

function collect(context: TableContext): Compared {
  const data = columnsOf(context);
  const read = digestReader(context.corpus, 'marks');
  const pool = new Pool(data.statementDocument.length);
  const byReport = new Uint32Array(data.documents.length);
  data.documents.forEach(({ id, contentKey }, d) => {
    const marks = numbersIn(read(id, contentKey));
    byReport[d] = marks.length / mark.width;
    for (let from = 0; from < marks.length; from += mark.width) pool.add(data.firstStatement[d]! + marks[from + mark.ordinal]!, marks, from);
  });
  return { pool, byReport };
}

/** Hands the bigrams of some texts to the pool, report by report. */
function prove(context: TableContext, pool: Pool, places: Iterable<number>): void {
  const data = columnsOf(context);
  const readMarks = digestReader(context.corpus, 'marks');
  const readBigrams = digestReader(context.corpus, 'bigrams');
  const wanted = new Map<number, Map<number, number>>();
  for (const place of places) {
    const d = data.statementDocument[pool.first[place]!]!;
    const own = wanted.get(d) ?? new Map<number, number>();
    wanted.set(d, own.set(pool.first[place]! - data.firstStatement[d]!, place));
  }
  for (const [d, own] of wanted) {
    const { id, contentKey } = data.documents[d]!;
    const marks = numbersIn(readMarks(id, contentKey));
    const bigrams = numbersIn(readBigrams(id, contentKey));
    for (let from = 0, at = 0; from < marks.length; from += mark.width) {
      const place = own.get(marks[from + mark.ordinal]!);
      const size = marks[from + mark.size]!;
      if (place !== undefined) pool.prove(place, bigrams.subarray(at, at + size));
      at += size;
    }
  }
}

/** The places 0..n-1 sorted by their hash in one band, equal hashes by place. */
function sortedByBand(pool: Pool, n: number, band: number): (index: number) => { hash: number; place: number } {
  const room = 2 ** 21;
  if (n <= room) {
    const keys = new Float64Array(n);
    for (let i = 0; i < n; i++) keys[i] = pool.band(i, band) * room + i;
    keys.sort();
    return (index) => {
      const hash = Math.floor(keys[index]! / room);
      return { hash, place: keys[index]! - hash * room };
    };
  }
  const order = Uint32Array.from({ length: n }, (_, i) => i).toSorted((a, b) => pool.band(a, band) - pool.band(b, band) || a - b);
  return (index) => ({ hash: pool.band(order[index]!, band), place: order[index]! });
}

/** Pairs of texts that fall into one bucket of a band and may be alike: each with the bucket's first and with the one before it. */
function pairsOf(pool: Pool): number[] {
  const n = pool.first.length;
  const pairs: number[] = [];
  const pair = (a: number, b: number): void => {
    if (pool.mayBeAlike(a, b, alike)) pairs.push(a, b);
  };
  for (let band = 0; band < bands; band++) {
    const at = sortedByBand(pool, n, band);
    let head = -1;
    let before = -1;
    let hash = -1;
    for (let i = 0; i < n; i++) {
      const here = at(i);
      if (here.hash !== hash) {
        hash = here.hash;
        head = here.place;
      } else {
        pair(head, here.place);
        if (before !== head) pair(before, here.place);
      }
      before = here.place;
    }
  }
  return pairs;
}

/** Joins what is alike; gives the first place of each place's passage. */
function join(pool: Pool, pairs: readonly number[]): Uint32Array {
  const parent = Uint32Array.from({ length: pool.first.length }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    let at = i;
    while (parent[at] !== root) [parent[at], at] = [root, parent[at]!];
    return root;
  };
  for (let i = 0; i < pairs.length; i += 2) {
    const [a, b] = [pairs[i]!, pairs[i + 1]!];
    const x = rootOf(a);
    const y = rootOf(b);
    if (x === y || !pool.alike(a, b, alike)) continue;
    const [older, newer] = x < y ? [x, y] : [y, x];
    if (pool.alike(older, newer, alikeFirst)) parent[newer] = older;
  }
  return parent.map((_, i) => rootOf(i));
}

function find(context: TableContext): SharedWording {
  const data = columnsOf(context);
  const { pool, byReport } = collect(context);
  const pairs = pairsOf(pool);
  prove(context, pool, new Set(pairs));
  const roots = join(pool, pairs);
  const members = new Map<number, number[]>();
  roots.forEach((root, place) => {
    if (root === place && !pool.same.has(place)) return;
    const list = members.get(root);
    if (list) list.push(place);
    else members.set(root, root === place ? [place] : [root, place]);
  });
  const passages: (Passage & { length: number })[] = [];
  let common = 0;
  for (const [root, places] of members) {
    const statements = places.flatMap((place) => [pool.first[place]!, ...pool.same.get(place) ?? []]).toSorted((a, b) => a - b);
    const reports = new Set(statements.map((statement) => data.statementDocument[statement]!)).size;
    if (reports < 2) continue;
    if (reports >= commonLeast && reports > commonShare * data.documents.length) {
      common += 1;
      continue;
    }
    let least = { shared: 1, all: 1 };
    for (const place of places) {
      if (place === root) continue;
      const one = pool.overlap(root, place);
      if (one.shared * least.all < least.shared * one.all) least = one;
    }
    passages.push({ statements, reports, least, length: pool.size(root) });
  }
  passages.sort((a, b) => b.reports - a.reports || b.length - a.length || a.statements[0]! - b.statements[0]!);
  return { passages, common, compared: byReport };
}

const cache = new WeakMap<TableContext, SharedWording>();

/** Keeps what another thread has found in the same corpus. */
export function keepSharedWording(context: TableContext, found: SharedWording): void {
  cache.set(context, found);
}

/** The shared wording of a context's corpus, found once a context. */
export function sharedWording(context: TableContext): SharedWording {
  const known = cache.get(context);
  if (known) return known;
  const made = find(context);
  cache.set(context, made);
  return made;
}
