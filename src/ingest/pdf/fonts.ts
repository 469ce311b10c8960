/** What a font's name tells: weights are not to be had from PDFium, names are ("TimesNewRomanPS-BoldMT", ".VnTimeH"). */
import type { Engine } from './engine.ts';

export interface FontStyle {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

const nameBytes = 256;

export function fontStyle(engine: Engine, font: number): FontStyle {
  if (font === 0) return { name: '', bold: false, italic: false };
  const at = engine.malloc(nameBytes);
  try {
    const got = Math.min(engine.call['FPDFFont_GetBaseFontName']?.(font, at, nameBytes) ?? 0, nameBytes);
    const name = new TextDecoder().decode(engine.bytes().slice(at, at + Math.max(0, got - 1)));
    const flags = engine.call['FPDFFont_GetFlags']?.(font) ?? 0;
    // Printers to PDF call every font "CIDFont+F1": then the font file itself knows.
    const told = plainNames.test(name) ? macStyle(engine, font) : 0;
    return {
      name,
      bold: (told & 1) !== 0 || /bold|black|heavy|semibold|demi|,b/i.test(name) || (flags & forceBold) !== 0,
      italic: (told & 2) !== 0 || /italic|oblique/i.test(name) || (flags & italicFlag) !== 0,
    };
  } finally {
    engine.free(at);
  }
}

/** Font descriptor flags of ISO 32000-1, table 123. */
const italicFlag = 1 << 6;
const forceBold = 1 << 18;

const plainNames = /^(?:[A-Z]{6}\+)?(?:CIDFont\+)?[A-Za-z]{0,4}\d+$/;
const largestFont = 8 * 1024 * 1024;

/** The style bits of an embedded TrueType font ("head" table, macStyle: 1 bold, 2 italic); 0 where it has none. */
function macStyle(engine: Engine, font: number): number {
  const { call } = engine;
  const sizeAt = engine.malloc(8);
  let data = 0;
  try {
    call['FPDFFont_GetFontData']?.(font, 0, 0, sizeAt);
    const size = engine.view().getUint32(sizeAt, true);
    if (size < 64 || size > largestFont) return 0;
    data = engine.malloc(size);
    call['FPDFFont_GetFontData']?.(font, data, size, sizeAt);
    const view = new DataView(engine.memory.buffer, data, size);
    if (view.getUint32(0) !== 0x00010000 && view.getUint32(0) !== 0x74727565) return 0;
    const tables = Math.min(view.getUint16(4), Math.floor((size - 12) / 16));
    for (let index = 0; index < tables; index += 1) {
      const entry = 12 + index * 16;
      if (view.getUint32(entry) !== headTag) continue;
      const at = view.getUint32(entry + 8) + 44;
      return at + 2 <= size ? view.getUint16(at) : 0;
    }
    return 0;
  } finally {
    if (data !== 0) engine.free(data);
    engine.free(sizeAt);
  }
}

const headTag = 0x68656164;
