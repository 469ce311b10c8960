/**
 * Reads YAML as lexicons are written: block mappings and sequences, flow collections, plain and quoted scalars on one line, comments. Whatever else a text holds (anchors, tags, scalars of several lines, mistakes) is left to the full reader, which takes ten
 * times as long and tells what is wrong; where this one reads a text, both give the same.
 */

export interface PlainYaml {
  readonly value: unknown;
  /** The offset in the text of a collection's item, or of a mapping's value; null where there is none or the value is empty. */
  readonly offsetOf: (collection: object, key: string | number) => number | null;
}

/** Thrown where the text is not of this form. Never leaves this file. */
class Other extends Error {}

const UNKNOWN_WHITE = /[\t\r\u0085\u2028\u2029\ufeff]/u;
const MARKERS: readonly string[] = ['---', '...', '%'];
/** Characters that begin something else than a plain scalar, or may. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`<=~]/u;
const EMPTY = /^(?:null|Null|NULL)?$/u;
const WORD_OF_LOGIC = /^(?:true|True|TRUE|false|False|FALSE)$/u;
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/u;
const LIKE_A_NUMBER = /^[-+.\d][-+.\w]*$/u;
const FLOW_STOP = /[\n,[\]{}]| #|:(?=[ \n,[\]{}]|$)/gu;
/** Keys that an object would sort before others, or not keep as its own. */
const BAD_KEY = /^(?:\d+|__proto__)$/u;

class Reader {
  readonly text: string;
  at = 0;
  /** The column of the line's first character; -1 at the end of the text. */
  indent = 0;
  /** The column of the block collection that is being read: flow collections in it stay right of that. */
  floor = -1;
  readonly offsets = new WeakMap<object, (number | null)[]>();

  constructor(text: string) {
    this.text = text;
  }

  document(): unknown {
    this.toContent();
    if (this.indent < 0) return null;
    const value = this.block(0);
    if (this.indent >= 0) throw new Other();
    return value;
  }

  /** From the start of a line on to the next that holds more than a comment. */
  toContent(): void {
    for (;;) {
      const start = this.at;
      while (this.text[this.at] === ' ') this.at++;
      const char = this.text[this.at];
      if (char === undefined) {
        this.indent = -1;
        return;
      }
      if (char !== '\n' && char !== '#') {
        this.indent = this.at - start;
        return;
      }
      const end = this.text.indexOf('\n', this.at);
      this.at = end < 0 ? this.text.length : end + 1;
    }
  }

  /** Over white space and a comment to the start of the next line. */
  endLine(): void {
    const start = this.at;
    while (this.text[this.at] === ' ') this.at++;
    if (this.text[this.at] === '#' && this.at > start) {
      const end = this.text.indexOf('\n', this.at);
      this.at = end < 0 ? this.text.length : end;
    }
    if (this.at === this.text.length) return;
    if (this.text[this.at] !== '\n') throw new Other();
    this.at++;
  }

  /** Whether the rest of the line says nothing. */
  lineIsOver(): boolean {
    let at = this.at;
    while (this.text[at] === ' ') at++;
    const char = this.text[at];
    return char === undefined || char === '\n' || (char === '#' && at > this.at);
  }

  dash(): boolean {
    const next = this.text[this.at + 1];
    return this.text[this.at] === '-' && (next === ' ' || next === '\n' || next === undefined);
  }

  /** What begins at the line that is reached, `indent` columns in. */
  block(indent: number): unknown {
    if (this.dash()) return this.sequence(indent);
    const char = this.text[this.at];
    if (char === '[' || char === '{') return this.alone();
    return this.mapping(indent);
  }

  /** A value that ends its line. */
  alone(): unknown {
    const value = this.inline(false);
    this.endLine();
    this.toContent();
    return value;
  }

  sequence(indent: number): unknown[] {
    const items: unknown[] = [];
    const offsets: (number | null)[] = [];
    this.offsets.set(items, offsets);
    while (this.indent === indent && this.dash()) {
      this.at++;
      this.floor = indent;
      offsets.push(this.valueInto(indent, indent + 1, (value) => items.push(value)));
    }
    if (this.indent > indent) throw new Other();
    return items;
  }

