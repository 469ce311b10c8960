import { afterAll, describe, expect, it } from 'vitest';
import { makeTables } from '../../src/tables/all.ts';
import { frequenciesOf } from '../../src/tables/frequencies.ts';
import { recounter } from '../../src/tables/recount.ts';
import type { Table } from '../../src/tables/table.ts';
import { contextOf, makeCorpus, readRow } from './corpus-builder.ts';
import { reports } from './house.ts';

const { corpus, close } = makeCorpus(reports);
afterAll(close);
const measured = { date: '2023-11-01', reports: 5, statements: 100, codes: { 'd.dirt': { truePositives: 3, falsePositives: 1, falseNegatives: 3 } } };
const context = { ...contextOf(corpus, { measured }), answers: new Map([['c.wind', ['m.quiet']], ['c.lazy', ['m.sweep', 'm.quiet']]]) };
const tables = makeTables(context);
const table = (id: string): Table => {
  const found = tables.find((one) => one.id === id);
  if (!found) throw new Error(`no table ${id}: ${tables.map((one) => one.id).join(', ')}`);
  return found;
};

describe('all tables', () => {
  it('have their own numbers, ids and sheets, and a cell for every column', () => {
    expect(tables.map((one) => one.number)).toEqual(tables.map((_, index) => index + 1));
    expect(new Set(tables.map((one) => one.id)).size).toBe(tables.length);
    expect(new Set(tables.map((one) => one.sheet)).size).toBe(tables.length);
    for (const one of tables) {
      expect(one.sheet.length, one.sheet).toBeLessThanOrEqual(31);
      expect(new Set(one.columns.map((column) => column.id)).size, one.id).toBe(one.columns.length);
      expect(new Set(one.rows.map((row) => row.id)).size, one.id).toBe(one.rows.length);
      for (const row of one.rows) expect(row.cells.length, `${one.id} ${row.id}`).toBe(one.columns.length);
    }
  });

  it('count what the rows of the corpus hold behind the same filter', () => {
    const recount = recounter(context);
    let checked = 0;
    for (const one of tables) {
      for (const row of one.rows) {
        row.cells.forEach((cell, index) => {
          if (cell?.kind !== 'count' || cell.filter === null || cell.of === 'other') return;
          checked += 1;
          expect(recount(cell.filter)[cell.of], `${one.id} ${row.id} ${one.columns[index]!.id} ${JSON.stringify(cell.filter)}`).toBe(cell.value);
        });
      }
    }
    expect(checked).toBeGreaterThan(300);
  });
});

describe('findings', () => {
  it('count a report once, however often it says a thing', () => {
    expect(readRow(table('khiem-khuyet'), 'd.dirt')).toEqual({
      label: 'Bẩn, bụi', code: 'd.dirt', 'present-reports': '2', 'present-statements': '3', 'absent-reports': '0', 'absent-statements': '0',
      'mentioned-reports': '0', 'mentioned-statements': '0', share: '66,7%', 'low-reports': '1', 'low-statements': '1', precision: '75,0%', recall: '50,0%',
    });
  });

  it('are told for a summary with the same numbers, most frequent first', () => {
    const frequencies = frequenciesOf(context);
    expect(frequencies.find(({ code }) => code === 'd.dirt')).toEqual({ code: 'd.dirt', reports: 2, statements: 3 });
    expect(frequencies.find(({ code }) => code === 'd.noise')).toEqual({ code: 'd.noise', reports: 1, statements: 1 });
    expect(frequencies.map(({ reports: n }) => n)).toEqual(frequencies.map(({ reports: n }) => n).toSorted((a, b) => b - a));
  });

  it('keep what is denied or only named apart, and leave unmeasured codes without precision', () => {
    expect(readRow(table('khiem-khuyet'), 'd.noise')).toMatchObject({
      'present-reports': '1', 'present-statements': '1', 'absent-reports': '1', 'mentioned-reports': '1', share: '33,3%', precision: '', recall: '',
    });
  });

  it('sum groups and totals without counting a statement twice', () => {
    expect(readRow(table('khiem-khuyet'), '=total')).toMatchObject({ 'present-reports': '2', 'present-statements': '3' });
    expect(readRow(table('giai-phap'), '=m')).toMatchObject({ label: 'Giải pháp', 'any-reports': '2', 'any-statements': '3', 'recommended-statements': '1' });
    expect(readRow(table('nguyen-nhan'), '=subjective/individual')).toMatchObject({ label: 'Nguyên nhân chủ quan – cá nhân', 'present-reports': '2' });
  });

  it('break down by level, with the reports of the level that could have said it', () => {
    const byLevel = table('khiem-khuyet-theo-cap');
    expect(byLevel.columns.map((column) => column.over?.vi ?? column.heading.vi)).toEqual(['Nội dung', ...Array(3).fill('Cấp tỉnh (1)'), ...Array(3).fill('Cấp xã (2)')]);
    expect(readRow(byLevel, 'd.dirt')).toMatchObject({ 'province-reports': '0', 'commune-reports': '2', 'commune-statements': '3', 'commune-share': '100,0%' });
  });

  it('break down by province, one line for what occurs', () => {
    expect(readRow(table('nguyen-nhan-theo-tinh'), 'Quảng Ngãi c.lazy')).toEqual({ province: 'Quảng Ngãi', label: 'Lười dọn', reports: '2', statements: '2', could: '2', share: '100,0%' });
  });
});

