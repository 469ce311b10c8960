/** A second subject with three codes and a page of outline runs with nothing in src changed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const out = mkdtempSync(join(tmpdir(), 'soi-'));
interface Line { report: string; section: string | null; text: string; start: number; end: number; codes: { code: string; assertion: string; evidence: string }[] }
let lines: Line[] = [];

beforeAll(() => {
  execFileSync('node', [join(root, 'dist/cli.js'), 'run', join(root, 'test/pipeline/rac-thai/pipelines/rac-thai.yaml'), '--out', out, '-q']);
  lines = readFileSync(join(out, 'statements.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Line);
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

const codings = (report: string): string[] => lines.filter((line) => line.report === report)
  .flatMap((line) => line.codes.map((code) => `${line.section} ${code.code} ${code.assertion}`));

describe('a pipeline on another subject', () => {
  it('codes its own codes, each in its section', () => {
    expect(codings('xa-bac-son.txt')).toEqual([
      'A tt.ton-dong present', 'A tt.dot-rac present', 'A tt.ton-dong present', 'B vl.phan-loai implemented', 'B vl.phan-loai proposed',
    ]);
  });

  it('reads a denial as one', () => {
    expect(codings('xa-nam-son.txt')).toEqual(['A tt.ton-dong absent', 'B vl.phan-loai proposed']);
  });

  it('counts a thing once a report however often it is said', () => {
    const table = readFileSync(join(out, 'csv', 'tinh-trang.csv'), 'utf8').split('\r\n');
    expect(table.find((line) => line.includes('tt.ton-dong'))).toBe('"Rác tồn đọng, chậm thu gom",tt.ton-dong,1,2,1,1,0,0,"50,0\u00a0%",0,0');
  });
});
