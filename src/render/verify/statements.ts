/** The published statements: each line's words sliced again from the report that it names. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Corpus } from '../../corpus/corpus.ts';
import { tableWords } from '../../words/tables.ts';
import type { RenderOptions } from '../options.ts';
import type { Findings } from './differences.ts';

interface Line { report: string; text: string; start: number; end: number; codes: { evidence: string; start: number; end: number }[] }

export async function verifyStatements(file: string, corpus: Corpus, options: RenderOptions, findings: Findings): Promise<void> {
  const words = tableWords[options.language].verify;
  const textOf = corpus.prepare('SELECT text FROM documents WHERE name = ?').pluck();
  const expected = corpus.prepare('SELECT count(*) FROM statements').pluck().get() as number;
  let last: string | null = null;
  let text: string | undefined;
  let n = 0;
  try {
    for await (const raw of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      n += 1;
      let line: Line | null = null;
      try {
        line = JSON.parse(raw) as Line;
      } catch { /* told below as a quote that does not match */ }
      if (line && line.report !== last) {
        last = line.report;
        text = textOf.get(line.report) as string | undefined;
      }
      const pieces = line ? [line, ...line.codes.map((code) => ({ text: code.evidence, start: code.start, end: code.end }))] : [];
      findings.quotes += pieces.length;
      if (!line || pieces.some((piece) => text === undefined || options.mask(text.slice(piece.start, piece.end)) !== piece.text)) {
        findings.differ(words.quote(basename(file), words.line(n)));
      }
    }
    if (n !== expected) findings.differ(words.shape(basename(file), n, expected));
  } catch {
    findings.differ(words.missing(basename(file)));
  }
}
