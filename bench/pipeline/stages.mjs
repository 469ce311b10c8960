#!/usr/bin/env node
/** Where the time of one report goes: node bench/pipeline/stages.mjs FOLDER [PIPELINE]. Milliseconds of processor time a report, by format and stage. */
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { loadPipeline } from '../../dist/pipeline/load.js';
import { loadStages, textKey } from '../../dist/pipeline/stages.js';

/** Processor time, so that a busy machine does not count: milliseconds. */
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const [folder, file = 'pipelines/ne-tranh.yaml'] = process.argv.slice(2);
const started = now();
const stages = loadStages(loadPipeline(file));
console.log(`load ${(now() - started).toFixed(0)} ms`);
const sums = new Map();
for (const name of readdirSync(folder).sort()) {
  const bytes = readFileSync(join(folder, name));
  const t0 = now();
  const read = await stages.read(name, bytes);
  const t1 = now();
  const outlined = stages.outline(read);
  const t2 = now();
  const coded = stages.code(outlined);
  const t3 = now();
  textKey(coded);
  const t4 = now();
  const key = extname(name);
  const sum = sums.get(key) ?? { n: 0, characters: 0, read: 0, outline: 0, code: 0, key: 0 };
  sum.n += 1;
  sum.characters += coded.text.length;
  sum.read += t1 - t0;
  sum.outline += t2 - t1;
  sum.code += t3 - t2;
  sum.key += t4 - t3;
  sums.set(key, sum);
}
for (const [key, s] of sums) {
  const per = (ms) => (ms / s.n).toFixed(1).padStart(6);
  console.log(`${key.padEnd(6)} n ${String(s.n).padStart(4)}  characters ${Math.round(s.characters / s.n)}  read ${per(s.read)}  outline ${per(s.outline)}  code ${per(s.code)}  key ${per(s.key)}`);
}
