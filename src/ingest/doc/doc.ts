/** The reader of DOC files: Word 97-2003 with formatting, automatic numerals and notes; Word 6 and 95 as far as their text goes. */
import { message } from '../../message.ts';
import { vietnameseShare } from '../../vietnamese/syllables.ts';
import { openCompound } from '../package/compound.ts';
import type { Reading } from '../reading.ts';
import { Unreadable } from '../unreadable.ts';
import { readingOf } from '../wordprocessing/document.ts';
import type { Content } from '../wordprocessing/model.ts';
import { readContent, type DocContext } from './content.ts';
import { readHead, type WordFile } from './fib.ts';
import { readLists } from './lists.ts';
import { characterStretches, paragraphStretches } from './pages.ts';
import { readPieces } from './pieces.ts';
import { readFonts, readStyles } from './styles.ts';
import { readBoxes, readNotes, type Stretch } from './subdocuments.ts';
import { readWithWordExtractor } from './word-extractor.ts';

/** Reads a DOC. Throws `Unreadable` where it is none, is encrypted, or no reader can make sense of it. */
export async function readDoc(bytes: Uint8Array): Promise<Reading> {
  try {
    const reading = readWord(readHead(openCompound(bytes)));
    if (makesSense(reading)) return reading;
  } catch (error) {
    if (error instanceof Unreadable && error.problem.rule !== 'ingest.damaged') throw error;
  }
  const second = await readWithWordExtractor(bytes);
  if (second === null) throw new Unreadable('ingest.damaged');
  return second;
}

function readWord(file: WordFile): Reading {
  const { lengths } = file;
  const notesAt = lengths.main;
  const endnotesAt = notesAt + lengths.footnotes + lengths.headers + lengths.macros + lengths.comments;
  const footnotes = readNotes(file, 'footnote', file.footnoteRefs, file.footnoteTexts, notesAt, lengths.footnotes);
  const endnotes = readNotes(file, 'endnote', file.endnoteRefs, file.endnoteTexts, endnotesAt, lengths.endnotes);
  const fonts = readFonts(file);
  const context: DocContext = {
    file, fonts, pieces: readPieces(file), characters: characterStretches(file), paragraphs: paragraphStretches(file), styles: readStyles(file),
    numbering: readLists(file, fonts), references: new Map([...footnotes.references, ...endnotes.references]), found: { hidden: 0, deletions: 0, objects: 0 },
  };
  const body = readContent(context, 0, lengths.main);
  const boxes = readBoxes(file, endnotesAt + lengths.endnotes).flatMap(({ from, to }) => readContent(context, from, to));
  const contents = (stretches: ReadonlyMap<string, Stretch>): Map<string, Content[]> => new Map([...stretches].map(([id, { from, to }]) => [id, readContent(context, from, to)]));
  return readingOf({
    format: 'doc', reader: 'doc', body: [...body.slice(0, 1), ...boxes, ...body.slice(1)], footnotes: contents(footnotes.stretches), endnotes: contents(endnotes.stretches), pages: null,
    hidden: context.found.hidden, deletions: context.found.deletions, objects: 0, messages: file.modern ? [] : [message('ingest.formatting-lost', 'info')],
  });
}

/** A file whose tables lie gives noise: then the second reader is asked. */
function makesSense(reading: Reading): boolean {
  const text = reading.paragraphs.map((paragraph) => (paragraph.cells ? paragraph.cells.map((cell) => cell.text).join(' ') : paragraph.text)).join('\n');
  if (text.trim() === '') return false;
  const sample = text.slice(0, 20_000);
  const odd = sample.match(/[\ufffd\u0000-\u0008\u4e00-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return odd < sample.length * 0.1 || vietnameseShare(sample).share > 0.5;
}
