/**
 * The second thread of the outputs: it finds the shared wording and begins the workbook while the other tables are made, then writes the
 * files that need most time beside the page and the document. What is written is the same with it and without it.
 */
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Columns } from '../tables/columns.ts';
import type { TableContext } from '../tables/context.ts';
import type { SharedWording } from '../tables/shared-wording/passages.ts';
import type { Table } from '../tables/table.ts';
import { compiledFile } from './compiled.ts';
import { errorOf, type Failure } from './failure.ts';
import type { OutputFormat } from './schema.ts';

/** Files that the second thread writes. */
const besides = ['csv', 'excel', 'messages'] as const;

type Beside = (typeof besides)[number];

export const isBeside = (format: OutputFormat | 'messages'): format is Beside => (besides as readonly string[]).includes(format);

export interface SecondSetup {
  readonly corpusFile: string;
  readonly context: Omit<TableContext, 'corpus'>;
  readonly columns: Columns;
  readonly maskNames: boolean;
}

/** Files to be written under their paths. */
export type BesidePaths = readonly (readonly [Beside, string])[];

/** What the first thread asks for: files out of these tables. */
export interface SecondTask {
  readonly tables: readonly Table[];
  readonly paths: BesidePaths;
}

/** The files that were written, or why they could not be. */
export type Written = { readonly files: readonly string[] } | { readonly failed: Failure };

/** What it does without tables: it tells the shared wording as soon as it has it, then begins the files that it can begin. */
export interface FirstTask {
  readonly wordingTo: MessagePort;
  readonly paths: BesidePaths;
}

export interface SecondThread {
  readonly wording: Promise<SharedWording>;
  readonly write: (task: SecondTask) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** In megabytes, arrays of numbers apart: without it the thread would let garbage grow as if it were alone. */
const resourceLimits = { maxOldGenerationSizeMb: 640 };

/** Opens the thread, which sets to work at once; whoever asks for the files meets an error of beginning them. */
export function openSecondThread(setup: SecondSetup, paths: BesidePaths): SecondThread {
  const pool = new Piscina({ filename: compiledFile('second-worker.js'), workerData: setup, minThreads: 1, maxThreads: 1, resourceLimits });
  /** Whoever waits for it meets the error; until then it must not count as unhandled. */
  const later = <T>(promise: Promise<T>): Promise<T> => {
    promise.catch(() => undefined);
    return promise;
  };
  const { port1, port2 } = new MessageChannel();
  const task: FirstTask = { wordingTo: port2, paths };
  const begun = later(pool.run(task, { name: 'begin', transferList: [port2] }) as Promise<void>);
  return {
    wording: later(new Promise((resolve, reject) => {
      port1.once('message', resolve);
      begun.catch(reject);
    })),
    write: (task) => later((pool.run(task, { name: 'write' }) as Promise<Written>).then((written) => {
      if ('failed' in written) throw errorOf(written.failed);
      return written.files;
    })),
    async close() {
      port1.close();
      await pool.destroy();
    },
  };
}
