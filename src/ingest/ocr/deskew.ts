/**
 * Straightens a crooked scan. The angle is where the rows' ink differs most from row to row: then lines of text and the white
 * between them fall into rows of their own.
 */
import { threshold, type Bitmap } from './bitmap.ts';

const largestAngle = 4;
/** Below that the OCR does not mind. */
const smallestAngle = 0.2;
const mostPoints = 60_000;

interface Points {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly height: number;
}

/** The angle in degrees by which the page is turned, clockwise positive; 0 where it has too little ink to tell. */
export function skewOf(bitmap: Bitmap): number {
  const points = inkPoints(bitmap);
  if (points.xs.length < 500) return 0;
  const coarse = best(points, 0, largestAngle, 0.4);
  const middle = best(points, coarse, 0.4, 0.1);
  return best(points, middle, 0.1, 0.02);
}

/** Dark places at about 75 dpi: ink whose upper neighbour is paper, so that pictures and stamps count only at their edges. */
function inkPoints(bitmap: Bitmap): Points {
  const { width, height, data } = bitmap;
  const step = Math.max(1, Math.round(bitmap.dpi / 75));
  const dark = threshold(bitmap);
  const xs: number[] = [];
  const ys: number[] = [];
  const margin = Math.round(width * 0.03);
  for (let y = step; y < height; y += step) {
    for (let x = margin; x < width - margin; x += step) {
      if ((data[y * width + x] ?? 255) < dark && (data[(y - step) * width + x] ?? 255) >= dark) {
        xs.push(x / step);
        ys.push(y / step);
      }
    }
  }
  const thin = Math.ceil(xs.length / mostPoints);
  const keep = (list: readonly number[]): Float32Array => Float32Array.from(thin > 1 ? list.filter((_, index) => index % thin === 0) : list);
  return { xs: keep(xs), ys: keep(ys), height: Math.ceil(height / step) };
}

function best(points: Points, around: number, reach: number, step: number): number {
  let found = around;
  let highest = -1;
  for (let angle = around - reach; angle <= around + reach + 1e-9; angle += step) {
    const score = sharpness(points, angle) * (Math.abs(angle) < step / 2 ? 1.0001 : 1);
    if (score > highest) {
      highest = score;
      found = angle;
    }
  }
  return Math.round(found * 1000) / 1000;
}

function sharpness({ xs, ys, height }: Points, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const bins = new Int32Array(height * 2);
  for (let index = 0; index < xs.length; index += 1) {
    const row = Math.round((ys[index] ?? 0) - (xs[index] ?? 0) * slope + height / 2);
    if (row >= 0 && row < bins.length) bins[row] = (bins[row] ?? 0) + 1;
  }
  let score = 0;
  for (let row = 1; row < bins.length; row += 1) {
    const step = (bins[row] ?? 0) - (bins[row - 1] ?? 0);
    score += step * step;
  }
  return score;
}

/** The page straightened, or itself where it is straight enough. */
export function deskewed(bitmap: Bitmap): { readonly bitmap: Bitmap; readonly angle: number } {
  const angle = skewOf(bitmap);
  if (Math.abs(angle) < smallestAngle || Math.abs(angle) > largestAngle) return { bitmap, angle: 0 };
  return { bitmap: turned(bitmap, angle), angle };
}

/** Turned back by an angle about the middle, with bilinear sampling in fixed point. */
function turned(bitmap: Bitmap, degrees: number): Bitmap {
  const { width, height, data, dpi } = bitmap;
  const made = new Uint8Array(data.length).fill(255);
  const radians = (degrees * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0; y < height; y += 1) {
    const dy = y - middleY;
    let sourceX = (-middleX) * cos - dy * sin + middleX;
    let sourceY = (-middleX) * sin + dy * cos + middleY;
    for (let x = 0; x < width; x += 1, sourceX += cos, sourceY += sin) {
      const x0 = Math.floor(sourceX);
      const y0 = Math.floor(sourceY);
      if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) continue;
      const fx = sourceX - x0;
      const fy = sourceY - y0;
      const at = y0 * width + x0;
      const top = (data[at] ?? 255) * (1 - fx) + (data[at + 1] ?? 255) * fx;
      const bottom = (data[at + width] ?? 255) * (1 - fx) + (data[at + width + 1] ?? 255) * fx;
      made[y * width + x] = top * (1 - fy) + bottom * fy + 0.5;
    }
  }
  return { width, height, data: made, dpi };
}
