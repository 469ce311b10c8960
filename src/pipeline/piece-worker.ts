/** What runs in a worker thread that makes pieces of outputs: it reads the corpus by itself and hands bytes over. */
import { workerData as given } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { readCorpus } from '../corpus/corpus.ts';
import { masker, unmasked } from '../render/masking.ts';
import { pieceMaker, type Piece, type Wanted } from './piece-maker.ts';
import type { PieceSetup } from './piece-pool.ts';

/** Piscina hands its own data first and ours behind it. */
const { corpusFile, frame, language, maskNames } = (Array.isArray(given) ? given[1] : given) as PieceSetup;
const corpus = readCorpus(corpusFile, 8);
const make = pieceMaker({ corpus, frame, render: { language, mask: maskNames ? masker(corpus, language) : unmasked } });

/** The same with all bytes behind one another in one buffer, which can be handed over without a copy. */
function together(pieces: readonly Piece[]): { readonly buffer: ArrayBuffer; readonly pieces: Piece[] } {
  const parts = pieces.flatMap(({ digest, lines, view }) => [...digest === null ? [] : Object.values(digest), lines, view]);
  const buffer = new ArrayBuffer(parts.reduce((sum, part) => sum + (part === null ? 0 : aligned(part.length)), 0));
  let at = 0;
  const moved = <T extends Uint8Array | null>(part: T): T => {
    if (part === null) return part;
    const own = new Uint8Array(buffer, at, part.length);
    own.set(part);
    at += aligned(part.length);
    return own as Uint8Array as T;
  };
  return {
    buffer,
    pieces: pieces.map(({ digest, lines, view }) => ({
      digest: digest && Object.fromEntries(Object.entries(digest).map(([name, part]) => [name, moved(part)])) as unknown as Piece['digest'], lines: moved(lines), view: moved(view),
    })),
  };
}

/** Where the next bytes begin: numbers of four bytes may be read from there. */
const aligned = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/** Gives the pieces; to the other thread their bytes are handed over. */
export default function work(wanted: readonly Wanted[]): Piece[] {
  const { buffer, pieces } = together(wanted.map(make));
  return move({ [transferableSymbol]: buffer, [valueSymbol]: pieces }) as unknown as Piece[];
}
