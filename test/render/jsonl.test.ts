import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loader } from '../../src/corpus/load.ts';
import { writeStatements } from '../../src/render/jsonl.ts';
import { unmasked } from '../../src/render/masking.ts';
import { codingsByStatement, statementJson, toldCoding } from '../../src/render/report-json.ts';
import { makeCorpus } from '../tables/corpus-builder.ts';
import { reports } from '../tables/house.ts';

const folder = mkdtempSync(join(tmpdir(), 'soi-jsonl-'));
const { corpus, close } = makeCorpus(reports);
afterAll(() => { close(); rmSync(folder, { recursive: true, force: true }); });
const file = join(folder, 'statements.jsonl');
writeStatements(file, corpus, { mask: unmasked });
const lines = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('statements.jsonl', () => {
  it('holds every statement of every document, coded or not, as one report alone would give it', () => {
    const { names, load } = loader(corpus);
    const expected = names().flatMap((name) => {
      const report = load(name)!;
      const codings = codingsByStatement(report);
      return report.statements.map((statement) => statementJson(report, statement, (codings.get(statement.id) ?? []).map(toldCoding)));
    });
    expect(lines).toEqual(expected);
  });

  it('keeps the contract of its keys', () => {
    expect(lines[0]).toEqual({
      report: 'a.docx', section: 'I', text: 'Trên địa bàn xã nhiều nơi còn bẩn, có 12 điểm rác.', page: 1, start: 0, end: 50,
      codes: [{ code: 'd.dirt', assertion: 'present', evidence: 'Trên ', start: 0, end: 5, rule: 'plain', entry: 'd.dirt/test', confidence: 1 }],
    });
    expect(lines.map((line) => line['report'])).toEqual(lines.map((line) => line['report']).toSorted());
  });
});
