/** Codings as the corpus holds them, and their hash, which can be brought up to date statement by statement. */
import { createHash } from 'node:crypto';
import type { Coding } from '../report.ts';
import type { Corpus } from './corpus.ts';

/** Ordinal of a statement id: "s0001" is 0. */
export function statementOrdinal(id: string): number {
  return Number(id.slice(1)) - 1;
}

/** A row of `codings` behind its document; it begins with the statement and the place among the statement's codings. */
export type CodingTuple = readonly [statement: number, ordinal: number, ...rest: readonly (string | number | null)[]];

/** The columns of a row, in its order. */
export const codingColumns = 'statement, ordinal, code, assertion, start, "end", evidence, entry, rule, cue, confidence, disagrees, addressee';

/** The rows of codings, in the order of the statements. */
export function codingRows(codings: readonly Coding[]): CodingTuple[] {
  const counts = new Map<number, number>();
  return codings.map((c): CodingTuple => {
    const statement = statementOrdinal(c.statement);
    const ordinal = counts.get(statement) ?? 0;
    counts.set(statement, ordinal + 1);
    return [statement, ordinal, c.code, c.assertion, c.start, c.end, JSON.stringify(c.evidence.map((e) => [e.start, e.end])), c.entry, c.rule,
      c.cue && JSON.stringify(c.cue), c.confidence, c.disagrees, c.addressee && JSON.stringify(c.addressee)];
  }).toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Bytes of a hash. */
const width = 16;

/** Two hashes as one: hashes of codings of different statements give that of all of them, and what is taken in twice is out again. */
export function combined(one: string, other: string): string {
  const [a, b] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')];
  for (let i = 0; i < width; i++) a[i]! ^= b[i]!;
  return a.toString('hex');
}

/** The hash of rows that are sorted: those of the statements' own rows combined. None has all bits 0. */
export function codingsHash(rows: readonly CodingTuple[]): string {
  let hash = '00'.repeat(width);
  for (let first = 0, end = 0; first < rows.length; first = end) {
    while (end < rows.length && rows[end]![0] === rows[first]![0]) end += 1;
    hash = combined(hash, createHash('sha256').update(JSON.stringify(rows.slice(first, end))).digest('hex').slice(0, width * 2));
  }
  return hash;
}

/** Reads the rows of single statements of a document, by its id. */
export function codingRowsReader(corpus: Corpus): (document: number, statement: number) => CodingTuple[] {
  const rows = corpus.prepare(`SELECT ${codingColumns} FROM codings WHERE document = ? AND statement = ? ORDER BY ordinal`).raw();
  return (document, statement) => rows.all(document, statement) as unknown as CodingTuple[];
}
