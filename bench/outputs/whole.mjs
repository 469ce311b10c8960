#!/usr/bin/env node
/**
 * Times all outputs of a corpus as a run writes them: node bench/outputs/whole.mjs FOLDER [--page]. First everything anew, then after one report
 * was added. FOLDER holds corpus.sqlite (made by store.mjs, or by a run), which is changed. --page opens the page in Chromium and clicks
 * through to quotes and to a report. SOI_DIST names the build (dist).
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const dist = resolve(process.env.SOI_DIST ?? 'dist');
const load = (file) => import(join(dist, file));
const { openCorpus } = await load('corpus/corpus.js');
const { markCounted } = await load('corpus/count.js');
const { loader } = await load('corpus/load.js');
const { saver } = await load('corpus/save.js');
const { silent } = await load('pipeline/events.js');
const { loadPipeline } = await load('pipeline/load.js');
const { stageKeys } = await load('pipeline/keys.js');
const { lexiconTexts } = await load('pipeline/lexicon.js');
const { writeOutputs } = await load('pipeline/outputs.js');

const { values, positionals: [folder] } = parseArgs({ options: { page: { type: 'boolean', default: false } }, allowPositionals: true });
const base = loadPipeline('pipelines/ne-tranh.yaml');
const pipeline = { ...base, output: { ...base.output, folder: resolve(folder) } };
const corpus = openCorpus(join(folder, 'corpus.sqlite'));
markCounted(corpus, pipeline.reports);
const keys = stageKeys(pipeline, lexiconTexts(pipeline));

async function time(name) {
  const from = performance.now();
  const before = process.cpuUsage();
  await writeOutputs(pipeline, corpus, keys, { language: 'vi', maskNames: false, events: silent });
  const { user, system } = process.cpuUsage(before);
  console.log(`${name.padEnd(28)}${((performance.now() - from) / 1000).toFixed(1).padStart(8)} s wall${((user + system) / 1e6).toFixed(1).padStart(8)} s cpu${String(Math.round(process.resourceUsage().maxRSS / 1024)).padStart(7)} MB at most`);
}

console.log(`${corpus.prepare('SELECT count(*) FROM documents').pluck().get()} reports`);
for (const file of ['trang', 'statements.jsonl', 'run.json']) rmSync(join(folder, file), { recursive: true, force: true });
corpus.exec("DELETE FROM digests; DELETE FROM coding_digests; DELETE FROM pieced; DELETE FROM meta WHERE key = 'outputs'");
await time('everything anew');
await time('nothing changed');
const read = loader(corpus);
const names = read.names();
const keep = saver(corpus);
const name = `${names[names.length >> 1]}-bo-sung.txt`;
keep.transaction(() => keep.save({ ...read.load(names[names.length >> 1]), name }, { textKey: name, readKey: 'r', outlineKey: 'o', codingKey: 'c' }));
markCounted(corpus, pipeline.reports);
await time('one new report');
corpus.close();

if (values.page) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const step = async (what, work) => {
    const from = performance.now();
    await work();
    console.log(`${what.padEnd(28)}${String(Math.round(performance.now() - from)).padStart(8)} ms`);
  };
  await step('page opened', () => page.goto(pathToFileURL(resolve(folder, 'bao-cao.html')).href));
  await step('first number to its quotes', async () => {
    await page.locator('button.n').nth(40).click();
    await page.waitForSelector('#khung .trich');
  });
  await step('quote to its report', async () => {
    await page.locator('#khung .trich a').first().click();
    await page.waitForSelector('#khung .chon');
  });
  await browser.close();
}
