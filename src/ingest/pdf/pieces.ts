/** The text objects of a page as PDFium gives them: cut where the style changes, measured, and told whether anybody sees them. */
import type { Engine } from './engine.ts';
import { fontStyle, type FontStyle } from './fonts.ts';
import type { Shapes } from './shapes.ts';
import type { Turn } from './turn.ts';

/** A piece in the PDF's own coordinates. */
export interface Raw {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly size: number;
  readonly angle: number;
  readonly style: FontStyle;
  /** `mode`: drawn invisibly, as the text layer of a scan is. `no`: white, tiny or outside the page. */
  readonly seen: 'yes' | 'mode' | 'no';
}


const space = 0x20;
const wideGap = 2.5;

/** A page being read. */
interface Reading {
  readonly engine: Engine;
  readonly textPage: number;
  readonly codes: Uint16Array | readonly number[];
  /** The codes as text, one unit a code; "" where PDFium left characters out. */
  readonly whole: string;
  /** Room for what PDFium answers. */
  readonly scratch: number;
  readonly styles: Map<number, FontStyle>;
  readonly shapes: Shapes;
  readonly turn: Turn;
}

export function readPieces(engine: Engine, textPage: number, shapes: Shapes, turn: Turn): Raw[] {
  const { call } = engine;
  const count = call['FPDFText_CountChars']?.(textPage) ?? 0;
  if (count <= 0) return [];
  const codes = readCodes(engine, textPage, count);
  const whole = codes instanceof Uint16Array ? new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes) : '';
  const objectOf = call['FPDFText_GetTextObject'] as (page: number, index: number) => number;
  const scratch = engine.malloc(64);
  const reading: Reading = { engine, textPage, codes, whole, scratch, styles: new Map(), shapes, turn };
  const pieces: Raw[] = [];
  try {
    const cut = (from: number, to: number, object: number): void => {
      let end = to;
      while (end > from && blank(codes[end - 1] ?? 0)) end -= 1;
      let start = from;
      while (start < end && blank(codes[start] ?? 0)) start += 1;
      if (end > start) measure(reading, start, end, object, pieces);
    };
    let start = 0;
    let object = objectOf(textPage, 0);
    for (let index = 1; index < count; index += 1) {
      const next = objectOf(textPage, index);
      if (next === object) continue;
      if (object !== 0) cut(start, index, object);
      start = index;
      object = next;
    }
    if (object !== 0) cut(start, count, object);
  } finally {
    engine.free(scratch);
  }
  return pieces;
}

function blank(code: number): boolean {
  return code === space || code === 0xa0 || (code < space && code !== 2);
}

/** The character codes by index; where PDFium leaves characters out of its text, one call a character. */
function readCodes(engine: Engine, textPage: number, count: number): Uint16Array | readonly number[] {
  const { call } = engine;
  const buffer = engine.malloc((count + 1) * 2);
  try {
    const got = call['FPDFText_GetText']?.(textPage, 0, count, buffer) ?? 0;
    if (got === count + 1) return new Uint16Array(engine.memory.buffer.slice(buffer, buffer + count * 2));
  } finally {
    engine.free(buffer);
  }
  return Array.from({ length: count }, (_, index) => call['FPDFText_GetUnicode']?.(textPage, index) ?? 0);
}

/** Control characters, and PDFium's two signs for a hyphen at the end of a line. */
const special = /[\p{Cc}\ufffe]/u;

function textOf({ codes, whole }: Reading, from: number, to: number): string {
  const plain = whole.slice(from, to);
  if (plain !== '' && !special.test(plain)) return plain;
  let text = '';
  for (let index = from; index < to; index += 1) {
    const code = codes[index] ?? 0;
    if (code === 0) continue;
    if (code === 2 || code === 0xfffe) text += '-';
    else text += code < space ? ' ' : code > 0xffff ? String.fromCodePoint(Math.min(code, 0x10ffff)) : String.fromCharCode(code);
  }
  return text;
}

