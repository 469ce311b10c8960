/**
 * One run: every input read, outlined and coded as far as it has to be, stored, and the outputs written. Workers do the stages;
 * this thread alone writes to the corpus, in batches, each of which is whole or not there at all.
 */
import { availableParallelism } from 'node:os';
import { giveBack, lockCorpus, openCorpus, type Corpus } from '../corpus/corpus.ts';
import { markCounted } from '../corpus/count.ts';
import { saver, type Saver } from '../corpus/save.ts';
import { walkInputs, type InputFile } from '../ingest/walk.ts';
import { collect, compileSparingly } from './engine.ts';
import { corpusFile } from './files.ts';
import { openInput } from './input.ts';
import type { Job, JobResult } from './job.ts';
import { stageKeys, type StageKeys } from './keys.ts';
import { forgetLexicons, keepLexicon, lexiconTexts } from './lexicon.ts';
import { jobSeconds, readerLimits } from './limits.ts';
import { requireInputs, type Pipeline } from './load.ts';
import { planner, type Because, type Planner } from './plan.ts';
import { openPool, type Pool } from './pool.ts';
import { writeOutputs, type OutputOptions, type Outputs } from './outputs.ts';
import { Stamps } from './stamps.ts';

export interface RunOptions extends OutputOptions {
  /** Worker threads; by default one a core. */
  readonly workers?: number;
  /** Aborted when the user asks to stop: the batch under way is stored, and the run ends. */
  readonly signal?: AbortSignal;
}

export interface RunSummary extends Outputs {
  readonly stopped: boolean;
  readonly documents: number;
  readonly withProblems: number;
  readonly because: Readonly<Record<Because, number>>;
  readonly removed: number;
}

/** Reports in one transaction. */
const batchSize = 32;
/** Jobs that are given out or wait for each worker, so that it has a whole hand before it while a batch is written: coding a stored report again takes a hundredth of reading one. */
const ahead = { read: 48, outline: 48, code: 96 } as const;
/** Bytes of files that may wait for workers, beyond one file. */
const mostWaitingBytes = 64 * 1024 * 1024;

class Batch {
  readonly #saver: Saver;
  readonly #keys: StageKeys;
  #waiting: { job: Job; result: JobResult }[] = [];

  constructor(into: Saver, keys: StageKeys) {
    this.#saver = into;
    this.#keys = keys;
  }

  add(job: Job, result: JobResult): void {
    this.#waiting.push({ job, result });
    if (this.#waiting.length >= batchSize) this.flush();
  }

  flush(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    this.#saver.transaction(() => {
      for (const { job, result } of waiting) {
        if (result.coded !== null && 'change' in result.coded) this.#saver.saveRecoded(result.coded, this.#keys.coding);
        else if (result.coded !== null) this.#saver.saveCodings(result.coded, this.#keys.coding);
        else if (result.report === null) this.#saver.keepCodings(job.name, this.#keys.coding);
        else {
          this.#saver.save(result.report, {
            textKey: result.textKey, readKey: this.#keys.read, outlineKey: this.#keys.outline, codingKey: this.#keys.coding,
          });
        }
      }
    });
  }
}

const noReasons = (): Record<Because, number> =>
  ({ new: 0, 'file-changed': 0, 'reader-changed': 0, 'outline-changed': 0, 'lexicon-changed': 0, 'lexicon-elsewhere': 0, unchanged: 0 });

