/** How far the register is covered, for the summary of a run. */
import type { Coverage } from '../tables/context.ts';

export interface CoverageTotals {
  /** Bodies that owe a report. */
  readonly owed: number;
  /** Of these, sent one, in time or late. */
  readonly submitted: number;
  readonly missing: number;
}

export function coverageTotals({ owed }: Coverage): CoverageTotals {
  const missing = owed.filter((body) => body.status === 'missing').length;
  return { owed: owed.length, submitted: owed.length - missing, missing };
}
