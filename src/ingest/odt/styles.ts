/** Styles of an ODF text: what reading needs of content.xml's automatic styles and styles.xml (OpenDocument 1.2, part 1). */
import type { Attributes } from '../package/xml.ts';

export interface OdtStyle {
  parent: string | null;
  list: string | null;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  font?: string;
  hidden?: boolean;
  centered?: boolean;
  bordered?: boolean;
}

export interface OdtListLevel {
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  /** Levels above that are shown as well. */
  display: number;
  bullet: string | null;
}

export interface OdtStyles {
  readonly styles: Map<string, OdtStyle>;
  readonly lists: Map<string, Map<number, OdtListLevel>>;
}

export function emptyOdtStyles(): OdtStyles {
  return { styles: new Map(), lists: new Map() };
}

/** A handler that collects styles; call it for every element of a part. `path` holds the open elements, the current one last. */
export function collectStyles(into: OdtStyles): { open(name: string, attributes: Attributes): void; close(name: string): void } {
  let style: OdtStyle | null = null;
  let list: Map<number, OdtListLevel> | null = null;
  return {
    open(name, attributes) {
      switch (name) {
        case 'style:style': case 'style:default-style': {
          style = { parent: attributes['style:parent-style-name'] ?? null, list: attributes['style:list-style-name'] ?? null };
          into.styles.set(key(attributes['style:family'], attributes['style:name']), style);
          break;
        }
        case 'style:text-properties': if (style) textProperties(style, attributes); break;
        case 'style:paragraph-properties': {
          const align = attributes['fo:text-align'];
          if (style && align !== undefined) style.centered = align === 'center';
          break;
        }
        case 'style:table-cell-properties':
          if (style) style.bordered = Object.entries(attributes).some(([border, value]) => border.startsWith('fo:border') && value !== 'none');
          break;
        case 'text:list-style': list = new Map(); into.lists.set(attributes['style:name'] ?? '', list); break;
        case 'text:list-level-style-number': case 'text:list-level-style-bullet': case 'text:outline-level-style': {
          list?.set(Number(attributes['text:level'] ?? 1), listLevel(attributes));
          break;
        }
        case 'text:outline-style': list = new Map(); into.lists.set('\u0000outline', list); break;
      }
    },
    close(name) {
      if (name === 'style:style' || name === 'style:default-style') style = null;
      if (name === 'text:list-style' || name === 'text:outline-style') list = null;
    },
  };
}

function key(family: string | undefined, name: string | undefined): string {
  return `${family ?? ''}/${name ?? ''}`;
}

function textProperties(style: OdtStyle, attributes: Attributes): void {
  const weight = attributes['fo:font-weight'];
  const slant = attributes['fo:font-style'];
  const size = /^([\d.]+)pt$/.exec(attributes['fo:font-size'] ?? '')?.[1];
  const font = attributes['style:font-name'] ?? attributes['fo:font-family'];
  if (weight !== undefined) style.bold = weight === 'bold' || Number(weight) >= 600;
  if (slant !== undefined) style.italic = slant !== 'normal';
  if (size !== undefined) style.size = Number(size);
  if (font !== undefined) style.font = font;
  if (attributes['text:display'] !== undefined) style.hidden = attributes['text:display'] === 'none';
}

function listLevel(attributes: Attributes): OdtListLevel {
  const formats: Readonly<Record<string, string>> = { I: 'upperRoman', i: 'lowerRoman', A: 'upperLetter', a: 'lowerLetter', '1': 'decimal' };
  return {
    format: formats[attributes['style:num-format'] ?? ''] ?? 'none', prefix: attributes['style:num-prefix'] ?? '', suffix: attributes['style:num-suffix'] ?? '',
    start: Number(attributes['text:start-value'] ?? 1) || 0, display: Number(attributes['text:display-levels'] ?? 1) || 1, bullet: attributes['text:bullet-char'] ?? null,
  };
}

/** A style with everything that it inherits. */
export function resolveStyle(all: OdtStyles, family: string, name: string | undefined): OdtStyle {
  const chain: OdtStyle[] = [];
  let next = name === undefined ? undefined : all.styles.get(key(family, name));
  while (next && chain.length < 30) {
    chain.push(next);
    next = next.parent === null ? undefined : all.styles.get(key(family, next.parent));
  }
  const base = all.styles.get(key(family, undefined));
  const out: OdtStyle = { parent: null, list: null, ...base };
  for (const style of chain.reverse()) Object.assign(out, Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null && value !== undefined)));
  return out;
}
