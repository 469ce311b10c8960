/**
 * The workers: threads that take one report at a time. A worker that runs over its time or memory is ended and replaced, and takes
 * down the one report that it held, never the batch.
 */
import { Piscina } from 'piscina';
import { shareOcrSlots } from '../ingest/ocr/slots.ts';
import { message } from '../message.ts';
import { emptyReport, type Report } from '../report.ts';
import { compiledFile } from './compiled.ts';
import { sha256 } from './hash.ts';
import type { Job, JobResult, WorkerSetup } from './job.ts';

export interface Pool {
  /** Does a job; never rejects: a job that could not be done answers with an empty report that carries the message. */
  readonly run: (job: Job) => Promise<JobResult>;
  readonly close: () => Promise<void>;
}

export interface PoolLimits {
  readonly workers: number;
  /** Wall time of a job, in seconds. */
  readonly secondsFor: (job: Job) => number;
  readonly memoryMegabytes: number;
}

/** What is told of a file whose worker ended; taken before the bytes are handed over. */
interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

function fileOf({ bytes, sha256: known }: Job): FileFacts {
  return { bytes: bytes?.byteLength ?? 0, sha256: known ?? sha256(bytes ?? new Uint8Array()) };
}

/** A report of which only the failure is known. */
function failed(name: string, file: FileFacts, rule: string, facts: Readonly<Record<string, string | number>>): Report {
  return emptyReport(name, { format: 'unknown', ...file, pages: null, reader: 'none', encoding: null }, [message(rule, 'error', facts)]);
}

/** Seconds beyond the reader's own bound before a worker is ended. */
const grace = 5;
/** Seconds that a worker may take to load the lexicon and the rest before its first report, on a machine that has much else to do. */
const loading = 120;

/** Jobs start in the order in which they are asked for, as many at once as there are workers: tells each when it does. */
class Turns {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(workers: number) {
    this.#free = workers;
  }

  take(start: () => void): void {
    if (this.#free === 0) {
      this.#waiting.push(start);
      return;
    }
    this.#free -= 1;
    start();
  }

  /** To be called when a job has ended, with what it gave to `take`: its answer may come before word of its turn. */
  giveBack(start: () => void): void {
    const early = this.#waiting.indexOf(start);
    if (early >= 0) {
      this.#waiting.splice(early, 1);
      return;
    }
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free += 1;
  }
}

/** Opens the workers; each loads the pipeline's configuration once. */
export function openPool(setup: WorkerSetup, limits: PoolLimits): Pool {
  shareOcrSlots();
  const piscina = new Piscina<Job, JobResult>({
    filename: compiledFile('worker.js'),
    workerData: setup,
    minThreads: 1,
    maxThreads: limits.workers,
    idleTimeout: 60_000,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
  });
  const turns = new Turns(limits.workers);
  /** Workers that have not loaded yet: as many jobs may have to wait for that. */
  let loadingWorkers = limits.workers;
  return {
    async run(job) {
      // The reader keeps to its time by itself where it can; this ends what cannot be reached from inside.
      const seconds = limits.secondsFor(job) + grace;
      const overrun = new AbortController();
      let started = performance.now();
      let clock: NodeJS.Timeout | undefined;
      const start = (): void => {
        started = performance.now();
        const patience = loadingWorkers > 0 ? loading : 0;
        if (loadingWorkers > 0) loadingWorkers -= 1;
        clock = setTimeout(() => overrun.abort(), (seconds + patience) * 1000);
      };
      turns.take(start);
      const file = fileOf(job);
      try {
        return await piscina.run(job, { signal: overrun.signal, transferList: handedOver(job) });
      } catch (error) {
        // Another worker takes its place, and has to load first.
        loadingWorkers += 1;
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        const report = overrun.signal.aborted ? failed(job.name, file, 'ingest.timeout', { seconds })
          : code === 'ERR_WORKER_OUT_OF_MEMORY' ? failed(job.name, file, 'ingest.memory', { megabytes: limits.memoryMegabytes })
            : failed(job.name, file, 'pipeline.worker-died', { detail: error instanceof Error ? error.message : String(error) });
        return { ...(job.from === 'code' ? { report: null, coded: report } : { report, coded: null }), textKey: '', took: performance.now() - started };
      } finally {
        clearTimeout(clock);
        turns.giveBack(start);
      }
    },
    close: () => piscina.destroy(),
  };
}

/** The bytes' own memory, to be handed over and not copied; small files share theirs with others and are copied. */
function handedOver({ bytes }: Job): ArrayBuffer[] {
  return bytes !== null && bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [];
}
