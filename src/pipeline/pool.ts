/**
 * The workers: threads that take some reports at once and answer one by one, so that they never wait for this thread between two. A worker
 * that runs over its time or memory is ended and replaced, and takes down the one report that it was at: the others it had are given out again.
 */
import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { shareOcrSlots } from '../ingest/ocr/slots.ts';
import { message } from '../message.ts';
import { emptyReport, type Report } from '../report.ts';
import { compiledFile } from './compiled.ts';
import { handedOver } from './handed-over.ts';
import { sha256 } from './hash.ts';
import type { Hand, Job, JobResult, WorkerSetup } from './job.ts';

export interface Pool {
  /** Does a job; never rejects: a job that could not be done answers with an empty report that carries the message. Null for what was withdrawn; what is not done when the pool is closed is never answered. */
  readonly run: (job: Job) => Promise<JobResult | null>;
  /** Each worker ends with the report that it is at: all other jobs are given up. */
  readonly withdraw: () => void;
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

/** The most jobs that a worker is given at once, by where they begin, and the most bytes of files beyond the first. */
const mostTogether = { read: 24, outline: 24, code: 48 } as const;
const mostBytesTogether = 4 * 1024 * 1024;

/** A job that nobody has done yet. */
interface Task {
  readonly job: Job;
  readonly file: FileFacts;
  readonly answer: (result: JobResult | null) => void;
}

/** Opens the workers; each loads the pipeline's configuration once. */
export function openPool(setup: WorkerSetup, limits: PoolLimits): Pool {
  shareOcrSlots();
  const piscina = new Piscina<Hand, void>({
    filename: compiledFile('worker.js'),
    workerData: setup,
    minThreads: 1,
    maxThreads: limits.workers,
    idleTimeout: 60_000,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
  });
  const waiting: Task[] = [];
  let free = limits.workers;
  let closed = false;
  let withdrawn = false;
  /** Workers that have not loaded yet: as many hands may have to wait for that. */
  let loadingWorkers = limits.workers;

  /** Fewer the fewer are left, so that all workers end at about the same time. */
  function nextHand(): Task[] {
    const most = Math.min(mostTogether[waiting[0]!.job.from], Math.ceil(waiting.length / (2 * limits.workers)));
    let bytes = 0;
    let count = 1;
    while (count < most && (bytes += waiting[count]!.file.bytes) <= mostBytesTogether) count += 1;
    return waiting.splice(0, count);
  }

  /** Gives a worker some jobs. Resolves when each is answered or waits again. */
  async function work(tasks: readonly Task[]): Promise<void> {
    const { port1: port, port2 } = new MessageChannel();
    const overrun = new AbortController();
    const secondsOf = tasks.map(({ job }) => limits.secondsFor(job));
    let patience = 0;
    if (loadingWorkers > 0) {
      loadingWorkers -= 1;
      patience = loading;
    }
    let answered = 0;
    let seconds = 0;
    let started = 0;
    let clock: NodeJS.Timeout | undefined;
    /** The task that ran over its time: it may still answer before its worker has ended. */
    let overran = -1;
    // The reader keeps to its time by itself where it can; this ends what cannot be reached from inside.
    const begin = (): void => {
      clearTimeout(clock);
      if (answered === tasks.length || overran >= 0) return;
      seconds = secondsOf[answered]! + grace;
      started = performance.now();
      clock = setTimeout(() => {
        overran = answered;
        overrun.abort();
      }, (seconds + patience) * 1000);
      patience = 0;
    };
    const take = (result: JobResult): void => {
      tasks[answered]!.answer(result);
      answered += 1;
      if (withdrawn && answered < tasks.length) overrun.abort();
      else begin();
    };
    port.on('message', take);
    begin();
    try {
      const jobs = tasks.map(({ job }) => job);
      // What is handed over is gone here, and could not be given out again.
      await piscina.run({ jobs, port: port2 }, { signal: overrun.signal, transferList: [port2, ...jobs.length === 1 ? handedOver(jobs[0]!.bytes) : []] });
      drain(port, take);
    } catch (error) {
      if (closed) return;
      drain(port, take);
      if (withdrawn) {
        for (const { answer } of tasks.slice(answered)) answer(null);
        return;
      }
      // Another worker takes its place, and has to load first.
      loadingWorkers += 1;
      const lost = overrun.signal.aborted && answered > overran ? undefined : tasks[answered];
      if (lost !== undefined) {
        const { job, file } = lost;
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        const report = overrun.signal.aborted ? failed(job.name, file, 'ingest.timeout', { seconds })
          : code === 'ERR_WORKER_OUT_OF_MEMORY' ? failed(job.name, file, 'ingest.memory', { megabytes: limits.memoryMegabytes })
            : failed(job.name, file, 'pipeline.worker-died', { detail: error instanceof Error ? error.message : String(error) });
        take({ ...(job.from === 'code' ? { report: null, coded: report } : { report, coded: null }), textKey: '', took: performance.now() - started });
      }
      waiting.unshift(...tasks.slice(answered));
    } finally {
      clearTimeout(clock);
      port.close();
    }
  }

  function giveOut(): void {
    while (free > 0 && waiting.length > 0) {
      free -= 1;
      void work(nextHand()).finally(() => {
        free += 1;
        giveOut();
      });
    }
  }

  return {
    run: (job) => new Promise((answer) => {
      waiting.push({ job, file: fileOf(job), answer });
      giveOut();
    }),
    withdraw() {
      withdrawn = true;
      for (const { answer } of waiting.splice(0)) answer(null);
    },
    async close() {
      // What is under way has not failed: nobody waits for it any more.
      closed = true;
      waiting.length = 0;
      await piscina.destroy();
    },
  };
}

/** Takes the answers that have come and were not told yet. */
function drain(port: MessagePort, take: (result: JobResult) => void): void {
  for (let told = receiveMessageOnPort(port); told !== undefined; told = receiveMessageOnPort(port)) take(told.message as JobResult);
}
