/** Coding a stored report again after an edit of the lexicon: only the statements that the edit can touch. */
import type { LexiconChange } from '../lexicon/change.ts';
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import { symbolAt } from '../lexicon/symbols.ts';
import type { Coding, Report } from '../report.ts';
import { codeReport, isOfCoding } from './code.ts';

/** Ids of the statements that an edit can touch; null where it may touch any, since it edits more than entries. */
export function touchedStatements(report: Pick<Report, 'text' | 'corrections' | 'statements'>, change: LexiconChange): ReadonlySet<string> | null {
  if (!change.entriesOnly) return null;
  const symbols = change.symbolsOf(report);
  return new Set(report.statements.filter(({ start, end }) => change.mayTouch(symbols, symbolAt(symbols, start), symbolAt(symbols, end))).map(({ id }) => id));
}

/** The report as `codeReport` would code it with the edited lexicon; `stored` is as it was coded before the change, facts and notes aside. */
export function recodeReport(stored: Report, lexicon: CompiledLexicon, change: LexiconChange): Report {
  const touched = touchedStatements(stored, change);
  const blank: Report = { ...stored, codings: [], messages: stored.messages.filter((one) => !isOfCoding(one)) };
  if (touched === null) return codeReport(blank, lexicon);
  const made = codeReport({ ...blank, messages: [] }, lexicon, ({ id }) => touched.has(id));
  const places = new Map(stored.statements.map(({ id }, index) => [id, index]));
  const placeOf = ({ statement }: Coding): number => places.get(statement)!;
  const codings = [...stored.codings.filter(({ statement }) => !touched.has(statement)), ...made.codings].toSorted((a, b) => placeOf(a) - placeOf(b));
  const edges = stored.statements.filter(({ id }) => touched.has(id));
  const stand = stored.messages.filter((one) => isOfCoding(one) && !edges.some(({ start, end }) => one.place.start! >= start && one.place.start! < end));
  return { ...blank, codings, messages: [...blank.messages, ...[...stand, ...made.messages].toSorted((a, b) => a.place.start! - b.place.start!)] };
}
