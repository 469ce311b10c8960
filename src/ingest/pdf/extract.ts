/** One page of a PDF as pieces of text, rules and pictures, upright and without what a reader cannot see. */
import type { Piece, Rule } from '../layout/page.ts';
import type { PdfDocument } from './document.ts';
import type { Engine } from './engine.ts';
import { fontStyle, type FontStyle } from './fonts.ts';
import { collectShapes, type Shapes } from './shapes.ts';
import { upright, type Turn } from './turn.ts';

export interface ExtractedPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Text in render mode 3 over a picture: the layer that an OCR program laid under a scan. */
  readonly layer: readonly Piece[];
  /** Characters that nobody sees: invisible, white, tiny or outside the page. */
  readonly hidden: number;
  readonly rules: readonly Rule[];
  /** Share of the page that its largest pictures cover, from 0 to 1. */
  readonly pictures: number;
  /** Drawn shapes that are no rules: letters turned into outlines, charts. */
  readonly drawings: number;
}

interface Raw {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly size: number;
  readonly angle: number;
  readonly style: FontStyle;
  readonly seen: 'yes' | 'mode' | 'no';
}

const smallestReadable = 2;
const invisibleMode = 3;
const clipMode = 7;

/** Reads a page, from 0; null where it is broken. Throws what the engine throws. */
export function extractPage(document: PdfDocument, index: number): ExtractedPage | null {
  const { call } = document.engine;
  const page = document.page(index);
  if (page === 0) return null;
  const textPage = call['FPDFText_LoadPage']?.(page) ?? 0;
  try {
    const turn: Turn = {
      width: floatOf(call['FPDF_GetPageWidthF']?.(page)), height: floatOf(call['FPDF_GetPageHeightF']?.(page)),
      quarter: call['FPDFPage_GetRotation']?.(page) ?? 0, ...pageOrigin(document.engine, page),
    };
    const shapes = collectShapes(document.engine, page, turn);
    const raw = textPage === 0 ? [] : readPieces(document.engine, textPage, shapes, turn);
    return finish(raw, shapes, turn);
  } finally {
    if (textPage !== 0) call['FPDFText_ClosePage']?.(textPage);
  }
}

function floatOf(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}

/** The lower left corner of what is shown of the page, in the page's own coordinates. */
function pageOrigin(engine: Engine, page: number): { readonly originX: number; readonly originY: number } {
  const at = engine.malloc(16);
  try {
    if (!engine.call['FPDF_GetPageBoundingBox']?.(page, at)) return { originX: 0, originY: 0 };
    const view = engine.view();
    return { originX: view.getFloat32(at, true), originY: view.getFloat32(at + 12, true) };
  } finally {
    engine.free(at);
  }
}

const space = 0x20;
const wideGap = 2.5;

