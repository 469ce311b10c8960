/** The reader of PDF files: text pages by their layout, scanned pages by OCR, decided page by page. */
import { createHash } from 'node:crypto';
import { message, type Message } from '../../message.ts';
import { emptyReport, type Report, type Source } from '../../report.ts';
import { assemble } from '../assemble.ts';
import type { Limits } from '../limits.ts';
import { layOut } from '../layout/layout.ts';
import type { PageContent } from '../layout/page.ts';
import { CannotOpen, openDocument, type PdfDocument } from './document.ts';
import { discardEngine, OutOfMemory, pdfium } from './engine.ts';
import { extractPage } from './extract.ts';

export async function readPdf(name: string, bytes: Uint8Array, limits: Limits): Promise<Report> {
  const source: Source = {
    format: 'pdf', bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex'), pages: null, reader: 'pdf', encoding: null,
  };
  const messages: Message[] = [];
  let document: PdfDocument | null = null;
  try {
    const engine = await pdfium(limits.memoryMB * 1024 * 1024);
    document = openDocument(engine, bytes);
    const contents: PageContent[] = [];
    const count = Math.min(document.pages, limits.pages);
    for (let index = 0; index < count; index += 1) {
      const page = extractPage(document, index);
      if (!page) continue;
      contents.push({ number: index + 1, width: page.width, height: page.height, pieces: page.pieces, rules: page.rules });
    }
    const laid = layOut(contents);
    return { ...emptyReport(name, { ...source, pages: document.pages }, messages), ...assemble(laid.paragraphs, laid.notes) };
  } catch (error) {
    if (error instanceof CannotOpen) return emptyReport(name, source, [message('ingest.' + error.failure, 'error')]);
    if (error instanceof OutOfMemory) return emptyReport(name, source, [message('ingest.memory', 'error', { megabytes: limits.memoryMB })]);
    throw error;
  } finally {
    document?.close();
    void discardEngine;
  }
}
