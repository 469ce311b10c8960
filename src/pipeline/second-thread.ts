/**
 * The second thread of the outputs: it finds the shared wording and begins the workbook while the other tables are made, then writes the
 * files that need most time beside the page and the document. What is written is the same with it and without it.
 */
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

export interface SecondThread {
  readonly wording: Promise<SharedWording>;
  /** Has what needs no tables written of these files; whoever asks for the files themselves meets an error of it. */
  readonly begin: (paths: BesidePaths) => void;
  readonly write: (task: SecondTask) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** In megabytes, arrays of numbers apart: without it the thread would let garbage grow as if it were alone. */
const resourceLimits = { maxOldGenerationSizeMb: 640 };

export function openSecondThread(setup: SecondSetup): SecondThread {
  const pool = new Piscina({ filename: compiledFile('second-worker.js'), workerData: setup, minThreads: 1, maxThreads: 1, resourceLimits });
  /** Whoever waits for it meets the error; until then it must not count as unhandled. */
  const later = <T>(promise: Promise<T>): Promise<T> => {
    promise.catch(() => undefined);
    return promise;
  };
  return {
    wording: later(pool.run(null, { name: 'wording' }) as Promise<SharedWording>),
    begin: (paths) => void later(pool.run(paths, { name: 'begin' })),
    write: (task) => later((pool.run(task, { name: 'write' }) as Promise<Written>).then((written) => {
      if ('failed' in written) throw errorOf(written.failed);
      return written.files;
    })),
    close: () => pool.destroy(),
  };
}
