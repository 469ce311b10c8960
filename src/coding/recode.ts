/** Coding a stored report again after an edit of the lexicon: only the statements that the edit can touch. */
import type { LexiconChange } from '../lexicon/change.ts';
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import { symbolAt, type Symbols } from '../lexicon/symbols.ts';
import type { Report } from '../report.ts';
import { codeReport, isOfCoding } from './code.ts';

/** Ids of the statements that an edit can touch; null where it may touch any, since it edits more than entries. */
export function touchedStatements(report: Pick<Report, 'text' | 'corrections' | 'statements'>, change: LexiconChange, symbols = change.symbolsOf(report)): ReadonlySet<string> | null {
  if (!change.entriesOnly) return null;
  return new Set(report.statements.filter(({ start, end }) => change.mayTouch(symbols, symbolAt(symbols, start), symbolAt(symbols, end))).map(({ id }) => id));
}

/** What a report is coded with after an edit. */
export interface Recoding extends Pick<Report, 'codings' | 'messages'> {
  /** Ids of the statements that `codings` are of, all others keeping theirs; null for all. */
  readonly touched: ReadonlySet<string> | null;
}

/**
 * Codes what the change can touch of a report, as `codeReport` would with the edited lexicon. Of the stored report, codings, facts and notes are
 * not asked for; `symbols` are its text as the change asks about it.
 */
export function recodeReport(stored: Report, lexicon: CompiledLexicon, change: LexiconChange, symbols?: Symbols): Recoding {
  const touched = touchedStatements(stored, change, symbols);
  const blank: Report = { ...stored, codings: [], messages: stored.messages.filter((one) => !isOfCoding(one)) };
  if (touched === null) return { touched, ...codeReport(blank, lexicon) };
  const made = codeReport({ ...blank, messages: [] }, lexicon, ({ id }) => touched.has(id));
  const edges = stored.statements.filter(({ id }) => touched.has(id));
  const stand = stored.messages.filter((one) => isOfCoding(one) && !edges.some(({ start, end }) => one.place.start! >= start && one.place.start! < end));
  return { touched, codings: made.codings, messages: [...blank.messages, ...[...stand, ...made.messages].toSorted((a, b) => a.place.start! - b.place.start!)] };
}
