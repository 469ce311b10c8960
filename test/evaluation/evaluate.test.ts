/** Scores against a gold: by hand on small cases, and the same figures as the shared scorer on the shared gold. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGold, readStatementLines, type CodedReport } from '../../src/evaluation/coded.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { loadGold } from '../../src/evaluation/load-gold.ts';
import { bootstrapF1, krippendorff, scoreOf } from '../../src/evaluation/score.ts';
import { loadCodebook, readCodebook } from '../../src/lexicon/codebook.ts';
import { smallCodebook } from '../lexicon/small.ts';

const codebook = readCodebook({ name: 'codebook.yaml', text: smallCodebook });
const gold = readGold('a.json', JSON.stringify({
  report: 'a', statements: [
    { id: 's1', section: 'I', text: 'Một số người ở nơi này còn né tránh và đùn đẩy việc.', codes: [{ code: 'f.tranh', assertion: 'present' }, { code: 'f.day', assertion: 'present' }] },
    { id: 's2', section: 'I', text: 'Không có trường hợp nào sợ sai trong cả năm qua.', codes: [{ code: 'f.so', assertion: 'absent' }] },
    { id: 's3', section: 'III', text: 'Kiểm tra để khắc phục tình trạng đùn đẩy giữa các phòng.', codes: [{ code: 'a.kiem', assertion: 'proposed' }, { code: 'f.day', assertion: 'mentioned' }] },
    { id: 's4', section: 'III', text: 'Mở lớp đào tạo cho người mới về cơ quan.', codes: [{ code: 'a.hoc', assertion: 'proposed', optional: true }] },
  ],
}));

const line = (section: string, text: string, ...codes: [string, string, string?][]): string => JSON.stringify({
  report: 'a.docx', section, text, codes: codes.map(([code, assertion, evidence]) => ({ code, assertion, evidence })),
});
const system = (...lines: string[]): CodedReport[] => readStatementLines('statements.jsonl', lines.join('\n'));

describe('a coding held against the gold', () => {
  const result = evaluate([gold], system(
    line('I', 'Một số người ở nơi này còn né tránh và đùn đẩy việc.', ['f.tranh', 'present']),
    line('I', 'Không có trường hợp nào sợ sai trong cả năm qua.', ['f.so', 'present']),
    line('II', 'Kiểm tra để khắc phục tình trạng đùn đẩy giữa các phòng.', ['a.kiem', 'proposed'], ['f.day', 'present']),
    line('III', 'Mở lớp đào tạo cho người mới về cơ quan.', ['a.hoc', 'implemented']),
    line('III', 'Câu này bản chuẩn không có ở đâu cả.', ['a.hoc', 'proposed']),
  ), codebook);

  it('counts what is right, extra and missed', () => {
    expect(result.partial).toMatchObject({ right: 2, extra: 4, missed: 2 });
    expect(result.codes).toMatchObject({ right: 3, missed: 1 });
    expect(result.byCode.get('f.so')).toMatchObject({ right: 0, extra: 1, missed: 1 });
    expect(result.statusGivenCode).toEqual({ right: 2, scored: 3 });
  });

  it('counts sections, denials and topics taken for findings', () => {
    expect(result.sections).toEqual({ right: 3, scored: 4 });
    expect(result.denials).toEqual({ gold: 1, right: 0, system: 0 });
    expect(result.mentions).toEqual({ gold: 1, codedAsFindings: 1 });
  });

  it('shows which assertion was taken for which', () => {
    expect(result.confusion).toEqual([
      { facet: 'action', gold: 'none', system: 'implemented', count: 1 },
      { facet: 'action', gold: 'proposed', system: 'proposed', count: 1 },
      { facet: 'finding', gold: 'absent', system: 'present', count: 1 },
      { facet: 'finding', gold: 'mentioned', system: 'present', count: 1 },
      { facet: 'finding', gold: 'present', system: 'none', count: 1 },
      { facet: 'finding', gold: 'present', system: 'present', count: 1 },
    ]);
  });

  it('lists every error to read', () => {
    expect(result.errors.map(({ kind, statement, code }) => `${kind} ${statement} ${code}`)).toEqual([
      'outside  a.hoc', 'missed s1 f.day', 'assertion s2 f.so', 'extra s3 f.day', 'extra s4 a.hoc',
    ]);
  });

  it('takes a code that careful coders disagree on neither way', () => {
    const neither = evaluate([gold], system(line('III', 'Mở lớp đào tạo cho người mới về cơ quan.', ['a.hoc', 'proposed'])), codebook);
    expect(neither.partial).toMatchObject({ right: 0, extra: 0 });
  });

  it('finds statements that were cut otherwise, by the evidence', () => {
    const joined = evaluate([gold], system(line('I',
      'Một số người ở nơi này còn né tránh và đùn đẩy việc. Không có trường hợp nào sợ sai trong cả năm qua.',
      ['f.tranh', 'present', 'né tránh'], ['f.so', 'absent', 'sợ sai'])), codebook);
    expect(joined.partial).toMatchObject({ right: 2, extra: 0 });
    expect(joined.strict).toMatchObject({ right: 0, extra: 2, missed: 4 });
  });

  it('tells of reports that the system has not', () => {
    expect(evaluate([gold], [], codebook)).toMatchObject({ missing: ['a'], partial: { right: 0, missed: 4 } });
  });
});

describe('agreement and intervals', () => {
  it('alpha is 1 where coders agree, 0 by chance, below 0 under it, and as in the textbook', () => {
    expect(krippendorff([['a', 'a'], ['b', 'b'], ['a', 'a']])).toBe(1);
    expect(krippendorff([['a', 'b'], ['b', 'a']])).toBeLessThan(0);
    // Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), B: nominal data, two observers, no missing data.
    const one = 'a a b b d c c c e d d a'.split(' ');
    const two = 'b a b b b c c c e d d d'.split(' ');
    expect(krippendorff(one.map((value, index) => [value, two[index] ?? '']))).toBeCloseTo(0.692, 3);
  });

  it('alpha does not depend on the order of units or coders', () => {
    const unit = fc.tuple(fc.constantFrom('a', 'b', 'none'), fc.constantFrom('a', 'b', 'none'));
    fc.assert(fc.property(fc.array(unit, { minLength: 2 }), (units) => {
      expect(krippendorff(units.map(([x, y]): [string, string] => [y, x]).reverse())).toBeCloseTo(krippendorff(units), 10);
    }));
  });

  it('the interval is the same every time and holds the score', () => {
    const units = Array.from({ length: 40 }, (_, index) => ({ right: index % 5, extra: index % 2, missed: index % 3 }));
    const { f1 } = scoreOf(units.reduce((a, b) => ({ right: a.right + b.right, extra: a.extra + b.extra, missed: a.missed + b.missed })));
    const interval = bootstrapF1(units);
    expect(bootstrapF1(units)).toEqual(interval);
    expect(interval.low).toBeLessThan(f1);
    expect(interval.high).toBeGreaterThan(f1);
  });
});

describe('a bad file is refused', () => {
  it.each(['{', '{"report": 1}', '{"report": "a", "statements": [{"text": "x", "codes": [{"code": "a", "assertion": "maybe"}]}]}'])('%s', (text) => {
    expect(() => readGold('a.json', text)).toThrow('evaluation.gold');
  });
  it('with its line', () => {
    expect(() => readStatementLines('s.jsonl', '{"report":"a","text":"x"}\nnonsense')).toThrow('evaluation.lines');
  });
  it('or a folder without any', () => {
    expect(() => loadGold('/nowhere')).toThrow('evaluation.folder');
  });
});

const shared = '../shared';
describe.skipIf(!existsSync(join(shared, 'tools/score.mjs')))('beside the shared scorer', () => {
  it('gives the same figures', () => {
    const golds = loadGold(join(shared, 'gold'));
    const lines = golds.flatMap((report) => report.statements.map((statement, index) => JSON.stringify({
      report: report.name, section: statement.section, text: statement.text,
      codes: statement.codes.filter((_, at) => (index + at) % 4 !== 0).map(({ code, assertion }) => ({ code, assertion: index % 7 === 0 && assertion === 'mentioned' ? 'present' : assertion })),
    })));
    const folder = mkdtempSync(join(tmpdir(), 'soi-'));
    const file = join(folder, 'statements.jsonl');
    writeFileSync(file, lines.join('\n'));
    const theirs = JSON.parse(execFileSync('node', [join(shared, 'tools/score.mjs'), join(shared, 'gold'), file, '--json'], { encoding: 'utf8' })) as {
      codes: { tp: number; fp: number; fn: number }; denials: unknown; topicMentions: { gold: number; codedAsPresent: number }; facets: { f1: number }; macroF1: number;
    };
    rmSync(folder, { recursive: true });
    const ours = evaluate(golds, readStatementLines(file, lines.join('\n')), loadCodebook('lexicons/codebook.yaml'));
    expect({ tp: ours.partial.right, fp: ours.partial.extra, fn: ours.partial.missed }).toEqual({ tp: theirs.codes.tp, fp: theirs.codes.fp, fn: theirs.codes.fn });
    expect(ours.denials).toEqual(theirs.denials);
    expect({ gold: ours.mentions.gold, codedAsPresent: ours.mentions.codedAsFindings }).toEqual(theirs.topicMentions);
    expect(ours.macroF1).toBeCloseTo(theirs.macroF1, 3);
    expect(ours.facets.f1).toBeCloseTo(theirs.facets.f1, 3);
    expect(readFileSync('lexicons/codebook.yaml', 'utf8')).toContain('hv.ne-tranh');
  });
});
