/**
 * Counting again what a filter holds, out of the rows of the corpus: tables count over digests, this is the second, independent reading of
 * the same filters, so that the one checks the other. All rows are read once; after that a filter looks at those alone that its narrowest
 * condition names.
 */
import type { Corpus } from '../corpus/corpus.ts';
import { foldText } from '../vietnamese/folding.ts';
import { addresseesOf } from './addressees.ts';
import { columnsOf } from './columns.ts';
import type { TableContext } from './context.ts';
import type { Filter } from './filter.ts';
import { findingsOf } from './frame.ts';
import { sharedWording } from './shared-wording/passages.ts';

export interface Count {
  readonly reports: number;
  readonly statements: number;
}

/** Places in the rows by a word, in their order. */
class Lists {
  readonly #lists = new Map<string, number[]>();

  add(key: string, place: number): void {
    const list = this.#lists.get(key);
    if (list) list.push(place);
    else this.#lists.set(key, [place]);
  }

  of(key: string): readonly number[] {
    return this.#lists.get(key) ?? [];
  }
}

interface DocumentRow { id: number; name: string; level: string | null; province: string | null; region: string | null }

const proofBits = { figure: 1, example: 2 } as const;

/** The rows of the counted reports; statements and codings are numbered through, in the order of names and of the text. */
class Rows {
  readonly documents: readonly DocumentRow[];
  readonly documentAt: ReadonlyMap<string, number>;
  /** First statement of each document; one longer. */
  readonly firstStatement: number[] = [0];
  readonly documentOf: Uint32Array;
  /** First coding of each statement; one longer. */
  readonly firstCoding: Uint32Array;
  readonly proof: Uint8Array;
  /** Sections that a statement stands in, with all above them, by its place in `sections`. */
  readonly sectionOf: Uint32Array;
  readonly sections: ReadonlySet<string>[] = [];
  readonly statementOf: Uint32Array;
  readonly code: string[];
  readonly assertion: string[];
  readonly low: Uint8Array;
  readonly disagrees: (string | null)[];
  /** Folded names that a coding is addressed to, by its place in `addressees`. */
  readonly addresseeOf: Uint32Array;
  readonly addressees: ReadonlySet<string>[] = [];
  readonly codingsByCode = new Lists();
  readonly codingsByAddressee = new Lists();
  readonly bySection = new Lists();
  readonly byFact = new Lists();

  constructor(corpus: Corpus) {
    this.documents = corpus.prepare('SELECT id, name, level, province, region FROM documents WHERE counted ORDER BY name').all() as DocumentRow[];
    this.documentAt = new Map(this.documents.map(({ name }, place) => [name, place]));
    const count = (table: string): number => corpus.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
    const statements = count('statements');
    const codings = count('codings');
    this.documentOf = new Uint32Array(statements);
    this.firstCoding = new Uint32Array(statements + 1);
    this.proof = new Uint8Array(statements);
    this.sectionOf = new Uint32Array(statements);
    this.statementOf = new Uint32Array(codings);
    this.code = [];
    this.assertion = [];
    this.low = new Uint8Array(codings);
    this.disagrees = [];
    this.addresseeOf = new Uint32Array(codings);
    this.#read(corpus);
  }

