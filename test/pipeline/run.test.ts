/** A run does only what changed, gives the same bytes whatever the workers, and never loses a report or stops for one. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const cli = join(root, 'dist/cli.js');
const home = mkdtempSync(join(tmpdir(), 'soi-run-'));
const pipeline = join(home, 'pipelines/rac-thai.yaml');
const text = (name: string): string => readFileSync(join(home, 'reports', name), 'utf8');

beforeAll(() => cpSync(join(root, 'test/pipeline/rac-thai'), home, { recursive: true }));
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Summary { documents: number; withProblems: number; because: Record<string, number>; removed: number; written: string[] }

function run(out: string, ...more: string[]): Summary {
  const { stdout, status, stderr } = spawnSync('node', [cli, 'run', pipeline, '--out', join(home, out), '--json', ...more], { encoding: 'utf8' });
  expect(status, stderr).toBeLessThan(2);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Summary;
}

/** Every output's hash, by name; the corpus and the durations aside. */
function bytes(out: string): Record<string, string> {
  const folder = join(home, out);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('corpus.sqlite') && statSync(join(folder, name)).isFile()).sort();
  return Object.fromEntries(files.map((name) => {
    const raw = readFileSync(join(folder, name));
    const kept = name === 'run.json' ? JSON.stringify({ ...JSON.parse(raw.toString('utf8')) as object, durations: null }) : raw;
    return [name, createHash('sha256').update(kept).digest('hex')];
  }));
}

