/** The totals that a run is summed up with. */
import type { Corpus } from './corpus.ts';

export interface Totals {
  readonly documents: number;
  readonly counted: number;
  readonly duplicates: number;
  /** Documents that could not be used, or not wholly. */
  readonly withProblems: number;
  /** Documents that could, but that somebody should look at. */
  readonly toReview: number;
  /** Documents without any text. */
  readonly unreadable: number;
  readonly statements: number;
  readonly codings: number;
}

/** Counts over the whole corpus; statements and codings are those of counted reports. */
export function totals(corpus: Corpus): Totals {
  const one = (sql: string): number => corpus.prepare(sql).pluck().get() as number;
  return {
    documents: one('SELECT count(*) FROM documents'),
    counted: one('SELECT count(*) FROM documents WHERE counted'),
    duplicates: one('SELECT count(*) FROM documents WHERE duplicate_of IS NOT NULL'),
    withProblems: one("SELECT count(DISTINCT document) FROM messages WHERE severity = 'error'"),
    toReview: one("SELECT count(DISTINCT document) FROM messages m WHERE severity = 'warning' AND NOT EXISTS (SELECT 1 FROM messages e WHERE e.document = m.document AND e.severity = 'error')"),
    unreadable: one("SELECT count(*) FROM documents WHERE text_key = ''"),
    statements: one('SELECT coalesce(sum(statements), 0) FROM documents WHERE counted'),
    codings: one('SELECT coalesce(sum(codings), 0) FROM documents WHERE counted'),
  };
}

export interface Frequency {
  readonly code: string;
  readonly reports: number;
  readonly statements: number;
}

/**
 * The codes of a list that most counted reports assert, in one of the given ways: a report counts once however often it says a
 * thing. Ties go by statements, then by the order of the list.
 */
export function mostFrequent(corpus: Corpus, codes: readonly string[], assertions: readonly string[], most: number): Frequency[] {
  const marks = (list: readonly string[]): string => list.map(() => '?').join(', ');
  const rows = corpus.prepare(/* sql */ `
    SELECT c.code AS code, count(DISTINCT c.document) AS reports, count(DISTINCT c.document * 1000000 + c.statement) AS statements
    FROM codings c JOIN documents d ON d.id = c.document
    WHERE d.counted AND c.code IN (${marks(codes)}) AND c.assertion IN (${marks(assertions)})
    GROUP BY c.code`).all(...codes, ...assertions) as Frequency[];
  return rows
    .sort((a, b) => b.reports - a.reports || b.statements - a.statements || codes.indexOf(a.code) - codes.indexOf(b.code))
    .slice(0, most);
}
