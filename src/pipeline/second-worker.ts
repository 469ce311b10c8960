/** What runs in the second thread of the outputs. */
import { on } from 'node:events';
import { workerData as given } from 'node:worker_threads';
import { readCorpus } from '../corpus/corpus.ts';
import { masker, unmasked } from '../render/masking.ts';
import { keepColumns, type Columns } from '../tables/columns.ts';
import type { TableContext } from '../tables/context.ts';
import { sharedWording } from '../tables/shared-wording/passages.ts';
import type { Table } from '../tables/table.ts';
import { failureOf } from './failure.ts';
import { beside } from './published-beside.ts';
import type { Beside, SecondSetup, SecondTask, Written } from './second-thread.ts';

/** Piscina hands its own data first and ours behind it. */
const { corpusFile, context: rest, maskNames } = (Array.isArray(given) ? given[1] : given) as SecondSetup;
const corpus = readCorpus(corpusFile, 16);
const context: TableContext = { ...rest, corpus };

const render = { language: context.language, mask: maskNames ? masker(corpus, context.language) : unmasked };

/** Writes what needs no table as soon as the columns are there, and the rest when the tables come. */
async function filesOf({ paths, port }: SecondTask): Promise<string[]> {
  const handed = on(port, 'message') as AsyncIterator<[unknown]>;
  const next = async (): Promise<unknown> => ((await handed.next()).value as [unknown])[0];
  const { csv, excel, messages } = Object.fromEntries(paths) as Partial<Record<Beside, string>>;
  const sources = { context, render };
  keepColumns(context, await next() as Columns);
  port.postMessage(sharedWording(context), []);
  const workbook = excel === undefined ? undefined : beside.excel.begin(excel, sources);
  const files = messages === undefined ? [] : [...beside.messages.write(messages, sources)];
  const material = { ...sources, tables: await next() as readonly Table[] };
  if (excel !== undefined) files.push(...beside.excel.write(excel, material, workbook));
  if (csv !== undefined) files.push(...beside.csv.write(csv, material));
  return files;
}

export default async function work(task: SecondTask): Promise<Written> {
  try {
    return { files: await filesOf(task) };
  } catch (error) {
    return { failed: failureOf(error) };
  } finally {
    task.port.close();
  }
}
