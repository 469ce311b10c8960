/** The margins that the text of a page, or of a column, stands between, and its usual line spacing. */
import type { RowOfSegments } from './columns.ts';
import type { Frame } from './page.ts';

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** One stretch of text without a wide gap: what stands side by side is no line of the body. */
  readonly whole?: boolean;
}

/** The frame of a page's text: where most of its long lines begin and end. Null where it has too few of them to tell. */
function pageFrame(rows: readonly RowOfSegments[], pageWidth: number): Frame | null {
  const lines = extents(rows);
  const long = lines.filter((line) => line.whole === true && line.right - line.left > pageWidth * 0.5);
  return long.length < 4 ? null : frame(long, lines);
}

function frame(long: readonly Extent[], lines: readonly Extent[]): Frame {
  const left = leftMargin(long);
  return { left, right: rightMargin(long), spacing: usualSpacing(lines), indent: usualIndent(lines, left) };
}

/** One frame a page. Pages with few lines of text take the frame of the page before, or of the next that has one. */
export function pageFrames(pages: readonly { readonly rows: readonly RowOfSegments[]; readonly width: number }[]): Frame[] {
  const own = pages.map((page) => pageFrame(page.rows, page.width));
  return pages.map((page, index) => {
    const found = own[index];
    if (found) return found;
    const near = own.slice(0, index).toReversed().find((each) => each !== null) ?? own.slice(index + 1).find((each) => each !== null);
    const lines = extents(page.rows);
    const [left, right] = [Math.min(...lines.map((line) => line.left)), Math.max(...lines.map((line) => line.right))];
    if (near && left > near.left - 12 && right < near.right + 12) return near;
    return lines.length > 0 ? frame(lines, lines) : { left: 0, right: page.width, spacing: 16, indent: null };
  });
}

function extents(rows: readonly RowOfSegments[]): Extent[] {
  return rows.filter((row) => row.segments.length > 0).map((row) => ({
    left: row.segments[0]?.left ?? 0, right: row.segments.at(-1)?.right ?? 0, baseline: row.baseline, size: row.segments[0]?.size ?? 12,
    whole: row.segments.length === 1,
  }));
}

/** Where several lines begin that stand in from the margin: the first-line indent. */
function usualIndent(lines: readonly Extent[], left: number): number | null {
  const inner = lines.map((line) => line.left).filter((at) => at > left + 10 && at < left + 80);
  let best: number | null = null;
  let most = 1;
  for (const at of inner) {
    const near = inner.filter((other) => Math.abs(other - at) < 3).length;
    if (near > most) {
      most = near;
      best = at;
    }
  }
  return best;
}

/** The frame of a column: from its leftmost to its rightmost letter. */
export function frameOf(lines: readonly Extent[], spacing: number): Frame {
  return { left: Math.min(...lines.map((line) => line.left)), right: Math.max(...lines.map((line) => line.right)), spacing, indent: null };
}

/** The leftmost place where several lines begin. */
function leftMargin(lines: readonly Extent[]): number {
  const lefts = lines.map((line) => line.left).toSorted((a, b) => a - b);
  const needed = Math.max(2, Math.ceil(lines.length * 0.12));
  for (const left of lefts) if (lefts.filter((other) => Math.abs(other - left) < 4).length >= needed) return left;
  return lefts[0] ?? 0;
}

/** The rightmost place where several lines end. */
function rightMargin(lines: readonly Extent[]): number {
  const rights = lines.map((line) => line.right).toSorted((a, b) => b - a);
  const needed = Math.max(2, Math.ceil(lines.length * 0.12));
  for (const right of rights) {
    const near = rights.filter((other) => Math.abs(other - right) < 6);
    if (near.length >= needed) return right;
  }
  return rights[0] ?? 0;
}

/**
 * The distance between baselines that occurs most, leaning to the small ones: within paragraphs. Long lines count for more than the
 * short ones of a list of recipients.
 */
function usualSpacing(lines: readonly Extent[]): number {
  const counts = new Map<number, number>();
  for (let index = 1; index < lines.length; index += 1) {
    const one = lines[index - 1];
    const other = lines[index];
    if (!one || !other) continue;
    const distance = other.baseline - one.baseline;
    if (distance < one.size * 0.8 || distance > one.size * 3) continue;
    const key = Math.round(distance * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + Math.min(one.right - one.left, other.right - other.left));
  }
  let best = 0;
  let most = 0;
  for (const [distance] of [...counts].toSorted((a, b) => a[0] - b[0])) {
    const near = [...counts].filter(([other]) => Math.abs(other - distance) <= 0.5).reduce((sum, [, count]) => sum + count, 0);
    if (near > most) {
      most = near;
      best = distance;
    }
  }
  return best || (lines[0]?.size ?? 12) * 1.3;
}
