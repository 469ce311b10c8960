/** What statements say beside their codes: sectors, who it is about, documents cited, figures. */
import type { Fact } from '../report.ts';
import { tableWords } from '../words/tables.ts';
import { assertionOrder, columnsOf, listedFacts, type Columns } from './columns.ts';
import type { TableContext } from './context.ts';
import { countedThing } from './digest/digest.ts';
import { facetLabel } from './facet-rows.ts';
import { facetPlaces, findingsOf } from './frame.ts';
import { listedSql, mostListed, quoter, sourceColumns, type Listed } from './listing.ts';
import { others, reports, statements, text, told, type Cell, type Column, type Row, type TableContent, type TableDefinition } from './table.ts';
import { findingTable, Tallies } from './tally.ts';

/** Places of a value's statements: by value, ascending. */
function placesOf(data: Columns, kind: Fact['kind']): Map<string, Uint32Array> {
  const wanted = listedFacts.indexOf(kind);
  const sizes = new Uint32Array(data.factValues.length);
  for (let i = 0; i < data.factKind.length; i++) if (data.factKind[i] === wanted) sizes[data.factValue[i]!]! += 1;
  const lists = Array.from(sizes, (n) => (n === 0 ? null : new Uint32Array(n)));
  sizes.fill(0);
  for (let i = 0; i < data.factKind.length; i++) {
    if (data.factKind[i] !== wanted) continue;
    const value = data.factValue[i]!;
    lists[value]![sizes[value]!] = data.factStatement[i]!;
    sizes[value]! += 1;
  }
  const used = lists.flatMap((list, value) => (list === null ? [] : [[data.factValues[value]!, list.sort()] as const]));
  return new Map(used.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** For each statement, a bit for each facet that it has a finding of. */
function facetBits(context: TableContext, data: Columns): Uint32Array {
  const bits = new Uint32Array(data.statementDocument.length);
  const isFinding = findingTable(context.frame);
  const facetOf = facetPlaces(context.frame);
  for (let i = 0; i < data.codingStatement.length; i++) {
    const code = data.codingCode[i]!;
    if (isFinding[code * assertionOrder.length + data.codingAssertion[i]!]) bits[data.codingStatement[i]!]! |= 1 << facetOf[code]!;
  }
  return bits;
}

const pair = (tally: { reports: number; statements: number }, filter: object): Cell[] => [reports(tally.reports, filter), statements(tally.statements, filter)];

const two = (idOf: string, over: { vi: string; en: string }): Column[] => [
  { id: `${idOf}-reports`, heading: { vi: 'Số báo cáo', en: 'Reports' }, over, type: 'count', width: 10 },
  { id: `${idOf}-statements`, heading: { vi: 'Số nhận định', en: 'Statements' }, over, type: 'count', width: 10 },
];

function byValue(context: TableContext, kind: 'sector' | 'actor', id: string, sheet: string, heading: { vi: string; en: string }, named: { vi: string; en: string }): TableContent {
  const data = columnsOf(context);
  const bits = facetBits(context, data);
  const { facets } = context.frame;
  const rows = [...placesOf(data, kind)].map(([value, places]) => {
    const tallies = new Tallies();
    for (const at of places) {
      const report = data.statementDocument[at]!;
      tallies.add(facets.length, report, at);
      facets.forEach((_, f) => { if (bits[at]! & (1 << f)) tallies.add(f, report, at); });
    }
    return { value, tallies };
  }).toSorted((a, b) => b.tallies.of(facets.length).reports - a.tallies.of(facets.length).reports || b.tallies.of(facets.length).statements - a.tallies.of(facets.length).statements || (a.value < b.value ? -1 : 1));
  return {
    id, sheet, facet: null, scope: 'main', leftOut: 0, heading,
    note: {
      vi: 'Đếm nhận định có nhắc đến. Các cột sau cho biết trong đó bao nhiêu nhận định đồng thời nêu nội dung thuộc từng nhóm; một nhận định có thể thuộc nhiều nhóm.',
      en: 'Statements that name it. The further columns say how many of them state a finding of each kind; a statement may belong to several.',
    },
    columns: [
      { id: 'value', heading: named, over: null, type: 'text', width: 36 }, ...two('all', { vi: 'Chung', en: 'All' }),
      ...facets.flatMap((facet) => two(facet.id, { vi: facet.label, en: facetLabel(context, facet) })),
    ],
    rows: rows.map(({ value, tallies }) => ({
      id: value, kind: 'plain',
      cells: [told(value), ...pair(tallies.of(facets.length), { fact: { kind, value } }),
        ...facets.flatMap((facet, f) => pair(tallies.of(f), { fact: { kind, value }, facet: facet.id, assertions: findingsOf(facet) }))],
    })),
  };
}

export const sectorTable: TableDefinition = {
  id: 'sectors',
  make: (context) => [byValue(context, 'sector', 'linh-vuc', context.language === 'vi' ? 'Lĩnh vực' : 'Sectors',
    { vi: 'Lĩnh vực được nhắc đến', en: 'Sectors' }, { vi: 'Lĩnh vực', en: 'Sector' })],
};

export const actorTable: TableDefinition = {
  id: 'actors',
  make: (context) => [byValue(context, 'actor', 'doi-tuong', context.language === 'vi' ? 'Đối tượng' : 'Who',
    { vi: 'Đối tượng được nói đến', en: 'Who it is about' }, { vi: 'Đối tượng', en: 'Who' })],
};

export const citationTable: TableDefinition = {
  id: 'citations',
  make(context) {
    const data = columnsOf(context);
    const rows = [...placesOf(data, 'citation')].map(([value, places]) => {
      const tallies = new Tallies();
      for (const at of places) tallies.add(0, data.statementDocument[at]!, at);
      return { value, tally: tallies.of(0) };
    }).toSorted((a, b) => b.tally.reports - a.tally.reports || b.tally.statements - a.tally.statements || (a.value < b.value ? -1 : 1));
    const shown = rows.slice(0, mostListed);
    return [{
      id: 'van-ban-vien-dan', sheet: context.language === 'vi' ? 'Văn bản viện dẫn' : 'Documents cited', facet: null, scope: 'main', leftOut: rows.length - shown.length,
      heading: { vi: 'Văn bản được viện dẫn', en: 'Documents cited' },
      note: { vi: 'Văn bản mà các báo cáo viện dẫn trong nội dung, không kể phần tiêu đề, nơi nhận.', en: 'Documents that the body of reports cites.' },
      columns: [
        { id: 'document', heading: { vi: 'Văn bản', en: 'Document' }, over: null, type: 'text', width: 60 },
        { id: 'reports', heading: { vi: 'Số báo cáo', en: 'Reports' }, over: null, type: 'count', width: 10 },
        { id: 'statements', heading: { vi: 'Số nhận định', en: 'Statements' }, over: null, type: 'count', width: 10 },
      ],
      rows: shown.map(({ value, tally }) => ({
        id: value, kind: 'plain',
        cells: [told(value), reports(tally.reports, { fact: { kind: 'citation', value } }), statements(tally.statements, { fact: { kind: 'citation', value } })],
      })),
    }];
  },
};

/** Figures listed one by one, and kinds of figures, at most. */
const mostFigures = 10_000;
const mostThings = 5000;

interface FigureRow extends Listed { value: string; detail: string }

/** The figures one by one, report by report, up to the bound. */
function figureRows(context: TableContext): Row[] {
  const own = context.corpus.prepare(`SELECT ${listedSql}, f.value, f.detail FROM facts f JOIN documents d ON d.id = f.document
    JOIN statements s ON s.document = f.document AND s.ordinal = f.statement WHERE f.document = ? AND f.kind = 'figure' ORDER BY f.ordinal`);
  const source = quoter(context);
  const rows: Row[] = [];
  for (const { id } of columnsOf(context).documents) {
    for (const row of own.all(id) as FigureRow[]) {
      const detail = JSON.parse(row.detail) as Record<string, string | number>;
      rows.push({
        id: String(rows.length), kind: 'plain',
        cells: [told(row.value), typeof detail['number'] === 'number' ? others(detail['number']) : null, told(countedThing(detail)), ...source(row)],
      });
    }
    if (rows.length >= mostFigures) break;
  }
  return rows.slice(0, mostFigures);
}

export const figureTables: TableDefinition = {
  id: 'figures',
  make(context) {
    const words = tableWords[context.language];
    const things = columnsOf(context).figureThings;
    const all = things.reduce((sum, { figures }) => sum + figures, 0);
    const shown = things.filter((group, index) => group.reports > 1 || index < 100).slice(0, mostThings);
    const rows = figureRows(context);
    return [{
      id: 'so-lieu', sheet: context.language === 'vi' ? 'Số liệu' : 'Figures', facet: null, scope: 'detail', leftOut: things.length - shown.length,
      heading: { vi: 'Các loại số liệu được nêu', en: 'Kinds of figures reported' },
      note: {
        vi: 'Gộp các số liệu theo đơn vị tính và đối tượng đếm. Không cộng các con số với nhau, vì các báo cáo có thể nói về cùng một sự việc hoặc các thời kỳ khác nhau.',
        en: 'Figures grouped by what they count. The numbers are not added up: reports may speak of the same case, or of different times.',
      },
      columns: [
        { id: 'counts', heading: { vi: 'Đối tượng đếm', en: 'What is counted' }, over: null, type: 'text', width: 52 },
        { id: 'reports', heading: { vi: 'Số báo cáo', en: 'Reports' }, over: null, type: 'count', width: 10 },
        { id: 'figures', heading: { vi: 'Số lần nêu số liệu', en: 'Figures' }, over: null, type: 'count', width: 10 },
      ],
      rows: shown.map((group) => ({ id: group.thing, kind: 'plain', cells: [group.thing === '' ? text(words.unknown) : told(group.thing), others(group.reports), others(group.figures)] })),
    }, {
      id: 'so-lieu-chi-tiet', sheet: context.language === 'vi' ? 'Số liệu chi tiết' : 'Figures in detail', facet: null, scope: 'detail', leftOut: all - rows.length,
      heading: { vi: 'Từng số liệu nêu trong báo cáo', en: 'Every figure reported' },
      note: { vi: 'Mỗi dòng là một con số có đơn vị hoặc đối tượng đếm, kèm nguyên văn nhận định.', en: 'One line for each number with a unit or what it counts, with the statement.' },
      columns: [
        { id: 'figure', heading: { vi: 'Số liệu', en: 'Figure' }, over: null, type: 'text', width: 34 },
        { id: 'number', heading: { vi: 'Giá trị', en: 'Number' }, over: null, type: 'count', width: 10 },
        { id: 'counts', heading: { vi: 'Đối tượng đếm', en: 'What is counted' }, over: null, type: 'text', width: 30 },
        ...sourceColumns,
      ],
      rows,
    }];
  },
};
