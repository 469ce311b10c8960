/**
 * Tables as CSV (RFC 4180): UTF-8 with byte order mark so that Excel reads Vietnamese, CRLF, one heading line. Numbers and dates
 * (ISO) are plain, so that every spreadsheet and every program reads them alike. Shares are words ("30,0 %" with a no-break
 * space): a spreadsheet of another country would take a decimal comma for something else. Words of a report that a spreadsheet
 * could take for a formula get an apostrophe in front.
 */
import { join } from 'node:path';
import { displayShare } from '../tables/display.ts';
import type { Cell, Column, Table } from '../tables/table.ts';
import type { Language } from '../words/catalogue.ts';
import type { RenderOptions } from './options.ts';
import { writeWhole } from './write-file.ts';

export const byteOrderMark = '\ufeff';

/** What spreadsheets take for the start of a formula or a command (OWASP, CSV injection), with the wide forms of East Asian text. */
const dangerous = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Words of a report, made harmless. */
export function harmless(words: string): string {
  return dangerous.test(words) ? `'${words}` : words;
}

/** One field, quoted where it must be. */
export function field(value: string): string {
  return /[",\r\n;\t]|^\s|\s$/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

export function csvLine(fields: readonly string[]): string {
  return `${fields.map(field).join(',')}\r\n`;
}

/** A cell as CSV holds it, before quoting. */
export function csvValue(cell: Cell, { language, mask }: RenderOptions): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text': return cell.from === 'report' ? harmless(mask(cell.text)) : cell.text;
    case 'quote': return harmless(mask(cell.text));
    case 'count': return String(cell.value);
    case 'share': return displayShare(cell.numerator, cell.denominator, language).replace('%', '\u00a0%');
    case 'date': return cell.iso;
  }
}

/** A column's heading in one line: "Cấp tỉnh (12): Số báo cáo". */
export function headingOf(column: Column, language: Language): string {
  return column.over ? `${column.over[language]}: ${column.heading[language]}` : column.heading[language];
}

export function csvFile(table: Table): string {
  return `${table.id}.csv`;
}

/** Writes a table to its own file in the folder and gives the file. */
export function writeCsvTable(folder: string, table: Table, options: RenderOptions): string {
  const file = join(folder, csvFile(table));
  writeWhole(file, (put) => {
    put(byteOrderMark);
    put(csvLine(table.columns.map((column) => headingOf(column, options.language))));
    for (const row of table.rows) put(csvLine(row.cells.map((cell) => csvValue(cell, options))));
  });
  return file;
}

/** Writes each table to its own file in the folder and gives the files. */
export function writeCsv(folder: string, tables: readonly Table[], options: RenderOptions): string[] {
  return tables.map((table) => writeCsvTable(folder, table, options));
}
