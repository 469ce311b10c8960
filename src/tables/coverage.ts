/** The register of bodies held against what came in: by group of the plan, by level, by province, and body by body. */
import type { Level } from '../report.ts';
import type { Text } from '../words/catalogue.ts';
import { tableWords } from '../words/tables.ts';
import { columnsOf } from './columns.ts';
import type { Coverage, OwedBody, TableContext } from './context.ts';
import { others, share, text, told, type Column, type Row, type TableContent, type TableDefinition } from './table.ts';

const column = (id: string, vi: string, en: string, type: Column['type'], width: number): Column => ({ id, heading: { vi, en }, over: null, type, width });
const numbers: readonly Column[] = [
  column('owed', 'Phải gửi', 'Owed', 'count', 10), column('submitted', 'Đã gửi', 'Submitted', 'count', 10), column('late', 'Trong đó gửi chậm', 'Of these late', 'count', 10),
  column('missing', 'Chưa gửi', 'Missing', 'count', 10), column('duplicates', 'Bản gửi trùng', 'Duplicates', 'count', 10), column('share', 'Tỷ lệ đã gửi', 'Share submitted', 'share', 10),
];

function cells(owed: readonly OwedBody[]): Row['cells'] {
  const by = (status: OwedBody['status']): number => owed.filter((body) => body.status === status).length;
  const sent = by('submitted') + by('late');
  return [others(owed.length), others(sent), others(by('late')), others(by('missing')),
    others(owed.reduce((sum, body) => sum + body.duplicates.length, 0)), share(sent, owed.length)];
}

const note: Text = {
  vi: 'Đơn vị tính là cơ quan phải gửi báo cáo. Cơ quan gửi nhiều báo cáo hoặc gửi trùng vẫn tính một lần; “gửi chậm” là báo cáo ghi ngày sau thời hạn.',
  en: 'Counted are the bodies that owe a report, each once whatever it sent; “late” is a report dated after the day that was set.',
};

function summary(context: TableContext, coverage: Coverage): TableContent {
  const words = tableWords[context.language];
  const order = Object.keys(words.levels) as Level[];
  const part = (id: string, heading: string, rows: { id: string; label: string; bodies: readonly OwedBody[] }[]): Row[] => {
    const some = rows.filter((row) => row.bodies.length > 0);
    return some.length === 0 ? [] : [
      { id: `=${id}`, kind: 'group', cells: [text(heading), ...numbers.map(() => null)] },
      ...some.map((row): Row => ({ id: `${id} ${row.id}`, kind: 'plain', cells: [text(row.label), ...cells(row.bodies)] })),
    ];
  };
  const { owed, plans } = coverage;
  return {
    id: 'tinh-hinh-gui', sheet: context.language === 'vi' ? 'Tình hình gửi báo cáo' : 'Coverage', facet: null, scope: 'main', leftOut: 0,
    heading: { vi: 'Tình hình gửi báo cáo', en: 'Reports owed and received' },
    note: {
      vi: `${note.vi} Ngoài danh sách còn có ${coverage.outside.length} báo cáo của cơ quan khác.`,
      en: `${note.en} Besides, ${coverage.outside.length} reports came from bodies that are not in the register.`,
    },
    columns: [column('group', 'Nhóm', 'Group', 'text', 52), ...numbers],
    rows: [
      ...part('plan', context.language === 'vi' ? 'Theo nhóm của Kế hoạch' : 'By group of the plan',
        plans.map((plan) => ({ id: plan.id, label: plan.label, bodies: owed.filter((body) => body.plan === plan.id) }))),
      ...part('level', context.language === 'vi' ? 'Theo cấp' : 'By level', [
        ...order.map((level) => ({ id: level, label: words.levels[level], bodies: owed.filter((body) => body.level === level) })),
        { id: '', label: words.unknown, bodies: owed.filter((body) => body.level === null) },
      ]),
      { id: '=total', kind: 'total', cells: [text(words.total), ...cells(owed)] },
    ],
  };
}

function byProvince(context: TableContext, { owed }: Coverage): TableContent[] {
  const collator = new Intl.Collator('vi');
  const provinces = [...new Set(owed.map((body) => body.province))].filter((province) => province !== null).toSorted(collator.compare);
  if (provinces.length === 0) return [];
  return [{
    id: 'tinh-hinh-gui-theo-tinh', sheet: context.language === 'vi' ? 'Gửi báo cáo theo tỉnh' : 'Coverage by province', facet: null, scope: 'detail', leftOut: 0,
    heading: { vi: 'Tình hình gửi báo cáo theo tỉnh, thành phố', en: 'Reports owed and received by province' }, note,
    columns: [column('province', 'Tỉnh, thành phố', 'Province', 'text', 26), ...numbers],
    rows: provinces.map((province) => ({
      id: province, kind: 'plain', cells: [text(province), ...cells(owed.filter((body) => body.province === province))],
    })),
  }];
}

function bodies(context: TableContext, coverage: Coverage): TableContent {
  const words = tableWords[context.language];
  const plans = new Map(coverage.plans.map((plan) => [plan.id, plan.label]));
  const order = new Map(coverage.plans.map((plan, index) => [plan.id, index]));
  const documents = new Map(columnsOf(context).documents.map((document) => [document.name, document]));
  const levelOf = (level: Level | null) => (level === null ? null : text(words.levels[level]));
  const owed = [...coverage.owed].toSorted((a, b) => (order.get(a.plan) ?? 0) - (order.get(b.plan) ?? 0));
  return {
    id: 'co-quan-phai-gui', sheet: context.language === 'vi' ? 'Cơ quan phải gửi' : 'Bodies', facet: null, scope: 'detail', leftOut: 0,
    heading: { vi: 'Từng cơ quan phải gửi báo cáo', en: 'Every body that owes a report' },
    note: { vi: 'Sắp xếp theo nhóm của Kế hoạch; cuối bảng là các báo cáo của cơ quan ngoài danh sách.', en: 'By group of the plan; reports from bodies outside the register stand at the end.' },
    columns: [
      column('body', 'Cơ quan', 'Body', 'text', 44), column('plan', 'Nhóm theo Kế hoạch', 'Group of the plan', 'text', 52), column('level', 'Cấp', 'Level', 'text', 12),
      column('province', 'Tỉnh, thành phố', 'Province', 'text', 20), column('status', 'Tình trạng', 'Status', 'text', 14),
      column('reports', 'Báo cáo', 'Reports', 'text', 34), column('duplicates', 'Bản trùng', 'Duplicates', 'text', 28),
    ],
    rows: [
      ...owed.map((body): Row => ({
        id: body.id, kind: 'plain',
        cells: [text(body.name), text(plans.get(body.plan) ?? body.plan), levelOf(body.level),
          body.province === null ? null : text(body.province), text(words.coverage[body.status]), told(body.reports.join('; '), body.reports[0]), told(body.duplicates.join('; '))],
      })),
      ...coverage.outside.map((name): Row => ({
        id: `outside ${name}`, kind: 'plain',
        cells: [told(documents.get(name)?.body ?? null), null, levelOf(documents.get(name)?.level ?? null), told(documents.get(name)?.province ?? null),
          text(words.coverage.outside), told(name, name), null],
      })),
    ],
  };
}

export const coverageTables: TableDefinition = {
  id: 'coverage',
  make: (context) => (context.coverage ? [summary(context, context.coverage), ...byProvince(context, context.coverage), bodies(context, context.coverage)] : []),
};
