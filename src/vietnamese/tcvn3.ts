/**
 * TCVN 5712:1993 VN3 ("ABC"), the encoding behind the .Vn fonts. One byte a letter, seen as a Latin-1 character once a document is
 * read as Unicode. ư is U+00AD, which other software takes for a soft hyphen. Capitals with a tone have no code of their own:
 * they are small letters set in a capital font (.VnTimeH), or small letters among capitals where the font is lost.
 */
import { vowel, withTone, type Tone } from './letters.ts';

/** Codes of each vowel with the tones ngang, huyền, hỏi, ngã, sắc, nặng; 0 where the letter is plain ASCII. */
const vowelCodes: Readonly<Record<string, readonly number[]>> = {
  a: [0, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9], ă: [0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6], â: [0xa9, 0xc7, 0xc8, 0xc9, 0xca, 0xcb],
  e: [0, 0xcc, 0xce, 0xcf, 0xd0, 0xd1], ê: [0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6], i: [0, 0xd7, 0xd8, 0xdc, 0xdd, 0xde],
  o: [0, 0xdf, 0xe1, 0xe2, 0xe3, 0xe4], ô: [0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9], ơ: [0xac, 0xea, 0xeb, 0xec, 0xed, 0xee],
  u: [0, 0xef, 0xf1, 0xf2, 0xf3, 0xf4], ư: [0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9], y: [0, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe],
};

/** Character (Latin-1) to Unicode letter. */
export const tcvn3Letters: ReadonlyMap<string, string> = letters();

function letters(): Map<string, string> {
  const map = new Map<string, string>();
  for (const [base, codes] of Object.entries(vowelCodes)) {
    codes.forEach((code, tone) => {
      if (code !== 0) map.set(String.fromCharCode(code), withTone(base, tone as Tone));
    });
  }
  map.set('\u00ae', 'đ');
  Array.from('ĂÂÊÔƠƯĐ').forEach((capital, index) => map.set(String.fromCharCode(0xa1 + index), capital));
  return map;
}

const coded = /[\u00a1-\u00fe]/g;

/** Decodes a stretch of TCVN3. `capitalFont`: it is set in a font whose small letters look like capitals. */
export function decodeTcvn3(text: string, capitalFont = false): string {
  const decoded = text.replace(coded, (char) => tcvn3Letters.get(char) ?? char);
  return capitalFont ? decoded.toUpperCase() : decoded;
}

/** Whether a font name is one of the capital fonts of the ABC family: ".VnTimeH", ".VnArialH". */
export function isCapitalFont(font: string): boolean {
  return /^\.?Vn\w*H$/i.test(font.trim());
}

/**
 * Mends capitals where the font was lost: "CéNG HßA" decodes to "CộNG HòA". A word whose ASCII letters are two or more and all
 * capitals is in capitals; a word with one ("Sè") follows neighbours that are.
 */
export function mendCapitals(source: string, decoded: string): string {
  if (!twoCapitals.test(source)) return decoded;
  const words = [...source.matchAll(/\S+/g)];
  const made = [...decoded.matchAll(/\S+/g)];
  if (words.length !== made.length) return decoded;
  const states = words.map((word) => capitalState(word[0]));
  let out = '';
  let from = 0;
  made.forEach((word, index) => {
    out += decoded.slice(from, word.index);
    const before = neighbour(states, index, -1);
    const after = neighbour(states, index, 1);
    const single = states[index] === 'single' || states[index] === 'bare';
    const raised = states[index] === 'capitals' || (single && (before === 'capitals' || after === 'capitals') && before !== 'small' && after !== 'small');
    out += raised ? word[0].toUpperCase() : word[0];
    from = word.index + word[0].length;
  });
  return out + decoded.slice(from);
}

const twoCapitals = /[A-Z\u00a1-\u00a7][^a-z\s]{0,6}[A-Z\u00a1-\u00a7]/;

type CapitalState = 'capitals' | 'single' | 'bare' | 'small' | 'none';

function capitalState(word: string): CapitalState {
  if (/[a-z]/.test(word)) return 'small';
  const capitals = word.match(/[A-Z\u00a1-\u00a7]/g)?.length ?? 0;
  if (capitals >= 2) return 'capitals';
  if (capitals === 1) return 'single';
  return /[\u00a8-\u00fe]/.test(word) ? 'bare' : 'none';
}

function neighbour(states: readonly CapitalState[], index: number, step: 1 | -1): CapitalState {
  for (let at = index + step; at >= 0 && at < states.length; at += step) {
    const state = states[at] ?? 'none';
    if (state === 'capitals' || state === 'small') return state;
    if (Math.abs(at - index) > 3) break;
  }
  return 'none';
}

/** Encodes lower-case and plain text; capitals with tones become their small codes. For tests and tools. */
export function encodeTcvn3(text: string): string {
  let out = '';
  for (const char of text.normalize('NFC')) out += reverse.get(char) ?? (vowel(char.toLowerCase()) ? reverse.get(char.toLowerCase()) : undefined) ?? char;
  return out;
}

const reverse = new Map([...tcvn3Letters].map(([code, letter]) => [letter, code] as const));
