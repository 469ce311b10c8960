/** What an edit of the lexicon changes: the codings of before and after, held against each other. */
import type { LexiconChange } from '../lexicon/change.ts';
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import type { Coding, Report } from '../report.ts';
import { codeReport } from './code.ts';
import { touchedStatements } from './recode.ts';

/** What is told of a coding that was. */
export type CodingMark = Pick<Coding, 'statement' | 'code' | 'assertion' | 'start' | 'end' | 'entry'>;

export interface CodingChange {
  readonly change: 'comes' | 'goes' | 'assertion' | 'evidence';
  readonly report: string;
  readonly statement: string;
  readonly section: string | null;
  readonly text: string;
  readonly code: string;
  /** Null where the coding was not there. */
  readonly before: CodingMark | null;
  readonly after: CodingMark | null;
}

function kindOfChange(was: CodingMark | undefined, is: CodingMark): CodingChange['change'] | null {
  if (was === undefined) return 'comes';
  if (was.assertion !== is.assertion) return 'assertion';
  return was.start !== is.start || was.end !== is.end || was.entry !== is.entry ? 'evidence' : null;
}

/** The changes of one report, in order of the text. Codings belong together by their statement and their code. */
function changesIn(report: Report, before: readonly CodingMark[], after: readonly CodingMark[]): CodingChange[] {
  const keyed = (codings: readonly CodingMark[]): Map<string, CodingMark> => new Map(codings.map((coding) => [`${coding.statement}|${coding.code}`, coding]));
  const [old, now] = [keyed(before), keyed(after)];
  const statements = new Map(report.statements.map((one) => [one.id, one]));
  const changes: CodingChange[] = [];
  const tell = (change: CodingChange['change'], { statement, code }: CodingMark, was: CodingMark | null, is: CodingMark | null): void => {
    const place = statements.get(statement);
    changes.push({
      change, report: report.name, statement, section: place?.section ?? null, code, before: was, after: is,
      text: place === undefined ? '' : report.text.slice(place.start, place.end),
    });
  };
  for (const [key, coding] of now) {
    const was = old.get(key);
    const change = kindOfChange(was, coding);
    if (change !== null) tell(change, coding, was ?? null, coding);
  }
  for (const [key, coding] of old) if (!now.has(key)) tell('goes', coding, coding, null);
  return changes.sort((a, b) => start(a) - start(b) || (a.code < b.code ? -1 : 1));
}

function start(change: CodingChange): number {
  return (change.after ?? change.before)?.start ?? 0;
}

/**
 * Codes a report again with an edited lexicon and tells what changes; `change` is what leads from the lexicon that it was coded with, null
 * where that is not known. `codingsOf` gives what it was coded with in the statements of these ids (null: in all): by default the report's
 * own codings.
 */
export function diffLexicon(
  stored: Report, lexicon: CompiledLexicon, change: LexiconChange | null,
  codingsOf = (statements: ReadonlySet<string> | null): readonly CodingMark[] => stored.codings.filter(({ statement }) => statements?.has(statement) ?? true),
): CodingChange[] {
  const blank = { ...stored, codings: [], messages: [] };
  const touched = change && touchedStatements(stored, change);
  if (touched === null) return changesIn(stored, codingsOf(null), codeReport(blank, lexicon).codings);
  return touched.size === 0 ? [] : changesIn(stored, codingsOf(touched), codeReport(blank, lexicon, ({ id }) => touched.has(id)).codings);
}
