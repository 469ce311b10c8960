/** The words of an OCR result in hOCR (https://kba.github.io/hocr-spec): boxes, baselines, line height and confidence. */

export interface OcrWord {
  readonly text: string;
  /** Pixels, origin at the top left. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** From 0 to 100. */
  readonly confidence: number;
}

export interface OcrLine {
  readonly words: readonly OcrWord[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The baseline at the line's left end, and how far it sinks per pixel to the right. */
  readonly baseline: number;
  readonly slope: number;
  /** Height from descender to ascender in pixels. */
  readonly size: number;
}

const lineTag = /<span class='ocr_(?:line|header|caption|textfloat)'[^>]*title="([^"]*)"[^>]*>/g;
const wordTag = /<span class='ocrx_word'[^>]*title='([^']*)'[^>]*>([^]*?)<\/span>(?=\s|<)/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

function numbers(title: string, key: string): number[] {
  const found = new RegExp(`${key} ([-\\d. ]+)`).exec(title)?.[1];
  return found === undefined ? [] : found.trim().split(/\s+/).map(Number);
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole).normalize('NFC').trim();
}

export function parseHocr(hocr: string): OcrLine[] {
  const heads = [...hocr.matchAll(lineTag)];
  return heads.flatMap((head, index): OcrLine[] => {
    const title = head[1] ?? '';
    const body = hocr.slice(head.index + head[0].length, heads[index + 1]?.index ?? hocr.length);
    const words = [...body.matchAll(wordTag)].flatMap((found): OcrWord[] => {
      const [left, top, right, bottom] = numbers(found[1] ?? '', 'bbox');
      const text = plain(found[2] ?? '');
      if (left === undefined || top === undefined || right === undefined || bottom === undefined || text === '') return [];
      return [{ text, left, top, right, bottom, confidence: numbers(found[1] ?? '', 'x_wconf')[0] ?? 0 }];
    });
    const [left, top, right, bottom] = numbers(title, 'bbox');
    if (words.length === 0 || left === undefined || top === undefined || right === undefined || bottom === undefined) return [];
    const [slope, sink] = numbers(title, 'baseline');
    return [{
      words, left, right, top, bottom, slope: slope ?? 0, baseline: bottom + (sink ?? 0),
      size: numbers(title, 'x_size')[0] ?? bottom - top,
    }];
  });
}

/** Mean confidence of words, by their length, from 0 to 100; 0 without words. */
export function meanConfidence(words: readonly OcrWord[]): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
}

/** A gap that parts columns, in line heights. */
const wideGap = 1.2;

/** The words of a line between its wide gaps. */
export function sides(line: OcrLine): OcrWord[][] {
  const made: OcrWord[][] = [];
  for (const word of line.words) {
    const last = made.at(-1);
    const before = last?.at(-1);
    if (last && before && word.left - before.right <= line.size * wideGap) last.push(word);
    else made.push([word]);
  }
  return made;
}
