/** Reads one file of a lexicon: with `files.ts` the one place of this room that touches the disk. */
import { readFileSync, statSync } from 'node:fs';
import { CannotWork, message } from '../message.ts';
import type { SourceText } from './yaml-source.ts';

const BIGGEST = 4_000_000;

/** The file's text in NFC. Throws CannotWork where it cannot be read or is too big. */
export function readSource(file: string): SourceText {
  try {
    if (statSync(file).size > BIGGEST) throw new CannotWork(message('lexicon.file-big', 'error', { limit: BIGGEST }, { file }));
    return { name: file, text: readFileSync(file, 'utf8').normalize('NFC') };
  } catch (error) {
    if (error instanceof CannotWork) throw error;
    throw new CannotWork(message('lexicon.file', 'error', {}, { file }), { cause: error });
  }
}
