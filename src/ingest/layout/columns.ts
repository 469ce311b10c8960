/**
 * Where a page stands in two columns: letterheads, the block of recipients and signature, whole pages set in columns. A gutter is
 * an upright strip that no segment crosses over several rows.
 */
import type { Segment } from './lines.ts';

export interface RowOfSegments {
  readonly segments: readonly Segment[];
  readonly baseline: number;
}

/** A stretch of rows: one flow across the page, or columns read one after another. */
export type Band =
  | { readonly kind: 'flow'; readonly rows: readonly RowOfSegments[] }
  | {
    readonly kind: 'columns'; readonly columns: readonly (readonly Segment[])[]; readonly gutter: Gutter;
    /** The rest of the columns at the foot of the page before. */
    readonly carried: boolean;
  };

/** Left and right end of the text of a page. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** A gutter at least that wide, in ems. */
const narrowest = 0.7;

/** Cuts rows into bands. `carry` are the columns that the page before ended with: recipients and signature can be torn apart. */
export function bands(rows: readonly RowOfSegments[], body: Extent, carry: Extract<Band, { kind: 'columns' }> | null = null): Band[] {
  const made: Band[] = [];
  let flow: RowOfSegments[] = [];
  let index = 0;
  const rest = carry ? restOfColumns(rows, carry, body) : null;
  if (rest) {
    made.push(rest.band);
    index = rest.next;
  }
  while (index < rows.length) {
    const found = columnsFrom(rows, index, body);
    if (found) {
      if (flow.length > 0) made.push({ kind: 'flow', rows: flow });
      flow = [];
      made.push({ kind: 'columns', columns: found.columns, gutter: found.gutter, carried: false });
      index = found.next;
    } else {
      const row = rows[index];
      if (row) flow.push(row);
      index += 1;
    }
  }
  if (flow.length > 0) made.push({ kind: 'flow', rows: flow });
  return made;
}

interface Gutter {
  left: number;
  right: number;
}

function narrowed(gutter: Gutter, row: RowOfSegments | undefined): Gutter | null {
  if (!row) return null;
  let { left, right } = gutter;
  for (const each of row.segments) {
    const size = each.size * narrowest;
    if (each.right <= left || each.left >= right) continue;
    // The segment reaches into the gutter: from which side may it be cut?
    const middle = (left + right) / 2;
    if (each.right < right - size && (each.left + each.right) / 2 < middle) left = each.right;
    else if (each.left > left + size && (each.left + each.right) / 2 > middle) right = each.left;
    else return null;
    if (right - left < size) return null;
  }
  return { left, right };
}

function columnsFrom(rows: readonly RowOfSegments[], from: number, body: Extent): { readonly columns: Segment[][]; readonly gutter: Gutter; readonly next: number } | null {
  const first = rows[from];
  if (!first) return null;
  const start = first.segments.length >= 2 ? from : oneSided(first, body) ? nextSplit(rows, from) : -1;
  const split = rows[start];
  let gutter = split ? widestGap(split) : null;
  for (let index = from; index < start && gutter; index += 1) gutter = narrowed(gutter, rows[index]);
  if (!gutter) return null;
  let splits = 1;
  let next = start + 1;
  for (; next < rows.length; next += 1) {
    const row = rows[next];
    const above = rows[next - 1];
    const narrower: Gutter | null = narrowed(gutter, row);
    if (!row || !above || !narrower || row.baseline - above.baseline > tallestGap) break;
    if (row.segments.length >= 2) splits += 1;
    else if (!continues(rows, next, narrower, body)) break;
    gutter = narrower;
  }
  const size = split?.segments[0]?.size ?? 12;
  // One split row alone is a line with a tab, unless one of its sides goes on below ("Nơi nhận:" beside the signatory).
  if (splits < 2 && (next - from < 2 || gutter.right - gutter.left < size * 2)) return null;
  const columns = sides(rows.slice(from, next), gutter);
  return columns.every((column) => column.length > 0) && !arePairs(columns) ? { columns, gutter, next } : null;
}

/** "Mã ngành: … C480201" line by line: names and what they are called, not two columns. */
function arePairs([names, values]: readonly (readonly Segment[])[]): boolean {
  if (!names || names.length < 2 || names.length !== values?.length) return false;
  return names.every((each) => each.pieces.at(-1)?.text.trimEnd().endsWith(':'));
}

