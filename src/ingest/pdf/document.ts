/** An open PDF document: opening, its errors, its pages. */
import { OutOfMemory, type Engine } from './engine.ts';

export type OpenFailure = 'encrypted' | 'damaged' | 'no-pages';

export class CannotOpen extends Error {
  readonly failure: OpenFailure;
  constructor(failure: OpenFailure) {
    super(failure);
    this.failure = failure;
  }
}

export interface PdfDocument {
  readonly engine: Engine;
  readonly handle: number;
  readonly pages: number;
  /** Opened without a password although an owner's password restricts copying. */
  readonly restricted: boolean;
  /** The file had lost its end. */
  readonly mended: boolean;
  /** A page, from 0, loaded; 0 where it is broken. The document closes it. */
  readonly page: (index: number) => number;
  readonly close: () => void;
}

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const passwordErrors = new Set([4, 5]);

/**
 * Opens a document; throws CannotOpen, or OutOfMemory. The bytes are copied into the engine. A file that lost its end is opened
 * with one of our making; `mended` says so.
 */
export function openDocument(engine: Engine, bytes: Uint8Array): PdfDocument {
  try {
    return open(engine, bytes, false);
  } catch (error) {
    const mended = error instanceof CannotOpen && error.failure === 'damaged' ? withNewTrailer(bytes) : null;
    if (!mended) throw error;
    return open(engine, mended, true);
  }
}

const tailSearched = 4 * 1024 * 1024;

/** A file whose cross-reference table or trailer is cut off, with a trailer that names its catalogue: the engine finds the rest. */
function withNewTrailer(bytes: Uint8Array): Uint8Array | null {
  const from = Math.max(0, bytes.byteLength - tailSearched);
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from).toString('latin1');
  if (/\/Encrypt\b/.test(tail)) return null;
  const catalogue = [...tail.matchAll(/(\d{1,7})\s+(\d{1,5})\s+obj\s*<<(?:(?!endobj)[^]){0,2000}?\/Type\s*\/Catalog\b/g)].at(-1);
  if (!catalogue) return null;
  // What is left of the old table would be read first: the file is cut where its last object ends.
  const end = from + tail.lastIndexOf('endobj') + 'endobj'.length;
  const trailer = `\ntrailer\n<</Root ${catalogue[1]} ${catalogue[2]} R/Size 9999999>>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([bytes.subarray(0, end), Buffer.from(trailer, 'latin1')]);
}

function open(engine: Engine, bytes: Uint8Array, mended: boolean): PdfDocument {
  const { call } = engine;
  const pointer = engine.malloc(bytes.byteLength);
  engine.bytes().set(bytes, pointer);
  const handle = call['FPDF_LoadMemDocument']?.(pointer, bytes.byteLength, 0) ?? 0;
  if (handle === 0) {
    const error = call['FPDF_GetLastError']?.() ?? 0;
    engine.free(pointer);
    if (engine.exhausted()) throw new OutOfMemory();
    throw new CannotOpen(passwordErrors.has(error) ? 'encrypted' : 'damaged');
  }
  const loadedPages = new Map<number, number>();
  const page = (index: number): number => {
    const known = loadedPages.get(index);
    if (known !== undefined) return known;
    const loaded = call['FPDF_LoadPage']?.(handle, index) ?? 0;
    if (loaded === 0) return 0;
    loadedPages.set(index, loaded);
    const [oldest] = loadedPages;
    if (loadedPages.size > pagesOpen && oldest) {
      loadedPages.delete(oldest[0]);
      call['FPDF_ClosePage']?.(oldest[1]);
    }
    return loaded;
  };
  const close = (): void => {
    for (const loaded of loadedPages.values()) call['FPDF_ClosePage']?.(loaded);
    loadedPages.clear();
    call['FPDF_CloseDocument']?.(handle);
    engine.free(pointer);
  };
  const pages = call['FPDF_GetPageCount']?.(handle) ?? 0;
  if (pages === 0) {
    close();
    throw new CannotOpen('no-pages');
  }
  const permissions = call['FPDF_GetDocUserPermissions']?.(handle) ?? -1;
  /** Bit 5 of the permissions, "copy or extract text" (ISO 32000-1, table 22). */
  const restricted = (permissions & 0x10) === 0;
  return { engine, handle, pages, restricted, mended, page, close };
}

/** Pages kept open: fonts live as long as a page that uses them, and loading them anew for every page costs more than the page. */
const pagesOpen = 12;