  mapping(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    const offsets: (number | null)[] = [];
    this.offsets.set(map, offsets);
    while (this.indent === indent && !this.dash()) {
      const key = this.key(map, false);
      this.floor = indent;
      offsets.push(this.valueInto(indent, null, (value) => { map[key] = value; }));
    }
    if (this.indent > indent) throw new Other();
    return map;
  }

  /**
   * The value behind a dash or a colon. `within` is the column behind a dash, where a mapping may begin on the same line; null behind a
   * colon, where a sequence may stand below with no more columns than its key. Gives the value's offset; null for an empty one.
   */
  valueInto(indent: number, within: number | null, put: (value: unknown) => void): number | null {
    if (this.lineIsOver()) {
      this.endLine();
      this.toContent();
      const below = this.indent > indent || (within === null && this.indent === indent && this.dash());
      const start = this.at;
      put(below ? this.block(this.indent) : null);
      return below ? start : null;
    }
    const before = this.at;
    while (this.text[this.at] === ' ') this.at++;
    if (this.at === before) throw new Other();
    const start = this.at;
    if (within !== null && (this.dash() || this.keyStands())) {
      this.indent = within + this.at - before;
      put(this.block(this.indent));
    } else {
      const value = this.alone();
      put(this.indent > indent ? this.goOn(value, start, indent) : value);
    }
    return start;
  }

  /** A plain scalar that goes on in the lines below: they are joined with spaces. */
  goOn(begun: unknown, start: number, indent: number): string {
    const first = this.text[start] as string;
    if (typeof begun !== 'string' || first === '"' || first === "'" || this.text.slice(start, this.at).includes('#')) throw new Other();
    let text = begun;
    for (let last = start; this.indent > indent;) {
      if (/\n *\n|#/u.test(this.text.slice(last, this.at)) || this.dash()) throw new Other();
      last = this.at;
      const end = this.text.indexOf('\n', this.at);
      const line = this.text.slice(this.at, end < 0 ? undefined : end).trimEnd();
      if (line.includes(': ') || line.endsWith(':') || line.includes('#')) throw new Other();
      text += ` ${line}`;
      this.at = end < 0 ? this.text.length : end + 1;
      this.toContent();
    }
    return text;
  }

  /** Whether the line goes on with a key and not with a value. */
  keyStands(): boolean {
    const start = this.at;
    const char = this.text[start];
    if (char === '[' || char === '{') return false;
    this.scalarText(false);
    const stands = this.colon();
    this.at = start;
    return stands;
  }

  colon(): boolean {
    const next = this.text[this.at + 1];
    return this.text[this.at] === ':' && (next === ' ' || next === '\n' || next === undefined);
  }

  key(map: object, flow: boolean): string {
    const key = this.scalar(flow);
    if (typeof key !== 'string' || BAD_KEY.test(key) || Object.hasOwn(map, key) || !this.colon()) throw new Other();
    this.at++;
    return key;
  }

  inline(flow: boolean): unknown {
    const char = this.text[this.at];
    return char === '[' ? this.flowSequence() : char === '{' ? this.flowMapping() : this.scalar(flow);
  }

  /** Over white space inside a flow collection. */
  spaces(): void {
    let line = -1;
    for (; this.text[this.at] === ' ' || this.text[this.at] === '\n'; this.at++) if (this.text[this.at] === '\n') line = this.at;
    if (line >= 0 && (this.text[this.at] === '#' || this.at - line - 1 <= this.floor)) throw new Other();
  }

  /** Over a comma to the next item; false behind the closing mark. */
  goesOn(closing: string): boolean {
    this.spaces();
    const char = this.text[this.at++];
    if (char === closing) return false;
    if (char !== ',') throw new Other();
    this.spaces();
    return true;
  }

  flowSequence(): unknown[] {
    const items: unknown[] = [];
    const offsets: number[] = [];
    this.offsets.set(items, offsets);
    this.at++;
    this.spaces();
    if (this.text[this.at] === ']') {
      this.at++;
      return items;
    }
    do {
      offsets.push(this.at);
      items.push(this.inline(true));
    } while (this.goesOn(']'));
    return items;
  }

  flowMapping(): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    const offsets: number[] = [];
    this.offsets.set(map, offsets);
    this.at++;
    this.spaces();
    if (this.text[this.at] === '}') {
      this.at++;
      return map;
    }
    do {
      const key = this.key(map, true);
      this.spaces();
      offsets.push(this.at);
      map[key] = this.inline(true);
    } while (this.goesOn('}'));
    return map;
  }

