/** How much there is: reports, statements and coded statements, by level, region and group of the plan. */
import { tableWords } from '../words/tables.ts';
import { assertionOrder, columnsOf } from './columns.ts';
import type { TableContext } from './context.ts';
import { dimension, type DimensionId } from './dimensions.ts';
import type { Filter } from './filter.ts';
import { facetLabel } from './facet-rows.ts';
import { facetPlaces, findingsOf } from './frame.ts';
import { others, reports, share, statements, text, type Cell, type Row, type TableContent, type TableDefinition } from './table.ts';
import { findingTable, Tallies } from './tally.ts';

const broken: readonly DimensionId[] = ['level', 'region', 'plan'];

function make(context: TableContext): TableContent {
  const data = columnsOf(context);
  const words = tableWords[context.language];
  const dimensions = broken.map((id) => dimension(context, id)).filter((one) => one !== null);
  const { facets } = context.frame;
  const isFinding = findingTable(context.frame);
  const found = new Tallies();
  const facetOf = facetPlaces(context.frame);
  // A key is a facet (or, behind them all, any) and in it the total, then each value of each dimension.
  const firstOf = dimensions.map((_, index) => dimensions.slice(0, index).reduce((sum, by) => sum + by.values.length, 1));
  const width = dimensions.reduce((sum, by) => sum + by.values.length, 1);
  for (let i = 0; i < data.codingStatement.length; i++) {
    const code = data.codingCode[i]!;
    if (!isFinding[code * assertionOrder.length + data.codingAssertion[i]!]) continue;
    const statement = data.codingStatement[i]!;
    const report = data.statementDocument[statement]!;
    for (const key of [facetOf[code]!, facets.length]) {
      found.add(key * width, report, statement);
      for (let by = 0; by < dimensions.length; by++) found.add(key * width + firstOf[by]! + dimensions[by]!.valueOf[report]!, report, statement);
    }
  }
  const sizes = new Map<string, number>();
  data.documents.forEach((_, report) => {
    const n = data.firstStatement[report + 1]! - data.firstStatement[report]!;
    for (const by of dimensions) sizes.set(`${by.id} ${by.valueOf[report]!}`, (sizes.get(`${by.id} ${by.valueOf[report]!}`) ?? 0) + n);
  });
  const cells = (key: number, documents: number, size: number, filter: Filter): Cell[] => {
    const any = found.of(facets.length * width + key);
    return [
      others(documents), statements(size, filter), share(documents, data.documents.length),
      others(any.statements), share(any.statements, size),
      ...facets.map((facet, f) => reports(found.of(f * width + key).reports, { ...filter, facet: facet.id, assertions: findingsOf(facet) })),
    ];
  };
  const empty = Array.from({ length: 5 + facets.length }, () => null);
  return {
    id: 'tong-quan', sheet: context.language === 'vi' ? 'Tổng quan' : 'Overview', facet: null, scope: 'main', leftOut: 0,
    heading: { vi: 'Tổng quan về các báo cáo', en: 'The reports at a glance' },
    note: {
      vi: 'Nhận định là một câu hoặc một gạch đầu dòng. Nhận định có nội dung là nhận định nêu ít nhất một nội dung của khung phân tích, không tính nội dung chỉ nhắc đến hoặc khẳng định không có.',
      en: 'A statement is a sentence or a bullet. Coded are those that state at least one finding; what is only named or denied does not count.',
    },
    columns: [
      { id: 'group', heading: { vi: 'Phân loại', en: 'Group' }, over: null, type: 'text', width: 44 },
      { id: 'reports', heading: { vi: 'Số báo cáo', en: 'Reports' }, over: null, type: 'count', width: 10 },
      { id: 'statements', heading: { vi: 'Số nhận định', en: 'Statements' }, over: null, type: 'count', width: 10 },
      { id: 'share', heading: { vi: 'Tỷ trọng báo cáo', en: 'Share of reports' }, over: null, type: 'share', width: 10 },
      { id: 'coded', heading: { vi: 'Nhận định có nội dung', en: 'Coded statements' }, over: null, type: 'count', width: 11 },
      { id: 'coded-share', heading: { vi: 'Tỷ lệ có nội dung', en: 'Share coded' }, over: null, type: 'share', width: 10 },
      ...facets.map((facet) => ({
        id: facet.id, heading: { vi: facet.label, en: facetLabel(context, facet) }, over: { vi: 'Số báo cáo có nêu', en: 'Reports that state' }, type: 'count' as const, width: 11,
      })),
    ],
    rows: [
      ...dimensions.flatMap((by, d): Row[] => [
        { id: `=${by.id}`, kind: 'group', cells: [text(context.language === 'vi' ? `${by.by.vi.charAt(0).toLocaleUpperCase('vi')}${by.by.vi.slice(1)}` : by.heading.en), ...empty] },
        ...by.values.map((value, index): Row => ({
          id: `${by.id} ${value.value ?? ''}`, kind: 'plain',
          cells: [text(value.label), ...cells(firstOf[d]! + index, value.reports, sizes.get(`${by.id} ${index}`) ?? 0, value.filter)],
        })),
      ]),
      { id: '=total', kind: 'total', cells: [text(words.total), ...cells(0, data.documents.length, data.statementDocument.length, {})] },
    ],
  };
}

export const overviewTable: TableDefinition = { id: 'overview', make: (context) => [make(context)] };
