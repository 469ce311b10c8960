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
