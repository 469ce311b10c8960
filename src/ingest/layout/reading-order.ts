/** The order in which the lines and rows of all pages are read: from top to bottom, columns one after another, tables in their place. */
import { bands, type Band, type RowOfSegments } from './columns.ts';
import { frameOf } from './frames.ts';
import { toLine } from './lines.ts';
import type { Frame, Item } from './page.ts';
import type { Sheet } from './sheet.ts';

/** Items that are read one column after another; running text is one column. */
interface Stretch {
  readonly top: number;
  readonly columns: Item[][];
  readonly band: Columns | null;
}

type Columns = Extract<Band, { kind: 'columns' }>;

/** All lines and rows in reading order. Columns torn by a page break are put together again. */
export function itemsOf(sheets: readonly Sheet[], frameAt: (index: number) => Frame): Item[] {
  const all: Stretch[] = [];
  sheets.forEach((sheet, index) => {
    const before = all.at(-1);
    const stretches = stretchesOf(sheet, frameAt(index), before?.band ?? null);
    const first = stretches[0];
    if (before && first?.band?.carried) {
      first.columns.forEach((column, at) => before.columns[at]?.push(...column));
      stretches.shift();
    }
    all.push(...stretches);
  });
  return all.flatMap((stretch) => stretch.columns.flat());
}

function stretchesOf(sheet: Sheet, frame: Frame, carry: Columns | null): Stretch[] {
  const made: Stretch[] = sheet.tables.map((table) => ({
    top: table.top, columns: [table.rows.map((row) => ({ kind: 'row', row }))], band: null,
  }));
  const tops = sheet.tables.map((table) => table.top).toSorted((a, b) => a - b);
  // A table parts the flow: what stands above it is read before it.
  const between: RowOfSegments[][] = tops.map(() => []);
  between.push([]);
  for (const row of sheet.rows) between[tops.filter((top) => top < row.baseline).length]?.push(row);
  between.forEach((rowsHere, at) => {
    for (const band of bands(rowsHere, frame, at === 0 ? carry : null)) {
      made.push(band.kind === 'flow'
        ? { top: band.rows[0]?.baseline ?? 0, columns: [band.rows.flatMap((row) => flowRow(row, sheet.page, frame))], band: null }
        : {
          top: Math.min(...band.columns.flat().map((each) => each.baseline)), band,
          columns: band.columns.map((column, index) => {
            const lines = column.map((each) => toLine(each, sheet.page));
            const own = frameOf(lines, frame.spacing);
            return lines.map((line): Item => ({ kind: 'line', line, column: index + 1, frame: own }));
          }),
        });
    }
  });
  return made.toSorted((a, b) => a.top - b.top);
}

/** A row that no columns were found for: one line, or several that stand far apart. */
function flowRow(row: RowOfSegments, page: number, frame: Frame): Item[] {
  if (row.segments.length < 2) return row.segments.map((each) => ({ kind: 'line', line: toLine(each, page), column: null, frame }));
  const widest = Math.max(...row.segments.slice(1).map((each, index) => each.left - (row.segments[index]?.right ?? 0)));
  const size = row.segments[0]?.size ?? 12;
  if (widest < size * 4) {
    const pieces = row.segments.flatMap((each) => each.pieces);
    const first = row.segments[0];
    const last = row.segments.at(-1);
    return [{ kind: 'line', line: toLine({ pieces, left: first?.left ?? 0, right: last?.right ?? 0, baseline: row.baseline, size }, page), column: null, frame }];
  }
  return row.segments.map((each, index): Item => {
    const line = toLine(each, page);
    return { kind: 'line', line, column: index + 1, frame: { left: line.left, right: line.right, spacing: frame.spacing, indent: null } };
  });
}
