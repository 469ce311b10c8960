/** For each code the few quotes that say it best, each with where it stands. */
import { tableWords } from '../../words/tables.ts';
import { columnsOf } from '../columns.ts';
import type { TableContext } from '../context.ts';
import { facetLabel } from '../facet-rows.ts';
import { sectionLabel } from '../listing.ts';
import { date, others, text, told, type Row, type TableContent, type TableDefinition } from '../table.ts';
import { candidates } from './candidates.ts';
import { choose } from './choose.ts';

function make(context: TableContext): TableContent {
  const data = columnsOf(context);
  const words = tableWords[context.language];
  const facets = new Map(context.frame.facets.map((facet) => [facet.id, facetLabel(context, facet)]));
  const drawn = candidates(context);
  const rows = context.frame.codes.flatMap((code, c) =>
    choose(drawn[c]!, context.options.quotes, ({ report }) => data.documents[report]!.body ?? data.documents[report]!.name).map((quote, index): Row => {
      const document = data.documents[quote.report]!;
      return {
        id: `${code.id} ${index + 1}`, kind: 'plain',
        cells: [
          text(facets.get(code.facet)!), text(code.label), text(code.id), text(words.assertions[quote.assertion]),
          { kind: 'quote', text: quote.text, report: document.name, start: quote.start, end: quote.end },
          told(document.body), document.level === null ? null : text(words.levels[document.level]), told(document.number), date(document.date),
          text(sectionLabel(context, quote.section)), quote.page === null ? null : others(quote.page), told(document.name, document.name),
        ],
      };
    }));
  return {
    id: 'trich-dan', sheet: context.language === 'vi' ? 'Trích dẫn' : 'Quotes', facet: null, scope: 'detail', leftOut: 0,
    heading: { vi: 'Trích dẫn tiêu biểu', en: 'Representative quotes' },
    note: {
      vi: `Với mỗi nội dung, chọn tối đa ${context.options.quotes} nhận định tiêu biểu nhất: gần với cách nói chung của các báo cáo, từ các cơ quan và các cấp khác nhau, là câu trọn vẹn và không lặp lại nhau.`,
      en: `For each finding at most ${context.options.quotes} statements that say it best: close to how reports in general say it, from different bodies and levels, whole, and no copies of each other.`,
    },
    columns: [
      { id: 'facet', heading: { vi: 'Nhóm', en: 'Facet' }, over: null, type: 'text', width: 20 },
      { id: 'label', heading: { vi: 'Nội dung', en: 'Finding' }, over: null, type: 'text', width: 36 },
      { id: 'code', heading: { vi: 'Mã', en: 'Code' }, over: null, type: 'text', width: 20 },
      { id: 'assertion', heading: { vi: 'Cách nêu', en: 'How' }, over: null, type: 'text', width: 14 },
      { id: 'quote', heading: { vi: 'Nguyên văn', en: 'Quote' }, over: null, type: 'quote', width: 80 },
      { id: 'body', heading: { vi: 'Cơ quan báo cáo', en: 'Body' }, over: null, type: 'text', width: 32 },
      { id: 'level', heading: { vi: 'Cấp', en: 'Level' }, over: null, type: 'text', width: 12 },
      { id: 'number', heading: { vi: 'Số, ký hiệu', en: 'Number' }, over: null, type: 'text', width: 16 },
      { id: 'date', heading: { vi: 'Ngày', en: 'Date' }, over: null, type: 'date', width: 12 },
      { id: 'section', heading: { vi: 'Mục', en: 'Section' }, over: null, type: 'text', width: 10 },
      { id: 'page', heading: { vi: 'Trang', en: 'Page' }, over: null, type: 'count', width: 7 },
      { id: 'report', heading: { vi: 'Tệp', en: 'File' }, over: null, type: 'text', width: 26 },
    ],
    rows,
  };
}

export const quotesTable: TableDefinition = { id: 'quotes', make: (context) => [make(context)] };
