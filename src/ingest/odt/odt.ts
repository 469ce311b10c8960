/** The reader of ODT (OpenDocument text). */
import { walkXml, type Attributes } from '../package/xml.ts';
import { openPackage } from '../package/zip.ts';
import type { Limits } from '../limits.ts';
import type { Reading } from '../reading.ts';
import { Unreadable } from '../unreadable.ts';
import { readingOf } from '../wordprocessing/document.ts';
import type { Content, Run, Table } from '../wordprocessing/model.ts';
import { formatNumber } from '../wordprocessing/number-formats.ts';
import { collectStyles, emptyOdtStyles, resolveStyle, type OdtStyle, type OdtStyles } from './styles.ts';

/** Reads an ODT. Throws `Unreadable` where it is none, is encrypted or damaged, or passes the limits. */
export function readOdt(bytes: Uint8Array, limits: Limits): Reading {
  const pack = openPackage(bytes, limits);
  const manifest = pack.part('META-INF/manifest.xml');
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) throw new Unreadable('ingest.encrypted');
  const content = pack.part('content.xml');
  if (!content) throw new Unreadable('ingest.not-word');
  const styles = emptyOdtStyles();
  for (const part of [pack.part('styles.xml'), content]) if (part) walkXml(part, collectStyles(styles));
  const reader = new OdtReader(styles);
  walkXml(content, reader);
  return readingOf({
    format: 'odt', reader: 'odt', body: reader.body, footnotes: reader.footnotes, endnotes: reader.endnotes, pages: null, hidden: reader.hidden,
    deletions: reader.deletions, objects: 0,
  });
}

interface OpenParagraph {
  readonly runs: Run[];
  readonly style: OdtStyle;
  readonly label: string | null;
  readonly level: number | null;
}

interface OpenList {
  readonly style: string | null;
  readonly counters: (number | undefined)[];
  item: boolean;
}

/** Subtrees whose words are not the document's. */
const skipped = new Set(['text:tracked-changes', 'office:annotation', 'text:note-citation', 'office:forms', 'text:table-of-content', 'text:sequence-decls', 'svg:title', 'svg:desc', 'office:font-face-decls', 'office:automatic-styles', 'text:ruby-text']);

class OdtReader {
  readonly body: Content[] = [];
  readonly footnotes = new Map<string, Content[]>();
  readonly endnotes = new Map<string, Content[]>();
  hidden = 0;
  deletions = 0;
  private readonly styles: OdtStyles;
  private readonly targets: Content[][] = [this.body];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly spans: OdtStyle[] = [];
  private readonly tables: Table[] = [];
  private readonly lists: OpenList[] = [];
  private readonly counters = new Map<string, (number | undefined)[]>();
  private skip = 0;

  constructor(styles: OdtStyles) {
    this.styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (this.skip > 0 || skipped.has(name)) {
      if (this.skip === 0 && name === 'text:tracked-changes') this.deletions += 1;
      this.skip += 1;
      return;
    }
    switch (name) {
      case 'text:p': case 'text:h': this.begin(name, attributes); break;
      case 'text:span': this.spans.push(resolveStyle(this.styles, 'text', attributes['text:style-name'])); break;
      case 'text:tab': this.put('\t'); break;
      case 'text:line-break': this.put('\n'); break;
      case 'text:s': this.put(' '.repeat(Math.min(200, Number(attributes['text:c'] ?? 1) || 1))); break;
      case 'text:list': this.openList(attributes); break;
      case 'text:list-item': case 'text:list-header': {
        const list = this.lists.at(-1);
        if (list) list.item = name === 'text:list-item';
        const start = attributes['text:start-value'];
        if (list && start !== undefined) list.counters[this.lists.length - 1] = Number(start) - 1;
        break;
      }
      case 'text:note': this.openNote(attributes); break;
      case 'draw:text-box': this.targets.push([]); break;
      case 'table:table': this.tables.push({ kind: 'table', rows: [], borders: null }); break;
      case 'table:table-row': this.tables.at(-1)?.rows.push({ cells: [], deleted: false }); break;
      case 'table:table-cell': case 'table:covered-table-cell': {
        const table = this.tables.at(-1);
        const cell = { content: [], continued: name === 'table:covered-table-cell', span: 1 };
        if (table && resolveStyle(this.styles, 'table-cell', attributes['table:style-name']).bordered) table.borders = true;
        table?.rows.at(-1)?.cells.push(cell);
        this.targets.push(cell.content);
        break;
      }
    }
  }

