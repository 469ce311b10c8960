/** The text of a Word document: pieces in the order of the text, each of one or two bytes a character ([MS-DOC] 2.4.1). */
import type { LittleEndian } from '../package/little-endian.ts';
import type { WordFile } from './fib.ts';

export interface Piece {
  /** Character positions, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Byte offset of the first character in the stream. */
  readonly offset: number;
  /** Bytes a character. */
  readonly width: 1 | 2;
}

/** The pieces; a file without a piece table is one piece. */
export function readPieces(file: WordFile): Piece[] {
  const { lengths, pieces } = file;
  const total = lengths.main + lengths.footnotes + lengths.headers + lengths.macros + lengths.comments + lengths.endnotes + lengths.boxes + 1;
  const fallback = (): Piece[] => [{ start: 0, end: Math.min(total, file.main.length - file.textStart), offset: file.textStart, width: 1 }];
  if (pieces.length === 0) return fallback();
  const table = file.table.part(pieces.at, pieces.length);
  let at = 0;
  while (table.u8(at) === 1 && at < table.length) at += 3 + table.u16(at + 1);
  if (table.u8(at) !== 2) return fallback();
  const size = Math.min(table.u32(at + 1), table.length - at - 5);
  const count = Math.floor((size - 4) / 12);
  const list = table.part(at + 5, size);
  const found: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = list.u32(index * 4);
    const end = list.u32(index * 4 + 4);
    const place = list.u32((count + 1) * 4 + index * 8 + 2);
    const narrow = !file.modern || (place & 0x4000_0000) !== 0;
    const offset = file.modern && narrow ? (place & 0x3fff_ffff) / 2 : place & 0x3fff_ffff;
    const width = narrow ? 1 : 2;
    const longest = Math.max(0, Math.floor((file.main.length - offset) / width));
    if (end > start) found.push({ start, end: Math.min(end, start + longest), offset, width });
  }
  return found;
}

const narrowDecoder = new TextDecoder('windows-1252');
const wideDecoder = new TextDecoder('utf-16le');

/** Decodes bytes of a piece. One-byte text is windows-1252, which leaves legacy encodings' bytes to be told later. */
export function decodePiece(main: LittleEndian, offset: number, characters: number, width: 1 | 2): string {
  const bytes = main.bytes.subarray(offset, offset + characters * width);
  return (width === 1 ? narrowDecoder : wideDecoder).decode(bytes);
}
