/** The common end of the readers of word processors' files. */
import { message, type Message } from '../../message.ts';
import type { Format } from '../../report.ts';
import { documentEncodings, hasCapitalFont } from '../../vietnamese/legacy-runs.ts';
import type { RawParagraph } from '../assemble.ts';
import { splitTabbedColumns } from '../columns.ts';
import type { Reading } from '../reading.ts';
import { isDecomposed } from '../text/text.ts';
import { flow } from './flow.ts';
import type { Content, Paragraph } from './model.ts';
import { noteNumbers } from './notes.ts';

export interface WordDocument {
  readonly format: Format;
  readonly reader: string;
  readonly body: readonly Content[];
  /** By the id that references carry. */
  readonly footnotes: ReadonlyMap<string, readonly Content[]>;
  readonly endnotes: ReadonlyMap<string, readonly Content[]>;
  readonly pages: number | null;
  /** Characters that the author hid. */
  readonly hidden: number;
  /** Tracked deletions that were left out. */
  readonly deletions: number;
  /** Embedded objects whose words are not read. */
  readonly objects: number;
  readonly messages?: readonly Message[];
}

/** Decodes legacy runs, detaches notes, splits letterheads, and says what was left out. */
export function readingOf(document: WordDocument): Reading {
  const { body, footnotes, endnotes } = document;
  const paragraphs = [body, ...footnotes.values(), ...endnotes.values()].flatMap((content) => [...paragraphsOf(content)]);
  const texts = paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join(''));
  const encodings = documentEncodings(texts);
  const fontsKept = encodings.includes('tcvn3') && hasCapitalFont(paragraphs.flatMap((paragraph) => paragraph.runs));
  const notes = noteNumbers(footnotes, endnotes);
  const context = { encodings, fontsKept, notes };
  const flowed: readonly RawParagraph[] = splitTabbedColumns(flow(body, context));
  const rawNotes = notes.list((content) => flow(content, context).map((paragraph) => paragraph.text).join(' '));
  return {
    format: document.format, reader: document.reader, paragraphs: flowed, notes: rawNotes, pages: document.pages,
    encoding: encodings[0] ?? (isDecomposed(texts.slice(0, 2000).join('\n')) ? 'nfd' : null), messages: [...findings(document, encodings[0]), ...(document.messages ?? [])],
  };
}

function* paragraphsOf(content: readonly Content[]): Generator<Paragraph> {
  for (const part of content) {
    if (part.kind === 'paragraph') yield part;
    else for (const row of part.rows) for (const cell of row.cells) yield* paragraphsOf(cell.content);
  }
}

function findings(document: WordDocument, encoding: string | undefined): Message[] {
  const messages: Message[] = [];
  if (document.hidden > 0) messages.push(message('ingest.hidden-text', 'info', { characters: document.hidden }));
  if (document.deletions > 0) messages.push(message('ingest.tracked-deletions', 'info', { count: document.deletions }));
  if (document.objects > 0) messages.push(message('ingest.embedded-objects', 'info', { count: document.objects }));
  if (encoding !== undefined) messages.push(message('ingest.legacy-encoding', 'info', { encoding }));
  return messages;
}
