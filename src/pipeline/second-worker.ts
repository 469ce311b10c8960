/** What runs in the second thread of the outputs. */
import { on } from 'node:events';
import { workerData as given } from 'node:worker_threads';
import { readCorpus } from '../corpus/corpus.ts';
import type { Listing } from '../render/begun-tables.ts';
import { masker, unmasked } from '../render/masking.ts';
import { keepColumns, type Columns } from '../tables/columns.ts';
import type { TableContext } from '../tables/context.ts';
import { sharedWording } from '../tables/shared-wording/passages.ts';
import type { Table } from '../tables/table.ts';
import { failureOf } from './failure.ts';
import { beside } from './published-beside.ts';
import type { SecondSetup, SecondTask, Written } from './second-thread.ts';

/** Piscina hands its own data first and ours behind it. */
const { corpusFile, context: rest, maskNames } = (Array.isArray(given) ? given[1] : given) as SecondSetup;
const corpus = readCorpus(corpusFile, 16);
const context: TableContext = { ...rest, corpus };

const render = { language: context.language, mask: maskNames ? masker(corpus, context.language) : unmasked };

/** Writes what needs no table as soon as the columns are there, and the rest when the tables come. */
async function filesOf({ paths, port }: SecondTask): Promise<string[]> {
  const handed = on(port, 'message') as AsyncIterator<[unknown]>;
  const next = async (): Promise<unknown> => ((await handed.next()).value as [unknown])[0];
  const sources = { context, render };
  keepColumns(context, await next() as Columns);
  port.postMessage(sharedWording(context), []);
  const begun = paths.flatMap(([format, path]) => (format === 'messages' ? [] : [beside[format].begin(path, sources)]));
  const files = paths.flatMap(([format, path]) => (format === 'messages' ? beside.messages.write(path, sources) : []));
  const listing = await next() as Listing | null;
  for (const one of begun) one.list(listing);
  for (let table = await next(); table !== null; table = await next()) for (const one of begun) one.add(table as Table);
  return [...files, ...begun.flatMap((one) => one.finish())];
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
