/** The workbook: contents, a sheet a table, and the sheets of the statements that the counts link to. */
import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TableContext } from '../../tables/context.ts';
import type { Cell, Row, Table } from '../../tables/table.ts';
import { tableWords } from '../../words/tables.ts';
import { finishTables, type BegunTables, type Listing } from '../begun-tables.ts';
import type { RenderOptions } from '../options.ts';
import { Anchors, placeOf } from './anchors.ts';
import { writeCodings, writeFacts, writeStatementsSheet, type EvidenceWriter } from './evidence.ts';
import { parts, type SheetEntry } from './parts.ts';
import { SharedStrings } from './shared-strings.ts';
import { empty, firstDataRow, headRow, number, Sheet, words, type SheetCell, type SheetHead } from './sheet.ts';
import { looks, stylesXml } from './styles.ts';
import { placeIn, xmlText } from './xml.ts';
import { ZipFile } from './zip.ts';

const say = {
  vi: { contents: 'Mục lục', back: '← Về mục lục', number: 'Bảng', title: 'Nội dung', rows: 'Số dòng', note: 'Cách tính', evidence: 'Dẫn chứng',
    made: 'Mỗi con số màu xanh dẫn đến các nhận định làm căn cứ. Bảng dài có bộ lọc ở dòng tiêu đề.',
    without: (what: string) => `Không kèm danh sách ${what} vì quá dài đối với một sổ tính; xem tệp statements.jsonl.`, statements: 'toàn bộ nhận định' },
  en: { contents: 'Contents', back: '← Contents', number: 'Table', title: 'Title', rows: 'Rows', note: 'What is counted', evidence: 'Evidence',
    made: 'A blue number leads to the statements behind it. Long tables can be filtered by their headings.',
    without: (what: string) => `The list of ${what} is left out, as too long for a workbook; see statements.jsonl.`, statements: 'all statements' },
};

class Book {
  readonly zip: ZipFile;
  readonly sheets: SheetEntry[] = [];
  readonly #names = new Set<string>();
  readonly #back: SheetHead['back'];

  constructor(zip: ZipFile, contents: string, back: string) {
    this.zip = zip;
    this.#names.add(contents.toLocaleLowerCase('vi'));
    this.#back = { words: back, place: placeIn(contents, 'A1') };
  }

