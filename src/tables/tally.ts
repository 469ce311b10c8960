/** Counting reports and statements over the columns: one pass, each report and each statement once a key. */
import { columnsOf, assertionOrder, type Columns } from './columns.ts';
import type { TableContext } from './context.ts';
import { facetPlaces, findingsOf, type Frame } from './frame.ts';

export interface Tally {
  reports: number;
  statements: number;
}

const none: Readonly<Tally> = { reports: 0, statements: 0 };

/** Reports, statements, and the last of each that was counted. */
const width = 4;

/** Counts under words or under small numbers; numbers are several times faster. */
export class Tallies {
  readonly #places = new Map<string, number>();
  #byNumber = new Uint32Array(width * 64);
  #byWords = new Uint32Array(width * 64);

  /** Counts a statement under a key. Statements must come in the order of the columns. */
  add(key: string | number, report: number, statement: number): void {
    const at = (typeof key === 'number' ? key : this.#placeOf(key)) * width;
    if (typeof key === 'number') {
      if (at >= this.#byNumber.length) this.#byNumber = grown(this.#byNumber, at);
      count(this.#byNumber, at, report, statement);
    } else {
      if (at >= this.#byWords.length) this.#byWords = grown(this.#byWords, at);
      count(this.#byWords, at, report, statement);
    }
  }

  of(key: string | number): Readonly<Tally> {
    const place = typeof key === 'number' ? key : this.#places.get(key);
    if (place === undefined) return none;
    const from = typeof key === 'number' ? this.#byNumber : this.#byWords;
    return { reports: from[place * width] ?? 0, statements: from[place * width + 1] ?? 0 };
  }

  #placeOf(key: string): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#places.size);
    return this.#places.size - 1;
  }
}

function grown(array: Uint32Array<ArrayBuffer>, at: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.max(at + width, array.length * 2));
  more.set(array);
  return more;
}

/** The last ones are kept with 1 added, as 0 stands for none. */
function count(tallies: Uint32Array, at: number, report: number, statement: number): void {
  if (tallies[at + 2] !== report + 1) {
    tallies[at]! += 1;
    tallies[at + 2] = report + 1;
  }
  if (tallies[at + 3] !== statement + 1) {
    tallies[at + 1]! += 1;
    tallies[at + 3] = statement + 1;
  }
}

export interface Seen {
  /** Index into the columns' documents. */
  readonly report: number;
  readonly statement: number;
  /** Index into the codings. */
  readonly coding: number;
  /** Index into the frame's codes. */
  readonly code: number;
}

/** Counts codings, all or those `among` (ascending), under the keys that `each` calls `under` with. */
export function tallyCodings(columns: Columns, each: (seen: Seen, under: (key: string | number) => void) => void, among: Uint32Array | null = null): Tallies {
  const tallies = new Tallies();
  const seen = { report: 0, statement: 0, coding: 0, code: 0 };
  const under = (key: string | number): void => tallies.add(key, seen.report, seen.statement);
  const many = among === null ? columns.codingStatement.length : among.length;
  for (let i = 0; i < many; i++) {
    const coding = among === null ? i : among[i]!;
    seen.coding = coding;
    seen.statement = columns.codingStatement[coding]!;
    seen.report = columns.statementDocument[seen.statement]!;
    seen.code = columns.codingCode[coding]!;
    each(seen, under);
  }
  return tallies;
}

const codingsBy = new WeakMap<TableContext, ReadonlyMap<string, Uint32Array>>();

/** The codings of a facet, ascending: tables of one facet need look at no others. */
export function codingsOf(context: TableContext, facet: string): Uint32Array {
  let known = codingsBy.get(context);
  if (known === undefined) codingsBy.set(context, known = groupByFacet(context));
  return known.get(facet) ?? new Uint32Array(0);
}

function groupByFacet(context: TableContext): Map<string, Uint32Array> {
  const { frame } = context;
  const { codingCode } = columnsOf(context);
  const facetOf = facetPlaces(frame);
  const sizes = frame.facets.map(() => 0);
  for (let i = 0; i < codingCode.length; i++) sizes[facetOf[codingCode[i]!]!]! += 1;
  const lists = sizes.map((size) => new Uint32Array(size));
  sizes.fill(0);
  for (let i = 0; i < codingCode.length; i++) {
    const facet = facetOf[codingCode[i]!]!;
    lists[facet]![sizes[facet]!++] = i;
  }
  return new Map(frame.facets.map(({ id }, place) => [id, lists[place]!]));
}

/** For each code of the frame and each assertion, 1 where that is a finding. Index: code * 6 + assertion. */
export function findingTable(frame: Frame): Uint8Array {
  const out = new Uint8Array(frame.codes.length * assertionOrder.length);
  const facets = new Map(frame.facets.map((facet) => [facet.id, new Set(findingsOf(facet))]));
  frame.codes.forEach((code, index) => assertionOrder.forEach((assertion, a) => {
    if (facets.get(code.facet)?.has(assertion)) out[index * assertionOrder.length + a] = 1;
  }));
  return out;
}

/** For each report and code, 1 where the report has a finding of it. Index: report * codes + code. */
export function foundIn(context: TableContext): Uint8Array {
  const columns = columnsOf(context);
  const findings = findingTable(context.frame);
  const width = context.frame.codes.length;
  const out = new Uint8Array(columns.documents.length * width);
  for (let i = 0; i < columns.codingStatement.length; i++) {
    const code = columns.codingCode[i]!;
    if (findings[code * assertionOrder.length + columns.codingAssertion[i]!]) {
      out[columns.statementDocument[columns.codingStatement[i]!]! * width + code] = 1;
    }
  }
  return out;
}

const couldBy = new WeakMap<TableContext, Map<string, Uint8Array>>();

/**
 * For a facet, 1 for each report that could have said something of it: one that has a statement in a section which the outline
 * means for the facet, or that has any coding of the facet, findings or not.
 */
export function couldSay(context: TableContext, facet: string): Uint8Array {
  const known = couldBy.get(context) ?? new Map<string, Uint8Array>();
  couldBy.set(context, known);
  const made = known.get(facet) ?? findCould(context, facet);
  known.set(facet, made);
  return made;
}

function findCould(context: TableContext, facet: string): Uint8Array {
  const columns = columnsOf(context);
  const out = new Uint8Array(columns.documents.length);
  const ids = new Set(context.frame.outline.filter((section) => section.facets.includes(facet)).map((section) => section.id));
  const sets = columns.sectionSets.map((set) => set.some((id) => ids.has(id)));
  for (let s = 0; s < columns.statementDocument.length; s++) {
    if (sets[columns.statementSection[s]!]) out[columns.statementDocument[s]!] = 1;
  }
  for (const coding of codingsOf(context, facet)) out[columns.statementDocument[columns.codingStatement[coding]!]!] = 1;
  return out;
}
