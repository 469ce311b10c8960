import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownOf } from '../../src/render/excel/evidence.ts';
import { firstDataRow, headRow } from '../../src/render/excel/sheet.ts';
import { writeExcel } from '../../src/render/excel/workbook.ts';
import { columnName, serialDate, xmlText } from '../../src/render/excel/xml.ts';
import { unmasked } from '../../src/render/masking.ts';
import { makeTables } from '../../src/tables/all.ts';
import { contextOf, makeCorpus } from '../tables/corpus-builder.ts';
import { reports } from '../tables/house.ts';

const options = { language: 'vi', mask: unmasked } as const;
const folder = mkdtempSync(join(tmpdir(), 'soi-excel-'));
const file = join(folder, 'bang.xlsx');
const { corpus, close } = makeCorpus(reports);
const context = contextOf(corpus);
const tables = makeTables(context);
const book = new ExcelJS.Workbook();
beforeAll(async () => {
  writeExcel(file, tables, context, options);
  await book.xlsx.readFile(file);
});
afterAll(() => { close(); rmSync(folder, { recursive: true, force: true }); });

describe('the workbook', () => {
  it('has a contents sheet first, then a sheet a table, then the evidence', () => {
    const names = book.worksheets.map((sheet) => sheet.name);
    expect(names[0]).toBe('Mục lục');
    expect(names.slice(1, tables.length + 1)).toEqual(tables.map((table) => table.sheet));
    expect(names.slice(tables.length + 1)).toEqual(['DC Khiếm khuyết', 'DC Nguyên nhân', 'DC Giải pháp', 'DC Lĩnh vực', 'Toàn bộ nhận định']);
  });

  it('holds every cell of every table, typed', () => {
    let cells = 0;
    for (const table of tables) {
      const sheet = book.getWorksheet(table.sheet)!;
      expect(table.columns.map((_, i) => sheet.getRow(headRow).getCell(i + 1).text)).toEqual(table.columns.map((column) => column.heading.vi));
      table.rows.forEach((row, r) => row.cells.forEach((cell, c) => {
        const value = sheet.getRow(firstDataRow + r).getCell(c + 1).value;
        cells += 1;
        if (cell === null) expect(value).toBeNull();
        else if (cell.kind === 'count') expect(value).toBe(cell.value);
        else if (cell.kind === 'share') expect(value).toBe(cell.numerator / cell.denominator);
        else if (cell.kind === 'date') expect((value as Date).toISOString().slice(0, 10)).toBe(cell.iso);
        else expect(typeof value === 'object' && value !== null ? sheet.getRow(firstDataRow + r).getCell(c + 1).text : value ?? '').toBe(cell.text);
      }));
      expect(sheet.rowCount).toBe(headRow + table.rows.length);
    }
    expect(cells).toBeGreaterThan(500);
  });

  it('has no formula at all, and no link that leaves the workbook', () => {
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
      const xml = Buffer.from(bytes).toString('utf8');
      expect(xml.includes('<f>') || xml.includes('<f '), name).toBe(false);
      expect(xml.includes('TargetMode="External"'), name).toBe(false);
    }
  });

  it('leads from a count to the first of its statements', () => {
    const xml = new Map(Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
    const workbook = xml.get('xl/workbook.xml')!;
    const rid = /name="Khiếm khuyết" sheetId="\d+" r:id="rId(\d+)"/u.exec(workbook)![1]!;
    const place = /<hyperlink ref="D6" location="'DC Khiếm khuyết'!A(\d+)"\/>/u.exec(xml.get(`xl/worksheets/sheet${rid}.xml`)!)!;
    const row = book.getWorksheet('DC Khiếm khuyết')!.getRow(Number(place[1]));
    expect([row.getCell(1).text, row.getCell(2).text, row.getCell(10).text]).toEqual(['Bẩn, bụi', 'Có nêu', 'Trên địa bàn xã nhiều nơi còn bẩn, có 12 điểm rác.']);
  });

  it('freezes headings and can be filtered', () => {
    const sheet = book.getWorksheet('Khiếm khuyết')!;
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: headRow });
    expect(sheet.autoFilter).toBe('A5:K8');
  });

  it('is the same to the byte when written again', () => {
    const again = join(folder, 'again.xlsx');
    writeExcel(again, makeTables(contextOf(corpus)), contextOf(corpus), options);
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
  });
});

describe('SpreadsheetML', () => {
  it('names columns', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  it('counts days as spreadsheets do', () => {
    expect(serialDate('2023-08-25')).toBe(45163);
  });

  it('writes what XML forbids or Excel would misread', () => {
    expect(xmlText('a<b>&"\u0000\ud800_x0041_')).toBe('a&lt;b&gt;&amp;&quot;\ufffd\ufffd_x005F_x0041_');
    expect(xmlText('x'.repeat(40_000))).toHaveLength(32_767);
  });
});

describe('how much evidence is listed', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 }).map((list) => new Map(list.map((size, block) => [block, size])));
  const shownIn = (blocks: ReadonlyMap<number, number>, each: number): number => [...blocks.values()].reduce((sum, size) => sum + Math.min(size, each), 0);

  it('is all where it fits', () => {
    fc.assert(fc.property(sizes, (blocks) => {
      const all = shownIn(blocks, Infinity);
      expect(shownIn(blocks, shownOf(blocks, { whole: all, sample: 1 }))).toBe(all);
    }));
  });

  it('is of more a sample: as many of every block, and no more than there is room for', () => {
    fc.assert(fc.property(sizes, fc.nat(400), (blocks, sample) => {
      const each = shownOf(blocks, { whole: shownIn(blocks, Infinity) - 1, sample });
      expect(shownIn(blocks, each)).toBeLessThanOrEqual(Math.max(sample, 0));
      expect(shownIn(blocks, each + 1) > sample || each >= 500).toBe(true);
    }));
  });
});
