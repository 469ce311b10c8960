/** The reader of DOC files (Word 97-2003, and Word 6/95). */
import type { Limits } from '../limits.ts';
import type { Reading } from '../reading.ts';
import { Unreadable } from '../unreadable.ts';
import { readWithWordExtractor } from './word-extractor.ts';

/** Reads a DOC. Throws `Unreadable` where it is none, is encrypted or damaged. */
export async function readDoc(bytes: Uint8Array, _limits: Limits): Promise<Reading> {
  const reading = await readWithWordExtractor(bytes);
  if (reading === null) throw new Unreadable('ingest.damaged');
  return reading;
}
