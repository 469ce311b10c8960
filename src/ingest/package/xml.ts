/**
 * A bounded XML walk over saxes. Names come with the prefix that the schema's own documents use ("w:p"), whatever prefix the file
 * chose, in the transitional and the strict form alike. Document types are refused (entities are how small files grow), nesting has
 * a bound, and nothing outside the bytes is ever opened.
 */
import { SaxesParser } from 'saxes';
import { Unreadable } from '../unreadable.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const deepest = 400;

const wellKnown: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'], [/\/markup-compatibility\/2006$/, 'mc'], [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'], [/\/package\/2006\/relationships$/, ''], [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'], [/\/word\/2010\/wordprocessingShape$/, 'wps'], [/\/word\/2010\/wordml$/, 'w14'],
  [/opendocument:xmlns:(\w+):1\.0$/, '$1'], [/xsl-fo-compatible:1\.0$/, 'fo'], [/\/extended-properties$/, ''],
];

function prefixOf(uri: string, own: string): string {
  for (const [pattern, prefix] of wellKnown) {
    const found = pattern.exec(uri);
    if (found) return prefix.replace('$1', found[1] ?? '');
  }
  return own;
}

/** Decodes a part: UTF-16 by its mark or zero bytes, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return new TextDecoder('utf-16le').decode(bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** Walks a part. Throws `Unreadable` for a document type, too deep nesting, or bytes that are no XML. */
export function walkXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ position: false });
  const prefixes = new Map<string, string>();
  const names = new Map<string, string>();
  const canonical = (raw: string, attribute: boolean): string => {
    const key = attribute ? '@' + raw : raw;
    const known = names.get(key);
    if (known !== undefined) return known;
    const colon = raw.indexOf(':');
    const own = colon < 0 ? '' : raw.slice(0, colon);
    const prefix = attribute && colon < 0 ? '' : prefixes.get(own) ?? own;
    const made = prefix === '' ? raw.slice(colon + 1) : prefix + ':' + raw.slice(colon + 1);
    names.set(key, made);
    return made;
  };
  let depth = 0;
  parser.on('doctype', () => {
    throw new Unreadable('ingest.xml-doctype');
  });
  parser.on('error', (error) => {
    throw new Unreadable('ingest.damaged', {}, { cause: error });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw new Unreadable('ingest.too-deep', { depth: deepest });
    const given = tag.attributes as Record<string, string>;
    for (const name in given) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const own = name === 'xmlns' ? '' : name.slice(6);
      const prefix = prefixOf(given[name] ?? '', own);
      if (prefixes.get(own) !== prefix) {
        prefixes.set(own, prefix);
        names.clear();
      }
    }
    const attributes: Record<string, string> = {};
    for (const name in given) attributes[canonical(name, true)] = given[name] ?? '';
    handlers.open(canonical(tag.name, false), attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close?.(canonical(tag.name, false));
  });
  if (handlers.text) parser.on('text', (text) => handlers.text?.(text));
  const text = decodeXml(bytes);
  // In pieces: saxes keeps what it was given until it is used up.
  for (let from = 0; from < text.length; from += 65_536) parser.write(text.slice(from, from + 65_536));
  parser.close();
}