  open(name: string, head: Omit<SheetHead, 'back'>): Sheet {
    const own = this.unused(name);
    this.#names.add(own.toLocaleLowerCase('vi'));
    const file = this.sheets.length + 2;
    this.zip.begin(`xl/worksheets/sheet${file}.xml`);
    this.sheets.push({ name: own, file, title: head.title, range: '', rows: 0, table: null });
    return new Sheet(own, { ...head, back: this.#back }, (xml) => this.zip.put(xml));
  }

  /** The name that a sheet of this one would get now. */
  unused(name: string): string {
    let own = name;
    for (let n = 2; this.#names.has(own.toLocaleLowerCase('vi')); n++) own = `${name.slice(0, 31 - ` ${n}`.length)} ${n}`;
    return own;
  }

  close(sheet: Sheet, table: Table | null = null): void {
    const entry = this.sheets.at(-1)!;
    const told = table && { number: table.number, heading: table.heading, note: table.note };
    this.sheets[this.sheets.length - 1] = { ...entry, rows: sheet.rows - headRow, range: sheet.end(), table: told };
  }
}

/** A table's cell as the workbook holds it. */
function cellOf(cell: Cell, row: Row, context: TableContext, anchors: Anchors, reportPlaces: ReadonlyMap<string, string>, { mask }: RenderOptions): SheetCell {
  const strong = row.kind !== 'plain';
  if (cell === null) return { value: empty, look: strong ? 'strongText' : 'text' };
  switch (cell.kind) {
    case 'text': {
      const link = cell.report === undefined ? null : reportPlaces.get(cell.report) ?? null;
      return { value: words(cell.from === 'report' ? mask(cell.text) : cell.text), look: strong ? 'strongText' : link ? 'link' : 'text', link };
    }
    case 'quote': return { value: words(mask(cell.text)), look: 'text' };
    case 'date': return { value: { kind: 'date', iso: cell.iso }, look: 'date' };
    case 'share': return { value: number(cell.numerator / cell.denominator), look: strong ? 'strongShare' : 'share' };
    case 'count': {
      const link = cell.filter === null || cell.value === 0 ? null : placeOf(anchors, context.frame, cell.filter);
      const whole = Number.isInteger(cell.value);
      return { value: number(cell.value), look: link ? (strong ? 'strongIntegerLink' : 'integerLink') : strong ? 'strongInteger' : whole ? 'integer' : 'decimal', link };
    }
  }
}

function tableHead(table: Table, { language }: RenderOptions): Omit<SheetHead, 'back'> {
  const left = table.leftOut > 0 ? ` ${tableWords[language].leftOut(table.leftOut)}` : '';
  return {
    title: `${say[language].number} ${table.number}. ${table.heading[language]}`, note: table.note[language] + left,
    columns: table.columns.map((column) => ({ heading: column.heading[language], over: column.over?.[language] ?? null, width: column.width })),
  };
}

const cell = (at: string, look: keyof typeof looks, value: string): string =>
  `<c r="${at}" s="${looks[look]}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;

function contentsXml(book: Book, context: TableContext, { language }: RenderOptions, remarks: readonly string[], put: (xml: string) => void): void {
  const text = say[language];
  const links: string[] = [];
  put('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
    + `<sheetViews><sheetView tabSelected="1" workbookViewId="0" showGridLines="0"><pane ySplit="${headRow}" topLeftCell="A${firstDataRow}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
    + '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="9" customWidth="1"/><col min="2" max="2" width="62" customWidth="1"/><col min="3" max="3" width="10" customWidth="1"/><col min="4" max="4" width="96" customWidth="1"/></cols><sheetData>');
  put(`<row r="1" ht="42" customHeight="1">${cell('A1', 'bookTitle', context.options.title)}</row>`);
  put(`<row r="2" ht="18" customHeight="1">${cell('A2', 'note', text.made)}</row>`);
  put(`<row r="3" ht="18" customHeight="1">${cell('A3', 'note', remarks.join(' '))}</row>`);
  put(`<row r="${headRow}" ht="21" customHeight="1">${[text.number, text.title, text.rows, text.note].map((one, i) => cell(`${'ABCD'[i]!}${headRow}`, 'head', one)).join('')}</row>`);
  let row = headRow;
  const line = (first: string, entry: SheetEntry, note: string): void => {
    row += 1;
    const place = /^\d+$/u.test(first) ? `<c r="A${row}" s="${looks.centred}"><v>${first}</v></c>` : cell(`A${row}`, 'text', first);
    const lines = Math.max(Math.ceil(note.length / 104), Math.ceil(entry.title.length / 66), 1);
    put(`<row r="${row}"${lines === 1 ? '' : ` ht="${lines * 14.5 + 1}"`}>${place}${cell(`B${row}`, 'link', entry.title)}<c r="C${row}" s="${looks.centred}"><v>${entry.rows}</v></c>${cell(`D${row}`, 'text', note)}</row>`);
    links.push(`<hyperlink ref="B${row}" location="${xmlText(placeIn(entry.name, 'A1'))}"/>`);
  };
  for (const entry of book.sheets) if (entry.table) line(String(entry.table.number), { ...entry, title: entry.table.heading[language] }, entry.table.note[language]);
  for (const entry of book.sheets) if (!entry.table) line('', entry, '');
  put(`</sheetData><mergeCells count="3"><mergeCell ref="A1:D1"/><mergeCell ref="A2:D2"/><mergeCell ref="A3:D3"/></mergeCells><hyperlinks>${links.join('')}</hyperlinks>`
    + '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>');
}

interface Evidence {
  readonly book: Book;
  readonly anchors: Anchors;
  readonly strings: SharedStrings;
  /** What the workbook has no room for. */
  readonly without: readonly string[];
}

function writeEvidence(zip: ZipFile, context: TableContext, { language, mask }: RenderOptions): Evidence {
  const text = say[language];
  const book = new Book(zip, text.contents, text.back);
  const anchors = new Anchors();
  const strings = new SharedStrings();
  const writer: EvidenceWriter = { context, anchors, strings, mask, open: (name, head) => book.open(name, head), close: (sheet) => book.close(sheet) };
  writeCodings(writer);
  writeFacts(writer);
  return { book, anchors, strings, without: writeStatementsSheet(writer) ? [] : [text.statements] };
}

const nowhere: ReadonlyMap<string, string> = new Map();

/** Prepares what writes one table. */
function tableWriter({ book, anchors }: Evidence, listing: Listing | null, context: TableContext, options: RenderOptions): (table: Table) => void {
  const listed = listing === null ? '' : book.unused(listing.sheet);
  const reportPlaces = new Map((listing?.reports ?? []).map((report, index) => [report, placeIn(listed, `A${firstDataRow + index}`)]));
  return (table) => {
    const sheet = book.open(table.sheet, tableHead(table, options));
    const places = table.sheet === listing?.sheet ? nowhere : reportPlaces;
    for (const row of table.rows) sheet.add(row.cells.map((cell) => cellOf(cell, row, context, anchors, places, options)));
    book.close(sheet, table);
  };
}

function writeRest(zip: ZipFile, { book, strings, without }: Evidence, context: TableContext, options: RenderOptions): void {
  const text = say[options.language];
  zip.begin('xl/worksheets/sheet1.xml');
  contentsXml(book, context, options, without.length > 0 ? [text.without(without.join(', '))] : [], (xml) => zip.put(xml));
  zip.begin('xl/sharedStrings.xml');
  strings.write((xml) => zip.put(xml));
  zip.begin('xl/styles.xml');
  zip.put(stylesXml());
  const ordered = [...book.sheets.filter((entry) => entry.table), ...book.sheets.filter((entry) => !entry.table)];
  for (const [name, xml] of parts([{ name: text.contents, file: 1, title: '', range: '', rows: 0, table: null }, ...ordered], context.options.title)) {
    zip.begin(name);
    zip.put(xml);
  }
  zip.end();
}

/** Begins a workbook with the sheets that need no table. */
export function beginExcel(file: string, context: TableContext, options: RenderOptions): BegunTables {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  const descriptor = openSync(part, 'w');
  const orElseNothing = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      closeSync(descriptor);
      rmSync(part, { force: true });
      throw error;
    }
  };
  const zip = new ZipFile(descriptor);
  const evidence = orElseNothing(() => writeEvidence(zip, context, options));
  let write = tableWriter(evidence, null, context, options);
  return {
    list: (listing) => { write = tableWriter(evidence, listing, context, options); },
    add: (table) => orElseNothing(() => write(table)),
    finish() {
      orElseNothing(() => writeRest(zip, evidence, context, options));
      closeSync(descriptor);
      renameSync(part, file);
      return [file];
    },
  };
}

/** Writes the workbook. The same corpus, tables and options give the same bytes. */
export function writeExcel(file: string, tables: readonly Table[], context: TableContext, options: RenderOptions): void {
  finishTables(beginExcel(file, context, options), tables);
}