  #read(corpus: Corpus): void {
    const several = corpus.prepare("SELECT ordinal, ids FROM sections WHERE document = ? AND ids LIKE '%,%'").raw();
    const statements = corpus.prepare('SELECT section, section_ordinal FROM statements WHERE document = ? ORDER BY ordinal').raw();
    const codings = corpus.prepare(`SELECT statement, code, assertion, confidence < 0.5, disagrees, json_extract(addressee, '$.value') FROM codings
      WHERE document = ? ORDER BY statement`).raw();
    const facts = corpus.prepare('SELECT statement, kind, value FROM facts WHERE document = ?').raw();
    const setOf = this.#sets(this.sections, (key) => {
      const [section, ids] = JSON.parse(key) as [string | null, string | null];
      return section === null ? [] : [section, ...(ids === null ? [] : JSON.parse(ids) as string[])].flatMap(withAbove);
    });
    const namesOf = this.#sets(this.addressees, (printed) => addresseesOf(printed).map(foldText));
    let coding = 0;
    this.documents.forEach(({ id }, document) => {
      const first = this.firstStatement[document]!;
      const ids = new Map(several.all(id) as [number, string][]);
      const rows = statements.all(id) as [string | null, number | null][];
      this.firstStatement.push(first + rows.length);
      rows.forEach(([section, ordinal], n) => {
        this.documentOf[first + n] = document;
        this.sectionOf[first + n] = setOf(JSON.stringify([section, ordinal === null ? null : ids.get(ordinal) ?? null]));
        for (const one of this.sections[this.sectionOf[first + n]!]!) this.bySection.add(one, first + n);
      });
      for (const [statement, code, assertion, low, disagrees, addressee] of codings.all(id) as [number, string, string, number, string | null, string | null][]) {
        this.statementOf[coding] = first + statement;
        this.code.push(code);
        this.assertion.push(assertion);
        this.low[coding] = low;
        this.disagrees.push(disagrees);
        this.addresseeOf[coding] = namesOf(addressee ?? '');
        for (const name of this.addressees[this.addresseeOf[coding]!]!) this.codingsByAddressee.add(name, coding);
        this.codingsByCode.add(code, coding);
        this.firstCoding[first + statement + 1]! += 1;
        coding += 1;
      }
      for (const [statement, kind, value] of facts.all(id) as [number, string, string][]) {
        if (kind === 'figure' || kind === 'example') this.proof[first + statement]! |= proofBits[kind];
        this.byFact.add(kind, first + statement);
        this.byFact.add(`${kind}\n${value}`, first + statement);
      }
    });
    for (let i = 1; i < this.firstCoding.length; i++) this.firstCoding[i]! += this.firstCoding[i - 1]!;
  }

  /** Gives each key its place in a list of sets, made when it is first seen. */
  #sets(into: ReadonlySet<string>[], make: (key: string) => readonly string[]): (key: string) => number {
    const places = new Map<string, number>();
    return (key) => {
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, into.length);
      return into.push(new Set(make(key))) - 1;
    };
  }
}

/** "II.1.a" lies in "II" and "II.1" too. */
function withAbove(section: string): string[] {
  const parts = section.split('.');
  return parts.map((_, last) => parts.slice(0, last + 1).join('.'));
}

type Test = (place: number) => boolean;
const all = (tests: readonly Test[]): Test => (place) => tests.every((test) => test(place));

/** What must hold of a coding. Null where the filter asks nothing of codings. */
function codingTest({ frame }: TableContext, rows: Rows, filter: Filter): { test: Test; codes: readonly string[] } | null {
  const ofCode = (['facet', 'kind', 'holder', 'group'] as const).filter((key) => filter[key] !== undefined);
  const asked = filter.code !== undefined || ofCode.length > 0 || filter.assertions || filter.confidence || filter.disagrees !== undefined || filter.addressee !== undefined;
  if (!asked) return null;
  const codes = filter.code !== undefined ? [filter.code] : frame.codes.filter((code) => ofCode.every((key) => code[key] === filter[key])).map((code) => code.id);
  const known = new Set(codes);
  const tests: Test[] = [(coding) => known.has(rows.code[coding]!)];
  const { assertions, confidence, disagrees, addressee } = filter;
  if (assertions) tests.push((coding) => (assertions as readonly string[]).includes(rows.assertion[coding]!));
  if (confidence) tests.push((coding) => (rows.low[coding] === 1) === (confidence === 'low'));
  if (disagrees !== undefined) tests.push((coding) => (disagrees === true ? rows.disagrees[coding] !== null : rows.disagrees[coding] === disagrees));
  if (addressee !== undefined) {
    const key = addressee === null ? null : foldText(addressee);
    tests.push((coding) => {
      const names = rows.addressees[rows.addresseeOf[coding]!]!;
      return key === null ? names.size === 0 : names.has(key);
    });
  }
  return { test: all(tests), codes };
}

/** Documents that name one of these measures as a finding. */
function answering({ frame }: TableContext, rows: Rows, by: readonly string[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const code of frame.codes.filter(({ id }) => by.includes(id))) {
    const findings: readonly string[] = findingsOf(frame.facets.find(({ id }) => id === code.facet)!);
    for (const coding of rows.codingsByCode.of(code.id)) if (findings.includes(rows.assertion[coding]!)) out.add(rows.documentOf[rows.statementOf[coding]!]!);
  }
  return out;
}

