/**
 * What tables need of one report, in few bytes: its statements, codings and facts as small numbers with the words that they stand
 * for. Reading thousands of these takes a second where reading the rows takes half a minute.
 */
import type { Statement as Prepared } from 'better-sqlite3';
import type { Corpus } from '../../corpus/corpus.ts';
import { documentRows, type CodingRow } from '../../corpus/document-rows.ts';
import type { Assertion, Fact } from '../../report.ts';
import { compareFrom, packWording, type Wording } from './wording.ts';

export const assertionOrder: readonly Assertion[] = ['present', 'absent', 'mentioned', 'proposed', 'implemented', 'recommended'];

/** Bits of `statementFlags`. */
export const flag = { figure: 1, example: 2, row: 4 } as const;

/** Facts that tables count by their value. */
export const listedFacts: readonly Fact['kind'][] = ['sector', 'actor', 'citation'];

export interface Digest extends Wording {
  /** Of statements and facts. */
  readonly columns: Uint8Array;
  readonly codings: Uint8Array;
}

/** The words of each part of a digest; its numbers are places in these lists. */
interface ColumnWords {
  /** Sections that statements stand in: the one that the outline stage gave, then others that its heading names. */
  readonly sections: readonly (readonly string[])[];
  readonly values: readonly string[];
  /** What figures count, with how many figures do. */
  readonly things: readonly (readonly [string, number])[];
}
interface CodingWords {
  readonly codes: readonly string[];
  /** Sections that codings disagree with; the first stands for none. */
  readonly disagreements: readonly string[];
  /** As printed; the first stands for none. */
  readonly addressees: readonly string[];
}

/** The arrays of each part in the order of their bytes: name, which of the part's sizes it has, bytes of a number. Wider ones go first. */
const layouts = {
  columns: [
    ['factStatement', 1, 4], ['factValue', 1, 4], ['statementSection', 0, 2], ['statementLength', 0, 2], ['statementFlags', 0, 1], ['factKind', 1, 1],
  ],
  codings: [
    ['codingStatement', 0, 4], ['codingAddressee', 0, 4], ['codingCode', 0, 2], ['codingDisagrees', 0, 2], ['codingAssertion', 0, 1], ['codingLow', 0, 1],
  ],
} as const;

/** Sizes of each part: statements and facts; codings. They stand first, in four bytes each, then how many bytes the words have. */
const sizesOf = { columns: 2, codings: 1 } as const;

type Part = keyof typeof layouts;
type ArrayName<P extends Part> = (typeof layouts)[P][number][0];
type Numbers = Uint8Array | Uint16Array | Uint32Array;
type Unpacked<P extends Part> = Readonly<Record<ArrayName<P>, Numbers>>;

const kinds = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;

function pack<P extends Part>(part: P, lists: Readonly<Record<ArrayName<P>, readonly number[]>>, words: object): Uint8Array {
  const layout = layouts[part] as readonly (readonly [ArrayName<P>, number, 1 | 2 | 4])[];
  const printed = Buffer.from(JSON.stringify(words), 'utf8');
  const head = [...Array.from({ length: sizesOf[part] }, (_, size) => lists[layout.find(([, of]) => of === size)![0]].length), printed.length];
  const buffer = new ArrayBuffer(layout.reduce((sum, [name, , bytes]) => sum + lists[name].length * bytes, head.length * 4 + printed.length));
  new Uint32Array(buffer, 0, head.length).set(head);
  let at = head.length * 4;
  for (const [name, , bytes] of layout) {
    new kinds[bytes](buffer, at, lists[name].length).set(lists[name]);
    at += lists[name].length * bytes;
  }
  new Uint8Array(buffer, at).set(printed);
  return new Uint8Array(buffer);
}

/** A view that begins where numbers of four bytes may. */
export function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
}

/** A part as it was packed; its arrays are views of the bytes. */
function unpack<P extends Part>(part: P, bytes: Uint8Array): Record<string, unknown> {
  const from = aligned(bytes);
  const head = new Uint32Array(from.buffer, from.byteOffset, sizesOf[part] + 1);
  const out: Record<string, unknown> = {};
  let at = from.byteOffset + head.byteLength;
  for (const [name, of, width] of layouts[part]) {
    const array = new kinds[width](from.buffer as ArrayBuffer, at, head[of]);
    at += array.byteLength;
    out[name] = array;
  }
  return Object.assign(out, JSON.parse(Buffer.from(from.buffer, at, head[sizesOf[part]]).toString('utf8')));
}

