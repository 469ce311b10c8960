#!/usr/bin/env node
/**
 * Kills a run at random moments and lets it go on: node bench/pipeline/kill.mjs FOLDER [--times 50] [--seed 1]
 * After each kill the same command runs again; at the end all outputs must have the bytes of a run that nobody disturbed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { random } from '../corpus/compose.mjs';

const root = resolve(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { times: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } } });
const command = (out) => [join(root, 'dist/cli.js'), 'run', join(root, 'pipelines/ne-tranh.yaml'), '--in', resolve(positionals[0]), '--out', out, '-q'];
const temporary = (name) => mkdtempSync(join(tmpdir(), `soi-kill-${name}-`));

/** Hash of all outputs; the corpus and the durations aside. */
function outputs(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    const file = join(folder, name);
    if (name.startsWith('corpus.sqlite') || !statSync(file).isFile()) continue;
    const raw = readFileSync(file);
    hash.update(name).update(name === 'run.json' ? JSON.stringify({ ...JSON.parse(raw), durations: null }) : raw);
  }
  return hash.digest('hex');
}

const calm = temporary('calm');
const started = performance.now();
spawnSync('node', command(calm));
const length = performance.now() - started;
const wanted = outputs(calm);
const next = random(Number(values.seed));
let same = 0;
for (let n = 0; n < Number(values.times); n++) {
  const out = temporary('disturbed');
  const at = Math.round(next() * length);
  const child = spawn('node', command(out), { stdio: 'ignore' });
  const closed = new Promise((done) => child.once('close', done));
  await Promise.race([sleep(at), closed]);
  child.kill('SIGKILL');
  await closed;
  spawnSync('node', command(out));
  const right = outputs(out) === wanted;
  if (right) same += 1;
  else console.log(`differs after a kill at ${at} ms: ${out}`);
  if (right) rmSync(out, { recursive: true, force: true });
}
console.log(`${same} of ${values.times} runs killed once at a random moment of ${(length / 1000).toFixed(1)} s gave the bytes of the undisturbed run`);
rmSync(calm, { recursive: true, force: true });
process.exitCode = same === Number(values.times) ? 0 : 1;
