/** What runs in a worker thread: jobs one after the other, with the stages and the corpus at hand. */
import { workerData as given } from 'node:worker_threads';
import { readCorpus } from '../corpus/corpus.ts';
import { recodeReport, type Recoding } from '../coding/recode.ts';
import { codingRows, codingsHash, combined, statementOrdinal, type CodingTuple } from '../corpus/coding-rows.ts';
import { loader, type CodedText, type Loader } from '../corpus/load.ts';
import type { Coded, Recoded } from '../corpus/save.ts';
import type { LexiconChange } from '../lexicon/change.ts';
import type { Symbols } from '../lexicon/symbols.ts';
import type { Report } from '../report.ts';
import type { Hand, Job, JobResult, WorkerSetup } from './job.ts';
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

function storedReport(name: string, without: Parameters<Loader['load']>[1], known?: CodedText): Report {
  const report = store().loader.load(name, without, known);
  if (!report) throw new Error(`not in the corpus: ${name}`);
  return report;
}

/** What leads from the lexicon that a stored report was coded with to today's, with its text as that asks about it: null where it is not known, `none` where it cannot touch the report. */
function changeFor(name: string): { readonly change: LexiconChange; readonly symbols: Symbols; readonly coded: CodedText } | 'none' | null {
  const { loader: reports, changeFrom } = store();
  const coded = reports.codedText(name);
  const change = coded && changeFrom(coded.codingKey);
  if (coded === null || change === null) return null;
  const symbols = change.symbolsOf(coded);
  return change.mayTouch(symbols) ? { change, symbols, coded } : 'none';
}

/** Of a recoding, the statements whose codings are others than those that are stored. */
function differing(stored: Report, { codings, messages }: Recoding, touched: ReadonlySet<string>): Recoded {
  const { count, rowsOf } = store().loader.codingsOf(stored.name);
  const made = new Map<number, CodingTuple[]>();
  for (const row of codingRows(codings)) made.set(row[0], [...made.get(row[0]) ?? [], row]);
  const statements = [...touched].map(statementOrdinal).flatMap((statement) => {
    const [was, rows] = [rowsOf(statement), made.get(statement) ?? []];
    return JSON.stringify(was) === JSON.stringify(rows) ? [] : [{ statement, was, rows }];
  });
  return {
    name: stored.name, messages, change: combined(codingsHash(statements.flatMap(({ was }) => was)), codingsHash(statements.flatMap(({ rows }) => rows))),
    codings: statements.reduce((sum, { was, rows }) => sum + rows.length - was.length, count), statements: statements.map(({ statement, rows }) => ({ statement, rows })),
  };
}

/** A stored report coded with today's lexicon; null where the edit cannot touch it. Facts hang on no entry and no cue, so that they stand where nothing else was edited. */
function recoded(name: string): Coded | Recoded | null {
  const found = changeFor(name);
  if (found === 'none') return null;
  if (found === null) {
    const { codings, facts, messages } = stages.code(beforeCoding(storedReport(name, ['codings', 'facts'])));
    return { name, codings, facts, messages };
  }
  const stored = storedReport(name, ['looks', 'codings', 'facts', 'notes'], found.coded);
  const recoding = recodeReport(stored, stages.lexicon, found.change, found.symbols);
  return recoding.touched === null ? { name, codings: recoding.codings, facts: null, messages: recoding.messages } : differing(stored, recoding, recoding.touched);
}

async function reportOf(job: Job): Promise<Report | null> {
  switch (job.from) {
    case 'read': return stages.code(stages.outline(await stages.read(job.name, job.bytes ?? new Uint8Array())));
    case 'outline': return stages.code(stages.outline(beforeOutline(storedReport(job.name, ['codings', 'facts']))));
    case 'code': return null;
  }
}

async function resultOf(job: Job): Promise<JobResult> {
  const started = performance.now();
  const report = await reportOf(job);
  const coded = job.from === 'code' ? recoded(job.name) : null;
  return { report, coded, textKey: report === null ? '' : textKey(report), took: performance.now() - started };
}

export default async function work({ jobs, port }: Hand): Promise<void> {
  for (const job of jobs) port.postMessage(await resultOf(job));
}
