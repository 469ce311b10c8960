/** Deciding what has to be done for each input, and why. */
import type { Corpus } from '../corpus/corpus.ts';
import type { StageKeys } from './keys.ts';
import type { Job } from './job.ts';

/** Why a report is made again, or is not. A key of the words. `lexicon-elsewhere`: an edit of the lexicon that cannot touch this report. */
export type Because = 'new' | 'file-changed' | 'reader-changed' | 'outline-changed' | 'lexicon-changed' | 'lexicon-elsewhere' | 'unchanged';

export interface Decision {
  /** Where work begins; null where the stored result stands. */
  readonly from: Job['from'] | null;
  readonly because: Because;
}

interface Stored {
  readonly sha256: string;
  readonly read_key: string;
  readonly outline_key: string;
  readonly coding_key: string;
}

export interface Planner {
  readonly decide: (name: string, sha256: string) => Decision;
  /** Names in the corpus that `decide` was never asked about: their files are gone. */
  readonly gone: () => string[];
}

export function planner(corpus: Corpus, keys: StageKeys): Planner {
  const rows = corpus.prepare('SELECT name, sha256, read_key, outline_key, coding_key FROM documents').all() as (Stored & { name: string })[];
  const stored = new Map<string, Stored>(rows.map((row) => [row.name, row]));
  const unseen = new Set(stored.keys());
  return {
    decide(name, sha256) {
      unseen.delete(name);
      const old = stored.get(name);
      if (!old) return { from: 'read', because: 'new' };
      if (old.sha256 !== sha256) return { from: 'read', because: 'file-changed' };
      if (old.read_key !== keys.read) return { from: 'read', because: 'reader-changed' };
      if (old.outline_key !== keys.outline) return { from: 'outline', because: 'outline-changed' };
      if (old.coding_key !== keys.coding) return { from: 'code', because: 'lexicon-changed' };
      return { from: null, because: 'unchanged' };
    },
    gone: () => [...unseen].sort(),
  };
}
