/** Writing the outputs of a pipeline from its corpus: those that changed, and nothing where nothing has. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { totals } from '../corpus/totals.ts';
import { CannotWork, message } from '../message.ts';
import { masked } from '../render/masked-tables.ts';
import { masker, unmasked } from '../render/masking.ts';
import { writeWhole } from '../render/write-file.ts';
import { columnsOf } from '../tables/columns.ts';
import { makeTables, makeTablesWith } from '../tables/all.ts';
import { frequenciesOf, type Frequency } from '../tables/frequencies.ts';
import { version } from '../version.ts';
import type { Language } from '../words/catalogue.ts';
import { collect, growSlowly } from './engine.ts';
import { coverageTotals, type CoverageTotals } from './coverage.ts';
import type { RunEvents } from './events.ts';
import { stampOf } from './files.ts';
import { outputKey, pieceKey, type StageKeys } from './keys.ts';
import type { Pipeline } from './load.ts';
import { refreshPieces } from './pieces.ts';
import { published, type Material, type Sources } from './published.ts';
import { isBeside, openSecondThread, type SecondTask, type SecondThread } from './second-thread.ts';
import { pipelineTableContext } from './table-context.ts';

export interface OutputOptions {
  readonly language: Language;
  readonly maskNames: boolean;
  readonly events: RunEvents;
  /** Worker threads; by default one a core. */
  readonly workers?: number;
}

/** Hash of everything in the corpus that outputs are made from. */
function corpusKey(corpus: Corpus): string {
  const hash = createHash('sha256');
  const rows = corpus.prepare('SELECT name, content_key, messages_key, counted, duplicate_of FROM documents ORDER BY name').raw();
  for (const row of rows.iterate()) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}

/** What the results of a run depend on, as `run.json` tells it. */
interface RunKeys extends StageKeys {
  readonly outputs: string;
}

/** What a run is summed up with, out of what its tables are made from. */
export interface Told {
  readonly frequencies: readonly Frequency[];
  /** Null without a register. */
  readonly coverage: CoverageTotals | null;
}

/** What was written last, kept in the corpus. */
interface Written extends Told {
  readonly keys: RunKeys;
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
  const found = stampOf(join(folder, name));
  return found && [name, ...found];
}

/** Whether the files that were last written stand as they were left. */
function standing(folder: string, written: Written): boolean {
  return written.files.every((file) => JSON.stringify(stamp(folder, file[0])) === JSON.stringify(file));
}

/** Bytes of a file that are hashed at once. */
const piece = 1 << 20;

function hashOfFile(file: string): string {
  const hash = createHash('sha256');
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.allocUnsafe(piece);
    for (let read = readSync(descriptor, bytes); read > 0; read = readSync(descriptor, bytes)) hash.update(bytes.subarray(0, read));
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}

/** Versions, hashes and counts of a run, the same for the same input; what differs from run to run stands apart in `durations`. */
function runJson(pipeline: Pipeline, corpus: Corpus, keys: RunKeys, files: readonly string[], hashes: ReadonlyMap<string, string>, milliseconds: number): string {
  const inputs = corpus.prepare('SELECT name, sha256 FROM documents ORDER BY name').all();
  const outputs = Object.fromEntries(files.toSorted().map((file) => [relative(pipeline.output.folder, file), hashes.get(file) ?? hashOfFile(file)]));
  return `${JSON.stringify({ soi: version, pipeline: pipeline.id, keys, counts: totals(corpus), inputs, outputs,
    durations: { finished: new Date().toISOString(), outputsMilliseconds: Math.round(milliseconds) } }, null, 1)}\n`;
}

/** The files of the last time stand: only the keys that `run.json` tells are others. Gives the files. */
function renewKeys(folder: string, last: Written, keys: RunKeys): string[] {
  const run = join(folder, runFile);
  const told = JSON.parse(readFileSync(run, 'utf8')) as object;
  writeWhole(run, (put) => put(`${JSON.stringify({ ...told, keys }, null, 1)}\n`));
  return last.files.map(([name]) => join(folder, name));
}

const runFile = 'run.json';

function sourcesOf(pipeline: Pipeline, corpus: Corpus, { language, maskNames }: Pick<OutputOptions, 'language' | 'maskNames'>): Sources {
  return { context: pipelineTableContext(pipeline, corpus, language), render: { language, mask: maskNames ? masker(corpus, language) : unmasked } };
}

/** What the files of a pipeline are made from. Throws CannotWork. */
export function materialOf(pipeline: Pipeline, corpus: Corpus, options: Pick<OutputOptions, 'language' | 'maskNames'>): Material {
  const sources = sourcesOf(pipeline, corpus, options);
  return { ...sources, tables: masked(makeTables(sources.context), sources.render.mask) };
}

