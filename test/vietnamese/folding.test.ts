import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSyllables, foldText, foldWord } from '../../src/vietnamese/folding.ts';

const sample = 'Ủy ban nhân dân xã đã chỉ đạo: “không né tránh, đùn đẩy” trong 2.946 hồ sơ (97,1%) ngày 30/6/2023; kỹ năng, quý I… hoà thuận';

describe('the matching key', () => {
  test.each([
    ['hoà', 'hòa'], ['Hòa', 'hoà'], ['UỶ', 'Ủy'], ['thuý', 'thúy'], ['khoẻ', 'khỏe'], ['qúy', 'quý'], ['gìa', 'già'], ['tòan', 'toàn'],
    ['thuở', 'thuở'], ['kỹ', 'kĩ'], ['qui', 'quy'], ['lý', 'lí'], ['tỷ', 'tỉ'], ['Đảng', 'Ðảng'], ['đảng', 'ðảng'], ['trách', 'tra\u0301ch'],
    ['ngh\u00adĩa', 'nghĩa'], ['trách\u200b', 'trách'], ['NĂM', 'năm'],
  ])('%s and %s are one word', (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
  });

  test.each([['sơ', 'sợ'], ['đẩy', 'đây'], ['ma', 'mà'], ['tay', 'tây'], ['thuy', 'thúy'], ['my', 'may']])('%s and %s stay two words', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });

  test('numbers with separators are one token, dates three numbers', () => {
    expect(foldText('2.946 hồ sơ, 97,1% ngày 30/6/2023.')).toBe('2.946 hồ sơ , 97,1 % ngày 30 / 6 / 2023 .');
  });

  test('every token slices back out of the text, in order', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constant(sample)), (text) => {
      const tokens = foldSyllables(text);
      let before = 0;
      for (let index = 0; index < tokens.length; index += 1) {
        const start = tokens.starts[index] ?? -1;
        const end = tokens.ends[index] ?? -1;
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
      expect(tokens.keys).toHaveLength(tokens.length);
    }));
  });

  test('NFC, NFD, capitals and wrapped lines give the same keys', () => {
    const keys = foldText(sample);
    expect(foldText(sample.normalize('NFD'))).toBe(keys);
    expect(foldText(sample.toUpperCase())).toBe(keys);
    expect(foldText(sample.replaceAll(' ', '\n'))).toBe(keys);
  });

  test('a corrected slip has the key of its reading at its own place', () => {
    const text = 'còn sơ trách nhiệm';
    const tokens = foldSyllables(text, [{ start: 4, end: 6, reading: 'sợ' }]);
    expect(tokens.keys.join(' ')).toBe('còn sợ trách nhiệm');
    expect(text.slice(tokens.starts[1], tokens.ends[1])).toBe('sơ');
  });
});
