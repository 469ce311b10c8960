/** Formatting by byte offset: the 512-byte pages of character and paragraph properties ([MS-DOC] 2.9.33, 2.9.176). */
import type { LittleEndian } from '../package/little-endian.ts';
import type { Place, WordFile } from './fib.ts';
import { characterProperties, oldCharacterProperties, oldParagraphModifiers, paragraphModifiers, type CharacterProperties, type ParagraphModifiers } from './modifiers.ts';

/** Properties of the bytes from `start` to `end`. Sorted by `start`. */
export interface Stretch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

function pageNumbers(file: WordFile, place: Place): number[] {
  const list = file.table.part(place.at, place.length);
  const entry = file.modern ? 4 : 2;
  const count = Math.floor((list.length - 4) / (4 + entry));
  const pages: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = (count + 1) * 4 + index * entry;
    pages.push(file.modern ? list.u32(at) & 0x3f_ffff : list.u16(at));
  }
  return pages;
}

function readPages<T>(file: WordFile, place: Place, entrySize: number, read: (page: LittleEndian, entry: number) => T): Stretch<T>[] {
  const found: Stretch<T>[] = [];
  for (const number of pageNumbers(file, place)) {
    const page = file.main.part(number * 512, 512);
    if (page.length < 512) continue;
    const count = page.u8(511);
    if ((count + 1) * 4 + count * entrySize > 511) continue;
    for (let index = 0; index < count; index += 1) {
      found.push({ start: page.u32(index * 4), end: page.u32(index * 4 + 4), value: read(page, (count + 1) * 4 + index * entrySize) });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

export function characterStretches(file: WordFile): Stretch<CharacterProperties>[] {
  const read = file.modern ? characterProperties : oldCharacterProperties;
  return readPages(file, file.characterPages, 1, (page, entry) => {
    const at = page.u8(entry) * 2;
    return at === 0 ? {} : read(page.part(at + 1, page.u8(at)));
  });
}

export function paragraphStretches(file: WordFile): Stretch<ParagraphModifiers>[] {
  if (!file.modern) {
    return readPages(file, file.paragraphPages, 7, (page, entry) => {
      const at = page.u8(entry) * 2;
      return at === 0 ? {} : oldParagraphModifiers(page.part(at + 3, page.u8(at) * 2 - 2));
    });
  }
  return readPages(file, file.paragraphPages, 13, (page, entry) => {
    const at = page.u8(entry) * 2;
    if (at === 0) return {};
    const short = page.u8(at);
    const from = short === 0 ? at + 2 : at + 1;
    const length = short === 0 ? page.u8(at + 1) * 2 : short * 2 - 1;
    return paragraphModifiers(page.part(from + 2, length - 2), { style: page.u16(from) });
  });
}

/** The stretch at a byte offset, null where none is. */
export function stretchAt<T>(stretches: readonly Stretch<T>[], offset: number): Stretch<T> | null {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (!stretch) return null;
    if (offset < stretch.start) high = middle - 1;
    else if (offset >= stretch.end) low = middle + 1;
    else return stretch;
  }
  return null;
}
