/**
 * Outputs that are put together from a piece a report: the digests that tables are made from, statements.jsonl, the files beside the page.
 * Only pieces of reports that changed are made; what was made is noted in the corpus, with how its file was left.
 */
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Corpus } from '../corpus/corpus.ts';
import type { RenderOptions } from '../render/options.ts';
import { fitsInside, viewsFolder } from '../render/page/page.ts';
import { SplicedFile } from '../render/spliced-file.ts';
import type { Digest, Digester, DigestPart } from '../tables/digest/digest.ts';
import { digestKeeper, digestKey, wordingStands } from '../tables/digest/stored.ts';
import type { Frame } from '../tables/frame.ts';
import { stampOf } from './files.ts';
import { piecesOf } from './piece-pool.ts';
import { pieceMaker, type Piece } from './piece-maker.ts';
import { spliceBeside } from './splice-thread.ts';

export interface PieceInputs {
  readonly corpus: Corpus;
  readonly frame: Frame;
  readonly render: RenderOptions;
  readonly maskNames: boolean;
  /** Hash of all that pieces depend on beside their report. */
  readonly key: string;
  /** Where statements.jsonl and the page go; null where the pipeline does not ask for them. */
  readonly statements: string | null;
  readonly page: string | null;
  readonly workers?: number | undefined;
}

export interface Pieces {
  /** Puts statements.jsonl into its place and gives its hash; null where it was not asked for. A thread of its own does it where most of the file stands. */
  readonly finish: () => Promise<string | null>;
  /** Name of each report's file beside the page; undefined where reports stand in the page itself. */
  readonly views: ReadonlyMap<string, string> | undefined;
}

interface Document {
  readonly id: number;
  readonly name: string;
  readonly content: string;
  readonly counted: boolean;
  readonly empty: boolean;
  readonly digest: string | null;
}

function documentsOf(corpus: Corpus): Document[] {
  const rows = corpus.prepare(`SELECT d.id, d.name, d.content_key, d.counted, octet_length(d.text) = 0, g.key FROM documents d
    LEFT JOIN digests g ON g.document = d.id ORDER BY d.name`).raw().all() as [number, string, string, number, number, string | null][];
  return rows.map(([id, name, content, counted, empty, digest]) => ({ id, name, content, counted: counted === 1, empty: empty === 1, digest }));
}

/** Name, content and what is known of a document's piece: how many bytes it has, or the file that it stands in. */
type Noted<T> = readonly [name: string, content: string, piece: T];

interface Notes<T> {
  readonly key: string;
  readonly hash: string;
  readonly pieces: readonly Noted<T>[];
}

/** What was noted of a file, where that file still stands as it was left and the pieces were made by the same rules. */
function notesOf<T>(corpus: Corpus, file: string, key: string, stamp: string): Notes<T> | null {
  const row = corpus.prepare('SELECT stamp, pieces FROM pieced WHERE file = ?').raw().get(file) as [string, string] | undefined;
  if (!row || row[0] !== stamp) return null;
  const notes = JSON.parse(row[1]) as Notes<T>;
  return notes.key === key ? notes : null;
}

function note<T>(corpus: Corpus, file: string, stamp: string, notes: Notes<T>): void {
  corpus.prepare('INSERT INTO pieced VALUES (?, ?, ?) ON CONFLICT (file) DO UPDATE SET stamp = excluded.stamp, pieces = excluded.pieces').run(file, stamp, JSON.stringify(notes));
}

/** Names of what is noted in the corpus. */
const noted = { statements: 'statements.jsonl', page: 'trang' } as const;

interface Place { readonly content: string; readonly start: number; readonly bytes: number }

/** statements.jsonl, put together from what stands and what is new. */
class Lines {
  readonly #inputs: PieceInputs;
  readonly #path: string;
  readonly #old: Notes<number> | null;
  readonly #places = new Map<string, Place>();
  readonly #pieces: Noted<number>[] = [];
  #file: SplicedFile | null = null;

  constructor(inputs: PieceInputs, path: string) {
    this.#inputs = inputs;
    this.#path = path;
    this.#old = inputs.maskNames ? null : notesOf<number>(inputs.corpus, noted.statements, inputs.key, JSON.stringify(stampOf(path)));
    let start = 0;
    for (const [name, content, bytes] of this.#old?.pieces ?? []) {
      this.#places.set(name, { content, start, bytes });
      start += bytes;
    }
  }

  /** Whether a document's lines have to be made. */
  wants({ name, content }: Document): boolean {
    return this.#places.get(name)?.content !== content;
  }

  /** Whether the file stands as it has to be. */
  stands(documents: readonly Document[]): boolean {
    return this.#old !== null && documents.length === this.#old.pieces.length && documents.every((document) => !this.wants(document));
  }

  get hash(): string {
    return this.#old!.hash;
  }

  open(): void {
    this.#file = new SplicedFile(this.#path, this.#old !== null);
  }

  copy({ name, content }: Document): void {
    const { start, bytes } = this.#places.get(name)!;
    this.#file!.copy(start, bytes);
    this.#pieces.push([name, content, bytes]);
  }

  add({ name, content }: Document, lines: Uint8Array): void {
    this.#file!.add(lines);
    this.#pieces.push([name, content, lines.length]);
  }

