/**
 * Causes against measures: of the reports that name a cause, how many answer it themselves with a measure, and with which. What
 * answers what is the pipeline's data (`answers`), not a guess from the words.
 */
import { assertionOrder, columnsOf } from './columns.ts';
import type { Answers, TableContext } from './context.ts';
import { findingsOf, type FrameCode } from './frame.ts';
import { reports, share, statements, text, told, type Cell, type Column, type Row, type TableContent, type TableDefinition } from './table.ts';
import { findingTable, foundIn, tallyCodings } from './tally.ts';
import { mostListed } from './listing.ts';

interface Pairing {
  readonly answers: Answers;
  readonly causes: readonly FrameCode[];
  readonly measures: readonly FrameCode[];
  readonly place: ReadonlyMap<string, number>;
  readonly found: Uint8Array;
  readonly width: number;
}

function pairing(context: TableContext, answers: Answers): Pairing {
  const { codes } = context.frame;
  const named = new Set([...answers.values()].flat());
  return {
    answers, causes: codes.filter((code) => answers.has(code.id)), measures: codes.filter((code) => named.has(code.id)),
    place: new Map(codes.map((code, index) => [code.id, index])), found: foundIn(context), width: codes.length,
  };
}

const assertionsOf = (context: TableContext, code: FrameCode) => findingsOf(context.frame.facets.find((facet) => facet.id === code.facet)!);

function main(context: TableContext, pairs: Pairing): TableContent {
  const data = columnsOf(context);
  const isFinding = findingTable(context.frame);
  const answeredBy = context.frame.codes.map((code) => (pairs.answers.get(code.id) ?? []).map((measure) => pairs.place.get(measure)!));
  const has = (report: number, code: number): boolean => pairs.found[report * pairs.width + code] === 1;
  const tallies = tallyCodings(data, ({ coding, code, report }, under) => {
    if (!pairs.answers.has(context.frame.codes[code]!.id) || !isFinding[code * assertionOrder.length + data.codingAssertion[coding]!]) return;
    under(`${code}`);
    under(`${code} ${answeredBy[code]!.some((measure) => has(report, measure))}`);
  });
  const answersMost = (cause: number): string => answeredBy[cause]!.map((measure) => {
    let n = 0;
    for (let report = 0; report < data.documents.length; report++) if (has(report, cause) && has(report, measure)) n += 1;
    return { measure, n };
  }).filter(({ n }) => n > 0).toSorted((a, b) => b.n - a.n || a.measure - b.measure).slice(0, 3)
    .map(({ measure, n }) => `${context.frame.codes[measure]!.label} (${n})`).join('; ');
  return {
    id: 'nguyen-nhan-giai-phap', sheet: context.language === 'vi' ? 'Nguyên nhân - giải pháp' : 'Causes against measures', facet: pairs.causes[0]?.facet ?? null,
    scope: 'main', leftOut: 0,
    heading: { vi: 'Nguyên nhân đối chiếu với giải pháp trong cùng báo cáo', en: 'Causes against the measures of the same report' },
    note: {
      vi: 'Một nguyên nhân được coi là có giải pháp khi chính báo cáo đó đề ra, đã thực hiện hoặc kiến nghị ít nhất một giải pháp tương ứng với nguyên nhân. Giải pháp nào ứng với nguyên nhân nào do tổ biên tập quy định trong tệp cấu hình. Số trong ngoặc là số báo cáo.',
      en: 'A cause is answered where the same report proposes, has implemented or recommends at least one measure that answers it; which measures answer which cause is set by the team in a file. In brackets: reports.',
    },
    columns: [
      { id: 'cause', heading: { vi: 'Nguyên nhân', en: 'Cause' }, over: null, type: 'text', width: 48 },
      { id: 'reports', heading: { vi: 'Số báo cáo nêu', en: 'Reports naming it' }, over: null, type: 'count', width: 10 },
      { id: 'statements', heading: { vi: 'Số nhận định', en: 'Statements' }, over: null, type: 'count', width: 10 },
      { id: 'answered', heading: { vi: 'Số báo cáo có giải pháp tương ứng', en: 'Reports that answer it' }, over: null, type: 'count', width: 12 },
      { id: 'unanswered', heading: { vi: 'Số báo cáo chưa có giải pháp', en: 'Reports that do not' }, over: null, type: 'count', width: 12 },
      { id: 'share', heading: { vi: 'Tỷ lệ có giải pháp', en: 'Share answered' }, over: null, type: 'share', width: 10 },
      { id: 'top', heading: { vi: 'Giải pháp thường gặp', en: 'Measures met most' }, over: null, type: 'text', width: 80 },
    ],
    rows: pairs.causes.map((cause): Row => {
      const code = pairs.place.get(cause.id)!;
      const filter = { code: cause.id, assertions: assertionsOf(context, cause) };
      const by = pairs.answers.get(cause.id)!;
      const all = tallies.of(`${code}`);
      const yes = tallies.of(`${code} true`);
      const no = tallies.of(`${code} false`);
      return {
        id: cause.id, kind: 'plain',
        cells: [text(cause.label), reports(all.reports, filter), statements(all.statements, filter), reports(yes.reports, { ...filter, answered: { by, is: true } }),
          reports(no.reports, { ...filter, answered: { by, is: false } }), share(yes.reports, all.reports), text(answersMost(code))],
      };
    }),
  };
}

