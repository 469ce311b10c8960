/** VIQR (RFC 1456): Vietnamese in ASCII, a letter followed by its signs: "Ba'o ca'o ti`nh hi`nh", "DDa?ng", "ngu+o+`i". */
import { takeTone, withTone, type Tone } from './letters.ts';

const toneSigns: Readonly<Record<string, Tone>> = { '`': 1, '?': 2, '~': 3, "'": 4, '.': 5 };
const hats: Readonly<Record<string, string>> = { 'a^': 'â', 'e^': 'ê', 'o^': 'ô', 'a(': 'ă', 'o+': 'ơ', 'u+': 'ư', 'o*': 'ơ', 'u*': 'ư' };

const letterWithSigns = /([aeiouy])([\^(+*])?([`?~'.](?![.]{2}))?/gi;

/** Whether a stretch has enough of VIQR's signs behind vowels to be read as VIQR at all: one word in three. */
export function looksLikeViqr(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const words = sample.match(/\S+/g)?.length ?? 0;
  const signed = sample.match(/[aeiouy][\^(+*]?[`?~'](?=[a-z]|\s|$)|[aeo][\^(+](?=[a-z]|\s)|\b[dD][dD][a-z]/g)?.length ?? 0;
  return words >= 4 && signed / words > 0.34;
}

/** Decodes a stretch of VIQR. A full stop or question mark at a word's end is a tone only where the word can and must take it. */
export function decodeViqr(text: string): string {
  return text.replace(/(\S+)(?=(\s+\S)?)/g, (_all, word: string, next: string | undefined) => decodeWord(word, /^\s+[a-z]/.test(next ?? '')));
}

function decodeWord(word: string, goesOn: boolean): string {
  const ending = /[.?']+$/.exec(word)?.[0] ?? '';
  const whole = decode(word);
  if (ending === '') return whole;
  const stem = decode(word.slice(0, -ending.length));
  const tone = takeTone(stem.toLowerCase())?.tone;
  const needsTone = goesOn || /(?:c|ch|p|t)$/i.test(stem) || ending.length > 1;
  return tone === 0 && (needsTone || ending === "'") ? whole : stem + ending;
}

function decode(word: string): string {
  const crossed = word.replace(/dd|DD|Dd/g, (found) => (found[0] === 'd' ? 'đ' : 'Đ')).replace(/\\(?=[`?~'.^(+*])/g, '\u0000');
  let toned = false;
  return crossed.replace(letterWithSigns, (_all, letter: string, hat: string | undefined, sign: string | undefined) => {
    const upper = letter !== letter.toLowerCase();
    const base = hat === undefined ? letter.toLowerCase() : hats[letter.toLowerCase() + hat] ?? letter.toLowerCase() + hat;
    const tone = sign !== undefined && !toned ? toneSigns[sign] ?? 0 : 0;
    if (tone !== 0) toned = true;
    const made = base.length === 1 ? withTone(base, tone) : base + (sign ?? '');
    const tail = sign !== undefined && tone === 0 && base.length === 1 ? sign : '';
    return (upper ? made.toUpperCase() : made) + tail;
  }).replaceAll('\u0000', '');
}
