/** The made reports as PDF, as a scan, and as a scan with a text layer, against what they were made from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PDFParse, VerbosityLevel } from 'pdf-parse';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/ingest/limits.ts';
import { readPdf } from '../../../src/ingest/pdf/pdf.ts';
import { measure, type Truth } from '../measure.ts';

const folder = process.env['SOI_FIXTURES'] ?? resolve('..', 'shared', 'fixtures', 'documents');
const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.truth.json')).map((file) => file.replace('.truth.json', '')) : [];

/** Letters without any sign: what remains the same when OCR takes one tone for another. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
}

async function read(name: string, form: string): Promise<{ report: Awaited<ReturnType<typeof readPdf>>; truth: Truth }> {
  const report = await readPdf(`${name}.${form}`, readFileSync(`${folder}/${name}.${form}`), defaultLimits);
  return { report, truth: JSON.parse(readFileSync(`${folder}/${name}.truth.json`, 'utf8')) as Truth };
}

describe.skipIf(names.length === 0)('the made reports', () => {
  test.each(names)('%s.pdf', async (name) => {
    const { report, truth } = await read(name, 'pdf');
    const { paragraphs, headings, notes, wrong } = measure(report, truth);
    expect(wrong).toEqual([]);
    expect([paragraphs, headings, notes]).toEqual([1, 1, 1]);
    expect(report.messages).toEqual([]);
  });

  test.each(names)('%s.pdf has the words that pdf-parse finds', async (name) => {
    const { report } = await read(name, 'pdf');
    const parser = new PDFParse({ data: new Uint8Array(readFileSync(`${folder}/${name}.pdf`)), verbosity: VerbosityLevel.ERRORS });
    const theirs = (await parser.getText({ pageJoiner: '' })).text.normalize('NFC').match(/\p{L}+|\d+/gu) ?? [];
    await parser.destroy();
    const all = [report.text, ...report.notes.map((note) => note.text)].join(' ').match(/\p{L}+|\d+/gu) ?? [];
    const count = new Map<string, number>();
    for (const word of all) count.set(word, (count.get(word) ?? 0) + 1);
    const missing = theirs.filter((word) => {
      const left = count.get(word) ?? 0;
      count.set(word, left - 1);
      return left <= 0;
    });
    // Page numbers and the marks of notes are all that ours leaves out.
    expect(missing.filter((word) => !/^\d{1,2}$/.test(word))).toEqual([]);
  });

  test.each(names)('%s.hocr.pdf keeps its layer and says so', async (name) => {
    const { report } = await read(name, 'hocr.pdf');
    expect(report.source.reader).toBe('pdf');
    expect(report.messages.map((found) => found.rule)).toContain('ingest.ocr-layer');
  }, 120_000);

  // One is enough: OCR takes its time.
  test.each(names.slice(1, 2))('%s.scan.pdf', async (name) => {
    const { report, truth } = await read(name, 'scan.pdf');
    expect(report.source.reader).toMatch(/^ocr \(tesseract/);
    expect(report.messages.map((found) => found.rule)).toContain('ingest.ocr');
    const { syllables, headings } = measure(report, truth);
    expect(syllables).toBeGreaterThan(0.96);
    expect(headings).toBeGreaterThan(0.8);
    const labels = truth.headings.map((heading) => heading.printed);
    const seen = report.blocks.flatMap((block) => (block.label !== null && labels.includes(block.label) ? [block.label] : []));
    for (const heading of truth.headings.filter((each) => /^[IVX]+\.$/.test(each.printed))) {
      const block = report.blocks.find((each) => each.label === heading.printed);
      expect(bare(report.text.slice(block?.start, block?.end)).slice(0, 30)).toBe(bare(heading.title).slice(0, 30));
    }
    expect(seen.length).toBeGreaterThanOrEqual(labels.length);
  }, 240_000);
});
