/** Every statement of every document as one JSON object a line, coded or not, in the order of the documents' names and of the text. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Assertion, Coding } from '../report.ts';
import { unmasked } from './masking.ts';
import type { RenderOptions } from './options.ts';
import { statementJson } from './report-json.ts';
import { writeWhole } from './write-file.ts';

type Told = Omit<Coding, 'statement' | 'evidence'>;
type CodingRow = [number, string, Assertion, number, number, string, string, string | null, number, string | null, string | null];

function toldBy([, code, assertion, start, end, entry, rule, cue, confidence, disagrees, addressee]: CodingRow): Told {
  return {
    code, assertion, start, end, entry, rule, confidence, disagrees,
    cue: cue === null ? null : JSON.parse(cue) as Coding['cue'], addressee: addressee === null ? null : JSON.parse(addressee) as Coding['addressee'],
  };
}

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
export function statementLines(corpus: Corpus, { mask }: Pick<RenderOptions, 'mask'>): (document: number) => string {
  const documents = corpus.prepare('SELECT name, text FROM documents WHERE id = ?').raw();
  const statements = corpus.prepare('SELECT ordinal, section, page, start, "end" FROM statements WHERE document = ? ORDER BY ordinal').raw();
  const codings = corpus.prepare(`SELECT statement, code, assertion, start, "end", entry, rule, cue, confidence, disagrees, addressee
    FROM codings WHERE document = ? ORDER BY statement, ordinal`).raw();
  return (id) => {
    const [name, text] = documents.get(id) as [string, string];
    const report = { name, text };
    const own = new Map<number, Told[]>();
    for (const row of codings.all(id) as CodingRow[]) {
      const list = own.get(row[0]);
      if (list) list.push(toldBy(row));
      else own.set(row[0], [toldBy(row)]);
    }
    let lines = '';
    for (const [ordinal, section, page, start, end] of statements.all(id) as [number, string | null, number | null, number, number][]) {
      lines += `${JSON.stringify(masked(statementJson(report, { section, page, start, end }, own.get(ordinal) ?? []), mask))}\n`;
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
