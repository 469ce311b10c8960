/** What is told of words by their number is what is told of their keys. */
import { describe, expect, it } from 'vitest';
import { ByWord } from '../../src/vietnamese/by-word.ts';
import { foldSyllables } from '../../src/vietnamese/folding.ts';

describe('what is told by word', () => {
  it('is asked for once a spelling, and forgotten when told to', () => {
    let asked = 0;
    const lengths = new ByWord((key) => {
      asked += 1;
      return key.length;
    });
    const tokens = foldSyllables('đùn đẩy, đùn đẩy');
    const all = (): number[] => [0, 1, 3, 4].map((index) => lengths.of(tokens, index));
    expect(all()).toEqual([3, 3, 3, 3]);
    expect(asked).toBe(2);
    lengths.forget();
    expect(all()).toEqual([3, 3, 3, 3]);
    expect(asked).toBe(4);
  });

  it('is that of no key where there is no token', () => {
    const lengths = new ByWord((key) => key.length);
    const tokens = foldSyllables('đùn đẩy');
    expect([-1, 0, 1, 2].map((index) => lengths.of(tokens, index))).toEqual([0, 3, 3, 0]);
  });

  it('stays right after more words than are kept, and may be nothing', () => {
    const even = new ByWord((key) => (Number(key) % 2 === 0 ? key : null));
    for (let part = 0; part < 60; part += 1) {
      const numbers = Array.from({ length: 10_000 }, (_, n) => String(part * 10_000 + n));
      const tokens = foldSyllables(numbers.join(' '));
      for (let n = 0; n < numbers.length; n += 1) if (even.of(tokens, n) !== (n % 2 === 0 ? numbers[n] : null)) expect(even.of(tokens, n)).toBe(numbers[n]);
    }
    const first = foldSyllables('1 2 3');
    expect([0, 1, 2].map((index) => even.of(first, index))).toEqual([null, '2', null]);
  });
});
