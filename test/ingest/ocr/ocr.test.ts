import { describe, expect, test } from 'vitest';
import type { RawParagraph } from '../../../src/ingest/assemble.ts';
import type { Piece } from '../../../src/ingest/layout/page.ts';
import type { Bitmap } from '../../../src/ingest/ocr/bitmap.ts';
import { deskewed, skewOf } from '../../../src/ingest/ocr/deskew.ts';
import { parseHocr, type OcrLine } from '../../../src/ingest/ocr/hocr.ts';
import { cutAtGaps } from '../../../src/ingest/ocr/layer-gaps.ts';
import { lineSizes } from '../../../src/ingest/ocr/line-sizes.ts';
import { repairNumerals } from '../../../src/ingest/ocr/numerals.ts';
import { rulesOf } from '../../../src/ingest/ocr/rules.ts';

/** A page of grey bars for words, turned by some degrees. */
function page(degrees: number, draw: (ink: (x: number, y: number) => void) => void = () => undefined): Bitmap {
  const [width, height] = [1000, 1400];
  const data = new Uint8Array(width * height).fill(240);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const ink = (x: number, y: number): void => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    const [px, py] = [Math.round(dx * cos - dy * sin + width / 2), Math.round(dx * sin + dy * cos + height / 2)];
    if (px >= 0 && py >= 0 && px < width && py < height) data[py * width + px] = 20;
  };
  for (let line = 0; line < 30; line += 1) {
    for (let x = 100; x < 900; x += 1) {
      if ((x * 7 + line * 31) % 61 < 12) continue;
      for (let y = 0; y < 14; y += 1) ink(x, 120 + line * 40 + y);
    }
  }
  draw(ink);
  return { width, height, data, dpi: 120 };
}

describe('straightening', () => {
  test.each([-2.5, -0.9, -0.3, 0, 0.5, 1.7])('%s degrees are seen', (degrees) => expect(Math.abs(skewOf(page(degrees)) - degrees)).toBeLessThan(0.12));

  test('a turned page is turned back, a straight one is left as it is', () => {
    expect(Math.abs(skewOf(deskewed(page(1.5)).bitmap))).toBeLessThan(0.12);
    const straight = page(0);
    expect(deskewed(straight).bitmap).toBe(straight);
  });

  test('an empty page has no angle', () => {
    expect(skewOf({ width: 500, height: 700, dpi: 100, data: new Uint8Array(350_000).fill(255) })).toBe(0);
  });
});

test('rules are found, also where they climb a little; words are none', () => {
  const bitmap = page(0, (ink) => {
    for (let x = 100; x < 800; x += 1) for (let y = 0; y < 3; y += 1) ink(x, 50 + Math.floor(x / 150) + y);
    for (let y = 40; y < 110; y += 1) for (let x = 0; x < 3; x += 1) ink(60 + x, y);
  });
  const rules = rulesOf(bitmap);
  expect(rules.map((rule) => rule.horizontal)).toEqual([true, false]);
  expect(rules[0]?.from).toBeCloseTo(60, -1);
  expect(rules[0]?.to).toBeCloseTo(480, -1);
});

test('hOCR gives words with confidence, and the line\'s baseline and size', () => {
  const lines = parseHocr(`<span class='ocr_line' id='line_1_1' title="bbox 10 20 200 60; baseline 0.01 -9; x_size 38; x_descenders 8; x_ascenders 9">
    <span class='ocrx_word' id='w1' title='bbox 10 22 90 58; x_wconf 96'>T&igrave;nh</span>
    <span class='ocrx_word' id='w2' title='bbox 100 22 200 58; x_wconf 61'><strong>A&amp;B</strong></span>
  </span>`);
  expect(lines).toEqual([expect.objectContaining({ left: 10, right: 200, baseline: 51, slope: 0.01, size: 38 })]);
  expect(lines[0]?.words.map((word) => [word.text, word.confidence])).toEqual([['T&igrave;nh', 96], ['A&B', 61]]);
});

function repair(lines: readonly string[], scanned = [1]): string[] {
  const paragraphs: RawParagraph[] = lines.map((text) => ({ text, page: 1 }));
  return repairNumerals(paragraphs, new Set(scanned)).paragraphs.map((each) => (each.label ? `[${each.label}] ` : '') + each.text);
}

