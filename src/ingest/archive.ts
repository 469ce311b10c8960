/**
 * ZIP archives of reports, read member by member from their directory (APPNOTE.TXT 6.3.10, sections 4.3 and 4.4). Nothing is
 * written to disk, and nothing is believed that the archive says of its own size: bytes are counted as they come out.
 */
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import iconv from 'iconv-lite';
import { message, type Message } from '../message.ts';
import { vietnameseShare } from '../vietnamese/syllables.ts';
import type { Limits } from './limits.ts';
import { insidePath, isLitter, isLitterFolder } from './names.ts';
import { Unreadable } from './unreadable.ts';
import { asUnreadable, tooLarge, type InputFile } from './walk.ts';

/** Bytes from anywhere in the archive, a file's or another archive's member. */
export interface ArchiveSource {
  readonly size: number;
  readonly slice: (from: number, to: number) => Promise<Buffer>;
}

interface Member {
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly header: number;
}

interface Directory {
  readonly members: readonly Member[];
  /** Members that the directory names beyond the limit. */
  readonly more: number;
}

const signature = { member: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 } as const;
const stored = 0;
const deflated = 8;
/** Reports shrink four to one at most, empty spreadsheets somewhat more; a bomb a thousand to one. */
const mostRatio = 200;
const alwaysAllowed = 4 * 1024 * 1024;
const largestDirectory = 64 * 1024 * 1024;

/**
 * The members of an archive, or null where it is none: not a ZIP at all, or a document that is packed as one (DOCX, ODT). Names
 * are below the archive's own: "goi.zip/xa-a/bao-cao.docx".
 */
export async function openArchive(source: ArchiveSource, name: string, limits: Limits, depth: number): Promise<AsyncGenerator<InputFile> | null> {
  const start = await source.slice(0, 4);
  if (start.length < 4 || (start.readUInt32LE(0) !== signature.member && start.readUInt32LE(0) !== signature.end)) return null;
  const directory = await readDirectory(source, limits).catch(() => null);
  if (!directory) return failure(name, message('ingest.archive-damaged', 'error'));
  if (directory.members.some((member) => member.path === '[Content_Types].xml' || member.path === 'mimetype')) return null;
  return members(source, name, directory, limits, depth);
}

async function* failure(name: string, problem: Message): AsyncGenerator<InputFile> {
  yield { name, bytes: 0, stamp: null, problem, read: () => Promise.reject(asUnreadable(problem)) };
}

async function* members(source: ArchiveSource, name: string, directory: Directory, limits: Limits, depth: number): AsyncGenerator<InputFile> {
  const budget = { left: Math.max(limits.unpackedBytes, source.size * 50) };
  const sorted = directory.members.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.header - b.header));
  if (overlap(sorted)) {
    yield* failure(name, message('ingest.archive-bomb', 'error'));
    return;
  }
  for (const member of sorted) {
    const shown = `${name}/${member.path}`;
    if (/\.zip$/i.test(member.path)) {
      const inner = await nested(source, member, shown, limits, depth, budget);
      if (inner) {
        yield* inner;
        continue;
      }
    }
    const problem = member.encrypted ? message('ingest.encrypted', 'error')
      : member.method !== stored && member.method !== deflated ? message('ingest.archive-method', 'error', { method: member.method })
        : member.packed > limits.bytes ? tooLarge(member.packed, limits) : null;
    yield {
      name: shown, bytes: member.packed, stamp: null, problem,
      read: () => (problem ? Promise.reject(asUnreadable(problem)) : unpack(source, member, limits, budget)),
    };
  }
  if (directory.more > 0) yield* failure(name, message('ingest.archive-entries', 'error', { entries: limits.entries, more: directory.more }));
}

