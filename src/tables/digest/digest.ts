/**
 * What tables need of one report, in few bytes: its statements, codings and facts as small numbers with the words that they stand
 * for. Reading thousands of these takes a second where reading the rows takes half a minute.
 */
import type { Statement as Prepared } from 'better-sqlite3';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Assertion, Fact } from '../../report.ts';
import { compareFrom, packWording, type Wording } from './wording.ts';

export const assertionOrder: readonly Assertion[] = ['present', 'absent', 'mentioned', 'proposed', 'implemented', 'recommended'];

/** Bits of `statementFlags`. */
export const flag = { figure: 1, example: 2, row: 4 } as const;

/** Facts that tables count by their value. */
export const listedFacts: readonly Fact['kind'][] = ['sector', 'actor', 'citation'];

export interface Digest extends Wording {
  readonly columns: Uint8Array;
}

/** The words of a digest; its numbers are places in these lists. */
interface Dictionaries {
  /** Sections that statements stand in: the one that the outline stage gave, then others that its heading names. */
  readonly sections: readonly (readonly string[])[];
  readonly codes: readonly string[];
  /** Sections that codings disagree with; the first stands for none. */
  readonly disagreements: readonly string[];
  /** As printed; the first stands for none. */
  readonly addressees: readonly string[];
  readonly values: readonly string[];
  /** What figures count, with how many figures do. */
  readonly things: readonly (readonly [string, number])[];
}

/** The arrays of a digest in the order of their bytes, by what each has a number of. */
const layout = [
  ['codingStatement', 'codings', 4], ['codingAddressee', 'codings', 4], ['factStatement', 'facts', 4], ['factValue', 'facts', 4],
  ['statementSection', 'statements', 2], ['statementLength', 'statements', 2], ['codingCode', 'codings', 2], ['codingDisagrees', 'codings', 2],
  ['statementFlags', 'statements', 1], ['codingAssertion', 'codings', 1], ['codingLow', 'codings', 1], ['factKind', 'facts', 1],
] as const;

type ArrayName = (typeof layout)[number][0];
type Numbers = Uint8Array | Uint16Array | Uint32Array;

export type DigestColumns = Dictionaries & Readonly<Record<ArrayName, Numbers>>;

/** Statements, codings, facts, bytes of the words: four numbers of four bytes. */
const headBytes = 16;

const kinds = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;

type Lists = Readonly<Record<ArrayName, readonly number[]>>;

function pack(lists: Lists, dictionaries: Dictionaries): Uint8Array {
  const words = Buffer.from(JSON.stringify(dictionaries), 'utf8');
  const size = layout.reduce((sum, [name, , bytes]) => sum + lists[name].length * bytes, headBytes + words.length);
  const buffer = new ArrayBuffer(size);
  new Uint32Array(buffer, 0, 4).set([lists.statementSection.length, lists.codingStatement.length, lists.factStatement.length, words.length]);
  let at = headBytes;
  for (const [name, , bytes] of layout) {
    new kinds[bytes](buffer, at, lists[name].length).set(lists[name]);
    at += lists[name].length * bytes;
  }
  new Uint8Array(buffer, at).set(words);
  return new Uint8Array(buffer);
}

/** A view that begins where numbers of four bytes may. */
export function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
}

/** The digest's columns as they were packed; its arrays are views of the bytes. */
export function unpack(bytes: Uint8Array): DigestColumns {
  const from = aligned(bytes);
  const [statements, codings, facts, words] = new Uint32Array(from.buffer, from.byteOffset, 4) as unknown as [number, number, number, number];
  const sizes = { statements, codings, facts };
  let at = from.byteOffset + headBytes;
  const arrays = Object.fromEntries(layout.map(([name, of, width]) => {
    const array = new kinds[width](from.buffer as ArrayBuffer, at, sizes[of]);
    at += array.byteLength;
    return [name, array];
  })) as Record<ArrayName, Numbers>;
  return { ...arrays, ...JSON.parse(Buffer.from(from.buffer, at, words).toString('utf8')) as Dictionaries };
}

/** Words as small numbers, in order of first sight. */
class Places<T = string> {
  readonly #places = new Map<string, number>();
  readonly values: T[];

  constructor(...fixed: T[]) {
    this.values = fixed;
  }

  of(key: string, make: () => T): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.values.push(make()) - 1;
    this.#places.set(key, place);
    return place;
  }
}

/** A count of things as printed, in lower case: what the summary of figures groups by. */
export function countedThing(detail: Readonly<Record<string, string | number>>): string {
  return [detail['unit'], detail['counts']].filter((part) => part !== undefined).join(' ').toLocaleLowerCase('vi');
}

type StatementRow = [ordinal: number, section: string | null, sectionOrdinal: number | null, start: number, end: number, isRow: number];
type CodingRow = [statement: number, code: string, assertion: Assertion, confidence: number, disagrees: string | null, addressee: string | null];
type FactRow = [statement: number, kind: Fact['kind'], value: string, detail: string | null];

