/** What runs in a worker thread: one job at a time, with the stages and the corpus at hand. */
import { workerData as given } from 'node:worker_threads';
import { readCorpus } from '../corpus/corpus.ts';
import { recodeReport } from '../coding/recode.ts';
import { loader, type Loader } from '../corpus/load.ts';
import type { Coded } from '../corpus/save.ts';
import type { LexiconChange } from '../lexicon/change.ts';
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
    stored = { loader: loader(corpus), changeFrom: changesTo(corpus, { beside: setup.besideLexicon, texts: lexiconTexts(pipeline) }) };
  }
  return stored;
}

function storedReport(name: string, without: Parameters<Loader['load']>[1]): Report {
  const report = store().loader.load(name, without);
  if (!report) throw new Error(`not in the corpus: ${name}`);
  return report;
}

/** What leads from the lexicon that a stored report was coded with to today's: null where that is not known, `none` where it cannot touch the report. */
function changeFor(name: string): LexiconChange | 'none' | null {
  const { loader: reports, changeFrom } = store();
  const coded = reports.codedText(name);
  const change = coded && changeFrom(coded.codingKey);
  return coded === null || change === null || change.mayTouch(change.symbolsOf(coded)) ? change : 'none';
}

/** A stored report coded with today's lexicon. Facts hang on no entry and no cue, so that they stand where nothing else was edited. */
function recoded(name: string): Coded | null {
  const change = changeFor(name);
  if (change === 'none') return null;
  const { codings, facts, messages } = change === null ? stages.code(beforeCoding(storedReport(name, ['codings', 'facts'])))
    : recodeReport(storedReport(name, ['looks', 'facts', 'notes']), stages.lexicon, change);
  return { name, codings, facts: change === null ? facts : null, messages };
}

async function reportOf(job: Job): Promise<Report | null> {
  switch (job.from) {
    case 'read': return stages.code(stages.outline(await stages.read(job.name, job.bytes ?? new Uint8Array())));
    case 'outline': return stages.code(stages.outline(beforeOutline(storedReport(job.name, ['codings', 'facts']))));
    case 'code': return null;
  }
}

export default async function work(job: Job): Promise<JobResult> {
  const started = performance.now();
  const report = await reportOf(job);
  const coded = job.from === 'code' ? recoded(job.name) : null;
  return { report, coded, textKey: report === null ? '' : textKey(report), took: performance.now() - started };
}