  scalar(flow: boolean): unknown {
    const quoted = this.text[this.at] === '"' || this.text[this.at] === "'";
    const text = this.scalarText(flow);
    if (quoted) return text;
    if (EMPTY.test(text)) {
      if (text === '') throw new Other();
      return null;
    }
    if (WORD_OF_LOGIC.test(text)) return text.toLowerCase() === 'true';
    if (!LIKE_A_NUMBER.test(text)) return text;
    if (!NUMBER.test(text)) throw new Other();
    return Number(text);
  }

  scalarText(flow: boolean): string {
    const char = this.text[this.at];
    if (char === '"') return this.doubleQuoted();
    if (char === "'") return this.singleQuoted();
    const start = this.at;
    let end = flow ? this.flowScalarEnd() : this.blockScalarEnd();
    while (end > start && this.text[end - 1] === ' ') end--;
    this.at = end;
    const text = this.text.slice(start, end);
    if (INDICATOR.test(text)) throw new Other();
    return text;
  }

  /** Where a plain scalar ends at the latest: at the line's end, a comment, a colon before white space. */
  blockScalarEnd(): number {
    const newLine = this.text.indexOf('\n', this.at);
    const line = this.text.slice(this.at, newLine < 0 ? undefined : newLine);
    const comment = line.indexOf(' #');
    const said = comment < 0 ? line : line.slice(0, comment);
    const colon = said.indexOf(': ');
    return this.at + (colon >= 0 ? colon : said.endsWith(':') ? said.length - 1 : said.length);
  }

  /** The same in a flow collection, whose marks end it too. */
  flowScalarEnd(): number {
    FLOW_STOP.lastIndex = this.at;
    const end = FLOW_STOP.exec(this.text)?.index ?? this.text.length;
    if (this.text[end] === ':' && /[,[\]{}]/u.test(this.text[end + 1] ?? '')) throw new Other();
    return end;
  }

  doubleQuoted(): string {
    let value = '';
    for (let from = this.at + 1; ;) {
      const end = this.text.indexOf('"', from);
      const part = this.text.slice(from, end);
      const escape = part.indexOf('\\');
      if (end < 0 || part.includes('\n')) throw new Other();
      if (escape < 0) {
        this.at = end + 1;
        return value + part;
      }
      const escaped = this.text[from + escape + 1];
      if (escaped !== '"' && escaped !== '\\') throw new Other();
      value += part.slice(0, escape) + escaped;
      from += escape + 2;
    }
  }

  singleQuoted(): string {
    const from = ++this.at;
    const end = this.text.indexOf("'", from);
    const value = this.text.slice(from, end);
    if (end < 0 || value.includes('\n') || this.text[end + 1] === "'") throw new Other();
    this.at = end + 1;
    return value;
  }
}

/** Reads a text of the form told above; null for any other. */
export function readPlainYaml(text: string): PlainYaml | null {
  if (UNKNOWN_WHITE.test(text) || MARKERS.some((mark) => text.startsWith(mark) || text.includes(`\n${mark}`))) return null;
  const reader = new Reader(text);
  try {
    const value = reader.document();
    return {
      value,
      offsetOf: (collection, key) => reader.offsets.get(collection)?.[typeof key === 'number' ? key : Object.keys(collection).indexOf(key)] ?? null,
    };
  } catch (error) {
    if (error instanceof Other) return null;
    throw error;
  }
}
