/** What a file is, told by its bytes; its name is asked only where the bytes leave it open. */
import type { Format } from '../report.ts';

export type Sniffed =
  | { readonly kind: 'format'; readonly format: Exclude<Format, 'unknown'> }
  /** A kind that is known and not read; `what` names it for the message. */
  | { readonly kind: 'other'; readonly what: string };

function starts(bytes: Uint8Array, signature: string, at = 0): boolean {
  for (let index = 0; index < signature.length; index += 1) if (bytes[at + index] !== signature.charCodeAt(index)) return false;
  return true;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, Math.min(to, bytes.length) - from)).toString('latin1');
}

const format = (name: Exclude<Format, 'unknown'>): Sniffed => ({ kind: 'format', format: name });
const other = (what: string): Sniffed => ({ kind: 'other', what });

/** Looks at the first kilobytes, and for containers at their directory. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (starts(bytes, '%PDF-')) return format('pdf');
  if (starts(bytes, 'PK\u0003\u0004') || starts(bytes, 'PK\u0005\u0006')) return sniffPackage(bytes);
  if (starts(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return sniffCompound(bytes);
  if (starts(bytes, '{\\rtf')) return format('rtf');
  if (starts(bytes, '\u0089PNG') || starts(bytes, '\u00ff\u00d8\u00ff') || starts(bytes, 'II*\u0000') || starts(bytes, 'MM\u0000*')) return format('image');
  if (starts(bytes, 'GIF8') || starts(bytes, 'BM') && bytes.length > 54 && bytes[14] === 40) return format('image');
  if (starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8)) return format('image');
  if (starts(bytes, '\u00db\u00a5-\u0000') || starts(bytes, '1\u00be\u0000\u0000')) return other('word-1');
  if (starts(bytes, 'Rar!') || starts(bytes, '7z\u00bc\u00af')) return other('archive');
  if (starts(bytes, '\u007fELF') || starts(bytes, 'MZ')) return other('program');
  const head = latin(bytes, 0, 4096);
  const pdfAt = latin(bytes, 0, 1024 * 8).indexOf('%PDF-');
  if (pdfAt > 0 && pdfAt < 1024 * 8) return format('pdf');
  if (/^\s*(?:\u00ef\u00bb\u00bf)?\s*\{\\rtf/.test(head)) return format('rtf');
  const narrow = head.replaceAll('\u0000', '');
  if (/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|div|p|table|script|style|title|article|font)\b/i.test(narrow)) {
    return format('html');
  }
  if (isBinary(bytes)) return other('binary');
  return format('text');
}

function sniffPackage(bytes: Uint8Array): Sniffed {
  // Names stand in the clear in the directory at the end, and the first members at the front.
  const names = latin(bytes, 0, 8192) + latin(bytes, Math.max(0, bytes.length - 65_536), bytes.length);
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return format('odt');
  if (names.includes('mimetypeapplication/vnd.oasis')) return other('opendocument');
  if (/word\/|\[Content_Types\]\.xml/.test(names)) {
    if (names.includes('xl/workbook')) return other('spreadsheet');
    if (names.includes('ppt/presentation')) return other('slides');
    return format('docx');
  }
  if (names.includes('META-INF/manifest.xml') && names.includes('content.xml')) return format('odt');
  return other('archive');
}

/** OLE compound files: old Word, encrypted DOCX, old Excel and PowerPoint. Names stand in the directory as UTF-16. */
function sniffCompound(bytes: Uint8Array): Sniffed {
  const has = (name: string): boolean => indexOfWide(bytes, name) >= 0;
  if (has('EncryptedPackage')) return other('encrypted');
  if (has('WordDocument')) return format('doc');
  if (has('Workbook') || has('Book')) return other('spreadsheet');
  if (has('PowerPoint Document')) return other('slides');
  return format('doc');
}

function indexOfWide(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(Buffer.from(name + '\u0000', 'utf16le'));
}

/** Control bytes that no text encoding of ours has; zero bytes on one side of the pairs are UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, 4096);
  if (size === 0 || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  let controls = 0;
  const zeros = [0, 0];
  for (let index = 0; index < size; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    else if (byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte)) controls += 1;
  }
  const [even = 0, odd = 0] = zeros;
  const wide = Math.max(even, odd) > size * 0.15 && Math.min(even, odd) < size * 0.03;
  return controls > size * 0.1 || (!wide && even + odd > size * 0.05);
}
