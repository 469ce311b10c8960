/** The rows of one document that several outputs are made from: read once, however many ask for them one after the other. */
import type { Assertion } from '../report.ts';
import type { Corpus } from './corpus.ts';

export interface StatementRow {
  readonly ordinal: number;
  readonly kind: string;
  readonly section: string | null;
  readonly sectionOrdinal: number | null;
  readonly page: number | null;
  readonly start: number;
  readonly end: number;
}

/** A coding with the cue by its id and the addressee by its words. */
export interface CodingRow {
  readonly statement: number;
  readonly code: string;
  readonly assertion: Assertion;
  readonly start: number;
  readonly end: number;
  /** JSON list of [start, end]. */
  readonly evidence: string;
  readonly entry: string;
  readonly rule: string;
  readonly confidence: number;
  readonly disagrees: string | null;
  readonly cue: string | null;
  readonly addressee: string | null;
}

export interface DocumentRows {
  readonly text: (document: number) => string;
  readonly statements: (document: number) => readonly StatementRow[];
  /** In the order of the statements. */
  readonly codings: (document: number) => readonly CodingRow[];
}

/** Keeps what was read of the last document. */
function lastOf<T>(read: (document: number) => T): (document: number) => T {
  let last = -1;
  let kept: T;
  return (document) => {
    if (document !== last) [kept, last] = [read(document), document];
    return kept;
  };
}

/** Prepares the queries. What was read of a document stands until another one is asked for: for those who know that nothing is written meanwhile. */
export function documentRows(corpus: Corpus): DocumentRows {
  const text = corpus.prepare('SELECT text FROM documents WHERE id = ?').pluck();
  const statements = corpus.prepare('SELECT ordinal, kind, section, section_ordinal, page, start, "end" FROM statements WHERE document = ? ORDER BY ordinal').raw();
  const codings = corpus.prepare(`SELECT statement, code, assertion, start, "end", evidence, entry, rule, confidence, disagrees, cue ->> 'id', addressee ->> 'value'
    FROM codings WHERE document = ? ORDER BY statement, ordinal`).raw();
  return {
    text: lastOf((id) => text.get(id) as string),
    statements: lastOf((id) => (statements.all(id) as [number, string, string | null, number | null, number | null, number, number][])
      .map(([ordinal, kind, section, sectionOrdinal, page, start, end]): StatementRow => ({ ordinal, kind, section, sectionOrdinal, page, start, end }))),
    codings: lastOf((id) => (codings.all(id) as [number, string, Assertion, number, number, string, string, string, number, string | null, string | null, string | null][])
      .map(([statement, code, assertion, start, end, evidence, entry, rule, confidence, disagrees, cue, addressee]): CodingRow =>
        ({ statement, code, assertion, start, end, evidence, entry, rule, confidence, disagrees, cue, addressee }))),
  };
}
