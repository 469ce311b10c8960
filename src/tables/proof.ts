/** How strongly statements are proved: with a figure, with an example, with neither; by section of the outline and by level. */
import { tableWords } from '../words/tables.ts';
import { assertionOrder, columnsOf, flag } from './columns.ts';
import type { TableContext } from './context.ts';
import { dimension } from './dimensions.ts';
import { facetLabel } from './facet-rows.ts';
import type { Filter } from './filter.ts';
import { facetPlaces, findingsOf } from './frame.ts';
import { reports, share, statements, text, type Cell, type Row, type TableContent, type TableDefinition } from './table.ts';
import { findingTable, Tallies } from './tally.ts';

const kinds = ['all', 'figure', 'example', 'either'] as const;

function addTo(tallies: Tallies, place: number, flags: number, report: number, statement: number): void {
  const at = place * kinds.length;
  tallies.add(at, report, statement);
  if (flags & flag.figure) tallies.add(at + 1, report, statement);
  if (flags & flag.example) tallies.add(at + 2, report, statement);
  if (flags & (flag.figure | flag.example)) tallies.add(at + 3, report, statement);
}

function cells(tallies: Tallies, place: number, filter: Filter): Cell[] {
  const at = place * kinds.length;
  return [
    ...kinds.flatMap((kind, index): Cell[] => {
      const tally = tallies.of(at + index);
      const own: Filter = kind === 'all' ? filter : { ...filter, proof: kind };
      return [reports(tally.reports, own), statements(tally.statements, own)];
    }),
    share(tallies.of(at + 3).statements, tallies.of(at).statements),
  ];
}

function make(context: TableContext): TableContent {
  const data = columnsOf(context);
  const words = tableWords[context.language];
  const { frame } = context;
  const tallies = new Tallies();
  const level = dimension(context, 'level');
  const sets = data.sectionSets.map((set) => frame.outline.flatMap((section, place) => (set.some((id) => id === section.id || id.startsWith(`${section.id}.`)) ? [place] : [])));
  // Places of the rows' tallies: the total, the facets, the sections, the levels.
  const first = { facet: 1, section: 1 + frame.facets.length, level: 1 + frame.facets.length + frame.outline.length };
  const facetOf = facetPlaces(frame);
  data.statementDocument.forEach((report, statement) => {
    const flags = data.statementFlags[statement]!;
    for (const section of sets[data.statementSection[statement]!]!) addTo(tallies, first.section + section, flags, report, statement);
    if (level) addTo(tallies, first.level + level.valueOf[report]!, flags, report, statement);
    addTo(tallies, 0, flags, report, statement);
  });
  const isFinding = findingTable(frame);
  for (let i = 0; i < data.codingStatement.length; i++) {
    const code = data.codingCode[i]!;
    const statement = data.codingStatement[i]!;
    if (isFinding[code * assertionOrder.length + data.codingAssertion[i]!]) {
      addTo(tallies, first.facet + facetOf[code]!, data.statementFlags[statement]!, data.statementDocument[statement]!, statement);
    }
  }
  const group = (id: string, vi: string, en: string, rows: Row[]): Row[] => (rows.length === 0 ? [] : [
    { id: `=${id}`, kind: 'group', cells: [text(context.language === 'vi' ? vi : en), ...Array.from({ length: 9 }, () => null)] }, ...rows,
  ]);
  const over = [{ vi: 'Tất cả', en: 'All' }, { vi: 'Có số liệu', en: 'With a figure' }, { vi: 'Có ví dụ cụ thể', en: 'With an example' }, { vi: 'Có số liệu hoặc ví dụ', en: 'With either' }];
  return {
    id: 'minh-chung', sheet: context.language === 'vi' ? 'Minh chứng' : 'Evidence', facet: null, scope: 'main', leftOut: 0,
    heading: { vi: 'Mức độ minh chứng của các nhận định', en: 'How far statements are proved' },
    note: {
      vi: 'Nhận định được coi là có minh chứng khi nêu số liệu hoặc ví dụ cụ thể (vụ việc, địa chỉ, thời gian). Tỷ lệ tính trên số nhận định của dòng.',
      en: 'A statement is proved where it gives a figure or an example. Shares are of the statements of the row.',
    },
    columns: [
      { id: 'where', heading: { vi: 'Phạm vi', en: 'Where' }, over: null, type: 'text', width: 52 },
      ...kinds.flatMap((kind, index) => [
        { id: `${kind}-reports`, heading: { vi: 'Số báo cáo', en: 'Reports' }, over: over[index]!, type: 'count' as const, width: 10 },
        { id: `${kind}-statements`, heading: { vi: 'Số nhận định', en: 'Statements' }, over: over[index]!, type: 'count' as const, width: 10 },
      ]),
      { id: 'share', heading: { vi: 'Tỷ lệ có minh chứng', en: 'Share proved' }, over: null, type: 'share', width: 10 },
    ],
    rows: [
      ...group('facet', 'Theo nhóm nội dung', 'By facet', frame.facets.map((facet, place) => ({
        id: `facet ${facet.id}`, kind: 'plain', cells: [text(facetLabel(context, facet)), ...cells(tallies, first.facet + place, { facet: facet.id, assertions: findingsOf(facet) })],
      }))),
      ...group('section', 'Theo mục của đề cương', 'By section', frame.outline.map((section, place) => ({
        id: `section ${section.id}`, kind: 'plain', cells: [text(`${section.id}. ${section.title}`), ...cells(tallies, first.section + place, { section: section.id })],
      }))),
      ...group('level', 'Theo cấp của cơ quan báo cáo', 'By level', (level?.values ?? []).map((value, index) => ({
        id: `level ${value.value ?? ''}`, kind: 'plain', cells: [text(value.label), ...cells(tallies, first.level + index, value.filter)],
      }))),
      { id: '=total', kind: 'total', cells: [text(words.total), ...cells(tallies, 0, {})] },
    ],
  };
}

export const proofTable: TableDefinition = { id: 'proof', make: (context) => [make(context)] };
