/** The reader of PDF files: text pages by their layout, scanned pages by OCR, decided page by page. */
import { createHash } from 'node:crypto';
import { message, type Message } from '../../message.ts';
import { emptyReport, type Report, type Source } from '../../report.ts';
import { assemble } from '../assemble.ts';
import { layOut } from '../layout/layout.ts';
import type { PageContent } from '../layout/page.ts';
import type { Limits } from '../limits.ts';
import { repairNumerals } from '../ocr/numerals.ts';
import { deskewed } from '../ocr/deskew.ts';
import { cutAtGaps } from '../ocr/layer-gaps.ts';
import { renderPage } from '../ocr/render.ts';
import { rulesOf } from '../ocr/rules.ts';
import { readScans, type ScanJob } from '../ocr/scans.ts';
import { decidePages, type PageKind } from './decide.ts';
import { CannotOpen, openDocument, type PdfDocument } from './document.ts';
import { discardEngine, OutOfMemory, pdfium } from './engine.ts';
import { extractPage, type ExtractedPage } from './extract.ts';
import { decodeLegacyPages } from './legacy.ts';
import { pageList } from './pages.ts';
import { readWithPdfParse } from './second.ts';

/** What the engine itself needs beside the document. */
const engineBytes = 128 * 1024 * 1024;

/** Share of the time that pages may be sent to OCR in; the rest is for finishing those under way. */
const ocrTime = 0.8;

/** Reads a PDF. Never rejects for what the file is: the report then carries a message and what could be read. */
export async function readPdf(name: string, bytes: Uint8Array, limits: Limits): Promise<Report> {
  const started = performance.now();
  const source: Source = {
    format: 'pdf', bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex'), pages: null, reader: 'pdf', encoding: null,
  };
  const most = Math.min(limits.memoryMB * 1024 * 1024, limits.unpackedBytes + bytes.byteLength * 2 + engineBytes);
  const engine = await pdfium(most);
  let document: PdfDocument | null = null;
  try {
    document = openDocument(engine, bytes);
    return await readDocument(name, document, source, limits, started);
  } catch (error) {
    if (error instanceof CannotOpen && error.failure !== 'damaged') return emptyReport(name, source, [message(`ingest.${error.failure}`, 'error')]);
    if (error instanceof OutOfMemory || engine.exhausted()) {
      discardEngine();
      document = null;
      return emptyReport(name, source, [message('ingest.memory', 'error', { megabytes: Math.round(most / 1024 / 1024) })]);
    }
    if (!(error instanceof CannotOpen)) {
      discardEngine();
      document = null;
    }
    return readWithPdfParse(name, bytes, source, limits);
  } finally {
    document?.close();
  }
}

interface Extracted {
  readonly number: number;
  readonly page: ExtractedPage;
  readonly kind: PageKind;
}