describe('a run', () => {
  it('writes the same bytes with one worker and with three, in another time zone and locale', () => {
    run('one', '--workers', '1');
    execFileSync('node', [cli, 'run', pipeline, '--out', join(home, 'three'), '--workers', '3', '-q'], { env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh', LANG: 'tr_TR.UTF-8' } });
    expect(bytes('three')).toEqual(bytes('one'));
  });

  it('does nothing again where nothing changed', () => {
    expect(run('one')).toMatchObject({ because: { unchanged: 2, new: 0 }, written: [] });
  });

  it('reads only what came, changed or went', () => {
    writeFileSync(join(home, 'reports/xa-tay-son.txt'), text('xa-nam-son.txt').replaceAll('Nam Sơn', 'Tây Sơn').replaceAll('NAM SƠN', 'TÂY SƠN').replace('điểm tập kết', 'bãi rác'));
    expect(run('one')).toMatchObject({ documents: 3, because: { new: 1, unchanged: 2 } });
    writeFileSync(join(home, 'reports/xa-tay-son.txt'), text('xa-tay-son.txt').replace('trạm y tế', 'chợ'));
    expect(run('one')).toMatchObject({ because: { 'file-changed': 1, unchanged: 2 } });
    rmSync(join(home, 'reports/xa-tay-son.txt'));
    expect(run('one')).toMatchObject({ documents: 2, removed: 1, because: { unchanged: 2 } });
    run('afresh');
    expect(bytes('one')).toEqual(bytes('afresh'));
  });

  it('codes again, and reads nothing, where an entry of the lexicon changed that a report may hold', () => {
    const entry = join(home, 'lexicons/entries/tt.dot-rac.yaml');
    const before = readFileSync(entry, 'utf8');
    writeFileSync(entry, before.replace('(tự ý | tự phát) đốt rác', '(tự ý | tự phát | lén) đốt rác'));
    expect(run('one')).toMatchObject({ because: { 'lexicon-changed': 1, 'lexicon-elsewhere': 1, new: 0, unchanged: 0 } });
    writeFileSync(entry, before);
    run('one');
    expect(bytes('one')).toEqual(bytes('afresh'));
  });

  it('lets reports stand that an edit of the lexicon cannot touch', () => {
    const entry = join(home, 'lexicons/entries/tt.dot-rac.yaml');
    const before = readFileSync(entry, 'utf8');
    writeFileSync(entry, before.replace('(tự ý | tự phát) đốt rác"', '(tự ý | tự phát) đốt rác", "hun khói cả xóm"'));
    expect(readFileSync(entry, 'utf8')).not.toBe(before);
    expect(run('one')).toMatchObject({ because: { 'lexicon-elsewhere': 2, 'lexicon-changed': 0, unchanged: 0 } });
    run('edited');
    expect(bytes('one')).toEqual(bytes('edited'));
    writeFileSync(entry, before);
    run('one');
    expect(bytes('one')).toEqual(bytes('afresh'));
  });

  it('codes every report again where the key words changed', () => {
    const file = join(home, 'lexicons/vocabulary.yaml');
    writeFileSync(file, 'outweighs: 2\nwords:\n  tt.dot-rac:\n    - 1.2 khói\n');
    expect(run('one')).toMatchObject({ because: { 'lexicon-changed': 2, 'lexicon-elsewhere': 0, unchanged: 0 } });
    rmSync(file);
    run('one');
    expect(bytes('one')).toEqual(bytes('afresh'));
  });

  it('lists a file that cannot be read with its reason, and goes on', () => {
    mkdirSync(join(home, 'mixed'));
    cpSync(join(home, 'reports'), join(home, 'mixed'), { recursive: true });
    writeFileSync(join(home, 'mixed/hong.docx'), Buffer.from('PK\u0003\u0004 không phải tệp Word'));
    writeFileSync(join(home, 'mixed/rong.pdf'), '');
    const summary = run('mixed-out', '--in', join(home, 'mixed'));
    expect(summary).toMatchObject({ documents: 4, withProblems: 2 });
    const messages = readFileSync(join(home, 'mixed-out/messages.csv'), 'utf8');
    expect(messages).toContain('hong.docx');
    expect(messages).toContain('rong.pdf');
  });

  it('counts the same report in two formats once', () => {
    mkdirSync(join(home, 'twice'));
    cpSync(join(home, 'reports/xa-nam-son.txt'), join(home, 'twice/a.txt'));
    writeFileSync(join(home, 'twice/b.txt'), Buffer.from(`\ufeff${text('xa-nam-son.txt').normalize('NFD')}`, 'utf16le'));
    run('twice-out', '--in', join(home, 'twice'));
    const counts = (JSON.parse(readFileSync(join(home, 'twice-out/run.json'), 'utf8')) as { counts: Record<string, number> }).counts;
    expect(counts).toMatchObject({ documents: 2, counted: 1, duplicates: 1 });
  });

  it('goes on after it was killed, with nothing lost and nothing twice', async () => {
    for (const wait of [300, 700, 1200]) {
      const child = spawn('node', [cli, 'run', pipeline, '--out', join(home, 'killed'), '-q']);
      const closed = new Promise((done) => child.once('close', done));
      await sleep(wait);
      child.kill('SIGKILL');
      await closed;
    }
    run('killed');
    expect(bytes('killed')).toEqual(bytes('afresh'));
  });

  it('verifies its own outputs, and finds a number that was changed by hand', () => {
    run('checked');
    expect(spawnSync('node', [cli, 'verify', pipeline, '--out', join(home, 'checked')], { encoding: 'utf8' }).status).toBe(0);
    const file = join(home, 'checked/csv/tinh-trang.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('tt.ton-dong,1,2', 'tt.ton-dong,2,2'));
    const { status, stdout } = spawnSync('node', [cli, 'verify', pipeline, '--out', join(home, 'checked')], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toContain('tinh-trang.csv');
  });
});

describe('an export', () => {
  it('needs no report to be there any more', () => {
    run('kept');
    const before = bytes('kept');
    const moved = join(home, 'pipelines/doi-cho.yaml');
    writeFileSync(moved, readFileSync(pipeline, 'utf8').replace(/^inputs:.*$/mu, 'inputs: [da-chuyen-di]'));
    const { status, stderr } = spawnSync('node', [cli, 'export', moved, '--out', join(home, 'kept'), '-q'], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    expect(bytes('kept')).toEqual(before);
  });
});

describe('what stops at once, in one line', () => {
  const stops = (...words: string[]): string => {
    const { status, stderr } = spawnSync('node', [cli, ...words], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    return stderr;
  };

  it('an option that does not exist, with what was meant', () => {
    expect(stops('run', '--ot', 'x')).toContain('"--out"');
  });

  it('a pipeline file with a misspelt key, with file, line and what was meant', () => {
    const bad = join(home, 'pipelines/bad.yaml');
    writeFileSync(bad, readFileSync(pipeline, 'utf8').replace('inputs:', 'input:'));
    expect(stops('run', bad)).toMatch(/bad\.yaml, dòng 5.*"input".*"inputs"/);
  });

  it('a lexicon whose pattern cannot be read, with file and line', () => {
    const entry = join(home, 'lexicons/entries/tt.dot-rac.yaml');
    const before = readFileSync(entry, 'utf8');
    writeFileSync(entry, before.replace('"(tự ý | tự phát) đốt rác"', '"(tự ý | tự phát đốt rác"'));
    const line = stops('lexicon', 'check', '--pipeline', pipeline);
    writeFileSync(entry, before);
    expect(line).toMatch(/tt\.dot-rac\.yaml, dòng 4/);
  });

  it('an input folder that is not there', () => {
    expect(stops('run', pipeline, '--in', join(home, 'nowhere'))).toContain('nowhere');
  });
});
