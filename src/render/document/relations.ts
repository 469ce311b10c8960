/** Sentences on tables that set findings against something: headings, measures, addressees, proof, each other. */
import type { Row, Table } from '../../tables/table.ts';
import type { Language } from '../../words/catalogue.ts';
import { renderWords, type SentenceId } from '../../words/render.ts';
import { columnOf, countIn, labelOf, plainRows, shareIn, textIn, totalRow } from '../read-table.ts';
import { enumerate, fill, type Sentence } from './parts.ts';

const named = 3;

/** Rows by a count, most first, those of 0 left out. */
function top(table: Table, column: number | null, most = named): Row[] {
  const value = (row: Row): number => countIn(row, column)?.value ?? 0;
  return plainRows(table).filter((row) => value(row) > 0).toSorted((a, b) => value(b) - value(a)).slice(0, most);
}

export function disagreementSentences(table: Table, language: Language): Sentence[] {
  const words = renderWords[language];
  const total = totalRow(table);
  const [reports, statements, claimed] = ['reports', 'statements', 'claimed'].map((id) => columnOf(table, id));
  const rows = top(table, reports!);
  if (!total || rows.length === 0) return [];
  return [fill(words.sentences.disagrees, {
    reports: countIn(total, reports!), statements: countIn(total, statements!), table: { table },
    list: enumerate(rows.map((row) => fill(words.items.disagrees, { label: labelOf(row), claimed: textIn(row, claimed!)?.text ?? '', reports: countIn(row, reports!) })), language),
  })];
}

export function answerSentences(table: Table, language: Language): Sentence[] {
  const words = renderWords[language];
  const [reports, unanswered] = ['reports', 'unanswered'].map((id) => columnOf(table, id));
  if (top(table, reports!).length === 0) return [];
  const rows = top(table, unanswered!);
  if (rows.length === 0) return [fill(words.sentences.answered, { table: { table } })];
  return [fill(words.sentences.answers, {
    table: { table },
    list: enumerate(rows.map((row) => fill(words.items.unanswered, { label: labelOf(row), unanswered: countIn(row, unanswered!), reports: countIn(row, reports!) })), language),
  })];
}

export function recommendationSentences(table: Table, language: Language): Sentence[] {
  const words = renderWords[language];
  const total = totalRow(table);
  const [reports, statements] = ['reports', 'statements'].map((id) => columnOf(table, id));
  const count = total && countIn(total, reports!);
  if (!total || !count || count.value === 0) return [];
  const rows = top(table, reports!).filter((row) => row.id !== '=nobody');
  return [
    fill(words.sentences.recommended, { reports: count, statements: countIn(total, statements!), table: { table } }),
    ...(rows.length === 0 ? [] : [fill(words.sentences.addressees, {
      list: enumerate(rows.map((row) => fill(words.items.named, { label: labelOf(row), reports: countIn(row, reports!) })), language),
    })]),
  ];
}

/** Sectors, actors, documents: what is named by most reports, where more than one names it. */
export function namedSentences(table: Table, sentence: SentenceId, language: Language): Sentence[] {
  const words = renderWords[language];
  const reports = columnOf(table, 'all-reports') ?? columnOf(table, 'reports');
  const rows = top(table, reports).filter((row) => (countIn(row, reports)?.value ?? 0) > 1);
  if (rows.length === 0) return [];
  return [fill(words.sentences[sentence], {
    table: { table }, list: enumerate(rows.map((row) => fill(words.items.named, { label: labelOf(row), reports: countIn(row, reports) })), language),
  })];
}

export function proofSentences(table: Table, language: Language): Sentence[] {
  const total = totalRow(table);
  if (!total) return [];
  const at = (id: string) => countIn(total, columnOf(table, id));
  const share = shareIn(total, columnOf(table, 'share'));
  return share === null ? [] : [fill(renderWords[language].sentences.proved, { either: at('either-statements'), statements: at('all-statements'), share, table: { table } })];
}

export function sharedWordingSentences(table: Table, language: Language): Sentence[] {
  const { sentences } = renderWords[language];
  return [table.rows.length === 0 ? fill(sentences.unshared, {}) : fill(sentences.shared, { table: { table } })];
}
