// How right the readers are on made reports with a truth beside them: node bench/ingest/accuracy.mjs DIR… (needs a build).
// DIR holds NAME.truth.json and NAME.FORM files. Shares of paragraphs (in order), headings (number and title), notes (detached, at
// their place), and of syllables in order. "bounds" are the paragraphs and "heads" the headings that begin and end where they should,
// misread syllables allowed (one in six): what the layout is to blame for in a scan. SOI_OCR=1 measures the scans as well.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = process.env.SOI_DIST ?? join(import.meta.dirname, '../../dist');
const { readReport } = await import(join(dist, 'ingest/read.js'));
const { defaultLimits } = await import(join(dist, 'ingest/limits.js'));

const forms = process.env.SOI_FORMS?.split(' ') ?? ['docx', 'autonum.docx', 'tcvn3.docx', 'vni.docx', 'doc', 'rtf', 'odt', 'pdf', 'html', 'nfd.txt', 'utf16.txt', 'cp1258.txt', ...(process.env.SOI_OCR ? ['scan.pdf', 'hocr.pdf'] : [])];
const plain = (text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const share = (part, whole) => (whole === 0 ? 1 : part / whole);

function inOrder(one, other) {
  const width = other.length + 1;
  const table = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      table[i * width + j] = one[i] === other[j] ? table[(i + 1) * width + j + 1] + 1 : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
    }
  }
  return table[0];
}

/** Whether two texts are one, some syllables misread. */
function alike(one, other) {
  const [a, b] = [one.split(' '), other.split(' ')];
  const longer = Math.max(a.length, b.length);
  return one === other || (Math.min(a.length, b.length) >= longer * 0.84 && inOrder(a, b) >= longer * 0.84);
}

function boundsRight(expected, found) {
  let from = 0;
  let right = 0;
  for (const text of expected) {
    const at = found.findIndex((line, index) => index >= from && alike(text, line));
    if (at < 0) continue;
    right += 1;
    from = at + 1;
  }
  return share(right, expected.length);
}

function measure(report, truth) {
  const texts = report.blocks.map((block) => report.text.slice(block.start, block.end));
  const lines = report.blocks.map((block, index) => plain(`${block.label ?? ''} ${texts[index]}`));
  const blocks = report.blocks.map((block, index) => plain(`${block.label ?? ''}|${texts[index]}`));
  const notes = truth.footnotes.filter(({ n, text }) => {
    const note = report.notes.find((candidate) => candidate.label === String(n) && plain(candidate.text) === plain(text));
    const owner = truth.blocks.find((block) => block.refs.some((ref) => ref.n === n));
    if (!note || note.anchor === null || !owner) return false;
    const { offset } = owner.refs.find((ref) => ref.n === n);
    return report.text.slice(0, note.anchor).endsWith(owner.text.slice(Math.max(0, offset - 20), offset).trimStart());
  });
  const words = plain(truth.paragraphs.join(' ')).split(' ');
  return [
    share(inOrder(truth.paragraphs.map(plain), lines), truth.paragraphs.length),
    share(inOrder(truth.headings.map((heading) => plain(`${heading.printed}|${heading.title}`)), blocks), truth.headings.length),
    share(notes.length, truth.footnotes.length), share(inOrder(words, lines.join(' ').split(' ')), words.length),
    boundsRight(truth.paragraphs.map(plain), lines), boundsRight(truth.headings.map((heading) => plain(`${heading.printed} ${heading.title}`)), lines),
  ];
}

console.log('form'.padEnd(14), 'files'.padStart(6), 'paragraphs'.padStart(11), 'headings'.padStart(9), 'notes'.padStart(7), 'syllables'.padStart(10), 'bounds'.padStart(7), 'heads'.padStart(7));
for (const form of forms) {
  const rows = [];
  for (const folder of process.argv.slice(2)) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.truth.json'))) {
      const path = join(folder, file.replace('truth.json', form));
      if (!existsSync(path)) continue;
      rows.push(measure(await readReport(file, readFileSync(path), defaultLimits), JSON.parse(readFileSync(join(folder, file), 'utf8'))));
    }
  }
  if (rows.length === 0) continue;
  const mean = (column) => ((rows.reduce((sum, row) => sum + row[column], 0) / rows.length) * 100).toFixed(2);
  console.log(form.padEnd(14), String(rows.length).padStart(6), mean(0).padStart(11), mean(1).padStart(9), mean(2).padStart(7), mean(3).padStart(10), mean(4).padStart(7), mean(5).padStart(7));
}
process.exit(0);
