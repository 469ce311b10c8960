/** The problems of reading and coding: how often each occurs, and report by report with what to do. */
import type { Message, MessageFacts, Place, Severity } from '../message.ts';
import { tableWords } from '../words/tables.ts';
import { hint, reason } from '../words/words.ts';
import type { TableContext } from './context.ts';
import { mostListed } from './listing.ts';
import { others, text, told, type TableContent, type TableDefinition } from './table.ts';

interface MessageRow { name: string; body: string | null; rule: string; severity: Severity; facts: string; place: string }

const columnHeadings = {
  report: { vi: 'Tệp', en: 'File' }, body: { vi: 'Cơ quan', en: 'Body' }, severity: { vi: 'Mức độ', en: 'Severity' },
  problem: { vi: 'Vấn đề', en: 'Problem' }, hint: { vi: 'Cách xử lý', en: 'What to do' }, page: { vi: 'Trang', en: 'Page' },
};

function listing(context: TableContext): TableContent {
  const { language } = context;
  const words = tableWords[language];
  const from = "FROM messages m JOIN documents d ON d.id = m.document WHERE m.severity <> 'info'";
  const rows = context.corpus.prepare(`SELECT d.name, coalesce(d.body_name, d.issuer) AS body, m.rule, m.severity, m.facts, m.place ${from}
    ORDER BY m.severity = 'warning', d.name, m.ordinal LIMIT ?`).all(mostListed) as MessageRow[];
  const all = context.corpus.prepare(`SELECT count(*) ${from}`).pluck().get() as number;
  return {
    id: 'van-de', sheet: language === 'vi' ? 'Vấn đề' : 'Problems', facet: null, scope: 'main', leftOut: all - rows.length,
    heading: { vi: 'Các vấn đề cần xem lại', en: 'Problems to look at' },
    note: {
      vi: 'Mỗi dòng là một vấn đề của một tệp, kể cả tệp không được tính vào số liệu; lỗi đứng trước, cảnh báo đứng sau. Các lưu ý không ảnh hưởng đến kết quả nằm trong tệp messages.csv.',
      en: 'One line a problem, also of files that are not counted; errors first. Notes that change nothing are in messages.csv.',
    },
    columns: [
      { id: 'report', heading: columnHeadings.report, over: null, type: 'text', width: 28 }, { id: 'body', heading: columnHeadings.body, over: null, type: 'text', width: 28 },
      { id: 'severity', heading: columnHeadings.severity, over: null, type: 'text', width: 10 }, { id: 'problem', heading: columnHeadings.problem, over: null, type: 'text', width: 60 },
      { id: 'hint', heading: columnHeadings.hint, over: null, type: 'text', width: 60 }, { id: 'page', heading: columnHeadings.page, over: null, type: 'count', width: 7 },
    ],
    rows: rows.map((row, index) => {
      const place = JSON.parse(row.place) as Place;
      const problem: Message = { rule: row.rule, severity: row.severity, facts: JSON.parse(row.facts) as MessageFacts, place };
      return {
        id: `${index}`, kind: 'plain',
        cells: [told(row.name, row.name), told(row.body), text(words.severities[row.severity]), told(reason(problem, language)), told(hint(problem, language)),
          place.page === undefined ? null : others(place.page)],
      };
    }),
  };
}

export const problemsTable: TableDefinition = { id: 'problems', make: (context) => [listing(context)] };
