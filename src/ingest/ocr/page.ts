/** One scanned page: picture, straightened, read, as pieces for the layout. */
import type { PageContent, Piece } from '../layout/page.ts';
import { isSyllable } from '../../vietnamese/syllables.ts';
import { quarterTurned, type Bitmap } from './bitmap.ts';
import { deskewed } from './deskew.ts';
import { recognize } from './engine.ts';
import type { OcrLine, OcrWord } from './hocr.ts';
import { rulesOf } from './rules.ts';

export interface OcrPage {
  readonly content: PageContent;
  /** Mean confidence of the words that were kept, weighted by length, from 0 to 100; null without words. */
  readonly confidence: number | null;
  readonly words: number;
}

/** The line height that tesseract gives, against the size of the type. */
const heightToSize = 1;

export async function readScan(bitmap: Bitmap, number: number): Promise<OcrPage> {
  const straight = deskewed(bitmap).bitmap;
  const first = assess(straight, await recognize(straight), number);
  if (first.words < 12 || first.sense > 0.35) return first.page;
  // Letters, but hardly a Vietnamese word: the page may lie on its side or stand on its head.
  let best = first;
  for (const quarters of [2, 1, 3]) {
    const turnedPage = quarterTurned(straight, quarters);
    const other = assess(turnedPage, await recognize(turnedPage), number);
    if (other.sense > best.sense && other.words >= 12) best = other;
    if (best.sense > 0.6) break;
  }
  return best.page;
}

interface Assessed {
  readonly page: OcrPage;
  readonly words: number;
  /** Share of the words that can be Vietnamese. */
  readonly sense: number;
}

function assess(bitmap: Bitmap, lines: readonly OcrLine[], number: number): Assessed {
  const kept = lines.map(cleaned).filter((line) => line.words.length > 0);
  const scale = 72 / bitmap.dpi;
  const body = medianSize(kept);
  const pieces = kept.flatMap((line): Piece[] => line.words.map((word) => ({
    text: word.text + ' ',
    left: word.left * scale, right: word.right * scale,
    baseline: (line.baseline + (word.left - line.left) * line.slope) * scale,
    size: snapped(line.size, body) * scale * heightToSize, bold: false, italic: false, font: null,
  })));
  const words = kept.flatMap((line) => line.words);
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const confidence = letters === 0 ? null : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
  const all = lines.flatMap((line) => line.words).filter((word) => /\p{L}{2}/u.test(word.text));
  const sense = all.length === 0 ? 0 : all.filter((word) => isSyllable(word.text.replace(/[^\p{L}]/gu, ''))).length / all.length;
  return {
    page: {
      content: { number, width: bitmap.width * scale, height: bitmap.height * scale, pieces, rules: rulesOf(bitmap) },
      confidence, words: words.length,
    },
    words: all.length, sense,
  };
}

/** Takes out what is no text: specks, the strokes of stamps and signatures, rules read as letters. */
function cleaned(line: OcrLine): OcrLine {
  const words = line.words.filter((word) => !noise(word));
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const mean = letters === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
  const sense = words.some((word) => meaningful(word));
  return letters === 0 || (mean < 45 && !sense) || (mean < 25 && letters < 12) ? { ...line, words: [] } : { ...line, words };
}

function meaningful(word: OcrWord): boolean {
  const letters = word.text.replace(/[^\p{L}]/gu, '');
  return (letters.length >= 2 && word.confidence > 60 && isSyllable(letters)) || (/\d/.test(word.text) && word.confidence > 70);
}

function noise(word: OcrWord): boolean {
  if (/^[|_~=¦`'‘’´.·•,:;"“”*°^<>\\/{}[\]«»—–-]+$/u.test(word.text)) return !/^[-–—+•*]$/u.test(word.text) || word.confidence < 30;
  return word.confidence < 12 && !/\p{L}{3}|\d{2}/u.test(word.text);
}

function medianSize(lines: readonly OcrLine[]): number {
  const sizes = lines.flatMap((line) => line.words.map(() => line.size)).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 30;
}

/** Line heights waver with the letters that happen to be in the line: near the usual one they are the usual one. */
function snapped(size: number, body: number): number {
  return size > body * 0.84 && size < body * 1.2 ? body : size;
}
