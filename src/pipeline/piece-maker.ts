/** What outputs need of one report beside the tables: its digest, its lines of statements.jsonl, its view for the page. */
import type { Corpus } from '../corpus/corpus.ts';
import { documentRows } from '../corpus/document-rows.ts';
import { statementLines } from '../render/jsonl.ts';
import type { RenderOptions } from '../render/options.ts';
import { viewBytes, viewMaker } from '../render/page/volumes.ts';
import { digester, type Digest, type Digester, type DigestPart } from '../tables/digest/digest.ts';
import type { Frame } from '../tables/frame.ts';

/** What is wanted of a document. */
export interface Wanted {
  readonly id: number;
  readonly name: string;
  readonly digest: keyof Digester | null;
  readonly lines: boolean;
  readonly view: boolean;
}

export interface Piece {
  readonly digest: Digest | DigestPart | null;
  readonly lines: Uint8Array | null;
  readonly view: Uint8Array | null;
}

export interface PieceSources {
  readonly corpus: Corpus;
  readonly frame: Frame;
  readonly render: RenderOptions;
}

/** Prepares what makes pieces. */
export function pieceMaker({ corpus, frame, render }: PieceSources): (wanted: Wanted) => Piece {
  const rows = documentRows(corpus);
  const digest = digester(corpus, rows);
  const lines = statementLines(corpus, render, rows);
  const view = viewMaker(corpus, frame, render, rows);
  return (wanted) => ({
    digest: wanted.digest && digest[wanted.digest](wanted.id),
    lines: wanted.lines ? Buffer.from(lines(wanted.id), 'utf8') : null,
    view: wanted.view ? viewBytes(view(wanted.name)) : null,
  });
}
