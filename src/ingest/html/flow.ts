/** An element tree to paragraphs and rows in reading order. */
import type { NoteMark, RawCell, RawParagraph } from '../assemble.ts';
import { isLetterhead, isOfficialLayout, isSignature } from '../columns.ts';
import { formatNumber } from '../wordprocessing/number-formats.ts';
import type { HtmlNotes } from './notes.ts';
import type { Element } from './tree.ts';

export interface HtmlContext {
  readonly dropped: ReadonlySet<Element>;
  readonly notes: HtmlNotes;
}

const blockTags = /^(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|ul)$/;

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centered: boolean;
  readonly level: number | null;
  readonly preformatted: boolean;
}

/** Reads everything below an element. */
export function flowElement(root: Element, context: HtmlContext): RawParagraph[] {
  const flow = new Flow(context);
  flow.children(root, { bold: false, italic: false, centered: false, level: null, preformatted: false });
  flow.end();
  return flow.out;
}

class Flow {
  readonly out: RawParagraph[] = [];
  readonly context: HtmlContext;
  private text = '';
  private marks: NoteMark[] = [];
  private label: string | null = null;
  private weights = { bold: 0, italic: 0, all: 0 };
  private look: Look | null = null;

  constructor(context: HtmlContext) {
    this.context = context;
  }

  /** Ends the paragraph under way. */
  end(): void {
    if (this.text.trim() !== '') {
      const { bold, italic, all } = this.weights;
      this.out.push({
        text: this.text, marks: this.marks, label: this.label, bold: bold > all * 0.75, italic: italic > all * 0.75,
        centered: this.look?.centered ?? false, level: this.look?.level ?? null,
      });
      this.label = null;
    }
    this.text = '';
    this.marks = [];
    this.weights = { bold: 0, italic: 0, all: 0 };
    this.look = null;
  }

  children(element: Element, look: Look): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.words(child, look);
      else this.element(child, look);
    }
  }

  private words(text: string, look: Look): void {
    // Line ends of the source are spaces; only <br> breaks a line.
    const words = look.preformatted ? text : text.replace(/[\t\r\n ]+/g, ' ');
    this.text += words;
    const weight = words.trim().length;
    this.weights.all += weight;
    if (look.bold) this.weights.bold += weight;
    if (look.italic) this.weights.italic += weight;
    if (weight > 0) this.look ??= look;
  }

  private element(element: Element, outer: Look): void {
    if (this.context.dropped.has(element) || this.context.notes.bodies.has(element)) return;
    const note = this.context.notes.marks.get(element);
    if (note !== undefined) {
      this.marks.push({ offset: this.text.length, note });
      return;
    }
    const { tag } = element;
    if (tag === 'br') {
      this.text += '\n';
      return;
    }
    const look = lookOf(element, outer);
    if (tag === 'table') {
      this.end();
      this.table(element, look);
      return;
    }
    if (!blockTags.test(tag)) {
      this.children(element, look);
      return;
    }
    this.end();
    if (tag === 'li') this.label = listLabel(element);
    this.children(element, look);
    this.end();
    this.label = null;
  }

  private table(table: Element, look: Look): void {
    const rows = rowsOf(table);
    if (isLayoutTable(table, rows)) {
      const columns = Math.max(0, ...rows.map((row) => row.length));
      for (let column = 0; column < columns; column += 1) {
        for (const row of rows) {
          const cell = row[column];
          if (!cell) continue;
          const inner = new Flow(this.context);
          inner.children(cell, lookOf(cell, look));
          inner.end();
          this.out.push(...(columns > 1 ? inner.out.map((paragraph) => ({ ...paragraph, column: column + 1 })) : inner.out));
        }
      }
      return;
    }
    for (const row of rows) {
      this.out.push({ text: '', cells: row.map((cell) => this.cell(cell, look)), bold: row.every((cell) => cell.tag === 'th') });
    }
  }

  private cell(cell: Element, look: Look): RawCell {
    const inner = new Flow(this.context);
    inner.children(cell, look);
    inner.end();
    let text = '';
    const marks: NoteMark[] = [];
    for (const paragraph of inner.out) {
      if (text !== '') text += '\n';
      if (paragraph.label) text += paragraph.label + ' ';
      for (const mark of paragraph.marks ?? []) marks.push({ note: mark.note, offset: text.length + mark.offset });
      text += paragraph.cells ? paragraph.cells.map((nested) => nested.text).join('\n') : paragraph.text;
    }
    return { text, marks };
  }
}

function lookOf(element: Element, outer: Look): Look {
  const { tag, attributes } = element;
  const style = attributes['style'] ?? '';
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  return {
    bold: heading !== undefined || tag === 'b' || tag === 'strong' || tag === 'th' || (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style) || (outer.bold && !/font-weight\s*:\s*(?:normal|400)/i.test(style))),
    italic: tag === 'i' || tag === 'em' || /font-style\s*:\s*italic/i.test(style) || (outer.italic && !/font-style\s*:\s*normal/i.test(style)),
    centered: tag === 'center' || attributes['align']?.toLowerCase() === 'center' || /text-align\s*:\s*center/i.test(style)
      || (outer.centered && attributes['align'] === undefined && !/text-align\s*:/i.test(style)),
    level: heading === undefined ? outer.level : Number(heading),
    preformatted: outer.preformatted || tag === 'pre',
  };
}

/** What a browser prints before a list item. */
function listLabel(item: Element): string | null {
  const list = item.parent;
  if (list?.tag === 'ul') return /list-style(?:-type)?\s*:\s*none/i.test(list.attributes['style'] ?? '') ? null : '•';
  if (list?.tag !== 'ol') return null;
  let value = Number(list.attributes['start'] ?? 1) - 1;
  for (const sibling of list.children) {
    if (typeof sibling === 'string' || sibling.tag !== 'li') continue;
    value = sibling.attributes['value'] === undefined ? value + 1 : Number(sibling.attributes['value']);
    if (sibling === item) break;
  }
  if (!Number.isInteger(value) || value < 0 || value > 100_000) return null;
  const formats: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };
  return formatNumber(value, formats[list.attributes['type'] ?? ''] ?? 'decimal') + '.';
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.tag === 'tr') {
        const cells = child.children.filter((cell): cell is Element => typeof cell !== 'string' && (cell.tag === 'td' || cell.tag === 'th'));
        if (cells.length > 0) rows.push(cells);
      } else if (/^(?:tbody|thead|tfoot|caption|colgroup)$/.test(child.tag)) visit(child);
    }
  };
  visit(table);
  return rows;
}

function isLayoutTable(table: Element, rows: readonly (readonly Element[])[]): boolean {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns <= 1 || table.attributes['role'] === 'presentation') return true;
  if (columns > 3 || rows.some((row) => row.some((cell) => cell.tag === 'th'))) return false;
  const text = rows.flat().map(linesOf).join('\n');
  if (isLetterhead(text) || isSignature(text)) return true;
  const bordered = Number(table.attributes['border'] ?? 0) > 0 || /border(?:-\w+)?\s*:\s*[^;]*(?:solid|double|dotted|\d+(?:\.\d+)?p[tx])/i.test(table.attributes['style'] ?? '');
  return !bordered && rows.length <= 12 && isOfficialLayout(text);
}

/** A cell's text with line breaks where blocks end, for telling letterheads. */
function linesOf(element: Element): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') text += child.replace(/\s+/gu, ' ');
    else if (child.tag === 'br') text += '\n';
    else text += blockTags.test(child.tag) ? '\n' + linesOf(child) + '\n' : linesOf(child);
  }
  return text.replace(/\s*\n\s*/gu, '\n');
}

