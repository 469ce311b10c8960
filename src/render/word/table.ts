/** A table as a native Word table: heading rows that repeat, groups and totals in bold, numbers to the right. */
import { AlignmentType, BorderStyle, Paragraph, Table as WordTable, TableCell, TableLayoutType, TableRow, VerticalAlignTable, type ITableCellOptions } from 'docx';
import { display } from '../../tables/display.ts';
import type { Column, Row, Table } from '../../tables/table.ts';
import type { Language } from '../../words/catalogue.ts';
import { headingSpans } from '../heading-spans.ts';
import { styleIds, textWidth, twips } from './style.ts';
import { run } from './text.ts';

/** Sum of column widths, in characters, above which a table turns the page. */
const widest = 200;
/** Words of a listing get at most this share of a line. */
const mostCharacters = 60;
const leastCharacters: Readonly<Record<Column['type'], number>> = { text: 10, count: 8, share: 14, date: 12, quote: 40 };
const shading = { fill: 'E8EDF2' } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: '7F8C8D' } as const;
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

const characters = (column: Column): number => Math.min(mostCharacters, Math.max(leastCharacters[column.type], column.width));

export function turnsPage(columns: readonly Column[]): boolean {
  return columns.reduce((sum, column) => sum + characters(column), 0) > widest;
}

const numeric = (column: Column): boolean => column.type === 'count' || column.type === 'share' || column.type === 'date';

function cell(words: string, { bold = false, alignment, ...options }: { bold?: boolean; alignment: (typeof AlignmentType)[keyof typeof AlignmentType] } & Omit<ITableCellOptions, 'children'>): TableCell {
  return new TableCell({ ...options, verticalAlign: VerticalAlignTable.CENTER, children: [new Paragraph({ style: styleIds.table, alignment, children: [run(words, bold)] })] });
}

const heading = (words: string, options: Omit<ITableCellOptions, 'children'> = {}): TableCell =>
  cell(words, { bold: true, alignment: AlignmentType.CENTER, shading, ...options });

const rowOf = (children: TableCell[]): TableRow => new TableRow({ tableHeader: true, cantSplit: true, children });

/** One heading row, or two where columns stand together under one heading. */
function headingRows(columns: readonly Column[], language: Language): TableRow[] {
  if (columns.every((column) => column.over === null)) return [rowOf(columns.map((column) => heading(column.heading[language])))];
  const upper = headingSpans(columns, language).map(({ over, columns: below }) =>
    (over === null ? heading(below[0]!.heading[language], { rowSpan: 2 }) : heading(over, { columnSpan: below.length })));
  return [rowOf(upper), rowOf(columns.filter((column) => column.over !== null).map((column) => heading(column.heading[language])))];
}

function bodyRow(row: Row, columns: readonly Column[], places: readonly number[], language: Language): TableRow {
  const bold = row.kind !== 'plain';
  return new TableRow({
    cantSplit: true,
    children: columns.map((column, index) => cell(display(row.cells[places[index]!] ?? null, language), {
      bold, alignment: numeric(column) ? AlignmentType.RIGHT : AlignmentType.LEFT, ...(row.kind === 'total' ? { shading } : {}),
    })),
  });
}

/** A digit, a letter in bold and what stands around a cell's words, in twips: neither a number nor a word of a heading may break. */
const digit = 86;
const letter = 92;
const around = 80;
/** Part of what a column has beyond its need that it gives to those that lack. */
const giving = 0.7;

const longestWord = (column: Column, language: Language): number => Math.max(...column.heading[language].split(/\s/u).map((word) => word.length));

/** Widths of the columns in proportion; what a column needs beyond that, the others give. */
function widthsOf(columns: readonly Column[], longest: readonly number[], width: number, language: Language): number[] {
  const all = columns.reduce((sum, column) => sum + characters(column), 0);
  const fair = columns.map((column) => (width * characters(column)) / all);
  const needed = columns.map((column, index) => around + Math.max(longestWord(column, language) * letter, numeric(column) ? longest[index]! * digit : 0));
  const lacking = fair.reduce((sum, own, index) => sum + Math.max(0, needed[index]! - own), 0);
  const room = fair.reduce((sum, own, index) => sum + giving * Math.max(0, own - needed[index]!), 0);
  const part = room === 0 ? 0 : Math.min(1, lacking / room);
  return fair.map((own, index) => Math.floor(own < needed[index]! ? own + (needed[index]! - own) * (lacking === 0 ? 0 : Math.min(1, room / lacking)) : own - part * giving * (own - needed[index]!)));
}

/** `places` are the columns that are printed; `rows` those that are. */
export function wordTable(table: Table, places: readonly number[], rows: readonly Row[], language: Language): WordTable {
  const columns = places.map((place) => table.columns[place]!);
  const longest = places.map((place) => rows.reduce((most, row) => Math.max(most, display(row.cells[place] ?? null, language).length), 0));
  return new WordTable({
    layout: TableLayoutType.FIXED, borders, alignment: AlignmentType.CENTER,
    columnWidths: widthsOf(columns, longest, textWidth(turnsPage(columns)), language),
    margins: { left: twips(0.6), right: twips(0.6), top: 0, bottom: 0 },
    rows: [...headingRows(columns, language), ...rows.map((row) => bodyRow(row, columns, places, language))],
  });
}
