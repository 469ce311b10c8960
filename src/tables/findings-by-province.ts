/** A facet's findings by province, one line for each province and code that occurs: there are too many provinces for columns. */
import { assertionOrder, columnsOf } from './columns.ts';
import type { TableContext } from './context.ts';
import { dimension } from './dimensions.ts';
import { facetLabel } from './facet-rows.ts';
import { facetId } from './findings.ts';
import { codesOf, findingsOf, type FrameFacet } from './frame.ts';
import { sheetName, slug } from './slug.ts';
import { others, reports, share, statements, text, type Row, type TableContent, type TableDefinition } from './table.ts';
import { codingsOf, couldSay, findingTable, tallyCodings } from './tally.ts';

function make(context: TableContext, facet: FrameFacet): TableContent[] {
  const by = dimension(context, 'province');
  if (!by) return [];
  const data = columnsOf(context);
  const isFinding = findingTable(context.frame);
  const findings = findingsOf(facet);
  const tallies = tallyCodings(data, ({ coding, code, report }, under) => {
    if (isFinding[code * assertionOrder.length + data.codingAssertion[coding]!]) under(code * by.values.length + by.valueOf[report]!);
  }, codingsOf(context, facet.id));
  const could = by.values.map(() => 0);
  couldSay(context, facet.id).forEach((one, report) => { could[by.valueOf[report]!]! += one; });
  const places = new Map(context.frame.codes.map((code, index) => [code.id, index]));
  const rows: Row[] = by.values.flatMap((value, index) => codesOf(context.frame, facet.id).flatMap((code): Row[] => {
    const { reports: r, statements: s } = tallies.of(places.get(code.id)! * by.values.length + index);
    const filter = { code: code.id, ...value.filter, assertions: findings };
    return r === 0 ? [] : [{
      id: `${value.value ?? ''} ${code.id}`, kind: 'plain',
      cells: [text(value.label), text(code.label), reports(r, filter), statements(s, filter), others(could[index]!), share(r, could[index]!)],
    }];
  }));
  const label = facetLabel(context, facet);
  return [{
    id: `${facetId(facet)}-${slug(by.short.vi)}`, sheet: sheetName(`${label} ${by.short[context.language]}`), facet: facet.id, scope: 'detail', leftOut: 0,
    heading: { vi: `${facet.label} ${by.by.vi}`, en: `${label} ${by.by.en}` },
    note: {
      vi: 'Mỗi dòng là một nội dung được ít nhất một báo cáo của địa phương nêu. Tỷ lệ tính trên số báo cáo của địa phương có thể nêu nhóm nội dung này.',
      en: 'A line for each finding that at least one report of the province states. Shares are of the province\'s reports that could have stated it.',
    },
    columns: [
      { id: 'province', heading: by.heading, over: null, type: 'text', width: 22 },
      { id: 'label', heading: { vi: 'Nội dung', en: 'Finding' }, over: null, type: 'text', width: 48 },
      { id: 'reports', heading: { vi: 'Số báo cáo', en: 'Reports' }, over: null, type: 'count', width: 10 },
      { id: 'statements', heading: { vi: 'Số nhận định', en: 'Statements' }, over: null, type: 'count', width: 10 },
      { id: 'could', heading: { vi: 'Số báo cáo có thể nêu', en: 'Reports that could' }, over: null, type: 'count', width: 12 },
      { id: 'share', heading: { vi: 'Tỷ lệ', en: 'Share' }, over: null, type: 'share', width: 9 },
    ],
    rows,
  }];
}

export const findingsByProvinceTables: TableDefinition = {
  id: 'findings-by-province',
  make: (context) => context.frame.facets.flatMap((facet) => make(context, facet)),
};
