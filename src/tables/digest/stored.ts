/** Digests as the corpus keeps them; what is missing or of an older state is made from the rows. */
import type { Corpus } from '../../corpus/corpus.ts';
import { digestCode } from './code.ts';
import { withoutCodings } from '../../corpus/save.ts';
import { digester, type Digest, type DigestPart } from './digest.ts';

/** What a digest of this content must have been made from. */
export const digestKey = (contentKey: string): string => `${digestCode} ${contentKey}`;

/** Whether a stored digest's wording is that of this content, however it is coded. */
export const wordingStands = (key: string, contentKey: string): boolean => key.startsWith(`${digestKey(withoutCodings(contentKey))}.`);

/** Prepares what keeps digests in the corpus. */
export function digestKeeper(corpus: Corpus): (document: number, key: string, digest: Digest | DigestPart) => void {
  const insert = corpus.prepare(`INSERT INTO digests VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (document) DO UPDATE SET key = excluded.key, columns = excluded.columns, marks = excluded.marks, bigrams = excluded.bigrams`);
  const renew = corpus.prepare('UPDATE digests SET key = ?, columns = ? WHERE document = ?');
  return (document, key, digest) =>
    void ('marks' in digest ? insert.run(document, key, digest.columns, digest.marks, digest.bigrams) : renew.run(key, digest.columns, document));
}

/** Reads one part of the digests, by document and what it contains. */
export function digestReader(corpus: Corpus, part: keyof Digest): (document: number, contentKey: string) => Uint8Array {
  const stored = corpus.prepare(`SELECT key, ${part} FROM digests WHERE document = ?`).raw();
  const make = digester(corpus);
  return (document, contentKey) => {
    const [key, bytes] = (stored.get(document) ?? []) as [string?, Uint8Array?];
    return bytes !== undefined && key === digestKey(contentKey) ? bytes : make.whole(document)[part];
  };
}
