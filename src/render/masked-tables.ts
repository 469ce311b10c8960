/** Tables as they may leave the team: the names of people in words of reports masked. */
import type { Cell, Table } from '../tables/table.ts';
import { unmasked } from './masking.ts';

function maskedCell(cell: Cell, mask: (words: string) => string): Cell {
  if (cell?.kind === 'quote' || (cell?.kind === 'text' && cell.from === 'report')) return { ...cell, text: mask(cell.text) };
  return cell;
}

/** The same tables, every cell that holds words of a report masked. */
export function masked(tables: readonly Table[], mask: (words: string) => string): Table[] {
  return mask === unmasked ? [...tables] : tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => maskedCell(cell, mask)) })) }));
}
