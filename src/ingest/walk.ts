/**
 * Finds the reports: walks folders in a stable order, looks into archives, follows no links and opens nothing that is no file.
 * Files are given one by one with a way to read them, so that memory stays flat however many there are.
 */
import { constants, lstatSync, type Stats } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { CannotWork, message, type Message } from '../message.ts';
import { openArchive, type ArchiveSource } from './archive.ts';
import type { Limits } from './limits.ts';
import { isLitter, isLitterFolder, nameOf, safeName, uniqueNames } from './names.ts';
import { Unreadable } from './unreadable.ts';

export interface InputFile {
  /** The report's name; unique in one walk. */
  readonly name: string;
  readonly bytes: number;
  /** Changes whenever the file does; null for what is no file of its own, or was changed a moment ago. */
  readonly stamp: string | null;
  /** Why it cannot be read at all; null where `read` may be called. */
  readonly problem: Message | null;
  /** Reads the whole file, at most `limits.bytes` of it. Rejects with Unreadable. */
  readonly read: () => Promise<Uint8Array>;
}

/** Told of what the walk passes over: lock files, links. */
export interface WalkEvents {
  readonly skipped?: (name: string, why: 'litter' | 'link') => void;
}

/** Folders in folders. */
const deepest = 128;

/** Walks folders, files and archives in the order given. Throws CannotWork where an input does not exist. */
export async function* walkInputs(inputs: readonly string[], limits: Limits, events: WalkEvents = {}): AsyncGenerator<InputFile> {
  const unique = uniqueNames();
  const context: Walk = { limits, events, unique, breath: breather() };
  for (const input of inputs) {
    const root = await realpath(input).catch((error: unknown) => {
      throw new CannotWork(message('ingest.no-input', 'error', { path: input }), { cause: error });
    });
    const found = await lstat(root);
    if (found.isDirectory()) yield* walkFolder(context, Buffer.from(root), '', 0);
    else yield* walkFile(context, Buffer.from(root), safeName(basename(root)), found);
  }
}

interface Walk {
  readonly limits: Limits;
  readonly events: WalkEvents;
  readonly unique: (name: string) => string;
  /** To be awaited between files. */
  readonly breath: () => Promise<void> | null;
}

/** Milliseconds in which a walk may keep everything else waiting. Asked for one by one without waiting, ten thousand files take a tenth of the time. */
const longestBreath = 50;

function breather(): Walk['breath'] {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longestBreath) return null;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}

function statsOf(path: Buffer): Stats | Error {
  try {
    return lstatSync(path);
  } catch (error) {
    return error as Error;
  }
}

/** Paths are bytes: a name need not be UTF-8 to be opened. */
async function* walkFolder(walk: Walk, folder: Buffer, prefix: string, depth: number): AsyncGenerator<InputFile> {
  let entries: Buffer[];
  try {
    entries = await readdir(folder, { encoding: 'buffer' });
  } catch (error) {
    yield failed(walk, prefix.replace(/\/$/, '') || safeName(basename(folder.toString())), systemProblem(error));
    return;
  }
  const named = entries.map((bytes) => ({ bytes, name: nameOf(bytes) })).toSorted((a, b) => order(a.name, b.name) || Buffer.compare(a.bytes, b.bytes));
  for (const { bytes, name } of named) {
    const path = Buffer.concat([folder, Buffer.from('/'), bytes]);
    const shown = prefix + safeName(name);
    await walk.breath();
    const found = statsOf(path);
    if (found instanceof Error) yield failed(walk, shown, systemProblem(found));
    else if (found.isSymbolicLink()) walk.events.skipped?.(shown, 'link');
    else if (found.isDirectory()) {
      if (isLitterFolder(name)) walk.events.skipped?.(shown, 'litter');
      else if (depth >= deepest) yield failed(walk, shown, message('ingest.folder-depth', 'error', { depth: deepest }));
      else yield* walkFolder(walk, path, shown + '/', depth + 1);
    } else if (isLitter(name)) walk.events.skipped?.(shown, 'litter');
    else yield* walkFile(walk, path, shown, found);
  }
}

