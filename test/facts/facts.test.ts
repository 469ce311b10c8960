/** What a statement says beside its codes. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceReport } from '../../src/coding/try.ts';
import { factsReport } from '../../src/facts/facts.ts';
import { numberOf } from '../../src/facts/figures.ts';
import { smallLexicon } from '../lexicon/small.ts';
import type { Fact } from '../../src/report.ts';

const file = resolve(import.meta.dirname, '../../lexicons/facts.yaml');
const lexicon = { ...smallLexicon(), factSource: { name: file, text: readFileSync(file, 'utf8') } };

function facts(text: string, kind: Fact['kind'], section: string | null = 'I'): Fact[] {
  return factsReport(sentenceReport(text, section), lexicon).facts.filter((fact) => fact.kind === kind);
}
const values = (text: string, kind: Fact['kind'], section?: string | null): string[] => facts(text, kind, section).map((fact) => fact.value);

describe('figures', () => {
  it.each([
    ['Trong năm có 03 công chức bị khiển trách.', ['3 công chức bị khiển trách']],
    ['Có 1.862 hồ sơ, trong đó 4,2 % hồ sơ trễ hạn.', ['1862 hồ sơ', '4,2% hồ sơ trễ hạn']],
    ['Đã giải quyết 28/41 việc trong danh mục.', ['28/41 việc']],
    ['Nộp trả ngân sách 3,2 tỷ đồng.', ['3,2 tỷ đồng']],
    ['Đến nay tỷ lệ giải ngân mới đạt 38,6%.', ['38,6% tỷ lệ giải ngân']],
    ['Hơn 2.300 lượt người được tập huấn.', ['2300 lượt người được tập huấn']],
    ['Từ ngày 01/01/2021 đến tháng 6/2023, năm 2022, quý II/2023.', []],
    ['Theo Công văn số 1679/UBND ngày 31/8/2023 và Điều 5.', []],
    ['Ở ấp 3, xã Long Hựu.', []],
  ])('%s', (text, expected) => {
    expect(values(text, 'figure')).toEqual(expected);
  });

  it('carry number, unit and what they count', () => {
    expect(facts('Còn khoảng 4,5% hồ sơ quá hạn.', 'figure')[0]?.detail).toEqual({ number: 4.5, about: 'khoảng', unit: '%', counts: 'hồ sơ quá hạn' });
  });

  it.each([['03', 3], ['1.862', 1862], ['4,2', 4.2], ['27.290', 27290], ['1.234.567,5', 1234567.5]])('%s is %d', (text, number) => {
    expect(numberOf(text)).toBe(number);
  });
});

describe('citations come in one normal form', () => {
  it.each([
    ['Công điện số 280/CĐ-TTg ngày 19/4/2023 của Thủ tướng Chính phủ', { value: 'Công điện 280/CĐ-TTg', detail: { kind: 'Công điện', number: '280/CĐ-TTg', date: '2023-04-19', issuer: 'Thủ tướng Chính phủ' } }],
    ['CÔNG ĐIỆN SỐ 280/CĐ–TTg', { value: 'Công điện 280/CĐ-TTg', detail: { kind: 'Công điện', number: '280/CĐ-TTg' } }],
    ['Nghị định 73/2023/NĐ-CP ngày 29 tháng 9 năm 2023 của Chính phủ', { value: 'Nghị định 73/2023/NĐ-CP', detail: { kind: 'Nghị định', number: '73/2023/NĐ-CP', date: '2023-09-29', issuer: 'Chính phủ' } }],
    ['Kết luận số 14-KL/TW, ngày 22/9/2021 của Bộ Chính trị', { value: 'Kết luận 14-KL/TW', detail: { kind: 'Kết luận', number: '14-KL/TW', date: '2021-09-22', issuer: 'Bộ Chính trị' } }],
    ['Luật Đất đai (sửa đổi)', { value: 'Luật Đất đai', detail: { kind: 'Luật', name: 'Đất đai' } }],
  ])('%s', (text, expected) => {
    expect(facts(`Thực hiện ${text}, tỉnh đã triển khai.`, 'citation')[0]).toMatchObject(expected);
  });

  it('also several in a row', () => {
    expect(values('Theo Nghị định số 90/2020/NĐ-CP và Nghị định số 48/2023/NĐ-CP.', 'citation')).toEqual(['Nghị định 90/2020/NĐ-CP', 'Nghị định 48/2023/NĐ-CP']);
  });
});

describe('names of people', () => {
  it.each([
    ['Anh Trần Văn Lực đến hỏi; ông Khải trả lời.', ['Trần Văn Lực', 'Khải']],
    ['Hộ ông N.V.T. nộp hồ sơ.', ['N.V.T.']],
    ['Đồng chí Bí thư và các đồng chí Ủy viên.', []],
    ['Ở thành phố Hồ Chí Minh, đường Lê Lợi, học tập phong cách Hồ Chí Minh.', []],
    ['Bà Nguyễn Thị Hoa ở xã Lê Chánh.', ['Nguyễn Thị Hoa']],
  ])('%s', (text, expected) => {
    expect(values(text, 'person')).toEqual(expected);
  });
});

describe('sectors, actors and examples', () => {
  it('are told by their labels, once a statement', () => {
    const text = 'Công chức địa chính xã để hồ sơ đất đai quá hạn, giải ngân đầu tư công chậm.';
    expect(values(text, 'sector')).toEqual(['đất đai', 'đầu tư công']);
    expect(values(text, 'actor')).toEqual(['công chức']);
  });

  it('an example needs a name or a figure', () => {
    expect(values('Cá biệt, tại xã Long Hựu có 02 công chức nghỉ không lý do.', 'example')).toHaveLength(1);
    expect(values('Một số nơi còn chậm.', 'example')).toEqual([]);
    expect(values('Thực hiện kế hoạch ngày 10/8/2023 của tỉnh Long An.', 'example', 'preamble')).toEqual([]);
  });
});

describe('every fact', () => {
  it('stands inside its statement, whatever the text', () => {
    const word = fc.constantFrom('ông', 'Trần', 'Văn', '03', '4,2', '%', 'công chức', 'Luật', 'Đất', 'đai', 'số', '12/QĐ-UBND', 'ngày', '1/2/2023', 'của', 'Chính phủ', ',', ';', '.', 'tỷ đồng', 'xã', 'đạt');
    fc.assert(fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const text = words.join(' ');
      for (const fact of factsReport(sentenceReport(text, null), lexicon).facts) {
        expect(fact.start).toBeGreaterThanOrEqual(0);
        expect(fact.end).toBeGreaterThan(fact.start);
        expect(fact.end).toBeLessThanOrEqual(text.length);
        expect(fact.value).not.toContain('undefined');
      }
    }), { numRuns: 300 });
  });
});