type Query = 'text' | 'several' | 'statements' | 'codings' | 'facts';

function prepare(corpus: Corpus): Record<Query, Prepared> {
  return {
    text: corpus.prepare('SELECT text FROM documents WHERE id = ?').pluck(),
    several: corpus.prepare("SELECT ordinal, ids FROM sections WHERE document = ? AND ids LIKE '%,%'").raw(),
    statements: corpus.prepare(`SELECT ordinal, section, section_ordinal, start, "end", kind = 'row' FROM statements WHERE document = ? ORDER BY ordinal`).raw(),
    codings: corpus.prepare(`SELECT statement, code, assertion, confidence, disagrees, json_extract(addressee, '$.value') FROM codings
      WHERE document = ? ORDER BY statement, ordinal`).raw(),
    facts: corpus.prepare("SELECT statement, kind, value, CASE kind WHEN 'figure' THEN detail END FROM facts WHERE document = ? ORDER BY statement, ordinal").raw(),
  };
}

/** A digest of which only the columns are made anew: its wording stands. */
export type DigestPart = Pick<Digest, 'columns'>;

export interface Digester {
  readonly whole: (document: number) => Digest;
  readonly columns: (document: number) => DigestPart;
}

/** Makes digests of this corpus's documents, by id. */
export function digester(corpus: Corpus): Digester {
  const queries = prepare(corpus);
  const columnsOf = (document: number, rows: readonly StatementRow[]): DigestPart => {
    const several = new Map(queries.several.all(document) as [number, string][]);
    const sections = new Places<readonly string[]>();
    const statementFlags = rows.map(([, , , , , isRow]) => (isRow ? flag.row : 0));
    const statementSection = rows.map(([, section, sectionOrdinal]) => {
      const ids = section === null || sectionOrdinal === null ? undefined : several.get(sectionOrdinal);
      return sections.of(ids === undefined ? section ?? '' : `${section}|${ids}`, () =>
        (section === null ? [] : [...new Set([section, ...(ids === undefined ? [] : JSON.parse(ids) as string[])])]));
    });
    const facts = packFacts(queries.facts.all(document) as FactRow[], statementFlags);
    const codings = packCodings(queries.codings.all(document) as CodingRow[]);
    return {
      columns: pack({ statementSection, statementFlags, statementLength: rows.map(([, , , start, end]) => Math.min(0xffff, end - start)), ...facts.lists, ...codings.lists },
        { sections: sections.values, ...facts.words, ...codings.words }),
    };
  };
  const rowsOf = (document: number): StatementRow[] => queries.statements.all(document) as StatementRow[];
  return {
    whole(document) {
      const rows = rowsOf(document);
      const compared = rows.filter(([, section, , start, end]) => compareFrom(section, end - start)).map(([ordinal, , , start, end]) => ({ ordinal, start, end }));
      return { ...columnsOf(document, rows), ...packWording(queries.text.get(document) as string, compared) };
    },
    columns: (document) => columnsOf(document, rowsOf(document)),
  };
}

function packCodings(rows: readonly CodingRow[]) {
  const codes = new Places();
  const disagreements = new Places('');
  const addressees = new Places('');
  const placeOf = (places: Places, value: string | null): number => (value === null ? 0 : places.of(value, () => value));
  return {
    lists: {
      codingStatement: rows.map(([statement]) => statement), codingCode: rows.map(([, code]) => codes.of(code, () => code)),
      codingAssertion: rows.map(([, , assertion]) => assertionOrder.indexOf(assertion)), codingLow: rows.map(([, , , confidence]) => (confidence < 0.5 ? 1 : 0)),
      codingDisagrees: rows.map(([, , , , disagrees]) => placeOf(disagreements, disagrees)), codingAddressee: rows.map(([, , , , , addressee]) => placeOf(addressees, addressee)),
    },
    words: { codes: codes.values, disagreements: disagreements.values, addressees: addressees.values },
  };
}

/** Sets the flags of statements that figures and examples prove. */
function packFacts(rows: readonly FactRow[], statementFlags: number[]) {
  const values = new Places();
  const things = new Map<string, number>();
  const lists = { factStatement: [] as number[], factKind: [] as number[], factValue: [] as number[] };
  for (const [statement, kind, value, detail] of rows) {
    if (kind === 'figure' || kind === 'example') statementFlags[statement]! |= flag[kind];
    if (detail !== null) {
      const thing = countedThing(JSON.parse(detail) as Record<string, string | number>);
      things.set(thing, (things.get(thing) ?? 0) + 1);
    }
    const listed = listedFacts.indexOf(kind);
    if (listed < 0) continue;
    lists.factStatement.push(statement);
    lists.factKind.push(listed);
    lists.factValue.push(values.of(value, () => value));
  }
  return { lists, words: { values: values.values, things: [...things] } };
}
