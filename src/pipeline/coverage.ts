/** How far the register is covered, for the summary of a run. */
import type { Corpus } from '../corpus/corpus.ts';
import { loadRegister } from '../register/register.ts';
import { coverageOf } from '../tables/coverage-of.ts';
import type { Pipeline } from './load.ts';

export interface CoverageTotals {
  /** Bodies that owe a report. */
  readonly owed: number;
  /** Of these, sent one, in time or late. */
  readonly submitted: number;
  readonly missing: number;
}

/** Null without a register. */
export function coverageTotals(pipeline: Pipeline, corpus: Corpus): CoverageTotals | null {
  if (pipeline.register === undefined) return null;
  const { owed } = coverageOf(corpus, loadRegister(pipeline.register), pipeline.due ?? null);
  const missing = owed.filter((body) => body.status === 'missing').length;
  return { owed: owed.length, submitted: owed.length - missing, missing };
}
