/** Looking at files through the stages, outside any corpus. */
import { resolve } from 'node:path';
import { explainStatement, type Explanation } from '../coding/explain.ts';
import { walkInputs } from '../ingest/walk.ts';
import type { Report } from '../report.ts';
import { openInput } from './input.ts';
import { jobSeconds, readerLimits } from './limits.ts';
import { requireInputs, type Pipeline } from './load.ts';
import { openPool } from './pool.ts';
import { pipelineLexicon } from './lexicon.ts';

/** Reads, outlines and codes files, folders or archives in a worker that can be stopped. Throws CannotWork where one is missing. */
export async function* processFiles(pipeline: Pipeline, paths: readonly string[]): AsyncGenerator<Report> {
  const inputs = paths.map((path) => resolve(path));
  requireInputs({ ...pipeline, inputs });
  const limits = readerLimits(pipeline.limits);
  const pool = openPool({ pipelineFile: pipeline.file, inputs, output: pipeline.output.folder, corpusFile: '', besideLexicon: '' },
    { workers: 1, secondsFor: jobSeconds(pipeline), memoryMegabytes: limits.memoryMB });
  try {
    for await (const input of walkInputs(inputs, limits)) {
      const opened = await openInput(input);
      yield opened.bytes ? (await pool.run({ name: input.name, from: 'read', bytes: opened.bytes }))!.report! : opened.report;
    }
  } finally {
    await pool.close();
  }
}

/** For each statement of a coded report what matched and what was rejected, by statement id. */
export function explainReport(report: Report, pipeline: Pipeline): ReadonlyMap<string, Explanation> {
  const lexicon = pipelineLexicon(pipeline);
  return new Map(report.statements.map((statement) => [statement.id, explainStatement(report, lexicon, statement)]));
}
