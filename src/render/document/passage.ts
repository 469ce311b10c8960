/** What a document is made of, whatever it is written as. */
import type { QuoteCell, Table } from '../../tables/table.ts';
import type { Chart } from '../charts/chart.ts';
import type { Sentence } from './parts.ts';

export interface Quote {
  readonly cell: QuoteCell;
  /** "UBND xã X, số 12/BC-UBND, ngày 1/9/2023, mục I.1, trang 2". */
  readonly source: string;
}

export type Passage =
  | { readonly kind: 'heading'; readonly depth: 1 | 2 | 3; readonly label: string; readonly text: string }
  /** One paragraph. */
  | { readonly kind: 'sentences'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'chart'; readonly chart: Chart }
  /** `columns` picks some of a wide listing; null is all. `most` bounds the rows that are printed. */
  | { readonly kind: 'table'; readonly table: Table; readonly columns: readonly number[] | null; readonly most: number }
  | { readonly kind: 'quotes'; readonly label: string; readonly quotes: readonly Quote[] };
