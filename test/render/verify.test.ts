import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/render/csv.ts';
import { writeExcel } from '../../src/render/excel/workbook.ts';
import { writeStatements } from '../../src/render/jsonl.ts';
import { masker, unmasked } from '../../src/render/masking.ts';
import { writeMessages } from '../../src/render/messages-csv.ts';
import { verify } from '../../src/render/verify/verify.ts';
import { makeTables } from '../../src/tables/all.ts';
import { contextOf, makeCorpus } from '../tables/corpus-builder.ts';
import { reports } from '../tables/house.ts';

const folder = mkdtempSync(join(tmpdir(), 'soi-verify-test-'));
const { corpus, close } = makeCorpus(reports);
afterAll(() => { close(); rmSync(folder, { recursive: true, force: true }); });
const context = contextOf(corpus);
const tables = makeTables(context);
const options = { language: 'vi', mask: unmasked } as const;
const csv = join(folder, 'csv');
const excel = join(folder, 'bang.xlsx');
const statements = join(folder, 'statements.jsonl');
const messages = join(folder, 'messages.csv');
const published = { csv, excel, statements, others: [{ file: messages, text: true, write: (file: string) => writeMessages(file, corpus, options) }] };
const check = () => verify(published, tables, context, options);
const edit = (file: string, from: string, to: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

beforeEach(() => {
  writeCsv(csv, tables, options);
  writeExcel(excel, tables, context, options);
  writeStatements(statements, corpus, options);
  writeMessages(messages, corpus, options);
});

describe('verifying', () => {
  it('finds nothing where nothing was changed', async () => {
    const { numbers, quotes, differences } = await check();
    expect(differences).toEqual([]);
    expect(numbers).toBeGreaterThan(1000);
    expect(quotes).toBeGreaterThan(20);
  });

  it('names file, row and column of a number that was changed', async () => {
    edit(join(csv, 'khiem-khuyet.csv'), 'd.dirt,2,3', 'd.dirt,2,4');
    expect((await check()).differences).toEqual(['csv/khiem-khuyet.csv, “Bẩn, bụi / Có nêu: Số nhận định”: tệp ghi “4”, đúng ra là “3”.']);
  });

  it('tells a missing file and a missing row', async () => {
    rmSync(excel);
    edit(join(csv, 'bao-cao.csv'), '\r\nc.txt', '\r\nc.txt,x\r\nc.txt');
    expect((await check()).differences.slice(0, 2)).toEqual(['csv/bao-cao.csv: có 4 dòng, đúng ra là 3 dòng.', expect.stringContaining('csv/bao-cao.csv')]);
    expect((await check()).differences.at(-1)).toBe('bang.xlsx: thiếu tệp này hoặc không đọc được.');
  });

  it('slices every statement again', async () => {
    edit(statements, 'còn bẩn vào mùa khô', 'rất bẩn vào mùa khô');
    expect((await check()).differences).toEqual(['statements.jsonl, dòng 2: lời trích không khớp với nguyên văn của báo cáo.']);
  });

  it('tells the line from which another file differs', async () => {
    edit(messages, 'a.docx', 'b.docx');
    expect((await check()).differences).toEqual(['messages.csv: khác với bản lập lại từ kho dữ liệu, bắt đầu từ dòng 2.']);
  });

  it('finds tables that the statements contradict', async () => {
    const wrong = tables.map((table) => (table.id !== 'khiem-khuyet' ? table : {
      ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell, i) => (i === 2 && cell?.kind === 'count' ? { ...cell, value: cell.value + 1 } : cell)) })),
    }));
    const { differences } = await verify({ others: [] }, wrong, context, options);
    expect(differences).toContain(`Bảng ${tables.find((table) => table.id === 'khiem-khuyet')!.number}, “Bẩn, bụi / Có nêu: Số báo cáo”: bảng ghi 3, tính lại từ các nhận định được 2.`);
  });
});

describe('masking names', () => {
  it('gives one person one mask in every output, and verifies', async () => {
    const masked = { language: 'vi', mask: masker(corpus, 'vi') } as const;
    expect(masked.mask('Đồng chí Nguyễn Văn An và NGUYỄN VĂN AN, ông N.V.T. ở xã An Bình')).toBe('Đồng chí [Người 1] và [Người 1], ông N.V.T. ở xã An Bình');
    writeCsv(csv, tables, masked);
    writeExcel(excel, tables, context, masked);
    writeStatements(statements, corpus, masked);
    expect(readFileSync(join(csv, 'bao-cao.csv'), 'utf8')).toContain('[Người 1]');
    expect(readFileSync(join(csv, 'bao-cao.csv'), 'utf8')).not.toContain('Nguyễn Văn An');
    expect((await verify({ csv, excel, statements, others: [] }, tables, context, masked)).differences).toEqual([]);
  });
});
