/** Holding a pipeline's coding against a gold standard: that of its corpus, or of files read for the purpose. */
import { readCorpus } from '../corpus/corpus.ts';
import { loader } from '../corpus/load.ts';
import { codedReport, type CodedReport } from '../evaluation/coded.ts';
import { evaluate, type Evaluation } from '../evaluation/evaluate.ts';
import { loadCodebook } from '../lexicon/files.ts';
import { corpusFile } from './files.ts';
import { processFiles } from './inspect.ts';
import type { Pipeline } from './load.ts';

/** `inputs` null: the reports of the corpus. Throws CannotWork. */
export async function evaluatePipeline(pipeline: Pipeline, gold: readonly CodedReport[], inputs: readonly string[] | null): Promise<Evaluation> {
  const coded: CodedReport[] = [];
  if (inputs === null) {
    const corpus = readCorpus(corpusFile(pipeline));
    const { names, load } = loader(corpus);
    for (const name of names()) coded.push(codedReport(load(name)!));
    corpus.close();
  } else {
    for await (const report of processFiles(pipeline, inputs)) coded.push(codedReport(report));
  }
  return evaluate(gold, coded, loadCodebook(pipeline.codebook));
}
