/** What the tables of a pipeline are made from. */
import { existsSync } from 'node:fs';
import type { Corpus } from '../corpus/corpus.ts';
import { loadMeasured } from '../evaluation/measured.ts';
import { loadCodebook } from '../lexicon/files.ts';
import { loadRegister } from '../register/register.ts';
import type { TableContext } from '../tables/context.ts';
import { tableContext } from '../tables/make-context.ts';
import type { Language } from '../words/catalogue.ts';
import type { Pipeline } from './load.ts';

/** Throws CannotWork where a file that the pipeline names is missing or wrong. A kept evaluation may not have been made yet. */
export function pipelineTableContext(pipeline: Pipeline, corpus: Corpus, language: Language): TableContext {
  return tableContext({
    corpus, language, codebook: loadCodebook(pipeline.codebook), title: pipeline.title, subject: pipeline.subject, due: pipeline.due, answers: pipeline.answers,
    register: pipeline.register === undefined ? null : loadRegister(pipeline.register),
    measured: pipeline.evaluation !== undefined && existsSync(pipeline.evaluation) ? loadMeasured(pipeline.evaluation) : null,
  });
}
