/** Precision and recall of a code on the gold standard, as shares: the size of what was measured stays in sight. */
import type { Measured } from './context.ts';
import { share, type Cell } from './table.ts';

/** Right codings among those given; null where none was given. */
export function precisionCell(measured: Measured, code: string): Cell {
  const one = measured.codes.get(code);
  return one ? share(one.truePositives, one.truePositives + one.falsePositives) : null;
}

/** Codings found among those that a careful reader gives; null where there are none. */
export function recallCell(measured: Measured, code: string): Cell {
  const one = measured.codes.get(code);
  return one ? share(one.truePositives, one.truePositives + one.falseNegatives) : null;
}
