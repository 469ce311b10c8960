/** A page cut into rows of segments, its tables taken out. */
import type { RowOfSegments } from './columns.ts';
import { rows, segments } from './lines.ts';
import type { PageContent } from './page.ts';
import { findTables, type Table } from './tables.ts';

export interface Sheet {
  readonly page: number;
  readonly height: number;
  readonly content: PageContent;
  readonly tables: readonly Table[];
  rows: RowOfSegments[];
}

export function toSheet(content: PageContent): Sheet {
  const found = findTables(content.pieces, content.rules, content.number);
  return {
    page: content.number, height: content.height, content, tables: found.tables,
    rows: besideEachOther(rows(found.rest).map((row) => {
      const made = segments(row);
      return { segments: made, baseline: made[0]?.baseline ?? 0 };
    })),
  };
}

/** Two rows that overlap in height and not in width are the two sides of one: "Nơi nhận:" a little below the signatory's office. */
function besideEachOther(from: readonly RowOfSegments[]): RowOfSegments[] {
  const made: RowOfSegments[] = [];
  for (const row of from) {
    const above = made.at(-1);
    const one = above?.segments[0];
    const other = row.segments[0];
    const sides = above?.segments.length === 1 && row.segments.length === 1 && one && other
      && Math.abs(one.baseline - other.baseline) < Math.max(one.size, other.size) * 0.9
      && Math.max(one.left, other.left) - Math.min(one.right, other.right) > one.size;
    if (sides) made[made.length - 1] = { segments: [one, other].toSorted((a, b) => a.left - b.left), baseline: Math.min(one.baseline, other.baseline) };
    else made.push(row);
  }
  return made;
}
