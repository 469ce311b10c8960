/** How often each code is found: what a run is summed up with. */
import { assertionOrder, columnsOf } from './columns.ts';
import type { TableContext } from './context.ts';
import { findingTable, tallyCodings } from './tally.ts';

export interface Frequency {
  readonly code: string;
  /** Counted reports; each counts once, however often it says a thing. */
  readonly reports: number;
  readonly statements: number;
}

/** The codes of the frame that some counted report finds: those of most reports first, then of most statements, then in the frame's order. */
export function frequenciesOf(context: TableContext): Frequency[] {
  const data = columnsOf(context);
  const isFinding = findingTable(context.frame);
  const tallies = tallyCodings(data, ({ coding, code }, under) => {
    if (isFinding[code * assertionOrder.length + data.codingAssertion[coding]!]) under(code);
  });
  return context.frame.codes.map(({ id }, code): Frequency => ({ code: id, ...tallies.of(code) })).filter(({ reports }) => reports > 0)
    .toSorted((a, b) => b.reports - a.reports || b.statements - a.statements);
}
