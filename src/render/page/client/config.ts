/** Everything that the page's script finds in the page, besides reports. Types alone. */
import type { PageWord } from '../../../words/render.ts';
import type { DocumentEntry, Selection } from './index-data.ts';
import type { ReportView } from './report-data.ts';

/** Little-endian unsigned integers of so many bytes each, in base64. */
export type Packed = readonly [bytes: number, base64: string];

/** Numbers that are mostly 0: places and values of the others. */
export type Sparse = readonly [Packed, Packed];

export interface PackedColumns {
  readonly firstStatement: Packed;
  readonly statementSection: Packed;
  readonly statementFlags: Packed;
  /** How many codings each statement has. */
  readonly codings: Packed;
  readonly codingCode: Packed;
  readonly codingAssertion: Packed;
  readonly codingLow: Sparse;
  readonly codingDisagrees: Sparse;
  readonly codingAddressees: Sparse;
  /** How many facts each statement has. */
  readonly facts: Packed;
  readonly factKind: Packed;
  readonly factValue: Packed;
  readonly findings: readonly number[];
  readonly passages: readonly (readonly number[])[];
}

/** What stands in the page where it is small, in a file of the folder `trang` where it is not. */
export interface IndexData {
  readonly documents: readonly DocumentEntry[];
  /** Names without ending of the files that reports stand in, some dozens to each; none where they stand in the page. */
  readonly volumes: readonly string[];
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
  /** Name of the index's file without ending; null where it stands in the page. */
  readonly indexFile: string | null;
  readonly reports: readonly ReportView[] | null;
}
