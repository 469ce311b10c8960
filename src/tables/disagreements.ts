/** Where what a statement says disagrees with the heading that it stands under: counted by code and section, and listed. */
import { columnsOf } from './columns.ts';
import type { TableContext } from './context.ts';
import type { FrameCode } from './frame.ts';
import { mostQuoted, quoter, sourceColumns, type Listed } from './listing.ts';
import { reports, statements, text, type Row, type TableContent, type TableDefinition } from './table.ts';
import { tallyCodings } from './tally.ts';
import { tableWords } from '../words/tables.ts';
import { titleFor } from './frame.ts';

/** What the code is by its content: "Nguyên nhân chủ quan". */
function ownKind(context: TableContext, code: FrameCode): string {
  const words = tableWords[context.language];
  return [
    code.kind === null ? null : titleFor(context.frame, 'kind', code.kind) ?? words.kinds[code.kind] ?? code.kind,
    code.holder === null ? null : (titleFor(context.frame, 'holder', code.holder) ?? words.holders[code.holder] ?? code.holder).toLocaleLowerCase('vi'),
    code.group === null ? null : titleFor(context.frame, 'group', code.group) ?? code.group,
  ].filter((part) => part !== null).join(' – ');
}

function sectionTitle(context: TableContext, id: string): string {
  const title = context.frame.outline.find((section) => section.id === id)?.title;
  return title === undefined ? id : `${id}. ${title}`;
}

function summary(context: TableContext): TableContent {
  const data = columnsOf(context);
  const tallies = tallyCodings(data, ({ coding, code }, under) => {
    const disagrees = data.codingDisagrees[coding]!;
    if (disagrees === 0) return;
    under(`${code} ${disagrees}`);
    under('total');
  });
  const claims = data.disagreements.map((id, index) => ({ id, index })).slice(1)
    .toSorted((a, b) => context.frame.outline.findIndex((s) => s.id === a.id) - context.frame.outline.findIndex((s) => s.id === b.id));
  const rows = context.frame.codes.flatMap((code, c) => claims.flatMap(({ id, index }): Row[] => {
    const tally = tallies.of(`${c} ${index}`);
    const filter = { code: code.id, disagrees: id };
    return tally.reports === 0 ? [] : [{
      id: `${code.id} ${id}`, kind: 'plain',
      cells: [text(code.label), text(ownKind(context, code)), text(sectionTitle(context, id)), reports(tally.reports, filter), statements(tally.statements, filter)],
    }];
  }));
  const total = tallies.of('total');
  return {
    id: 'lech-de-muc', sheet: context.language === 'vi' ? 'Lệch đề mục' : 'Heading against content', facet: null, scope: 'main', leftOut: 0,
    heading: { vi: 'Nội dung không khớp với đề mục', en: 'Content that disagrees with its heading' },
    note: {
      vi: 'Nhận định được phân loại theo nội dung, không theo đề mục chứa nó. Bảng này đếm những chỗ hai bên không khớp, ví dụ nội dung thuộc chủ quan nhưng báo cáo xếp dưới đề mục khách quan.',
      en: 'Statements are coded by what they say, not by the heading they stand under. Counted are the places where the two disagree.',
    },
    columns: [
      { id: 'label', heading: { vi: 'Nội dung', en: 'Finding' }, over: null, type: 'text', width: 48 },
      { id: 'kind', heading: { vi: 'Phân loại theo nội dung', en: 'By content' }, over: null, type: 'text', width: 32 },
      { id: 'claimed', heading: { vi: 'Báo cáo xếp dưới đề mục', en: 'Heading it stands under' }, over: null, type: 'text', width: 32 },
      { id: 'reports', heading: { vi: 'Số báo cáo', en: 'Reports' }, over: null, type: 'count', width: 10 },
      { id: 'statements', heading: { vi: 'Số nhận định', en: 'Statements' }, over: null, type: 'count', width: 10 },
    ],
    rows: [...rows, {
      id: '=total', kind: 'total',
      cells: [text(tableWords[context.language].total), null, null, reports(total.reports, { disagrees: true }), statements(total.statements, { disagrees: true })],
    }],
  };
}

function listing(context: TableContext): TableContent {
  const data = columnsOf(context);
  const place = context.corpus.prepare('SELECT section, page, start, "end" FROM statements WHERE document = ? AND ordinal = ?');
  let all = 0;
  const known: { listed: Listed; code: FrameCode; disagrees: string }[] = [];
  data.codingDisagrees.forEach((disagrees, coding) => {
    if (disagrees === 0) return;
    all += 1;
    if (all > mostQuoted) return;
    const statement = data.codingStatement[coding]!;
    const d = data.statementDocument[statement]!;
    const { id, name, body } = data.documents[d]!;
    const where = place.get(id, statement - data.firstStatement[d]!) as Pick<Listed, 'section' | 'page' | 'start' | 'end'>;
    known.push({ listed: { document: id, report: name, body, ...where }, code: context.frame.codes[data.codingCode[coding]!]!, disagrees: data.disagreements[disagrees]! });
  });
  const source = quoter(context);
  return {
    id: 'lech-de-muc-trich', sheet: context.language === 'vi' ? 'Lệch đề mục - trích' : 'Disagreements listed', facet: null, scope: 'detail',
    leftOut: all - known.length,
    heading: { vi: 'Các nhận định có nội dung không khớp với đề mục', en: 'Statements that disagree with their heading' },
    note: { vi: 'Mỗi dòng là một nội dung trong một nhận định, theo thứ tự tên tệp.', en: 'One line for each finding in a statement, by file name.' },
    columns: [
      { id: 'label', heading: { vi: 'Nội dung', en: 'Finding' }, over: null, type: 'text', width: 40 },
      { id: 'kind', heading: { vi: 'Phân loại theo nội dung', en: 'By content' }, over: null, type: 'text', width: 28 },
      { id: 'claimed', heading: { vi: 'Báo cáo xếp dưới đề mục', en: 'Heading it stands under' }, over: null, type: 'text', width: 28 },
      ...sourceColumns,
    ],
    rows: known.map(({ listed, code, disagrees }, index) =>
      ({ id: `${index}`, kind: 'plain', cells: [text(code.label), text(ownKind(context, code)), text(sectionTitle(context, disagrees)), ...source(listed)] })),
  };
}

export const disagreementTables: TableDefinition = {
  id: 'disagreements',
  make: (context) => (context.frame.codes.some((code) => code.kind !== null || code.group !== null) ? [summary(context), listing(context)] : []),
};