function measure(reading: Reading, from: number, to: number, object: number, pieces: Raw[]): void {
  const { engine, textPage, scratch } = reading;
  const { call } = engine;
  call['FPDFText_GetMatrix']?.(textPage, from, scratch);
  call['FPDFText_GetFillColor']?.(textPage, from, scratch + 24, scratch + 28, scratch + 32, scratch + 36);
  const view = engine.view();
  const a = view.getFloat32(scratch, true);
  const b = view.getFloat32(scratch + 4, true);
  const c = view.getFloat32(scratch + 8, true);
  const d = view.getFloat32(scratch + 12, true);
  const size = Math.abs(call['FPDFText_GetFontSize']?.(textPage, from) ?? 0) * Math.hypot(c, d);
  const angle = Math.atan2(b, a);
  const light = Math.min(view.getUint32(scratch + 24, true), view.getUint32(scratch + 28, true), view.getUint32(scratch + 32, true));
  const alpha = view.getUint32(scratch + 36, true);
  const start = origin(reading, from);
  const endX = endOf(reading, to - 1, angle);
  const seen = visibility(reading, object, { x: start.x, y: start.y, size, light, alpha });
  const style = styleOf(reading, object);
  const gaps = Math.abs(angle) < 0.2 ? splitAtGaps(reading, { from, to, left: start.x, right: endX, y: start.y, size }) : [];
  let begin = from;
  let { x } = start;
  const add = (until: number, right: number): void => {
    const text = textOf(reading, begin, until);
    if (text.trim() !== '') pieces.push({ text, x, y: start.y, endX: right, size, angle, style, seen });
  };
  for (const gap of gaps) {
    add(gap.before, gap.left);
    begin = gap.after;
    x = gap.right;
  }
  add(to, endX);
}

function styleOf({ engine, styles }: Reading, object: number): FontStyle {
  const font = engine.call['FPDFTextObj_GetFont']?.(object) ?? 0;
  let style = styles.get(font);
  if (!style) {
    style = fontStyle(engine, font);
    styles.set(font, style);
  }
  return style;
}

const smallestReadable = 2;
/** Text render modes of ISO 32000-1, table 106: neither filled nor stroked; clipping only. */
const invisibleModes = new Set([3, 7]);
const filledModes = new Set([0, 2, 4, 6]);
const nearlyWhite = 250;
const nearlyTransparent = 13;
const beyond = 20;

interface Look {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly light: number;
  readonly alpha: number;
}

function visibility({ engine, shapes, turn }: Reading, object: number, look: Look): Raw['seen'] {
  const mode = engine.call['FPDFTextObj_GetTextRenderMode']?.(object) ?? 0;
  if (invisibleModes.has(mode)) return 'mode';
  if (look.alpha < nearlyTransparent || look.size < smallestReadable) return 'no';
  if (filledModes.has(mode) && look.light >= nearlyWhite && !shapes.darkAt(look.x, look.y)) return 'no';
  const most = Math.max(turn.width, turn.height) + beyond;
  const [x, y] = [look.x - turn.originX, look.y - turn.originY];
  return x < -beyond || y < -beyond || x > most || y > most ? 'no' : 'yes';
}

function origin({ engine, textPage, scratch }: Reading, index: number): { readonly x: number; readonly y: number } {
  engine.call['FPDFText_GetCharOrigin']?.(textPage, index, scratch, scratch + 8);
  const view = engine.view();
  return { x: view.getFloat64(scratch, true), y: view.getFloat64(scratch + 8, true) };
}

/** Where a character ends along its line: the side of its box (left, top, right, bottom) that the text runs towards. */
function endOf({ engine, textPage, scratch }: Reading, index: number, angle: number): number {
  engine.call['FPDFText_GetLooseCharBox']?.(textPage, index, scratch);
  const quarter = ((Math.round(angle / (Math.PI / 2)) % 4) + 4) % 4;
  return engine.view().getFloat32(scratch + (quarter === 0 ? 8 : quarter === 1 ? 4 : quarter === 2 ? 0 : 12), true);
}

interface Gap {
  readonly before: number;
  readonly after: number;
  readonly left: number;
  readonly right: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Places inside one text object where the words stand far apart, or on both sides of a table's rule. */
function splitAtGaps(reading: Reading, { from, to, left, right, y, size }: Stretch): Gap[] {
  const crossed = reading.shapes.uprights.filter((rule) => rule.x > left + 1 && rule.x < right - 1 && rule.low <= y + 1 && rule.high >= y + 1);
  if (crossed.length === 0 && right - left < (to - from) * size * 0.5) return [];
  const gaps: Gap[] = [];
  for (let index = from; index < to; index += 1) {
    if (!blank(reading.codes[index] ?? 0)) continue;
    let after = index;
    while (after < to && blank(reading.codes[after] ?? 0)) after += 1;
    const before = endOf(reading, index - 1, 0);
    const next = origin(reading, after).x;
    if (next - before > size * wideGap || crossed.some((rule) => rule.x > before - 2 && rule.x < next + 2)) {
      gaps.push({ before: index, after, left: before, right: next });
    }
    index = after;
  }
  return gaps;
}
