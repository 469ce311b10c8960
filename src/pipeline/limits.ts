/** The pipeline file's bounds as the readers take them. */
import { defaultLimits, type Limits } from '../ingest/limits.ts';
import type { PipelineFile } from './schema.ts';

const mebibyte = 1024 * 1024;

/** Bounds of the pipeline file, the readers' defaults where it is silent. */
export function readerLimits(given: PipelineFile['limits']): Limits {
  return {
    ...defaultLimits,
    ...(given.megabytes === undefined ? {} : { bytes: given.megabytes * mebibyte }),
    ...(given.unpackedMegabytes === undefined ? {} : { unpackedBytes: given.unpackedMegabytes * mebibyte }),
    ...(given.pages === undefined ? {} : { pages: given.pages }),
    ...(given.ocrPages === undefined ? {} : { ocrPages: given.ocrPages }),
    ...(given.seconds === undefined ? {} : { seconds: given.seconds }),
    ...(given.memoryMegabytes === undefined ? {} : { memoryMB: given.memoryMegabytes }),
    ...(given.characters === undefined ? {} : { characters: given.characters }),
    ...(given.entries === undefined ? {} : { entries: given.entries }),
  };
}
