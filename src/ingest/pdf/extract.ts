/** One page of a PDF as pieces of text, rules and pictures, upright and without what a reader cannot see. */
import type { Piece, Rule } from '../layout/page.ts';
import type { PdfDocument } from './document.ts';
import type { Engine } from './engine.ts';
import { readPieces, type Raw } from './pieces.ts';
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
  const angles = raw.map((piece) => angleBetween(piece.angle, main * (Math.PI / 2))).filter((angle) => Math.abs(angle) < 0.1).toSorted((a, b) => a - b);
  const middle = angles[angles.length >> 1] ?? 0;
  return Math.abs(middle) < 0.0005 ? 0 : middle;
}
