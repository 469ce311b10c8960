/**
 * What a table is. A definition makes it from the corpus; every renderer shows the same one, so a number stands once. Cells carry
 * typed values, not words: how a date or a share is written is the renderer's business (src/tables/display.ts says it once).
 */
import type { Text } from '../words/catalogue.ts';
import type { TableContext } from './context.ts';
import type { Filter } from './filter.ts';

/** How the cells of a column look. A column may hold null anywhere; a text stands in a count column only where it says why there is no number. */
export type ColumnType = 'text' | 'count' | 'share' | 'date' | 'quote';

export interface Column {
  /** Unique within the table, kebab case. */
  readonly id: string;
  readonly heading: Text;
  /** A heading over this and its neighbours with the same one ("Cấp tỉnh" over reports and statements); null without. */
  readonly over: Text | null;
  readonly type: ColumnType;
  /** In characters of the normal font. */
  readonly width: number;
}

export interface TextCell {
  readonly kind: 'text';
  readonly text: string;
  /** `report`: words that came from a report or a file name, never to be trusted. `words`: ours or the codebook's. */
  readonly from: 'report' | 'words';
  /** The report that the cell names, for a link to it. */
  readonly report?: string;
}

export interface CountCell {
  readonly kind: 'count';
  readonly value: number;
  /** What is counted. */
  readonly of: 'reports' | 'statements' | 'other';
  /** The statements behind the number; null where it counts something else (files, messages). */
  readonly filter: Filter | null;
}

export interface ShareCell {
  readonly kind: 'share';
  readonly numerator: number;
  /** Never 0: a share of nothing is a null cell. */
  readonly denominator: number;
}

export interface DateCell {
  readonly kind: 'date';
  /** "2023-08-25". */
  readonly iso: string;
}

/** Words of a report, exactly. `report.text.slice(start, end)` equals `text`. */
export interface QuoteCell {
  readonly kind: 'quote';
  readonly text: string;
  readonly report: string;
  readonly start: number;
  readonly end: number;
}

export type Cell = TextCell | CountCell | ShareCell | DateCell | QuoteCell | null;

export interface Row {
  /** Unique within the table: the code, the report's name … */
  readonly id: string;
  /** `total` closes a table or opens it; `group` is a heading row inside it, with sums where it has counts. */
  readonly kind: 'plain' | 'group' | 'total';
  /** One for each column, in order. */
  readonly cells: readonly Cell[];
}

export interface Table {
  /** Names the CSV file, the sheet's anchor, the place on the page: "hanh-vi" … */
  readonly id: string;
  /** From 1, in the order of all tables; what captions say ("Bảng 3"). */
  readonly number: number;
  /** Short name of the sheet in the context's language, at most 31 characters, none of []:*?/\ in it. */
  readonly sheet: string;
  readonly heading: Text;
  /** What is counted, and of what: one to three plain sentences. */
  readonly note: Text;
  /** `main`: for every output. `detail`: long or fine; for the workbook, CSV and the page, not for a document that is read through. */
  readonly scope: 'main' | 'detail';
  /** The facet that the table is about, where it is about one. */
  readonly facet: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Rows that a bound left out; 0 where everything stands. The note says which. */
  readonly leftOut: number;
}

/** What a definition makes; the registry gives the number. */
export type TableContent = Omit<Table, 'number'>;

export interface TableDefinition {
  readonly id: string;
  /** One table, several of one make (one a facet), or none where the pipeline lacks what it needs (no register: no coverage). */
  readonly make: (context: TableContext) => readonly TableContent[];
  /** Needs the shared wording, which takes as long to find as everything else together. */
  readonly needsWording?: boolean;
}

export const text = (words: string): TextCell => ({ kind: 'text', text: words, from: 'words' });

/** Words of a report or a file name; null where there are none. */
export const told = (words: string | null, report?: string): Cell =>
  words === null || words === '' ? null : { kind: 'text', text: words, from: 'report', ...(report === undefined ? {} : { report }) };

export const reports = (value: number, filter: Filter | null): CountCell => ({ kind: 'count', value, of: 'reports', filter });
export const statements = (value: number, filter: Filter | null): CountCell => ({ kind: 'count', value, of: 'statements', filter });
export const others = (value: number): CountCell => ({ kind: 'count', value, of: 'other', filter: null });

/** A share; null of nothing. */
export const share = (numerator: number, denominator: number): Cell =>
  denominator === 0 ? null : { kind: 'share', numerator, denominator };

export const date = (iso: string | null): Cell => (iso === null ? null : { kind: 'date', iso });
