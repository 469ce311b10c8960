/** Little-endian numbers out of bytes that may lie about their lengths: beyond the end everything is 0, nothing throws. */
export class LittleEndian {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.bytes[at] ?? 0;
  }

  u16(at: number): number {
    return this.u8(at) | (this.u8(at + 1) << 8);
  }

  i16(at: number): number {
    return (this.u16(at) << 16) >> 16;
  }

  u32(at: number): number {
    return (this.u16(at) | (this.u16(at + 2) << 16)) >>> 0;
  }

  /** A stretch, cut at the end of the bytes. */
  part(from: number, length: number): LittleEndian {
    return new LittleEndian(this.bytes.subarray(Math.max(0, from), Math.max(0, from) + Math.max(0, length)));
  }
}
