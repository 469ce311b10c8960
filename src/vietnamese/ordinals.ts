/** Numbers as lists and headings write them: Roman numerals, Vietnamese ordinal words, the Vietnamese alphabet. */

/** The letters of Vietnamese enumeration, in order: a, b, c, d, đ, e, g … (f, j, w, z are not used). */
export const enumerationLetters = 'abcdđeghiklmnopqrstuvxy';

const ordinalWords: Readonly<Record<string, number>> = {
  nhất: 1, một: 1, hai: 2, nhì: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
};

/** The value of an ordinal or cardinal word from one to ten, or null. */
export function ordinalValue(word: string): number | null {
  return ordinalWords[word.toLowerCase()] ?? null;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral below 40 in canonical form ("IV", not "IIII"), or null. */
export function romanValue(numeral: string): number | null {
  if (!/^(?:X{0,3})(?:IX|IV|V?I{0,3})$/.test(numeral) || numeral === '') return null;
  let total = 0;
  for (let i = 0; i < numeral.length; i += 1) {
    const here = romanDigits[numeral[i]!] ?? 0;
    total += here < (romanDigits[numeral[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return total;
}

/** Place of a letter in the Vietnamese enumeration, from 1, or null. "f" counts where somebody used the Latin order. */
export function letterValue(letter: string): number | null {
  const at = enumerationLetters.indexOf(letter.toLowerCase());
  return at < 0 ? null : at + 1;
}
