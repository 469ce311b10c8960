/** Each file that a pipeline publishes, and how it is written: the same for a run, for an export and for verifying. */
import { mkdirSync, rmSync } from 'node:fs';
import { chartsOf } from '../render/charts/charts.ts';
import { writeCsv } from '../render/csv.ts';
import { writeExcel } from '../render/excel/workbook.ts';
import { writeStatements } from '../render/jsonl.ts';
import { markdownSummary } from '../render/markdown.ts';
import { writeMessages } from '../render/messages-csv.ts';
import type { RenderOptions } from '../render/options.ts';
import { writePage } from '../render/page/page.ts';
import { wordDocument } from '../render/word/word.ts';
import { writeBytes, writeWhole } from '../render/write-file.ts';
import type { TableContext } from '../tables/context.ts';
import type { Table } from '../tables/table.ts';
import type { OutputFormat } from './schema.ts';

/** What files are made from. */
export interface Material {
  readonly context: TableContext;
  /** With the names of people masked where that is asked for. */
  readonly tables: readonly Table[];
  readonly render: RenderOptions;
  /** Names of the reports' files beside the page, where they are written already. */
  readonly views?: ReadonlyMap<string, string> | undefined;
}

export interface PublishedFile {
  /** Name below the output folder; a folder for CSV. */
  readonly name: string;
  /** Writes it under a path and gives all files that it wrote. */
  readonly write: (path: string, material: Material) => Promise<readonly string[]> | readonly string[];
}

export const published: Readonly<Record<OutputFormat | 'messages', PublishedFile>> = {
  jsonl: {
    name: 'statements.jsonl',
    write(path, { context, render }) {
      writeStatements(path, context.corpus, render);
      return [path];
    },
  },
  csv: {
    name: 'csv',
    write(path, { tables, render }) {
      rmSync(path, { recursive: true, force: true });
      mkdirSync(path, { recursive: true });
      return writeCsv(path, tables, render);
    },
  },
  markdown: {
    name: 'tong-hop.md',
    write(path, { context: { options: { title }, frame, language }, tables }) {
      writeWhole(path, (put) => put(markdownSummary({ title, tables, frame, language })));
      return [path];
    },
  },
  excel: {
    name: 'bang-bieu.xlsx',
    write(path, { context, tables, render }) {
      writeExcel(path, tables, context, render);
      return [path];
    },
  },
  word: {
    name: 'tong-hop.docx',
    async write(path, { context: { options: { title }, frame, language }, tables }) {
      writeBytes(path, await wordDocument({ title, tables, charts: chartsOf(tables, frame, language), frame, language }));
      return [path];
    },
  },
  html: {
    name: 'bao-cao.html',
    write: (path, { context, tables, render, views }) => writePage(path, tables, context, render, undefined, views),
  },
  messages: {
    name: 'messages.csv',
    write(path, { context, render }) {
      writeMessages(path, context.corpus, render);
      return [path];
    },
  },
};
