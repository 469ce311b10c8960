/** Digests as the corpus keeps them; what is missing or of an older state is made from the rows. */
import type { Corpus } from '../../corpus/corpus.ts';
import { digestCode } from './code.ts';
import { digester, type Digest } from './digest.ts';

/** What a digest of this content must have been made from. */
export const digestKey = (contentKey: string): string => `${digestCode} ${contentKey}`;

/** Prepares what keeps digests in the corpus. */
export function digestKeeper(corpus: Corpus): (document: number, key: string, digest: Digest) => void {
  const insert = corpus.prepare(`INSERT INTO digests VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (document) DO UPDATE SET key = excluded.key, columns = excluded.columns, marks = excluded.marks, bigrams = excluded.bigrams`);
  return (document, key, { columns, marks, bigrams }) => void insert.run(document, key, columns, marks, bigrams);
}

/** Reads one part of the digests, by document and what it contains. */
export function digestReader(corpus: Corpus, part: keyof Digest): (document: number, contentKey: string) => Uint8Array {
  const stored = corpus.prepare(`SELECT key, ${part} FROM digests WHERE document = ?`).raw();
  const make = digester(corpus);
  return (document, contentKey) => {
    const [key, bytes] = (stored.get(document) ?? []) as [string?, Uint8Array?];
    return bytes !== undefined && key === digestKey(contentKey) ? bytes : make(document)[part];
  };
}
