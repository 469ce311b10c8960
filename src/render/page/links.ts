/** Where things on the page lead: numbers to their statements, quotes and files to their report. */
import type { Corpus } from '../../corpus/corpus.ts';
import { filterKey, type Filter } from '../../tables/filter.ts';
import type { CountCell, QuoteCell } from '../../tables/table.ts';
import type { Selection } from './client/index-data.ts';
import { selectionOf, type Dictionaries } from './selections.ts';

export interface Links {
  /** The number of the selection behind a count; null where nothing can be shown. */
  readonly number: (cell: CountCell) => number | null;
  /** "#bc=3" of a report's name; null where the page does not have it. */
  readonly report: (name: string) => string | null;
  readonly quote: (cell: QuoteCell) => string | null;
  /** All selections asked for so far. */
  readonly selections: readonly Selection[];
}

export function makeLinks(corpus: Corpus, dictionaries: Dictionaries): Links {
  const selections: Selection[] = [];
  const numbers = new Map<string, number>();
  const statementAt = corpus.prepare(`SELECT s.ordinal FROM statements s JOIN documents d ON d.id = s.document WHERE d.name = ? AND s.start <= ? AND s."end" > ?`).pluck();
  const report = (name: string): string | null => {
    const place = dictionaries.documents.get(name);
    return place === undefined ? null : `#bc=${place}`;
  };
  return {
    selections, report,
    number({ value, filter }) {
      if (filter === null || value === 0) return null;
      const key = filterKey(filter);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const made = selections.push(selectionOf(filter as Filter, dictionaries)) - 1;
      numbers.set(key, made);
      return made;
    },
    quote(cell) {
      const base = report(cell.report);
      if (base === null) return null;
      const ordinal = statementAt.get(cell.report, cell.start, cell.start) as number | undefined;
      return ordinal === undefined ? base : `${base}&nd=${ordinal}`;
    },
  };
}
