/**
 * The summary in Markdown: the document's sentences, and of each facet the findings that most reports state. Words of reports are
 * escaped, so that they show as they were written whatever reads the file.
 */
import type { Frame } from '../tables/frame.ts';
import { display, displayNumber } from '../tables/display.ts';
import type { Row, Table } from '../tables/table.ts';
import type { Language } from '../words/catalogue.ts';
import { renderWords } from '../words/render.ts';
import { documentOf } from './document/document.ts';
import { ranked } from './document/findings.ts';
import { fill, plain } from './document/parts.ts';
import type { Passage } from './document/passage.ts';
import { columnOf, findingReports, findingsTable, plainRows, statementsBeside } from './read-table.ts';

export interface MarkdownInput {
  readonly title: string;
  readonly tables: readonly Table[];
  readonly frame: Frame;
  readonly language: Language;
}

/** Rows of a facet's table, and quotes of a part, that a summary shows. */
const shown = { rows: 6, quotes: 1, listed: 12 };
/** Tables that are listed beside those of the facets, with the columns that a summary needs. */
const listings: Readonly<Record<string, readonly string[]>> = { 'kien-nghi': ['addressee', 'reports', 'statements'], 'van-de': ['report', 'severity', 'problem'], 'bao-cao': ['body', 'number', 'date'] };

/** Markup characters written as they are; lines joined. */
export function escapeMarkdown(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>|#~$&]/gu, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`));
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table of some columns and rows. */
function tableLines(table: Table, columns: readonly number[], rows: readonly Row[], language: Language): string[] {
  const heading = (column: number): string => {
    const { over, heading: own } = table.columns[column]!;
    return escapeMarkdown(over ? `${over[language]}: ${own[language].toLocaleLowerCase('vi')}` : own[language]);
  };
  return [
    row(columns.map(heading)),
    row(columns.map((column) => (table.columns[column]!.type === 'text' ? ':--' : '--:'))),
    ...rows.map((one) => row(columns.map((column) => escapeMarkdown(display(one.cells[column] ?? null, language))))),
  ];
}

const caption = (table: Table, language: Language): string =>
  `**${renderWords[language].captions.table} ${table.number}.** ${escapeMarkdown(table.heading[language])}`;

function facetLines(table: Table, language: Language): string[] {
  const reports = findingReports(table);
  const statements = statementsBeside(table, reports);
  const columns = [columnOf(table, 'label'), reports, columnOf(table, 'share'), statements].filter((column) => column !== null);
  const all = ranked(plainRows(table), reports, statements, null).map(({ row: one }) => one);
  if (all.length === 0) return [];
  const words = renderWords[language];
  return [
    caption(table, language), '',
    ...tableLines(table, columns, all.slice(0, shown.rows), language), '',
    ...(all.length > shown.rows ? [`*${words.markdown.shown}*`, ''] : []),
  ];
}

/** The first rows of a listing, some of its columns. */
function listingLines(table: Table, columns: readonly number[], language: Language): string[] {
  const { sentences } = renderWords[language];
  const left = table.rows.length - shown.listed;
  return [
    caption(table, language), '',
    ...tableLines(table, columns, table.rows.slice(0, shown.listed), language), '',
    ...(left > 0 ? [plain(fill(sentences.leftOut, { rows: displayNumber(left + table.leftOut, language) }), language, () => 0), ''] : []),
  ];
}

function passageLines(passage: Passage, before: Passage | undefined, frame: Frame, tables: readonly Table[], language: Language): string[] {
  switch (passage.kind) {
    case 'heading': return [`${'#'.repeat(passage.depth + 1)} ${escapeMarkdown([passage.label, passage.text].filter(Boolean).join(' '))}`, ''];
    case 'sentences': return [passage.sentences.map((sentence) => escapeMarkdown(plain(sentence, language, () => 0))).join(' '), ''];
    case 'quotes': return before?.kind === 'quotes' ? [] : passage.quotes.slice(0, shown.quotes).flatMap((quote) => [`> ${escapeMarkdown(quote.cell.text)}`, `> — ${escapeMarkdown(quote.source)}`, '']);
    case 'table': {
      if (frame.facets.some((facet) => findingsTable(tables, facet.id) === passage.table)) return facetLines(passage.table, language);
      const columns = listings[passage.table.id]?.map((id) => columnOf(passage.table, id)).filter((column) => column !== null);
      return columns === undefined ? [] : listingLines(passage.table, columns, language);
    }
    case 'chart': return [];
  }
}

export function markdownSummary({ title, tables, frame, language }: MarkdownInput): string {
  const passages = documentOf({ tables, charts: [], frame, language });
  const lines = passages.flatMap((passage, index) => passageLines(passage, passages[index - 1], frame, tables, language));
  return `${[`# ${escapeMarkdown(title)}`, '', ...lines, renderWords[language].markdown.more, ''].join('\n')}`;
}
