/** How large the print of a scanned line is: heights waver, neighbours tell. */
import type { OcrLine } from './hocr.ts';

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 1;
}

/** The size of each line's print, in pixels of its height. */
export function lineSizes(lines: readonly OcrLine[]): (line: OcrLine) => number {
  const measured = measuredSizes(lines);
  const usual = usualSize(lines);
  return (line) => (amongUsual(line, lines, measured, usual) ? usual : measured(line));
}

function usualSize(lines: readonly OcrLine[]): number {
  return middle(lines.flatMap((line) => line.words.map(() => line.size)));
}

/** How far from the usual size one line may be measured by mistake. */
const mistaken = { least: 0.72, most: 1.32 };

/** A line in the midst of a paragraph's lines of the usual size, at their distance: it was measured wrong. */
function amongUsual(line: OcrLine, lines: readonly OcrLine[], measured: (line: OcrLine) => number, usual: number): boolean {
  const ratio = measured(line) / usual;
  if (ratio === 1 || ratio < mistaken.least || ratio > mistaken.most || line.words.length < 4) return false;
  const beside = lines.filter((other) => other !== line && overlap(line, other) > Math.min(line.right - line.left, other.right - other.left) * 0.4);
  const above = nearest(beside.filter((other) => other.baseline < line.baseline - usual * 0.5), line);
  const below = nearest(beside.filter((other) => other.baseline > line.baseline + usual * 0.5), line);
  return above !== null && below !== null && [above, below].every((other) =>
    measured(other) === usual && Math.abs(other.baseline - line.baseline) < usual * farthest);
}

/** Lines of one paragraph are not further apart, in line heights. */
const farthest = 1.9;

function overlap(one: OcrLine, other: OcrLine): number {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left);
}

function nearest(lines: readonly OcrLine[], to: OcrLine): OcrLine | null {
  let best: OcrLine | null = null;
  for (const line of lines) if (best === null || Math.abs(line.baseline - to.baseline) < Math.abs(best.baseline - to.baseline)) best = line;
  return best;
}

/**
 * Line heights waver with the letters that happen to be in the line: near the usual one they are the usual one. Where a raised
 * mark stretches a line, the heights of its words tell.
 */
function measuredSizes(lines: readonly OcrLine[]): (line: OcrLine) => number {
  const words = lines.flatMap((line) => line.words);
  const usual = usualSize(lines);
  const usualHeight = middle(words.map((word) => word.bottom - word.top));
  return (line) => {
    const ratio = middle(line.words.map((word) => word.bottom - word.top)) / usualHeight;
    const given = line.size / usual;
    if (line.words.length >= 4) {
      const small = ratio < 0.8 || (given < 0.8 && ratio < 0.92);
      return small ? usual * Math.min(ratio, given) : ratio > 1.22 && given > 1.2 ? line.size : usual;
    }
    // One or two words show too few letters to tell a little larger print.
    const most = line.words.length <= 2 ? 1.35 : 1.2;
    return line.size > usual * 0.84 && line.size < usual * most ? usual : line.size;
  };
}
