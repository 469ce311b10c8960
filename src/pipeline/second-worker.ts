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
  keepColumns(context, await next() as Columns);
  port.postMessage(sharedWording(context), []);
  const begun = paths.map(([format, path]) => {
    if (format === 'messages') return { files: beside.messages.write(path, { context, render }) };
    return { format, path, workbook: format === 'excel' ? beside.excel.begin(path, { context, render }) : undefined };
  });
  const material = { context, render, tables: await next() as readonly Table[] };
  return begun.flatMap((one) => ('files' in one ? one.files : one.format === 'excel' ? beside.excel.write(one.path, material, one.workbook) : beside[one.format].write(one.path, material)));
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
