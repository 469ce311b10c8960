/** What an edit of the lexicon changes: the codings of before and after, held against each other. */
import type { LexiconChange } from '../lexicon/change.ts';
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import { symbolAt } from '../lexicon/symbols.ts';
import type { Coding, Report } from '../report.ts';
import { codeReport } from './code.ts';

export interface CodingChange {
  readonly change: 'comes' | 'goes' | 'assertion' | 'evidence';
  readonly report: string;
  readonly statement: string;
  readonly section: string | null;
  readonly text: string;
  readonly code: string;
  /** Null where the coding was not there. */
  readonly before: Coding | null;
  readonly after: Coding | null;
}

/** The changes of one report. Codings belong together by the place of their statement and their code. */
export function diffReport(before: Report, after: Report): CodingChange[] {
  const places = (report: Report): Map<string, { start: number; end: number; section: string | null }> =>
    new Map(report.statements.map((one) => [one.id, { start: one.start, end: one.end, section: one.section }]));
  const changes: CodingChange[] = [];
  const oldPlaces = places(before);
  const newPlaces = places(after);
  const keyed = (report: Report, where: ReturnType<typeof places>): Map<string, Coding> =>
    new Map(report.codings.map((coding) => [`${where.get(coding.statement)?.start ?? coding.start}|${coding.code}`, coding]));
  const old = keyed(before, oldPlaces);
  const now = keyed(after, newPlaces);
  const tell = (change: CodingChange['change'], report: Report, where: ReturnType<typeof places>, coding: Coding, was: Coding | null, is: Coding | null): void => {
    const place = where.get(coding.statement);
    changes.push({
      change, report: report.name, statement: coding.statement, section: place?.section ?? null, code: coding.code, before: was, after: is,
      text: place === undefined ? '' : report.text.slice(place.start, place.end),
    });
  };
  for (const [key, coding] of now) {
    const was = old.get(key);
    if (was === undefined) tell('comes', after, newPlaces, coding, null, coding);
    else if (was.assertion !== coding.assertion) tell('assertion', after, newPlaces, coding, was, coding);
    else if (was.start !== coding.start || was.end !== coding.end || was.entry !== coding.entry) tell('evidence', after, newPlaces, coding, was, coding);
  }
  for (const [key, coding] of old) if (!now.has(key)) tell('goes', before, oldPlaces, coding, coding, null);
  return changes.toSorted((a, b) => start(a) - start(b) || (a.code < b.code ? -1 : 1));
}

function start(change: CodingChange): number {
  return (change.after ?? change.before)?.start ?? 0;
}

/**
 * Codes a stored report again with an edited lexicon and tells what changes; `change` is what leads from the lexicon that it was coded
 * with, null where that is not known.
 */
export function diffLexicon(stored: Report, lexicon: CompiledLexicon, change: LexiconChange | null): CodingChange[] {
  const blank = { ...stored, codings: [], messages: [] };
  if (change === null || !change.entriesOnly) return diffReport(stored, codeReport(blank, lexicon));
  const symbols = change.symbolsOf(stored);
  const touched = new Set(stored.statements.filter(({ start: from, end: to }) => change.mayTouch(symbols, symbolAt(symbols, from), symbolAt(symbols, to))).map(({ id }) => id));
  const before = { ...stored, codings: stored.codings.filter(({ statement }) => touched.has(statement)) };
  return diffReport(before, codeReport(blank, lexicon, ({ id }) => touched.has(id)));
}
