/** styles.xml: what a paragraph or run inherits. */
import { walkXml } from '../package/xml.ts';
import { readParagraphProperty, readRunProperty, type ParagraphProperties, type RunProperties } from './properties.ts';

interface Style {
  readonly id: string;
  readonly type: string;
  name: string;
  basedOn: string | null;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  borders: boolean | null;
}

export interface Styles {
  /** The style of paragraphs that name none. */
  readonly defaultParagraph: string | null;
  name(id: string | undefined): string;
  paragraph(id: string | undefined): ParagraphProperties;
  /** Run properties of a paragraph style on top of the document's defaults. */
  paragraphRun(id: string | undefined): RunProperties;
  characterRun(id: string | undefined): RunProperties;
  /** Whether a table style draws lines; null where it does not say. */
  tableBorders(id: string | undefined): boolean | null;
  /** Paragraph styles of which a style is made, itself first. */
  chain(id: string | undefined): readonly string[];
}

/** Reads the part; null gives a document without styles. */
export function readStyles(bytes: Uint8Array | null): Styles {
  const styles = new Map<string, Style>();
  const defaults: RunProperties = {};
  const defaultParagraphProperties: ParagraphProperties = {};
  let defaultParagraph: string | null = null;
  if (bytes) {
    const path: string[] = [];
    let style: Style | null = null;
    walkXml(bytes, {
      open(name, attributes) {
        path.push(name);
        if (name === 'w:style') {
          const id = attributes['w:styleId'] ?? '';
          style = { id, type: attributes['w:type'] ?? 'paragraph', name: '', basedOn: null, paragraph: {}, run: {}, borders: null };
          styles.set(id, style);
          if (style.type === 'paragraph' && /^(1|true|on)$/.test(attributes['w:default'] ?? '')) defaultParagraph = id;
          return;
        }
        if (path.some((part) => part === 'w:tblStylePr' || part === 'w:rPrChange' || part === 'w:pPrChange')) return;
        const inRun = path.lastIndexOf('w:rPr') === path.length - 2;
        if (path.includes('w:rPrDefault')) {
          if (inRun) readRunProperty(defaults, name, attributes);
        } else if (path.includes('w:pPrDefault')) {
          readParagraphProperty(defaultParagraphProperties, name, attributes);
        } else if (style) {
          if (name === 'w:name') style.name = attributes['w:val'] ?? '';
          else if (name === 'w:basedOn') style.basedOn = attributes['w:val'] ?? null;
          else if (path.includes('w:tblBorders')) {
            if (name !== 'w:tblBorders') style.borders = style.borders === true || isLine(attributes['w:val']);
          } else if (inRun) readRunProperty(style.run, name, attributes);
          else if (path.includes('w:pPr')) readParagraphProperty(style.paragraph, name, attributes);
        }
      },
      close(name) {
        path.pop();
        if (name === 'w:style') style = null;
      },
    });
  }

  const chainOf = (id: string | undefined): Style[] => {
    const chain: Style[] = [];
    let next = id === undefined ? undefined : styles.get(id);
    while (next && !chain.includes(next) && chain.length < 30) {
      chain.push(next);
      next = next.basedOn === null ? undefined : styles.get(next.basedOn);
    }
    return chain;
  };
  const memo = <T>(make: (id: string | undefined) => T): ((id: string | undefined) => T) => {
    const known = new Map<string | undefined, T>();
    return (id) => {
      const found = known.get(id);
      if (found !== undefined) return found;
      const made = make(id);
      known.set(id, made);
      return made;
    };
  };
  const merged = <T extends object>(id: string | undefined, base: T, pick: (style: Style) => T): T => {
    const out: T = { ...base };
    for (const style of chainOf(id).reverse()) Object.assign(out, pick(style));
    return out;
  };
  return {
    defaultParagraph,
    name: (id) => (id === undefined ? '' : styles.get(id)?.name ?? ''),
    paragraph: memo((id) => merged(id, defaultParagraphProperties, (style) => style.paragraph)),
    paragraphRun: memo((id) => merged(id, defaults, (style) => style.run)),
    characterRun: memo((id) => merged<RunProperties>(id, {}, (style) => style.run)),
    tableBorders: (id) => chainOf(id).find((style) => style.borders !== null)?.borders ?? null,
    chain: memo((id) => chainOf(id).map((style) => style.id)),
  };
}

/** Whether a border's value draws a line. */
export function isLine(value: string | undefined): boolean {
  return value !== undefined && value !== 'nil' && value !== 'none';
}
