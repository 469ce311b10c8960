/** What a chart is: a picture of one table, drawn once as SVG for the page and for the document. */
import type { Text } from '../../words/catalogue.ts';
import type { CountCell, Table } from '../../tables/table.ts';

export interface Chart {
  /** Unique among charts; names its place on the page. */
  readonly id: string;
  readonly heading: Text;
  /** The table that it pictures: every number in it stands there. */
  readonly table: Table;
  /**
   * Without scripts, styles or links, so that it may stand in a page under a strict policy. What can be clicked carries
   * `data-s` and `data-d`: indexes into `cells`.
   */
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** By series, then by place: the count that a bar or a square shows. */
  readonly cells: readonly (readonly (CountCell | null)[])[];
  /** For readers of the document too: long and narrow pictures are for the page alone. */
  readonly printed: boolean;
}

/** Distinct also in grey. */
export const palette = ['#1f4e79', '#2e8b8b', '#d9a441', '#b5523b', '#6c5b8e', '#7f8c8d'] as const;
export const ink = '#1f2933';
export const faint = '#d7dce1';
export const fontFamily = 'Be Vietnam Pro, Segoe UI, Roboto, Arial, sans-serif';
