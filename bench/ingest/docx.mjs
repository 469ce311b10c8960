// DOCX to report against mammoth's raw text, on the same files in the same run: node bench/ingest/docx.mjs FILE… (needs a build).
// "reader" is the reader alone, "report" the whole of readReport with slips, and each has its ratio to mammoth; processor milliseconds,
// median of alternating rounds.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import mammoth from 'mammoth';

const dist = process.env.SOI_DIST ?? join(import.meta.dirname, '../../dist');
const { readDocx } = await import(join(dist, 'ingest/docx/docx.js'));
const { assemble } = await import(join(dist, 'ingest/assemble.js'));
const { readReport } = await import(join(dist, 'ingest/read.js'));
const { defaultLimits } = await import(join(dist, 'ingest/limits.js'));

const rounds = 30;
const warmUp = 10;
const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

console.log('file'.padEnd(36), 'reader'.padStart(8), 'report'.padStart(8), 'mammoth'.padStart(8), 'reader x'.padStart(9), 'report x'.padStart(9));
const sums = [0, 0, 0];
for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const times = { reader: [], report: [], mammoth: [] };
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const jobs = {
      reader: () => {
        const { paragraphs, notes } = readDocx(bytes, defaultLimits);
        assemble(paragraphs, notes);
      },
      report: () => readReport('a.docx', bytes, defaultLimits),
      mammoth: () => mammoth.extractRawText({ buffer: bytes }),
    };
    for (const [name, job] of Object.entries(jobs)) {
      const start = clock();
      await job();
      if (round >= warmUp) times[name].push(clock() - start);
    }
  }
  const [reader, report, other] = [median(times.reader), median(times.report), median(times.mammoth)];
  [reader, report, other].forEach((time, index) => { sums[index] += time; });
  show(basename(file), reader, report, other);
}
show('all', ...sums);

function show(name, reader, report, other) {
  console.log(name.padEnd(36), reader.toFixed(1).padStart(8), report.toFixed(1).padStart(8), other.toFixed(1).padStart(8), (other / reader).toFixed(1).padStart(9), (other / report).toFixed(1).padStart(9));
}
