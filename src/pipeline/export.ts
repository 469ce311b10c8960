/** Writing the outputs again from an existing corpus. */
import { lockCorpus, openCorpus, readCorpus } from '../corpus/corpus.ts';
import { markCounted } from '../corpus/count.ts';
import { corpusFile } from './files.ts';
import { stageKeys } from './keys.ts';
import { lexiconTexts } from './lexicon.ts';
import type { Pipeline } from './load.ts';
import { writeOutputs, type OutputOptions } from './outputs.ts';

/** Throws CannotWork where there is no corpus yet, or a run is under way. */
export async function exportOutputs(pipeline: Pipeline, options: OutputOptions): Promise<readonly string[]> {
  const file = corpusFile(pipeline);
  readCorpus(file).close();
  const release = lockCorpus(file);
  try {
    const corpus = openCorpus(file);
    try {
      markCounted(corpus, pipeline.reports);
      return (await writeOutputs(pipeline, corpus, stageKeys(pipeline, lexiconTexts(pipeline)), options, true)).written;
    } finally {
      corpus.close();
    }
  } finally {
    release();
  }
}
