/** What a run of text looks like, and the characters that stand for themselves in no text. */
import { symbolGlyph } from '../clean.ts';
import type { Attributes } from '../package/xml.ts';
import type { Run } from '../wordprocessing/model.ts';
import type { RunProperties } from './properties.ts';

/** A run with what its own properties say, else its character style's, else its paragraph's. White letters show where `onShade`. */
export function runOf(text: string, [own, character, paragraph]: readonly [RunProperties, RunProperties, RunProperties], onShade: boolean): Run {
  const font = own.font ?? character.font ?? paragraph.font ?? null;
  const shaded = own.shaded ?? character.shaded ?? paragraph.shaded ?? false;
  return {
    text: own.capitals ?? character.capitals ?? paragraph.capitals ? text.toUpperCase() : text, font,
    hidden: (own.hidden ?? character.hidden ?? paragraph.hidden) === true
      || ((own.colour ?? character.colour ?? paragraph.colour) === 'FFFFFF' && !shaded && !onShade),
    size: own.size ?? character.size ?? paragraph.size ?? null,
    bold: own.bold ?? character.bold ?? paragraph.bold ?? (font !== null && /\bbold\b/i.test(font)),
    italic: own.italic ?? character.italic ?? paragraph.italic ?? (font !== null && /\bitalic\b/i.test(font)),
  };
}

/** The printed character of a w:sym. */
export function symbol(attributes: Attributes): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff) return '';
  return code >= 0xf020 && code <= 0xf0ff ? symbolGlyph(String.fromCharCode(code)) : String.fromCharCode(code);
}
