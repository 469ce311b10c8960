/**
 * The counted reports of a corpus as parallel arrays: documents in the order of their names, their statements and codings in the
 * order of the text. Every count of every table is one pass over them. About 8 bytes a statement and 12 a coding; no text.
 */
import type { Corpus } from '../corpus/corpus.ts';
import type { Assertion, Level } from '../report.ts';
import { addresseesOf } from './addressees.ts';
import type { TableContext } from './context.ts';

export interface DocumentInfo {
  readonly id: number;
  readonly name: string;
  readonly body: string | null;
  readonly bodyId: string | null;
  readonly level: Level | null;
  readonly province: string | null;
  readonly region: string | null;
  /** Group of the plan; null without a register, and for bodies that it does not list. */
  readonly plan: string | null;
  readonly number: string | null;
  readonly date: string | null;
}

export const assertionOrder: readonly Assertion[] = ['present', 'absent', 'mentioned', 'proposed', 'implemented', 'recommended'];

/** Bits of `statementFlags`. */
export const flag = { figure: 1, example: 2, row: 4 } as const;

export interface Columns {
  readonly documents: readonly DocumentInfo[];
  /** Index of each document's first statement; one longer than `documents`. */
  readonly firstStatement: Uint32Array;
  readonly statementDocument: Uint32Array;
  /** Index into `sectionSets`. */
  readonly statementSection: Uint16Array;
  readonly statementFlags: Uint8Array;
  /** In UTF-16 units; 65,535 for what is longer. */
  readonly statementLength: Uint16Array;
  /** The sections that a statement stands in: the one that the outline stage gave, then others that its heading names. */
  readonly sectionSets: readonly (readonly string[])[];
  readonly codingStatement: Uint32Array;
  /** Index into the frame's codes. */
  readonly codingCode: Uint16Array;
  /** Index into `assertionOrder`. */
  readonly codingAssertion: Uint8Array;
  /** 1 where the confidence is below 0.5. */
  readonly codingLow: Uint8Array;
  /** Index into `disagreements`; 0 is none. */
  readonly codingDisagrees: Uint16Array;
  readonly disagreements: readonly string[];
  /** Index into `addresseeSets`; 0 is none. */
  readonly codingAddressees: Uint32Array;
  readonly addresseeSets: readonly (readonly string[])[];
}

/** Interns values as small numbers, in order of first sight. */
class Numbers<T> {
  readonly #byKey = new Map<string, number>();
  readonly values: T[] = [];
  of(key: string, make: () => T): number {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const made = this.values.push(make()) - 1;
    this.#byKey.set(key, made);
    return made;
  }
}

type DocumentRow = [number, string, string | null, string | null, Level | null, string | null, string | null, string | null, string | null];

function loadDocuments(corpus: Corpus, context: TableContext): DocumentInfo[] {
  const plans = new Map<string, string>();
  for (const body of context.coverage?.owed ?? []) for (const name of body.reports) plans.set(name, body.plan);
  const rows = corpus.prepare(`SELECT id, name, coalesce(body_name, issuer), body, level, province, region, number, date
    FROM documents WHERE counted ORDER BY name`).raw().iterate() as IterableIterator<DocumentRow>;
  return Array.from(rows, ([id, name, body, bodyId, level, province, region, number, date]) =>
    ({ id, name, body, bodyId, level, province, region, plan: plans.get(name) ?? null, number, date }));
}

const one = (corpus: Corpus, sql: string): number => corpus.prepare(sql).pluck().get() as number;

/** Sections whose heading names more than one of the outline, by document and ordinal: the list of ids as JSON. */
function severalIds(corpus: Corpus): Map<number, Map<number, string>> {
  const out = new Map<number, Map<number, string>>();
  for (const [document, ordinal, ids] of corpus.prepare("SELECT document, ordinal, ids FROM sections WHERE ids LIKE '%,%'").raw()
    .iterate() as IterableIterator<[number, number, string]>) {
    const own = out.get(document) ?? new Map<number, string>();
    own.set(ordinal, ids);
    out.set(document, own);
  }
  return out;
}

