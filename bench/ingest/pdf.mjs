// Text PDFs with layout against pdftotext on the same files in the same run: node bench/ingest/pdf.mjs FILE… (needs a build and poppler).
// Rounds alternate; medians are printed. pdftotext's time holds its process start, as every use of it does.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const dist = process.env.SOI_DIST ?? join(import.meta.dirname, '../../dist');
const { readPdf } = await import(join(dist, 'ingest/pdf/pdf.js'));
const { defaultLimits } = await import(join(dist, 'ingest/limits.js'));

const rounds = 9;
const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];

let ours = 0;
let theirs = 0;
console.log('file'.padEnd(44), 'pages'.padStart(6), 'ours ms'.padStart(9), 'pdftotext'.padStart(10), 'ratio'.padStart(7));
for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const mine = [];
  const poppler = [];
  let pages = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    const report = await readPdf(basename(file), bytes, defaultLimits);
    const middle = performance.now();
    execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] });
    pages = report.source.pages ?? 0;
    // The first round warms the engine up.
    if (round === 0) continue;
    mine.push(middle - start);
    poppler.push(performance.now() - middle);
  }
  ours += median(mine);
  theirs += median(poppler);
  console.log(basename(file).padEnd(44), String(pages).padStart(6), median(mine).toFixed(0).padStart(9), median(poppler).toFixed(0).padStart(10), (median(mine) / median(poppler)).toFixed(2).padStart(7));
}
console.log('all'.padEnd(51), ours.toFixed(0).padStart(9), theirs.toFixed(0).padStart(10), (ours / theirs).toFixed(2).padStart(7));
process.exit(0);
