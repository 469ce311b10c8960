/** A text as symbols of the vocabulary that patterns name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symbol, symbolsOf, Vocabulary } from '../../src/lexicon/symbols.ts';
import { foldSyllables, tokenKind } from '../../src/vietnamese/folding.ts';

const syllables = ['đùn', 'đẩy', 'né', 'tránh', 'hoà', 'hòa', 'Uỷ', 'ủy', 'ban', '2025', '97,1'];

describe('symbols', () => {
  it('are those that patterns name, however a word is spelt', () => {
    const vocabulary = new Vocabulary();
    const [uy, ban] = ['ủy', 'ban'].map((key) => vocabulary.intern(key));
    expect([...symbolsOf('Uỷ ban, ỦY BAN xã', vocabulary).ids]).toEqual([uy, ban, symbol.comma, uy, ban, symbol.unknown]);
  });

  it('know a word that a pattern names only after a text with it was read', () => {
    const vocabulary = new Vocabulary();
    expect([...symbolsOf('né tránh', vocabulary).ids]).toEqual([symbol.unknown, symbol.unknown]);
    const avoid = vocabulary.intern('tránh');
    expect([...symbolsOf('né tránh', vocabulary).ids]).toEqual([symbol.unknown, avoid]);
  });

  it('are the same whatever was read before, by whichever vocabulary', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.constantFrom(...syllables), { maxLength: 8 }), { maxLength: 6 }), fc.subarray(syllables), (texts, named) => {
      const vocabulary = new Vocabulary();
      for (const name of named) vocabulary.intern(foldSyllables(name).keys[0]!);
      for (const words of texts) {
        const { keys, kinds } = foldSyllables(words.join(' '));
        const expected = keys.map((key, at) => vocabulary.ids.get(key) ?? (kinds[at] === tokenKind.number ? symbol.number : symbol.unknown));
        expect([...symbolsOf(words.join(' '), vocabulary).ids]).toEqual(expected);
      }
    }));
  });
});
