import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble, type RawParagraph } from '../../src/ingest/assemble.ts';
import { typedLabel } from '../../src/ingest/labels.ts';

describe('typed labels', () => {
  test.each([
    ['I. Tình hình', 'I.'], ['XIV. Khác', 'XIV.'], ['1. Thực trạng', '1.'], ['1.Thực trạng', '1.'], ['2.1. Đối với cá nhân', '2.1.'],
    ['2.1 Đối với cá nhân', '2.1'], ['II.1. Khách quan', 'II.1.'], ['a) Về thể chế', 'a)'], ['đ) Hoàn thiện', 'đ)'], ['a.1) Nội dung', 'a.1)'],
    ['- Một bộ phận', '-'], ['-Một bộ phận', '-'], ['– Một bộ phận', '–'], ['+ Thứ hai', '+'], ['* Hạn chế', '*'], ['• Nam', '•'], ['1/ Kết quả', '1/'],
    ['1- Về tổ chức', '1-'], ['(1) Rà soát', '(1)'], ['A. ĐẶT VẤN ĐỀ', 'A.'], ['B - KẾT QUẢ', 'B -'], ['I/ Đánh giá', 'I/'],
    ['Phần thứ nhất: Tình hình', 'Phần thứ nhất:'], ['Chương I. Quy định', 'Chương I.'], ['Điều 5. Hiệu lực', 'Điều 5.'], ['- 05 công chức', '-'],
  ])('%s', (text, label) => expect(typedLabel(text).label).toBe(label));

  test.each([
    '2.946 hồ sơ đã giải quyết', '30/6/2023 là hạn', '1/3 số cán bộ', '2.5 triệu đồng', '24/7 trực', 'T/M BAN THƯỜNG VỤ', 'KT. CHỦ TỊCH', 'V/v báo cáo',
    'Điều 5 Luật Cán bộ, công chức', '-5,2 % so với cùng kỳ', 'TM. UBND', 'Đ/c Nguyễn', '152/BC-UBND', '01-KH/BCĐ ngày', 'a', '15 đơn vị', 'Thứ nhất, về thể chế',
    '5-7 ngày', 'in. ấn', 'Vì vậy', 'C', '1.', '100% số hồ sơ', '10.8.2023 ban hành',
  ])('none in "%s"', (text) => expect(typedLabel(text).label).toBeNull());
});

describe('assembling a report', () => {
  test('the line of a block is its label and its text; automatic and typed labels give the same', () => {
    const typed = assemble([{ text: 'I. Tình  hình ' }, { text: ' ' }, { text: '-\tMột bộ phận' }, { text: '-----' }]);
    const automatic = assemble([{ text: 'Tình hình', label: 'I.' }, { text: 'Một bộ phận', label: '-' }]);
    expect(typed).toEqual(automatic);
    expect(typed.text).toBe('I. Tình hình\n- Một bộ phận');
    expect(typed.blocks.map((block) => typed.text.slice(block.start, block.end))).toEqual(['Tình hình', 'Một bộ phận']);
  });

  test('note marks become anchors in the cleaned text', () => {
    const { text, notes } = assemble([{ text: '1.  nhiều   văn bản ; mỗi tháng', marks: [{ offset: 19, note: 0 }] }], [{ label: '1', text: ' Chỉ thị ', page: null }]);
    expect(notes).toEqual([{ label: '1', text: 'Chỉ thị', page: null, anchor: text.indexOf(' ;') }]);
  });

  test('a row keeps its cells', () => {
    const { text, blocks } = assemble([{ text: '', cells: [{ text: '1' }, { text: '' }, { text: 'Sở\nNội vụ' }] }]);
    expect(text).toBe('1\t\tSở Nội vụ');
    expect(blocks[0]?.cells?.map((cell) => text.slice(cell.start, cell.end))).toEqual(['1', '', 'Sở Nội vụ']);
  });

  test.each<[string, Partial<RawParagraph>, string[]]>([
    ['Thực trạng và\ngiải pháp', {}, ['Thực trạng và giải pháp']],
    ['BÁO CÁO\nvề việc A', {}, ['BÁO CÁO', 'về việc A']],
    ['Câu một.\nCâu hai.', {}, ['Câu một.', 'Câu hai.']],
    ['gồm:\n- một;\n- hai', {}, ['gồm:', '- một;', '- hai']],
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', { column: 2 }, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ])('line breaks: %j', (text, more, lines) => {
    expect(assemble([{ text, ...more }]).text.split('\n')).toEqual(lines);
  });

  test('whatever the paragraphs, every block slices back to its own line', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (paragraphs) => {
      const { text, blocks } = assemble(paragraphs.map((paragraph) => ({ text: paragraph })));
      const lines = text === '' ? [] : text.split('\n');
      expect(lines).toHaveLength(blocks.length);
      blocks.forEach((block, index) => {
        const lead = block.label === null ? '' : block.label + ' ';
        expect(lead + text.slice(block.start, block.end)).toBe(lines[index]);
      });
      expect(text.normalize('NFC')).toBe(text);
    }));
  });
});
