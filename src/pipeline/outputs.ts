/** Writing the outputs of a pipeline from its corpus: those that changed, and nothing where nothing has. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { totals } from '../corpus/totals.ts';
import { CannotWork, message } from '../message.ts';
import { masked } from '../render/masked-tables.ts';
import { masker, unmasked } from '../render/masking.ts';
import type { RenderOptions } from '../render/options.ts';
import { writeWhole } from '../render/write-file.ts';
import { makeTables } from '../tables/all.ts';
import { digester } from '../tables/digest/digest.ts';
import { digestKeeper, staleDigests } from '../tables/digest/stored.ts';
import { version } from '../version.ts';
import type { Language } from '../words/catalogue.ts';
import type { RunEvents } from './events.ts';
import { outputKey, stageKeys } from './keys.ts';
import type { Pipeline } from './load.ts';
import { published, type Material } from './published.ts';
import { pipelineTableContext } from './table-context.ts';

export interface OutputOptions {
  readonly language: Language;
  readonly maskNames: boolean;
  readonly events: RunEvents;
}

/** Hash of everything in the corpus that outputs are made from. */
function corpusKey(corpus: Corpus): string {
  const hash = createHash('sha256');
  const rows = corpus.prepare('SELECT name, content_key, messages_key, counted, duplicate_of FROM documents ORDER BY name').raw();
  for (const row of rows.iterate()) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}

/** What was written last, kept in the corpus. */
interface Written {
  readonly key: string;
  readonly language: Language;
  readonly maskNames: boolean;
  /** Name below the output folder, size in bytes, time of change in milliseconds. */
  readonly files: readonly (readonly [string, number, number])[];
}

/** What was written last; null where nothing was. */
export function lastOutputs(corpus: Corpus): Written | null {
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

/** What the files of a pipeline are made from. Throws CannotWork. */
export function materialOf(pipeline: Pipeline, corpus: Corpus, { language, maskNames }: Pick<OutputOptions, 'language' | 'maskNames'>): Material {
  const context = pipelineTableContext(pipeline, corpus, language);
  const render: RenderOptions = { language, mask: maskNames ? masker(corpus, language) : unmasked };
  return { context, render, tables: masked(makeTables(context), render.mask) };
}

/** Keeps in the corpus what tables need of each report, where it is missing or of an older state. */
function refreshDigests(corpus: Corpus): void {
  const make = digester(corpus);
  const keep = digestKeeper(corpus);
  const stale = staleDigests(corpus);
  for (let at = 0; at < stale.length; at += 100) {
    corpus.transaction(() => stale.slice(at, at + 100).forEach(({ id, key }) => keep(id, key, make(id))))();
  }
}

async function writeAll(pipeline: Pipeline, corpus: Corpus, options: OutputOptions, key: string): Promise<string[]> {
  const started = performance.now();
  const { folder, formats } = pipeline.output;
  const material = materialOf(pipeline, corpus, options);
  const files: string[] = [];
  for (const format of [...formats, 'messages'] as const) {
    const { name, write } = published[format];
    options.events.writing(join(folder, name));
    files.push(...await write(join(folder, name), material));
  }
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
  const last = lastOutputs(corpus);
  if (!anew && last?.key === key && standing(folder, last)) return [];
  try {
    mkdirSync(folder, { recursive: true });
    refreshDigests(corpus);
    const files = await writeAll(pipeline, corpus, options, key);
    const written: Written = {
      key, language: options.language, maskNames: options.maskNames,
      files: files.map((file) => stamp(folder, relative(folder, file))).filter((one) => one !== null),
    };
    corpus.prepare("INSERT INTO meta VALUES ('outputs', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value").run(JSON.stringify(written));
    return files;
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    const path = (error as NodeJS.ErrnoException).path ?? folder;
    throw new CannotWork(message(code === 'ENOSPC' ? 'corpus.disk-full' : 'pipeline.cannot-write', 'error', { file: path, code }, { file: path }), { cause: error });
  }
}