function matrix(context: TableContext, pairs: Pairing): TableContent {
  const data = columnsOf(context);
  const both = (cause: number, measure: number): number => {
    let n = 0;
    for (let report = 0; report < data.documents.length; report++) n += pairs.found[report * pairs.width + cause]! & pairs.found[report * pairs.width + measure]!;
    return n;
  };
  return {
    id: 'ma-tran-nguyen-nhan-giai-phap', sheet: context.language === 'vi' ? 'Ma trận NN - GP' : 'Cause × measure', facet: pairs.causes[0]?.facet ?? null, scope: 'detail', leftOut: 0,
    heading: { vi: 'Ma trận nguyên nhân – giải pháp', en: 'Causes and measures, pair by pair' },
    note: {
      vi: 'Số báo cáo vừa nêu nguyên nhân ở dòng vừa nêu giải pháp ở cột. Chỉ điền những cặp mà giải pháp được quy định là ứng với nguyên nhân.',
      en: 'Reports that name both the cause of the row and the measure of the column; only pairs in which the measure answers the cause.',
    },
    columns: [
      { id: 'cause', heading: { vi: 'Nguyên nhân', en: 'Cause' }, over: null, type: 'text', width: 48 },
      ...pairs.measures.map((measure): Column => ({ id: measure.id, heading: { vi: measure.label, en: measure.label }, over: null, type: 'count', width: 14 })),
    ],
    rows: pairs.causes.map((cause) => ({
      id: cause.id, kind: 'plain',
      cells: [text(cause.label), ...pairs.measures.map((measure): Cell => {
        if (!pairs.answers.get(cause.id)!.includes(measure.id)) return null;
        return reports(both(pairs.place.get(cause.id)!, pairs.place.get(measure.id)!),
          { code: cause.id, assertions: assertionsOf(context, cause), answered: { by: [measure.id], is: true } });
      })],
    })),
  };
}

function unanswered(context: TableContext, pairs: Pairing): TableContent {
  const data = columnsOf(context);
  const has = (report: number, id: string): boolean => pairs.found[report * pairs.width + pairs.place.get(id)!] === 1;
  const isFinding = findingTable(context.frame);
  const tallies = tallyCodings(data, ({ coding, code, report }, under) => {
    if (isFinding[code * assertionOrder.length + data.codingAssertion[coding]!] && pairs.answers.has(context.frame.codes[code]!.id)) under(report * pairs.width + code);
  });
  const rows: Row[] = data.documents.flatMap((document, report) => pairs.causes
    .filter((cause) => has(report, cause.id) && !pairs.answers.get(cause.id)!.some((measure) => has(report, measure)))
    .map((cause): Row => ({
      id: `${document.name} ${cause.id}`, kind: 'plain',
      cells: [told(document.name, document.name), told(document.body), text(cause.label),
        statements(tallies.of(report * pairs.width + pairs.place.get(cause.id)!).statements, { report: document.name, code: cause.id, assertions: assertionsOf(context, cause) })],
    })));
  return {
    id: 'nguyen-nhan-chua-co-giai-phap', sheet: context.language === 'vi' ? 'NN chưa có giải pháp' : 'Causes unanswered', facet: pairs.causes[0]?.facet ?? null,
    scope: 'detail', leftOut: Math.max(0, rows.length - mostListed),
    heading: { vi: 'Nguyên nhân mà báo cáo chưa nêu giải pháp tương ứng', en: 'Causes that the report itself does not answer' },
    note: { vi: 'Mỗi dòng là một nguyên nhân mà một báo cáo nêu nhưng không có giải pháp nào tương ứng trong cùng báo cáo.', en: 'One line for each cause that a report names without any measure that answers it.' },
    columns: [
      { id: 'report', heading: { vi: 'Tệp', en: 'File' }, over: null, type: 'text', width: 28 },
      { id: 'body', heading: { vi: 'Cơ quan báo cáo', en: 'Body' }, over: null, type: 'text', width: 36 },
      { id: 'cause', heading: { vi: 'Nguyên nhân', en: 'Cause' }, over: null, type: 'text', width: 52 },
      { id: 'statements', heading: { vi: 'Số nhận định', en: 'Statements' }, over: null, type: 'count', width: 10 },
    ],
    rows: rows.slice(0, mostListed),
  };
}

export const causesAndMeasuresTables: TableDefinition = {
  id: 'causes-and-measures',
  make(context) {
    if (!context.answers) return [];
    const pairs = pairing(context, context.answers);
    return pairs.causes.length === 0 ? [] : [main(context, pairs), matrix(context, pairs), unanswered(context, pairs)];
  },
};
