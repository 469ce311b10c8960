/** What a run tells while it works. The command line turns it into a progress bar, plain lines or JSON. */
import type { Report } from '../report.ts';

export interface RunEvents {
  /** The walk passes over something that is no report: a program's lock file, a link. Before `started`. */
  readonly skipped: (name: string, why: 'litter' | 'link') => void;
  /** The inputs are known: so many files. */
  readonly started: (total: number) => void;
  /** A report is done: `report` is null where the stored result stood. `took` is in milliseconds of a worker. */
  readonly done: (name: string, took: number, report: Pick<Report, 'messages'> | null) => void;
  /** An output file is about to be written. */
  readonly writing: (file: string) => void;
}

export const silent: RunEvents = { skipped() {}, started() {}, done() {}, writing() {} };
