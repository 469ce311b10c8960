/**
 * The counted reports of a corpus as parallel arrays: documents in the order of their names, their statements, codings and facts in
 * the order of the text. Every count of every table is one pass over them. About 8 bytes a statement, 12 a coding, 9 a fact; no text.
 */
import type { Corpus } from '../corpus/corpus.ts';
import type { Level } from '../report.ts';
import { addresseesOf } from './addressees.ts';
import type { TableContext } from './context.ts';
import { sizesIn, unpackCodings, unpackColumns } from './digest/digest.ts';
import { codingsKey, digestReader, restKey } from './digest/stored.ts';

export { assertionOrder, flag, listedFacts } from './digest/digest.ts';

export interface DocumentInfo {
  readonly id: number;
  readonly name: string;
  readonly contentKey: string;
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

/** What figures count. */
export interface Thing {
  readonly thing: string;
  readonly reports: number;
  readonly figures: number;
}

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
  /** Facts that tables list by value. */
  readonly factStatement: Uint32Array;
  /** Index into `listedFacts`. */
  readonly factKind: Uint8Array;
  /** Index into `factValues`. */
  readonly factValue: Uint32Array;
  readonly factValues: readonly string[];
  readonly figureThings: readonly Thing[];
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

type DocumentRow = [number, string, string, string | null, string | null, Level | null, string | null, string | null, string | null, string | null, string | null, Uint8Array | null, string | null, Uint8Array | null];

interface Sizes { readonly statements: number; readonly facts: number; readonly codings: number }

/** From the parts of a digest, or from their first bytes. */
function sizesOf(columns: Uint8Array, own: Uint8Array): Sizes {
  const [statements, facts] = sizesIn('columns', columns) as [number, number];
  const [codings] = sizesIn('codings', own) as [number];
  return { statements, facts, codings };
}

/** The documents, and the sizes of each that has a digest of today. */
function loadDocuments(corpus: Corpus, context: TableContext): { documents: DocumentInfo[]; sizes: (Sizes | null)[] } {
  const plans = new Map<string, string>();
  for (const body of context.coverage?.owed ?? []) for (const name of body.reports) plans.set(name, body.plan);
  const rows = corpus.prepare(`SELECT d.id, name, content_key, coalesce(body_name, issuer), body, level, province, region, number, date, g.key, substr(g.columns, 1, 8), c.key, substr(c.codings, 1, 4)
    FROM documents d LEFT JOIN digests g ON g.document = d.id LEFT JOIN coding_digests c ON c.document = d.id WHERE counted ORDER BY name`).raw().iterate() as IterableIterator<DocumentRow>;
  const documents: DocumentInfo[] = [];
  const sizes: (Sizes | null)[] = [];
  for (const [id, name, contentKey, body, bodyId, level, province, region, number, date, ownRest, columns, ownCodings, codings] of rows) {
    documents.push({ id, name, contentKey, body, bodyId, level, province, region, plan: plans.get(name) ?? null, number, date });
    sizes.push(ownRest === restKey(contentKey) && ownCodings === codingsKey(contentKey) ? sizesOf(columns!, codings!) : null);
  }
  return { documents, sizes };
}

/** Gathers what figures count, report by report. */
class Things {
  readonly #groups = new Map<string, { reports: number; figures: number }>();

  add(own: readonly (readonly [string, number])[]): void {
    for (const [thing, figures] of own) {
      const group = this.#groups.get(thing);
      if (!group) this.#groups.set(thing, { reports: 1, figures });
      else {
        group.reports += 1;
        group.figures += figures;
      }
    }
  }

