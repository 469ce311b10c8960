/** The reader of DOCX files (WordprocessingML, transitional and strict). */
import type { Limits } from '../limits.ts';
import { openPackage, type Package } from '../package/zip.ts';
import type { Reading } from '../reading.ts';
import { Unreadable } from '../unreadable.ts';
import { readingOf } from '../wordprocessing/document.ts';
import type { Content } from '../wordprocessing/model.ts';
import { readContent, type ContentContext } from './content.ts';
import { readNumbering } from './numbering.ts';
import { mainPart, pageCount, relatedParts } from './parts.ts';
import { readStyles } from './styles.ts';

/** Reads a DOCX. Throws `Unreadable` where it is none, is encrypted or damaged, or passes the limits. */
export function readDocx(bytes: Uint8Array, limits: Limits): Reading {
  const pack = openPackage(bytes, limits);
  const main = mainPart(pack);
  const body = main === null ? null : pack.part(main);
  if (main === null || body === null) throw new Unreadable('ingest.not-word');
  const related = relatedParts(pack, main);
  const styles = readStyles(optionalPart(pack, related.styles));
  const numbering = readNumbering(optionalPart(pack, related.numbering), (style) => styles.paragraph(style).numId);
  const context = { styles, numbering };
  const contents = readContent(body, context);
  const reading = readingOf({
    format: 'docx', reader: 'docx', body: contents.body, footnotes: notesOf(pack, related.footnotes, context),
    endnotes: notesOf(pack, related.endnotes, context), pages: contents.pages, hidden: contents.hidden, deletions: contents.deletions, objects: contents.objects,
  });
  if (contents.pages !== null) return reading;
  // Page numbers hold only where Word left its breaks, or says that there is one page.
  const page = pageCount(pack) === 1 ? 1 : null;
  return { ...reading, pages: page, paragraphs: reading.paragraphs.map((paragraph) => ({ ...paragraph, page })) };
}

function optionalPart(pack: Package, name: string | undefined): Uint8Array | null {
  return name === undefined ? null : pack.part(name);
}

function notesOf(pack: Package, name: string | undefined, context: ContentContext): ReadonlyMap<string, readonly Content[]> {
  const bytes = optionalPart(pack, name);
  return bytes === null ? new Map() : readContent(bytes, context).notes;
}
