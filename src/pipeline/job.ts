/** What a worker is asked to do with one report, and what it answers. Both cross the border between threads as plain data. */
import type { MessagePort } from 'node:worker_threads';
import type { Coded, Recoded } from '../corpus/save.ts';
import type { Report } from '../report.ts';

export interface Job {
  /** The report's name. */
  readonly name: string;
  /** `read`: from the bytes on. `outline`: from the stored text on. `code`: from the stored outline on. */
  readonly from: 'read' | 'outline' | 'code';
  /** The file's bytes, for `read`: a worker takes them over, and they are gone here. */
  readonly bytes: Uint8Array | null;
  /** Their hash, where it is known. */
  readonly sha256?: string;
}

export interface JobResult {
  /** The whole report; null for `code`. */
  readonly report: Report | null;
  /** For `code` what coding gave; null where the stored codings stand. */
  readonly coded: Coded | Recoded | null;
  /** Hash of the folded words, for noticing the same text twice; "" where there are none. */
  readonly textKey: string;
  /** Milliseconds that the worker spent. */
  readonly took: number;
}

/** What a worker is given at once: it answers job by job through the port, in their order. */
export interface Hand {
  readonly jobs: readonly Job[];
  readonly port: MessagePort;
}

/** What every worker of a run is given once. */
export interface WorkerSetup {
  readonly pipelineFile: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly corpusFile: string;
  /** See `StageKeys`. */
  readonly besideLexicon: string;
}
