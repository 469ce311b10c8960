/**
 * The ZIP container of DOCX and ODT, read in memory. Only parts that are asked for are unpacked, and bytes are counted as they
 * come out: what the directory says about sizes is not believed.
 */
import { inflateRawSync } from 'node:zlib';
import type { Limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly offset: number;
}

export interface Package {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The part's bytes, or null where there is none. Throws `Unreadable` past the limits, or where it is damaged or encrypted. */
  part(name: string): Uint8Array | null;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** Opens a package; throws `Unreadable` where the bytes are no whole ZIP file. */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(bytes, view, limits);
  let unpacked = 0;
  const part = (name: string): Uint8Array | null => {
    const entry = entries.get(name);
    if (!entry) return null;
    if (entry.encrypted) throw new Unreadable('ingest.encrypted');
    const data = packedBytes(bytes, view, entry);
    const left = limits.unpackedBytes - unpacked;
    const out = entry.method === 0 ? data : inflate(data, left, limits);
    unpacked += out.length;
    if (unpacked > limits.unpackedBytes) throw tooLarge(limits);
    return out;
  };
  return { names: [...entries.keys()], has: (name) => entries.has(name), part };
}

function tooLarge(limits: Limits): Unreadable {
  return new Unreadable('ingest.unpacks-too-large', { megabytes: Math.round(limits.unpackedBytes / 1024 / 1024) });
}

function inflate(data: Uint8Array, left: number, limits: Limits): Uint8Array {
  if (left <= 0) throw tooLarge(limits);
  try {
    return inflateRawSync(data, { maxOutputLength: left });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limits);
    throw new Unreadable('ingest.damaged', {}, { cause: error });
  }
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const at = entry.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localSignature || (entry.method !== 0 && entry.method !== 8)) {
    throw new Unreadable('ingest.damaged');
  }
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return bytes.subarray(from, Math.min(bytes.length, from + entry.packed));
}

function directory(bytes: Uint8Array, view: DataView, limits: Limits): Map<string, Entry> {
  let end = bytes.length - 22;
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  while (end >= lowest && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < lowest || end < 0) throw new Unreadable('ingest.damaged');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.entries) throw new Unreadable('ingest.too-many-entries', { entries: count, limit: limits.entries });
  const names = new TextDecoder('utf-8');
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count && at + 46 <= bytes.length && view.getUint32(at, true) === entrySignature; index += 1) {
    const nameLength = view.getUint16(at + 28, true);
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    entries.set(name, {
      method: view.getUint16(at + 10, true), encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
