/** Every statement of every document as one JSON object a line, coded or not, in the order of the documents' names and of the text. */
import type { Corpus } from '../corpus/corpus.ts';
import { loader } from '../corpus/load.ts';
import { codingsByStatement, statementJson } from './report-json.ts';
import type { RenderOptions } from './options.ts';
import { writeWhole } from './write-file.ts';

/**
 * Writes `statements.jsonl`. `text` is the exact slice of the report's text, `start` and `end` are UTF-16 offsets into it. Where
 * names are masked, `text` and `evidence` carry the masks while the offsets stay those of the report.
 */
export function writeStatements(file: string, corpus: Corpus, { mask }: Pick<RenderOptions, 'mask'>): void {
  const { names, load } = loader(corpus);
  writeWhole(file, (put) => {
    for (const name of names()) {
      const report = load(name)!;
      const codings = codingsByStatement(report);
      for (const statement of report.statements) {
        const line = statementJson(report, statement, codings.get(statement.id) ?? []);
        put(`${JSON.stringify({
          ...line, text: mask(line.text),
          codes: line.codes.map((code) => ({ ...code, evidence: mask(code.evidence), ...('addressee' in code && code.addressee !== undefined ? { addressee: mask(code.addressee) } : {}) })),
        })}\n`);
      }
    }
  });
}
