/** Which charts there are: one for each facet by level, the outline, causes against measures, coverage by province. */
import type { Frame } from '../../tables/frame.ts';
import type { CountCell, Row, Table } from '../../tables/table.ts';
import type { Language, Text } from '../../words/catalogue.ts';
import { columnOf, columnsWhere, countIn, findingReports, findingsTable, labelOf, plainRows, tableOf, textIn } from '../read-table.ts';
import { bars, type BarRow, type Drawn } from './bars.ts';
import { palette, type Chart } from './chart.ts';
import { matrix } from './matrix.ts';

const value = (cell: CountCell | null): number => cell?.value ?? 0;

/** Most first; equal ones stay in the codebook's order. */
const byTotal = (rows: readonly BarRow[]): BarRow[] => rows.toSorted((a, b) => value(b.total) - value(a.total));

function chart(id: string, table: Table, heading: Text, drawn: Drawn, printed: boolean): Chart {
  return { id, table, heading, printed, ...drawn };
}

/** Reports that state each code, by level of the body where levels are known. */
function frequency(tables: readonly Table[], facet: string, language: Language): Chart[] {
  const main = findingsTable(tables, facet);
  if (!main) return [];
  const byLevel = tableOf(tables, `${main.id}-theo-cap`);
  const total = findingReports(main);
  const totals = new Map(plainRows(main).map((row) => [row.id, countIn(row, total)]));
  const source = byLevel ?? main;
  const parts = byLevel ? columnsWhere(byLevel, (id) => id.endsWith('-reports')) : total === null ? [] : [total];
  const rows = plainRows(source).map((row: Row): BarRow => ({
    label: labelOf(row), cells: parts.map((part) => countIn(row, part)), total: totals.get(row.id) ?? null,
  })).filter((row) => value(row.total) > 0);
  if (rows.length === 0) return [];
  const names = parts.map((part) => (source.columns[part]!.over ?? source.columns[part]!.heading)[language]);
  const { vi, en } = main.heading;
  return [chart(`bieu-do-${main.id}`, source, byLevel?.heading ?? { vi, en }, bars({ parts: names, rows: byTotal(rows) }, language), true)];
}

function outline(tables: readonly Table[], language: Language): Chart[] {
  const table = tableOf(tables, 'de-cuong');
  if (!table) return [];
  const [section, title, has, lacks] = ['section', 'title', 'reports', 'without'].map((id) => columnOf(table, id));
  const rows = plainRows(table).map((row): BarRow => ({
    label: `${textIn(row, section!)?.text ?? ''}. ${textIn(row, title!)?.text ?? ''}`, cells: [countIn(row, has!), countIn(row, lacks!)], total: null,
  }));
  const parts = [has!, lacks!].map((column) => table.columns[column]!.heading[language]);
  return [chart('bieu-do-de-cuong', table, table.heading, bars({ parts, rows, colours: [palette[0], '#a9b4bf'] }, language), true)];
}

function causesAndMeasures(tables: readonly Table[], language: Language): Chart[] {
  const table = tableOf(tables, 'ma-tran-nguyen-nhan-giai-phap');
  if (!table) return [];
  const columns = table.columns.flatMap((column, index) => (column.type === 'count' ? [index] : []));
  const rows = plainRows(table).map((row) => ({ label: labelOf(row), cells: columns.map((column) => countIn(row, column)) }))
    .filter((row) => row.cells.some((cell) => cell !== null));
  if (rows.length === 0 || columns.length === 0) return [];
  const names = columns.map((column) => table.columns[column]!.heading[language]);
  return [chart('bieu-do-nguyen-nhan-giai-phap', table, table.heading, matrix({ columns: names, rows }, language), false)];
}

function coverage(tables: readonly Table[], language: Language): Chart[] {
  const table = tableOf(tables, 'tinh-hinh-gui-theo-tinh');
  if (!table) return [];
  const [sent, missing, owed] = ['submitted', 'missing', 'owed'].map((id) => columnOf(table, id));
  const rows = plainRows(table).map((row): BarRow => ({ label: labelOf(row), cells: [countIn(row, sent!), countIn(row, missing!)], total: countIn(row, owed!) }));
  const parts = [sent!, missing!].map((column) => table.columns[column]!.heading[language]);
  return [chart('bieu-do-tinh-hinh-gui', table, table.heading, bars({ parts, rows, colours: [palette[1], '#c9ced4'] }, language), false)];
}

/** Page and document show the same pictures: each is drawn once. */
const drawn = new WeakMap<readonly Table[], readonly Chart[]>();

/** All charts that the tables allow, in the order of the document. */
export function chartsOf(tables: readonly Table[], frame: Frame, language: Language): readonly Chart[] {
  const known = drawn.get(tables);
  if (known) return known;
  const made = drawAll(tables, frame, language);
  drawn.set(tables, made);
  return made;
}

function drawAll(tables: readonly Table[], frame: Frame, language: Language): Chart[] {
  return [
    ...outline(tables, language),
    ...frame.facets.flatMap((facet) => frequency(tables, facet.id, language)),
    ...causesAndMeasures(tables, language),
    ...coverage(tables, language),
  ];
}
