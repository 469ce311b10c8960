/** Every count of every table, counted again over the stored statements; every quote, sliced again from its report. */
import type { TableContext } from '../../tables/context.ts';
import { filterKey } from '../../tables/filter.ts';
import { recounter } from '../../tables/recount.ts';
import type { Row, Table } from '../../tables/table.ts';
import type { Language } from '../../words/catalogue.ts';
import { tableWords } from '../../words/tables.ts';
import { headingOf } from '../csv.ts';
import type { Findings } from './differences.ts';

/** "Né tránh / Có nêu: Số báo cáo". */
export function placeIn(table: Table, row: Row, column: number, language: Language): string {
  const label = row.cells.find((cell) => cell?.kind === 'text');
  return `“${label?.kind === 'text' ? label.text : row.id} / ${headingOf(table.columns[column]!, language)}”`;
}

/** The tables may carry masked names already: masking again changes nothing more. */
export function verifyTables(tables: readonly Table[], context: TableContext, mask: (words: string) => string, findings: Findings): void {
  const words = tableWords[context.language].verify;
  const counted = new Map<string, { reports: number; statements: number }>();
  const recount = recounter(context);
  const textOf = context.corpus.prepare('SELECT text FROM documents WHERE name = ?').pluck();
  let last = '';
  let text: string | undefined;
  for (const table of tables) {
    for (const row of table.rows) {
      row.cells.forEach((cell, column) => {
        if (cell?.kind === 'quote') {
          if (cell.report !== last) [last, text] = [cell.report, textOf.get(cell.report) as string | undefined];
          findings.quotes += 1;
          if (text === undefined || mask(text.slice(cell.start, cell.end)) !== mask(cell.text)) findings.differ(words.quote(table.id, placeIn(table, row, column, context.language)));
        }
        if (cell?.kind !== 'count' || cell.filter === null || cell.of === 'other') return;
        const key = filterKey(cell.filter);
        const again = counted.get(key) ?? recount(cell.filter);
        counted.set(key, again);
        findings.numbers += 1;
        if (again[cell.of] !== cell.value) {
          findings.differ(words.number(String(table.number), placeIn(table, row, column, context.language), String(cell.value), String(again[cell.of])));
        }
      });
    }
  }
}
