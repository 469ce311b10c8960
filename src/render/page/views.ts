/** The files of the reports beside the page: each named by what is in it, so that one that stands need not be written again. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Frame } from '../../tables/frame.ts';
import { renderWords } from '../../words/render.ts';
import type { RenderOptions } from '../options.ts';
import { writeWhole } from '../write-file.ts';
import type { ReportView } from './client/report-data.ts';
import { scriptJson } from './html.ts';
import { reportReader } from './read-report.ts';
import { reportView } from './report-view.ts';

/** Prepares what makes the view of a document by its name. */
export function viewMaker(corpus: Corpus, frame: Frame, render: RenderOptions): (name: string) => ReportView {
  const read = reportReader(corpus);
  const labels = renderWords[render.language].letterhead;
  return (name) => reportView(read(name)!, frame, labels, render);
}

/** The script that hands data over to the page, and its name: what it is for and a hash of the data. */
export function dataScript(what: string, json: string): { readonly key: string; readonly script: string } {
  const key = `${what}-${createHash('sha256').update(json).digest('hex').slice(0, 20)}`;
  return { key, script: `soiNhan(${JSON.stringify(key)}, ${json});\n` };
}

/** The name that a script must have by what is in it; null where it is none of ours. */
export function keyOfScript(script: string): string | null {
  const match = /^soiNhan\("([a-z-]+)-[0-9a-f]+", /u.exec(script);
  return match === null || !script.endsWith(');\n') ? null : dataScript(match[1]!, script.slice(match[0].length, -3)).key;
}

/** The script of a report's view. */
export const viewScript = (view: ReportView): ReturnType<typeof dataScript> => dataScript('bao-cao', scriptJson(view));

/** Writes a view's file where it does not stand yet, and gives its name without ending. */
export function writeView(folder: string, view: ReportView): string {
  const { key, script } = viewScript(view);
  const file = join(folder, `${key}.js`);
  if (!existsSync(file)) writeWhole(file, (put) => put(script));
  return key;
}
