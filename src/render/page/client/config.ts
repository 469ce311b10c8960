/** Everything that the page's script finds in the page, besides reports. Types alone. */
import type { PageWord } from '../../../words/render.ts';
import type { DocumentEntry, Selection } from './index-data.ts';
import type { ReportView } from './report-data.ts';

/** Little-endian unsigned integers of so many bytes each, in base64. */
export type Packed = readonly [bytes: number, base64: string];

export interface PackedColumns {
  readonly firstStatement: Packed;
  readonly statementSection: Packed;
  readonly statementFlags: Packed;
  readonly codingStatement: Packed;
  readonly codingCode: Packed;
  readonly codingAssertion: Packed;
  readonly codingLow: Packed;
  readonly codingDisagrees: Packed;
  readonly codingAddressees: Packed;
  readonly factStatement: Packed;
  readonly factKind: Packed;
  readonly factValue: Packed;
  readonly findings: readonly number[];
  readonly passages: readonly (readonly number[])[];
}

/** What stands in the page where it is small, in `trang/chi-muc.js` where it is not. */
export interface IndexData {
  readonly documents: readonly DocumentEntry[];
  readonly columns: PackedColumns;
}

export interface PageConfig {
  readonly language: string;
  readonly words: Readonly<Record<PageWord, string>>;
  readonly codes: readonly string[];
  readonly assertions: readonly string[];
  /** Places of the assertions that are no finding. */
  readonly noFinding: readonly number[];
  readonly sections: Readonly<Record<string, string>>;
  readonly levels: readonly string[];
  readonly provinces: readonly string[];
  readonly plans: readonly string[];
  readonly selections: readonly Selection[];
  /** Null where they stand in files. */
  readonly index: IndexData | null;
  readonly reports: readonly ReportView[] | null;
}
