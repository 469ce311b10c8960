/** Ruled tables: a grid of rules that touch, its cells (merged ones too) and the words in them. */
import { rows, segments, toLine } from './lines.ts';
import type { Cell, Mark, Piece, Row, Rule } from './page.ts';

export interface Table {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly Row[];
}

export interface Tables {
  readonly tables: readonly Table[];
  /** The pieces outside of all tables. */
  readonly rest: readonly Piece[];
}

const touch = 3;
const mostRules = 1500;

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly horizontals: readonly Rule[];
  readonly verticals: readonly Rule[];
}

export function findTables(pieces: readonly Piece[], rules: readonly Rule[], page: number): Tables {
  if (rules.length < 4 || rules.length > mostRules) return { tables: [], rest: pieces };
  let rest = pieces;
  const tables: Table[] = [];
  for (const grid of grids(rules)) {
    const [left, right] = [grid.xs[0] ?? 0, grid.xs.at(-1) ?? 0];
    const [top, bottom] = [grid.ys[0] ?? 0, grid.ys.at(-1) ?? 0];
    const inside = rest.filter((piece) => {
      const x = (piece.left + piece.right) / 2;
      const y = piece.baseline - piece.size * 0.3;
      return x > left - 1 && x < right + 1 && y > top - 1 && y < bottom + 1;
    });
    if (inside.length === 0) continue;
    const made = fill(grid, inside, page);
    if (made.filter((row) => row.cells.length >= 2).length < 1) continue;
    rest = rest.filter((piece) => !inside.includes(piece));
    tables.push({ top, bottom, rows: made });
  }
  return { tables, rest };
}

/** Connected sets of rules with at least three upright and two level places: fewer make a frame, not a table. */
function grids(rules: readonly Rule[]): Grid[] {
  const sets: Rule[][] = [];
  for (const rule of rules) {
    const joined = sets.filter((set) => set.some((other) => meets(rule, other)));
    const merged = [rule, ...joined.flat()];
    for (const set of joined) sets.splice(sets.indexOf(set), 1);
    sets.push(merged);
  }
  return sets.flatMap((set) => {
    const horizontals = set.filter((rule) => rule.horizontal);
    const verticals = set.filter((rule) => !rule.horizontal);
    const xs = placesOf(verticals);
    const ys = placesOf(horizontals);
    return xs.length >= 2 && ys.length >= 2 && xs.length * ys.length >= 6 ? [{ xs, ys, horizontals, verticals }] : [];
  }).toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

function meets(one: Rule, other: Rule): boolean {
  if (one.horizontal === other.horizontal) {
    return Math.abs(one.at - other.at) < touch && one.from <= other.to + touch && other.from <= one.to + touch;
  }
  return one.at >= other.from - touch && one.at <= other.to + touch && other.at >= one.from - touch && other.at <= one.to + touch;
}

function placesOf(rules: readonly Rule[]): number[] {
  const found: number[] = [];
  for (const at of rules.map((rule) => rule.at).toSorted((a, b) => a - b)) if (at - (found.at(-1) ?? -Infinity) > touch) found.push(at);
  return found;
}

function covered(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  const middle = (from + to) / 2;
  return rules.some((rule) => Math.abs(rule.at - at) < touch && rule.from - touch <= middle && rule.to + touch >= middle);
}

function fill(grid: Grid, pieces: readonly Piece[], page: number): Row[] {
  const { xs, ys } = grid;
  const columns = xs.length - 1;
  const count = ys.length - 1;
  // The upper left field of the cell that each field belongs to.
  const owner: number[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const open = column > 0 && !covered(grid.verticals, xs[column] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0);
      const above = row > 0 && !covered(grid.horizontals, ys[row] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0);
      owner[at] = open ? owner[at - 1] ?? at : above ? owner[at - columns] ?? at : at;
    }
  }
  const words = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const column = Math.min(columns - 1, Math.max(0, lastBelow(xs, (piece.left + Math.min(piece.right, piece.left + 20)) / 2)));
    const row = Math.min(count - 1, Math.max(0, lastBelow(ys, piece.baseline - piece.size * 0.3)));
    const at = owner[row * columns + column] ?? 0;
    words.set(at, [...(words.get(at) ?? []), piece]);
  }
  const made: Row[] = [];
  for (let row = 0; row < count; row += 1) {
    const cells: Cell[] = [];
    const own: Piece[] = [];
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      if (owner[at] !== at) continue;
      const inside = words.get(at) ?? [];
      own.push(...inside);
      cells.push(cellText(inside, page));
    }
    if (own.length === 0) continue;
    made.push({
      page, cells, left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[row] ?? 0, bottom: ys[row + 1] ?? 0,
      size: own[0]?.size ?? 12, bold: own.every((piece) => piece.bold),
    });
  }
  return made;
}

function lastBelow(places: readonly number[], at: number): number {
  let index = 0;
  while (index + 1 < places.length && (places[index + 1] ?? 0) <= at) index += 1;
  return index;
}

function cellText(pieces: readonly Piece[], page: number): Cell {
  let text = '';
  const marks: Mark[] = [];
  for (const row of rows(pieces)) {
    for (const each of segments(row)) {
      const line = toLine(each, page);
      if (line.text === '') continue;
      if (text !== '') text += ' ';
      marks.push(...line.marks.map((mark) => ({ ...mark, offset: mark.offset + text.length })));
      text += line.text;
    }
  }
  return { text, marks };
}
