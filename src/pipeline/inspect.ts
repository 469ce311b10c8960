/** Looking at one file through the stages, outside any corpus. */
import { resolve } from 'node:path';
import { explainStatement, type Explanation } from '../coding/explain.ts';
import { walkInputs } from '../ingest/walk.ts';
import type { Report } from '../report.ts';
import { openInput } from './input.ts';
import { readerLimits } from './limits.ts';
import type { Pipeline } from './load.ts';
import { loadPipeline } from './load.ts';
import { openPool } from './pool.ts';
import { pipelineLexicon } from './stages.ts';

export interface Inspected {
  /** One report; several where the file is an archive. */
  readonly reports: readonly Report[];
  /** For each statement of each report what matched and what was rejected, by report name and statement id; empty unless asked for. */
  readonly explanations: ReadonlyMap<string, ReadonlyMap<string, Explanation>>;
}

function explain(report: Report, pipeline: Pipeline): ReadonlyMap<string, Explanation> {
  const lexicon = pipelineLexicon(pipeline);
  return new Map(report.statements.map((statement) => [statement.id, explainStatement(report, lexicon, statement)]));
}

/** Reads, outlines and codes a file in a worker that can be stopped. Throws CannotWork where there is no such file. */
export async function inspectFile(pipeline: Pipeline, file: string, why: boolean): Promise<Inspected> {
  const one = loadPipeline(pipeline.file, { inputs: [file] });
  const limits = readerLimits(pipeline.limits);
  const pool = openPool({ pipelineFile: pipeline.file, inputs: [resolve(file)], output: pipeline.output.folder, corpusFile: '' },
    { workers: 1, seconds: limits.seconds, memoryMegabytes: limits.memoryMB });
  try {
    const reports: Report[] = [];
    for await (const input of walkInputs(one.inputs, limits)) {
      const opened = await openInput(input);
      reports.push(opened.bytes ? (await pool.run({ name: input.name, from: 'read', bytes: opened.bytes })).report : opened.report);
    }
    return { reports, explanations: new Map(why ? reports.map((report) => [report.name, explain(report, pipeline)]) : []) };
  } finally {
    await pool.close();
  }
}
