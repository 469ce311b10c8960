/** Shared wording: the passages with who shares them, and the pairs of reports that share most. */
import { columnsOf } from '../columns.ts';
import type { TableContext } from '../context.ts';
import { leastSyllables } from '../digest/wording.ts';
import { quoter, sourceColumns, type Listed } from '../listing.ts';
import { date, others, reports, share, statements, told, type Column, type Row, type TableContent, type TableDefinition } from '../table.ts';
import { sharedWording, type Passage } from './passages.ts';

/** Passages that tables name. */
export const mostPassages = 200;
const mostPairs = 200;
/** Bodies named in a passage's row before the rest is a number. */
const mostNamed = 8;
/** A passage in more reports than this says nothing of any two of them. */
const mostSharers = 40;
const mostPairKeys = 2_000_000;
/** Passages that two reports must share to be listed. */
const leastShared = 2;

function namesOf(context: TableContext, passage: Passage): string {
  const data = columnsOf(context);
  const documents = [...new Set(passage.statements.map((statement) => data.statementDocument[statement]!))].map((d) => data.documents[d]!);
  const named = documents.slice(0, mostNamed).map((document) => document.body ?? document.name).join('; ');
  const more = documents.length - mostNamed;
  return more <= 0 ? named : `${named}; ${context.language === 'vi' ? `và ${more} báo cáo khác` : `and ${more} more`}`;
}

function passagesTable(context: TableContext): TableContent {
  const data = columnsOf(context);
  const { passages, common } = sharedWording(context);
  const shown = passages.slice(0, mostPassages);
  const place = context.corpus.prepare(`SELECT s.section, s.page, s.start, s."end" FROM statements s WHERE s.document = ? AND s.ordinal = ?`);
  const source = quoter(context);
  return {
    id: 'doan-trung-lap', sheet: context.language === 'vi' ? 'Đoạn trùng lặp' : 'Shared wording', facet: null, scope: 'main', leftOut: passages.length - shown.length,
    heading: { vi: 'Đoạn văn gần như giống nhau trong nhiều báo cáo', en: 'Wording that several reports share' },
    note: {
      vi: `So sánh các nhận định từ ${leastSyllables} âm tiết trở lên, không kể phần mở đầu và phần kết; con số khác nhau vẫn coi là giống. Mức giống nhau là tỷ lệ cụm hai âm tiết chung với báo cáo dẫn làm mẫu, lấy mức thấp nhất.${common > 0 ? ` Đã bỏ ${common} câu có trong hơn một nửa số báo cáo vì là lời văn chung của đề cương.` : ''}`,
      en: `Compared are statements of ${leastSyllables} syllables and more outside preamble and closing; numbers may differ. Likeness is the share of common syllable pairs with the quoted report, at its least.${common > 0 ? ` ${common} passages of more than half of the reports are left out as the outline's own words.` : ''}`,
    },
    columns: [
      { id: 'reports', heading: { vi: 'Số báo cáo', en: 'Reports' }, over: null, type: 'count', width: 10 },
      { id: 'statements', heading: { vi: 'Số nhận định', en: 'Statements' }, over: null, type: 'count', width: 10 },
      { id: 'likeness', heading: { vi: 'Mức giống nhau', en: 'Likeness' }, over: null, type: 'share', width: 10 },
      { id: 'bodies', heading: { vi: 'Cơ quan cùng dùng', en: 'Who shares it' }, over: null, type: 'text', width: 50 },
      ...sourceColumns,
    ],
    rows: shown.map((passage, index): Row => {
      const first = passage.statements[0]!;
      const d = data.statementDocument[first]!;
      const document = data.documents[d]!;
      const found = place.get(document.id, first - data.firstStatement[d]!) as Pick<Listed, 'section' | 'page' | 'start' | 'end'>;
      const filter = { passage: index };
      return {
        id: `${index}`, kind: 'plain',
        cells: [reports(passage.reports, filter), statements(passage.statements.length, filter), share(passage.least.shared, passage.least.all),
          told(namesOf(context, passage)), ...source({ document: document.id, report: document.name, body: document.body, ...found })],
      };
    }),
  };
}

