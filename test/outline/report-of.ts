/** Reports made from plain text by the text reader. */
import { assemble } from '../../src/ingest/assemble.ts';
import { readText } from '../../src/ingest/text/text.ts';
import type { Report } from '../../src/report.ts';

/** A report of a text. Lines that begin with "**" are bold. */
export function reportOf(text: string, name = 'thu.txt'): Report {
  const bytes = new TextEncoder().encode(text);
  const reading = readText(bytes);
  const assembled = assemble(reading.paragraphs.map((paragraph) => (
    paragraph.text.startsWith('**') ? { ...paragraph, text: paragraph.text.slice(2), bold: true, marks: [] } : paragraph)), reading.notes);
  return {
    name, source: { format: 'text', bytes: bytes.byteLength, sha256: '', pages: reading.pages, reader: 'text', encoding: null }, corrections: [],
    letterhead: null, sections: [], statements: [], codings: [], facts: [], messages: [], ...assembled,
  };
}
