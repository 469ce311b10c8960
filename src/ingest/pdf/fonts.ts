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
    return {
      name,
      bold: /bold|black|heavy|semibold|demi|,b/i.test(name) || (flags & forceBold) !== 0,
      italic: /italic|oblique/i.test(name) || (flags & italicFlag) !== 0,
    };
  } finally {
    engine.free(at);
  }
}

/** Font descriptor flags of ISO 32000-1, table 123. */
const italicFlag = 1 << 6;
const forceBold = 1 << 18;
