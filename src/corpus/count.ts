/** Deciding which documents the tables count: readable reports of the kinds that the pipeline names, each text once. */
import type { Corpus } from './corpus.ts';

/**
 * Marks duplicates and counted reports anew over the whole corpus. Of documents with the same bytes or the same words, the one
 * with the first name stands and the others repeat it; a document without words repeats nothing.
 */
export function markCounted(corpus: Corpus, reportKinds: readonly string[]): void {
  corpus.transaction(() => {
    corpus.exec(/* sql */ `
      CREATE TEMP TABLE IF NOT EXISTS firsts (text_key TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
      DELETE FROM firsts;
      INSERT INTO firsts SELECT text_key, min(name) FROM documents WHERE text_key <> '' GROUP BY text_key;
      UPDATE documents SET duplicate_of = (SELECT f.name FROM firsts f WHERE f.text_key = documents.text_key AND f.name <> documents.name)
        WHERE duplicate_of IS NOT (SELECT f.name FROM firsts f WHERE f.text_key = documents.text_key AND f.name <> documents.name);`);
    const kinds = reportKinds.map(() => '?').join(', ');
    const counts = `(text_key <> '' AND duplicate_of IS NULL AND coalesce(kind, '') IN (${kinds}))`;
    corpus.prepare(`UPDATE documents SET counted = ${counts} WHERE counted <> ${counts}`).run(...reportKinds, ...reportKinds);
  }).immediate();
}
