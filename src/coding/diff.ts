/** What an edit of the lexicon changes: the codings of before and after, held against each other. */
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
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

/** Compares two codings of the same reports (by name), coding by coding, in order. A report that only one side has is all coming or going. */
export function diffCodings(before: Iterable<Report>, after: Iterable<Report>): CodingChange[] {
  const old = new Map([...before].map((report) => [report.name, report]));
  const changes: CodingChange[] = [];
  const seen = new Set<string>();
  for (const report of after) {
    seen.add(report.name);
    changes.push(...diffReport(old.get(report.name) ?? { ...report, codings: [] }, report));
  }
  for (const [name, report] of old) if (!seen.has(name)) changes.push(...diffReport(report, { ...report, codings: [] }));
  return changes;
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

/** Codes stored reports again with an edited lexicon and tells what changes. Works report by report, so the store need not fit in memory. */
export function* diffLexicon(stored: Iterable<Report>, lexicon: CompiledLexicon): Generator<CodingChange> {
  for (const report of stored) yield* diffReport(report, codeReport({ ...report, codings: [], messages: [] }, lexicon));
}
