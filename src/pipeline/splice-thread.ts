/** Putting a large file together in a thread of its own, while others are made. */
import { Piscina } from 'piscina';
import { splice, type Splice } from '../render/spliced-file.ts';
import { compiledFile } from './compiled.ts';
import { errorOf, type Failure } from './failure.ts';

/** The hash of the file, or why there is none. */
export type Spliced = { readonly hash: string } | { readonly failed: Failure };

/** Bytes that are copied sooner than a thread is started. */
const worthThread = 64 * 1024 * 1024;

const copied = ({ pieces }: Splice): number => pieces.reduce((sum, piece) => sum + ('end' in piece ? piece.end - piece.start : 0), 0);

/** Puts a file together and gives its hash. */
export async function spliceBeside(task: Splice): Promise<string> {
  if (copied(task) < worthThread) return splice(task);
  const pool = new Piscina<Splice, Spliced>({ filename: compiledFile('splice-worker.js'), minThreads: 1, maxThreads: 1 });
  try {
    const spliced = await pool.run(task);
    if ('failed' in spliced) throw errorOf(spliced.failed);
    return spliced.hash;
  } finally {
    await pool.destroy();
  }
}
