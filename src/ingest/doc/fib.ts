/** The head of a Word document stream ([MS-DOC] 2.5): where its tables stand. Word 6 and 95 have an older, shorter one. */
import type { CompoundFile } from '../package/compound.ts';
import { LittleEndian } from '../package/little-endian.ts';
import { Unreadable } from '../unreadable.ts';

export interface Place {
  readonly at: number;
  readonly length: number;
}

/** Lengths in characters of the documents that follow one another in the text. */
export interface Lengths {
  readonly main: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly boxes: number;
}

export interface WordFile {
  /** Word 97 and later; otherwise Word 6 or 95. */
  readonly modern: boolean;
  /** The text's stream, which in old files holds the tables as well. */
  readonly main: LittleEndian;
  readonly table: LittleEndian;
  readonly lengths: Lengths;
  /** Where the text begins in files without a piece table. */
  readonly textStart: number;
  readonly pieces: Place;
  readonly characterPages: Place;
  readonly paragraphPages: Place;
  readonly styles: Place;
  readonly fonts: Place;
  readonly lists: Place;
  readonly listInstances: Place;
  readonly footnoteRefs: Place;
  readonly footnoteTexts: Place;
  readonly endnoteRefs: Place;
  readonly endnoteTexts: Place;
  readonly boxTexts: Place;
}

const nowhere: Place = { at: 0, length: 0 };

/** Reads the head. Throws `Unreadable` for encrypted files and for streams that are no Word document. */
export function readHead(file: CompoundFile): WordFile {
  const stream = file.stream('WordDocument');
  if (stream === null) throw new Unreadable('ingest.not-word');
  const main = new LittleEndian(stream);
  const version = main.u16(2);
  const flags = main.u16(10);
  if ((flags & 0x0100) !== 0) throw new Unreadable('ingest.encrypted');
  if (version >= 193 || main.u16(0) === 0xa5ec) {
    const table = file.stream((flags & 0x0200) !== 0 ? '1Table' : '0Table') ?? file.stream('1Table') ?? file.stream('0Table');
    if (table === null) throw new Unreadable('ingest.damaged');
    return modernHead(main, new LittleEndian(table));
  }
  if (version < 101) throw new Unreadable('ingest.damaged');
  return oldHead(main, (flags & 0x0004) !== 0);
}

function modernHead(main: LittleEndian, table: LittleEndian): WordFile {
  const pair = (index: number): Place => ({ at: main.u32(154 + index * 8), length: main.u32(158 + index * 8) });
  return {
    modern: true, main, table, textStart: main.u32(24),
    lengths: {
      main: main.u32(76), footnotes: main.u32(80), headers: main.u32(84), macros: main.u32(88), comments: main.u32(92), endnotes: main.u32(96), boxes: main.u32(100),
    },
    styles: pair(1), footnoteRefs: pair(2), footnoteTexts: pair(3), characterPages: pair(12), paragraphPages: pair(13), fonts: pair(15), pieces: pair(33),
    endnoteRefs: pair(46), endnoteTexts: pair(47), boxTexts: pair(56), lists: pair(73), listInstances: pair(74),
  };
}

function oldHead(main: LittleEndian, complex: boolean): WordFile {
  const pair = (at: number): Place => ({ at: main.u32(at), length: main.u32(at + 4) });
  return {
    modern: false, main, table: main, textStart: main.u32(24),
    lengths: {
      main: main.u32(52), footnotes: main.u32(56), headers: main.u32(60), macros: main.u32(64), comments: main.u32(68), endnotes: main.u32(72), boxes: main.u32(76),
    },
    styles: nowhere, footnoteRefs: pair(104), footnoteTexts: pair(112), characterPages: pair(184), paragraphPages: pair(192), fonts: pair(208),
    pieces: complex ? pair(352) : nowhere, endnoteRefs: nowhere, endnoteTexts: nowhere, boxTexts: nowhere, lists: nowhere, listInstances: nowhere,
  };
}
