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
  /** A page, from 0, loaded; 0 where it is broken. The document closes it. */
  readonly page: (index: number) => number;
  readonly close: () => void;
}

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const passwordErrors = new Set([4, 5]);

/** Opens a document; throws CannotOpen, or OutOfMemory. The bytes are copied into the engine. */
export function openDocument(engine: Engine, bytes: Uint8Array): PdfDocument {
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
  const open = new Map<number, number>();
  const page = (index: number): number => {
    const known = open.get(index);
    if (known !== undefined) return known;
    const loaded = call['FPDF_LoadPage']?.(handle, index) ?? 0;
    if (loaded === 0) return 0;
    open.set(index, loaded);
    const [oldest] = open;
    if (open.size > pagesOpen && oldest) {
      open.delete(oldest[0]);
      call['FPDF_ClosePage']?.(oldest[1]);
    }
    return loaded;
  };
  const close = (): void => {
    for (const loaded of open.values()) call['FPDF_ClosePage']?.(loaded);
    open.clear();
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
  return { engine, handle, pages, restricted, page, close };
}

/** Pages kept open: fonts live as long as a page that uses them, and loading them anew for every page costs more than the page. */
const pagesOpen = 12;
