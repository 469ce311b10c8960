/** The published CSV files, cell by cell against the tables. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Table } from '../../tables/table.ts';
import { tableWords } from '../../words/tables.ts';
import { csvFile, csvValue, headingOf } from '../csv.ts';
import type { RenderOptions } from '../options.ts';
import { parseCsv } from '../read-csv.ts';
import type { Findings } from './differences.ts';
import { placeIn } from './numbers.ts';

function read(file: string): string[][] | null {
  try {
    return parseCsv(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

export function verifyCsv(folder: string, tables: readonly Table[], options: RenderOptions, findings: Findings): void {
  const words = tableWords[options.language].verify;
  for (const table of tables) {
    const name = join(basename(folder), csvFile(table));
    const rows = read(join(folder, csvFile(table)));
    if (!rows) {
      findings.differ(words.missing(name));
      continue;
    }
    const [head = [], ...body] = rows;
    table.columns.forEach((column, index) => {
      const expected = headingOf(column, options.language);
      if ((head[index] ?? '') !== expected) findings.differ(words.cell(name, words.line(1), head[index] ?? '', expected));
    });
    if (body.length !== table.rows.length) findings.differ(words.shape(name, body.length, table.rows.length));
    table.rows.slice(0, body.length).forEach((row, r) => row.cells.forEach((cell, c) => {
      const expected = csvValue(cell, options);
      const published = body[r]![c] ?? '';
      if (cell?.kind === 'count' || cell?.kind === 'share') findings.numbers += 1;
      if (published !== expected) findings.differ(words.cell(name, placeIn(table, row, c, options.language), published, expected));
    }));
  }
}
