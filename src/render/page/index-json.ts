/** The page's index: documents, dictionaries and columns, small enough for thousands of reports. */
import { columnsOf, type Columns } from '../../tables/columns.ts';
import type { TableContext } from '../../tables/context.ts';
import { displayDate } from '../../tables/display.ts';
import { findingTable } from '../../tables/tally.ts';
import { assertionOrder } from '../../tables/columns.ts';
import { sharedWording } from '../../tables/shared-wording/passages.ts';
import { tableWords } from '../../words/tables.ts';
import type { Columns as ClientColumns, DocumentEntry } from './client/index-data.ts';
import { Dictionary, factKinds, type Dictionaries } from './selections.ts';

export interface PageIndex {
  readonly documents: readonly DocumentEntry[];
  readonly dictionaries: Dictionaries;
  readonly columns: ClientColumns;
  /** Documents of the columns; what stands behind them is not counted. */
  readonly counted: number;
}

interface Beside { name: string; body: string | null; number: string | null; date: string | null; level: string | null; province: string | null; region: string | null }

/** Facts by statement, ascending. */
function factsOf(context: TableContext, data: Columns, facts: Dictionary): Pick<ClientColumns, 'factStatement' | 'factKind' | 'factValue'> {
  const place = new Map(data.documents.map((document, index) => [document.id, index]));
  const rows: [number, number, number][] = [];
  const kinds = new Map<string, number>(factKinds.map((kind, index) => [kind, index]));
  for (const [document, statement, kind, value] of context.corpus.prepare('SELECT f.document, f.statement, f.kind, f.value FROM facts f JOIN documents d ON d.id = f.document ORDER BY d.name, f.ordinal')
    .raw().iterate() as IterableIterator<[number, number, string, string]>) {
    const index = place.get(document);
    const known = kinds.get(kind);
    if (index !== undefined && known !== undefined) rows.push([data.firstStatement[index]! + statement, known, facts.of(value)]);
  }
  rows.sort((a, b) => a[0] - b[0]);
  return { factStatement: rows.map(([at]) => at), factKind: rows.map(([, kind]) => kind), factValue: rows.map(([, , value]) => value) };
}

/** `mask` is applied to words that come from reports. */
export function pageIndex(context: TableContext, mask: (words: string) => string): PageIndex {
  const data = columnsOf(context);
  const words = tableWords[context.language];
  const [levels, provinces, regions, plans, facts] = Array.from({ length: 5 }, () => new Dictionary()) as [Dictionary, Dictionary, Dictionary, Dictionary, Dictionary];
  const entry = (one: Omit<Beside, never> & { plan: string | null }): DocumentEntry => {
    const title = one.body ?? one.name;
    return {
      name: one.name, title: mask(title),
      source: mask(words.source({ body: title, number: one.number, date: one.date === null ? null : displayDate(one.date, context.language), section: null, page: null })),
      level: levels.of(one.level), province: provinces.of(one.province), region: regions.of(one.region), plan: plans.of(one.plan),
    };
  };
  const beside = context.corpus.prepare(`SELECT name, coalesce(body_name, issuer) AS body, number, date, level, province, region
    FROM documents WHERE NOT counted AND text <> '' ORDER BY name`).all() as Beside[];
  const documents = [...data.documents.map(entry), ...beside.map((one) => entry({ ...one, plan: null }))];
  const findings = findingTable(context.frame);
  const bits = context.frame.codes.map((_, code) => assertionOrder.reduce((sum, _assertion, a) => sum | (findings[code * assertionOrder.length + a]! << a), 0));
  return {
    documents, counted: data.documents.length,
    dictionaries: { frame: context.frame, columns: data, documents: new Map(documents.map((document, index) => [document.name, index])), levels, provinces, regions, plans, facts },
    columns: {
      firstStatement: data.firstStatement, statementDocument: data.statementDocument, statementSection: data.statementSection, statementFlags: data.statementFlags,
      codingStatement: data.codingStatement, codingCode: data.codingCode, codingAssertion: data.codingAssertion, codingLow: data.codingLow,
      codingDisagrees: data.codingDisagrees, codingAddressees: data.codingAddressees,
      ...factsOf(context, data, facts), findings: bits, passages: sharedWording(context).passages.map((passage) => passage.statements),
    },
  };
}
