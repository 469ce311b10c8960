/** Where a pipeline's files stand. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Pipeline } from './load.ts';

/** The corpus file of a pipeline. */
export function corpusFile(pipeline: Pipeline): string {
  return join(pipeline.output.folder, 'corpus.sqlite');
}

/** Size in bytes and time of change in milliseconds of a file; null where there is none. */
export function stampOf(path: string): readonly [number, number] | null {
  try {
    const { size, mtimeMs } = statSync(path);
    return [size, mtimeMs];
  } catch {
    return null;
  }
}
