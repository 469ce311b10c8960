/** statements.jsonl, put together from the lines that stand and those that are new. */
import { SplicedFile } from '../render/spliced-file.ts';
import { keepNotes, notesOf, stampKey, type NotedPiece, type NotesBase, type PieceDocument } from './piece-notes.ts';
import { spliceBeside } from './splice-thread.ts';

/** What is noted of the file as it was left. */
interface NotedLines {
  readonly stamp: string;
  readonly hash: string;
  readonly pieces: readonly NotedPiece[];
}

const output = 'statements.jsonl';

export class Lines {
  readonly #base: NotesBase;
  readonly #path: string;
  readonly #old: NotedLines | null;
  readonly #places = new Map<string, { readonly content: string; readonly start: number; readonly bytes: number }>();
  readonly #pieces: NotedPiece[] = [];
  #file: SplicedFile | null = null;

  constructor(base: NotesBase, path: string) {
    this.#base = base;
    this.#path = path;
    const [noted] = notesOf<NotedLines>(base, output);
    this.#old = noted?.stamp === stampKey(path) ? noted : null;
    let start = 0;
    for (const [name, content, bytes] of this.#old?.pieces ?? []) {
      this.#places.set(name, { content, start, bytes });
      start += bytes;
    }
  }

  /** Whether a document's lines have to be made. */
  wants({ name, content }: PieceDocument): boolean {
    return this.#places.get(name)?.content !== content;
  }

  /** Whether the file stands as it has to be. */
  stands(documents: readonly PieceDocument[]): boolean {
    return this.#old !== null && documents.length === this.#old.pieces.length && documents.every((document) => !this.wants(document));
  }

  get hash(): string {
    return this.#old!.hash;
  }

  open(): void {
    this.#file = new SplicedFile(this.#path, this.#old !== null);
  }

  /** The next document, in the order of the names; null where its lines stand. */
  add({ name, content }: PieceDocument, lines: Uint8Array | null): void {
    if (lines === null) {
      const { start, bytes } = this.#places.get(name)!;
      this.#file!.copy(start, bytes);
      this.#pieces.push([name, content, bytes]);
    } else {
      this.#file!.add(lines);
      this.#pieces.push([name, content, lines.length]);
    }
  }

  async finish(): Promise<string> {
    const rest = this.#file!.handOver();
    const hash = rest === null ? this.#file!.finish() : await spliceBeside(rest);
    this.#file = null;
    keepNotes<NotedLines>(this.#base, output, [{ stamp: stampKey(this.#path), hash, pieces: this.#pieces }]);
    return hash;
  }

  abandon(): void {
    this.#file?.abandon();
  }
}