export const unpackColumns = (bytes: Uint8Array): Unpacked<'columns'> & ColumnWords => unpack('columns', bytes) as unknown as Unpacked<'columns'> & ColumnWords;
export const unpackCodings = (bytes: Uint8Array): Unpacked<'codings'> & CodingWords => unpack('codings', bytes) as unknown as Unpacked<'codings'> & CodingWords;

/** The sizes that stand at the beginning of a part: how many statements and facts, or how many codings. */
export const sizesIn = (part: Part, bytes: Uint8Array): number[] => Array.from({ length: sizesOf[part] }, (_, size) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(size * 4, true));

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

type FactRow = [statement: number, kind: Fact['kind'], value: string, detail: string | null];

function prepare(corpus: Corpus): Record<'several' | 'facts', Prepared> {
  return {
    several: corpus.prepare("SELECT ordinal, ids FROM sections WHERE document = ? AND ids LIKE '%,%'").raw(),
    facts: corpus.prepare("SELECT statement, kind, value, CASE kind WHEN 'figure' THEN detail END FROM facts WHERE document = ? ORDER BY statement, ordinal").raw(),
  };
}

/** A digest of which only the codings are made anew: all else stands. */
export type DigestPart = Pick<Digest, 'codings'>;

export interface Digester {
  readonly whole: (document: number) => Digest;
  readonly codings: (document: number) => DigestPart;
}

/** Makes digests of this corpus's documents, by id. */
export function digester(corpus: Corpus, rows = documentRows(corpus)): Digester {
  const queries = prepare(corpus);
  const columnsOf = (document: number): Uint8Array => {
    const statements = rows.statements(document);
    const several = new Map(queries.several.all(document) as [number, string][]);
    const sections = new Places<readonly string[]>();
    const statementFlags = statements.map(({ kind }) => (kind === 'row' ? flag.row : 0));
    const statementSection = statements.map(({ section, sectionOrdinal }) => {
      const ids = section === null || sectionOrdinal === null ? undefined : several.get(sectionOrdinal);
      return sections.of(ids === undefined ? section ?? '' : `${section}|${ids}`, () =>
        (section === null ? [] : [...new Set([section, ...(ids === undefined ? [] : JSON.parse(ids) as string[])])]));
    });
    const facts = packFacts(queries.facts.all(document) as FactRow[], statementFlags);
    const words: ColumnWords = { sections: sections.values, ...facts.words };
    return pack('columns', { statementSection, statementFlags, statementLength: statements.map(({ start, end }) => Math.min(0xffff, end - start)), ...facts.lists }, words);
  };
  const codings = (document: number): DigestPart => ({ codings: packCodings(rows.codings(document)) });
  return {
    whole(document) {
      const compared = rows.statements(document).filter(({ section, start, end }) => compareFrom(section, end - start));
      return { columns: columnsOf(document), ...codings(document), ...packWording(rows.text(document), compared) };
    },
    codings,
  };
}

function packCodings(rows: readonly CodingRow[]): Uint8Array {
  const codes = new Places();
  const disagreements = new Places('');
  const addressees = new Places('');
  const placeOf = (places: Places, value: string | null): number => (value === null ? 0 : places.of(value, () => value));
  const lists = {
    codingStatement: rows.map(({ statement }) => statement), codingCode: rows.map(({ code }) => codes.of(code, () => code)),
    codingAssertion: rows.map(({ assertion }) => assertionOrder.indexOf(assertion)), codingLow: rows.map(({ confidence }) => (confidence < 0.5 ? 1 : 0)),
    codingDisagrees: rows.map(({ disagrees }) => placeOf(disagreements, disagrees)), codingAddressee: rows.map(({ addressee }) => placeOf(addressees, addressee)),
  };
  const words: CodingWords = { codes: codes.values, disagreements: disagreements.values, addressees: addressees.values };
  return pack('codings', lists, words);
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
