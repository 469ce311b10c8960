/**
 * Decoding a document that is made of runs. What encodings a document uses is told from all of it; then each paragraph, and inside
 * it each stretch of one font, is decoded only where its own characters ask for it.
 */
import { decodeLegacy, detectLegacy, isUnicodeVietnamese, type Capitals, type LegacyEncoding } from './encodings.ts';
import { isCapitalFont } from './tcvn3.ts';
import { isVniPair } from './vni.ts';

export interface FontRun {
  readonly text: string;
  /** The font's name; null where the format has none. */
  readonly font: string | null;
}

/** So many paragraphs tell what a document is in; a later one in yet another encoding is still told by itself. */
const enough = 12;

/** Encodings found in a document's paragraphs, most words first; empty for Unicode. */
export function documentEncodings(paragraphs: Iterable<string>): readonly LegacyEncoding[] {
  const found = new Map<LegacyEncoding, number>();
  let rest = '';
  let decided = 0;
  const count = (text: string): boolean => {
    const encoding = detectLegacy(text);
    if (encoding) decided += 1;
    if (encoding) found.set(encoding, (found.get(encoding) ?? 0) + text.length);
    return encoding !== null;
  };
  for (const paragraph of paragraphs) {
    if (isUnicodeVietnamese(paragraph)) continue;
    if (decided >= enough) break;
    if (!count(paragraph) && rest.length < 20_000) rest += paragraph + '\n';
  }
  // Short lines prove nothing one by one, but together they may.
  if (found.size === 0 && rest !== '') count(rest);
  return [...found].toSorted((a, b) => b[1] - a[1]).map(([encoding]) => encoding);
}

/** Whether any run is set in a capital font: then the fonts of the document are not lost, and small letters are small. */
export function hasCapitalFont(runs: Iterable<FontRun>): boolean {
  for (const run of runs) if (run.font !== null && isCapitalFont(run.font)) return true;
  return false;
}

/**
 * The decoded texts of a paragraph's runs, one for one. `encodings` are those found in the document; `fontsKept` tells that its
 * capitals are set in fonts of their own.
 */
export function decodeRuns(runs: readonly FontRun[], encodings: readonly LegacyEncoding[], fontsKept = hasCapitalFont(runs)): string[] {
  const texts = runs.map((run) => run.text);
  if (encodings.length === 0) return texts;
  const whole = texts.join('');
  const main = encodings[0];
  if (!isUnicodeVietnamese(whole)) {
    const encoding = detectLegacy(whole, encodings) ?? (unsure(whole) ? main : undefined);
    return encoding === undefined || encoding === null ? texts : decodeAll(runs, encoding, fontsKept);
  }
  // Unicode and legacy runs in one paragraph: each run speaks for itself.
  return runs.map((run) => {
    const encoding = isUnicodeVietnamese(run.text) ? null : detectLegacy(run.text, encodings);
    return encoding ? decodeOne(run, encoding, fontsKept) : run.text;
  });
}

/** A line with high characters in a legacy document, too short for statistics, is in the document's encoding. */
function unsure(text: string): boolean {
  return /[\u00a1-\u00ff]/.test(text) && text.length < 60;
}

function decodeOne(run: FontRun, encoding: LegacyEncoding, fontsKept: boolean): string {
  const capitals: Capitals = run.font !== null && isCapitalFont(run.font) ? 'all' : fontsKept ? 'typed' : 'lost';
  return decodeLegacy(run.text, encoding, capitals);
}

/**
 * All runs in one encoding. Runs that touch are decoded together where a letter may be split between them (VNI's pairs) and where
 * capitals need their neighbours, then cut apart again.
 */
function decodeAll(runs: readonly FontRun[], encoding: LegacyEncoding, fontsKept: boolean): string[] {
  if (encoding === 'tcvn3') {
    if (fontsKept) return runs.map((run) => decodeOne(run, encoding, true));
    // One character a letter: the pieces keep their lengths.
    const whole = decodeLegacy(runs.map((run) => run.text).join(''), encoding);
    let from = 0;
    return runs.map((run) => {
      const piece = whole.slice(from, from + run.text.length);
      from += run.text.length;
      return piece;
    });
  }
  const moved = runs.map((run) => run.text);
  if (encoding === 'vni') {
    for (let index = 0; index + 1 < moved.length; index += 1) {
      const lead = moved[index + 1]?.[0];
      if (lead !== undefined && isVniPair(moved[index]?.at(-1) ?? '', lead)) {
        moved[index] += lead;
        moved[index + 1] = (moved[index + 1] ?? '').slice(1);
      }
    }
  }
  return moved.map((text) => decodeLegacy(text, encoding));
}