  close(name: string): void {
    if (this.skip > 0) {
      this.skip -= 1;
      return;
    }
    switch (name) {
      case 'text:p': case 'text:h': this.end(); break;
      case 'text:span': this.spans.pop(); break;
      case 'text:list': this.lists.pop(); break;
      case 'text:note-body': this.targets.pop(); break;
      case 'draw:text-box': {
        const box = this.targets.pop() ?? [];
        (this.targets.at(-1) ?? this.body).push(...box);
        break;
      }
      case 'table:table-cell': case 'table:covered-table-cell': this.targets.pop(); break;
      case 'table:table': {
        const table = this.tables.pop();
        if (table) (this.targets.at(-1) ?? this.body).push(table);
        break;
      }
    }
  }

  text(text: string): void {
    // White space collapses to one space; spaces that count are elements.
    if (this.skip === 0) this.put(text.replace(/\s+/g, ' '));
  }

  private put(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    const look: OdtStyle = Object.assign({}, paragraph.style, ...this.spans);
    const hidden = look.hidden ?? false;
    if (hidden) this.hidden += text.length;
    paragraph.runs.push({ text, font: look.font ?? null, bold: look.bold ?? false, italic: look.italic ?? false, size: look.size ?? null, hidden });
  }

  private begin(name: string, attributes: Attributes): void {
    const style = resolveStyle(this.styles, 'paragraph', attributes['text:style-name']);
    const level = name === 'text:h' ? Math.max(1, Number(attributes['text:outline-level'] ?? 1) || 1) : null;
    this.paragraphs.push({ runs: [], style, level, label: this.labelOf(level) });
  }

  private end(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    (this.targets.at(-1) ?? this.body).push({
      kind: 'paragraph', runs: paragraph.runs, style: undefined, label: paragraph.label, centered: paragraph.style.centered ?? false, level: paragraph.level, page: null, goesOn: false,
    });
  }

  private openList(attributes: Attributes): void {
    const outer = this.lists.at(-1);
    const style = attributes['text:style-name'] ?? outer?.style ?? null;
    const continued = outer?.counters ?? (attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'] !== undefined ? this.counters.get(style ?? '') : undefined);
    const counters = continued ?? [];
    counters.length = Math.max(counters.length, this.lists.length);
    this.counters.set(style ?? '', counters);
    this.lists.push({ style, counters, item: false });
  }

  /** Only the first paragraph of an item is numbered. */
  private labelOf(heading: number | null): string | null {
    const list = this.lists.at(-1);
    if (!list) return heading === null ? null : this.count('\u0000outline', heading, this.counters);
    if (!list.item) return null;
    list.item = false;
    return this.countLevel(list.style ?? '', this.lists.length, list.counters);
  }

  private count(style: string, level: number, all: Map<string, (number | undefined)[]>): string | null {
    const counters = all.get(style) ?? [];
    all.set(style, counters);
    return this.countLevel(style, level, counters);
  }

  private countLevel(style: string, level: number, counters: (number | undefined)[]): string | null {
    const levels = this.styles.lists.get(style);
    const own = levels?.get(level);
    if (!levels || !own) return null;
    if (own.bullet !== null) return own.bullet.trim() || null;
    counters[level - 1] = (counters[level - 1] ?? own.start - 1) + 1;
    counters.length = level;
    if (own.format === 'none') return (own.prefix + own.suffix).trim() || null;
    const numbers: string[] = [];
    for (let shown = Math.max(1, level - own.display + 1); shown <= level; shown += 1) {
      const source = levels.get(shown);
      if (source && source.format !== 'none') numbers.push(formatNumber(counters[shown - 1] ?? source.start, source.format));
    }
    return (own.prefix + numbers.join('.') + own.suffix).trim() || null;
  }

  private openNote(attributes: Attributes): void {
    const kind = attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
    const id = attributes['text:id'] ?? String(this.footnotes.size + this.endnotes.size + 1);
    const content: Content[] = [];
    (kind === 'endnote' ? this.endnotes : this.footnotes).set(id, content);
    this.paragraphs.at(-1)?.runs.push({ text: '', font: null, bold: false, italic: false, size: null, hidden: false, note: { kind, id, custom: false } });
    this.targets.push(content);
  }
}
