/** Where a pipeline's files stand. */
import { join } from 'node:path';
import type { Pipeline } from './load.ts';

/** The corpus file of a pipeline. */
export function corpusFile(pipeline: Pipeline): string {
  return join(pipeline.output.folder, 'corpus.sqlite');
}
