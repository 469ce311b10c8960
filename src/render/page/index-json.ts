/** The page's index: documents, dictionaries and columns, small enough for thousands of reports. */
import { columnsOf } from '../../tables/columns.ts';
import type { TableContext } from '../../tables/context.ts';
import { displayDate } from '../../tables/display.ts';
import { findingTable } from '../../tables/tally.ts';
import { assertionOrder } from '../../tables/columns.ts';
import { sharedWording } from '../../tables/shared-wording/passages.ts';
import { mostPassages } from '../../tables/shared-wording/table.ts';
import { tableWords } from '../../words/tables.ts';
import type { Columns as ClientColumns, DocumentEntry } from './client/index-data.ts';
import { Dictionary, type Dictionaries } from './selections.ts';

export interface PageIndex {
  readonly documents: readonly DocumentEntry[];
  readonly dictionaries: Dictionaries;
  readonly columns: ClientColumns;
  /** Documents of the columns; what stands behind them is not counted. */
  readonly counted: number;
}

interface Beside { name: string; body: string | null; number: string | null; date: string | null; level: string | null; province: string | null; region: string | null }

/** `mask` is applied to words that come from reports. */
export function pageIndex(context: TableContext, mask: (words: string) => string): PageIndex {
  const data = columnsOf(context);
  const words = tableWords[context.language];
  const [levels, provinces, regions, plans] = Array.from({ length: 4 }, () => new Dictionary()) as [Dictionary, Dictionary, Dictionary, Dictionary];
  const facts = new Map(data.factValues.map((value, place) => [value, place]));
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
      factStatement: data.factStatement, factKind: data.factKind, factValue: data.factValue, findings: bits, passages: sharedWording(context).passages.slice(0, mostPassages).map((passage) => passage.statements),
    },
  };
}
