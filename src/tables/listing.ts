/** Tables that list statements one a line: who says it, where, and the words themselves. */
import { slicer } from '../corpus/slices.ts';
import { tableWords } from '../words/tables.ts';
import type { TableContext } from './context.ts';
import type { Cell, Column } from './table.ts';
import { told, text } from './table.ts';

/** Rows that a listing holds at most; the workbook and the page must still open. */
export const mostListed = 20_000;
/** The same of a listing that quotes: nobody reads more, and every quote is read from its report. */
export const mostQuoted = 5000;

export interface Listed {
  readonly document: number;
  readonly report: string;
  readonly body: string | null;
  readonly section: string | null;
  readonly page: number | null;
  readonly start: number;
  readonly end: number;
}

/** The columns that `sourceCells` fills. */
export const sourceColumns: readonly Column[] = [
  { id: 'report', heading: { vi: 'Tệp', en: 'File' }, over: null, type: 'text', width: 26 },
  { id: 'body', heading: { vi: 'Cơ quan báo cáo', en: 'Body' }, over: null, type: 'text', width: 32 },
  { id: 'section', heading: { vi: 'Mục', en: 'Section' }, over: null, type: 'text', width: 10 },
  { id: 'page', heading: { vi: 'Trang', en: 'Page' }, over: null, type: 'count', width: 7 },
  { id: 'quote', heading: { vi: 'Nguyên văn', en: 'Quote' }, over: null, type: 'quote', width: 80 },
];

/** A section's id for readers: the outline's own id, or what stands for text outside it. */
export function sectionLabel(context: TableContext, section: string | null): string {
  const words = tableWords[context.language].sections;
  return section === null ? words.none : section === 'preamble' || section === 'closing' ? words[section] : section;
}

/** Gives the cells of `sourceColumns`; quickest in the order of the reports. */
export function quoter(context: TableContext): (listed: Listed) => Cell[] {
  const { slice } = slicer(context.corpus);
  return (listed) => [
    told(listed.report, listed.report), told(listed.body), text(sectionLabel(context, listed.section)),
    listed.page === null ? null : { kind: 'count', value: listed.page, of: 'other', filter: null },
    { kind: 'quote', text: slice(listed.document, listed.start, listed.end), report: listed.report, start: listed.start, end: listed.end },
  ];
}

/** What a query of a listing must give, of statements `s` and documents `d`. */
export const listedSql = `d.id AS document, d.name AS report, coalesce(d.body_name, d.issuer) AS body, s.section, s.page, s.start, s."end"`;
