/** A worker that is given several reports loses none of them but the one that it cannot do. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Job } from '../../src/pipeline/job.ts';
import { openPool, type Pool } from '../../src/pipeline/pool.ts';

const home = resolve(import.meta.dirname, 'rac-thai');
const report = readFileSync(join(home, 'reports/xa-nam-son.txt'), 'utf8');
const setup = { pipelineFile: join(home, 'pipelines/rac-thai.yaml'), inputs: [join(home, 'reports')], output: '', corpusFile: '', besideLexicon: '' };
const job = (name: string, text = report): Job => ({ name, from: 'read', bytes: new TextEncoder().encode(text) });
const rules = ({ messages }: { messages: readonly { rule: string; severity: string }[] }): string[] => messages.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);

let pool: Pool;
afterEach(() => pool.close());

describe('a pool of workers', () => {
  it('answers each report with its own result, whatever was asked for together', async () => {
    pool = openPool(setup, { workers: 2, secondsFor: () => 60, memoryMegabytes: 512 });
    const names = Array.from({ length: 40 }, (_, n) => `${n}.txt`);
    const results = await Promise.all(names.map((name) => pool.run(job(name, report.replaceAll('Nam Sơn', `Nam Sơn ${name}`)))));
    expect(results.map((result) => result!.report!.name)).toEqual(names);
    expect(results.every((result, n) => result!.report!.text.includes(`Nam Sơn ${n}.txt`) && result!.report!.statements.length > 0)).toBe(true);
  });

  it('ends a worker that runs over its time, tells it of that one report alone, and does the others', async () => {
    // Five seconds of grace are added to what is given: a thousandth of a second is left.
    pool = openPool(setup, { workers: 1, secondsFor: ({ name }) => (name === 'slow.txt' ? -4.999 : 60), memoryMegabytes: 512 });
    await pool.run(job('first.txt'));
    const names = ['a.txt', 'b.txt', 'c.txt', 'slow.txt', 'd.txt', 'e.txt', 'f.txt', 'g.txt'];
    const results = await Promise.all(names.map((name) => pool.run(job(name, name === 'slow.txt' ? report.repeat(400) : report))));
    expect(results.map((result) => rules(result!.report!))).toEqual(names.map((name) => (name === 'slow.txt' ? ['ingest.timeout'] : [])));
    expect(results.filter((result) => result!.report!.statements.length > 0)).toHaveLength(names.length - 1);
  });

  it('ends with the report that each worker is at when the rest is withdrawn', async () => {
    pool = openPool(setup, { workers: 1, secondsFor: () => 60, memoryMegabytes: 512 });
    await pool.run(job('first.txt'));
    const long = report.repeat(40);
    const results = Array.from({ length: 30 }, (_, n) => pool.run(job(`${n}.txt`, long)));
    await results[0];
    pool.withdraw();
    const done = (await Promise.all(results)).map((result) => result !== null);
    expect(done.lastIndexOf(true)).toBeLessThan(done.length - 1);
    // What was done was done in order, and none of it is lost.
    expect(done.indexOf(false)).toBe(done.lastIndexOf(true) + 1);
  });

  it('tells of a report whose stored text is gone, and does the others', async () => {
    pool = openPool(setup, { workers: 1, secondsFor: () => 60, memoryMegabytes: 512 });
    const jobs: Job[] = [job('a.txt'), { name: 'gone.txt', from: 'outline', bytes: null, sha256: '' }, job('b.txt'), job('c.txt')];
    const results = await Promise.all(jobs.map((one) => pool.run(one)));
    expect(results.map((result) => rules(result!.report!))).toEqual([[], ['pipeline.worker-died'], [], []]);
  });
});
