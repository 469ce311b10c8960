/** Writing the outputs of a pipeline from its corpus. */
import { mkdirSync, openSync, closeSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { loader } from '../corpus/load.ts';
import { codingsByStatement, statementJson } from '../render/report-json.ts';
import type { Language } from '../words/catalogue.ts';
import type { RunEvents } from './events.ts';
import type { Pipeline } from './load.ts';

export interface OutputOptions {
  readonly language: Language;
  readonly maskNames: boolean;
  readonly events: RunEvents;
}

/** Writes every output that the pipeline asks for and gives the files' names. */
export async function writeOutputs(pipeline: Pipeline, corpus: Corpus, options: OutputOptions): Promise<string[]> {
  const file = join(pipeline.output.folder, 'statements.jsonl');
  mkdirSync(dirname(file), { recursive: true });
  options.events.writing(file);
  const { names, load } = loader(corpus);
  const descriptor = openSync(`${file}.part`, 'w');
  for (const name of names()) {
    const report = load(name)!;
    const codings = codingsByStatement(report);
    writeSync(descriptor, report.statements.map((s) => `${JSON.stringify(statementJson(report, s, codings.get(s.id) ?? []))}\n`).join(''));
  }
  closeSync(descriptor);
  renameSync(`${file}.part`, file);
  return [file];
}
