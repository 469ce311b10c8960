import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, assert, property, string } from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { csvLine, csvValue, harmless, writeCsv } from '../../src/render/csv.ts';
import { unmasked } from '../../src/render/masking.ts';
import { parseCsv } from '../../src/render/read-csv.ts';
import { makeTables } from '../../src/tables/all.ts';
import { contextOf, makeCorpus } from '../tables/corpus-builder.ts';
import { reports } from '../tables/house.ts';

const options = { language: 'vi', mask: unmasked } as const;
const folder = mkdtempSync(join(tmpdir(), 'soi-csv-'));
const { corpus, close } = makeCorpus(reports);
afterAll(() => { close(); rmSync(folder, { recursive: true, force: true }); });

describe('CSV', () => {
  it('quotes what must be quoted and ends lines as RFC 4180 asks', () => {
    expect(csvLine(['a', 'b,c', 'd"e', 'f\ng', ''])).toBe('a,"b,c","d""e","f\ng",\r\n');
  });

  it('reads back whatever was written', () => {
    assert(property(array(array(string(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      expect(parseCsv(rows.map(csvLine).join(''))).toEqual(rows);
    }));
  });

  it.each([['=1+1', "'=1+1"], ['+84', "'+84"], ['- gạch đầu dòng', "'- gạch đầu dòng"], ['@SUM(A1)', "'@SUM(A1)"], ['\tx', "'\tx"], ['a=1', 'a=1'], ['＝1', "'＝1"]])(
    'makes %j of a report harmless', (words, written) => {
      expect(harmless(words)).toBe(written);
    });

  it('leaves numbers numbers, dates ISO, and shares words that no spreadsheet misreads', () => {
    expect(csvValue({ kind: 'count', value: 12345, of: 'other', filter: null }, options)).toBe('12345');
    expect(csvValue({ kind: 'date', iso: '2023-08-05' }, options)).toBe('2023-08-05');
    expect(csvValue({ kind: 'share', numerator: 1, denominator: 3 }, options)).toBe('33,3\u00a0%');
  });

  it('writes one file a table, with a byte order mark and the column headings', () => {
    const tables = makeTables(contextOf(corpus));
    const files = writeCsv(folder, tables, options);
    expect(files).toHaveLength(tables.length);
    const text = readFileSync(join(folder, 'khiem-khuyet.csv'), 'utf8');
    expect(text.startsWith('\ufeffNội dung,Mã,Có nêu: Số báo cáo,Có nêu: Số nhận định,')).toBe(true);
    expect(text.split('\r\n')[1]).toBe('"Bẩn, bụi",d.dirt,2,3,0,0,0,0,"66,7\u00a0%",1,1');
  });

  it('lets no formula of a report through', () => {
    writeCsv(folder, makeTables(contextOf(corpus)), options);
    expect(parseCsv(readFileSync(join(folder, 'trich-dan.csv'), 'utf8')).flat().filter((cell) => cell.includes('HYPERLINK'))
      .every((cell) => cell.startsWith("'="))).toBe(true);
  });
});
