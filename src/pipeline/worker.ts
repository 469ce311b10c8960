/** What runs in a worker thread: one job at a time, with the stages and the corpus at hand. */
import { workerData as given } from 'node:worker_threads';
import { readCorpus } from '../corpus/corpus.ts';
import { loader, type Loader } from '../corpus/load.ts';
import type { Report } from '../report.ts';
import type { Job, JobResult, WorkerSetup } from './job.ts';
import { loadPipeline } from './load.ts';
import { beforeCoding, beforeOutline, loadStages, textKey } from './stages.ts';

/** Piscina hands its own data first and ours behind it. */
const setup = (Array.isArray(given) ? given[1] : given) as WorkerSetup;
const stages = loadStages(loadPipeline(setup.pipelineFile, { inputs: setup.inputs, output: setup.output }));
let stored: Loader | null = null;

function storedReport(name: string): Report {
  stored ??= loader(readCorpus(setup.corpusFile));
  const report = stored.load(name);
  if (!report) throw new Error(`not in the corpus: ${name}`);
  return report;
}

async function reportOf(job: Job): Promise<Report> {
  switch (job.from) {
    case 'read': return stages.code(stages.outline(await stages.read(job.name, job.bytes ?? new Uint8Array())));
    case 'outline': return stages.code(stages.outline(beforeOutline(storedReport(job.name))));
    case 'code': return stages.code(beforeCoding(storedReport(job.name)));
  }
}

export default async function work(job: Job): Promise<JobResult> {
  const started = performance.now();
  const report = await reportOf(job);
  return { report, textKey: job.from === 'code' ? '' : textKey(report), took: performance.now() - started };
}
