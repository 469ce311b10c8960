/**
 * Outputs that are put together from a piece a report: the digests that tables are made from, statements.jsonl, the volumes beside the page.
 * Only pieces of reports that changed are made; what was made is noted in the corpus, with how its file was left.
 */
import { availableParallelism } from 'node:os';
import type { Corpus } from '../corpus/corpus.ts';
import type { RenderOptions } from '../render/options.ts';
import { fitsInside, viewsFolder } from '../render/page/page.ts';
import type { VolumeIndex } from '../render/page/volumes.ts';
import type { Digest, Digester, DigestPart } from '../tables/digest/digest.ts';
import { codingsKey, digestKeeper, restKey } from '../tables/digest/stored.ts';
import type { Frame } from '../tables/frame.ts';
import { Lines } from './piece-lines.ts';
import { pieceMaker, type Piece } from './piece-maker.ts';
import { pieceDocuments, type NotesBase, type PieceDocument } from './piece-notes.ts';
import { piecesOf } from './piece-pool.ts';
import { Volumes } from './piece-volumes.ts';

export interface PieceInputs extends NotesBase {
  readonly frame: Frame;
  readonly render: RenderOptions;
  /** Where statements.jsonl and the page go; null where the pipeline does not ask for them. */
  readonly statements: string | null;
  readonly page: string | null;
  readonly workers?: number | undefined;
}

export interface Pieces {
  /** Puts statements.jsonl into its place and gives its hash; null where it was not asked for. A thread of its own does it where most of the file stands. */
  readonly finish: () => Promise<string | null>;
  /** Where each report stands beside the page; undefined where reports stand in the page itself. */
  readonly views: VolumeIndex | undefined;
}

/** What of a document's digest has to be made. */
function missingOf({ codingsDigest, restDigest, content }: PieceDocument): keyof Digester | null {
  return restDigest !== restKey(content) ? 'whole' : codingsDigest !== codingsKey(content) ? 'codings' : null;
}

/** Digests on their way into the corpus, some at a time. */
class Digests {
  readonly #corpus: Corpus;
  readonly #keep: ReturnType<typeof digestKeeper>;
  #waiting: (readonly [PieceDocument, Digest | DigestPart])[] = [];

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#keep = digestKeeper(corpus);
  }

  add(document: PieceDocument, digest: Digest | DigestPart): void {
    this.#waiting.push([document, digest]);
    if (this.#waiting.length >= 64) this.flush();
  }

  flush(): void {
    this.#corpus.transaction(() => this.#waiting.forEach(([{ id, content }, digest]) => this.#keep(id, content, digest)))();
    this.#waiting = [];
  }
}

/** The volumes that must stand beside the page, made anew without writing any; undefined where reports stand in the page itself. */
export async function volumesAnew({ corpus, frame, render, maskNames, workers }: Pick<PieceInputs, 'corpus' | 'frame' | 'render' | 'maskNames' | 'workers'>): Promise<VolumeIndex | undefined> {
  if (fitsInside(corpus)) return undefined;
  const documents = pieceDocuments(corpus);
  const volumes = new Volumes({ corpus, key: '', maskNames }, null, documents);
  const wanted = documents.filter(({ bytes }) => bytes > 0).map(({ id, name }) => ({ id, name, digest: null, lines: false, view: true }));
  const made = piecesOf(wanted, { corpusFile: corpus.name, frame, language: render.language, maskNames }, workers ?? availableParallelism(), pieceMaker({ corpus, frame, render }));
  for await (const { view } of made) volumes.add(view);
  return volumes.index();
}

/** Makes what is missing of all pieces, in one pass over the reports that changed. */
export async function refreshPieces(inputs: PieceInputs): Promise<Pieces> {
  const { corpus, frame, render } = inputs;
  const documents = pieceDocuments(corpus);
  const lines = inputs.statements === null ? null : new Lines(inputs, inputs.statements);
  const volumes = inputs.page === null || fitsInside(corpus) ? null : new Volumes(inputs, viewsFolder(inputs.page), documents);
  const changed = lines !== null && !lines.stands(documents);
  const views = volumes?.wanted();
  const wanted = new Map(documents.map((document) => [document.id, {
    id: document.id, name: document.name, digest: document.counted ? missingOf(document) : null,
    lines: changed && lines.wants(document), view: views?.has(document.id) ?? false,
  }]));
  const digests = new Digests(corpus);
  const made = piecesOf([...wanted.values()].filter(({ digest, lines: own, view }) => digest !== null || own || view),
    { corpusFile: corpus.name, frame, language: render.language, maskNames: inputs.maskNames },
    inputs.workers ?? availableParallelism(), pieceMaker({ corpus, frame, render }));
  try {
    if (changed) lines.open();
    for (const document of documents) {
      const { digest, lines: own, view } = wanted.get(document.id)!;
      const piece = digest !== null || own || view ? (await made.next()).value as Piece : null;
      if (piece?.digest) digests.add(document, piece.digest);
      if (changed) lines.add(document, piece?.lines ?? null);
      if (document.bytes > 0) volumes?.add(piece?.view ?? null);
    }
    digests.flush();
    volumes?.keep();
    return { finish: async () => (changed ? lines.finish() : lines?.hash ?? null), views: volumes?.index() };
  } catch (error) {
    lines?.abandon();
    throw error;
  } finally {
    await made.return(undefined);
  }
}
