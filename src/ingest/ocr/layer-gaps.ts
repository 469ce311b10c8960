/**
 * The wide gaps in a scan's text layer. An OCR program often lays a whole printed line as one text, stretched from end to end: the two
 * sides of a letterhead then look like one. The picture shows where the ink stops.
 */
import type { Piece } from '../layout/page.ts';
import { threshold, type Bitmap } from './bitmap.ts';

/** Gaps wider than this, in ems, part two columns; justified lines have none. */
const wideGap = 1.6;
/** The share of the line that stands before the gap, by ink and by letters, differs by no more than this. */
const mostOff = 0.09;

/** So much of a text's usual width has to be inked, for the picture to be of that text. */
const leastInk = 0.5;

/** The pieces, those with a wide gap in their ink cut at the space between words that stands there. */
export function cutAtGaps(pieces: readonly Piece[], picture: Bitmap): Piece[] {
  const dark = threshold(picture);
  return pieces.flatMap((piece) => cutPiece(piece, picture, dark));
}

function cutPiece(piece: Piece, picture: Bitmap, dark: number): Piece[] {
  if (!/\S\s+\S/u.test(piece.text) || piece.right - piece.left < piece.size * 4) return [piece];
  const gap = widestGap(piece, picture, dark);
  if (!gap || gap.to - gap.from < piece.size * wideGap) return [piece];
  const cut = wordsBefore(piece, gap);
  if (cut === null) return [piece];
  const before = { ...piece, text: piece.text.slice(0, cut).trimEnd(), right: gap.from };
  const after = { ...piece, text: piece.text.slice(cut).trimStart(), left: gap.to };
  return [...cutPiece(before, picture, dark), ...cutPiece(after, picture, dark)];
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The widest stretch without ink between two inked ones, in points. */
function widestGap(piece: Piece, picture: Bitmap, dark: number): Gap | null {
  const scale = picture.dpi / 72;
  const [top, bottom] = [piece.baseline - piece.size * 0.7, piece.baseline].map((at) => Math.round(at * scale)) as [number, number];
  const [left, right] = [piece.left, piece.right].map((at) => Math.round(at * scale)) as [number, number];
  if (top < 0 || left < 0 || bottom > picture.height || right > picture.width) return null;
  let best: Gap | null = null;
  let last = -1;
  for (let x = left; x < right; x += 1) {
    if (!inked(picture, x, top, bottom, dark)) continue;
    if (last >= 0 && (!best || x - last > best.to - best.from)) best = { from: last, to: x };
    last = x;
  }
  return best && { from: best.from / scale, to: best.to / scale };
}

/** Two dark pixels in a column: one may be a speck. */
function inked({ data, width }: Bitmap, x: number, top: number, bottom: number, dark: number): boolean {
  let found = 0;
  for (let y = top; y < bottom; y += 1) {
    if ((data[y * width + x] ?? 255) < dark) found += 1;
    if (found === 2) return true;
  }
  return false;
}

/** Where the text is to be cut so that its two parts are as long as the ink on both sides; null where no space fits. */
function wordsBefore(piece: Piece, gap: Gap): number | null {
  const printed = gap.from - piece.left + piece.right - gap.to;
  const ink = (gap.from - piece.left) / printed;
  const whole = widthOf(piece.text);
  if (printed < whole * piece.size * leastInk) return null;
  let best: number | null = null;
  let least = mostOff;
  for (const space of piece.text.matchAll(/\s+/gu)) {
    const off = Math.abs(widthOf(piece.text.slice(0, space.index)) / whole - ink);
    if (off < least) {
      least = off;
      best = space.index;
    }
  }
  return best;
}

/** About how wide a text is printed, in ems of a book face. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    width += /\p{Lu}/u.test(char) ? 0.68 : /[\s.,;:'’ijlt/()-]/u.test(char) ? 0.28 : /[mw]/u.test(char) ? 0.75 : 0.47;
  }
  return width;
}
