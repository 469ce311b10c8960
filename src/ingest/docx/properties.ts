/** Paragraph and run properties of WordprocessingML (ECMA-376 part 1, 17.3), as far as reading needs them. */
import type { Attributes } from '../package/xml.ts';

export interface RunProperties {
  style?: string;
  bold?: boolean;
  italic?: boolean;
  /** Points. */
  size?: number;
  font?: string;
  hidden?: boolean;
  capitals?: boolean;
  colour?: string;
  raised?: boolean;
  shaded?: boolean;
}

export interface ParagraphProperties {
  style?: string;
  numId?: string;
  numLevel?: number;
  centered?: boolean;
  /** From 1; 0 means body text, which switches off a style's level. */
  outlineLevel?: number;
  pageBreakBefore?: boolean;
  /** The mark that ends the paragraph was deleted in a tracked change: it goes on in the next one. */
  markDeleted?: boolean;
  shaded?: boolean;
}

/** ST_OnOff: an absent value is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(0|false|off)$/i.test(value);
}

/** Takes one child of w:rPr. */
export function readRunProperty(into: RunProperties, name: string, attributes: Attributes): void {
  const value = attributes['w:val'];
  switch (name) {
    case 'w:rStyle': if (value) into.style = value; break;
    case 'w:b': into.bold = isOn(value); break;
    case 'w:i': into.italic = isOn(value); break;
    case 'w:caps': into.capitals = isOn(value); break;
    case 'w:vanish': into.hidden = isOn(value); break;
    case 'w:sz': {
      const size = Number(value);
      if (Number.isFinite(size) && size > 0) into.size = size / 2;
      break;
    }
    case 'w:rFonts': {
      const font = attributes['w:ascii'] ?? attributes['w:hAnsi'];
      if (font) into.font = font;
      break;
    }
    case 'w:color': if (value) into.colour = value.toUpperCase(); break;
    case 'w:highlight': into.shaded = true; break;
    case 'w:shd': if (isShade(attributes)) into.shaded = true; break;
    case 'w:vertAlign': into.raised = value === 'superscript'; break;
  }
}

function isShade(attributes: Attributes): boolean {
  return !/^(auto|FFFFFF)?$/i.test(attributes['w:fill'] ?? '') || /^(solid|pct)/.test(attributes['w:val'] ?? '');
}

/** Takes one descendant of w:pPr. */
export function readParagraphProperty(into: ParagraphProperties, name: string, attributes: Attributes): void {
  const value = attributes['w:val'];
  switch (name) {
    case 'w:pStyle': if (value) into.style = value; break;
    case 'w:numId': if (value) into.numId = value; break;
    case 'w:ilvl': into.numLevel = boundedLevel(value); break;
    case 'w:jc': into.centered = value === 'center'; break;
    case 'w:outlineLvl': {
      const level = Number(value);
      into.outlineLevel = level >= 0 && level <= 8 ? level + 1 : 0;
      break;
    }
    case 'w:pageBreakBefore': into.pageBreakBefore = isOn(value); break;
    case 'w:shd': if (isShade(attributes)) into.shaded = true; break;
  }
}

export function boundedLevel(value: string | undefined): number {
  const level = Number(value ?? 0);
  return Number.isInteger(level) && level >= 0 && level <= 8 ? level : 0;
}
