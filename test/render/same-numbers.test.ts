/** A number differs between no two files: every cell of CSV, workbook, page, Word document and Markdown, read back from the files. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartsOf } from '../../src/render/charts/charts.ts';
import { csvFile, writeCsv } from '../../src/render/csv.ts';
import { readSheets } from '../../src/render/excel/read.ts';
import { firstDataRow } from '../../src/render/excel/sheet.ts';
import { writeExcel } from '../../src/render/excel/workbook.ts';
import { markdownSummary } from '../../src/render/markdown.ts';
import { unmasked } from '../../src/render/masking.ts';
import { writePage } from '../../src/render/page/page.ts';
import { parseCsv } from '../../src/render/read-csv.ts';
import { wordDocument } from '../../src/render/word/word.ts';
import { makeTables } from '../../src/tables/all.ts';
import { displayDate, displayNumber, displayShare } from '../../src/tables/display.ts';
import type { Column, Table } from '../../src/tables/table.ts';
import { contextOf, makeCorpus } from '../tables/corpus-builder.ts';
import { reports } from '../tables/house.ts';

const folder = mkdtempSync(join(tmpdir(), 'soi-same-'));
const { corpus, close } = makeCorpus(reports);
afterAll(() => { close(); rmSync(folder, { recursive: true, force: true }); });
const context = { ...contextOf(corpus), answers: new Map([['c.wind', ['m.quiet']], ['c.lazy', ['m.sweep', 'm.quiet']]]) };
const tables = makeTables(context);
const { frame, options: { title } } = context;
const options = { language: 'vi', mask: unmasked } as const;

interface Node { readonly type: string; readonly name?: string; readonly attribs?: Readonly<Record<string, string>>; readonly data?: string; readonly children?: readonly Node[] }

const words = (node: Node): string => node.data ?? (node.children ?? []).map(words).join('');
const all = (node: Node, name: string): Node[] => [...(node.name === name ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, name))];

/** A number, date or words as people read them, from what the CSV file holds. */
function read(column: Column, value: string): string {
  if (value === '') return '';
  if (column.type === 'count' && /^-?[\d.]+$/u.test(value)) return displayNumber(Number(value), 'vi');
  if (column.type === 'date') return displayDate(value, 'vi');
  if (column.type === 'share') return value.replace('\u00a0', '');
  return value.replace(/^'(?=[=+\-@])/u, '');
}

/** What each table's CSV file says, row by row. */
let csv: ReadonlyMap<Table, readonly (readonly string[])[]>;
beforeAll(() => {
  writeCsv(folder, tables, options);
  csv = new Map(tables.map((table) => [table, parseCsv(readFileSync(join(folder, csvFile(table)), 'utf8')).slice(1).map((row) => row.map((value, index) => read(table.columns[index]!, value)))]));
});

/** Rows of any document's tables that no CSV row agrees with in every cell it shows. */
function strangers(rows: readonly (readonly string[])[]): (readonly string[])[] {
  const known = [...csv.values()].flat();
  return rows.filter((row) => !known.some((one) => row.every((cell) => one.includes(cell))));
}

const numbersIn = (rows: readonly (readonly string[])[]): number => rows.flat().filter((cell) => /^[\d.,%]+$/u.test(cell)).length;

describe('the same numbers', () => {
  it('stand in the workbook', () => {
    const file = join(folder, 'bang.xlsx');
    writeExcel(file, tables, context, options);
    const sheets = readSheets(file, tables.map((table) => table.sheet));
    for (const table of tables) {
      const sheet = sheets.get(table.sheet)!;
      const rows = csv.get(table)!.map((_, r) => table.columns.map((column, c) => {
        const value = sheet.get(firstDataRow + r)?.[c];
        if (value === undefined) return '';
        if (typeof value === 'string') return value;
        if (column.type === 'date') return displayDate(new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10), 'vi');
        return column.type === 'share' ? displayShare(value, 1, 'vi') : displayNumber(value, 'vi');
      }));
      expect(rows, table.id).toEqual(csv.get(table));
    }
  });

  it('stand on the page', async () => {
    const [file] = await writePage(join(folder, 'bao-cao.html'), tables, context, options);
    const page = parseDocument(readFileSync(file!, 'utf8')) as unknown as Node;
    const shown = new Map(all(page, 'table').map((table) => [/^Bảng (\d+)\./u.exec(words(all(table, 'caption')[0] ?? { type: 'text', data: '' }))?.[1], table]));
    let compared = 0;
    for (const table of tables) {
      const found = shown.get(String(table.number));
      if (!found) continue;
      const rows = all(all(found, 'tbody')[0]!, 'tr').map((row) => (row.children ?? []).filter((child) => child.name === 'td' || child.name === 'th').map(words));
      expect(rows.slice(0, table.rows.length), table.id).toEqual(csv.get(table)!.slice(0, rows.length));
      compared += rows.length;
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('stand in the Word document', async () => {
    const file = join(folder, 'tong-hop.docx');
    writeFileSync(file, await wordDocument({ title, tables, charts: chartsOf(tables, frame, 'vi'), frame, language: 'vi' }));
    const xml = parseDocument(strFromU8(unzipSync(readFileSync(file))['word/document.xml']!), { xmlMode: true }) as unknown as Node;
    const rows = all(xml, 'w:tbl').flatMap((table) => all(table, 'w:tr').filter((row) => all(row, 'w:tblHeader').length === 0)
      .map((row) => all(row, 'w:tc').map((cell) => all(cell, 'w:t').map(words).join(''))));
    expect(strangers(rows)).toEqual([]);
    expect(numbersIn(rows)).toBeGreaterThan(100);
  });

  it('stand in the Markdown summary', () => {
    const lines = markdownSummary({ title, tables, frame, language: 'vi' }).split('\n');
    const rows = lines.flatMap((line, index) => {
      if (!line.startsWith('|') || /^\|[ :|-]+\|$/u.test(line) || /^\|[ :|-]+\|$/u.test(lines[index + 1] ?? '')) return [];
      return [line.split(/(?<!\\)\|/u).slice(1, -1).map((cell) => cell.trim().replace(/^\*\*(.*)\*\*$/u, '$1').replace(/\\(.)/gu, '$1'))];
    });
    expect(strangers(rows)).toEqual([]);
    expect(numbersIn(rows)).toBeGreaterThan(10);
  });
});