describe('numerals of the outline', () => {
  test.each([
    ['a second "II." is the third', ['I. Tình hình', 'II. Nguyên nhân', 'II. Giải pháp', 'IV. Kiến nghị'], ['I. Tình hình', 'II. Nguyên nhân', '[III.] Giải pháp', 'IV. Kiến nghị']],
    ['strokes read as letters', ['I. Tình hình', 'H. Nguyên nhân', 'HI. Giải pháp', 'IV. Kiến nghị'], ['I. Tình hình', '[II.] Nguyên nhân', '[III.] Giải pháp', 'IV. Kiến nghị']],
    ['a letter for the first', ['L. Tình hình', 'Nội dung.', 'II. Nguyên nhân'], ['[I.] Tình hình', 'Nội dung.', 'II. Nguyên nhân']],
    ['the stop lost', ['L Tình hình', 'Nội dung.', 'II. Nguyên nhân', 'HI Giải pháp'], ['[I.] Tình hình', 'Nội dung.', 'II. Nguyên nhân', '[III.] Giải pháp']],
    ['one stroke too many', ['I. Tình hình', 'II. Nguyên nhân', 'IIIL. Giải pháp'], ['I. Tình hình', 'II. Nguyên nhân', '[III.] Giải pháp']],
    ['points between two good ones', ['e) Một là', 'ø) Hai là', 'h) Ba là', 'ï) Bốn là'], ['e) Một là', '[g)] Hai là', 'h) Ba là', '[i)] Bốn là']],
    ['d with its stroke lost', ['c) Một', 'd) Hai', 'd) Ba', 'e) Bốn'], ['c) Một', 'd) Hai', '[đ)] Ba', 'e) Bốn']],
    ['a semicolon for the stop, underscores before the numeral', ['1. Khách quan', '____2, Chủ quan', '3; Khác', '4. Cuối cùng'], ['1. Khách quan', '[2.] Chủ quan', '[3.] Khác', '4. Cuối cùng']],
    ['a comma for the stop', ['1. Khách quan', '2, Chủ quan', '3. Khác'], ['1. Khách quan', '[2.] Chủ quan', '3. Khác']],
  ])('%s', (_, lines, mended) => expect(repair(lines)).toEqual(mended));

  test.each([
    ['right ones', ['I. Tình hình', '1. Thực trạng', '2. Hậu quả', 'II. Nguyên nhân', '1. Khách quan', '2. Chủ quan', 'a) Cá nhân', 'b) Tổ chức']],
    ['a sequence that begins anew', ['a) Một', 'b) Hai', 'a) Ba', 'b) Bốn']],
    ['sections by letters', ['A. Tình hình', 'B. Nguyên nhân', 'C. Giải pháp']],
    ['a single stroke without a second numeral', ['L. Tình hình chung', 'Nội dung.']],
    ['years and amounts', ['2023, Đảng ủy đã chỉ đạo', '15, 16 và 17 là các điều liên quan']],
  ])('leaves %s', (_, lines) => expect(repair(lines)).toEqual(lines));

  test('never on pages that no OCR read', () => {
    const lines = ['I. Tình hình', 'II. Nguyên nhân', 'II. Giải pháp', 'IV. Kiến nghị'];
    expect(repair(lines, [])).toEqual(lines);
  });
});

describe('the size of a scanned line', () => {
  const line = (baseline: number, height: number): OcrLine => ({
    left: 100, right: 900, top: baseline - height, bottom: baseline, baseline, slope: 0, size: height,
    words: Array.from({ length: 6 }, (_, index) => ({
      text: 'việc', left: 100 + index * 130, right: 200 + index * 130, top: baseline - height * 0.7, bottom: baseline, confidence: 90,
    })),
  });

  test('one line among lines of the usual size has their size; the small print at the foot has its own', () => {
    const lines = [line(100, 40), line(150, 40), line(200, 31), line(250, 40), line(300, 40), line(420, 30), line(455, 30)];
    expect(lines.map(lineSizes(lines))).toEqual([40, 40, 40, 40, 40, 30, 30]);
  });
});

describe('the text layer of a scan', () => {
  /** Ink from one point to another at the height of a line whose baseline is at 100 points. */
  const inked = (...stretches: readonly (readonly [number, number])[]): Bitmap => {
    const data = new Uint8Array(600 * 200).fill(250);
    for (const [from, to] of stretches) for (let x = from; x < to; x += 1) for (let y = 92; y < 100; y += 1) data[y * 600 + x] = 20;
    return { width: 600, height: 200, data, dpi: 72 };
  };
  const piece = (text: string): Piece => ({ text, left: 100, right: 500, baseline: 100, size: 14, bold: false, italic: false, font: null });

  test('two sides laid as one text are cut where the ink stops', () => {
    const cut = cutAtGaps([piece('SỞ XÂY DỰNG Độc lập - Tự do - Hạnh phúc')], inked([100, 250], [290, 500]));
    expect(cut.map(({ text, left, right }) => ({ text, left, right: Math.round(right) }))).toEqual([
      { text: 'SỞ XÂY DỰNG', left: 100, right: 249 }, { text: 'Độc lập - Tự do - Hạnh phúc', left: 290, right: 500 },
    ]);
  });

  test.each([
    ['no wide gap', inked([100, 298], [306, 500])], ['a gap where no space can be', inked([100, 110], [480, 500])], ['no ink', inked()],
  ])('%s: left whole', (_, picture) => {
    const line = piece('Một bộ phận công chức còn né tránh, đùn đẩy việc');
    expect(cutAtGaps([line], picture)).toEqual([line]);
  });
});
