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
    let style: Style | null = null;
    let within: 'style' | 'run defaults' | 'paragraph defaults' | null = null;
    let part: 'run' | 'paragraph' | 'borders' | null = null;
    let ignored = 0;
    walkXml(bytes, {
      open(name, attributes) {
        if (ignored > 0 || name === 'w:tblStylePr' || name === 'w:rPrChange' || name === 'w:pPrChange' || name === 'w:latentStyles') {
          ignored += 1;
          return;
        }
        switch (name) {
          case 'w:style': {
            const id = attributes['w:styleId'] ?? '';
            style = { id, type: attributes['w:type'] ?? 'paragraph', name: '', basedOn: null, paragraph: {}, run: {}, borders: null };
            styles.set(id, style);
            within = 'style';
            if (style.type === 'paragraph' && /^(1|true|on)$/.test(attributes['w:default'] ?? '')) defaultParagraph = id;
            break;
          }
          case 'w:rPrDefault': within = 'run defaults'; break;
          case 'w:pPrDefault': within = 'paragraph defaults'; break;
          case 'w:rPr': part = 'run'; break;
          case 'w:pPr': part = 'paragraph'; break;
          case 'w:tblBorders': part = 'borders'; break;
          case 'w:name': if (style && part === null) style.name = attributes['w:val'] ?? ''; break;
          case 'w:basedOn': if (style && part === null) style.basedOn = attributes['w:val'] ?? null; break;
          default:
            if (part === 'run') readRunProperty(within === 'run defaults' ? defaults : style?.run ?? {}, name, attributes);
            else if (part === 'paragraph') readParagraphProperty(within === 'paragraph defaults' ? defaultParagraphProperties : style?.paragraph ?? {}, name, attributes);
            else if (part === 'borders' && style) style.borders = style.borders === true || isLine(attributes['w:val']);
        }
      },
      close(name) {
        if (ignored > 0) ignored -= 1;
        else if (name === 'w:rPr' || name === 'w:pPr' || name === 'w:tblBorders') part = null;
        else if (name === 'w:style' || name === 'w:rPrDefault' || name === 'w:pPrDefault') {
          style = null;
          within = null;
        }
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
    for (const style of chainOf(id).toReversed()) Object.assign(out, pick(style));
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
