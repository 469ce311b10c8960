/**
 * The statements behind a number, by SQL over the store. Tables count over columns in memory; this is the second, independent
 * reading of the same filter, so that the one checks the other.
 */
import type { Statement as Prepared } from 'better-sqlite3';
import type { Corpus } from '../corpus/corpus.ts';
import { statementId } from '../corpus/save.ts';
import type { Level } from '../report.ts';
import { foldText } from '../vietnamese/folding.ts';
import { addresseesOf } from './addressees.ts';
import { columnsOf } from './columns.ts';
import type { TableContext } from './context.ts';
import type { Filter } from './filter.ts';
import { findingsOf } from './frame.ts';
import { sharedWording } from './shared-wording/passages.ts';

export interface StatementRow {
  readonly report: string;
  /** "s0001". */
  readonly id: string;
  readonly section: string | null;
  readonly page: number | null;
  /** UTF-16 offsets into the report's text. */
  readonly start: number;
  readonly end: number;
  /** `report.text.slice(start, end)`. */
  readonly text: string;
  readonly body: string | null;
  readonly level: Level | null;
  readonly province: string | null;
  readonly number: string | null;
  readonly date: string | null;
}

const preparedOf = new WeakMap<Corpus, Map<string, Prepared>>();

/** A query, prepared once a corpus: filters of one shape differ in their values alone. */
function prepared(corpus: Corpus, sql: string): Prepared {
  const known = preparedOf.get(corpus) ?? new Map<string, Prepared>();
  preparedOf.set(corpus, known);
  let made = known.get(sql);
  if (!made) {
    made = withFunctions(corpus).prepare(sql);
    known.set(sql, made);
  }
  return made;
}

interface Where {
  readonly joins: string[];
  readonly terms: string[];
  readonly values: (string | number)[];
}

const functionsOf = new WeakSet<Corpus>();

function withFunctions(corpus: Corpus): Corpus {
  if (functionsOf.has(corpus)) return corpus;
  corpus.function('soi_addressed_to', { deterministic: true }, (printed: unknown, key: unknown) => {
    const names = typeof printed === 'string' ? addresseesOf(printed) : [];
    return key === '' ? Number(names.length === 0) : Number(names.some((name) => foldText(name) === key));
  });
  functionsOf.add(corpus);
  return corpus;
}

const has = (...kinds: string[]): string =>
  `(s.document, s.ordinal) IN (SELECT document, statement FROM facts WHERE kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}))`;

function whereOf(context: TableContext, filter: Filter): Where {
  const joins: string[] = [];
  const terms = ['d.counted'];
  const values: (string | number)[] = [];
  const list = (items: readonly string[]): string => {
    values.push(JSON.stringify(items));
    return '(SELECT value FROM json_each(?))';
  };
  for (const column of ['level', 'province', 'region'] as const) {
    const value = filter[column];
    if (value === undefined) continue;
    terms.push(`d.${column} IS ?`);
    values.push(value as string);
  }
  if (filter.report !== undefined) {
    terms.push('d.name = ?');
    values.push(filter.report);
  }
  if (filter.plan !== undefined) {
    const owed = context.coverage?.owed ?? [];
    const names = owed.filter((body) => filter.plan === null || body.plan === filter.plan).flatMap((body) => body.reports);
    terms.push(`d.name ${filter.plan === null ? 'NOT IN' : 'IN'} ${list(names)}`);
  }
  if (filter.section !== undefined) {
    const match = (column: string): string => {
      values.push(filter.section!, `${filter.section!}.`);
      return `(${column} = ? OR instr(${column}, ?) = 1)`;
    };
    terms.push(`s.section IS NOT NULL AND (${match('s.section')} OR EXISTS (SELECT 1 FROM sections x, json_each(x.ids) j
      WHERE x.document = s.document AND x.ordinal = s.section_ordinal AND ${match('j.value')}))`);
  }
  if (filter.passage !== undefined) {
    const data = columnsOf(context);
    const places = sharedWording(context).passages[filter.passage]?.statements.map((statement) => {
      const d = data.statementDocument[statement]!;
      return data.documents[d]!.id * 16777216 + statement - data.firstStatement[d]!;
    }) ?? [];
    terms.push('(s.document, s.ordinal) IN (SELECT value >> 24, value & 16777215 FROM json_each(?))');
    values.push(JSON.stringify(places));
  }
  codingTerms(context, filter, joins, terms, values, list);
  if (filter.fact) {
    joins.push('JOIN facts f ON f.document = s.document AND f.statement = s.ordinal');
    terms.push('f.kind = ?');
    values.push(filter.fact.kind);
    if (filter.fact.value !== undefined) {
      terms.push('f.value = ?');
      values.push(filter.fact.value);
    }
  }
  if (filter.proof) {
    terms.push({ figure: has('figure'), example: has('example'), either: has('figure', 'example'), none: `NOT (${has('figure', 'example')})` }[filter.proof]);
  }
  return { joins, terms, values };
}

