/** The published workbook, cell by cell against the tables. */
import { basename } from 'node:path';
import type { Cell, Table } from '../../tables/table.ts';
import { tableWords } from '../../words/tables.ts';
import { readSheets, type ReadSheet } from '../excel/read.ts';
import { firstDataRow } from '../excel/sheet.ts';
import { serialDate, shownText } from '../excel/xml.ts';
import type { RenderOptions } from '../options.ts';
import type { Findings } from './differences.ts';
import { placeIn } from './numbers.ts';

function expectedOf(cell: Cell, mask: RenderOptions['mask']): string | number {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text': return shownText(cell.from === 'report' ? mask(cell.text) : cell.text);
    case 'quote': return shownText(mask(cell.text));
    case 'count': return cell.value;
    case 'share': return cell.numerator / cell.denominator;
    case 'date': return serialDate(cell.iso);
  }
}

const same = (published: string | number | undefined, expected: string | number): boolean =>
  typeof expected === 'number' ? typeof published === 'number' && Math.abs(published - expected) < 1e-9 : String(published ?? '').replaceAll('\r\n', '\n') === expected.replaceAll('\r\n', '\n');

export function verifyExcel(file: string, tables: readonly Table[], options: RenderOptions, findings: Findings): void {
  const words = tableWords[options.language].verify;
  const name = basename(file);
  let sheets: ReadonlyMap<string, ReadSheet>;
  try {
    sheets = readSheets(file, tables.map((table) => table.sheet));
  } catch {
    findings.differ(words.missing(name));
    return;
  }
  for (const table of tables) {
    const sheet = sheets.get(table.sheet);
    if (!sheet) {
      findings.differ(words.missing(`${name} [${table.sheet}]`));
      continue;
    }
    const filled = Math.max(0, ...[...sheet.keys()].filter((row) => sheet.get(row)!.some((value) => value !== undefined && value !== ''))) - firstDataRow + 1;
    if (table.rows.length > 0 && filled > table.rows.length) findings.differ(words.shape(`${name} [${table.sheet}]`, filled, table.rows.length));
    table.rows.forEach((row, r) => row.cells.forEach((cell, c) => {
      const expected = expectedOf(cell, options.mask);
      const published = sheet.get(firstDataRow + r)?.[c];
      if (cell?.kind === 'count' || cell?.kind === 'share') findings.numbers += 1;
      if (!same(published, expected)) findings.differ(words.cell(`${name} [${table.sheet}]`, placeIn(table, row, c, options.language), String(published ?? ''), String(expected)));
    }));
  }
}
