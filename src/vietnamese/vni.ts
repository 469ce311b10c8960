/**
 * VNI-Windows, the encoding behind the VNI- fonts: most marked vowels are two characters, the plain letter and a Latin-1 letter that
 * stands for its diacritic and tone ("aù" is á, "eä" is ệ); ơ, ư, đ and the i's are single. Capitals repeat the scheme in capitals.
 */
import { withTone, type Tone } from './letters.ts';

/** Marks for the tones ngang (none for plain vowels), huyền, hỏi, ngã, sắc, nặng. */
const toneMarks = ['', 'ø', 'û', 'õ', 'ù', 'ï'];
const hatMarks = ['â', 'à', 'å', 'ã', 'á', 'ä'];
const breveMarks = ['ê', 'è', 'ú', 'ü', 'é', 'ë'];
const singles: Readonly<Record<string, string>> = { í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ', ô: 'ơ', ö: 'ư' };

const pairs = new Map<string, string>();
for (let index = 0; index < 6; index += 1) {
  const tone = index as Tone;
  if (index > 0) {
    for (const base of 'aeouy') if (base !== 'y' || index !== 5) add(base, toneMarks[index] ?? '', withTone(base, tone));
    add('ô', toneMarks[index] ?? '', withTone('ơ', tone));
    add('ö', toneMarks[index] ?? '', withTone('ư', tone));
  }
  for (const [base, hat] of [['a', 'â'], ['e', 'ê'], ['o', 'ô']] as const) add(base, hatMarks[index] ?? '', withTone(hat, tone));
  add('a', breveMarks[index] ?? '', withTone('ă', tone));
}
const alone = new Map<string, string>();
for (const [code, letter] of Object.entries(singles)) {
  alone.set(code, letter);
  alone.set(code.toUpperCase(), letter.toUpperCase());
}

function add(base: string, mark: string, letter: string): void {
  pairs.set(base + mark, letter);
  pairs.set(base.toUpperCase() + mark.toUpperCase(), letter.toUpperCase());
  pairs.set(base.toUpperCase() + mark, letter.toUpperCase());
}

/** "öô" is two letters: ô is no mark there. So each letter is told with the marks that it takes. */
const marked = new RegExp(`${pairsByLetter().join('|')}|[\\u00c0-\\u00ff]`, 'g');

function pairsByLetter(): string[] {
  const marks = new Map<string, string>();
  for (const [letter = '', mark = ''] of pairs.keys()) marks.set(letter, (marks.get(letter) ?? '') + mark);
  return [...marks].map(([letter, all]) => `${letter}[${all}]`);
}

/** Decodes a stretch of VNI. */
export function decodeVni(text: string): string {
  return text.replace(marked, (found) => pairs.get(found) ?? alone.get(found) ?? found);
}

/** Whether two characters that meet are one letter. */
export function isVniPair(first: string, second: string): boolean {
  return pairs.has(first + second);
}
