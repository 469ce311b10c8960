/** A facet's findings by level, region and group of the plan: a pair of columns for each value. */
import { assertionOrder, columnsOf } from './columns.ts';
import type { TableContext } from './context.ts';
import { dimension, type Dimension, type DimensionId } from './dimensions.ts';
import { facetLabel, facetRows } from './facet-rows.ts';
import { facetId } from './findings.ts';
import { findingsOf, type FrameFacet } from './frame.ts';
import { sheetName, slug } from './slug.ts';
import { reports, share, statements, text, type Column, type TableContent, type TableDefinition } from './table.ts';
import { codingsOf, couldSay, findingTable, tallyCodings } from './tally.ts';

/** Reports of each value that could have said something of the facet. */
function couldBy(context: TableContext, facet: FrameFacet, by: Dimension): number[] {
  const out = by.values.map(() => 0);
  couldSay(context, facet.id).forEach((could, report) => { out[by.valueOf[report]!]! += could; });
  return out;
}

function make(context: TableContext, facet: FrameFacet, by: Dimension): TableContent {
  const data = columnsOf(context);
  const { rows, rowsOf } = facetRows(context, facet);
  const isFinding = findingTable(context.frame);
  const findings = findingsOf(facet);
  const tallies = tallyCodings(data, ({ coding, code, report }, under) => {
    if (!isFinding[code * assertionOrder.length + data.codingAssertion[coding]!]) return;
    for (const row of rowsOf[code]!) under(row * by.values.length + by.valueOf[report]!);
  }, codingsOf(context, facet.id));
  const could = couldBy(context, facet, by);
  const label = facetLabel(context, facet);
  const columns: Column[] = [
    { id: 'label', heading: { vi: 'Nội dung', en: 'Finding' }, over: null, type: 'text', width: 48 },
    ...by.values.flatMap((value, index): Column[] => {
      const over = { vi: `${value.label} (${could[index]!})`, en: `${value.label} (${could[index]!})` };
      const id = value.value === null ? 'unknown' : slug(value.value);
      return [
        { id: `${id}-reports`, heading: { vi: 'Số báo cáo', en: 'Reports' }, over, type: 'count', width: 9 },
        { id: `${id}-statements`, heading: { vi: 'Số nhận định', en: 'Statements' }, over, type: 'count', width: 9 },
        { id: `${id}-share`, heading: { vi: 'Tỷ lệ báo cáo', en: 'Share' }, over, type: 'share', width: 9 },
      ];
    }),
  ];
  return {
    id: `${facetId(facet)}-${slug(by.short.vi)}`, sheet: sheetName(`${label} ${by.short[context.language]}`), facet: facet.id,
    scope: by.id === 'level' ? 'main' : 'detail', leftOut: 0,
    heading: { vi: `${facet.label} ${by.by.vi}`, en: `${label} ${by.by.en}` },
    note: {
      vi: 'Chỉ tính nội dung mà báo cáo có nêu, không tính nội dung chỉ nhắc đến hoặc khẳng định không có. Số trong ngoặc là số báo cáo có thể nêu nhóm nội dung này, cũng là mẫu số của tỷ lệ.',
      en: 'Findings alone: neither what is only named nor what is denied. In brackets the reports that could have said something here, of which the shares are.',
    },
    columns,
    rows: rows.map((row, place) => ({
      id: row.id, kind: row.kind,
      cells: [text(row.label), ...by.values.flatMap((value, index) => {
        const filter = { ...row.filter, ...value.filter, assertions: findings };
        const { reports: r, statements: s } = tallies.of(place * by.values.length + index);
        return [reports(r, filter), statements(s, filter), share(r, could[index]!)];
      })],
    })),
  };
}

const crossed: readonly DimensionId[] = ['level', 'region', 'plan'];

export const findingsByTables: TableDefinition = {
  id: 'findings-by',
  make: (context) => context.frame.facets.flatMap((facet) => crossed.flatMap((id) => {
    const by = dimension(context, id);
    return by ? [make(context, facet, by)] : [];
  })),
};
