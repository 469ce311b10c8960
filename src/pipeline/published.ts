/** Each file that a pipeline publishes, and how it is written: the same for a run, for an export and for verifying. */
import { chartsOf } from '../render/charts/charts.ts';
import { writeStatements } from '../render/jsonl.ts';
import { markdownSummary } from '../render/markdown.ts';
import { writePage } from '../render/page/page.ts';
import { wordDocument } from '../render/word/word.ts';
import { writeBytes, writeWhole } from '../render/write-file.ts';
import { beside, type Material } from './published-beside.ts';
import type { OutputFormat } from './schema.ts';

export type { Material, Sources } from './published-beside.ts';

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
  ...beside,
  markdown: {
    name: 'tong-hop.md',
    write(path, { context: { options: { title }, frame, language }, tables }) {
      writeWhole(path, (put) => put(markdownSummary({ title, tables, frame, language })));
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
};
