/** Columns that stand together under one heading. */
import type { Column } from '../tables/table.ts';
import type { Language } from '../words/catalogue.ts';

export interface HeadingSpan {
  /** The common heading; null for a column of its own. */
  readonly over: string | null;
  readonly columns: readonly Column[];
}

/** The columns in their order, neighbours with the same heading above them together. */
export function headingSpans(columns: readonly Column[], language: Language): HeadingSpan[] {
  const out: { over: string | null; columns: Column[] }[] = [];
  for (const column of columns) {
    const over = column.over?.[language] ?? null;
    const last = out.at(-1);
    if (last && over !== null && last.over === over) last.columns.push(column);
    else out.push({ over, columns: [column] });
  }
  return out;
}
