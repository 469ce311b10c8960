/** The volumes beside the page, put together from the views that stand and those that are new; a volume of which nothing changed is left alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewsIn, volumeIndex, volumeScript, volumesOf, type VolumeIndex } from '../render/page/volumes.ts';
import { writeParts } from '../render/write-file.ts';
import { keepNotes, notesOf, stampKey, type NotedPiece, type NotesBase, type PieceDocument } from './piece-notes.ts';

/** What is noted of a volume as it was left. */
interface NotedVolume {
  /** Name of its file without ending. */
  readonly volume: string;
  readonly stamp: string;
  readonly pieces: readonly NotedPiece[];
}

const output = 'trang';

const samePieces = (pieces: readonly NotedPiece[], documents: readonly PieceDocument[]): boolean =>
  pieces.length === documents.length && documents.every(({ name, content }, place) => pieces[place]![0] === name && pieces[place]![1] === content);

/** The name of the volume that a document's view stands in as it has to be, and its place there. */
type Standing = readonly [volume: NotedVolume, place: number];

export class Volumes {
  readonly #base: NotesBase;
  /** Where volumes are written; null where they are only named. */
  readonly #folder: string | null;
  readonly #planned: readonly (readonly PieceDocument[])[];
  /** For each planned volume the one that stands for it. */
  readonly #standing: readonly (NotedVolume | null)[];
  readonly #views = new Map<string, Standing>();
  readonly #made: NotedVolume[] = [];
  #waiting: (Uint8Array | null)[] = [];

  constructor(base: NotesBase, folder: string | null, documents: readonly PieceDocument[]) {
    this.#base = base;
    this.#folder = folder;
    this.#planned = volumesOf(documents.filter(({ bytes }) => bytes > 0));
    const known = folder === null ? [] : notesOf<NotedVolume>(base, output).filter(({ volume, stamp }) => stampKey(this.#file(volume)) === stamp);
    const byFirst = new Map(known.map((volume) => [volume.pieces[0]![0], volume]));
    this.#standing = this.#planned.map((own) => {
      const volume = byFirst.get(own[0]!.name);
      return volume !== undefined && samePieces(volume.pieces, own) ? volume : null;
    });
    for (const volume of known) volume.pieces.forEach(([name], place) => this.#views.set(name, [volume, place]));
  }

  #file(volume: string): string {
    return join(this.#folder!, `${volume}.js`);
  }

  /** The documents whose views have to be made. */
  wanted(): Set<number> {
    const out = new Set<number>();
    this.#planned.forEach((own, place) => {
      if (this.#standing[place] !== null) return;
      for (const { id, name, content } of own) {
        const known = this.#views.get(name);
        if (known === undefined || known[0].pieces[known[1]]![1] !== content) out.add(id);
      }
    });
    return out;
  }

  /** The next document that has a text, in the order of the names; null where its view stands. */
  add(view: Uint8Array | null): void {
    this.#waiting.push(view);
    const place = this.#made.length;
    if (this.#waiting.length < this.#planned[place]!.length) return;
    this.#made.push(this.#standing[place] ?? this.#write(this.#planned[place]!, this.#waiting));
    this.#waiting = [];
  }

  /** Writes a volume of these documents; null stands for views that are in older volumes. */
  #write(documents: readonly PieceDocument[], made: readonly (Uint8Array | null)[]): NotedVolume {
    const opened = new Map<NotedVolume, Uint8Array[]>();
    const viewsOf = (volume: NotedVolume): Uint8Array[] => {
      const known = opened.get(volume);
      if (known) return known;
      const views = viewsIn(readFileSync(this.#file(volume.volume)), volume.volume, volume.pieces.map(([, , bytes]) => bytes));
      opened.set(volume, views);
      return views;
    };
    const views = documents.map(({ name }, place) => {
      const own = made[place];
      if (own) return own;
      const [volume, at] = this.#views.get(name)!;
      return viewsOf(volume)[at]!;
    });
    const { key, parts } = volumeScript(views);
    if (this.#folder !== null) writeParts(this.#file(key), parts);
    return {
      volume: key, stamp: this.#folder === null ? '' : stampKey(this.#file(key)),
      pieces: documents.map(({ name, content }, place): NotedPiece => [name, content, views[place]!.length]),
    };
  }

  /** The volumes, all documents having been added. */
  index(): VolumeIndex {
    return volumeIndex(this.#made.map(({ volume, pieces }) => [volume, pieces.map(([name]) => ({ name }))]));
  }

  /** Notes what stands now. */
  keep(): void {
    keepNotes(this.#base, output, this.#made);
  }
}