function load(context: TableContext): Columns {
  const { corpus, frame } = context;
  const documents = loadDocuments(corpus, context);
  const place = new Map(documents.map((document, index) => [document.id, index]));
  const counted = 'IN (SELECT id FROM documents WHERE counted)';
  const statementTotal = one(corpus, `SELECT count(*) FROM statements WHERE document ${counted}`);

  const sizes = new Uint32Array(documents.length);
  for (const [id, n] of corpus.prepare(`SELECT document, count(*) FROM statements WHERE document ${counted} GROUP BY document`).raw()
    .iterate() as IterableIterator<[number, number]>) sizes[place.get(id)!] = n;
  const firstStatement = new Uint32Array(documents.length + 1);
  sizes.forEach((n, index) => { firstStatement[index + 1] = firstStatement[index]! + n; });

  const statementDocument = new Uint32Array(statementTotal);
  documents.forEach((_, index) => statementDocument.fill(index, firstStatement[index]!, firstStatement[index + 1]!));
  const statementSection = new Uint16Array(statementTotal);
  const statementLength = new Uint16Array(statementTotal);
  const statementFlags = new Uint8Array(statementTotal);
  const sections = new Numbers<string[]>();
  const several = severalIds(corpus);
  for (const [document, ordinal, section, sectionOrdinal, length, isRow] of corpus.prepare(`SELECT document, ordinal, section, section_ordinal, "end" - start,
    kind = 'row' FROM statements WHERE document ${counted}`).raw().iterate() as IterableIterator<[number, number, string | null, number | null, number, number]>) {
    const at = firstStatement[place.get(document)!]! + ordinal;
    const ids = section === null || sectionOrdinal === null ? undefined : several.get(document)?.get(sectionOrdinal);
    statementSection[at] = sections.of(ids === undefined ? section ?? '' : `${section}|${ids}`, () =>
      (section === null ? [] : [...new Set([section, ...(ids === undefined ? [] : JSON.parse(ids) as string[])])]));
    statementLength[at] = Math.min(0xffff, length);
    if (isRow) statementFlags[at] = flag.row;
  }

  // Without the index: it would lead from every fact to its row, one by one.
  for (const [document, statement, kind] of corpus.prepare(`SELECT document, statement, kind FROM facts NOT INDEXED
    WHERE kind IN ('figure', 'example') AND document ${counted}`).raw().iterate() as IterableIterator<[number, number, 'figure' | 'example']>) {
    statementFlags[firstStatement[place.get(document)!]! + statement]! |= flag[kind];
  }

  const codes = new Map(frame.codes.map((code, index) => [code.id, index]));
  const total = one(corpus, `SELECT count(*) FROM codings WHERE document ${counted}`);
  const raw = {
    statement: new Uint32Array(total), code: new Uint16Array(total), assertion: new Uint8Array(total), low: new Uint8Array(total),
    disagrees: new Uint16Array(total), addressees: new Uint32Array(total),
  };
  const disagreements = new Numbers<string>();
  disagreements.of('', () => '');
  const addressees = new Numbers<readonly string[]>();
  addressees.of('', () => []);
  let n = 0;
  for (const [document, statement, code, assertion, confidence, disagrees, addressee] of corpus.prepare(`SELECT document, statement, code, assertion,
    confidence, disagrees, json_extract(addressee, '$.value') FROM codings WHERE document ${counted}`).raw()
    .iterate() as IterableIterator<[number, number, string, Assertion, number, string | null, string | null]>) {
    const known = codes.get(code);
    if (known === undefined) continue;
    const at = firstStatement[place.get(document)!]! + statement;
    raw.statement[n] = at;
    raw.code[n] = known;
    raw.assertion[n] = assertionOrder.indexOf(assertion);
    raw.low[n] = confidence < 0.5 ? 1 : 0;
    raw.disagrees[n] = disagrees === null ? 0 : disagreements.of(disagrees, () => disagrees);
    raw.addressees[n] = addressee === null ? 0 : addressees.of(addressee, () => addresseesOf(addressee));
    n += 1;
  }
  const sorted = sortedOrder(raw.statement, n);
  const pick = <A extends Uint8Array | Uint16Array | Uint32Array>(from: A): A => {
    const to = from.slice(0, n) as A;
    for (let i = 0; i < n; i++) to[i] = from[sorted[i]!]!;
    return to;
  };
  const codingDisagrees = pick(raw.disagrees);
  const codingAddressees = pick(raw.addressees);
  const sectionSets = byFirstUse(statementSection, sections.values, 0);
  const disagreementValues = byFirstUse(codingDisagrees, disagreements.values, 1);
  const addresseeSets = byFirstUse(codingAddressees, addressees.values, 1);
  return {
    documents, firstStatement, statementDocument, statementSection, statementFlags, statementLength, sectionSets,
    codingStatement: pick(raw.statement), codingCode: pick(raw.code), codingAssertion: pick(raw.assertion), codingLow: pick(raw.low),
    codingDisagrees, disagreements: disagreementValues,
    codingAddressees, addresseeSets,
  };
}

/**
 * Numbers values anew, in place, in the order of their first use: rows come in the order in which reports arrived, and what is published
 * must not show it. The first `fixed` values keep their numbers.
 */
function byFirstUse<V>(numbers: Uint16Array | Uint32Array, values: readonly V[], fixed: number): V[] {
  const places = new Int32Array(values.length).fill(-1);
  const out = values.slice(0, fixed);
  for (let i = 0; i < fixed; i++) places[i] = i;
  for (let i = 0; i < numbers.length; i++) {
    const old = numbers[i]!;
    if (places[old]! < 0) {
      places[old] = out.length;
      out.push(values[old]!);
    }
    numbers[i] = places[old]!;
  }
  return out;
}

/** The places 0..n-1 in the order of their keys, equal keys in the order they stand: a counting sort by statement. */
function sortedOrder(keys: Uint32Array, n: number): Uint32Array {
  let most = 0;
  for (let i = 0; i < n; i++) if (keys[i]! > most) most = keys[i]!;
  const starts = new Uint32Array(most + 2);
  for (let i = 0; i < n; i++) starts[keys[i]! + 1]! += 1;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const out = new Uint32Array(n);
  for (let i = 0; i < n; i++) out[starts[keys[i]!]!++] = i;
  return out;
}

const cache = new WeakMap<TableContext, Columns>();

/** The columns of a context's corpus, loaded once a context. */
export function columnsOf(context: TableContext): Columns {
  const known = cache.get(context);
  if (known) return known;
  const made = load(context);
  cache.set(context, made);
  return made;
}
