/**
 * The second thread of the outputs: it finds the shared wording and begins the workbook while the other tables are made, then writes the
 * files that need most time beside the page and the document. What is written is the same with it and without it.
 */
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { listingOf } from '../render/begun-tables.ts';
import type { Columns } from '../tables/columns.ts';
import type { TableContext } from '../tables/context.ts';
import type { SharedWording } from '../tables/shared-wording/passages.ts';
import type { Table } from '../tables/table.ts';
import { compiledFile } from './compiled.ts';
import { errorOf, type Failure } from './failure.ts';
import type { OutputFormat } from './schema.ts';

/** Files that the second thread writes. */
const besides = ['csv', 'excel', 'messages'] as const;

export type Beside = (typeof besides)[number];

export const isBeside = (format: OutputFormat | 'messages'): format is Beside => (besides as readonly string[]).includes(format);

export interface SecondSetup {
  readonly corpusFile: string;
  readonly context: Omit<TableContext, 'corpus'>;
  readonly maskNames: boolean;
}

/** What it is to do: files to be written under their paths. */
export interface SecondTask {
  readonly paths: readonly (readonly [Beside, string])[];
  /** Through it the thread is given the columns, tells the shared wording as soon as it has it, and is given the listing, each table and null at the end: neither thread waits until the other has time for it. */
  readonly port: MessagePort;
}

/** The files that were written, or why they could not be. */
export type Written = { readonly files: readonly string[] } | { readonly failed: Failure };

export interface SecondThread {
  /** Hands the columns over: from here on it finds the wording and begins the files that it can begin. */
  readonly begin: (columns: Columns) => void;
  readonly wording: Promise<SharedWording>;
  /** Hands the tables over and gives the files, when they are written. */
  readonly write: (tables: readonly Table[]) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** In megabytes, arrays of numbers apart: without it the thread would let garbage grow as if it were alone. */
const resourceLimits = { maxOldGenerationSizeMb: 640 };

/** Opens the thread, which makes itself ready while others are at work. */
export function openSecondThread(setup: SecondSetup, paths: SecondTask['paths']): SecondThread {
  const pool = new Piscina<SecondTask, Written>({ filename: compiledFile('second-worker.js'), workerData: setup, minThreads: 1, maxThreads: 1, resourceLimits });
  const { port1, port2 } = new MessageChannel();
  const written = pool.run({ paths, port: port2 }, { transferList: [port2] });
  const wording = new Promise<SharedWording>((resolve, reject) => {
    port1.once('message', resolve);
    written.then((early) => reject('failed' in early ? errorOf(early.failed) : new Error('the second thread ended early')), reject);
  });
  // Whoever waits for them meets the error; until then it must not count as unhandled.
  for (const promise of [written, wording]) promise.catch(() => undefined);
  return {
    begin: (columns) => port1.postMessage(columns),
    wording,
    async write(tables) {
      port1.postMessage(listingOf(tables));
      for (const table of tables) port1.postMessage(table);
      port1.postMessage(null);
      const done = await written;
      if ('failed' in done) throw errorOf(done.failed);
      return done.files;
    },
    async close() {
      port1.close();
      await pool.destroy();
    },
  };
}
