/** What runs in a worker thread: one job at a time, with the stages and the corpus at hand. */
import { workerData as given } from 'node:worker_threads';
import { readCorpus, type Corpus } from '../corpus/corpus.ts';
import { loader, type Loader } from '../corpus/load.ts';
import type { LexiconChange } from '../lexicon/change.ts';
import type { Report } from '../report.ts';
import type { Job, JobResult, WorkerSetup } from './job.ts';
import { changeSince, keptLexicon, lexiconTexts } from './lexicon.ts';
import { loadPipeline } from './load.ts';
import { beforeCoding, beforeOutline, loadStages, textKey } from './stages.ts';

/** Piscina hands its own data first and ours behind it. */
const setup = (Array.isArray(given) ? given[1] : given) as WorkerSetup;
const pipeline = loadPipeline(setup.pipelineFile, { inputs: setup.inputs, output: setup.output });
const stages = loadStages(pipeline);
let stored: { readonly corpus: Corpus; readonly loader: Loader } | null = null;

function store(): NonNullable<typeof stored> {
  if (stored === null) {
    const corpus = readCorpus(setup.corpusFile);
    stored = { corpus, loader: loader(corpus) };
  }
  return stored;
}

function storedReport(name: string): Report {
  const report = store().loader.load(name, ['codings', 'facts']);
  if (!report) throw new Error(`not in the corpus: ${name}`);
  return report;
}

/** By coding key: what leads from the lexicon that it stands for to today's. */
const changes = new Map<string, LexiconChange | null>();

/** Whether today's lexicon may find something else in a stored report than it was coded with. */
function maybeTouched(name: string): boolean {
  const { corpus, loader: reports } = store();
  const coded = reports.codedText(name);
  if (coded === null) return true;
  let change = changes.get(coded.codingKey);
  if (change === undefined) {
    change = changeSince(keptLexicon(corpus, coded.codingKey), { beside: setup.besideLexicon, texts: lexiconTexts(pipeline) }, stages.lexicon);
    changes.set(coded.codingKey, change);
  }
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
