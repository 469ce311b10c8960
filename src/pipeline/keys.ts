/**
 * What each stage's result depends on beside its input, as one hash a stage. A stored result whose key is unchanged need not be
 * made again; the code that makes it is part of the key, so no version has to be raised by hand.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LexiconTexts } from '../lexicon/files.ts';
import type { Pipeline } from './load.ts';

const sourceFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Hash of strings and bytes, in order, each marked off from the next. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(`${part.length}:`);
    hash.update(part);
  }
  return hash.digest('hex');
}

/** All files below a path (or the path itself where it is a file), in stable order. */
function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : entry.isFile() ? [join(path, entry.name)] : []));
}

function contentKey(paths: readonly string[]): string {
  return hashOf(...paths.flatMap(filesBelow).map((file) => readFileSync(file)));
}

function codeKey(rooms: readonly string[]): string {
  return contentKey(rooms.map((room) => join(sourceFolder, room)));
}

export interface StageKeys {
  readonly read: string;
  readonly outline: string;
  readonly coding: string;
  /** What coding depends on beside the lexicon. */
  readonly besideLexicon: string;
}

const given = (paths: readonly (string | undefined)[]): string[] => paths.filter((path) => path !== undefined);

/** The keys of the three stages of this pipeline, each holding those before it; `texts` are those of its lexicon. */
export function stageKeys(pipeline: Pipeline, texts: LexiconTexts): StageKeys {
  const read = hashOf(codeKey(['ingest', 'vietnamese']), JSON.stringify(pipeline.limits));
  const outline = hashOf(read, codeKey(['outline', 'register']), contentKey(given([pipeline.outline, pipeline.register === undefined ? undefined : dirname(pipeline.register)])),
    JSON.stringify([pipeline.due, pipeline.period, pipeline.reports]));
  const besideLexicon = hashOf(outline, codeKey(['lexicon', 'coding', 'facts']));
  const coding = hashOf(besideLexicon, JSON.stringify(texts, (key, value: unknown) => key === 'name' ? undefined : value));
  return { read, outline, coding, besideLexicon };
}

/** What the outputs depend on beside the corpus. */
export function outputKey(pipeline: Pipeline, options: Readonly<Record<string, unknown>>): string {
  return hashOf(codeKey(['tables', 'render', 'words', 'evaluation']), contentKey(given([pipeline.codebook, pipeline.outline, pipeline.register, pipeline.answers,
    pipeline.evaluation !== undefined && existsSync(pipeline.evaluation) ? pipeline.evaluation : undefined])),
    JSON.stringify([pipeline.title, pipeline.subject, pipeline.due, pipeline.period, pipeline.reports, pipeline.output.formats, options]));
}

/** What a report's piece of an output depends on beside the report. */
export function pieceKey(options: Readonly<Record<string, unknown>>): string {
  return hashOf(codeKey(['corpus', 'tables', 'render', 'words']), JSON.stringify(options));
}
