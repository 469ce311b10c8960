/** One table a facet: each code by assertion, in reports and in statements, with its share and how far the coding can be trusted. */
import type { Text } from '../words/catalogue.ts';
import { tableWords } from '../words/tables.ts';
import { assertionOrder, columnsOf } from './columns.ts';
import type { TableContext } from './context.ts';
import { facetLabel, facetRows, type FacetRow } from './facet-rows.ts';
import { findingsOf, type FrameFacet } from './frame.ts';
import { precisionCell, recallCell } from './measured.ts';
import { sheetName, slug } from './slug.ts';
import { reports, share, statements, text, type Cell, type Column, type TableContent, type TableDefinition } from './table.ts';
import { codingsOf, couldSay, findingTable, tallyCodings } from './tally.ts';

/** Id of a facet's tables. */
export const facetId = (facet: FrameFacet): string => slug(facet.label);

const pairOf = (id: string, over: Text): Column[] => [
  { id: `${id}-reports`, heading: { vi: 'Số báo cáo', en: 'Reports' }, over, type: 'count', width: 10 },
  { id: `${id}-statements`, heading: { vi: 'Số nhận định', en: 'Statements' }, over, type: 'count', width: 10 },
];

function columns(context: TableContext, facet: FrameFacet): Column[] {
  const words = tableWords[context.language];
  const trust = { vi: 'Độ tin cậy của việc mã hóa', en: 'Trust in the coding' };
  const findings = findingsOf(facet);
  return [
    { id: 'label', heading: { vi: 'Nội dung', en: 'Finding' }, over: null, type: 'text', width: 48 },
    { id: 'code', heading: { vi: 'Mã', en: 'Code' }, over: null, type: 'text', width: 20 },
    ...(findings.length > 1 ? pairOf('any', { vi: 'Có nêu (chung)', en: 'Any of these' }) : []),
    ...facet.assertions.flatMap((assertion) => pairOf(assertion, { vi: words.assertions[assertion], en: words.assertions[assertion] })),
    { id: 'share', heading: { vi: 'Tỷ lệ báo cáo có nêu', en: 'Share of reports' }, over: null, type: 'share', width: 11 },
    ...pairOf('low', { vi: 'Trong đó chưa chắc chắn', en: 'Of these uncertain' }),
    ...(context.measured ? [
      { id: 'precision', heading: { vi: 'Đúng trong số đã gán', en: 'Precision' }, over: trust, type: 'share' as const, width: 11 },
      { id: 'recall', heading: { vi: 'Tìm được trong số thực có', en: 'Recall' }, over: trust, type: 'share' as const, width: 11 },
    ] : []),
  ];
}

/** What a row counts: each assertion by its place, then any finding, then the uncertain ones. */
const slotOf = { any: assertionOrder.length, low: assertionOrder.length + 1 } as const;
const slots = assertionOrder.length + 2;

function make(context: TableContext, facet: FrameFacet): TableContent {
  const data = columnsOf(context);
  const { rows, rowsOf } = facetRows(context, facet);
  const findings = findingsOf(facet);
  const isFinding = findingTable(context.frame);
  const tallies = tallyCodings(data, ({ coding, code }, under) => {
    const assertion = data.codingAssertion[coding]!;
    const found = isFinding[code * assertionOrder.length + assertion] === 1;
    for (const row of rowsOf[code]!) {
      under(row * slots + assertion);
      if (!found) continue;
      under(row * slots + slotOf.any);
      if (data.codingLow[coding]) under(row * slots + slotOf.low);
    }
  }, codingsOf(context, facet.id));
  const could = couldSay(context, facet.id).reduce((sum, one) => sum + one, 0);
  const cells = (row: FacetRow, place: number): Cell[] => {
    const pair = (slot: number, filter: object): Cell[] => {
      const { reports: r, statements: s } = tallies.of(place * slots + slot);
      return [reports(r, { ...row.filter, ...filter }), statements(s, { ...row.filter, ...filter })];
    };
    return [
      text(row.label), row.code ? text(row.code.id) : null,
      ...(findings.length > 1 ? pair(slotOf.any, { assertions: findings }) : []),
      ...facet.assertions.flatMap((assertion) => pair(assertionOrder.indexOf(assertion), { assertions: [assertion] })),
      share(tallies.of(place * slots + slotOf.any).reports, could),
      ...pair(slotOf.low, { assertions: findings, confidence: 'low' }),
      ...(context.measured ? [row.code && precisionCell(context.measured, row.code.id), row.code && recallCell(context.measured, row.code.id)] : []),
    ];
  };
  const label = facetLabel(context, facet);
  const { measured } = context;
  return {
    id: facetId(facet), sheet: sheetName(label), facet: facet.id, scope: 'main', leftOut: 0,
    heading: { vi: `${facet.label} nêu trong các báo cáo`, en: `${label} in the reports` },
    note: {
      vi: `Mỗi báo cáo chỉ tính một lần cho mỗi nội dung ở cột “Số báo cáo”, dù nhắc lại nhiều lần; cột “Số nhận định” đếm từng câu, từng gạch đầu dòng. Tỷ lệ tính trên ${could} báo cáo có thể nêu nhóm nội dung này, tức là có mục tương ứng của đề cương hoặc có ít nhất một nhận định thuộc nhóm.${measured ? ` Độ tin cậy đo trên ${measured.reports} báo cáo do người mã hóa (ngày ${measured.date.split('-').toReversed().join('/')}); ô trống là chưa đủ mẫu để đo.` : ''}`,
      en: `A report counts once for a finding under “Reports”, however often it says it; “Statements” counts each sentence or bullet. Shares are of the ${could} reports that could have said something here: those with a section of the outline for it, or with any statement of this kind.${measured ? ` Precision and recall were measured on ${measured.reports} hand-coded reports (${measured.date}); an empty cell had too little to measure.` : ''}`,
    },
    columns: columns(context, facet),
    rows: rows.map((row, place) => ({ id: row.id, kind: row.kind, cells: cells(row, place) })),
  };
}

export const findingsTables: TableDefinition = {
  id: 'findings',
  make: (context) => context.frame.facets.map((facet) => make(context, facet)),
};
