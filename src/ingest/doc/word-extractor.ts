/** The second reader of DOC files: word-extractor. It reads where ours gives up, without numerals, places of notes and formatting. */
import { message } from '../../message.ts';
import { splitTabbedColumns } from '../columns.ts';
import { documentEncodings } from '../../vietnamese/legacy-runs.ts';
import { decodeLegacy, detectLegacy } from '../../vietnamese/encodings.ts';
import type { Reading } from '../reading.ts';

/** Reads a DOC with word-extractor; null where it cannot read it either. */
export async function readWithWordExtractor(bytes: Uint8Array): Promise<Reading | null> {
  try {
    const { default: WordExtractor } = await import('word-extractor');
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    const lines = document.getBody().split(/\n+/);
    const notes = document.getFootnotes().split(/\n+/).filter((line) => line.trim() !== '');
    if (lines.every((line) => line.trim() === '')) return null;
    const encodings = documentEncodings(lines);
    const decode = (line: string): string => {
      const encoding = detectLegacy(line, encodings);
      return encoding ? decodeLegacy(line, encoding) : line;
    };
    return {
      format: 'doc', reader: 'word-extractor', paragraphs: splitTabbedColumns(lines.map((line) => ({ text: decode(line) }))), pages: null, encoding: encodings[0] ?? null,
      notes: notes.map((text, index) => ({ label: String(index + 1), text: decode(text), page: null })), messages: [message('ingest.second-reader', 'warning', { reader: 'word-extractor' })],
    };
  } catch {
    return null;
  }
}
