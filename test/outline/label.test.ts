import { describe, expect, it } from 'vitest';
import { isLabelLine, labelBefore, readLabel } from '../../src/outline/label.ts';

describe('readLabel', () => {
  it.each([
    ['I.', 'roman', [1]], ['IV -', 'roman', [4]], ['1.', 'arabic', [1]], ['1)', 'arabic', [1]], ['1/', 'arabic', [1]], ['2.1.', 'arabic', [2, 1]], ['II.1.', 'arabic', [2, 1]],
    ['a)', 'lower', [1]], ['đ)', 'lower', [5]], ['b.', 'lower', [2]], ['(1)', 'parenthesis', [1]], ['A.', 'upper', [1]], ['C.', 'upper', [3]], ['-', 'bullet', []], ['+', 'plus', []],
    ['Phần thứ hai:', 'part', [2]], ['Phần II.', 'part', [2]], ['Mục 3.', 'chapter', [3]],
  ])('%s is %s %j', (printed, style, path) => expect(readLabel(printed)).toMatchObject({ style, path }));

  it('ranks styles from the outside to the inside', () => {
    const ranks = ['Phần I.', 'A.', 'I.', '1.', '1.1.', '1.1.1.', 'a)', '(1)', '*', '-', '+'].map((label) => readLabel(label)!.rank);
    expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
  });
  it('takes D after C for a letter', () => expect(readLabel('I.', 8)).toMatchObject({ style: 'upper' }));
  it('knows labels on a line of their own and in front', () => {
    expect(['PHẦN THỨ NHẤT', 'Phần II', 'Phần lớn cán bộ'].map(isLabelLine)).toEqual([true, true, false]);
    expect(['PHẦN THỨ NHẤT THỰC TRẠNG', 'Phần lớn cán bộ'].map(labelBefore)).toEqual(['PHẦN THỨ NHẤT', null]);
  });
});
