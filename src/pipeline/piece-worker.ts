/** What runs in a worker thread that makes pieces of outputs: it reads the corpus by itself and hands bytes over. */
import { workerData as given } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { readCorpus } from '../corpus/corpus.ts';
import { masker, unmasked } from '../render/masking.ts';
import { handedOver } from './handed-over.ts';
import { pieceMaker, type Piece, type Wanted } from './piece-maker.ts';
import type { PieceSetup } from './piece-pool.ts';

/** Piscina hands its own data first and ours behind it. */
const { corpusFile, frame, language, maskNames } = (Array.isArray(given) ? given[1] : given) as PieceSetup;
const corpus = readCorpus(corpusFile, 8);
const make = pieceMaker({ corpus, frame, render: { language, mask: maskNames ? masker(corpus, language) : unmasked } });

/** Gives the pieces; to the other thread their bytes are handed over. */
export default function work(wanted: readonly Wanted[]): Piece[] {
  const pieces = wanted.map(make);
  const bytes = pieces.flatMap(({ digest, lines, view }) => [...Object.values(digest ?? {}) as Uint8Array[], lines, view]);
  return move({ [transferableSymbol]: bytes.flatMap(handedOver), [valueSymbol]: pieces }) as unknown as Piece[];
}
