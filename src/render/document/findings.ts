/** The sentences that state a facet's findings, and those of one part of it (a kind, a holder, a group). */
import type { FrameFacet, FrameSection } from '../../tables/frame.ts';
import { findingsOf } from '../../tables/frame.ts';
import type { CountCell, Row, ShareCell, Table } from '../../tables/table.ts';
import { displayNumber } from '../../tables/display.ts';
import type { Language } from '../../words/catalogue.ts';
import { renderWords } from '../../words/render.ts';
import { tableWords } from '../../words/tables.ts';
import type { Chart } from '../charts/chart.ts';
import { columnOf, countIn, findingReports, labelOf, plainRows, shareIn, statementsBeside, totalRow } from '../read-table.ts';
import { enumerate, fill, type Sentence } from './parts.ts';

/** Findings named in a sentence. */
const named = 3;
/** Findings that nobody states are listed only while the list stays readable. */
const mostNever = 4;

interface Ranked {
  readonly row: Row;
  readonly reports: CountCell;
  readonly statements: CountCell | null;
  readonly share: ShareCell | null;
}

/** Rows with their count of reports, most first, then by statements; those without any left out. */
export function ranked(rows: readonly Row[], reports: number | null, statements: number | null, share: number | null): Ranked[] {
  return rows.flatMap((row): Ranked[] => {
    const count = countIn(row, reports);
    return count === null || count.value === 0 ? [] : [{ row, reports: count, statements: countIn(row, statements), share: shareIn(row, share) }];
  }).toSorted((a, b) => b.reports.value - a.reports.value || (b.statements?.value ?? 0) - (a.statements?.value ?? 0));
}

function findingItems(rows: readonly Row[], table: Table, language: Language): Sentence | null {
  const reports = findingReports(table);
  const best = ranked(rows, reports, statementsBeside(table, reports), columnOf(table, 'share')).slice(0, named);
  if (best.length === 0) return null;
  return enumerate(best.map(({ row, reports: r, statements: s, share }) =>
    fill(renderWords[language].items.finding, { label: labelOf(row), reports: r, statements: s, share })), language);
}

function never(table: Table, language: Language): Sentence[] {
  const words = renderWords[language];
  const reports = findingReports(table);
  const unsaid = plainRows(table).filter((row) => countIn(row, reports)?.value === 0);
  if (unsaid.length === 0 || unsaid.length > mostNever) return [];
  return [fill(words.sentences.never, { list: enumerate(unsaid.map((row) => fill(words.items.label, { label: labelOf(row) })), language) })];
}

/** A sentence on the reports and statements of one pair of columns, where there are any. */
function pairSentence(table: Table, total: Row, id: string, template: string, language: Language): Sentence[] {
  const reports = columnOf(table, `${id}-reports`);
  const count = countIn(total, reports);
  if (count === null || count.value === 0) return [];
  const words = renderWords[language];
  const rows = ranked(plainRows(table), reports, statementsBeside(table, reports), null);
  const single = id === 'absent' && rows.length === 1;
  const list = single ? fill(words.items.label, { label: labelOf(rows[0]!.row) })
    : enumerate(rows.slice(0, named).map(({ row, reports: r }) => fill(words.items.denial, { label: labelOf(row), reports: r })), language);
  return [fill(single ? words.sentences.absentOne : template, { reports: count, statements: countIn(total, statementsBeside(table, reports)), list })];
}

function byStatus(table: Table, total: Row, facet: FrameFacet, language: Language): Sentence[] {
  const findings = findingsOf(facet);
  if (findings.length < 2) return [];
  const words = renderWords[language];
  const items = findings.map((assertion) => {
    const reports = columnOf(table, `${assertion}-reports`);
    return fill(words.items.status, {
      label: tableWords[language].assertions[assertion].toLocaleLowerCase('vi'), reports: countIn(total, reports), statements: countIn(total, statementsBeside(table, reports)),
    });
  });
  return [fill(words.sentences.status, { list: enumerate(items, language) })];
}

/** What the facet's main table says, in paragraphs. */
export function facetSentences(table: Table, facet: FrameFacet, byLevel: Table | null, chart: Chart | null, language: Language): Sentence[][] {
  const { sentences } = renderWords[language];
  const total = totalRow(table);
  const reports = findingReports(table);
  const count = total && countIn(total, reports);
  const share = total && shareIn(total, columnOf(table, 'share'));
  if (!total || !count || !share || count.value === 0) return [[fill(sentences.nothing, { table: { table } })]];
  const most = findingItems(plainRows(table), table, language);
  return [
    [
      fill(share.numerator === share.denominator ? sentences.all : sentences.any, { could: displayNumber(share.denominator, language), reports: count, share, statements: countIn(total, statementsBeside(table, reports)), table: { table } }),
      ...(most ? [fill(sentences.most, { list: most })] : []),
      ...never(table, language),
      ...byStatus(table, total, facet, language),
      ...(chart && byLevel ? [fill(sentences.pictured, { chart: { chart }, table: { table: byLevel } })] : []),
    ],
    [
      ...pairSentence(table, total, 'absent', sentences.absent, language),
      ...pairSentence(table, total, 'mentioned', sentences.mentioned, language),
      ...pairSentence(table, total, 'low', sentences.low, language),
    ],
  ].filter((paragraph) => paragraph.length > 0);
}

/** The row that sums up what a section of the outline is for, and the rows below it; null where the table has no such part. */
export function partOf(table: Table, section: FrameSection): { head: Row; rows: Row[] } | null {
  const id = section.group !== null ? `=${section.group}` : section.kind === null ? null
    : section.holder !== null ? `=${section.kind}/${section.holder}` : `=${section.kind}`;
  const at = id === null ? -1 : table.rows.findIndex((row) => row.id === id);
  if (at < 0) return null;
  const rows: Row[] = [];
  for (const row of table.rows.slice(at + 1)) {
    if (row.kind === 'total') break;
    if (row.kind === 'group' && !row.id.startsWith(`${id}/`)) break;
    if (row.kind === 'plain') rows.push(row);
  }
  return { head: table.rows[at]!, rows };
}

export function partSentences(table: Table, section: FrameSection, language: Language): Sentence[] {
  const part = partOf(table, section);
  const reports = findingReports(table);
  const count = part && countIn(part.head, reports);
  if (!part || !count || count.value === 0) return [];
  const { sentences } = renderWords[language];
  const list = findingItems(part.rows, table, language);
  return [
    fill(sentences.part, { reports: count, statements: countIn(part.head, statementsBeside(table, reports)) }),
    ...(list ? [fill(sentences.partMost, { list })] : []),
  ];
}
