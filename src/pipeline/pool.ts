/**
 * The workers: threads that take one report at a time. A worker that runs over its time or memory is ended and replaced, and takes
 * down the one report that it held, never the batch.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { shareOcrSlots } from '../ingest/ocr/slots.ts';
import { message } from '../message.ts';
import { emptyReport, type Report } from '../report.ts';
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

/** A report of which only the failure is known. */
function failed(job: Job, rule: string, facts: Readonly<Record<string, string | number>>): Report {
  const bytes = job.bytes ?? new Uint8Array();
  return emptyReport(job.name, {
    format: 'unknown', bytes: bytes.byteLength, sha256: sha256(bytes), pages: null, reader: 'none', encoding: null,
  }, [message(rule, 'error', facts)]);
}

/** The compiled worker: beside this file in `dist`, or the build's when this file runs from source. */
function workerFile(): string {
  const beside = fileURLToPath(new URL('./worker.js', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../dist/pipeline/worker.js', import.meta.url));
}

/** Seconds beyond the reader's own bound before a worker is ended. */
const grace = 5;

/** Opens the workers; each loads the pipeline's configuration once. */
export function openPool(setup: WorkerSetup, limits: PoolLimits): Pool {
  shareOcrSlots();
  const piscina = new Piscina<Job, JobResult>({
    filename: workerFile(),
    workerData: setup,
    minThreads: limits.workers,
    maxThreads: limits.workers,
    idleTimeout: 60_000,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
  });
  return {
    async run(job) {
      // The reader keeps to its time by itself where it can; this ends what cannot be reached from inside.
      const seconds = limits.secondsFor(job) + grace;
      const signal = AbortSignal.timeout(seconds * 1000);
      const started = performance.now();
      // The bytes are copied, not handed over: they are needed here again if the worker dies.
      try {
        return await piscina.run(job, { signal });
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        const report = signal.aborted ? failed(job, 'ingest.timeout', { seconds })
          : code === 'ERR_WORKER_OUT_OF_MEMORY' ? failed(job, 'ingest.memory', { megabytes: limits.memoryMegabytes })
            : failed(job, 'pipeline.worker-died', { detail: error instanceof Error ? error.message : String(error) });
        return { report, textKey: '', took: performance.now() - started };
      }
    },
    close: () => piscina.destroy(),
  };
}
