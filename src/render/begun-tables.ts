/** Files of tables under way: the tables come one by one, so that none has to be held while others are written. */
import type { Table } from '../tables/table.ts';

/** The table that lists the reports, with a row each: where other tables name a report, they may link to its row. */
export interface Listing {
  readonly sheet: string;
  /** The reports' names, in the order of the rows. */
  readonly reports: readonly string[];
}

/** The listing among tables; null where there is none. */
export function listingOf(tables: readonly Table[]): Listing | null {
  const listing = tables.find((table) => table.rows.some((row) => row.cells[0]?.kind === 'text' && row.cells[0].report === row.id));
  return listing ? { sheet: listing.sheet, reports: listing.rows.map(({ id }) => id) } : null;
}

export interface BegunTables {
  /** To be told before the first table. */
  readonly list: (listing: Listing | null) => void;
  readonly add: (table: Table) => void;
  /** Puts the files into their places and gives them. */
  readonly finish: () => readonly string[];
}

/** Writes all tables to what is begun, and gives the files. */
export function finishTables({ list, add, finish }: BegunTables, tables: readonly Table[]): readonly string[] {
  list(listingOf(tables));
  tables.forEach(add);
  return finish();
}
