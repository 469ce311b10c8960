/** The files that the second thread can write: it loads nothing of the document, the page and the charts. */
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeCsvTable } from '../render/csv.ts';
import { beginExcel, listingOf, type Listing } from '../render/excel/workbook.ts';
import { writeMessages } from '../render/messages-csv.ts';
import type { RenderOptions } from '../render/options.ts';
import type { VolumeIndex } from '../render/page/volumes.ts';
import type { TableContext } from '../tables/context.ts';
import type { Table } from '../tables/table.ts';

/** What files are made from, as long as there are no tables. */
export interface Sources {
  readonly context: TableContext;
  readonly render: RenderOptions;
}

/** What files are made from. */
export interface Material extends Sources {
  /** With the names of people masked where that is asked for. */
  readonly tables: readonly Table[];
  /** Where reports stand beside the page, where their volumes are written already. */
  readonly views?: VolumeIndex | undefined;
}

/** Files of tables under way: the tables come one by one, so that none has to be held while others are written. */
export interface BegunTables {
  /** To be told before the first table. */
  readonly list: (listing: Listing | null) => void;
  readonly add: (table: Table) => void;
  /** Gives the files. */
  readonly finish: () => readonly string[];
}

function beginCsv(path: string, { render }: Sources): BegunTables {
  const files: string[] = [];
  return {
    list() {},
    add: (table) => void files.push(writeCsvTable(path, table, render)),
    finish() {
      const kept = new Set(files.map((file) => basename(file)));
      for (const name of readdirSync(path)) if (!kept.has(name)) rmSync(join(path, name), { recursive: true, force: true });
      return files;
    },
  };
}

function beginWorkbook(path: string, { context, render }: Sources): BegunTables {
  const { list, add, finish } = beginExcel(path, context, render);
  return {
    list, add,
    finish() {
      finish();
      return [path];
    },
  };
}

/** A file that is begun before there are tables, and how it is written at once. */
function tableFile(name: string, begin: (path: string, sources: Sources) => BegunTables) {
  return {
    name, begin,
    write(path: string, { tables, ...sources }: Material): readonly string[] {
      const begun = begin(path, sources);
      begun.list(listingOf(tables));
      tables.forEach(begun.add);
      return begun.finish();
    },
  };
}

export const beside = {
  csv: tableFile('csv', beginCsv),
  excel: tableFile('bang-bieu.xlsx', beginWorkbook),
  messages: {
    name: 'messages.csv',
    write(path: string, { context, render }: Sources): readonly string[] {
      writeMessages(path, context.corpus, render);
      return [path];
    },
  },
} as const;
