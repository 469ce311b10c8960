/** How far the coding can be trusted, code by code: measured on hand-coded reports, and by its own confidence on this corpus. */
import { assertionOrder, columnsOf } from './columns.ts';
import type { TableContext } from './context.ts';
import { facetLabel } from './facet-rows.ts';
import { findingsOf } from './frame.ts';
import { precisionCell, recallCell } from './measured.ts';
import { others, share, statements, text, type Column, type TableContent, type TableDefinition } from './table.ts';
import { findingTable, tallyCodings } from './tally.ts';

const column = (id: string, vi: string, en: string, type: Column['type'], width: number): Column => ({ id, heading: { vi, en }, over: null, type, width });

function make(context: TableContext): TableContent {
  const data = columnsOf(context);
  const { measured } = context;
  const isFinding = findingTable(context.frame);
  const tallies = tallyCodings(data, ({ coding, code }, under) => {
    if (!isFinding[code * assertionOrder.length + data.codingAssertion[coding]!]) return;
    under(code * 2);
    if (data.codingLow[coding]) under(code * 2 + 1);
  });
  const facets = new Map(context.frame.facets.map((facet) => [facet.id, facet]));
  return {
    id: 'do-tin-cay', sheet: context.language === 'vi' ? 'Độ tin cậy' : 'Reliability', facet: null, scope: 'main', leftOut: 0,
    heading: { vi: 'Độ tin cậy của việc mã hóa', en: 'How far the coding can be trusted' },
    note: measured ? {
      vi: `Đo ngày ${measured.date.split('-').toReversed().join('/')} trên ${measured.reports} báo cáo (${measured.statements} nhận định) do người mã hóa. “Đúng trong số đã gán”: trong số mã máy gán, bao nhiêu là đúng. “Tìm được trong số thực có”: trong số mã người gán, máy tìm được bao nhiêu. Mẫu nhỏ thì con số chỉ có tính chất tham khảo. “Chưa chắc chắn” là nhận định mà máy tự đánh giá dưới 0,5.`,
      en: `Measured on ${measured.date} against ${measured.reports} hand-coded reports (${measured.statements} statements). Small samples say little. Uncertain are statements with a confidence below 0.5.`,
    } : {
      vi: 'Chưa có kết quả đo trên báo cáo do người mã hóa. “Chưa chắc chắn” là nhận định mà máy tự đánh giá dưới 0,5.',
      en: 'Not yet measured on hand-coded reports. Uncertain are statements with a confidence below 0.5.',
    },
    columns: [
      column('facet', 'Nhóm', 'Facet', 'text', 22), column('label', 'Nội dung', 'Finding', 'text', 48), column('code', 'Mã', 'Code', 'text', 20),
      ...(measured ? [
        column('right', 'Máy gán đúng', 'Right', 'count', 9), column('wrong', 'Máy gán sai', 'Wrong', 'count', 9), column('missed', 'Máy bỏ sót', 'Missed', 'count', 9),
        column('precision', 'Đúng trong số đã gán', 'Precision', 'share', 11), column('recall', 'Tìm được trong số thực có', 'Recall', 'share', 11),
      ] : []),
      column('statements', 'Số nhận định trong kho', 'Statements here', 'count', 11), column('low', 'Trong đó chưa chắc chắn', 'Of these uncertain', 'count', 11),
      column('low-share', 'Tỷ lệ chưa chắc chắn', 'Share uncertain', 'share', 10),
    ],
    rows: context.frame.codes.map((code, c) => {
      const facet = facets.get(code.facet)!;
      const one = measured?.codes.get(code.id);
      const all = tallies.of(c * 2);
      const low = tallies.of(c * 2 + 1);
      const filter = { code: code.id, assertions: findingsOf(facet) };
      return {
        id: code.id, kind: 'plain',
        cells: [
          text(facetLabel(context, facet)), text(code.label), text(code.id),
          ...(measured ? [others(one?.truePositives ?? 0), others(one?.falsePositives ?? 0), others(one?.falseNegatives ?? 0),
            precisionCell(measured, code.id), recallCell(measured, code.id)] : []),
          statements(all.statements, filter), statements(low.statements, { ...filter, confidence: 'low' }), share(low.statements, all.statements),
        ],
      };
    }),
  };
}

export const reliabilityTable: TableDefinition = { id: 'reliability', make: (context) => [make(context)] };
