/** What the corpus notes of files that are put together from a piece a report: how they were left, and which piece of them is whose. */
import type { Corpus } from '../corpus/corpus.ts';
import { stampOf } from './files.ts';

/** What all notes are kept by. */
export interface NotesBase {
  readonly corpus: Corpus;
  /** Hash of all that pieces depend on beside their report. */
  readonly key: string;
  /** What is masked hangs on all reports: nothing of it is used again. */
  readonly maskNames: boolean;
}

/** A document as far as pieces hang on it. */
export interface PieceDocument {
  readonly id: number;
  readonly name: string;
  readonly content: string;
  readonly counted: boolean;
  /** Bytes of its text. */
  readonly bytes: number;
  /** Key of its digest's codings, and of all else of it; null where there is none. */
  readonly codingsDigest: string | null;
  readonly restDigest: string | null;
}

/** Every document, in the order of the names. */
export function pieceDocuments(corpus: Corpus): PieceDocument[] {
  const rows = corpus.prepare(`SELECT d.id, d.name, d.content_key, d.counted, octet_length(d.text), c.key, g.key FROM documents d
    LEFT JOIN coding_digests c ON c.document = d.id LEFT JOIN digests g ON g.document = d.id ORDER BY d.name`).raw().all() as [number, string, string, number, number, string | null, string | null][];
  return rows.map(([id, name, content, counted, bytes, codingsDigest, restDigest]) => ({ id, name, content, counted: counted === 1, bytes, codingsDigest, restDigest }));
}

/** A piece of a file: whose it is, from what content it was made, and how many bytes it has. */
export type NotedPiece = readonly [name: string, content: string, bytes: number];

interface Notes<T> {
  readonly key: string;
  readonly files: readonly T[];
}

/** The notes of an output's files, where its pieces were made by the same rules. */
export function notesOf<T>({ corpus, key, maskNames }: NotesBase, output: string): readonly T[] {
  const value = maskNames ? undefined : corpus.prepare('SELECT notes FROM pieced WHERE output = ?').pluck().get(output) as string | undefined;
  const notes = value === undefined ? null : JSON.parse(value) as Notes<T>;
  return notes?.key === key ? notes.files : [];
}

export function keepNotes<T>({ corpus, key }: NotesBase, output: string, files: readonly T[]): void {
  const notes: Notes<T> = { key, files };
  corpus.prepare('INSERT INTO pieced VALUES (?, ?) ON CONFLICT (output) DO UPDATE SET notes = excluded.notes').run(output, JSON.stringify(notes));
}

/** Size and time of change of a file as one string; where it is another than noted, nothing of the file is used again. */
export const stampKey = (path: string): string => JSON.stringify(stampOf(path));
