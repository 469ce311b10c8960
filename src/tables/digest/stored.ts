/** Digests as the corpus keeps them; what is missing or of an older state is made from the rows. */
import type { Corpus } from '../../corpus/corpus.ts';
import { withoutCodings } from '../../corpus/save.ts';
import { digestCode } from './code.ts';
import { digester, type Digest, type DigestPart } from './digest.ts';

/** What the codings of a digest must have been made from, for this content; and all else of it. */
export const codingsKey = (contentKey: string): string => `${digestCode} ${contentKey}`;
export const restKey = (contentKey: string): string => `${digestCode} ${withoutCodings(contentKey)}`;

/** Prepares what keeps digests in the corpus, by document and what it contains. */
export function digestKeeper(corpus: Corpus): (document: number, contentKey: string, digest: Digest | DigestPart) => void {
  const keepRest = corpus.prepare(`INSERT INTO digests (document, key, columns, marks, bigrams) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (document) DO UPDATE SET key = excluded.key, columns = excluded.columns, marks = excluded.marks, bigrams = excluded.bigrams`);
  const keepCodings = corpus.prepare(`INSERT INTO coding_digests (document, key, codings) VALUES (?, ?, ?)
    ON CONFLICT (document) DO UPDATE SET key = excluded.key, codings = excluded.codings`);
  return (document, contentKey, digest) => {
    if ('columns' in digest) keepRest.run(document, restKey(contentKey), digest.columns, digest.marks, digest.bigrams);
    keepCodings.run(document, codingsKey(contentKey), digest.codings);
  };
}

/** Reads one part of the digests, by document and what it contains. */
export function digestReader(corpus: Corpus, part: keyof Digest): (document: number, contentKey: string) => Uint8Array {
  const [table, keyOf] = part === 'codings' ? ['coding_digests', codingsKey] as const : ['digests', restKey] as const;
  const stored = corpus.prepare(`SELECT key, ${part} FROM ${table} WHERE document = ?`).raw();
  const make = digester(corpus);
  return (document, contentKey) => {
    const [key, bytes] = (stored.get(document) ?? []) as [string?, Uint8Array?];
    return bytes !== undefined && key === keyOf(contentKey) ? bytes : part === 'codings' ? make.codings(document).codings : make.whole(document)[part];
  };
}
