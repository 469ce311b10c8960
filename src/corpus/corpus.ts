/** Opening a corpus file: creating, migrating, refusing what cannot be used. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { CannotWork, message } from '../message.ts';
import { migrations, schema, schemaVersion } from './schema.ts';

export type Corpus = Database.Database;

/** Waiting time for a lock that another process holds, in milliseconds. */
const patience = 10_000;

function cannotOpen(file: string, error: unknown): CannotWork {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const rule = code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT' ? 'corpus.not-a-store'
    : code === 'SQLITE_FULL' || code === 'ENOSPC' ? 'corpus.disk-full'
      : code === 'SQLITE_BUSY' ? 'corpus.busy'
        : 'corpus.cannot-open';
  return new CannotWork(message(rule, 'error', { file, code }, { file }), { cause: error });
}

function migrate(corpus: Corpus, file: string): void {
  const version = Number(corpus.pragma('user_version', { simple: true }));
  if (version === schemaVersion) return;
  const empty = corpus.prepare('SELECT count(*) AS n FROM sqlite_master').get() as { n: number };
  if (version === 0 && empty.n === 0) {
    corpus.transaction(() => {
      corpus.exec(schema);
      corpus.pragma(`user_version = ${schemaVersion}`);
    })();
    return;
  }
  if (version > schemaVersion) {
    throw new CannotWork(message('corpus.newer', 'error', { file, version, known: schemaVersion }, { file }));
  }
  corpus.transaction(() => {
    for (let step = version; step < schemaVersion; step++) {
      const lift = migrations[step];
      if (lift === undefined) throw new CannotWork(message('corpus.older', 'error', { file, version, known: schemaVersion }, { file }));
      corpus.exec(lift);
    }
    corpus.pragma(`user_version = ${schemaVersion}`);
  })();
}

/** Opens the corpus for writing, creating it and its folder where they are missing. Throws CannotWork. */
export function openCorpus(file: string): Corpus {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const corpus = new Database(file, { timeout: patience });
    corpus.pragma('journal_mode = WAL');
    corpus.pragma('synchronous = NORMAL');
    corpus.pragma('foreign_keys = ON');
    corpus.pragma('cache_size = -65536');
    migrate(corpus, file);
    return corpus;
  } catch (error) {
    if (error instanceof CannotWork) throw error;
    throw cannotOpen(file, error);
  }
}

/** Gives back the memory that writing many reports needed; what comes after reads each page once. */
export function giveBack(corpus: Corpus): void {
  corpus.pragma('cache_size = -16384');
  corpus.pragma('shrink_memory');
}

/** Opens an existing corpus for reading only. Threads that read each report once need little of a cache. Throws CannotWork where there is none, or none of this version. */
export function readCorpus(file: string, cacheMegabytes = 64): Corpus {
  if (!existsSync(file)) throw new CannotWork(message('corpus.missing', 'error', { file }, { file }));
  try {
    const corpus = new Database(file, { readonly: true, timeout: patience });
    corpus.pragma(`cache_size = -${cacheMegabytes * 1024}`);
    const version = Number(corpus.pragma('user_version', { simple: true }));
    if (version !== schemaVersion) {
      corpus.close();
      throw new CannotWork(message(version > schemaVersion ? 'corpus.newer' : 'corpus.older', 'error', { file, version, known: schemaVersion }, { file }));
    }
    return corpus;
  } catch (error) {
    if (error instanceof CannotWork) throw error;
    throw cannotOpen(file, error);
  }
}

/**
 * Takes the store's lock for one run: a second run on the same store ends at once. The operating system gives the lock back
 * when the process dies, however it dies. Returns what releases it. Throws CannotWork (`corpus.busy`).
 */
export function lockCorpus(file: string): () => void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const lock = new Database(`${file}.lock`, { timeout: 0 });
    try {
      lock.pragma('journal_mode = DELETE');
      lock.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      lock.close();
      throw error;
    }
    return () => lock.close();
  } catch (error) {
    throw cannotOpen(file, error);
  }
}
