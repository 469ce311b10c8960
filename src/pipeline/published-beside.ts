/** The files that the second thread can write: it loads nothing of the document, the page and the charts. */
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeCsv } from '../render/csv.ts';
import { beginExcel, type BegunExcel } from '../render/excel/workbook.ts';
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

export const beside = {
  csv: {
    name: 'csv',
    write(path: string, { tables, render }: Material): readonly string[] {
      const files = writeCsv(path, tables, render);
      const kept = new Set(files.map((file) => basename(file)));
      for (const name of readdirSync(path)) if (!kept.has(name)) rmSync(join(path, name), { recursive: true, force: true });
      return files;
    },
  },
  excel: {
    name: 'bang-bieu.xlsx',
    begin: (path: string, { context, render }: Sources): BegunExcel => beginExcel(path, context, render),
    write(path: string, { tables, ...sources }: Material, begun = beginExcel(path, sources.context, sources.render)): readonly string[] {
      begun.finish(tables);
      return [path];
    },
  },
  messages: {
    name: 'messages.csv',
    write(path: string, { context, render }: Sources): readonly string[] {
      writeMessages(path, context.corpus, render);
      return [path];
    },
  },
} as const;