function codingTerms(context: TableContext, filter: Filter, joins: string[], terms: string[], values: (string | number)[],
  list: (items: readonly string[]) => string): void {
  const { frame } = context;
  const ofCode = (['facet', 'kind', 'holder', 'group'] as const).filter((key) => filter[key] !== undefined);
  const needsCoding = filter.code !== undefined || ofCode.length > 0 || filter.assertions || filter.confidence || filter.disagrees !== undefined
    || filter.addressee !== undefined;
  if (needsCoding) joins.push('JOIN codings c ON c.document = s.document AND c.statement = s.ordinal');
  if (filter.code !== undefined) {
    terms.push('c.code = ?');
    values.push(filter.code);
  } else if (needsCoding) {
    terms.push(`c.code IN ${list(frame.codes.filter((code) => ofCode.every((key) => code[key] === filter[key])).map((code) => code.id))}`);
  }
  if (filter.assertions) terms.push(`c.assertion IN ${list(filter.assertions)}`);
  if (filter.confidence) terms.push(`c.confidence ${filter.confidence === 'low' ? '<' : '>='} 0.5`);
  if (filter.disagrees === true) terms.push('c.disagrees IS NOT NULL');
  else if (filter.disagrees !== undefined) {
    terms.push('c.disagrees = ?');
    values.push(filter.disagrees);
  }
  if (filter.addressee !== undefined) {
    terms.push("soi_addressed_to(json_extract(c.addressee, '$.value'), ?)");
    values.push(filter.addressee === null ? '' : foldText(filter.addressee));
  }
  if (filter.answered) {
    const findings = frame.facets.map((facet) => {
      const inFacet = frame.codes.filter((code) => code.facet === facet.id && filter.answered!.by.includes(code.id)).map((code) => code.id);
      return inFacet.length === 0 ? null : `(a.code IN ${list(inFacet)} AND a.assertion IN ${list(findingsOf(facet))})`;
    }).filter((term) => term !== null);
    terms.push(`${filter.answered.is ? '' : 'NOT '}EXISTS (SELECT 1 FROM codings a WHERE a.document = d.id AND (${findings.join(' OR ') || '0'}))`);
  }
}

/** How many reports and statements a filter holds. */
export function countOf(context: TableContext, filter: Filter): { reports: number; statements: number } {
  const { joins, terms, values } = whereOf(context, filter);
  const bare = filter.section === undefined && filter.proof === undefined && filter.passage === undefined;
  // The statements' own table is needed for their section alone; without it one index gives what is counted.
  const from = bare && joins.length === 1 && !filter.report ? joins[0]!.replace(/^JOIN (\w+ \w+) ON .*$/u, 'FROM $1') : null;
  const one = from === null ? 's' : from.at(-1)!;
  const statement = from === null ? 's.ordinal' : `${one}.statement`;
  const sql = `SELECT count(DISTINCT ${one}.document) AS reports, count(DISTINCT ${one}.document * 16777216 + ${statement}) AS statements
    ${from === null ? `FROM documents d JOIN statements s ON s.document = d.id ${joins.join(' ')}` : `${from} JOIN documents d ON d.id = ${one}.document`}
    WHERE ${terms.join(' AND ')}`;
  return prepared(context.corpus, sql).get(...values) as { reports: number; statements: number };
}

type Raw = [number, string, number, string | null, number | null, number, number, string | null, Level | null, string | null, string | null, string | null];

/** The statements behind a number, in order of report name and text, each once. At most `most` of them. */
export function* statementsOf(context: TableContext, filter: Filter, most = Number.MAX_SAFE_INTEGER): Generator<StatementRow> {
  const { joins, terms, values } = whereOf(context, filter);
  const { corpus } = context;
  const rows = prepared(corpus, `
    SELECT DISTINCT d.id, d.name, s.ordinal, s.section, s.page, s.start, s."end", coalesce(d.body_name, d.issuer), d.level, d.province, d.number, d.date
    FROM statements s JOIN documents d ON d.id = s.document ${joins.join(' ')} WHERE ${terms.join(' AND ')}
    ORDER BY d.name, s.ordinal LIMIT ?`).raw().all(...values, most) as Raw[];
  const textOf = corpus.prepare('SELECT text FROM documents WHERE id = ?').pluck();
  let last = -1;
  let whole = '';
  for (const [document, report, ordinal, section, page, start, end, body, level, province, number, date] of rows) {
    if (document !== last) {
      whole = textOf.get(document) as string;
      last = document;
    }
    yield { report, id: statementId(ordinal), section, page, start, end, text: whole.slice(start, end), body, level, province, number, date };
  }
}