async function readDocument(name: string, document: PdfDocument, source: Source, limits: Limits, started: number): Promise<Report> {
  const messages: Message[] = [];
  const count = Math.min(document.pages, limits.pages);
  if (document.restricted) messages.push(message('ingest.copy-restricted', 'info'));
  if (document.mended) messages.push(message('ingest.mended', 'warning'));
  if (count < document.pages) messages.push(message('ingest.page-limit', 'warning', { pages: document.pages, limit: count }));
  const { pages, broken, full } = extractAll(document, count, limits);
  if (document.mended && pages.length === 0) throw new CannotOpen('damaged');
  if (full !== null) messages.push(message('ingest.text-too-long', 'warning', { limit: limits.characters }, { page: full }));
  if (broken.length > 0) messages.push(message('ingest.page-unreadable', 'warning', { pages: pageList(broken) }));
  const jobs: ScanJob[] = pages.filter((each) => each.kind === 'scan')
    .map((each) => ({ page: each.number, picture: () => renderPage(document, each.number - 1) }));
  const scans = jobs.length > 0 ? await readScans(jobs, limits, started + limits.seconds * 1000 * ocrTime) : null;
  messages.push(...(scans?.messages ?? []), ...layerMessages(pages));
  const contents = pages.flatMap((each): PageContent[] => {
    const scanned = each.kind === 'scan' ? scans?.pages.get(each.number) : undefined;
    return scanned ? [scanned] : each.kind === 'scan' ? [] : [contentOf(document, each)];
  });
  const decoded = decodeLegacyPages(contents);
  if (decoded.encoding !== null) messages.push(message('ingest.legacy-encoding', 'info', { encoding: decoded.encoding }));
  const machineRead = new Set([...(scans?.pages.keys() ?? []), ...pages.filter((each) => each.kind === 'layer').map((each) => each.number)]);
  const laid = layOut(decoded.pages, machineRead);
  const repaired = repairNumerals(laid.paragraphs, machineRead);
  messages.push(...repaired.repairs.map((each) => message('ingest.ocr-numeral', 'info', { read: each.read, label: each.label },
    each.page === null ? {} : { page: each.page })));
  const assembled = assemble(repaired.paragraphs, laid.notes);
  if (assembled.text === '' && messages.every((each) => each.severity !== 'error')) {
    messages.push(message(scans && scans.pages.size > 0 ? 'ingest.no-text-in-scan' : 'ingest.nothing-to-read', 'error'));
  }
  const read = scans && scans.pages.size > 0 ? (scans.pages.size === pages.length ? `ocr (${scans.engine})` : `pdf + ocr (${scans.engine})`) : 'pdf';
  return { ...emptyReport(name, { ...source, pages: document.pages, reader: read, encoding: decoded.encoding }, messages), ...assembled };
}

function extractAll(document: PdfDocument, count: number, limits: Limits): { pages: Extracted[]; broken: number[]; full: number | null } {
  const pages: Omit<Extracted, 'kind'>[] = [];
  const broken: number[] = [];
  let characters = 0;
  for (let index = 0; index < count; index += 1) {
    const page = extractPage(document, index);
    if (document.engine.exhausted()) throw new OutOfMemory();
    if (!page) {
      broken.push(index + 1);
      continue;
    }
    characters += page.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    if (characters > limits.characters) return { pages: decided(pages), broken, full: index + 1 };
    pages.push({ number: index + 1, page });
  }
  return { pages: decided(pages), broken, full: null };
}

function decided(pages: readonly Omit<Extracted, 'kind'>[]): Extracted[] {
  const kinds = decidePages(pages.map((each) => each.page));
  return pages.map((each, index) => ({ ...each, kind: kinds[index] ?? 'text' }));
}

function contentOf(document: PdfDocument, { number, page, kind }: Extracted): PageContent {
  const size = { number, width: page.width, height: page.height };
  if (kind !== 'layer') return { ...size, pieces: page.pieces, rules: page.rules };
  // The rules above footnotes and of tables stand in the picture, and so do the gaps between columns.
  const picture = renderPage(document, number - 1);
  const straight = picture && deskewed(picture).bitmap;
  const pieces = [...page.pieces, ...page.layer];
  return { ...size, pieces: straight ? cutAtGaps(pieces, straight) : pieces, rules: straight ? rulesOf(straight) : [] };
}

/** A kept text layer, and text that nobody sees. */
function layerMessages(pages: readonly Extracted[]): Message[] {
  const layers = pages.filter((each) => each.kind === 'layer').map((each) => each.number);
  const hidden = pages.filter((each) => each.page.hidden > 0);
  const unused = pages.filter((each) => each.kind === 'scan' && each.page.pieces.length + each.page.layer.length > 0).map((each) => each.number);
  return [
    ...(layers.length > 0 ? [message('ingest.ocr-layer', 'info', { pages: pageList(layers), count: layers.length })] : []),
    ...(unused.length > 0 ? [message('ingest.bad-layer', 'info', { pages: pageList(unused), count: unused.length })] : []),
    ...(hidden.length > 0 ? [message('ingest.hidden-text', 'info', {
      characters: hidden.reduce((sum, each) => sum + each.page.hidden, 0), pages: pageList(hidden.map((each) => each.number)),
    })] : []),
  ];
}