async function nested(
  source: ArchiveSource, member: Member, shown: string, limits: Limits, depth: number, budget: { left: number },
): Promise<AsyncGenerator<InputFile> | null> {
  if (depth + 1 >= limits.depth) return failure(shown, message('ingest.archive-depth', 'error', { depth: limits.depth }));
  let bytes: Uint8Array;
  try {
    bytes = await unpack(source, member, limits, budget);
  } catch (error) {
    return failure(shown, error instanceof Unreadable ? error.problem : message('ingest.archive-damaged', 'error'));
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return openArchive({ size: buffer.byteLength, slice: (from, to) => Promise.resolve(buffer.subarray(from, to)) }, shown, limits, depth + 1);
}

/** Members that share their bytes: the trick of bombs that need no nesting. */
function overlap(list: readonly Member[]): boolean {
  const byPlace = list.toSorted((a, b) => a.header - b.header);
  return byPlace.some((member, index) => {
    const next = byPlace[index + 1];
    return next !== undefined && member.header + 30 + member.packed > next.header;
  });
}

const inflate = promisify(inflateRaw) as (data: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;

async function unpack(source: ArchiveSource, member: Member, limits: Limits, budget: { left: number }): Promise<Uint8Array> {
  const head = await source.slice(member.header, member.header + 30);
  if (head.length < 30 || head.readUInt32LE(0) !== signature.member) throw new Unreadable('ingest.archive-damaged');
  if (member.encrypted || (head.readUInt16LE(6) & 1) !== 0) throw new Unreadable('ingest.encrypted');
  if (member.packed > limits.bytes) throw asUnreadable(tooLarge(member.packed, limits));
  const from = member.header + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const packed = await source.slice(from, from + member.packed);
  if (packed.length < member.packed) throw new Unreadable('ingest.archive-damaged');
  if (member.method === stored) return packed;
  const most = Math.min(limits.bytes, budget.left, Math.max(alwaysAllowed, member.packed * mostRatio));
  try {
    const bytes = await inflate(packed, { maxOutputLength: Math.max(1, most) });
    budget.left -= bytes.byteLength;
    return bytes;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new Unreadable(code === 'ERR_BUFFER_TOO_LARGE' ? 'ingest.archive-bomb' : 'ingest.archive-damaged', {}, { cause: error });
  }
}

/** Reads the directory at the end of the archive. Rejects where there is none. */
async function readDirectory(source: ArchiveSource, limits: Limits): Promise<Directory> {
  const tailFrom = Math.max(0, source.size - 65_557);
  const tail = await source.slice(tailFrom, source.size);
  let at = tail.length - 22;
  while (at >= 0 && tail.readUInt32LE(at) !== signature.end) at -= 1;
  if (at < 0) throw new Error('no directory');
  let count = tail.readUInt16LE(at + 10);
  let size = tail.readUInt32LE(at + 12);
  let from = tail.readUInt32LE(at + 16);
  if (at >= 20 && tail.readUInt32LE(at - 20) === signature.locator64) {
    const place = Number(tail.readBigUInt64LE(at - 12));
    const end = await source.slice(place, place + 56);
    if (end.length === 56 && end.readUInt32LE(0) === signature.end64) {
      count = Number(end.readBigUInt64LE(32));
      size = Number(end.readBigUInt64LE(40));
      from = Number(end.readBigUInt64LE(48));
    }
  }
  if (size > largestDirectory || from > source.size) throw new Error('directory out of place');
  const directory = await source.slice(from, from + size);
  const list: Member[] = [];
  let more = 0;
  for (let place = 0; place + 46 <= directory.length && directory.readUInt32LE(place) === signature.entry;) {
    const nameLength = directory.readUInt16LE(place + 28);
    const extraLength = directory.readUInt16LE(place + 30);
    const next = place + 46 + nameLength + extraLength + directory.readUInt16LE(place + 32);
    const member = memberAt(directory, place, nameLength, extraLength);
    if (member) {
      if (list.length < limits.entries) list.push(member);
      else more += 1;
    }
    place = next;
  }
  if (list.length === 0 && count > 0 && more === 0 && directory.length < 46) throw new Error('no members');
  return { members: list, more };
}

/** The upper half of the attributes is Unix's mode; a link is none of ours. */
const linkMode = 0o120000;
const modeMask = 0o170000;

function memberAt(directory: Buffer, place: number, nameLength: number, extraLength: number): Member | null {
  const flags = directory.readUInt16LE(place + 8);
  const rawName = directory.subarray(place + 46, place + 46 + nameLength);
  const extra = directory.subarray(place + 46 + nameLength, place + 46 + nameLength + extraLength);
  const decoded = memberName(rawName, extra, (flags & 0x800) !== 0);
  if (/[/\\]$/.test(decoded)) return null;
  const path = insidePath(decoded);
  const parts = path.split('/');
  if (path === '' || isLitter(parts.at(-1) ?? '') || parts.some(isLitterFolder)) return null;
  if (((directory.readUInt32LE(place + 38) >>> 16) & modeMask) === linkMode) return null;
  const wide = wideSizes(extra, directory.readUInt32LE(place + 20), directory.readUInt32LE(place + 24), directory.readUInt32LE(place + 42));
  return { path, method: directory.readUInt16LE(place + 10), encrypted: (flags & 1) !== 0, ...wide };
}

function* fields(extra: Buffer): Generator<{ readonly id: number; readonly data: Buffer }> {
  for (let at = 0; at + 4 <= extra.length;) {
    const size = extra.readUInt16LE(at + 2);
    yield { id: extra.readUInt16LE(at), data: extra.subarray(at + 4, at + 4 + size) };
    at += 4 + size;
  }
}

/** Sizes over 4 GB stand in the extra field 1, only those that do not fit. */
function wideSizes(extra: Buffer, packed: number, unpacked: number, header: number): { readonly packed: number; readonly header: number } {
  const most = 0xffffffff;
  const field = [...fields(extra)].find((each) => each.id === 1)?.data;
  if (!field) return { packed, header };
  let at = unpacked === most ? 8 : 0;
  const read = (): number => {
    const value = at + 8 <= field.length ? Number(field.readBigUInt64LE(at)) : Number.MAX_SAFE_INTEGER;
    at += 8;
    return value;
  };
  return { packed: packed === most ? read() : packed, header: header === most ? read() : header };
}

const unicodePath = 0x7075;

/** UTF-8 where it says so or is so; else the old code page that gives the more Vietnamese name. */
function memberName(raw: Buffer, extra: Buffer, utf8: boolean): string {
  const own = [...fields(extra)].find((each) => each.id === unicodePath)?.data.subarray(5);
  const bytes = own && own.length > 0 ? own : raw;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (utf8) return bytes.toString('utf8');
    const [windows, dos] = [iconv.decode(raw, 'cp1258').normalize('NFC'), iconv.decode(raw, 'cp437')];
    return vietnameseShare(windows).valid > vietnameseShare(dos).valid ? windows : dos;
  }
}
