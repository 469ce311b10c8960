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

export class SplicedFile {
  readonly #file: string;
  readonly #hash = createHash('sha256');
  readonly #to: number;
  readonly #from: number | null;
  readonly #buffer = Buffer.allocUnsafe(gathered);
  #filled = 0;
  /** A stretch of the old file that waits to be copied. */
  #start = 0;
  #end = 0;

  /** `reuse`: whether pieces of the file that stands there will be copied. */
  constructor(file: string, reuse: boolean) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    this.#to = openSync(`${file}.part`, 'w');
    this.#from = reuse ? openSync(file, 'r') : null;
  }

  /** Adds what stands in the old file from `start` on. */
  copy(start: number, bytes: number): void {
    if (this.#end !== start) this.#copyWaiting();
    if (this.#start === this.#end) this.#start = start;
    this.#end = start + bytes;
  }

  add(bytes: Uint8Array): void {
    this.#copyWaiting();
    for (let at = 0; at < bytes.length;) {
      const piece = bytes.subarray(at, at + this.#buffer.length - this.#filled);
      this.#buffer.set(piece, this.#filled);
      this.#filled += piece.length;
      at += piece.length;
      if (this.#filled === this.#buffer.length) this.#flush();
    }
  }

  /** Moves the file into its place and gives its hash. */
  finish(): string {
    this.#copyWaiting();
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

  #copyWaiting(): void {
    while (this.#start < this.#end) {
      const room = Math.min(this.#buffer.length - this.#filled, this.#end - this.#start);
      const read = readSync(this.#from!, this.#buffer, this.#filled, room, this.#start);
      if (read === 0) throw new RangeError(`${this.#file} is shorter than it was`);
      this.#filled += read;
      this.#start += read;
      if (this.#filled === this.#buffer.length) this.#flush();
    }
    this.#start = 0;
    this.#end = 0;
  }

  #flush(): void {
    const bytes = this.#buffer.subarray(0, this.#filled);
    this.#hash.update(bytes);
    writeAll(this.#to, bytes);
    this.#filled = 0;
  }
}
