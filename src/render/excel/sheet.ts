/** One sheet, written row by row: title, note, a link back, headings that stay in sight, a filter, then the rows. */
import { looks, type LookName } from './styles.ts';
import { columnName, placeIn, serialDate, xmlText } from './xml.ts';

/** Links that a sheet of Excel may hold (65,530, less what its head needs). */
export const mostLinks = 65_000;

/** Where data begin on every sheet that `openSheet` heads, counted from 1. */
export const headRow = 5;
export const firstDataRow = 6;

export interface SheetColumn {
  readonly heading: string;
  readonly over: string | null;
  readonly width: number;
}

export interface SheetHead {
  readonly title: string;
  readonly note: string;
  /** Words and place of the link in the third row. */
  readonly back: { readonly words: string; readonly place: string };
  readonly columns: readonly SheetColumn[];
}

/** A typed value. Words always go as inline strings, never as formulas; `shared` is a place in the shared strings. */
export type SheetValue =
  | { readonly kind: 'empty' } | { readonly kind: 'words'; readonly words: string } | { readonly kind: 'shared'; readonly index: number }
  | { readonly kind: 'number'; readonly value: number } | { readonly kind: 'date'; readonly iso: string };

export interface SheetCell {
  readonly value: SheetValue;
  readonly look: LookName;
  /** A place in the workbook: 'Sheet'!A1. */
  readonly link?: string | null;
}

type Put = (xml: string) => void;

export const empty: SheetValue = { kind: 'empty' };
export const words = (text: string): SheetValue => (text === '' ? empty : { kind: 'words', words: text });
export const number = (value: number): SheetValue => ({ kind: 'number', value });

/** White space at the ends of words, and line ends, stand only where XML is told to keep them. */
export function spaced(text: string): string {
  return /^\s|\s$|[\t\n\r]/.test(text) ? ' xml:space="preserve"' : '';
}

function cellXml(reference: string, { value, look }: SheetCell): string {
  const at = `<c r="${reference}" s="${looks[look]}"`;
  switch (value.kind) {
    case 'empty': return `${at}/>`;
    case 'words': return `${at} t="inlineStr"><is><t${spaced(value.words)}>${xmlText(value.words)}</t></is></c>`;
    case 'shared': return `${at} t="s"><v>${value.index}</v></c>`;
    case 'number': return `${at}><v>${value.value}</v></c>`;
    case 'date': return `${at}><v>${serialDate(value.iso)}</v></c>`;
  }
}

/** Characters of running text that a unit of width holds: Times New Roman is narrow. */
const perUnit = 1.05;
const lineHeight = 14.5;
/** Excel's tallest row, in points. */
const tallest = 409;

