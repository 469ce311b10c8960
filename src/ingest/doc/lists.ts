/** Definitions of automatic lists ([MS-DOC] 2.9.131-2.9.150). */
import type { LittleEndian } from '../package/little-endian.ts';
import { listCounters, type AbstractList, type ListInstance, type ListLevel, type Numbering } from '../wordprocessing/lists.ts';
import type { WordFile } from './fib.ts';
import { characterProperties } from './modifiers.ts';

const formats: Readonly<Record<number, string>> = { 0: 'decimal', 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 22: 'decimalZero', 23: 'bullet', 255: 'none' };

/** Reads the lists. A list instance is known by its number in the file, from 1. */
export function readLists(file: WordFile, fonts: readonly string[]): Numbering {
  const abstracts = new Map<string, AbstractList>();
  const { lists, listInstances } = file;
  if (lists.length > 0) {
    const count = Math.min(4096, file.table.u16(lists.at));
    let levelAt = lists.at + 2 + count * 28;
    for (let index = 0; index < count; index += 1) {
      const head = file.table.part(lists.at + 2 + index * 28, 28);
      const simple = (head.u8(26) & 1) !== 0;
      const levels = new Map<number, ListLevel>();
      for (let level = 0; level < (simple ? 1 : 9); level += 1) {
        const read = readLevel(file.table, levelAt, fonts);
        levels.set(level, read.level);
        levelAt = read.next;
      }
      abstracts.set(String(head.u32(0)), { levels, styleLink: null, numStyleLink: null });
    }
  }
  return listCounters(abstracts, readInstances(file, listInstances.at, listInstances.length, fonts), () => undefined);
}

function readInstances(file: WordFile, from: number, length: number, fonts: readonly string[]): Map<string, ListInstance> {
  const instances = new Map<string, ListInstance>();
  if (length === 0) return instances;
  const count = Math.min(4096, file.table.u32(from));
  let at = from + 4 + count * 16;
  for (let index = 0; index < count && at < from + length; index += 1) {
    const head = file.table.part(from + 4 + index * 16, 16);
    const instance: ListInstance = { abstract: String(head.u32(0)), starts: new Map(), levels: new Map() };
    instances.set(String(index + 1), instance);
    at += 4;
    for (let override = 0; override < Math.min(9, head.u8(12)); override += 1) {
      const start = file.table.u32(at);
      const flags = file.table.u32(at + 4);
      const level = Math.min(8, flags & 0xf);
      at += 8;
      if ((flags & 0x20) !== 0) {
        const read = readLevel(file.table, at, fonts);
        instance.levels.set(level, read.level);
        if ((flags & 0x10) !== 0) instance.starts.set(level, read.level.start);
        at = read.next;
      } else if ((flags & 0x10) !== 0) instance.starts.set(level, Math.min(start, 100_000));
    }
  }
  return instances;
}

function readLevel(table: LittleEndian, at: number, fonts: readonly string[]): { level: ListLevel; next: number } {
  const flags = table.u8(at + 5);
  const characters = table.u8(at + 24);
  const paragraphs = table.u8(at + 25);
  const textAt = at + 28 + paragraphs + characters;
  const length = Math.min(255, table.u16(textAt));
  let text = '';
  for (let index = 0; index < length; index += 1) {
    const code = table.u16(textAt + 2 + index * 2);
    text += code <= 8 ? `%${code + 1}` : String.fromCharCode(code);
  }
  const font = characterProperties(table.part(at + 28 + paragraphs, characters)).font;
  return {
    level: {
      start: Math.min(table.u32(at), 100_000), format: formats[table.u8(at + 4)] ?? 'decimal', text, legal: (flags & 4) !== 0,
      restart: (flags & 8) !== 0 ? table.u8(at + 26) : null, style: null, font: font === undefined ? '' : fonts[font] ?? '',
    },
    next: textAt + 2 + length * 2,
  };
}
