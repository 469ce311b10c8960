/**
 * Telling legacy encodings from Unicode by the characters alone: each stretch is read every way, and the reading with the most
 * possible syllables wins. A font's name is no proof (Unicode text set in .VnTime is common), so none is asked for here.
 */
import { detached } from './detached.ts';
import { isSyllable } from './syllables.ts';
import { decodeTcvn3, mendCapitals } from './tcvn3.ts';
import { decodeViqr, looksLikeViqr } from './viqr.ts';
import { decodeVni } from './vni.ts';

/** `utf-8-double` is UTF-8 that was taken for windows-1252 and written as UTF-8 again ("BÃ¡o cÃ¡o"). */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viqr' | 'utf-8-double';

/** Letters that only Unicode text has: no legacy encoding, seen as Latin-1, can show them. */
const unicodeOnly = /[ăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]|[aeiouyAEIOUYâêôÂÊÔ][\u0300-\u0323]/u;
const high = /[\u0080-\u00ff]/;

export function isUnicodeVietnamese(text: string): boolean {
  return unicodeOnly.test(text);
}

/**
 * What is known of TCVN3's capitals: `all`, the stretch is set in a capital font; `typed`, it is set in another and stands as typed;
 * `lost`, the font is not known and capitals are told by their neighbours.
 */
export type Capitals = 'all' | 'typed' | 'lost';

/** Decodes a stretch that is known to be in the encoding. */
export function decodeLegacy(text: string, encoding: LegacyEncoding, capitals: Capitals = 'lost'): string {
  if (encoding === 'tcvn3') return capitals === 'lost' ? mendCapitals(text, decodeTcvn3(text)) : decodeTcvn3(text, capitals === 'all');
  if (encoding === 'vni') return decodeVni(text);
  if (encoding === 'viqr') return decodeViqr(text);
  return decodeDouble(text);
}

/** What one stretch gains by being decoded: words with a high character, and how many of them become syllables. */
interface Score {
  readonly words: number;
  readonly valid: number;
}

/** Readings of words already judged, for each encoding: a text's words repeat. */
const judged = new Map<string, Map<string, boolean | null>>();

function score(words: readonly string[], encoding: LegacyEncoding | 'plain'): Score {
  const known = judged.get(encoding) ?? new Map<string, boolean | null>();
  judged.set(encoding, known);
  if (known.size > 50_000) known.clear();
  let valid = 0;
  let counted = 0;
  for (const word of words) {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = readsWell(encoding === 'plain' ? word : decodeWord(word, encoding));
      known.set(detached(word), answer);
    }
    if (answer === null) continue;
    counted += 1;
    if (answer) valid += 1;
  }
  return { words: counted, valid };
}

/** Whether a word consists of possible syllables; null where it has no letters at all. */
function readsWell(word: string): boolean | null {
  const parts = word.match(/[\p{L}\p{M}\u00ad]+|[^\p{L}\p{M}\p{N}\s!-/:-@[-`{-~–—“”‘’…•°«»]/gu);
  return parts === null ? null : parts.every((part) => isSyllable(part));
}

/** So many words of a stretch tell enough. */
const wordsLookedAt = 40;
/** And of a stretch in a document whose encoding is known. */
const wordsOfKnown = 16;

function decodeWord(word: string, encoding: LegacyEncoding): string {
  return encoding === 'tcvn3' ? decodeTcvn3(word) : decodeLegacy(word, encoding);
}

const candidates: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'utf-8-double'];

/**
 * The legacy encoding of a stretch, or null where it is Unicode (or says too little). Give it a paragraph or more: at least three
 * words must become syllables that were none. `likely` are encodings already found in the same document: for them one word is enough.
 */
export function detectLegacy(text: string, likely: readonly LegacyEncoding[] = []): LegacyEncoding | null {
  if (unicodeOnly.test(text)) return null;
  if (!high.test(text)) return looksLikeViqr(text) && gains(text.match(/\S+/g) ?? [], 'viqr') ? 'viqr' : null;
  const words = text.split(/\s+/u).filter((word) => word.length < 200 && high.test(word)).slice(0, wordsLookedAt);
  const main = likely[0];
  if (main !== undefined && main !== 'viqr' && words.length > 2) {
    // In a document that is known to be in this encoding, a stretch that reads without fault in it needs no other trial.
    const sample = words.slice(0, wordsOfKnown);
    const found = score(sample, main);
    if (found.valid === found.words && score(sample, 'plain').valid < found.words) return main;
  }
  const plain = score(words, 'plain');
  let best: LegacyEncoding | null = null;
  let bestValid = plain.valid;
  for (const encoding of candidates) {
    const found = score(words, encoding);
    const enough = likely.includes(encoding) ? 1 : 3;
    if (found.valid <= bestValid || found.valid - plain.valid < enough || found.valid < found.words * 0.5) continue;
    best = encoding;
    bestValid = found.valid;
  }
  return best;
}

function gains(words: readonly string[], encoding: LegacyEncoding): boolean {
  const sample = words.slice(0, 2000);
  const before = score(sample, 'plain').valid;
  const after = score(sample, encoding).valid;
  return after > before && after >= sample.length * 0.5;
}

const windows1252 = new Map(Array.from('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ', (char, index) => [char, windows1252Codes()[index] ?? 0] as const));

function windows1252Codes(): number[] {
  return [0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99,
    0x9a, 0x9b, 0x9c, 0x9e, 0x9f];
}

const continuation = '(?:[\\u0080-\\u00bf]|[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])';
const doubleRun = new RegExp(`[\\u00c2-\\u00df]${continuation}|[\\u00e0-\\u00ef]${continuation}{2}|[\\u00f0-\\u00f4]${continuation}{3}`, 'g');
const strict = new TextDecoder('utf-8', { fatal: true });

/** Undone as often as it was done, three times at most. */
function decodeDouble(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3; round += 1) {
    const next = decoded.replace(doubleRun, decodeRun);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

function decodeRun(run: string): string {
  try {
    return strict.decode(Uint8Array.from(run, (char) => windows1252.get(char) ?? char.charCodeAt(0)));
  } catch {
    return run;
  }
}
