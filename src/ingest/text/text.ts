/** The reader of plain text. */
import { message, type Message } from '../../message.ts';
import { compose } from '../../vietnamese/compose.ts';
import { decodeLegacy, detectLegacy } from '../../vietnamese/encodings.ts';
import { documentEncodings } from '../../vietnamese/legacy-runs.ts';
import type { RawNote, RawParagraph } from '../assemble.ts';
import { splitTabbedColumns } from '../columns.ts';
import { dropPressFurniture, looksLikePress } from '../press.ts';
import type { Reading } from '../reading.ts';
import { decodeText } from './decode.ts';
import { cutSentence, joinLines, lineGroups, wrapWidth } from './lines.ts';
import { asNote, bracketedMarks, takeMarks } from './note-marks.ts';

/** Reads plain text in any of the encodings that Vietnamese has been written in. */
export function readText(bytes: Uint8Array): Reading {
  const decoded = decodeText(bytes);
  const messages: Message[] = [...decoded.messages];
  const { text, encoding } = decodeParts(decoded.text);
  if (encoding !== null && encoding !== 'nfd') messages.push(message('ingest.legacy-encoding', 'info', { encoding }));
  const { paragraphs, notes, pages } = flowText(text);
  return { format: 'text', reader: 'text', paragraphs, notes, pages, messages, encoding: encoding ?? (decoded.encoding === 'utf-8' ? null : decoded.encoding) };
}

/** Decodes legacy encodings line by line, and composes decomposed letters. */
export function decodeParts(text: string): { text: string; encoding: string | null } {
  const encodings = documentEncodings(text.split('\n'));
  if (encodings.length > 0) {
    const lines = text.split('\n').map((line) => {
      const encoding = detectLegacy(line, encodings) ?? (isShortLegacy(line) ? encodings[0] : undefined);
      return encoding ? decodeLegacy(line, encoding) : line;
    });
    return { text: compose(lines.join('\n')), encoding: encodings[0] ?? null };
  }
  return { text: compose(text), encoding: isDecomposed(text) ? 'nfd' : null };
}

function isShortLegacy(line: string): boolean {
  return line.length < 60 && /[\u00a1-\u00ff]/.test(line) && !/[\u0100-\uffff]/.test(line.replace(/[\u2010-\u2026]/g, ''));
}

/** Whether most of a text's marked letters are decomposed. */
export function isDecomposed(text: string): boolean {
  const sample = text.slice(0, 200_000);
  const marks = sample.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0;
  const composed = sample.match(/[\u1ea0-\u1ef9]/g)?.length ?? 0;
  return marks > 10 && marks > composed;
}

/** Paragraphs and notes of decoded text. */
export function flowText(text: string): { paragraphs: RawParagraph[]; notes: RawNote[]; pages: number | null } {
  const groups = lineGroups(text);
  const width = wrapWidth(groups);
  const bracketed = bracketedMarks(text);
  const notes: RawNote[] = [];
  const flowed: { text: string; page: number | null; group: number }[] = [];
  groups.forEach(({ lines, page }, group) => {
    for (const paragraph of joinLines(lines, width)) {
      const note = asNote(paragraph);
      if (note && (note.sure || bracketed.has(note.label))) {
        notes.push({ label: note.label, text: note.text, page });
        continue;
      }
      const before = flowed.at(-1);
      if (before && before.group !== group && cutSentence(before.text, paragraph.trim())) before.text += ' ' + paragraph.trim();
      else flowed.push({ text: paragraph, page, group });
    }
  });
  const used = new Set<number>();
  const marked = tabbedRows(flowed.map(({ text: line, page }) => ({ ...takeMarks(line, notes, used), page })));
  const paragraphs = splitTabbedColumns(marked);
  return { paragraphs: looksLikePress(paragraphs) ? dropPressFurniture(paragraphs) : paragraphs, notes, pages: groups.at(-1)?.page ?? null };
}

/** Two or more neighbouring lines with the same number of tabs, two at least, or of upright bars, are rows of a table. */
function tabbedRows(paragraphs: readonly RawParagraph[]): RawParagraph[] {
  const cellsOf = (paragraph: RawParagraph | undefined): string[] => {
    const line = paragraph?.text.trim() ?? '';
    if (/^\|.*\|$/.test(line)) return line.slice(1, -1).split('|');
    const cells = line.split('\t');
    return cells.length >= 3 && cells.every((cell) => cell.trim() !== '') ? cells : [];
  };
  return paragraphs.flatMap((paragraph, index) => {
    const cells = cellsOf(paragraph);
    if (cells.length < 2) return [paragraph];
    const twin = [paragraphs[index - 1], paragraphs[index + 1]].some((other) => cellsOf(other).length === cells.length);
    if (!twin) return [paragraph];
    if (cells.every((cell) => /^[\s:-]*$/.test(cell))) return [];
    return [{ ...paragraph, text: '', marks: [], cells: cells.map((cell) => ({ text: cell })) }];
  });
}
