/** The pipeline file's bounds as the readers take them. */
import { defaultLimits, type Limits } from '../ingest/limits.ts';
import { sniff } from '../ingest/sniff.ts';
import type { Job } from './job.ts';
import type { PipelineFile } from './schema.ts';

const mebibyte = 1024 * 1024;

/** Wall time for pictures and PDF where the pipeline file is silent, in seconds. */
const usualSecondsWithOcr = 300;

/** The bounds for one file: pictures and PDF, whose pages may want OCR, have more time. */
export function limitsFor(bytes: Uint8Array, given: PipelineFile['limits']): Limits {
  const limits = readerLimits(given);
  const found = sniff(bytes);
  const mayWantOcr = found.kind === 'format' && (found.format === 'pdf' || found.format === 'image');
  return mayWantOcr ? { ...limits, seconds: Math.max(limits.seconds, given.secondsWithOcr ?? usualSecondsWithOcr) } : limits;
}

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

/** The wall time of a worker's job. */
export function jobSeconds(pipeline: Pick<PipelineFile, 'limits'>): (job: Job) => number {
  return ({ bytes }) => limitsFor(bytes ?? new Uint8Array(), pipeline.limits).seconds;
}
