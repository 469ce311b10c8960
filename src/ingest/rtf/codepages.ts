/** Code pages of RTF fonts (\fcharset) and documents (\ansicpg). */

const byCharset: Readonly<Record<number, string>> = {
  0: 'windows-1252', 2: 'symbol', 128: 'shift_jis', 129: 'euc-kr', 134: 'gbk', 136: 'big5', 161: 'windows-1253', 162: 'windows-1254', 163: 'windows-1258',
  177: 'windows-1255', 178: 'windows-1256', 186: 'windows-1257', 204: 'windows-1251', 222: 'windows-874', 238: 'windows-1250',
};

/** The encoding of a font's character set, null for "default" and unknown ones. */
export function charsetEncoding(charset: number): string | null {
  return byCharset[charset] ?? null;
}

export function pageEncoding(page: number): string {
  if (page === 65001) return 'utf-8';
  if (page === 932) return 'shift_jis';
  if (page === 936) return 'gbk';
  if (page === 949) return 'euc-kr';
  if (page === 950) return 'big5';
  return (page >= 1250 && page <= 1258) || page === 874 ? `windows-${page}` : 'windows-1252';
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** Decodes bytes; Symbol's land where Word puts them, in the private use area. */
export function decodeBytes(bytes: readonly number[], encoding: string): string {
  if (encoding === 'symbol') return bytes.map((byte) => String.fromCharCode(0xf000 + byte)).join('');
  let decoder = decoders.get(encoding);
  if (!decoder) {
    decoder = new TextDecoder(encoding);
    decoders.set(encoding, decoder);
  }
  return decoder.decode(Uint8Array.from(bytes));
}
