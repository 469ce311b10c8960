/** OLE compound files ([MS-CFB]), the container of DOC. Read in memory; chains are bounded, so loops end. */
import { Unreadable } from '../unreadable.ts';
import { LittleEndian } from './little-endian.ts';

const endOfChain = 0xfffffffe;
const largestStream = 200 * 1024 * 1024;

export interface CompoundFile {
  /** A stream's bytes by its name, null where there is none. */
  stream(name: string): Uint8Array | null;
  readonly names: readonly string[];
}

interface Entry {
  readonly start: number;
  readonly size: number;
}

/** Opens a compound file; throws `Unreadable` where its tables are broken. */
export function openCompound(bytes: Uint8Array): CompoundFile {
  const file = new LittleEndian(bytes);
  const sectorSize = 2 ** file.u16(30);
  const miniSize = 2 ** file.u16(32);
  if (sectorSize < 128 || sectorSize > 65_536 || miniSize < 16 || miniSize > sectorSize) throw new Unreadable('ingest.damaged');
  const sectors = Math.ceil(bytes.length / sectorSize);
  const sector = (index: number): Uint8Array => bytes.subarray((index + 1) * sectorSize, (index + 2) * sectorSize);

  const fat: number[] = [];
  const addFat = (index: number): void => {
    const table = new LittleEndian(sector(index));
    for (let at = 0; at + 4 <= table.length; at += 4) fat.push(table.u32(at));
  };
  const fatCount = Math.min(file.u32(44), sectors);
  for (let index = 0; index < Math.min(109, fatCount); index += 1) addFat(file.u32(76 + index * 4));
  let difat = file.u32(68);
  for (let hops = 0; difat < sectors && hops < sectors; hops += 1) {
    const table = new LittleEndian(sector(difat));
    for (let at = 0; at + 8 <= sectorSize; at += 4) if (table.u32(at) < sectors && fat.length < sectors + sectorSize) addFat(table.u32(at));
    difat = table.u32(sectorSize - 4);
  }

  const chain = (start: number, table: readonly number[], limit: number): number[] => {
    const found: number[] = [];
    for (let at = start; at < endOfChain - 2 && found.length < limit; at = table[at] ?? endOfChain) {
      if (at >= limit) break;
      found.push(at);
    }
    return found;
  };
  const join = (pieces: readonly Uint8Array[], size: number): Uint8Array => {
    const whole = new Uint8Array(Math.min(size, largestStream, pieces.reduce((sum, piece) => sum + piece.length, 0)));
    let at = 0;
    for (const piece of pieces) {
      const part = piece.subarray(0, whole.length - at);
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  };
  const readChain = (start: number, size: number): Uint8Array => join(chain(start, fat, sectors).map(sector), size);

  const directory = new LittleEndian(readChain(file.u32(48), Number.MAX_SAFE_INTEGER));
  const entries = new Map<string, Entry>();
  let root: Entry | null = null;
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(64, directory.u16(at + 64));
    const name = new TextDecoder('utf-16le').decode(directory.bytes.subarray(at, at + Math.max(0, length - 2)));
    const entry = { start: directory.u32(at + 116), size: directory.u32(at + 120) };
    const type = directory.u8(at + 66);
    if (type === 5) root = entry;
    else if (type === 2 && !entries.has(name)) entries.set(name, entry);
  }
  const miniFat: number[] = [];
  const miniTable = new LittleEndian(readChain(file.u32(60), Number.MAX_SAFE_INTEGER));
  for (let at = 0; at + 4 <= miniTable.length; at += 4) miniFat.push(miniTable.u32(at));
  const miniStream = root ? readChain(root.start, root.size) : new Uint8Array(0);
  const cutoff = file.u32(56);

  return {
    names: [...entries.keys()],
    stream(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.size >= cutoff) return readChain(entry.start, entry.size);
      const count = Math.ceil(miniStream.length / miniSize);
      return join(chain(entry.start, miniFat, count).map((index) => miniStream.subarray(index * miniSize, (index + 1) * miniSize)), entry.size);
    },
  };
}