function sides(rows: readonly RowOfSegments[], gutter: Gutter): Segment[][] {
  const middle = (gutter.left + gutter.right) / 2;
  const taken = rows.flatMap((row) => row.segments);
  return [taken.filter((each) => centre(each) < middle), taken.filter((each) => centre(each) >= middle)];
}

/** The first rows of a page that go on with the columns of the page before. */
function restOfColumns(rows: readonly RowOfSegments[], carry: Extract<Band, { kind: 'columns' }>, body: Extent):
  { readonly band: Band; readonly next: number } | null {
  const lastLeft = carry.columns[0]?.at(-1);
  const middle = (carry.gutter.left + carry.gutter.right) / 2;
  let next = 0;
  for (; next < rows.length; next += 1) {
    const row = rows[next];
    const fits = row && narrowed(carry.gutter, row) && row.segments.every((each) => (centre(each) >= middle
      ? each.left > middle : lastLeft !== undefined && Math.abs(each.left - lastLeft.left) < 12 && Math.abs(each.size - lastLeft.size) < 1.5));
    if (!fits || (next > 0 && row.baseline - (rows[next - 1]?.baseline ?? 0) > tallestGap)) break;
  }
  if (next === 0 || rows.slice(0, next).every((row) => row.segments.every((each) => isTitle(each, body)))) return null;
  return { band: { kind: 'columns', columns: sides(rows.slice(0, next), carry.gutter), gutter: carry.gutter, carried: true }, next };
}

function isTitle(segment: Segment, body: Extent): boolean {
  return Math.abs(centre(segment) - (body.left + body.right) / 2) < 14 && segment.left > body.left + 30;
}

/** Between the office and the name of the signatory there is room for a stamp; more than that parts two things. */
const tallestGap = 160;

function centre(segment: Segment): number {
  return (segment.left + segment.right) / 2;
}

function widestGap(row: RowOfSegments): Gutter | null {
  let best: Gutter | null = null;
  for (let index = 1; index < row.segments.length; index += 1) {
    const left = row.segments[index - 1]?.right ?? 0;
    const right = row.segments[index]?.left ?? 0;
    if (!best || right - left > best.right - best.left) best = { left, right };
  }
  return best;
}

/** Short and on one half of the page, without being a line of the body or a centred title. */
function oneSided(row: RowOfSegments, body: Extent): boolean {
  const only = row.segments[0];
  if (!only || row.segments.length !== 1) return false;
  const middle = (body.left + body.right) / 2;
  const width = body.right - body.left;
  return only.right < middle ? only.left > body.left + 6 : only.left > middle - width * 0.06 && centre(only) > middle + width * 0.15;
}

function nextSplit(rows: readonly RowOfSegments[], from: number): number {
  for (let index = from + 1; index <= from + 2 && index < rows.length; index += 1) {
    const row = rows[index];
    const before = rows[index - 1];
    if (!row || !before || row.baseline - before.baseline > 30) return -1;
    if (row.segments.length >= 2) return index;
  }
  return -1;
}

/** Whether a row with one segment still belongs to the columns above it. */
function continues(rows: readonly RowOfSegments[], index: number, gutter: Gutter, body: Extent): boolean {
  const only = rows[index]?.segments[0];
  if (!only) return false;
  const middle = (gutter.left + gutter.right) / 2;
  // A centred title under the letterhead is not of the right column.
  if (isTitle(only, body)) return false;
  if (centre(only) > middle) return only.left >= gutter.right - 2;
  const above = lastOnTheLeft(rows, index, middle);
  if (!above) return false;
  const spacing = only.baseline - above.baseline;
  const aligned = Math.abs(only.left - above.left) < 12 || Math.abs(centre(only) - centre(above)) < 14;
  return spacing < above.size * 2.2 && aligned && only.right < middle;
}

function lastOnTheLeft(rows: readonly RowOfSegments[], below: number, middle: number): Segment | null {
  for (let at = below - 1; at >= 0 && at > below - 8; at -= 1) {
    const found = rows[at]?.segments.find((each) => centre(each) < middle);
    if (found) return found;
  }
  return null;
}