/** Fewer reports are done sooner than a thread is started. */
const worthSecondThread = 400;

/** The thread that helps where there is much to do, with these files to write. */
function secondThread({ context }: Sources, corpus: Corpus, { maskNames, workers = availableParallelism() }: OutputOptions, paths: SecondTask['paths']): SecondThread | null {
  const documents = corpus.prepare('SELECT count(*) FROM documents WHERE counted').pluck().get() as number;
  const { corpus: _, ...rest } = context;
  return workers < 2 || documents < worthSecondThread ? null : openSecondThread({ corpusFile: corpus.name, context: rest, maskNames }, paths);
}

async function writeAll(pipeline: Pipeline, corpus: Corpus, options: OutputOptions, keys: RunKeys): Promise<Told & { readonly files: readonly string[] }> {
  const started = performance.now();
  const { folder, formats } = pipeline.output;
  const path = (format: keyof typeof published): string => join(folder, published[format].name);
  const asked = (format: (typeof formats)[number]): string | null => (formats.includes(format) ? path(format) : null);
  const sources = sourcesOf(pipeline, corpus, options);
  if (formats.includes('jsonl')) options.events.writing(path('jsonl'));
  const rest = [...formats.filter((format) => format !== 'jsonl'), 'messages' as const];
  const beside = rest.filter(isBeside).map((format) => [format, path(format)] as const);
  const second = secondThread(sources, corpus, options, beside);
  try {
    const pieces = await refreshPieces({
      corpus, frame: sources.context.frame, render: sources.render, maskNames: options.maskNames, workers: options.workers,
      key: pieceKey({ frame: sources.context.frame, language: options.language, maskNames: options.maskNames }), statements: asked('jsonl'), page: asked('html'),
    });
    growSlowly();
    second?.begin(columnsOf(sources.context));
    const files: string[] = formats.includes('jsonl') ? [path('jsonl')] : [];
    const statements = pieces.finish();
    // Whoever waits for it meets the error; until then it must not count as unhandled.
    statements.catch(() => undefined);
    if (second !== null) for (const [, file] of beside) options.events.writing(file);
    const tables = masked(second === null ? makeTables(sources.context) : await makeTablesWith(sources.context, second.wording), sources.render.mask);
    if (second !== null) collect();
    const material: Material = { ...sources, tables, views: pieces.views };
    const helped = second?.write(tables);
    for (const format of rest.filter((one) => second === null || !isBeside(one))) {
      options.events.writing(path(format));
      files.push(...await published[format].write(path(format), material));
    }
    files.push(...await helped ?? []);
    const run = join(folder, runFile);
    const hash = await statements;
    const text = runJson(pipeline, corpus, keys, files, new Map(hash === null ? [] : [[path('jsonl'), hash]]), performance.now() - started);
    writeWhole(run, (put) => put(text));
    const { coverage } = sources.context;
    return { files: [...files, run], frequencies: frequenciesOf(sources.context), coverage: coverage && coverageTotals(coverage) };
  } finally {
    await second?.close();
  }
}

function systemCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^E[A-Z]+$/.test(code) ? code : null;
}

export interface Outputs extends Told {
  /** The files that were written; none where corpus, configuration and files are those of the last time. */
  readonly written: readonly string[];
}

/** Writes every output that the pipeline asks for. Throws CannotWork where a file cannot be written. */
export async function writeOutputs(pipeline: Pipeline, corpus: Corpus, stages: StageKeys, options: OutputOptions, anew = false): Promise<Outputs> {
  const { folder } = pipeline.output;
  const outputs = outputKey(pipeline, { corpus: corpusKey(corpus), language: options.language, maskNames: options.maskNames });
  const keys: RunKeys = { ...stages, outputs };
  const last = lastOutputs(corpus);
  const stands = !anew && last?.keys.outputs === outputs && standing(folder, last);
  if (stands && last.keys.coding === keys.coding) return { written: [], frequencies: last.frequencies, coverage: last.coverage };
  try {
    mkdirSync(folder, { recursive: true });
    const { files, frequencies, coverage } = stands ? { ...last, files: renewKeys(folder, last, keys) } : await writeAll(pipeline, corpus, options, keys);
    const written: Written = {
      keys, language: options.language, maskNames: options.maskNames, frequencies, coverage,
      files: files.map((file) => stamp(folder, relative(folder, file))).filter((one) => one !== null),
    };
    corpus.prepare("INSERT INTO meta VALUES ('outputs', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value").run(JSON.stringify(written));
    return { written: stands ? [] : files, frequencies, coverage };
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    const path = (error as NodeJS.ErrnoException).path ?? folder;
    throw new CannotWork(message(code === 'ENOSPC' ? 'corpus.disk-full' : 'pipeline.cannot-write', 'error', { file: path, code }, { file: path }), { cause: error });
  }
}