async function processInputs(pipeline: Pipeline, corpus: Corpus, plan: Planner, keys: StageKeys, options: RunOptions): Promise<Record<Because, number>> {
  const workers = options.workers ?? availableParallelism();
  const limits = readerLimits(pipeline.limits);
  const batch = new Batch(saver(corpus), keys);
  const because = noReasons();
  const stamps = new Stamps(corpus);
  const opened: { pool?: Pool } = {};
  const pool = (): Pool => opened.pool ??= openPool({
    pipelineFile: pipeline.file, inputs: pipeline.inputs, output: pipeline.output.folder, corpusFile: corpusFile(pipeline), besideLexicon: keys.besideLexicon,
  }, { workers, secondsFor: jobSeconds(pipeline), memoryMegabytes: limits.memoryMB });
  const working = new Set<Promise<void>>();
  let waitingBytes = 0;
  const stop = (): void => opened.pool?.withdraw();
  options.signal?.addEventListener('abort', stop, { once: true });
  try {
    // All names first: the progress has to know how many there are, and a name costs little.
    const files: InputFile[] = [];
    for await (const file of walkInputs(pipeline.inputs, limits, { skipped: options.events.skipped })) {
      files.push(file);
      // A worker makes itself ready while the walk goes on.
      if (file.stamp !== null && stamps.hashOf(file) === null) pool();
    }
    options.events.started(files.length);
    for (const file of files) {
      if (options.signal?.aborted) break;
      const stood = stamps.hashOf(file);
      let input = stood === null ? await openInput(file) : null;
      const decision = plan.decide(file.name, input?.sha256 ?? stood!);
      if (decision.from === 'read') input ??= await openInput(file);
      const sha256 = input?.sha256 ?? stood!;
      stamps.note(file, sha256);
      because[decision.because] += 1;
      if (decision.from === null) {
        options.events.done(file.name, 0, null);
        continue;
      }
      if (input?.bytes === null) {
        batch.add({ name: file.name, from: 'read', bytes: null }, { report: input.report, coded: null, textKey: '', took: 0 });
        options.events.done(file.name, 0, input.report);
        continue;
      }
      const job: Job = { name: file.name, from: decision.from, bytes: decision.from === 'read' ? input?.bytes ?? null : null, sha256 };
      const size = job.bytes?.byteLength ?? 0;
      const answered = pool().run(job);
      const task = (async () => {
        const result = await answered;
        if (result === null) {
          because[decision.because] -= 1;
          return;
        }
        batch.add(job, result);
        const made = result.report ?? result.coded;
        if (made === null) {
          because['lexicon-changed'] -= 1;
          because['lexicon-elsewhere'] += 1;
        }
        options.events.done(file.name, result.took, made);
      })().finally(() => {
        working.delete(task);
        waitingBytes -= size;
      });
      working.add(task);
      waitingBytes += size;
      while (working.size >= workers * (1 + ahead[job.from]) || (waitingBytes > mostWaitingBytes && working.size > 1)) await Promise.race(working);
    }
    await Promise.all(working);
    if (!options.signal?.aborted) stamps.keep();
  } finally {
    options.signal?.removeEventListener('abort', stop);
    batch.flush();
    await opened.pool?.close();
  }
  return because;
}

/** Runs a pipeline. Throws CannotWork where it cannot work at all; a bad report is a message on that report. */
export async function runPipeline(pipeline: Pipeline, options: RunOptions): Promise<RunSummary> {
  requireInputs(pipeline);
  compileSparingly();
  const file = corpusFile(pipeline);
  const release = lockCorpus(file);
  try {
    const corpus = openCorpus(file);
    try {
      const texts = lexiconTexts(pipeline);
      const keys = stageKeys(pipeline, texts);
      keepLexicon(corpus, keys.coding, { beside: keys.besideLexicon, texts });
      const plan = planner(corpus, keys);
      const because = await processInputs(pipeline, corpus, plan, keys, options);
      const stopped = options.signal?.aborted ?? false;
      const gone = stopped ? [] : plan.gone();
      const keep = saver(corpus);
      keep.transaction(() => gone.forEach((name) => keep.remove(name)));
      if (!stopped) forgetLexicons(corpus);
      markCounted(corpus, pipeline.reports);
      if (!stopped && because.unchanged === 0) collect();
      giveBack(corpus);
      const outputs: Outputs = stopped ? { written: [], frequencies: [], coverage: null } : await writeOutputs(pipeline, corpus, keys, options);
      const documents = corpus.prepare('SELECT count(*) FROM documents').pluck().get() as number;
      const withProblems = corpus.prepare("SELECT count(DISTINCT document) FROM messages WHERE severity = 'error'").pluck().get() as number;
      return { stopped, documents, withProblems, because, removed: gone.length, ...outputs };
    } finally {
      corpus.close();
    }
  } finally {
    release();
  }
}
