/** Writing the outputs of a pipeline from its corpus: those that changed, and nothing where nothing has. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { totals } from '../corpus/totals.ts';
import { CannotWork, message } from '../message.ts';
import { chartsOf } from '../render/charts/charts.ts';
import { writeCsv } from '../render/csv.ts';
import { writeExcel } from '../render/excel/workbook.ts';
import { writeStatements } from '../render/jsonl.ts';
import { markdownSummary } from '../render/markdown.ts';
import { masked } from '../render/masked-tables.ts';
import { masker, unmasked } from '../render/masking.ts';
import { writeMessages } from '../render/messages-csv.ts';
import type { RenderOptions } from '../render/options.ts';
import { writePage } from '../render/page/page.ts';
import { wordDocument } from '../render/word/word.ts';
import { writeBytes, writeWhole } from '../render/write-file.ts';
import { makeTables } from '../tables/all.ts';
import type { TableContext } from '../tables/context.ts';
import type { Table } from '../tables/table.ts';
import { version } from '../version.ts';
import type { Language } from '../words/catalogue.ts';
import type { RunEvents } from './events.ts';
import { outputKey, stageKeys } from './keys.ts';
import type { Pipeline } from './load.ts';
import type { OutputFormat } from './schema.ts';
import { pipelineTableContext } from './table-context.ts';

export interface OutputOptions {
  readonly language: Language;
  readonly maskNames: boolean;
  readonly events: RunEvents;
}

interface Job {
  readonly folder: string;
  readonly context: TableContext;
  /** With the names of people masked where that is asked for. */
  readonly tables: readonly Table[];
  readonly render: RenderOptions;
}

/** What each format writes, with the file or folder that it tells of beforehand. */
const writers: Partial<Record<OutputFormat, { readonly name: string; readonly write: (job: Job) => Promise<string[]> | string[] }>> = {
  jsonl: {
    name: 'statements.jsonl',
    write: ({ folder, context, render }) => {
      const file = join(folder, 'statements.jsonl');
      writeStatements(file, context.corpus, render);
      return [file];
    },
  },
  csv: {
    name: 'csv',
    write: ({ folder, tables, render }) => {
      rmSync(join(folder, 'csv'), { recursive: true, force: true });
      mkdirSync(join(folder, 'csv'), { recursive: true });
      return writeCsv(join(folder, 'csv'), tables, render);
    },
  },
  markdown: {
    name: 'tong-hop.md',
    write: ({ folder, context, tables }) => {
      const file = join(folder, 'tong-hop.md');
      writeWhole(file, (put) => put(markdownSummary({ title: context.options.title, tables, frame: context.frame, language: context.language })));
      return [file];
    },
  },
  excel: {
    name: 'bang-bieu.xlsx',
    write: ({ folder, context, tables, render }) => {
      const file = join(folder, 'bang-bieu.xlsx');
      writeExcel(file, tables, context, render);
      return [file];
    },
  },
  word: {
    name: 'tong-hop.docx',
    write: async ({ folder, context, tables }) => {
      const file = join(folder, 'tong-hop.docx');
      const { frame, language, options } = context;
      const bytes = await wordDocument({ title: options.title, tables, charts: chartsOf(tables, frame, language), frame, language });
      writeBytes(file, bytes);
      return [file];
    },
  },
  html: {
    name: 'bao-cao.html',
    write: ({ folder, context, tables, render }) => writePage(join(folder, 'bao-cao.html'), tables, context, render),
  },
};

/** Hash of everything in the corpus that outputs are made from. */
function corpusKey(corpus: Corpus): string {
  const hash = createHash('sha256');
  const rows = corpus.prepare('SELECT name, sha256, text_key, read_key, outline_key, coding_key, counted, duplicate_of FROM documents ORDER BY name').raw();
  for (const row of rows.iterate()) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}

interface Written {
  readonly key: string;
  /** Name below the output folder, size in bytes, time of change in milliseconds. */
  readonly files: readonly (readonly [string, number, number])[];
}

function remembered(corpus: Corpus): Written | null {
  const value = corpus.prepare("SELECT value FROM meta WHERE key = 'outputs'").pluck().get() as string | undefined;
  return value === undefined ? null : JSON.parse(value) as Written;
}

function stamp(folder: string, name: string): readonly [string, number, number] | null {
  try {
    const { size, mtimeMs } = statSync(join(folder, name));
    return [name, size, mtimeMs];
  } catch {
    return null;
  }
}

/** Whether the files that were last written stand as they were left. */
function standing(folder: string, written: Written): boolean {
  return written.files.every((file) => JSON.stringify(stamp(folder, file[0])) === JSON.stringify(file));
}

/** Versions, hashes and counts of a run, the same for the same input; what differs from run to run stands apart in `durations`. */
function runJson(pipeline: Pipeline, corpus: Corpus, key: string, files: readonly string[], milliseconds: number): string {
  const inputs = corpus.prepare('SELECT name, sha256 FROM documents ORDER BY name').all();
  const outputs = Object.fromEntries(files.map((file) =>
    [relative(pipeline.output.folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]));
  return `${JSON.stringify({ soi: version, pipeline: pipeline.id, keys: { ...stageKeys(pipeline), outputs: key }, counts: totals(corpus), inputs, outputs,
    durations: { finished: new Date().toISOString(), outputsMilliseconds: Math.round(milliseconds) } }, null, 1)}\n`;
}

async function writeAll(pipeline: Pipeline, corpus: Corpus, options: OutputOptions, key: string): Promise<string[]> {
  const started = performance.now();
  const { folder } = pipeline.output;
  const context = pipelineTableContext(pipeline, corpus, options.language);
  const render: RenderOptions = { language: options.language, mask: options.maskNames ? masker(corpus, options.language) : unmasked };
  const job: Job = { folder, context, tables: masked(makeTables(context), render.mask), render };
  const files: string[] = [];
  for (const format of pipeline.output.formats) {
    const writer = writers[format];
    if (!writer) continue;
    options.events.writing(join(folder, writer.name));
    files.push(...await writer.write(job));
  }
  const messages = join(folder, 'messages.csv');
  writeMessages(messages, corpus, render);
  files.push(messages);
  const run = join(folder, 'run.json');
  const text = runJson(pipeline, corpus, key, files, performance.now() - started);
  writeWhole(run, (put) => put(text));
  return [...files, run];
}

function systemCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^E[A-Z]+$/.test(code) ? code : null;
}

/**
 * Writes every output that the pipeline asks for and gives the files; none where corpus, configuration and files are those of the
 * last time. Throws CannotWork where a file cannot be written.
 */
export async function writeOutputs(pipeline: Pipeline, corpus: Corpus, options: OutputOptions, anew = false): Promise<readonly string[]> {
  const { folder } = pipeline.output;
  const key = outputKey(pipeline, { corpus: corpusKey(corpus), language: options.language, maskNames: options.maskNames });
  const last = remembered(corpus);
  if (!anew && last?.key === key && standing(folder, last)) return [];
  try {
    mkdirSync(folder, { recursive: true });
    const files = await writeAll(pipeline, corpus, options, key);
    const written: Written = { key, files: files.map((file) => stamp(folder, relative(folder, file))).filter((one) => one !== null) };
    corpus.prepare("INSERT INTO meta VALUES ('outputs', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value").run(JSON.stringify(written));
    return files;
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    const path = (error as NodeJS.ErrnoException).path ?? folder;
    throw new CannotWork(message(code === 'ENOSPC' ? 'corpus.disk-full' : 'pipeline.cannot-write', 'error', { file: path, code }, { file: path }), { cause: error });
  }
}
