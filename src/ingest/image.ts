/** Pictures of pages: PNG, JPEG and TIFF (also of many pages), read as scans. */
import { message } from '../message.ts';
import { emptyReport, type Report } from '../report.ts';
import { createHash } from 'node:crypto';
import { jpegPicture } from './image/jpeg.ts';
import { pngPicture } from './image/png.ts';
import { tiffPictures } from './image/tiff.ts';
import { wrapPictures, type Picture } from './image/wrap.ts';
import type { Limits } from './limits.ts';
import { readPdf } from './pdf/pdf.ts';

/** Larger pictures are no pages; a page at 600 dpi has 35 million. */
const mostPixels = 150_000_000;

type Kind = 'png' | 'jpeg' | 'tiff' | 'other';

function kindOf(bytes: Uint8Array): Kind {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpeg';
  if ((bytes[0] === 0x49 && bytes[1] === 0x49) || (bytes[0] === 0x4d && bytes[1] === 0x4d)) return 'tiff';
  return 'other';
}

/** Reads a picture. Never rejects for what the file is. */
export async function readImage(name: string, bytes: Uint8Array, limits: Limits): Promise<Report> {
  const source = {
    format: 'image', bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex'), pages: null, reader: 'none', encoding: null,
  } as const;
  const kind = kindOf(bytes);
  if (kind === 'other') return emptyReport(name, source, [message('ingest.picture-kind', 'error')]);
  const pictures = picturesOf(kind, bytes, limits);
  if (pictures.length === 0) return emptyReport(name, source, [message('ingest.damaged', 'error')]);
  if (pictures.some((picture) => picture.width * picture.height > mostPixels)) {
    return emptyReport(name, source, [message('ingest.picture-too-large', 'error', { megapixels: mostPixels / 1_000_000 })]);
  }
  const report = await readPdf(name, wrapPictures(pictures), limits);
  return { ...report, source: { ...report.source, format: 'image', bytes: source.bytes, sha256: source.sha256 } };
}

function picturesOf(kind: Exclude<Kind, 'other'>, bytes: Uint8Array, limits: Limits): readonly Picture[] {
  if (kind === 'tiff') return (tiffPictures(bytes) ?? []).slice(0, limits.pages);
  const picture = kind === 'png' ? pngPicture(bytes, limits.unpackedBytes) : jpegPicture(bytes);
  return picture ? [picture] : [];
}
