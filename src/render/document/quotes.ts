/** The representative quotes of a code, from the table of quotes. */
import { displayDate } from '../../tables/display.ts';
import type { Row, Table } from '../../tables/table.ts';
import type { Language } from '../../words/catalogue.ts';
import { tableWords } from '../../words/tables.ts';
import { columnOf, countIn, textIn } from '../read-table.ts';
import type { Quote } from './passage.ts';

function quoteOf(table: Table, row: Row, language: Language): Quote | null {
  const at = (id: string): number | null => columnOf(table, id);
  const quote = at('quote');
  const cell = quote === null ? null : row.cells[quote];
  if (cell?.kind !== 'quote') return null;
  const date = at('date');
  const day = date === null ? null : row.cells[date];
  return {
    cell,
    source: tableWords[language].source({
      body: textIn(row, at('body'))?.text ?? cell.report, number: textIn(row, at('number'))?.text ?? null,
      date: day?.kind === 'date' ? displayDate(day.iso, language) : null, section: textIn(row, at('section'))?.text ?? null, page: countIn(row, at('page'))?.value ?? null,
    }),
  };
}

/** At most `most` quotes of a code, best first. */
export function quotesOf(table: Table | null, code: string, most: number, language: Language): Quote[] {
  if (!table) return [];
  const column = columnOf(table, 'code');
  return table.rows.filter((row) => textIn(row, column)?.text === code).flatMap((row) => quoteOf(table, row, language) ?? []).slice(0, most);
}
