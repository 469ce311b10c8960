#!/usr/bin/env node
/**
 * Times whole runs over a composed corpus: node bench/pipeline/run.mjs FOLDER [--out FOLDER] [--workers N] [--without-peers]
 * First run, unchanged rerun, one new report, two lexicon edits (words that stand in no report, words that stand in most), export; each a process of its own, with its peak memory; and beside it, in
 * the same call, what pdftotext and docx2txt alone take to extract the text of the same files on as many cores (a process a file: a quarter of an hour for
 * twelve thousand where processes start slowly). Needs /usr/bin/time.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' }, workers: { type: 'string' }, 'without-peers': { type: 'boolean' } } });
const folder = resolve(positionals[0]);
const out = values.out ?? mkdtempSync(join(tmpdir(), 'soi-bench-'));
const workers = values.workers ? ['--workers', values.workers] : [];
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** Runs a command under GNU time and gives seconds of wall and processor time and the peak of the largest process. */
function timed(command, args) {
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', command, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const [wall, user, system, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { status, wall, cpu: user + system, megabytes: Math.round(kilobytes / 1024) };
}

function line(label, t) {
  // 1 is a run with problems in some reports; anything beyond has done no work to be timed.
  if (t.status > 1) throw new Error(`${label}: ended with ${t.status}`);
  console.log(`${label.padEnd(28)} ${t.wall.toFixed(1).padStart(8)} s wall ${t.cpu.toFixed(1).padStart(8)} s cpu ${String(t.megabytes).padStart(6)} MB`);
}

// A pipeline of our own, so that the lexicon can be edited without touching the project's.
const home = mkdtempSync(join(tmpdir(), 'soi-bench-home-'));
for (const part of ['pipelines', 'lexicons', 'data/register']) cpSync(join(root, part), join(home, part), { recursive: true });
const pipeline = join(home, 'pipelines/ne-tranh.yaml');
const cli = join(root, 'dist/cli.js');
const run = (inputs) => timed('node', [cli, 'run', pipeline, '--out', out, '-q', '--in', ...inputs, ...workers]);

console.log(`${new Date().toISOString().slice(0, 10)} ${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.version}; ${files.length} files`);
const extension = (file) => file.slice(file.lastIndexOf('.') + 1);
let peers = null;
if (!values['without-peers']) {
  const list = join(home, 'files.txt');
  writeFileSync(list, files.filter((file) => ['pdf', 'docx'].includes(extension(file))).join('\n'));
  const script = 'case "$1" in *.pdf) pdftotext "$1" - ;; *) docx2txt "$1" - ;; esac > /dev/null 2>&1 || true';
  peers = timed('xargs', ['-a', list, '-P', values.workers ?? String(cpus().length), '-n', '1', 'sh', '-c', script, 'sh']);
  line('pdftotext, docx2txt alone', peers);
}
const first = run([folder]);
line('first run, all outputs', first);
console.log(`${peers === null ? '' : `ratio to the peers ${(first.wall / peers.wall).toFixed(2)}; `}${(first.wall / files.length * 1000).toFixed(1)} ms a report`);
line('unchanged rerun', run([folder]));
const extra = mkdtempSync(join(tmpdir(), 'soi-bench-new-'));
writeFileSync(join(extra, 'moi.txt'), readFileSync(files.find((file) => extension(file) === 'txt'), 'utf8').replace('BÁO CÁO', 'BÁO CÁO BỔ SUNG'));
line('one new report', run([folder, extra]));
const entry = join(home, 'lexicons/behaviours/hv.ne-tranh.yaml');
const before = readFileSync(entry, 'utf8');
const edit = (pattern) => writeFileSync(entry, `${before}\n  - id: thu-do\n    patterns: ["${pattern}"]\n    yes: [Có người ${pattern}.]\n    no: [Hồ sơ khó được giải quyết.]\n`);
edit('lảng tránh hồ sơ khó');
line('lexicon edit, seldom words', run([folder, extra]));
edit('ngại va chạm');
line('lexicon edit, common words', run([folder, extra]));
line('export', timed('node', [cli, 'export', pipeline, '--out', out, '-q']));
for (const temporary of [home, extra, ...(values.out ? [] : [out])]) rmSync(temporary, { recursive: true, force: true });
