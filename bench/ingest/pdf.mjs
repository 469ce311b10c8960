// Text PDFs with layout against pdftotext on the same files in the same run: node bench/ingest/pdf.mjs FILE… (needs a build and poppler).
// Rounds alternate; medians are printed, of wall time and of processor time (ours with its threads; pdftotext's with its process start, as
// every use of it has). "first" is our very first reading of each file, before the engine is warm: what a run over one file pays.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const dist = process.env.SOI_DIST ?? join(import.meta.dirname, '../../dist');
const { readPdf } = await import(join(dist, 'ingest/pdf/pdf.js'));
const { defaultLimits } = await import(join(dist, 'ingest/limits.js'));

const rounds = 9;
const warmUp = 3;
const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Wall and processor milliseconds of one pdftotext; the shell tells what its child used. */
function poppler(file) {
  const start = performance.now();
  const told = execFileSync('sh', ['-c', 'pdftotext -enc UTF-8 "$0" - >/dev/null; times', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const wall = performance.now() - start;
  const used = [...told.trim().split('\n').at(-1).matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
  return { wall, used: used * 1000 };
}

async function ours(name, bytes) {
  const [wall, used] = [performance.now(), processor()];
  const report = await readPdf(name, bytes, defaultLimits);
  return { wall: performance.now() - wall, used: processor() - used, pages: report.source.pages ?? 0 };
}

const sums = { first: 0, wall: 0, otherWall: 0, used: 0, otherUsed: 0 };
const show = (name, pages, { first, wall, otherWall, used, otherUsed }) => console.log(
  name.padEnd(40), String(pages).padStart(5), first.toFixed(0).padStart(7), wall.toFixed(0).padStart(7), otherWall.toFixed(0).padStart(10), (wall / otherWall).toFixed(2).padStart(6),
  used.toFixed(0).padStart(8), otherUsed.toFixed(0).padStart(10), (used / otherUsed).toFixed(2).padStart(6),
);
console.log('file'.padEnd(40), 'pages'.padStart(5), 'first'.padStart(7), 'wall'.padStart(7), 'pdftotext'.padStart(10), 'ratio'.padStart(6), 'cpu'.padStart(8), 'pdftotext'.padStart(10), 'ratio'.padStart(6));
for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const mine = [];
  const others = [];
  let first = 0;
  let pages = 0;
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const own = await ours(basename(file), bytes);
    const other = poppler(file);
    pages = own.pages;
    if (round === 0) first = own.wall;
    if (round < warmUp) continue;
    mine.push(own);
    others.push(other);
  }
  const row = {
    first, wall: median(mine.map((each) => each.wall)), otherWall: median(others.map((each) => each.wall)),
    used: median(mine.map((each) => each.used)), otherUsed: median(others.map((each) => each.used)),
  };
  for (const [key, value] of Object.entries(row)) sums[key] += value;
  show(basename(file), pages, row);
}
show('all', '', sums);
process.exit(0);
