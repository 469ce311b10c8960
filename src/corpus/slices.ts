/** Pieces of reports' texts, cut out of the bytes as they are stored: making the whole text a string would take five times as long. */
import type { Corpus } from './corpus.ts';

/** Bytes of the UTF-8 sequence that begins with a byte. */
const bytesOf = (first: number): number => (first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);

/** Reads stretches of one text after the other; quickest where those of a text stand near each other. */
export interface Slicer {
  /** The text of a document (by id) from `start` to `end`, in UTF-16 units as everywhere. */
  readonly slice: (document: number, start: number, end: number) => string;
}

/** Prepares a slicer of this corpus. */
export function slicer(corpus: Corpus): Slicer {
  const bytesAt = corpus.prepare('SELECT CAST(text AS BLOB) FROM documents WHERE id = ?').pluck();
  let document = -1;
  let bytes: Buffer = Buffer.alloc(0);
  /** Where the last search ended: byte and UTF-16 unit. */
  let byte = 0;
  let unit = 0;
  /** The byte at which a unit begins; -1 within a pair of surrogates. */
  const byteOf = (wanted: number): number => {
    if (wanted * 2 < unit) [byte, unit] = [0, 0];
    while (unit > wanted) {
      do byte -= 1; while ((bytes[byte]! & 0xc0) === 0x80);
      unit -= bytesOf(bytes[byte]!) === 4 ? 2 : 1;
    }
    while (unit < wanted && byte < bytes.length) {
      const length = bytesOf(bytes[byte]!);
      unit += length === 4 ? 2 : 1;
      byte += length;
    }
    return unit > wanted ? -1 : byte;
  };
  return {
    slice(id, start, end) {
      if (id !== document) [document, bytes, byte, unit] = [id, bytesAt.get(id) as Buffer, 0, 0];
      const from = byteOf(start);
      const to = byteOf(end);
      return from < 0 || to < 0 ? bytes.toString('utf8').slice(start, end) : bytes.toString('utf8', from, to);
    },
  };
}
