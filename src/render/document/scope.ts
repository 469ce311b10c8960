/** Sentences on how much there is: reports, coverage of the register, the outline. */
import type { Row, Table } from '../../tables/table.ts';
import type { Language } from '../../words/catalogue.ts';
import { renderWords } from '../../words/render.ts';
import type { Chart } from '../charts/chart.ts';
import { columnOf, countIn, plainRows, shareIn, textIn, totalRow } from '../read-table.ts';
import { enumerate, fill, type Sentence } from './parts.ts';

const named = 3;

const value = (row: Row, column: number | null): number => countIn(row, column)?.value ?? 0;

export function overviewSentences(table: Table, language: Language): Sentence[] {
  const total = totalRow(table);
  if (!total) return [];
  const at = (id: string) => countIn(total, columnOf(table, id));
  return [fill(renderWords[language].sentences.scope, {
    reports: at('reports'), statements: at('statements'), coded: at('coded'), share: shareIn(total, columnOf(table, 'coded-share')), table: { table },
  })];
}

export function coverageSentences(table: Table, language: Language): Sentence[] {
  const total = totalRow(table);
  if (!total) return [];
  const { sentences } = renderWords[language];
  const at = (id: string) => countIn(total, columnOf(table, id));
  const late = at('late');
  return [
    (at('submitted')?.value ?? 0) === 0 ? fill(sentences.noneSent, { owed: at('owed'), table: { table } }) : fill(sentences.sent, { owed: at('owed'), submitted: at('submitted'), share: shareIn(total, columnOf(table, 'share')), missing: at('missing'), table: { table } }),
    ...(late && late.value > 0 ? [fill(sentences.late, { late })] : []),
  ];
}

export function outlineSentences(table: Table, chart: Chart | null, language: Language): Sentence[] {
  const words = renderWords[language];
  const [section, title, reports, share, without] = ['section', 'title', 'reports', 'share', 'without'].map((id) => columnOf(table, id));
  const label = (row: Row): string => `${textIn(row, section!)?.text ?? ''}. ${textIn(row, title!)?.text ?? ''}`;
  const leaves = plainRows(table).filter((row, _, all) => !all.some((other) => other.id.startsWith(`${row.id}.`)));
  const by = (column: number | null): Row[] => leaves.filter((row) => value(row, column) > 0).toSorted((a, b) => value(b, column) - value(a, column)).slice(0, named);
  const most = by(reports!);
  const least = by(without!);
  if (most.length === 0) return [];
  const list = enumerate(most.map((row) => fill(words.items.section, { label: label(row), reports: countIn(row, reports!), share: shareIn(row, share!) })), language);
  return [
    fill(words.sentences.outlineMost, { where: chart ? [{ table }, '; ', { chart }] : [{ table }], list }),
    ...(least.length === 0 ? [] : [fill(words.sentences.outlineLeast, {
      list: enumerate(least.map((row) => fill(words.items.lacking, { label: label(row), without: countIn(row, without!) })), language),
    })]),
  ];
}
