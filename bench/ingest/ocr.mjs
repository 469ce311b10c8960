// Seconds a page of scans, beside native tesseract on the same pages in the same run: node bench/ingest/ocr.mjs SCAN.pdf… (needs a build,
// poppler and tesseract with Vietnamese). "engine" is this process reading all pages on all cores; "native" the bare program, page after
// page on one core, on pictures that are already made. SOI_OCR=tesseract.js measures the engine that needs nothing installed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const dist = process.env.SOI_DIST ?? join(import.meta.dirname, '../../dist');
const { readPdf } = await import(join(dist, 'ingest/pdf/pdf.js'));
const { defaultLimits } = await import(join(dist, 'ingest/limits.js'));

console.log('file'.padEnd(36), 'pages'.padStart(6), 'engine'.padStart(24), 's/page'.padStart(8), 'native s/page'.padStart(14), 'ratio'.padStart(7));
for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const start = performance.now();
  const report = await readPdf(basename(file), bytes, { ...defaultLimits, seconds: 3600 });
  const mine = (performance.now() - start) / 1000;
  const folder = mkdtempSync(join(tmpdir(), 'soi-ocr-'));
  try {
    execFileSync('pdftoppm', ['-r', '200', '-gray', file, join(folder, 'p')]);
    const begin = performance.now();
    for (const page of readdirSync(folder)) {
      execFileSync('tesseract', [join(folder, page), '-', '-l', 'vie', '--psm', '3', '--dpi', '200'], { env: { ...process.env, OMP_THREAD_LIMIT: '1' }, stdio: ['ignore', 'pipe', 'ignore'] });
    }
    const native = (performance.now() - begin) / 1000;
    const pages = report.source.pages ?? 1;
    console.log(basename(file).padEnd(36), String(pages).padStart(6), report.source.reader.padStart(24), (mine / pages).toFixed(2).padStart(8), (native / pages).toFixed(2).padStart(14), (mine / native).toFixed(2).padStart(7));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
process.exit(0);
