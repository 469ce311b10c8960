/**
 * A ZIP file written entry after entry, each in pieces of any size (APPNOTE 6.3, deflate). Dates are fixed, so the same content
 * gives the same bytes. No ZIP64: an entry and the file stay below 4 GiB, which the writer checks.
 */
import { crc32, constants, deflateRawSync } from 'node:zlib';
import { writeAll } from '../write-file.ts';

const limit = 0xffffffff;
/** 1 January 1980, 00:00, in DOS form. */
const dosDate = 0x21;
const piece = 1 << 20;

interface Entry {
  readonly name: Buffer;
  readonly offset: number;
  crc: number;
  packed: number;
  size: number;
}

export class ZipFile {
  readonly #descriptor: number;
  readonly #entries: Entry[] = [];
  #at = 0;
  #waiting: string[] = [];
  #waitingSize = 0;

  /** `descriptor` is an open, empty file. */
  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  /** Begins an entry; what is `put` goes to it until the next one begins. */
  begin(name: string): void {
    this.#finish();
    const entry: Entry = { name: Buffer.from(name, 'utf8'), offset: this.#at, crc: 0, packed: 0, size: 0 };
    this.#entries.push(entry);
    this.#write(this.#header(entry));
  }

  put(text: string): void {
    this.#waiting.push(text);
    this.#waitingSize += text.length;
    if (this.#waitingSize >= piece) this.#deflate();
  }

  /** Writes the directory. The descriptor stays open. */
  end(): void {
    this.#finish();
    const start = this.#at;
    for (const entry of this.#entries) {
      const record = Buffer.alloc(46);
      record.writeUInt32LE(0x02014b50, 0);
      record.writeUInt16LE(20, 4);
      this.#fields(entry).copy(record, 6);
      record.writeUInt32LE(entry.offset, 42);
      this.#write(Buffer.concat([record, entry.name]));
    }
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.#entries.length, 8);
    end.writeUInt16LE(this.#entries.length, 10);
    end.writeUInt32LE(this.#at - start, 12);
    end.writeUInt32LE(start, 16);
    this.#write(end);
  }

  /** The 26 bytes that local header and directory share: version, flags (UTF-8 names), method, date, sums, lengths. */
  #fields(entry: Entry): Buffer {
    const out = Buffer.alloc(26);
    out.writeUInt16LE(20, 0);
    out.writeUInt16LE(0x0800, 2);
    out.writeUInt16LE(8, 4);
    out.writeUInt16LE(0, 6);
    out.writeUInt16LE(dosDate, 8);
    out.writeUInt32LE(entry.crc, 10);
    out.writeUInt32LE(entry.packed, 14);
    out.writeUInt32LE(entry.size, 18);
    out.writeUInt16LE(entry.name.length, 22);
    return out;
  }

  #header(entry: Entry): Buffer {
    const head = Buffer.alloc(4);
    head.writeUInt32LE(0x04034b50, 0);
    return Buffer.concat([head, this.#fields(entry), entry.name]);
  }

  #deflate(): void {
    const entry = this.#entries.at(-1)!;
    const bytes = Buffer.from(this.#waiting.join(''), 'utf8');
    this.#waiting = [];
    this.#waitingSize = 0;
    if (bytes.length === 0) return;
    entry.crc = crc32(bytes, entry.crc);
    entry.size += bytes.length;
    const packed = deflateRawSync(bytes, { level: 1, finishFlush: constants.Z_SYNC_FLUSH });
    entry.packed += packed.length;
    this.#write(packed);
  }

  #finish(): void {
    const entry = this.#entries.at(-1);
    if (!entry) return;
    this.#deflate();
    const last = deflateRawSync(Buffer.alloc(0));
    entry.packed += last.length;
    this.#write(last);
    if (entry.size > limit || entry.packed > limit || this.#at > limit) throw new RangeError('the workbook grew beyond 4 GiB');
    writeAll(this.#descriptor, this.#header(entry), entry.offset);
  }

  #write(bytes: Uint8Array): void {
    writeAll(this.#descriptor, bytes, this.#at);
    this.#at += bytes.length;
  }
}
