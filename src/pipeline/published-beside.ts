/** The files that the second thread can write: it loads nothing of the document, the page and the charts. */
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { finishTables, type BegunTables } from '../render/begun-tables.ts';
import { writeCsvTable } from '../render/csv.ts';
import { beginExcel } from '../render/excel/workbook.ts';
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

/** A file that is begun before there are tables, and how it is written at once. */
function tableFile(name: string, begin: (path: string, sources: Sources) => BegunTables) {
  return {
    name, begin,
    write(path: string, { tables, ...sources }: Material): readonly string[] {
      return finishTables(begin(path, sources), tables);
    },
  };
}

export const beside = {
  csv: tableFile('csv', beginCsv),
  excel: tableFile('bang-bieu.xlsx', (path, { context, render }) => beginExcel(path, context, render)),
  messages: {
    name: 'messages.csv',
    write(path: string, { context, render }: Sources): readonly string[] {
      writeMessages(path, context.corpus, render);
      return [path];
    },
  },
} as const;
