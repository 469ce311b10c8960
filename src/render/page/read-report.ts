/** Reading of a report what the page shows, and no more: thousands are read in a row. */
import type { Corpus } from '../../corpus/corpus.ts';
import { documentRows } from '../../corpus/document-rows.ts';
import type { Block, Coding, Letterhead, Note, Statement } from '../../report.ts';

export interface PageReport {
  readonly text: string;
  readonly letterhead: Letterhead | null;
  readonly blocks: readonly Pick<Block, 'kind' | 'label' | 'start' | 'end' | 'page'>[];
  readonly statements: readonly Pick<Statement, 'start' | 'end' | 'section' | 'page'>[];
  /** `statement` is the place among `statements`. */
  readonly codings: readonly (Pick<Coding, 'code' | 'assertion' | 'evidence' | 'entry' | 'rule' | 'confidence'> & { readonly statement: number })[];
  readonly notes: readonly Pick<Note, 'label' | 'text'>[];
}

type BlockRow = [Block['kind'], string | null, number, number, number | null];

/** Reads reports of a corpus by name; null where there is none of that name. */
export function reportReader(corpus: Corpus, rows = documentRows(corpus)): (name: string) => PageReport | null {
  const document = corpus.prepare('SELECT id, letterhead FROM documents WHERE name = ?').raw();
  const blocks = corpus.prepare('SELECT kind, label, start, "end", page FROM blocks WHERE document = ? ORDER BY ordinal').raw();
  const notes = corpus.prepare('SELECT label, text FROM notes WHERE document = ? ORDER BY ordinal').raw();
  return (name) => {
    const row = document.get(name) as [number, string | null] | undefined;
    if (!row) return null;
    const [id, letterhead] = row;
    return {
      text: rows.text(id), letterhead: letterhead === null ? null : JSON.parse(letterhead) as Letterhead,
      blocks: (blocks.all(id) as BlockRow[]).map(([kind, label, start, end, page]) => ({ kind, label, start, end, page })),
      statements: rows.statements(id),
      codings: rows.codings(id).map(({ statement, code, assertion, evidence, entry, rule, confidence }) => (
        { statement, code, assertion, entry, rule, confidence, evidence: (JSON.parse(evidence) as [number, number][]).map(([start, end]) => ({ start, end })) })),
      notes: (notes.all(id) as [string, string][]).map(([label, words]) => ({ label, text: words })),
    };
  };
}
