/** How far the reports follow the prescribed outline: section by section and level, and report by report. */
import { tableWords } from '../words/tables.ts';
import { columnsOf } from './columns.ts';
import type { TableContext } from './context.ts';
import { dimension } from './dimensions.ts';
import { others, reports, share, statements, text, told, type Column, type TableContent, type TableDefinition } from './table.ts';
import { Tallies } from './tally.ts';

/** "II" holds "II.1". */
const holds = (section: string, id: string): boolean => id === section || id.startsWith(`${section}.`);

/** For each section set of the columns, the places of the outline's sections that it lies in. */
function sectionsOfSets(context: TableContext): number[][] {
  const { outline } = context.frame;
  return columnsOf(context).sectionSets.map((set) => outline.flatMap((section, index) => (set.some((id) => holds(section.id, id)) ? [index] : [])));
}

function bySection(context: TableContext): TableContent {
  const data = columnsOf(context);
  const words = tableWords[context.language];
  const sets = sectionsOfSets(context);
  const level = dimension(context, 'level');
  const tallies = new Tallies();
  // Of each section all, then each level.
  const width = 1 + (level?.values.length ?? 0);
  data.statementSection.forEach((set, statement) => {
    const report = data.statementDocument[statement]!;
    for (const section of sets[set]!) {
      tallies.add(section * width, report, statement);
      if (level) tallies.add(section * width + 1 + level.valueOf[report]!, report, statement);
    }
  });
  const total = data.documents.length;
  return {
    id: 'de-cuong', sheet: context.language === 'vi' ? 'Theo đề cương' : 'Outline', facet: null, scope: 'main', leftOut: 0,
    heading: { vi: 'Mức độ bám sát đề cương', en: 'How far reports follow the outline' },
    note: {
      vi: `Một báo cáo có mục khi có ít nhất một nhận định nằm trong mục đó hoặc mục con của nó; chỉ có tên mục mà không có nội dung thì không tính. Tỷ lệ tính trên ${total} báo cáo; ở từng cấp, trên số báo cáo của cấp đó (số trong ngoặc).`,
      en: `A report has a section where at least one statement stands in it or below it; a bare heading does not count. Shares are of ${total} reports, those of a level of its reports (in brackets).`,
    },
    columns: [
      { id: 'section', heading: { vi: 'Mục', en: 'Section' }, over: null, type: 'text', width: 8 },
      { id: 'title', heading: { vi: 'Tên mục trong đề cương', en: 'Title' }, over: null, type: 'text', width: 52 },
      { id: 'reports', heading: { vi: 'Số báo cáo có mục', en: 'Reports with it' }, over: null, type: 'count', width: 10 },
      { id: 'share', heading: { vi: 'Tỷ lệ', en: 'Share' }, over: null, type: 'share', width: 9 },
      { id: 'without', heading: { vi: 'Số báo cáo thiếu mục', en: 'Reports without it' }, over: null, type: 'count', width: 10 },
      { id: 'statements', heading: { vi: 'Số nhận định', en: 'Statements' }, over: null, type: 'count', width: 10 },
      ...(level?.values ?? []).flatMap((value, index): Column[] => {
        const over = { vi: `${value.label} (${value.reports})`, en: `${value.label} (${value.reports})` };
        return [
          { id: `level-${index}-reports`, heading: { vi: 'Số báo cáo có mục', en: 'Reports with it' }, over, type: 'count', width: 9 },
          { id: `level-${index}-share`, heading: { vi: 'Tỷ lệ', en: 'Share' }, over, type: 'share', width: 9 },
        ];
      }),
    ],
    rows: [
      ...context.frame.outline.map((section, index) => {
        const all = tallies.of(index * width);
        const filter = { section: section.id };
        return {
          id: section.id, kind: 'plain' as const,
          cells: [
            text(section.id), text(section.title), reports(all.reports, filter), share(all.reports, total), others(total - all.reports), statements(all.statements, filter),
            ...(level?.values ?? []).flatMap((value, v) => {
              const one = tallies.of(index * width + 1 + v);
              return [reports(one.reports, { ...filter, ...value.filter }), share(one.reports, value.reports)];
            }),
          ],
        };
      }),
      {
        id: '=total', kind: 'total',
        cells: [null, text(words.total), others(total), null, null, statements(data.statementDocument.length, {}),
          ...(level?.values ?? []).flatMap((value) => [others(value.reports), null])],
      },
    ],
  };
}

function byReport(context: TableContext): TableContent {
  const data = columnsOf(context);
  const words = tableWords[context.language];
  const { outline } = context.frame;
  const sets = sectionsOfSets(context);
  const counts = new Uint32Array(data.documents.length * outline.length);
  data.statementSection.forEach((set, statement) => {
    for (const section of sets[set]!) counts[data.statementDocument[statement]! * outline.length + section]! += 1;
  });
  return {
    id: 'de-cuong-tung-bao-cao', sheet: context.language === 'vi' ? 'Đề cương từng báo cáo' : 'Outline by report', facet: null, scope: 'detail', leftOut: 0,
    heading: { vi: 'Đề cương trong từng báo cáo', en: 'The outline in each report' },
    note: {
      vi: 'Số nhận định của từng báo cáo trong mỗi mục của đề cương, kể cả mục con. Số 0 là báo cáo không có nội dung ở mục đó.',
      en: 'Statements of each report in each section of the outline and below. 0: the report says nothing there.',
    },
    columns: [
      { id: 'report', heading: { vi: 'Tệp', en: 'File' }, over: null, type: 'text', width: 28 },
      { id: 'body', heading: { vi: 'Cơ quan báo cáo', en: 'Body' }, over: null, type: 'text', width: 34 },
      { id: 'level', heading: { vi: 'Cấp', en: 'Level' }, over: null, type: 'text', width: 12 },
      { id: 'present', heading: { vi: 'Số mục có nội dung', en: 'Sections present' }, over: null, type: 'count', width: 10 },
      { id: 'share', heading: { vi: 'Tỷ lệ', en: 'Share' }, over: null, type: 'share', width: 9 },
      ...outline.map((section): Column => ({ id: `section-${section.id}`, heading: { vi: `Mục ${section.id}`, en: `Section ${section.id}` }, over: null, type: 'count', width: 8 })),
    ],
    rows: data.documents.map((document, d) => {
      const own = outline.map((_, index) => counts[d * outline.length + index]!);
      const present = own.filter((n) => n > 0).length;
      return {
        id: document.name, kind: 'plain',
        cells: [told(document.name, document.name), told(document.body), document.level === null ? null : text(words.levels[document.level]),
          others(present), share(present, outline.length), ...outline.map((section, index) => statements(own[index]!, { report: document.name, section: section.id }))],
      };
    }),
  };
}

export const outlineTables: TableDefinition = {
  id: 'outline',
  make: (context) => (context.frame.outline.length === 0 ? [] : [bySection(context), byReport(context)]),
};
