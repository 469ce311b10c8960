/** The hashes of files that stand as they stood, so that they need not be read again. Kept in the corpus. */
import type { Corpus } from '../corpus/corpus.ts';
import type { InputFile } from '../ingest/walk.ts';

type Known = readonly [stamp: string, sha256: string];

export class Stamps {
  readonly #corpus: Corpus;
  readonly #before: ReadonlyMap<string, Known>;
  readonly #now: [string, ...Known][] = [];

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    const value = corpus.prepare("SELECT value FROM meta WHERE key = 'stamps'").pluck().get() as string | undefined;
    const rows = value === undefined ? [] : JSON.parse(value) as [string, string, string][];
    this.#before = new Map(rows.map(([name, ...known]) => [name, known]));
  }

  /** The hash that a file had when it was last read; null where it may have changed since. */
  hashOf({ name, stamp, problem }: InputFile): string | null {
    const known = this.#before.get(name);
    return stamp !== null && problem === null && known?.[0] === stamp ? known[1] : null;
  }

  note({ name, stamp }: InputFile, sha256: string): void {
    if (stamp !== null) this.#now.push([name, stamp, sha256]);
  }

  /** Keeps what was noted, and nothing else. */
  keep(): void {
    this.#corpus.prepare("INSERT INTO meta VALUES ('stamps', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value").run(JSON.stringify(this.#now));
  }
}
