/** What is printed on every page and is no text: page numbers, running heads and feet. Told by position and repetition. */
import type { RowOfSegments } from './columns.ts';

export interface PageRows {
  readonly page: number;
  readonly height: number;
  readonly rows: readonly RowOfSegments[];
}

/** Rows this near to the top or bottom edge, as shares of the height, may be furniture. */
const headZone = 0.12;
const footZone = 0.88;
const pageNumber = /^(?:trang\s*)?[-–—|[(]?\s*(\d{1,4}|[ivxl]{1,6})\s*[-–—|\])]?(?:\s*[/|]\s*\d{1,4})?$/iu;

function words(row: RowOfSegments): string {
  return row.segments.map((each) => each.pieces.map((piece) => piece.text).join('')).join(' ').replace(/\s+/gu, ' ').trim();
}

/** The same on every page, page numbers aside. */
function pattern(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#');
}

interface Edge {
  readonly page: number;
  readonly row: RowOfSegments;
  readonly text: string;
  readonly at: 'head' | 'foot';
}

/** The rows of each page that are furniture. */
export function furniture(pages: readonly PageRows[]): Set<RowOfSegments> {
  const edges: Edge[] = [];
  for (const { page, height, rows } of pages) {
    rows.slice(0, 3).forEach((row) => {
      if (row.baseline < height * headZone) edges.push({ page, row, text: words(row), at: 'head' });
    });
    rows.slice(-3).forEach((row) => {
      if (row.baseline > height * footZone) edges.push({ page, row, text: words(row), at: 'foot' });
    });
  }
  const found = new Set<RowOfSegments>();
  for (const edge of edges) if (isPageNumber(edge, pages)) found.add(edge.row);
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.text.length < 2 || found.has(edge.row)) continue;
    const key = edge.at + pattern(edge.text);
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  for (const group of groups.values()) {
    const on = new Set(group.map((edge) => edge.page)).size;
    const level = Math.max(...group.map((edge) => edge.row.baseline)) - Math.min(...group.map((edge) => edge.row.baseline)) < 12;
    if (level && on >= 2 && on >= pages.length * 0.3) group.forEach((edge) => found.add(edge.row));
  }
  return found;
}

/** A lone numeral at the edge that is the page's number, or one that runs along with the pages. */
function isPageNumber(edge: Edge, pages: readonly PageRows[]): boolean {
  const number = pageNumber.exec(edge.text)?.[1];
  if (number === undefined || edge.row.segments.length !== 1) return false;
  const rows = pages.find((each) => each.page === edge.page)?.rows ?? [];
  const outermost = edge.at === 'head' ? rows[0] : rows.at(-1);
  if (outermost === edge.row) return true;
  return Number(number) === edge.page;
}
