/** The second reader of DOCX: mammoth. It reads where ours gives up, without automatic numerals and page numbers. */
import { message } from '../message.ts';
import type { Limits } from './limits.ts';
import { openPackage } from './package/zip.ts';
import type { Reading } from './reading.ts';

/** Reads a DOCX with mammoth; null where it cannot read it either. The package is unpacked within the limits beforehand. */
export async function readWithMammoth(bytes: Uint8Array, limits: Limits): Promise<Reading | null> {
  try {
    const pack = openPackage(bytes, limits);
    for (const name of pack.names) {
      const part = pack.part(name);
      if (part && /\.(?:xml|rels)$/.test(name) && /<!DOCTYPE/i.test(new TextDecoder('latin1').decode(part.subarray(0, 4096)))) return null;
    }
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    if (value.trim() === '') return null;
    return {
      format: 'docx', reader: 'mammoth', paragraphs: value.split(/\n+/).map((text) => ({ text })), notes: [], pages: null, encoding: null,
      messages: [message('ingest.second-reader', 'warning', { reader: 'mammoth' })],
    };
  } catch {
    return null;
  }
}