function readPieces(engine: Engine, textPage: number, shapes: Shapes, turn: Turn): Raw[] {
  const { call } = engine;
  const count = call['FPDFText_CountChars']?.(textPage) ?? 0;
  if (count <= 0) return [];
  const codes = readCodes(engine, textPage, count);
  const objectOf = call['FPDFText_GetTextObject'] as (page: number, index: number) => number;
  const scratch = engine.malloc(64);
  const styles = new Map<number, FontStyle>();
  const pieces: Raw[] = [];
  try {
    const cut = (from: number, to: number, object: number): void => {
      let end = to;
      while (end > from && blank(codes[end - 1] ?? 0)) end -= 1;
      let start = from;
      while (start < end && blank(codes[start] ?? 0)) start += 1;
      if (end > start) pieces.push(...measure(engine, textPage, codes, start, end, object, scratch, styles, shapes, turn));
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
function readCodes(engine: Engine, textPage: number, count: number): Uint16Array | number[] {
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

function textOf(codes: Uint16Array | number[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index += 1) {
    const code = codes[index] ?? 0;
    if (code === 0) continue;
    // PDFium's sign for a hyphen at the end of a line.
    if (code === 2 || code === 0xfffe) text += '-';
    else text += code < space ? ' ' : code > 0xffff ? String.fromCodePoint(Math.min(code, 0x10ffff)) : String.fromCharCode(code);
  }
  return text;
}

function measure(
  engine: Engine, textPage: number, codes: Uint16Array | number[], from: number, to: number, object: number, scratch: number,
  styles: Map<number, FontStyle>, shapes: Shapes, turn: Turn,
): Raw[] {
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
  const font = call['FPDFTextObj_GetFont']?.(object) ?? 0;
  let style = styles.get(font);
  if (!style) {
    style = fontStyle(engine, font);
    styles.set(font, style);
  }
  const mode = call['FPDFTextObj_GetTextRenderMode']?.(object) ?? 0;
  const start = origin(engine, textPage, from, scratch);
  const end = rightEnd(engine, textPage, to - 1, scratch, angle);
  const filled = mode === 0 || mode === 2 || mode === 4 || mode === 6;
  const white = filled && light >= 250;
  const unseen = alpha < 13 || size < smallestReadable || (white && !shapes.darkAt(start.x, start.y))
    || start.x < turn.originX - 20 || start.y < turn.originY - 20
    || start.x > turn.originX + Math.max(turn.width, turn.height) + 20 || start.y > turn.originY + Math.max(turn.width, turn.height) + 20;
  const seen = mode === invisibleMode || mode === clipMode ? 'mode' : unseen ? 'no' : 'yes';
  const look = { size, angle, style, seen } as const;
  const upTo = Math.abs(angle) < 0.2 ? splitAtGaps(engine, textPage, codes, { from, to, left: start.x, right: end.x, y: start.y, size }, shapes, scratch) : [];
  const pieces: Raw[] = [];
  let begin = from;
  let x = start.x;
  for (const gap of upTo) {
    pieces.push({ ...look, text: textOf(codes, begin, gap.before), x, y: start.y, endX: gap.left });
    begin = gap.after;
    x = gap.right;
  }
  pieces.push({ ...look, text: textOf(codes, begin, to), x, y: start.y, endX: end.x });
  return pieces.filter((piece) => piece.text.trim() !== '');
}

function origin(engine: Engine, textPage: number, index: number, scratch: number): { readonly x: number; readonly y: number } {
  engine.call['FPDFText_GetCharOrigin']?.(textPage, index, scratch, scratch + 8);
  const view = engine.view();
  return { x: view.getFloat64(scratch, true), y: view.getFloat64(scratch + 8, true) };
}

/** Where a character ends along the line: the side of its box that the text runs towards. */
function rightEnd(engine: Engine, textPage: number, index: number, scratch: number, angle: number): { readonly x: number } {
  engine.call['FPDFText_GetLooseCharBox']?.(textPage, index, scratch);
  const view = engine.view();
  const [left, top, right, bottom] = [0, 4, 8, 12].map((at) => view.getFloat32(scratch + at, true)) as [number, number, number, number];
  const quarter = ((Math.round(angle / (Math.PI / 2)) % 4) + 4) % 4;
  return { x: quarter === 0 ? right : quarter === 1 ? top : quarter === 2 ? left : bottom };
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
function splitAtGaps(
  engine: Engine, textPage: number, codes: Uint16Array | number[], { from, to, left, right, y, size }: Stretch, shapes: Shapes, scratch: number,
): Gap[] {
  const crossed = shapes.uprights.filter((rule) => rule.x > left + 1 && rule.x < right - 1 && rule.low <= y + 1 && rule.high >= y + 1);
  if (crossed.length === 0 && right - left < (to - from) * size * 0.5) return [];
  const gaps: Gap[] = [];
  for (let index = from; index < to; index += 1) {
    if (!blank(codes[index] ?? 0)) continue;
    let after = index;
    while (after < to && blank(codes[after] ?? 0)) after += 1;
    const before = rightEnd(engine, textPage, index - 1, scratch, 0).x;
    const next = origin(engine, textPage, after, scratch).x;
    if (next - before > size * wideGap || crossed.some((rule) => rule.x > before - 2 && rule.x < next + 2)) {
      gaps.push({ before: index, after, left: before, right: next });
    }
    index = after;
  }
  return gaps;
}

/** Turns the pieces upright by the page's own rotation and by the direction that most of the text runs in. */
function finish(raw: readonly Raw[], shapes: Shapes, turn: Turn): ExtractedPage {
  const votes = [0, 0, 0, 0];
  for (const piece of raw) {
    const quarter = ((Math.round(piece.angle / (Math.PI / 2)) % 4) + 4) % 4;
    votes[quarter] = (votes[quarter] ?? 0) + piece.text.length;
  }
  const main = votes.indexOf(Math.max(...votes));
  const skew = usualSkew(raw, main);
  const place = upright({ ...turn, quarter: turn.quarter }, main, skew);
  const pieces: Piece[] = [];
  const layer: Piece[] = [];
  let hidden = 0;
  for (const piece of raw) {
    const off = Math.abs(angleBetween(piece.angle, main * (Math.PI / 2) + skew));
    if (off > 0.05) {
      if (piece.seen !== 'yes') hidden += piece.text.length;
      continue;
    }
    const start = place.point(piece.x, piece.y);
    const length = Math.abs(main % 2 === 0 ? piece.endX - piece.x : piece.endX - piece.y);
    const made: Piece = {
      text: piece.text, left: start.x, right: start.x + length, baseline: start.y, size: piece.size,
      bold: piece.style.bold, italic: piece.style.italic, font: piece.style.name === '' ? null : piece.style.name,
    };
    const outside = made.right < 0 || made.left > place.width || made.baseline < 0 || made.baseline > place.height + piece.size;
    if (piece.seen === 'mode' && shapes.pictures > 0.3) layer.push(made);
    else if (piece.seen !== 'yes' || outside) hidden += piece.text.length;
    else pieces.push(made);
  }
  return {
    width: place.width, height: place.height, pieces, layer, hidden, rules: shapes.rules.map((rule) => place.rule(rule)),
    pictures: shapes.pictures, drawings: shapes.drawings,
  };
}

function angleBetween(one: number, other: number): number {
  const turn = (one - other) % (2 * Math.PI);
  return turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn;
}

/** The median angle of the text against its main direction: a text layer over a crooked scan. */
function usualSkew(raw: readonly Raw[], main: number): number {
  const angles = raw.map((piece) => angleBetween(piece.angle, main * (Math.PI / 2))).filter((angle) => Math.abs(angle) < 0.1).sort((a, b) => a - b);
  const middle = angles[angles.length >> 1] ?? 0;
  return Math.abs(middle) < 0.0005 ? 0 : middle;
}
