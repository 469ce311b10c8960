/** One scanned page: picture, straightened, read, as pieces for the layout. */
import { unreadLabel, type PageContent, type Piece } from '../layout/page.ts';
import { isSyllable } from '../../vietnamese/syllables.ts';
import { quarterTurned, type Bitmap } from './bitmap.ts';
import { deskewed } from './deskew.ts';
import { recognize } from './engine.ts';
import { meanConfidence, sides, type OcrLine, type OcrWord } from './hocr.ts';
import { lineSizes } from './line-sizes.ts';
import { rulesOf } from './rules.ts';
import { lookAgain } from './second-look.ts';

export interface OcrPage {
  readonly content: PageContent;
  /** Mean confidence of the words that were kept, weighted by length, from 0 to 100; null without words. */
  readonly confidence: number | null;
  readonly words: number;
}

/** The line height that tesseract gives, against the size of the type. */
const heightToSize = 1.055;

export async function readScan(bitmap: Bitmap, number: number): Promise<OcrPage> {
  const straight = deskewed(bitmap).bitmap;
  const first = assess(straight, await lookAgain(straight, await recognize(straight)), number);
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
  const sizeOf = lineSizes(kept);
  const pieces = kept.flatMap((line): Piece[] => line.words.map((word, index): Piece => {
    const size = sizeOf(line) * scale * heightToSize;
    const baseline = (line.baseline + (word.left - line.left) * line.slope) * scale;
    const plain = { left: word.left * scale, right: word.right * scale, bold: false, italic: false, font: null };
    if (index === 0 && line.words.length > 1 && raised(word, line)) {
      return { ...plain, text: /^\d{1,2}$/.test(word.text) ? word.text : unreadLabel, baseline: baseline - size * 0.3, size: size * 0.6 };
    }
    const text = index === 0 && line.words.length > 1 && misreadDash.test(word.text) ? '-' : word.text;
    return { ...plain, text: text + ' ', baseline, size };
  }));
  const words = kept.flatMap((line) => line.words);
  const confidence = words.length === 0 ? null : meanConfidence(words);
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

/** Takes out what is no text: specks, the strokes of stamps and signatures, rules read as letters. Each side of a line by itself. */
function cleaned(line: OcrLine): OcrLine {
  // Rules of tables read as part of a word.
  const bare = { ...line, words: line.words.map((word) => ({ ...word, text: word.text.replace(/^[|¦]+(?=.)|(?<=.)[|¦]+$/g, '') })) };
  return { ...line, words: sides(bare).flatMap((words) => cleanedSide(words, line)) };
}

function cleanedSide(all: readonly OcrWord[], line: OcrLine): readonly OcrWord[] {
  const words = all.filter((word, index) => !noise(word)
    || (index === 0 && all.length > 2 && (misreadDash.test(word.text) || raised(word, line))));
  const text = words.map((word) => word.text).join('');
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  const mean = meanConfidence(words);
  if (text === '' || (mean < 45 && !words.some(meaningful)) || (mean < 25 && text.length < 12)) return [];
  // A letter or two by themselves, neither numeral nor unit.
  const stray = !/[\d%]/.test(text) && !/^[IVX]+\.?$|^[-+*•]/.test(text) && (letters <= 1 || (letters <= 3 && mean < 85));
  return stray ? [] : words;
}

function meaningful(word: OcrWord): boolean {
  const letters = word.text.replace(/[^\p{L}]/gu, '');
  return (letters.length >= 2 && word.confidence > 60 && isSyllable(letters)) || (/\d/.test(word.text) && word.confidence > 70);
}

/** What OCR makes of a dash at the front of a line. */
const misreadDash = /^[~_=–—«»¬]$/u;

function noise(word: OcrWord): boolean {
  if (/^[|_~=¦`'‘’´.·•,:;"“”*°^<>\\/{}[\]«»—–-]+$/u.test(word.text)) return !/^[-–—+•*]$/u.test(word.text) || word.confidence < 30;
  return word.confidence < 12 && !/\p{L}{3}|\d{2}/u.test(word.text);
}

/** A small word above the baseline at the front of a line: the label of a footnote. */
function raised(word: OcrWord, line: OcrLine): boolean {
  const height = word.bottom - word.top;
  return word.text.length <= 2 && height < line.size * 0.6 && height > line.size * 0.15 && !/[-–—“]/u.test(word.text)
    && word.bottom < line.baseline + (word.left - line.left) * line.slope - line.size * 0.12;
}
