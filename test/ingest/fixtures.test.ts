import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/ingest/limits.ts';
import { readReport } from '../../src/ingest/read.ts';
import { measure, type Truth } from './measure.ts';

const folder = process.env['SOI_FIXTURES'] ?? '../shared/fixtures/documents';
const forms = ['docx', 'autonum.docx', 'tcvn3.docx', 'vni.docx', 'doc', 'html', 'nfd.txt', 'utf16.txt', 'cp1258.txt', 'rtf', 'odt'];
const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.truth.json')).map((file) => file.replace('.truth.json', '')) : [];

describe.skipIf(names.length === 0)('the made reports, form by form', () => {
  for (const name of names) {
    const truth = JSON.parse(readFileSync(`${folder}/${name}.truth.json`, 'utf8')) as Truth;
    for (const form of forms) {
      const path = `${folder}/${name}.${form}`;
      test.skipIf(!existsSync(path))(`${name}.${form}`, async () => {
        const report = await readReport(`${name}.${form}`, readFileSync(path), defaultLimits);
        const { paragraphs, headings, notes, syllables, wrong } = measure(report, truth);
        if (process.env['SOI_SHOW']) {
          const percent = (value: number): string => (value * 100).toFixed(1).padStart(6);
          console.log(`${name}.${form}`.padEnd(30), percent(paragraphs), percent(headings), percent(notes), percent(syllables), report.source.encoding, report.messages.map((found) => found.rule).join(' '), '\n', wrong.slice(0, Number(process.env['SOI_SHOW'])).join('\n '));
        }
        expect(paragraphs).toBeGreaterThanOrEqual(form === 'doc' || form === 'rtf' || form === 'odt' ? 0.97 : 0.99);
        expect(headings).toBeGreaterThanOrEqual(0.99);
        expect(syllables).toBeGreaterThanOrEqual(0.995);
        if (!form.endsWith('txt')) expect(notes).toBeGreaterThanOrEqual(0.98);
      });
    }
  }
});
