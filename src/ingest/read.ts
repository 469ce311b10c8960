/** Reads one report, whatever it is. Never throws: what cannot be read is an empty report with a message that says why. */
import { createHash } from 'node:crypto';
import { message, type Message } from '../message.ts';
import { emptyReport, type Format, type Report, type Source } from '../report.ts';
import { findSlips } from '../vietnamese/slips.ts';
import { assemble } from './assemble.ts';
import { readDoc } from './doc/doc.ts';
import { readDocx } from './docx/docx.ts';
import { readHtml } from './html/html.ts';
import type { Limits } from './limits.ts';
import { readWithMammoth } from './mammoth.ts';
import { readOdt } from './odt/odt.ts';
import type { Reading } from './reading.ts';
import { readRtf } from './rtf/rtf.ts';
import { sniff } from './sniff.ts';
import { readText } from './text/text.ts';
import { Unreadable } from './unreadable.ts';

/** Reads a file's bytes within the limits. `name` becomes the report's name; the format is told from the bytes. */
export async function readReport(name: string, bytes: Uint8Array, limits: Limits): Promise<Report> {
  const source: Source = {
    format: 'unknown', bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex'), pages: null, reader: 'none', encoding: null,
  };
  let format: Format = 'unknown';
  try {
    if (bytes.byteLength === 0) throw new Unreadable('ingest.empty');
    if (bytes.byteLength > limits.bytes) {
      throw new Unreadable('ingest.file-too-large', { megabytes: megabytes(bytes.byteLength), limit: megabytes(limits.bytes) });
    }
    const found = sniff(bytes);
    if (found.kind === 'other') throw new Unreadable(found.what === 'encrypted' ? 'ingest.encrypted' : 'ingest.other-format', { what: found.what });
    format = found.format;
    if (format === 'pdf') return withSlips(await (await import('./pdf/pdf.ts')).readPdf(name, bytes, limits));
    if (format === 'image') return withSlips(await (await import('./image.ts')).readImage(name, bytes, limits));
    return withSlips(toReport(name, source, await readFlowing(format, bytes, limits), limits));
  } catch (error) {
    const problem = error instanceof Unreadable ? error.problem : message('ingest.failed', 'error', { detail: error instanceof Error ? error.message : String(error) });
    return emptyReport(name, { ...source, format }, [problem]);
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

async function readFlowing(format: Exclude<Format, 'pdf' | 'image' | 'unknown'>, bytes: Uint8Array, limits: Limits): Promise<Reading> {
  switch (format) {
    case 'docx': return readDocxOrMammoth(bytes, limits);
    case 'doc': return readDoc(bytes);
    case 'rtf': return readRtf(bytes, limits);
    case 'odt': return readOdt(bytes, limits);
    case 'html': return readHtml(bytes);
    case 'text': return readText(bytes);
  }
}

/** Mammoth reads on where our own reader fails for a reason that is not the file's fault to begin with. */
async function readDocxOrMammoth(bytes: Uint8Array, limits: Limits): Promise<Reading> {
  try {
    return readDocx(bytes, limits);
  } catch (error) {
    if (error instanceof Unreadable && error.problem.rule !== 'ingest.damaged') throw error;
    const reading = await readWithMammoth(bytes, limits);
    if (reading === null) throw error;
    return reading;
  }
}

function toReport(name: string, source: Source, reading: Reading, limits: Limits): Report {
  const messages: Message[] = [...reading.messages];
  const { text, blocks, notes } = assemble(withinLimit(reading, limits, messages), reading.notes);
  if (text === '' && !messages.some((found) => found.severity === 'error')) messages.push(message('ingest.empty', 'error'));
  const { format, reader, pages, encoding } = reading;
  return { ...emptyReport(name, { ...source, format, reader, pages, encoding }, messages), text, blocks, notes };
}

/** Cuts the paragraphs at the limit of characters, and says so. */
function withinLimit(reading: Reading, limits: Limits, messages: Message[]): Reading['paragraphs'] {
  let left = limits.characters;
  const kept: Reading['paragraphs'][number][] = [];
  for (const paragraph of reading.paragraphs) {
    const size = paragraph.cells ? paragraph.cells.reduce((sum, cell) => sum + cell.text.length, 0) : paragraph.text.length;
    if (size > left) {
      messages.push(message('ingest.text-too-long', 'warning', { limit: limits.characters }));
      if (!paragraph.cells) kept.push({ ...paragraph, text: paragraph.text.slice(0, left) });
      return kept;
    }
    left -= size;
    kept.push(paragraph);
  }
  return kept;
}

function withSlips(report: Report): Report {
  return report.text === '' ? report : { ...report, corrections: findSlips(report.text) };
}
