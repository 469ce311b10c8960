import { afterAll, describe, expect, it } from 'vitest';
import { documentOf } from '../../src/render/document/document.ts';
import { fill, plain } from '../../src/render/document/parts.ts';
import { escapeMarkdown, markdownSummary } from '../../src/render/markdown.ts';
import { others } from '../../src/tables/table.ts';
import { renderWords } from '../../src/words/render.ts';
import { hostileHouse } from './hostile.ts';

const { context, tables, close } = hostileHouse();
afterAll(close);
const input = { tables, charts: [], frame: context.frame, language: 'vi' as const };
const passages = documentOf(input);

/** The {names} of each template. */
const gaps = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [key, [...text.matchAll(/\{\w+\}/gu)].map(([gap]) => gap).toSorted()]));
/** Cells of a row in Markdown. */
const cells = (row: string): number => row.replaceAll('\\|', '').split('|').length;

describe('templates', () => {
  it('have the same gaps in both languages', () => {
    expect(gaps(renderWords.en.sentences)).toEqual(gaps(renderWords.vi.sentences));
    expect(gaps(renderWords.en.items)).toEqual(gaps(renderWords.vi.items));
    expect(gaps(renderWords.en.page)).toEqual(gaps(renderWords.vi.page));
  });

  it('are filled with cells, sentences and words, and refuse a gap without a value', () => {
    expect(plain(fill('{n} trong {list}.', { n: others(1234), list: ['a', 'b'] }), 'vi', () => 0)).toBe('1.234 trong ab.');
    expect(() => fill('{n}', {})).toThrow('{n}');
  });
});

describe('the document', () => {
  it('follows the chapters of the outline, and gives a facet to the chapter whose sections share it', () => {
    expect(passages.filter((passage) => passage.kind === 'heading').map(({ label, text }) => `${label} ${text}`.trim())).toEqual([
      'Phạm vi tổng hợp', 'I. Tình hình', 'II. Nguyên nhân', 'II.1. Nguyên nhân khách quan', 'II.2. Nguyên nhân chủ quan', 'III. Về giải pháp',
      'Minh chứng và độ tin cậy', 'Phụ lục 1. Các vấn đề cần xem lại', 'Phụ lục 2. Danh mục báo cáo được tổng hợp',
    ]);
  });

  it('takes every number of its sentences out of a table', () => {
    const ofTables = new Set(tables.flatMap((table) => table.rows.flatMap((row) => row.cells)));
    for (const passage of passages) {
      if (passage.kind !== 'sentences') continue;
      for (const part of passage.sentences.flat()) if (typeof part !== 'string' && 'cell' in part) expect(ofTables.has(part.cell)).toBe(true);
    }
  });

  it('states what is found, what is denied and what is only named apart', () => {
    const text = passages.flatMap((passage) => (passage.kind === 'sentences' ? passage.sentences.map((sentence) => plain(sentence, 'vi', () => 0)) : [])).join('\n');
    expect(text).toContain('Trong 4 báo cáo có thể nêu nhóm nội dung này, 3 báo cáo (75,0%) nêu ít nhất một nội dung, với 5 nhận định');
    expect(text).toContain('Ngược lại, 1 báo cáo khẳng định không có “Ồn ào” (1 nhận định).');
    expect(text).toContain('Ngoài ra, có 1 nhận định ở 1 báo cáo chỉ nhắc đến');
    expect(text).toContain('1 nhận định ở 1 báo cáo được máy đánh giá là chưa chắc chắn');
  });
});

describe('the summary in Markdown', () => {
  const text = markdownSummary({ title: context.options.title, tables, frame: context.frame, language: 'vi' });

  it('is short', () => {
    expect(text.split('\n').length).toBeLessThan(250);
  });

  it('shows words of reports as they are, whatever they try to be', () => {
    expect(escapeMarkdown('<b>|*a*_b_[x](y)`c`#&\n- d')).toBe('&lt;b\\>\\|\\*a\\*\\_b\\_\\[x\\](y)\\`c\\`\\#&amp; - d');
    expect(text).not.toMatch(/<(?:script|img|svg|b|i)\b/u);
  });

  it('has as many cells in each row as in its heading', () => {
    const lines = text.split('\n');
    lines.forEach((line, index) => {
      if (!/^\| :?-/u.test(line)) return;
      for (let i = index; lines[i]!.startsWith('|'); i++) expect(cells(lines[i]!), lines[i]).toBe(cells(lines[index - 1]!));
    });
  });
});
