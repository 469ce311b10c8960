/** Every statement of every document as one JSON object a line, coded or not, in the order of the documents' names and of the text. */
import type { Corpus } from '../corpus/corpus.ts';
import { documentRows, type CodingRow } from '../corpus/document-rows.ts';
import { unmasked } from './masking.ts';
import type { RenderOptions } from './options.ts';
import { statementJson } from './report-json.ts';
import { writeWhole } from './write-file.ts';

type Line = ReturnType<typeof statementJson>;

function masked(line: Line, mask: RenderOptions['mask']): Line {
  return mask === unmasked ? line : {
    ...line, text: mask(line.text),
    codes: line.codes.map((code) => ({ ...code, evidence: mask(code.evidence), ...(code.addressee === undefined ? {} : { addressee: mask(code.addressee) }) })),
  };
}

/**
 * Prepares what gives the lines of a document's statements. `text` is the exact slice of the report's text, `start` and `end` are UTF-16
 * offsets into it. Where names are masked, `text` and `evidence` carry the masks while the offsets stay those of the report.
 */
export function statementLines(corpus: Corpus, { mask }: Pick<RenderOptions, 'mask'>, rows = documentRows(corpus)): (document: number) => string {
  const nameOf = corpus.prepare('SELECT name FROM documents WHERE id = ?').pluck();
  return (id) => {
    const report = { name: nameOf.get(id) as string, text: rows.text(id) };
    const own = new Map<number, CodingRow[]>();
    for (const row of rows.codings(id)) {
      const list = own.get(row.statement);
      if (list) list.push(row);
      else own.set(row.statement, [row]);
    }
    let lines = '';
    for (const statement of rows.statements(id)) {
      lines += `${JSON.stringify(masked(statementJson(report, statement, own.get(statement.ordinal) ?? []), mask))}\n`;
    }
    return lines;
  };
}

/** Writes `statements.jsonl` as a whole. */
export function writeStatements(file: string, corpus: Corpus, options: Pick<RenderOptions, 'mask'>): void {
  const lines = statementLines(corpus, options);
  const ids = corpus.prepare('SELECT id FROM documents ORDER BY name').pluck().all() as number[];
  writeWhole(file, (put) => ids.forEach((id) => put(lines(id))));
}
