/** Writing a file whole or not at all: under another name first, then moved into its place. */
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync, writevSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bytes gathered before they go to the disk. */
const gathered = 1 << 20;

/** Writes what `write` hands to its `put`, in pieces. */
export function writeWhole(file: string, write: (put: (text: string) => void) => void): void {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  const descriptor = openSync(part, 'w');
  try {
    let waiting: string[] = [];
    let size = 0;
    const flush = (): void => {
      if (waiting.length > 0) writeAll(descriptor, Buffer.from(waiting.join(''), 'utf8'));
      waiting = [];
      size = 0;
    };
    write((text) => {
      waiting.push(text);
      size += text.length;
      if (size >= gathered) flush();
    });
    flush();
  } catch (error) {
    closeSync(descriptor);
    rmSync(part, { force: true });
    throw error;
  }
  closeSync(descriptor);
  renameSync(part, file);
}

/** Writes all bytes at the end of what was written, or at a position. */
export function writeAll(descriptor: number, bytes: Uint8Array, position?: number): void {
  let done = 0;
  while (done < bytes.length) {
    done += writeSync(descriptor, bytes, done, bytes.length - done, position === undefined ? null : position + done);
  }
}

/** Parts that the system takes at once (IOV_MAX). */
const mostParts = 1024;

/** Writes all parts, one behind the other. */
function writeAllParts(descriptor: number, parts: readonly Uint8Array[]): void {
  for (let first = 0; first < parts.length; first += mostParts) {
    const some = parts.slice(first, first + mostParts);
    let written = writevSync(descriptor, some);
    // Whatever the system has left over goes part by part.
    for (const part of some) {
      if (written < part.length) writeAll(descriptor, part.subarray(written));
      written = Math.max(0, written - part.length);
    }
  }
}

/** Writes bytes that are whole already, one part behind the other. */
export function writeParts(file: string, parts: readonly Uint8Array[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  const descriptor = openSync(part, 'w');
  try {
    writeAllParts(descriptor, parts);
  } catch (error) {
    closeSync(descriptor);
    rmSync(part, { force: true });
    throw error;
  }
  closeSync(descriptor);
  renameSync(part, file);
}

export const writeBytes = (file: string, bytes: Uint8Array): void => writeParts(file, [bytes]);
