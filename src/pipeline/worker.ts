/** What runs in a worker thread: one job at a time, with the stages and the corpus at hand. */
import { workerData as given } from 'node:worker_threads';
import { readCorpus } from '../corpus/corpus.ts';
import { loader, type Loader } from '../corpus/load.ts';
import type { Report } from '../report.ts';
import type { Job, JobResult, WorkerSetup } from './job.ts';
import { changesTo, lexiconTexts } from './lexicon.ts';
import { loadPipeline } from './load.ts';
import { beforeCoding, beforeOutline, loadStages, textKey } from './stages.ts';

/** Piscina hands its own data first and ours behind it. */
const setup = (Array.isArray(given) ? given[1] : given) as WorkerSetup;
const pipeline = loadPipeline(setup.pipelineFile, { inputs: setup.inputs, output: setup.output });
const stages = loadStages(pipeline);
let stored: { readonly loader: Loader; readonly changeFrom: ReturnType<typeof changesTo> } | null = null;

/** The corpus, with what leads from its lexicons to today's. */
function store(): NonNullable<typeof stored> {
  if (stored === null) {
    const corpus = readCorpus(setup.corpusFile);
    stored = { loader: loader(corpus), changeFrom: changesTo(corpus, { beside: setup.besideLexicon, texts: lexiconTexts(pipeline) }, stages.lexicon) };
  }
  return stored;
}

function storedReport(name: string): Report {
  const report = store().loader.load(name, ['codings', 'facts']);
  if (!report) throw new Error(`not in the corpus: ${name}`);
  return report;
}

/** Whether today's lexicon may find something else in a stored report than it was coded with. */
function maybeTouched(name: string): boolean {
  const { loader: reports, changeFrom } = store();
  const coded = reports.codedText(name);
  if (coded === null) return true;
  const change = changeFrom(coded.codingKey);
  return change === null || change.mayTouch(change.symbolsOf(coded));
}

/** Null: the stored codings stand. */
async function reportOf(job: Job): Promise<Report | null> {
  switch (job.from) {
    case 'read': return stages.code(stages.outline(await stages.read(job.name, job.bytes ?? new Uint8Array())));
    case 'outline': return stages.code(stages.outline(beforeOutline(storedReport(job.name))));
    case 'code': return maybeTouched(job.name) ? stages.code(beforeCoding(storedReport(job.name))) : null;
  }
}

export default async function work(job: Job): Promise<JobResult> {
  const started = performance.now();
  const report = await reportOf(job);
  return { report, textKey: job.from === 'code' || report === null ? '' : textKey(report), took: performance.now() - started };
}
