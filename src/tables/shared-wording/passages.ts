/** Passages that stand nearly word for word in several reports: which statements they are, and how alike. */
import { columnsOf } from '../columns.ts';
import type { TableContext } from '../context.ts';
import { aligned } from '../digest/digest.ts';
import { bands } from '../digest/minhash.ts';
import { digestReader } from '../digest/stored.ts';
import { eachWording } from '../digest/wording.ts';
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

function collect(context: TableContext): Compared {
  const data = columnsOf(context);
  const read = digestReader(context.corpus, 'wording');
  const bytes = context.corpus.prepare('SELECT coalesce(sum(length(wording)), 0) FROM digests').pluck().get() as number;
  const pool = new Pool(Math.max(1 << 16, bytes / 4));
  const byReport = new Uint32Array(data.documents.length);
  data.documents.forEach(({ id, contentKey }, d) => {
    const packed = aligned(read(id, contentKey));
    eachWording(new Uint32Array(packed.buffer, packed.byteOffset, packed.byteLength / 4), (ordinal, bandHashes, bigrams) => {
      byReport[d]! += 1;
      pool.add(data.firstStatement[d]! + ordinal, bandHashes, bigrams);
    });
  });
  return { pool, byReport };
}

/** The places 0..n-1 sorted by their hash in one band, equal hashes by place. */
function sortedByBand(bandsOf: Uint32Array, n: number, band: number): (index: number) => { hash: number; place: number } {
  const room = 2 ** 21;
  if (n <= room) {
    const keys = new Float64Array(n);
    for (let i = 0; i < n; i++) keys[i] = bandsOf[i * bands + band]! * room + i;
    keys.sort();
    return (index) => {
      const hash = Math.floor(keys[index]! / room);
      return { hash, place: keys[index]! - hash * room };
    };
  }
  const order = Uint32Array.from({ length: n }, (_, i) => i).toSorted((a, b) => bandsOf[a * bands + band]! - bandsOf[b * bands + band]! || a - b);
  return (index) => ({ hash: bandsOf[order[index]! * bands + band]!, place: order[index]! });
}

/** Joins what is alike; gives the first place of each place's passage. */
function join(pool: Pool): Uint32Array {
  const n = pool.first.length;
  const parent = Uint32Array.from({ length: n }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    let at = i;
    while (parent[at] !== root) [parent[at], at] = [root, parent[at]!];
    return root;
  };
  const link = (a: number, b: number): void => {
    const x = rootOf(a);
    const y = rootOf(b);
    if (x === y || !pool.alike(a, b, alike)) return;
    const [older, newer] = x < y ? [x, y] : [y, x];
    if (pool.alike(older, newer, alikeFirst)) parent[newer] = older;
  };
  for (let band = 0; band < bands; band++) {
    const at = sortedByBand(pool.bandsOf, n, band);
    let head = -1;
    let before = -1;
    let hash = -1;
    for (let i = 0; i < n; i++) {
      const here = at(i);
      if (here.hash !== hash) {
        hash = here.hash;
        head = here.place;
      } else {
        link(head, here.place);
        if (before !== head) link(before, here.place);
      }
      before = here.place;
    }
  }
  return parent.map((_, i) => rootOf(i));
}

function find(context: TableContext): SharedWording {
  const data = columnsOf(context);
  const { pool, byReport } = collect(context);
  const roots = join(pool);
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
      const one = pool.overlap(root, place);
      if (one.shared * least.all < least.shared * one.all) least = one;
    }
    passages.push({ statements, reports, least, length: pool.set(root).length });
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
