/** Bytes of plain text (or HTML) to Unicode: by byte order mark, by zero bytes, as UTF-8, else by which reading is Vietnamese. */
import { message, type Message } from '../../message.ts';
import { compose } from '../../vietnamese/compose.ts';
import { vietnameseShare } from '../../vietnamese/syllables.ts';

export interface DecodedText {
  readonly text: string;
  /** "utf-8", "utf-16le", "utf-16be", "windows-1258", "windows-1252" (bytes of a legacy encoding, still to be told). */
  readonly encoding: string;
  readonly messages: readonly Message[];
}

/** Decodes a whole file. `declared` is the encoding that the document names itself (HTML); it is believed only where it fits. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== null) return counted(new TextDecoder(wide).decode(bytes), wide);
  const text = decodeUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8', messages: [] };
  const loose = new TextDecoder('utf-8').decode(bytes);
  const bad = loose.split('\ufffd').length - 1;
  const good = countMultibyte(loose) - bad;
  if (good > bad * 2 || declared?.toLowerCase() === 'utf-8') return counted(loose, 'utf-8');
  return oneByte(bytes, declared);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Letters beyond ASCII, the replacement character among them. */
function countMultibyte(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) count += 1;
  return count;
}

function counted(text: string, encoding: string): DecodedText {
  const lone = text.match(/\ufffd|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g)?.length ?? 0;
  return { text, encoding, messages: lone > 0 ? [message('ingest.bad-characters', 'warning', { count: lone })] : [] };
}

/** UTF-16 by its mark; without one, by zero bytes on one side of most pairs (Vietnamese is half ASCII). */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const size = Math.min(bytes.length - (bytes.length % 2), 8192);
  if (size < 8) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < size; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const pairs = size / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.3 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

/** windows-1258 writes tones as combining marks; where its reading is not Vietnamese, the bytes stay Latin-1 for TCVN3 and VNI. */
function oneByte(bytes: Uint8Array, declared: string | null): DecodedText {
  const vietnamese = compose(new TextDecoder('windows-1258').decode(bytes));
  const western = new TextDecoder('windows-1252').decode(bytes);
  const sample = vietnamese.slice(0, 100_000);
  const share = vietnameseShare(sample);
  const other = vietnameseShare(western.slice(0, 100_000));
  if (declared?.toLowerCase() === 'windows-1258' || (share.share > 0.6 && share.share > other.share)) {
    return { text: vietnamese, encoding: 'windows-1258', messages: [] };
  }
  return { text: western, encoding: 'windows-1252', messages: [] };
}
