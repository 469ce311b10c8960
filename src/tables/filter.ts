/**
 * What a published number counts, as data: the same filter gives the number, the statements behind it, the link that leads to
 * them, and the check that recomputes it. A key that is absent does not restrict; `null` means "not known" (a report without a
 * level). All keys hold together (and). Only counted reports are ever counted.
 */
import type { Assertion, Fact, Level } from '../report.ts';

export interface Filter {
  /** Name of the one report. */
  readonly report?: string;
  readonly level?: Level | null;
  readonly province?: string | null;
  readonly region?: string | null;
  /** Group of the plan that the reporting body belongs to. */
  readonly plan?: string | null;
  /** Section of the outline, with everything below it ("II" holds "II.1"). */
  readonly section?: string;
  /** Of codings: all that follow must hold for one and the same coding of the statement. */
  readonly facet?: string;
  readonly code?: string;
  readonly kind?: string;
  readonly holder?: string;
  readonly group?: string;
  readonly assertions?: readonly Assertion[];
  /** `low`: confidence below 0.5; `enough`: 0.5 and above. */
  readonly confidence?: 'low' | 'enough';
  /** The section that the coding's content disagrees with; true for any. */
  readonly disagrees?: string | true;
  /** Whom a recommendation is addressed to, in the normal form of the tables; null for none named. */
  readonly addressee?: string | null;
  /** A fact in the statement: of this kind and, where given, of this value. */
  readonly fact?: { readonly kind: Fact['kind']; readonly value?: string };
  /** Where the report answers one of its own causes: the measure codes of which at least one is (or none is) in the same report. */
  readonly answered?: { readonly by: readonly string[]; readonly is: boolean };
  /** Place of a shared passage, from 0: the statements that it consists of. */
  readonly passage?: number;
  /** Statements that state something and prove it: with a figure or an example, with neither. */
  readonly proof?: 'figure' | 'example' | 'either' | 'none';
}

/** One key for a filter, the same whatever the order in which its keys were written. For ids of places that links lead to. */
export function filterKey(filter: Filter): string {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(sorted)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sorted(v)]))
        : value;
  return JSON.stringify(sorted(filter));
}
