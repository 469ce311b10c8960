/** Pieces of many reports, made by threads and handed over in the order in which they were asked for. */
import { Piscina } from 'piscina';
import type { Frame } from '../tables/frame.ts';
import type { Language } from '../words/catalogue.ts';
import { compiledFile } from './compiled.ts';
import type { Piece, Wanted } from './piece-maker.ts';

/** What every thread is given once. */
export interface PieceSetup {
  readonly corpusFile: string;
  readonly frame: Frame;
  readonly language: Language;
  readonly maskNames: boolean;
}

/** Reports that a thread is given at once. */
const together = 16;
/** Fewer reports are done sooner than threads are started. */
const worthThreads = 96;

/** Memory of a thread: a report of the greatest length that is read needs a quarter of it. */
const mostMegabytes = 384;

/** Makes pieces in their order: in `workers` threads, or with `here` where they are few. No more wait than the threads are busy with. */
export async function* piecesOf(wanted: readonly Wanted[], setup: PieceSetup, workers: number, here: (wanted: Wanted) => Piece): AsyncGenerator<Piece> {
  if (wanted.length < worthThreads || workers < 2) {
    for (const one of wanted) yield here(one);
    return;
  }
  const pool = new Piscina<readonly Wanted[], Piece[]>({
    filename: compiledFile('piece-worker.js'), workerData: setup, minThreads: workers, maxThreads: workers, concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  try {
    const waiting: Promise<Piece[]>[] = [];
    const start = (at: number): void => {
      const pieces = pool.run(wanted.slice(at, at + together));
      // Whoever waits for it meets the error; until then it must not count as unhandled.
      pieces.catch(() => undefined);
      waiting.push(pieces);
    };
    let next = 0;
    for (; next < wanted.length && waiting.length < workers * 3; next += together) start(next);
    for (let first = waiting.shift(); first !== undefined; first = waiting.shift()) {
      const made = await first;
      if (next < wanted.length) {
        start(next);
        next += together;
      }
      yield* made;
    }
  } finally {
    await pool.destroy();
  }
}
