/** Verifying what a pipeline has published against its corpus. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../corpus/corpus.ts';
import { CannotWork, message } from '../message.ts';
import { viewsFolder } from '../render/page/page.ts';
import { verify, type Verified } from '../render/verify/verify.ts';
import { corpusFile } from './files.ts';
import type { Pipeline } from './load.ts';
import { lastOutputs, materialOf } from './outputs.ts';
import { volumesAnew } from './pieces.ts';
import { published } from './published.ts';

/** Formats that are the same to the byte when they are written again, and whether they are text. */
const rewritten = [['markdown', true], ['word', false], ['html', true], ['messages', true]] as const;

/**
 * Recomputes every number and slices every quote again, in the language and with the masks of the last outputs. A file that the
 * pipeline writes and that is gone is a difference. Throws CannotWork where nothing was published yet.
 */
export async function verifyOutputs(pipeline: Pipeline): Promise<Verified> {
  const file = corpusFile(pipeline);
  const corpus = readCorpus(file);
  try {
    const last = lastOutputs(corpus);
    if (!last) throw new CannotWork(message('pipeline.nothing-published', 'error', { folder: pipeline.output.folder }));
    const made = materialOf(pipeline, corpus, last);
    const views = pipeline.output.formats.includes('html')
      ? await volumesAnew({ corpus, frame: made.context.frame, render: made.render, maskNames: last.maskNames }) : undefined;
    const material = { ...made, views };
    const { folder, formats } = pipeline.output;
    const path = (format: keyof typeof published): string => join(folder, published[format].name);
    const written = (format: keyof typeof published): boolean => format === 'messages' || formats.includes(format);
    const result = await verify({
      ...(written('csv') ? { csv: path('csv') } : {}), ...(written('excel') ? { excel: path('excel') } : {}),
      ...(written('jsonl') ? { statements: path('jsonl') } : {}),
      ...(views === undefined ? {} : { views: { folder: viewsFolder(path('html')), keys: views.volumes } }),
      others: rewritten.filter(([format]) => written(format) && existsSync(path(format))).map(([format, text]) => ({
        file: path(format), text, write: async (again: string) => void await published[format].write(again, material),
      })),
    }, material.tables, material.context, material.render);
    const gone = last.files.map(([name]) => name).filter((name) => !existsSync(join(folder, name)));
    return { ...result, differences: [...result.differences, ...gone] };
  } finally {
    corpus.close();
  }
}
