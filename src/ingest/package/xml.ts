/**
 * A bounded XML scan, made for the parts of office files: they are machine-written, so a scan over the string is enough, and it
 * is what the speed of these readers hangs on. Names come with the prefix that the schema's own documents use ("w:p"), whatever
 * prefix the file chose, in the transitional and the strict form alike. Document types are refused (entities are how small files
 * grow), nesting has a bound, and nothing outside the bytes is ever opened.
 */
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

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character references and the five entities that XML itself has; any other stays as it is written. */
function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** Maps the file's prefixes to the usual ones, as they are declared. */
class Names {
  private readonly prefixes = new Map<string, string>();
  private readonly elements = new Map<string, string>();
  private readonly attributes = new Map<string, string>();

  declare(own: string, uri: string): void {
    const prefix = prefixOf(uri, own);
    if (this.prefixes.get(own) === prefix) return;
    this.prefixes.set(own, prefix);
    this.elements.clear();
    this.attributes.clear();
  }

  element(raw: string): string {
    return this.elements.get(raw) ?? this.make(raw, this.elements, false);
  }

  attribute(raw: string): string {
    return this.attributes.get(raw) ?? this.make(raw, this.attributes, true);
  }

  private make(raw: string, into: Map<string, string>, attribute: boolean): string {
    const colon = raw.indexOf(':');
    const own = colon < 0 ? '' : raw.slice(0, colon);
    const prefix = attribute && colon < 0 ? '' : this.prefixes.get(own) ?? own;
    const made = prefix === '' ? raw.slice(colon + 1) : prefix + ':' + raw.slice(colon + 1);
    if (into.size < 10_000) into.set(raw, made);
    return made;
  }
}

const noAttributes: Attributes = Object.freeze({});
const attribute = /\s+([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy;

function readAttributes(source: string, from: number, to: number, names: Names): Attributes {
  const found: [string, string][] = [];
  attribute.lastIndex = from;
  for (let match = attribute.exec(source); match && match.index < to; match = attribute.exec(source)) {
    const name = match[1] ?? '';
    const value = unescape(match[2] ?? match[3] ?? '');
    if (name === 'xmlns') names.declare('', value);
    else if (name.startsWith('xmlns:')) names.declare(name.slice(6), value);
    else if (!name.startsWith('w:rsid')) found.push([name, value]);
  }
  if (found.length === 0) return noAttributes;
  const attributes: Record<string, string> = {};
  for (const [name, value] of found) attributes[names.attribute(name)] = value;
  return attributes;
}

/** The place of the ">" that ends a tag, past quoted values; -1 where the tag does not end. */
function endOfTag(source: string, from: number): number {
  const end = source.indexOf('>', from);
  const quote = source.indexOf('"', from);
  if ((quote < 0 || quote > end) && source.slice(from, Math.max(from, end)).indexOf("'") < 0) return end;
  for (let at = from; at < source.length; at += 1) {
    const char = source[at];
    if (char === '>') return at;
    if (char === '"' || char === "'") {
      at = source.indexOf(char, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

const damaged = (): Unreadable => new Unreadable('ingest.damaged');

/** Walks a part. Throws `Unreadable` for a document type, too deep nesting, or tags that do not match. */
export function walkXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const source = decodeXml(bytes);
  const names = new Names();
  const open: string[] = [];
  let at = 0;
  let elements = 0;
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    if (tag < 0) break;
    if (tag > at && open.length > 0) handlers.text?.(unescape(source.slice(at, tag)));
    const next = source.charCodeAt(tag + 1);
    if (next === 0x2f) {
      const end = source.indexOf('>', tag);
      if (end < 0) throw damaged();
      const name = names.element(source.slice(tag + 2, end).trimEnd());
      if (open.pop() !== name) throw damaged();
      handlers.close?.(name);
      at = end + 1;
    } else if (next === 0x3f) {
      at = after(source, '?>', tag);
    } else if (next === 0x21) {
      if (source.startsWith('<!--', tag)) at = after(source, '-->', tag);
      else if (source.startsWith('<![CDATA[', tag)) {
        at = after(source, ']]>', tag);
        handlers.text?.(source.slice(tag + 9, at - 3));
      } else throw new Unreadable('ingest.xml-doctype');
    } else {
      const end = endOfTag(source, tag + 1);
      if (end < 0) throw damaged();
      const empty = source.charCodeAt(end - 1) === 0x2f;
      let nameEnd = tag + 1;
      while (nameEnd < end && source.charCodeAt(nameEnd) > 0x20 && source.charCodeAt(nameEnd) !== 0x2f) nameEnd += 1;
      const attributes = nameEnd < end - 1 ? readAttributes(source, nameEnd, end, names) : noAttributes;
      const name = names.element(source.slice(tag + 1, nameEnd));
      elements += 1;
      if (open.length >= deepest) throw new Unreadable('ingest.too-deep', { depth: deepest });
      handlers.open(name, attributes);
      if (empty) handlers.close?.(name);
      else open.push(name);
      at = end + 1;
    }
  }
  if (open.length > 0 || elements === 0) throw damaged();
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw damaged();
  return found + mark.length;
}