/** What must hold of a document. `answeredBy` gives the documents that name one of some measures. */
function documentTest(rows: Rows, filter: Filter, plans: ReadonlyMap<string, string>, answeredBy: (by: readonly string[]) => ReadonlySet<number>): Test {
  const tests: Test[] = [];
  for (const key of ['level', 'province', 'region'] as const) {
    const value = filter[key];
    if (value !== undefined) tests.push((document) => rows.documents[document]![key] === value);
  }
  if (filter.report !== undefined) tests.push((document) => rows.documents[document]!.name === filter.report);
  if (filter.plan !== undefined) tests.push((document) => (plans.get(rows.documents[document]!.name) ?? null) === filter.plan);
  if (filter.answered) {
    const answered = answeredBy(filter.answered.by);
    const { is } = filter.answered;
    tests.push((document) => answered.has(document) === is);
  }
  return all(tests);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Prepares what counts filters. */
export function recounter(context: TableContext): (filter: Filter) => Count {
  const rows = new Rows(context.corpus);
  const plans = new Map((context.coverage?.owed ?? []).flatMap((body) => body.reports.map((name) => [name, body.plan] as const)));
  const passageOf = (passage: number): readonly number[] => {
    const data = columnsOf(context);
    return sharedWording(context).passages[passage]?.statements.map((statement) => {
      const d = data.statementDocument[statement]!;
      return rows.firstStatement[rows.documentAt.get(data.documents[d]!.name)!]! + statement - data.firstStatement[d]!;
    }) ?? [];
  };
  const answers = new Map<string, ReadonlySet<number>>();
  const answeredBy = (by: readonly string[]): ReadonlySet<number> => {
    const made = answers.get(by.join(' ')) ?? answering(context, rows, by);
    answers.set(by.join(' '), made);
    return made;
  };
  const statementsIn = (filter: Filter): readonly number[] => {
    if (filter.passage !== undefined) return passageOf(filter.passage);
    if (filter.fact) return rows.byFact.of(filter.fact.value === undefined ? filter.fact.kind : `${filter.fact.kind}\n${filter.fact.value}`);
    if (filter.report !== undefined) {
      const document = rows.documentAt.get(filter.report);
      return document === undefined ? [] : range(rows.firstStatement[document]!, rows.firstStatement[document + 1]!);
    }
    return filter.section === undefined ? range(0, rows.firstStatement.at(-1)!) : rows.bySection.of(filter.section);
  };
  const seenStatement = new Uint32Array(rows.documentOf.length);
  const seenDocument = new Uint32Array(rows.documents.length);
  let turn = 0;
  return (filter) => {
    turn += 1;
    const coding = codingTest(context, rows, filter);
    const fitsDocument = documentTest(rows, filter, plans, answeredBy);
    const { section, proof } = filter;
    const fitsStatement: Test = (statement) => (section === undefined || rows.sections[rows.sectionOf[statement]!]!.has(section))
      && (proof === undefined || (proof === 'none' ? rows.proof[statement] === 0 : proof === 'either' ? rows.proof[statement] !== 0 : (rows.proof[statement]! & proofBits[proof]) !== 0))
      && fitsDocument(rows.documentOf[statement]!);
    const count = { reports: 0, statements: 0 };
    const take = (statement: number): void => {
      if (seenStatement[statement] === turn || !fitsStatement(statement)) return;
      seenStatement[statement] = turn;
      count.statements += 1;
      if (seenDocument[rows.documentOf[statement]!] === turn) return;
      seenDocument[rows.documentOf[statement]!] = turn;
      count.reports += 1;
    };
    const narrow = filter.passage !== undefined || filter.fact !== undefined || filter.report !== undefined;
    if (coding === null) statementsIn(filter).forEach(take);
    else if (narrow) {
      for (const statement of statementsIn(filter)) {
        for (let one = rows.firstCoding[statement]!; one < rows.firstCoding[statement + 1]!; one++) if (coding.test(one)) take(statement);
      }
    } else {
      const lists = filter.addressee ? [rows.codingsByAddressee.of(foldText(filter.addressee))] : coding.codes.map((code) => rows.codingsByCode.of(code));
      for (const list of lists) for (const one of list) if (coding.test(one)) take(rows.statementOf[one]!);
    }
    return count;
  };
}