describe('other tables', () => {
  it('list the reports that count and say why others do not', () => {
    expect(table('bao-cao').rows.map((row) => row.id)).toEqual(['a.docx', 'b.pdf', 'c.txt']);
    expect(readRow(table('bao-cao'), 'a.docx')).toMatchObject({ body: 'UBND xã An Bình', number: '12/BC-UBND', date: '25/8/2023', level: 'Cấp xã', statements: '6', problems: '1' });
    expect(table('tai-lieu-khac').rows.map((row) => readRow(table('tai-lieu-khac'), row.id)['why'])).toEqual(['Không phải báo cáo (kế hoạch)', 'Trùng nội dung với a.docx', 'Không đọc được nội dung']);
  });

  it('see how far the outline is followed', () => {
    expect(readRow(table('de-cuong'), 'II')).toMatchObject({ reports: '2', share: '66,7%', without: '1', statements: '3' });
    expect(readRow(table('de-cuong'), 'II.2')).toMatchObject({ reports: '1', statements: '1' });
    expect(readRow(table('de-cuong-tung-bao-cao'), 'a.docx')).toMatchObject({ present: '4', share: '80,0%', 'section-III': '2' });
  });

  it('find content that disagrees with its heading', () => {
    expect(readRow(table('lech-de-muc'), 'c.lazy II.1')).toEqual({ label: 'Lười dọn', kind: 'Nguyên nhân chủ quan – cá nhân', claimed: 'II.1. Nguyên nhân khách quan', reports: '1', statements: '1' });
    expect(table('lech-de-muc-trich').rows).toHaveLength(1);
  });

  it('count a recommendation for each addressee', () => {
    expect(table('kien-nghi').rows.map((row) => readRow(table('kien-nghi'), row.id)['addressee'])).toEqual(['Bộ, ngành', 'Chính phủ', 'Quốc hội', 'Tổng cộng']);
  });

  it('hold causes against the measures of the same report', () => {
    expect(readRow(table('nguyen-nhan-giai-phap'), 'c.lazy')).toMatchObject({ reports: '2', answered: '2', unanswered: '0', share: '100,0%' });
    expect(readRow(table('nguyen-nhan-giai-phap'), 'c.wind')).toMatchObject({ reports: '1', answered: '0', unanswered: '1', share: '0,0%' });
    expect(readRow(table('ma-tran-nguyen-nhan-giai-phap'), 'c.lazy')).toEqual({ cause: 'Lười dọn', 'm.sweep': '1', 'm.quiet': '1' });
    expect(table('nguyen-nhan-chua-co-giai-phap').rows.map((row) => row.id)).toEqual(['a.docx c.wind']);
  });

  it('find wording that two reports share', () => {
    const shared = table('doan-trung-lap');
    expect(shared.rows).toHaveLength(1);
    expect(readRow(shared, '0')).toMatchObject({ reports: '2', likeness: '100,0%', bodies: 'UBND xã An Bình; UBND xã Bình Hòa', report: 'a.docx' });
  });

  it('quote statements exactly, from different bodies', () => {
    const quotes = table('trich-dan').rows.filter((row) => row.id.startsWith('d.dirt'));
    expect(quotes.length).toBeGreaterThan(0);
    for (const one of tables) {
      for (const row of one.rows) {
        for (const cell of row.cells) {
          if (cell?.kind !== 'quote') continue;
          const text = corpus.prepare('SELECT text FROM documents WHERE name = ?').pluck().get(cell.report) as string;
          expect(text.slice(cell.start, cell.end)).toBe(cell.text);
        }
      }
    }
  });

  it('count statements with a figure or an example', () => {
    expect(readRow(table('minh-chung'), 'section I')).toMatchObject({ 'all-statements': '5', 'figure-statements': '1', 'either-statements': '1', share: '20,0%' });
  });

  it('list problems, errors first, also of files that are not counted', () => {
    expect(table('van-de').rows.map((row) => readRow(table('van-de'), row.id)['report'])).toEqual(['f-hong.pdf', 'a.docx']);
  });
});
