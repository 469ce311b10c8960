/** Which measures answer which causes: a file of the pipeline, written by researchers with a reason for each cause. */
import { z } from 'zod';
import type { Codebook } from '../lexicon/codebook.ts';
import { nearest } from '../lexicon/nearest.ts';
import { readSource } from '../lexicon/read-source.ts';
import { YamlSource, type SourceText } from '../lexicon/yaml-source.ts';
import type { Answers } from './context.ts';

const shape = z.array(z.strictObject({
  cause: z.string().min(1),
  /** Codes of measures, the most direct one first. */
  measures: z.array(z.string().min(1)).min(1),
  /** Why these answer it: for the next researcher. */
  because: z.string().min(1),
}));

/** Reads the file's text against the codebook. Throws CannotWork: `lexicon.code-unknown`, `lexicon.code-twice`. */
export function readAnswers(source: SourceText, codebook: Codebook): Answers {
  const yaml = new YamlSource(source);
  const raw = yaml.read(shape, ['cause', 'measures', 'because']);
  const out = new Map<string, readonly string[]>();
  const known = (code: string, path: (string | number)[]): void => {
    if (!codebook.codes.has(code)) throw yaml.refuse('lexicon.code-unknown', path, { code, suggestion: nearest(code, [...codebook.codes.keys()]) ?? '' });
  };
  raw.forEach(({ cause, measures }, index) => {
    known(cause, [index, 'cause']);
    if (out.has(cause)) throw yaml.refuse('lexicon.code-twice', [index, 'cause'], { code: cause });
    measures.forEach((measure, one) => known(measure, [index, 'measures', one]));
    out.set(cause, [...new Set(measures)]);
  });
  return out;
}

/** Loads the file. Throws CannotWork. */
export function loadAnswers(file: string, codebook: Codebook): Answers {
  return readAnswers(readSource(file), codebook);
}