/** Lines that words need in a cell of some width. Programs fit heights differently, or not at all, so every row says its own. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, width * perUnit);
  if (text.length <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}

const wrapped: ReadonlySet<LookName> = new Set(['text', 'link', 'strongText']);

export class Sheet {
  readonly name: string;
  readonly #put: Put;
  readonly #links: string[] = [];
  readonly #merges: string[] = [];
  readonly #width: number;
  readonly #widths: readonly number[];
  #row: number;
  #filter = '';

  /** Writes the head. `put` goes to the sheet's entry of the ZIP. */
  constructor(name: string, head: SheetHead, put: Put) {
    this.name = name;
    this.#put = put;
    this.#width = head.columns.length;
    this.#widths = head.columns.map((column) => column.width);
    this.#row = headRow;
    const last = columnName(this.#width - 1);
    put('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
      + '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
      + `<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane xSplit="1" ySplit="${headRow}" topLeftCell="B${firstDataRow}" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B${firstDataRow}" sqref="B${firstDataRow}"/></sheetView></sheetViews>`
      + '<sheetFormatPr defaultRowHeight="15"/>'
      + `<cols>${head.columns.map((column, i) => `<col min="${i + 1}" max="${i + 1}" width="${column.width}" customWidth="1"/>`).join('')}</cols><sheetData>`);
    this.#head(head, last);
  }

  #head(head: SheetHead, last: string): void {
    let span = 0;
    let width = 0;
    while (span < this.#width && width < 110) width += head.columns[span++]!.width;
    const merged = columnName(Math.max(0, span - 1));
    this.#put(`<row r="1" ht="24" customHeight="1">${cellXml('A1', { value: words(head.title), look: 'title' })}</row>`);
    this.#put(`<row r="2" ht="${linesOf(head.note, width / 1.05) * 15 + 3}" customHeight="1">${cellXml('A2', { value: words(head.note), look: 'note' })}</row>`);
    if (span > 1) this.#merges.push(`A2:${merged}2`);
    this.#put(`<row r="3">${cellXml('A3', { value: words(head.back.words), look: 'back' })}</row>`);
    this.#links.push(this.#linkXml('A3', head.back.place));
    const hasOver = head.columns.some((column) => column.over !== null);
    const over = head.columns.map((column, i) => {
      const first = i === 0 || head.columns[i - 1]!.over !== column.over;
      return cellXml(`${columnName(i)}4`, { value: column.over !== null && first ? words(column.over) : empty, look: hasOver && column.over !== null ? 'head' : 'plain' });
    });
    this.#put(`<row r="4"${hasOver ? ` ht="${15 * this.#overLines(head) + 3}" customHeight="1"` : ' ht="6" customHeight="1"'}>${over.join('')}</row>`);
    this.#mergeOver(head);
    const lines = Math.max(...head.columns.map((column) => linesOf(column.heading, (column.width - 2) / perUnit)));
    this.#put(`<row r="${headRow}" ht="${15 * Math.min(6, lines) + 6}" customHeight="1">${head.columns.map((column, i) =>
      cellXml(`${columnName(i)}${headRow}`, { value: words(column.heading), look: 'head' })).join('')}</row>`);
    this.#filter = `A${headRow}:${last}`;
  }

  /** Lines of the longest heading over several columns, in the width that those have together. */
  #overLines(head: SheetHead): number {
    let lines = 1;
    for (let i = 0; i < head.columns.length; i++) {
      const { over } = head.columns[i]!;
      if (over === null) continue;
      const width = head.columns.filter((column) => column.over === over).reduce((sum, column) => sum + column.width, 0);
      lines = Math.max(lines, linesOf(over, (width - 2) / perUnit));
    }
    return Math.min(6, lines);
  }

  #mergeOver(head: SheetHead): void {
    for (let i = 0; i < head.columns.length;) {
      const { over } = head.columns[i]!;
      let end = i + 1;
      while (end < head.columns.length && over !== null && head.columns[end]!.over === over) end += 1;
      if (over !== null && end - i > 1) this.#merges.push(`${columnName(i)}4:${columnName(end - 1)}4`);
      i = end;
    }
  }

  #linkXml(reference: string, place: string): string {
    return `<hyperlink ref="${reference}" location="${xmlText(place)}"/>`;
  }

  /** Adds a row; links beyond what a sheet may hold are left out. Gives the row's number, from 1. */
  add(cells: readonly SheetCell[]): number {
    this.#row += 1;
    let lines = 1;
    for (let i = 0; i < cells.length; i++) {
      const { value, look } = cells[i]!;
      if (value.kind === 'words' && wrapped.has(look)) lines = Math.max(lines, linesOf(value.words, this.#widths[i]!));
    }
    let xml = `<row r="${this.#row}"${lines === 1 ? '' : ` ht="${Math.min(tallest, lines * lineHeight + 1)}"`}>`;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i]!;
      const reference = `${columnName(i)}${this.#row}`;
      xml += cellXml(reference, cell);
      if (cell.link && this.#links.length < mostLinks) this.#links.push(this.#linkXml(reference, cell.link));
    }
    this.#put(`${xml}</row>`);
    return this.#row;
  }

  get rows(): number {
    return this.#row;
  }

  /** Closes the sheet; gives the range that its filter covers. */
  end(): string {
    const filter = `${this.#filter}${this.#row}`;
    this.#put(`</sheetData><autoFilter ref="${filter}"/>`
      + (this.#merges.length > 0 ? `<mergeCells count="${this.#merges.length}">${this.#merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '')
      + (this.#links.length > 0 ? `<hyperlinks>${this.#links.join('')}</hyperlinks>` : '')
      + '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
      + '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter></worksheet>');
    const range = filter.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
    return placeIn(this.name, range);
  }
}
