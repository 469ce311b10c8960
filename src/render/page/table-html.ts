/** A table as HTML: numbers open their statements, quotes and files their report. */
import { display, displayNumber } from '../../tables/display.ts';
import type { Cell, Column, Row, Table } from '../../tables/table.ts';
import type { Language } from '../../words/catalogue.ts';
import { renderWords } from '../../words/render.ts';
import { fill, plain } from '../document/parts.ts';
import { headingSpans } from '../heading-spans.ts';
import { escapeHtml, tag, voidTag } from './html.ts';
import type { Links } from './links.ts';

/** Rows that the page shows of a listing with quotes, and of any other table; the workbook has them all. */
const mostRows = { quotes: 300, others: 4000 };
/** A browser draws so much of a table without a pause: a number that opens its statements weighs as much as three cells of words. */
const mostWeight = 40_000;

function rowsShown({ columns }: Table): number {
  const weight = columns.reduce((sum, { type }) => sum + (type === 'count' ? 3 : 1), 0);
  return Math.min(columns.some(({ type }) => type === 'quote') ? mostRows.quotes : mostRows.others, Math.floor(mostWeight / weight));
}
/** Rows from which a table gets a box to narrow it. */
const long = 15;

const numeric = (column: Column): boolean => column.type === 'count' || column.type === 'share' || column.type === 'date';
const rowClass = { plain: undefined, group: 'nhom', total: 'cong' } as const;

export function cellHtml(cell: Cell, links: Links, language: Language): string {
  const words = escapeHtml(display(cell, language));
  if (cell?.kind === 'count') {
    const number = links.number(cell);
    return number === null ? words : tag('button', { type: 'button', class: 'n', 'data-n': number }, words);
  }
  const href = cell?.kind === 'quote' ? links.quote(cell) : cell?.kind === 'text' && cell.report !== undefined ? links.report(cell.report) : null;
  return href === null ? words : tag('a', { href }, words);
}

const title = (column: Column, language: Language): string =>
  (column.over ? `${column.over[language]}: ${column.heading[language].toLocaleLowerCase('vi')}` : column.heading[language]);

function head(columns: readonly Column[], language: Language): string {
  const one = (column: Column, attributes = {}): string => tag('th', { scope: 'col', class: numeric(column) ? 'so' : undefined, ...attributes }, escapeHtml(column.heading[language]));
  const spans = headingSpans(columns, language);
  const two = spans.some(({ over }) => over !== null);
  const upper = spans.map(({ over, columns: below }) => (over === null ? one(below[0]!, two ? { rowspan: 2 } : {})
    : tag('th', { scope: 'colgroup', colspan: below.length, class: 'so' }, escapeHtml(over))));
  const lower = columns.filter((column) => column.over !== null).map((column) => one(column));
  return tag('thead', {}, tag('tr', {}, ...upper), two ? tag('tr', {}, ...lower) : '');
}

function body(rows: readonly Row[], columns: readonly Column[], links: Links, language: Language): string {
  const first = columns.findIndex((column) => column.type === 'text');
  return tag('tbody', {}, ...rows.map((row) => tag('tr', { class: rowClass[row.kind] }, ...row.cells.map((cell, index) => {
    const column = columns[index]!;
    const inner = cellHtml(cell, links, language);
    return index === first ? tag('th', { scope: 'row' }, inner) : tag('td', { class: numeric(column) ? 'so' : column.width > 40 ? 'van' : undefined }, inner);
  }))));
}

export const tableAnchor = (table: Table): string => `bang-${table.number}`;

/** `folded` tables open when asked. */
export function tableHtml(table: Table, links: Links, language: Language, folded: boolean): string {
  const words = renderWords[language];
  const most = rowsShown(table);
  const rows = table.rows.slice(0, most);
  const left = table.rows.length - rows.length + table.leftOut;
  const name = `${words.captions.table} ${table.number}. ${table.heading[language]}`;
  const note = [table.note[language], ...(left > 0 ? [plain(fill(words.sentences.leftOut, { rows: displayNumber(left, language) }), language, () => 0)] : [])].join(' ');
  const inner = [
    tag('p', { class: 'ghi-chu' }, escapeHtml(note)),
    rows.length > long && folded ? voidTag('input', { class: 'loc', type: 'search', placeholder: words.page.filters, 'aria-label': words.page.filters }) : '',
    tag('table', {},
      folded ? '' : tag('caption', {}, escapeHtml(name)),
      tag('colgroup', {}, ...table.columns.map((column) => voidTag('col', { title: title(column, language) }))),
      head(table.columns, language), body(rows, table.columns, links, language)),
  ];
  return folded ? tag('details', { class: 'bang', id: tableAnchor(table) }, tag('summary', {}, escapeHtml(name)), ...inner) : tag('div', { class: 'bang', id: tableAnchor(table) }, inner[2]!, inner[0]!);
}