  async finish(): Promise<string> {
    const rest = this.#file!.handOver();
    const hash = rest === null ? this.#file!.finish() : await spliceBeside(rest);
    this.#file = null;
    note(this.#inputs.corpus, noted.statements, JSON.stringify(stampOf(this.#path)), { key: this.#inputs.key, hash, pieces: this.#pieces });
    return hash;
  }

  abandon(): void {
    this.#file?.abandon();
  }
}

/** The files beside the page: those that stand are known by their names. */
class Views {
  readonly #inputs: PieceInputs;
  readonly #known = new Map<string, { content: string; file: string }>();
  readonly names = new Map<string, string>();

  constructor(inputs: PieceInputs, folder: string) {
    this.#inputs = inputs;
    const standing = new Set(existsSync(folder) ? readdirSync(folder) : []);
    const old = inputs.maskNames ? null : notesOf<string>(inputs.corpus, noted.page, inputs.key, '');
    for (const [name, content, file] of old?.pieces ?? []) if (standing.has(`${file}.js`)) this.#known.set(name, { content, file });
  }

  wants({ name, content, empty }: Document): boolean {
    return !empty && this.#known.get(name)?.content !== content;
  }

  reuse({ name }: Document): void {
    const known = this.#known.get(name);
    if (known) this.names.set(name, known.file);
  }

  finish(documents: readonly Document[]): void {
    const pieces = documents.flatMap(({ name, content }): Noted<string>[] => (this.names.has(name) ? [[name, content, this.names.get(name)!]] : []));
    note(this.#inputs.corpus, noted.page, '', { key: this.#inputs.key, hash: '', pieces });
  }
}

/** What of a document's digest has to be made. */
function missingOf({ digest, content }: Document): keyof Digester | null {
  if (digest === digestKey(content)) return null;
  return digest !== null && wordingStands(digest, content) ? 'columns' : 'whole';
}

/** Digests on their way into the corpus, some at a time. */
class Digests {
  readonly #corpus: Corpus;
  readonly #keep: ReturnType<typeof digestKeeper>;
  #waiting: (readonly [Document, Digest | DigestPart])[] = [];

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#keep = digestKeeper(corpus);
  }

  add(document: Document, digest: Digest | DigestPart): void {
    this.#waiting.push([document, digest]);
    if (this.#waiting.length >= 64) this.flush();
  }

  flush(): void {
    this.#corpus.transaction(() => this.#waiting.forEach(([{ id, content }, digest]) => this.#keep(id, digestKey(content), digest)))();
    this.#waiting = [];
  }
}

/** The names that the files beside the page must have, made anew without writing any; undefined where reports stand in the page itself. */
export async function viewNames({ corpus, frame, render, maskNames, workers }: Pick<PieceInputs, 'corpus' | 'frame' | 'render' | 'maskNames' | 'workers'>): Promise<ReadonlyMap<string, string> | undefined> {
  if (fitsInside(corpus)) return undefined;
  const documents = documentsOf(corpus).filter(({ empty }) => !empty);
  const wanted = documents.map(({ id, name }) => ({ id, name, digest: null, lines: false, view: true }));
  const made = piecesOf(wanted, { corpusFile: corpus.name, frame, language: render.language, maskNames, views: null }, workers ?? availableParallelism(),
    pieceMaker({ corpus, frame, render, views: null }));
  const names = new Map<string, string>();
  for await (const { view } of made) names.set(wanted[names.size]!.name, view!);
  return names;
}

/** Makes what is missing of all pieces, in one pass over the reports that changed. */
export async function refreshPieces(inputs: PieceInputs): Promise<Pieces> {
  const { corpus, frame, render } = inputs;
  const documents = documentsOf(corpus);
  const lines = inputs.statements === null ? null : new Lines(inputs, inputs.statements);
  const views = inputs.page === null || fitsInside(corpus) ? null : new Views(inputs, viewsFolder(inputs.page));
  const changed = lines !== null && !lines.stands(documents);
  const wanted = new Map(documents.map((document) => [document.id, {
    id: document.id, name: document.name, digest: document.counted ? missingOf(document) : null,
    lines: changed && lines.wants(document), view: views?.wants(document) ?? false,
  }]));
  const digests = new Digests(corpus);
  const folder = inputs.page === null ? null : viewsFolder(inputs.page);
  const made = piecesOf([...wanted.values()].filter(({ digest, lines: own, view }) => digest !== null || own || view),
    { corpusFile: corpus.name, frame, language: render.language, maskNames: inputs.maskNames, views: folder },
    inputs.workers ?? availableParallelism(), pieceMaker({ corpus, frame, render, views: folder }));
  try {
    if (changed) lines.open();
    for (const document of documents) {
      const { digest, lines: own, view } = wanted.get(document.id)!;
      const piece = digest !== null || own || view ? (await made.next()).value as Piece : null;
      if (piece?.digest) digests.add(document, piece.digest);
      if (changed && piece?.lines) lines.add(document, piece.lines);
      else if (changed) lines.copy(document);
      if (piece?.view) views!.names.set(document.name, piece.view);
      else views?.reuse(document);
    }
    digests.flush();
    views?.finish(documents);
    return { finish: async () => (changed ? lines.finish() : lines?.hash ?? null), views: views?.names };
  } catch (error) {
    lines?.abandon();
    throw error;
  } finally {
    await made.return(undefined);
  }
}
