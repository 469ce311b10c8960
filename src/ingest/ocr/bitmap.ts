/** Grey pictures of pages: one byte a pixel, 0 black, row by row. */

export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  readonly dpi: number;
}

/** What the engine is to expect: a whole page, whose columns it must find, or one block of lines. */
export type PageLayout = 'page' | 'block';

/** The picture as a PGM file (Netpbm, "P5"), which every OCR engine reads without decoding. */
export function toPgm(bitmap: Bitmap): Buffer {
  const head = Buffer.from(`P5\n${bitmap.width} ${bitmap.height}\n255\n`, 'ascii');
  return Buffer.concat([head, bitmap.data]);
}

/** The grey value that parts ink from paper: Otsu's threshold over the whole picture. */
export function threshold(bitmap: Bitmap): number {
  const counts = new Uint32Array(256);
  for (let index = 0; index < bitmap.data.length; index += 3) {
    const value = bitmap.data[index] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  let total = 0;
  let sum = 0;
  counts.forEach((count, value) => {
    total += count;
    sum += count * value;
  });
  let below = 0;
  let sumBelow = 0;
  let best = 128;
  let widest = -1;
  for (let value = 0; value < 256; value += 1) {
    below += counts[value] ?? 0;
    sumBelow += (counts[value] ?? 0) * value;
    const above = total - below;
    if (below === 0 || above === 0) continue;
    const distance = sumBelow / below - (sum - sumBelow) / above;
    const spread = below * above * distance * distance;
    if (spread > widest) {
      widest = spread;
      best = value;
    }
  }
  return Math.min(200, Math.max(60, best));
}

/** A part of a picture; the edges are kept within it. */
export function cropped(bitmap: Bitmap, left: number, top: number, right: number, bottom: number): Bitmap {
  const [x, y] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
  const width = Math.max(1, Math.min(bitmap.width, Math.ceil(right)) - x);
  const height = Math.max(1, Math.min(bitmap.height, Math.ceil(bottom)) - y);
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) data.set(bitmap.data.subarray((y + row) * bitmap.width + x, (y + row) * bitmap.width + x + width), row * width);
  return { width, height, data, dpi: bitmap.dpi };
}

/** Turns by quarters, clockwise. */
export function quarterTurned(bitmap: Bitmap, quarters: number): Bitmap {
  const turns = ((quarters % 4) + 4) % 4;
  if (turns === 0) return bitmap;
  const { width, height, data, dpi } = bitmap;
  const made = new Uint8Array(data.length);
  const [newWidth, newHeight] = turns === 2 ? [width, height] : [height, width];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [nx, ny] = turns === 1 ? [height - 1 - y, x] : turns === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      made[ny * newWidth + nx] = data[y * width + x] ?? 255;
    }
  }
  return { width: newWidth, height: newHeight, data: made, dpi };
}
