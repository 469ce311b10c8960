// How fast the outline stage is: processor time over plain-text reports, read beforehand.
// npm run build && node bench/outline/speed.mjs [FOLDER with .txt reports] [--rounds 20]
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const dist = resolve(process.env.SOI_DIST ?? join(root, 'dist'));
const from = (path) => import(join(dist, path));
const { readReport } = await from('ingest/read.js');
const { defaultLimits } = await from('ingest/limits.js');
const { outlineReport } = await from('outline/outline.js');
const { loadOutlineTemplate } = await from('outline/template.js');
const { loadRegister } = await from('register/register.js');

const at = process.argv.indexOf('--rounds');
const rounds = at < 0 ? 20 : Number(process.argv[at + 1]);
const folder = process.argv[2] && !process.argv[2].startsWith('--') ? process.argv[2] : join(root, 'data/samples');
const context = {
  template: loadOutlineTemplate(join(root, 'lexicons/outline.yaml')), register: loadRegister(join(root, 'data/register/ne-tranh.yaml')),
  due: '2023-09-30', periodFrom: '2021-01-25', periodTo: '2023-06-30', reportKinds: ['report'],
};
const names = readdirSync(folder).filter((name) => /\.(txt|docx|html)$/.test(name)).sort();
const reports = [];
for (const name of names) reports.push(await readReport(name, readFileSync(join(folder, name)), defaultLimits));
const characters = reports.reduce((sum, report) => sum + report.text.length, 0);
for (let i = 0; i < 10; i += 1) for (const report of reports) outlineReport(report, context);
const times = [];
for (let i = 0; i < rounds; i += 1) {
  const started = process.cpuUsage();
  for (const report of reports) outlineReport(report, context);
  const { user, system } = process.cpuUsage(started);
  times.push((user + system) / 1000);
}
times.sort((a, b) => a - b);
const median = times[Math.floor(times.length / 2)];
console.log(`${reports.length} reports, ${characters} characters: median ${(median / reports.length).toFixed(2)} ms a report, ${(characters / median / 1000).toFixed(2)} M characters/s; best ${(characters / times[0] / 1000).toFixed(2)}`);
