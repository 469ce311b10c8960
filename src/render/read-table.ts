/** Reading tables by what their columns are, not by where they stand. */
import type { CountCell, Row, ShareCell, Table, TextCell } from '../tables/table.ts';

export function tableOf(tables: readonly Table[], id: string): Table | null {
  return tables.find((table) => table.id === id) ?? null;
}

/** Places of the columns whose ids pass. */
export function columnsWhere(table: Table, passes: (id: string) => boolean): number[] {
  return table.columns.flatMap((column, index) => (passes(column.id) ? [index] : []));
}

export function columnOf(table: Table, id: string): number | null {
  const index = table.columns.findIndex((column) => column.id === id);
  return index < 0 ? null : index;
}

/** The count in a column; null where there is none. */
export function countIn(row: Row, column: number | null): CountCell | null {
  const cell = column === null ? null : row.cells[column];
  return cell?.kind === 'count' ? cell : null;
}

export function shareIn(row: Row, column: number | null): ShareCell | null {
  const cell = column === null ? null : row.cells[column];
  return cell?.kind === 'share' ? cell : null;
}

export function textIn(row: Row, column: number | null): TextCell | null {
  const cell = column === null ? null : row.cells[column];
  return cell?.kind === 'text' ? cell : null;
}

/** What a row is about: its first words. */
export function labelOf(row: Row): string {
  return row.cells.find((cell) => cell?.kind === 'text')?.text ?? '';
}

export const plainRows = (table: Table): Row[] => table.rows.filter((row) => row.kind === 'plain');

/** The row that sums a table up; null without one. */
export const totalRow = (table: Table): Row | null => table.rows.find((row) => row.kind === 'total') ?? null;

/** A facet's main table is the first of its own whose rows are codes with an "any" or a first assertion; tables by level and the like follow it. */
export function findingsTable(tables: readonly Table[], facet: string): Table | null {
  return tables.find((table) => table.facet === facet && columnOf(table, 'share') !== null && columnOf(table, 'low-reports') !== null) ?? null;
}

/** The column of a findings table that counts the reports which state a thing in any way. */
export function findingReports(table: Table): number | null {
  return columnOf(table, 'any-reports') ?? columnsWhere(table, (id) => id.endsWith('-reports'))[0] ?? null;
}

/** The column of statements beside a column of reports. */
export function statementsBeside(table: Table, reports: number | null): number | null {
  if (reports === null) return null;
  return columnOf(table, table.columns[reports]!.id.replace(/reports$/u, 'statements'));
}
