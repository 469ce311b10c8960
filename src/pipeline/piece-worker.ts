/** What runs in a worker thread that makes pieces of outputs: it reads the corpus by itself and hands bytes over. */
import { workerData as given } from 'node:worker_threads';
import { readCorpus } from '../corpus/corpus.ts';
import { masker, unmasked } from '../render/masking.ts';
import { pieceMaker, type Piece, type Wanted } from './piece-maker.ts';
import type { PieceSetup } from './piece-pool.ts';

/** Piscina hands its own data first and ours behind it. */
const { corpusFile, frame, language, maskNames } = (Array.isArray(given) ? given[1] : given) as PieceSetup;
const corpus = readCorpus(corpusFile, 8);
const make = pieceMaker({ corpus, frame, render: { language, mask: maskNames ? masker(corpus, language) : unmasked } });

export default function work(wanted: readonly Wanted[]): Piece[] {
  return wanted.map(make);
}
