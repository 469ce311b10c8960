/**
 * A file put together from pieces, of which most stand already in the file that it replaces: those are copied as they are. Written under
 * another name first, then moved into its place; its hash is taken on the way.
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeAll } from './write-file.ts';

/** Bytes gathered, or copied at once. */
const gathered = 1 << 22;
/** New bytes that wait at most. */
const mostWaiting = 1 << 23;

/** New bytes, or a stretch of the old file. */
type Piece = Uint8Array | { readonly start: number; end: number };

/** What is left to be done for a file of which nothing has been written yet. */
export interface Splice {
  readonly file: string;
  readonly reuse: boolean;
  readonly pieces: readonly Piece[];
}

/** Puts a file together and gives its hash. */
export function splice({ file, reuse, pieces }: Splice): string {
  const spliced = new SplicedFile(file, reuse);
  try {
    for (const piece of pieces) {
      if ('end' in piece) spliced.copy(piece.start, piece.end - piece.start);
      else spliced.add(piece);
    }
    return spliced.finish();
  } catch (error) {
    spliced.abandon();
    throw error;
  }
}

export class SplicedFile {
  readonly #file: string;
  readonly #hash = createHash('sha256');
  readonly #to: number;
  readonly #from: number | null;
  readonly #buffer = Buffer.allocUnsafe(gathered);
  #filled = 0;
  /** What waits to be written. */
  #waiting: Piece[] = [];
  #waitingBytes = 0;
  #written = false;

  /** `reuse`: whether pieces of the file that stands there will be copied. */
  constructor(file: string, reuse: boolean) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    this.#to = openSync(`${file}.part`, 'w');
    this.#from = reuse ? openSync(file, 'r') : null;
  }

  /** Adds what stands in the old file from `start` on. */
  copy(start: number, bytes: number): void {
    const last = this.#waiting.at(-1);
    if (last !== undefined && 'end' in last && last.end === start) last.end += bytes;
    else this.#waiting.push({ start, end: start + bytes });
  }

  /** Adds new bytes. While they are few, nothing is written before the end: copying can wait until other threads are at work. */
  add(bytes: Uint8Array): void {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes > mostWaiting) this.#writeWaiting();
  }

  #put(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const piece = bytes.subarray(at, at + this.#buffer.length - this.#filled);
      this.#buffer.set(piece, this.#filled);
      this.#filled += piece.length;
      at += piece.length;
      if (this.#filled === this.#buffer.length) this.#flush();
    }
  }

  /** All that is to be done, for somebody else to do it, where nothing has been written yet; null where something has. */
  handOver(): Splice | null {
    if (this.#written) return null;
    this.#close();
    return { file: this.#file, reuse: this.#from !== null, pieces: this.#waiting };
  }

  /** Moves the file into its place and gives its hash. */
  finish(): string {
    this.#writeWaiting();
    this.#flush();
    this.#close();
    renameSync(`${this.#file}.part`, this.#file);
    return this.#hash.digest('hex');
  }

  /** Leaves the old file as it stands. */
  abandon(): void {
    this.#close();
    rmSync(`${this.#file}.part`, { force: true });
  }

  #close(): void {
    closeSync(this.#to);
    if (this.#from !== null) closeSync(this.#from);
  }

  #writeWaiting(): void {
    this.#written = true;
    for (const one of this.#waiting) {
      if ('end' in one) this.#copy(one.start, one.end);
      else this.#put(one);
    }
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  #copy(start: number, end: number): void {
    for (let from = start; from < end;) {
      const read = readSync(this.#from!, this.#buffer, this.#filled, Math.min(this.#buffer.length - this.#filled, end - from), from);
      if (read === 0) throw new RangeError(`${this.#file} is shorter than it was`);
      this.#filled += read;
      from += read;
      if (this.#filled === this.#buffer.length) this.#flush();
    }
  }

  #flush(): void {
    const bytes = this.#buffer.subarray(0, this.#filled);
    this.#hash.update(bytes);
    writeAll(this.#to, bytes);
    this.#filled = 0;
  }
}
