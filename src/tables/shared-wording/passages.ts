/** Passages that stand nearly word for word in several reports: which statements they are, and how alike. */
import { columnsOf } from '../columns.ts';
import type { TableContext } from '../context.ts';
import { bandHashes, bands, overlap, shingles } from './minhash.ts';

/** Shorter statements are stock phrases of the genre more often than copies. */
export const leastSyllables = 12;
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
  readonly comparedAll: number;
}

interface Pool {
  /** Index of each distinct text's first statement. */
  readonly first: number[];
  /** Further statements with the very same bigrams, by distinct text. */
  readonly same: Map<number, number[]>;
  readonly sets: Uint32Array[];
  readonly bandsOf: Uint32Array;
  readonly compared: Uint32Array;
  readonly comparedAll: number;
}

function collect(context: TableContext): Pool {
  const data = columnsOf(context);
  const { corpus } = context;
  const texts = corpus.prepare('SELECT text FROM documents WHERE id = ?').pluck();
  const places = corpus.prepare('SELECT ordinal, start, "end", section FROM statements WHERE document = ? ORDER BY ordinal').raw();
  const first: number[] = [];
  const same = new Map<number, number[]>();
  const sets: Uint32Array[] = [];
  const known = new Map<string, number>();
  const compared = new Uint32Array(data.documents.length);
  let bandsOf = new Uint32Array(bands * 1024);
  data.documents.forEach((document, d) => {
    const text = texts.get(document.id) as string;
    for (const [ordinal, start, end, section] of places.iterate(document.id) as IterableIterator<[number, number, number, string | null]>) {
      // A lower bound on characters saves cutting what is too short anyway.
      if (section === 'preamble' || section === 'closing' || end - start < leastSyllables * 2) continue;
      const { hashes, syllables } = shingles(text.slice(start, end));
      if (syllables < leastSyllables) continue;
      const statement = data.firstStatement[d]! + ordinal;
      compared[d]! += 1;
      let a = 0x811c9dc5;
      let b = 0x1b873593;
      for (const hash of hashes) {
        a = Math.imul(a ^ hash, 0x01000193);
        b = Math.imul(b ^ hash, 0x85ebca6b) ^ (b >>> 11);
      }
      const key = `${a} ${b} ${hashes.length}`;
      const twin = known.get(key);
      if (twin !== undefined) {
        const list = same.get(twin);
        if (list) list.push(statement);
        else same.set(twin, [statement]);
        continue;
      }
      const at = first.push(statement) - 1;
      known.set(key, at);
      sets.push(hashes);
      if ((at + 1) * bands > bandsOf.length) {
        const more = new Uint32Array(bandsOf.length * 2);
        more.set(bandsOf);
        bandsOf = more;
      }
      bandHashes(hashes, bandsOf, at * bands);
    }
  });
  return { first, same, sets, bandsOf, compared, comparedAll: compared.reduce((sum, n) => sum + n, 0) };
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
  const isAlike = (a: number, b: number, bound: number): boolean => {
    const x = pool.sets[a]!;
    const y = pool.sets[b]!;
    if (Math.min(x.length, y.length) < bound * Math.max(x.length, y.length)) return false;
    const { shared, all } = overlap(x, y);
    return shared >= bound * all;
  };
  const link = (a: number, b: number): void => {
    const x = rootOf(a);
    const y = rootOf(b);
    if (x === y || !isAlike(a, b, alike)) return;
    const [older, newer] = x < y ? [x, y] : [y, x];
    if (isAlike(older, newer, alikeFirst)) parent[newer] = older;
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
  const pool = collect(context);
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
      const one = overlap(pool.sets[root]!, pool.sets[place]!);
      if (one.shared * least.all < least.shared * one.all) least = one;
    }
    passages.push({ statements, reports, least, length: pool.sets[root]!.length });
  }
  passages.sort((a, b) => b.reports - a.reports || b.length - a.length || a.statements[0]! - b.statements[0]!);
  return { passages, common, compared: pool.compared, comparedAll: pool.comparedAll };
}

const cache = new WeakMap<TableContext, SharedWording>();

/** The shared wording of a context's corpus, found once a context. */
export function sharedWording(context: TableContext): SharedWording {
  const known = cache.get(context);
  if (known) return known;
  const made = find(context);
  cache.set(context, made);
  return made;
}