  list(): Thing[] {
    return Array.from(this.#groups, ([thing, group]) => ({ thing, ...group }))
      .toSorted((a, b) => b.reports - a.reports || b.figures - a.figures || (a.thing < b.thing ? -1 : 1));
  }
}

/** An array that other threads read without a copy. */
function shared<A>(kind: { readonly BYTES_PER_ELEMENT: number; new (buffer: SharedArrayBuffer): A }, length: number): A {
  return new kind(new SharedArrayBuffer(length * kind.BYTES_PER_ELEMENT));
}

function load(context: TableContext): Columns {
  const { corpus, frame } = context;
  const { documents, sizes } = loadDocuments(corpus, context);
  const readColumns = digestReader(corpus, 'columns');
  const readCodings = digestReader(corpus, 'codings');
  const firstStatement = shared(Uint32Array, documents.length + 1);
  const totals = { codings: 0, facts: 0 };
  documents.forEach(({ id, contentKey }, index) => {
    const { statements, codings, facts } = sizes[index] ?? sizesOf(readColumns(id, contentKey), readCodings(id, contentKey));
    firstStatement[index + 1] = firstStatement[index]! + statements;
    totals.codings += codings;
    totals.facts += facts;
  });
  const statements = firstStatement[documents.length]!;
  const out = {
    statementDocument: shared(Uint32Array, statements), statementSection: shared(Uint16Array, statements), statementFlags: shared(Uint8Array, statements),
    statementLength: shared(Uint16Array, statements),
    codingStatement: shared(Uint32Array, totals.codings), codingCode: shared(Uint16Array, totals.codings), codingAssertion: shared(Uint8Array, totals.codings),
    codingLow: shared(Uint8Array, totals.codings), codingDisagrees: shared(Uint16Array, totals.codings), codingAddressees: shared(Uint32Array, totals.codings),
    factStatement: shared(Uint32Array, totals.facts), factKind: shared(Uint8Array, totals.facts), factValue: shared(Uint32Array, totals.facts),
  };
  const codes = new Map(frame.codes.map((code, index) => [code.id, index]));
  const sections = new Numbers<readonly string[]>();
  const disagreements = new Numbers<string>();
  disagreements.of('', () => '');
  const addressees = new Numbers<readonly string[]>();
  addressees.of('', () => []);
  const values = new Numbers<string>();
  const things = new Things();
  let coding = 0;
  let fact = 0;
  documents.forEach(({ id, contentKey }, d) => {
    const own = { ...unpackColumns(readColumns(id, contentKey)), ...unpackCodings(readCodings(id, contentKey)) };
    const first = firstStatement[d]!;
    const sectionOf = own.sections.map((set) => sections.of(set.join('|'), () => set));
    const disagreesOf = own.disagreements.map((id) => disagreements.of(id, () => id));
    const addresseesAt = own.addressees.map((printed) => addressees.of(printed, () => addresseesOf(printed)));
    const valueOf = own.values.map((value) => values.of(value, () => value));
    const codeOf = own.codes.map((code) => codes.get(code) ?? -1);
    things.add(own.things);
    out.statementDocument.fill(d, first, firstStatement[d + 1]!);
    out.statementFlags.set(own.statementFlags, first);
    out.statementLength.set(own.statementLength, first);
    for (let i = 0; i < own.statementSection.length; i++) out.statementSection[first + i] = sectionOf[own.statementSection[i]!]!;
    for (let i = 0; i < own.codingStatement.length; i++) {
      const code = codeOf[own.codingCode[i]!]!;
      if (code < 0) continue;
      out.codingStatement[coding] = first + own.codingStatement[i]!;
      out.codingCode[coding] = code;
      out.codingAssertion[coding] = own.codingAssertion[i]!;
      out.codingLow[coding] = own.codingLow[i]!;
      out.codingDisagrees[coding] = disagreesOf[own.codingDisagrees[i]!]!;
      out.codingAddressees[coding] = addresseesAt[own.codingAddressee[i]!]!;
      coding += 1;
    }
    for (let i = 0; i < own.factStatement.length; i++, fact++) {
      out.factStatement[fact] = first + own.factStatement[i]!;
      out.factKind[fact] = own.factKind[i]!;
      out.factValue[fact] = valueOf[own.factValue[i]!]!;
    }
  });
  const known = <A extends Uint8Array | Uint16Array | Uint32Array>(array: A): A => (coding === totals.codings ? array : array.slice(0, coding) as A);
  return {
    ...out, documents, firstStatement, sectionSets: sections.values, disagreements: disagreements.values, addresseeSets: addressees.values,
    factValues: values.values, figureThings: things.list(),
    codingStatement: known(out.codingStatement), codingCode: known(out.codingCode), codingAssertion: known(out.codingAssertion), codingLow: known(out.codingLow),
    codingDisagrees: known(out.codingDisagrees), codingAddressees: known(out.codingAddressees),
  };
}

const cache = new WeakMap<TableContext, Columns>();

/** Keeps what another thread has loaded of the same corpus. */
export function keepColumns(context: TableContext, columns: Columns): void {
  cache.set(context, columns);
}

/** The columns of a context's corpus, loaded once a context. */
export function columnsOf(context: TableContext): Columns {
  const known = cache.get(context);
  if (known) return known;
  const made = load(context);
  cache.set(context, made);
  return made;
}
