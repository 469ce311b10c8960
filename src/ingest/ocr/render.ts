/** Pages of a PDF as grey pictures, at the resolution of the scan they hold. */
import type { PdfDocument } from '../pdf/document.ts';
import { OutOfMemory } from '../pdf/engine.ts';
import type { Bitmap } from './bitmap.ts';

const usualDpi = 200;
const lowestDpi = 60;
const mostPixels = 24_000_000;
/** FPDFBitmap_Gray and FPDFBitmap_BGRx. */
const format = { grey: 1, colour: 3 } as const;
/** FPDF_GRAYSCALE and FPDF_REVERSE_BYTE_ORDER are left out: the bitmap itself is grey. Annotations are not drawn. */
const flags = 0;
const white = 0xffffffff;

/** Renders a page, from 0; null where the page is broken, or so large that a readable picture of it would not fit. */
export function renderPage(document: PdfDocument, index: number): Bitmap | null {
  const { engine } = document;
  const { call } = engine;
  const page = document.page(index);
  if (page === 0) return null;
  let bitmap = 0;
  try {
    const width = call['FPDF_GetPageWidthF']?.(page) ?? 0;
    const height = call['FPDF_GetPageHeightF']?.(page) ?? 0;
    if (!(width > 0 && height > 0)) return null;
    const scan = scanOf(document, page, width);
    let { dpi } = scan;
    if ((width * height * dpi * dpi) / (72 * 72) > mostPixels) dpi = Math.floor(72 * Math.sqrt(mostPixels / (width * height)));
    if (dpi < lowestDpi) return null;
    const [across, down] = [Math.max(1, Math.round((width * dpi) / 72)), Math.max(1, Math.round((height * dpi) / 72))];
    bitmap = call['FPDFBitmap_CreateEx']?.(across, down, scan.colour ? format.colour : format.grey, 0, 0) ?? 0;
    if (bitmap === 0) throw new OutOfMemory();
    call['FPDFBitmap_FillRect']?.(bitmap, 0, 0, across, down, white);
    call['FPDF_RenderPageBitmap']?.(bitmap, page, 0, 0, across, down, 0, flags);
    return { width: across, height: down, data: scan.colour ? inkOnly(document, bitmap, across, down) : pixels(document, bitmap, across, down), dpi };
  } finally {
    if (bitmap !== 0) call['FPDFBitmap_Destroy']?.(bitmap);
  }
}

function pixels(document: PdfDocument, bitmap: number, width: number, height: number): Uint8Array {
  const { call } = document.engine;
  const stride = call['FPDFBitmap_GetStride']?.(bitmap) ?? width;
  const from = call['FPDFBitmap_GetBuffer']?.(bitmap) ?? 0;
  const heap = document.engine.bytes();
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) data.set(heap.subarray(from + row * stride, from + row * stride + width), row * width);
  return data;
}

/** Colours further apart than this are stamp ink or pen, not print. */
const coloured = 38;

/**
 * Grey from colour, without the red of stamps and the blue of pens: print is as dark in every colour, also where a stamp lies over it.
 */
function inkOnly(document: PdfDocument, bitmap: number, width: number, height: number): Uint8Array {
  const { call } = document.engine;
  const stride = call['FPDFBitmap_GetStride']?.(bitmap) ?? width * 4;
  const from = call['FPDFBitmap_GetBuffer']?.(bitmap) ?? 0;
  const heap = document.engine.bytes();
  const data = new Uint8Array(width * height);
  for (let row = 0, out = 0; row < height; row += 1) {
    for (let at = from + row * stride, last = at + width * 4; at < last; at += 4, out += 1) {
      const blue = heap[at] ?? 255;
      const green = heap[at + 1] ?? 255;
      const red = heap[at + 2] ?? 255;
      const light = Math.max(red, green, blue);
      data[out] = light - Math.min(red, green, blue) > coloured ? 255 : light;
    }
  }
  return data;
}

interface Scan {
  readonly dpi: number;
  readonly colour: boolean;
}

/** The resolution of the page's largest picture, within what OCR reads well, and whether any has colours. */
function scanOf(document: PdfDocument, page: number, pageWidth: number): Scan {
  const { engine } = document;
  const { call } = engine;
  const at = engine.malloc(metadataBytes);
  let dpi = 0;
  let colour = false;
  try {
    const count = Math.min(call['FPDFPage_CountObjects']?.(page) ?? 0, 200);
    for (let index = 0; index < count; index += 1) {
      const object = call['FPDFPage_GetObject']?.(page, index) ?? 0;
      if (call['FPDFPageObj_GetType']?.(object) !== imageType) continue;
      if (!call['FPDFImageObj_GetImageMetadata']?.(object, page, at)) continue;
      const view = engine.view();
      const across = view.getUint32(at, true);
      const down = view.getUint32(at + 4, true);
      if (across * down > 400_000) dpi = Math.max(dpi, (Math.min(across, down) * 72) / pageWidth);
      if (view.getUint32(at + bitsAt, true) > 8) colour = true;
    }
  } finally {
    engine.free(at);
  }
  if (dpi === 0) return { dpi: usualDpi, colour };
  return { dpi: dpi < 170 ? Math.min(300, Math.round(dpi * 2)) : Math.min(300, Math.round(dpi)), colour };
}

const imageType = 3;
/** FPDF_IMAGEOBJ_METADATA: width, height, two resolutions, bits a pixel, colour space, content id. */
const metadataBytes = 32;
const bitsAt = 16;
