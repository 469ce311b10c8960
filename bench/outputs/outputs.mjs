#!/usr/bin/env node
/**
 * Times every table and every output of a corpus: node bench/outputs/outputs.mjs FOLDER [--verify]. FOLDER holds corpus.sqlite (made by
 * store.mjs, or by a run). SOI_DIST names the build (dist). What a run takes for all outputs together, Word and page too, is timed by whole.mjs.
 */
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const dist = resolve(process.env.SOI_DIST ?? 'dist');
const load = (file) => import(join(dist, file));
const { readCorpus } = await load('corpus/corpus.js');
const { loadPipeline } = await load('pipeline/load.js');
const { pipelineTableContext } = await load('pipeline/table-context.js');
const { columnsOf } = await load('tables/columns.js');
const { definitions, makeTables } = await load('tables/all.js');
const { sharedWording } = await load('tables/shared-wording/passages.js');
const { writeCsv } = await load('render/csv.js');
const { writeExcel } = await load('render/excel/workbook.js');
const { writeStatements } = await load('render/jsonl.js');
const { writeMessages } = await load('render/messages-csv.js');
const { masker, unmasked } = await load('render/masking.js');
const { verify } = await load('render/verify/verify.js');

const { values, positionals: [folder] } = parseArgs({ options: { verify: { type: 'boolean', default: false } }, allowPositionals: true });
const pipeline = loadPipeline('pipelines/ne-tranh.yaml');
const corpus = readCorpus(join(folder, 'corpus.sqlite'));
const context = pipelineTableContext(pipeline, corpus, 'vi');
const started = performance.now();
async function time(name, work) {
  const from = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  console.log(`${name.padEnd(34)}${((performance.now() - from) / 1000).toFixed(2).padStart(8)} s${((user + system) / 1e6).toFixed(2).padStart(8)} s CPU${String(Math.round(process.memoryUsage().rss / 1e6)).padStart(7)} MB`);
  return result;
}
const data = await time('columns', () => columnsOf(context));
console.log(`${data.documents.length} reports, ${data.statementDocument.length} statements, ${data.codingStatement.length} codings`);
await time('shared wording', () => sharedWording(context));
for (const definition of definitions) await time(`table ${definition.id}`, () => definition.make(context));
const tables = makeTables(context);
const out = join(folder, 'outputs');
mkdirSync(out, { recursive: true });
const options = { language: 'vi', mask: unmasked };
await time('csv', () => writeCsv(join(out, 'csv'), tables, options));
await time('statements.jsonl', () => writeStatements(join(out, 'statements.jsonl'), corpus, options));
await time('messages.csv', () => writeMessages(join(out, 'messages.csv'), corpus, options));
await time('excel', () => writeExcel(join(out, 'bang.xlsx'), tables, context, options));
console.log(`all ${((performance.now() - started) / 1000).toFixed(1)} s (tables were made twice)`);
const size = (file) => (statSync(file).size / 1e6).toFixed(1);
console.log(`statements.jsonl ${size(join(out, 'statements.jsonl'))} MB, bang.xlsx ${size(join(out, 'bang.xlsx'))} MB, ${readdirSync(join(out, 'csv')).length} CSV files`);
await time('masking (statements.jsonl)', () => writeStatements(join(out, 'masked.jsonl'), corpus, { mask: masker(corpus, 'vi') }));
if (values.verify) {
  const { numbers, quotes, differences } = await time('verify', () => verify({ csv: join(out, 'csv'), excel: join(out, 'bang.xlsx'), statements: join(out, 'statements.jsonl'), others: [] }, tables, context, options));
  console.log(`${numbers} numbers, ${quotes} quotes, ${differences.length} differences`, differences.slice(0, 5));
}