/** By the composed name, code unit by code unit: the same on every machine. */
function order(one: string, other: string): number {
  const [a, b] = [one.normalize('NFC'), other.normalize('NFC')];
  return a < b ? -1 : a > b ? 1 : one < other ? -1 : one > other ? 1 : 0;
}

interface Found {
  readonly size: number;
  isFile: () => boolean;
  readonly ino: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

async function* walkFile(walk: Walk, path: Buffer, shown: string, found: Found): AsyncGenerator<InputFile> {
  if (!found.isFile()) {
    yield failed(walk, shown, message('ingest.not-a-file', 'warning'));
    return;
  }
  if (/\.zip$/i.test(shown)) {
    const source = await fileSource(path, found.size).catch((error: unknown) => error as Error);
    if (source instanceof Error) {
      yield failed(walk, shown, systemProblem(source));
      return;
    }
    try {
      const archive = await openArchive(source, shown, walk.limits, 0);
      if (archive) {
        for await (const member of archive) yield { ...member, name: walk.unique(member.name) };
        return;
      }
    } finally {
      await source.close();
    }
  }
  const problem = found.size > walk.limits.bytes ? tooLarge(found.size, walk.limits) : null;
  yield { name: walk.unique(shown), bytes: found.size, stamp: stampOf(found), problem, read: () => readWhole(path, walk.limits) };
}

/** Milliseconds after a change in which another one may leave the times as they are. */
const settled = 2_000;

/** The time of change of a file's entry cannot be set by hand, as that of its content can. */
function stampOf({ size, mtimeMs, ctimeMs, ino }: Found): string | null {
  return Date.now() - ctimeMs < settled ? null : `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

function failed(walk: Walk, shown: string, problem: Message): InputFile {
  return { name: walk.unique(shown), bytes: 0, stamp: null, problem, read: () => Promise.reject(asUnreadable(problem)) };
}

export function tooLarge(bytes: number, limits: Limits): Message {
  return message('ingest.file-too-large', 'error', { megabytes: megabytes(bytes), limit: megabytes(limits.bytes) });
}

export function asUnreadable(problem: Message, options?: ErrorOptions): Unreadable {
  return new Unreadable(problem.rule, problem.facts, options);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 102.4) / 10;
}

function systemProblem(error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return message(code === 'EACCES' || code === 'EPERM' ? 'ingest.no-permission' : 'ingest.cannot-open', 'error', { detail: code || 'unknown' });
}

/** Opens without waiting (a pipe put in the file's place would never answer) and without following a link. */
async function openFile(path: Buffer): Promise<Awaited<ReturnType<typeof open>>> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  const found = await handle.stat();
  if (found.isFile()) return handle;
  await handle.close();
  throw new Unreadable('ingest.not-a-file');
}

async function readWhole(path: Buffer, limits: Limits): Promise<Uint8Array> {
  try {
    const handle = await openFile(path);
    try {
      const { size } = await handle.stat();
      if (size > limits.bytes) throw asUnreadable(tooLarge(size, limits));
      const bytes = Buffer.allocUnsafe(size);
      let filled = 0;
      while (filled < size) {
        const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return new Uint8Array(bytes.buffer, bytes.byteOffset, filled);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw asUnreadable(systemProblem(error), { cause: error });
  }
}

/** A file as the archive reader wants it: pieces from anywhere. */
async function fileSource(path: Buffer, size: number): Promise<ArchiveSource & { readonly close: () => Promise<void> }> {
  const handle = await openFile(path);
  return {
    size,
    async slice(from, to) {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(to, size) - from));
      const { bytesRead } = await handle.read(bytes, 0, bytes.byteLength, from);
      return bytes.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}
