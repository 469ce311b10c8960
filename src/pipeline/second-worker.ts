/** What runs in the second thread of the outputs. */
import { workerData as given } from 'node:worker_threads';
import { readCorpus } from '../corpus/corpus.ts';
import type { BegunExcel } from '../render/excel/workbook.ts';
import { masker, unmasked } from '../render/masking.ts';
import { keepColumns } from '../tables/columns.ts';
import type { TableContext } from '../tables/context.ts';
import { sharedWording } from '../tables/shared-wording/passages.ts';
import { failureOf } from './failure.ts';
import { beside } from './published-beside.ts';
import type { FirstTask, SecondSetup, SecondTask, Written } from './second-thread.ts';

/** Piscina hands its own data first and ours behind it. */
const { corpusFile, context: rest, columns, maskNames } = (Array.isArray(given) ? given[1] : given) as SecondSetup;
const corpus = readCorpus(corpusFile, 16);
const context: TableContext = { ...rest, corpus };
keepColumns(context, columns);

const render = { language: context.language, mask: maskNames ? masker(corpus, context.language) : unmasked };

let workbook: BegunExcel | undefined;
let messages: readonly string[] | undefined;

/** The first thread takes the wording out of its port: it may be busy until all here is done. */
export function begin({ wordingTo, paths }: FirstTask): void {
  wordingTo.postMessage(sharedWording(context), []);
  wordingTo.close();
  for (const [format, path] of paths) {
    if (format === 'excel') workbook = beside.excel.begin(path, { context, render });
    if (format === 'messages') messages = beside.messages.write(path, { context, render });
  }
}

export function write({ tables, paths }: SecondTask): Written {
  try {
    const files: string[] = [];
    for (const [format, path] of paths) {
      const material = { context, tables, render };
      files.push(...format === 'excel' ? beside.excel.write(path, material, workbook) : format === 'messages' && messages ? messages : beside[format].write(path, material));
    }
    return { files };
  } catch (error) {
    return { failed: failureOf(error) };
  }
}