interface Pair { readonly a: number; readonly b: number; readonly shared: number }

function pairsOf(context: TableContext): Pair[] {
  const data = columnsOf(context);
  const counts = new Map<number, number>();
  const width = data.documents.length;
  const bySize = [...sharedWording(context).passages].filter((passage) => passage.reports <= mostSharers).toSorted((x, y) => x.reports - y.reports);
  for (const passage of bySize) {
    if (counts.size > mostPairKeys) break;
    const documents = [...new Set(passage.statements.map((statement) => data.statementDocument[statement]!))];
    for (let i = 0; i < documents.length; i++) {
      for (let j = i + 1; j < documents.length; j++) {
        const key = documents[i]! * width + documents[j]!;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return [...counts].filter(([, shared]) => shared >= leastShared)
    .map(([key, shared]) => ({ a: Math.floor(key / width), b: key % width, shared }))
    .toSorted((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b);
}

const two = (id: string, vi: string, en: string): Column[] => [
  { id: `${id}-report`, heading: { vi: 'Tệp', en: 'File' }, over: { vi, en }, type: 'text', width: 26 },
  { id: `${id}-body`, heading: { vi: 'Cơ quan báo cáo', en: 'Body' }, over: { vi, en }, type: 'text', width: 32 },
  { id: `${id}-date`, heading: { vi: 'Ngày', en: 'Date' }, over: { vi, en }, type: 'date', width: 12 },
  { id: `${id}-share`, heading: { vi: 'Tỷ lệ trùng', en: 'Share of its statements' }, over: { vi, en }, type: 'share', width: 10 },
];

function pairsTable(context: TableContext): TableContent {
  const data = columnsOf(context);
  const { compared } = sharedWording(context);
  const pairs = pairsOf(context);
  const shown = pairs.slice(0, mostPairs);
  const side = (d: number, shared: number): Row['cells'] => {
    const document = data.documents[d]!;
    return [told(document.name, document.name), told(document.body), date(document.date), share(Math.min(shared, compared[d]!), compared[d]!)];
  };
  return {
    id: 'bao-cao-giong-nhau', sheet: context.language === 'vi' ? 'Báo cáo giống nhau' : 'Reports alike', facet: null, scope: 'detail', leftOut: pairs.length - shown.length,
    heading: { vi: 'Các cặp báo cáo có nhiều đoạn giống nhau', en: 'Pairs of reports that share most passages' },
    note: {
      vi: `Hai báo cáo có từ ${leastShared} đoạn giống nhau trở lên, không kể những đoạn có trong hơn ${mostSharers} báo cáo. Báo cáo ghi ngày sớm hơn đứng trước; thứ tự này không khẳng định bên nào chép của bên nào.`,
      en: `Reports that share at least ${leastShared} passages, those of more than ${mostSharers} reports apart. The earlier one stands first, which does not say who copied.`,
    },
    columns: [{ id: 'shared', heading: { vi: 'Số đoạn giống nhau', en: 'Shared passages' }, over: null, type: 'count', width: 10 },
      ...two('first', 'Báo cáo thứ nhất', 'First report'), ...two('second', 'Báo cáo thứ hai', 'Second report')],
    rows: shown.map(({ a, b, shared }): Row => {
      const early = (data.documents[b]!.date ?? '9999') < (data.documents[a]!.date ?? '9999') ? [b, a] : [a, b];
      return { id: `${a} ${b}`, kind: 'plain', cells: [others(shared), ...side(early[0]!, shared), ...side(early[1]!, shared)] };
    }),
  };
}

export const sharedWordingTables: TableDefinition = { id: 'shared-wording', needsWording: true, make: (context) => [passagesTable(context), pairsTable(context)] };
