import { describe, expect, it } from 'vitest';
import { endOfMonth, findDates, isoDate } from '../../src/vietnamese/dates.ts';
import { letterValue, ordinalValue, romanValue } from '../../src/vietnamese/ordinals.ts';

describe('dates', () => {
  it.each([
    ['Tuyên Quang, ngày 25 tháng 9 năm 2023', ['2023-09-25']],
    ['từ ngày 01/01/2021 đến ngày 30-6-2023', ['2021-01-01', '2023-06-30']],
    ['ngày 01.7.2023 và 31/02/2023', ['2023-07-01']],
    ['Công văn số 1679/UBND, tỷ lệ 28/41, tháng 6/2023', []],
  ])('%s', (text, expected) => {
    const found = findDates(text, 100);
    expect(found.map((date) => date.iso)).toEqual(expected);
    for (const date of found) expect(text.slice(date.start - 100, date.end - 100)).toMatch(/\d/);
  });
  it('knows which days exist', () => expect([isoDate(2024, 2, 29), isoDate(2023, 2, 29), endOfMonth(2023, 2)]).toEqual(['2024-02-29', null, '2023-02-28']));
});

describe('ordinals', () => {
  it('reads Roman numerals, words and letters', () => {
    expect(['I', 'IV', 'IX', 'XIV', 'IIII', 'A', ''].map(romanValue)).toEqual([1, 4, 9, 14, null, null, null]);
    expect(['nhất', 'tư', 'mười', 'x'].map(ordinalValue)).toEqual([1, 4, 10, null]);
    expect(['a', 'đ', 'e', 'f'].map(letterValue)).toEqual([1, 5, 6, null]);
  });
});
