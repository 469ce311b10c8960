/** What is odd about a letterhead: dates that cannot be, numbers that lack something, figures from outside the period. */
import { message, type Message } from '../message.ts';
import type { Letterhead, Report } from '../report.ts';
import { endOfMonth, findDates } from '../vietnamese/dates.ts';
import { romanValue } from '../vietnamese/ordinals.ts';
import type { Head } from './head.ts';
import type { OutlineContext } from './outline.ts';

const legal = /(?:Nghị định|Thông tư|Thông tư liên tịch)\s+(?:số\s+)?(\d{1,4}\s?\/\s?(?:NĐ|TT)[\p{L}-]*)/gu;
/** Words that make a later date no figure of the period: what comes, and what is cited. */
const planned = /dự kiến|phấn đấu|sẽ|từ quý|từ tháng|trong quý|hoàn thành trước|thời gian tới|kể từ|có hiệu lực|ban hành|công văn|kế hoạch|nghị định|nghị quyết|quyết định|công điện|chỉ thị|luật|quy định|kết luận|trước ngày|từ ngày|đến năm|báo cáo/iu;
/** The months that a statement speaks of, each with its last month and year: "tháng 8/2023", "10 tháng năm 2023", "quý III/2023". */
const months: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly [number, number]])[] = [
  [/tháng\s+(\d{1,2})\s?(?:\/|năm\s)\s?(\d{4})/giu, (match) => [Number(match[2]), Number(match[1])]],
  [/(\d{1,2})\s+tháng\s+(?:đầu\s+)?năm\s+(\d{4})/giu, (match) => [Number(match[2]), Number(match[1])]],
  [/quý\s+(IV|I{1,3})\s?(?:\/|năm\s)\s?(\d{4})/giu, (match) => [Number(match[2]), (romanValue(match[1]!.toUpperCase()) ?? 0) * 3]],
];
const figure = /\d+(?:[.,]\d+)*\s*(?:%|\p{L})/u;
const mostFigures = 3;

function at(report: Report, span: { start: number; end: number } | null | undefined) {
  return span ? { file: report.name, start: span.start, end: span.end } : { file: report.name };
}

function afterBasis(report: Report, letterhead: Letterhead): Message[] {
  const { date } = letterhead;
  if (!date) return [];
  return letterhead.basis.flatMap((basis) => {
    const answered = findDates(basis.value).at(-1);
    return answered && answered.iso > date.value
      ? [message('letterhead.before-basis', 'warning', { date: date.value, basis: basis.value, basisDate: answered.iso }, at(report, date.span))] : [];
  });
}

/** Statements with a figure and a date behind the period's end. */
function outsidePeriod(report: Report, from: string | null, to: string | null): Message[] {
  if (to === null) return [];
  const found: Message[] = [];
  for (const statement of report.statements) {
    if (found.length >= mostFigures) break;
    if (statement.section === 'preamble' || statement.section === 'closing' || statement.section === null) continue;
    const text = report.text.slice(statement.start, statement.end);
    if (!figure.test(text) || planned.test(text)) continue;
    const dates = [...findDates(text).map((one) => ({ iso: one.iso, start: one.start, end: one.end })), ...months.flatMap(([pattern, read]) => [...text.matchAll(pattern)].map((one) => (
      { iso: endOfMonth(...read(one)), start: one.index, end: one.index + one[0].length })))];
    const outside = dates.find((one) => one.iso > to || (from !== null && one.iso !== '' && one.iso < from));
    if (outside) {
      found.push(message('letterhead.outside-period', 'info', { figure: text.slice(outside.start, outside.end), from: from ?? '', to },
        at(report, { start: statement.start + outside.start, end: statement.start + outside.end })));
    }
  }
  return found;
}

function withoutYear(report: Report): Message[] {
  const seen = new Set<string>();
  return [...report.text.matchAll(legal)].flatMap((match) => {
    const number = match[1]!.replace(/\s/g, '');
    const dated = findDates(report.text.slice(match.index, match.index + 80)).length > 0;
    if (dated || seen.has(number)) return [];
    seen.add(number);
    return [message('letterhead.citation-without-year', 'info', { number }, at(report, { start: match.index, end: match.index + match[0].length }))];
  });
}

/** All oddities of an outlined report. */
export function oddities(report: Report, context: OutlineContext, head: Head): Message[] {
  const { letterhead } = report;
  if (!letterhead || !context.reportKinds.includes(letterhead.kind.value)) return [];
  const found: Message[] = [];
  const { date, number } = letterhead;
  if (head.number && !number) found.push(message('letterhead.number-blank', 'warning', { printed: head.number.text }, at(report, head.number)));
  else if (!number) found.push(message('letterhead.number-missing', 'info', {}, { file: report.name }));
  if (head.placeDates.length > 0 && !date) found.push(message('letterhead.date-blank', 'warning', { printed: head.placeDates[0]!.text }, at(report, head.placeDates[0])));
  else if (!date) found.push(message('letterhead.date-missing', 'warning', {}, { file: report.name }));
  const dates = [...new Set(head.placeDates.flatMap((line) => findDates(line.text).map((one) => one.iso)))];
  if (dates.length > 1) found.push(message('letterhead.two-dates', 'warning', { first: dates[0]!, second: dates[1]! }, at(report, head.placeDates[1])));
  found.push(...afterBasis(report, letterhead));
  if (date && context.due !== null && date.value > context.due) found.push(message('letterhead.late', 'warning', { date: date.value, due: context.due }, at(report, date.span)));
  if (!letterhead.issuer) found.push(message('letterhead.issuer-missing', 'warning', {}, { file: report.name }));
  else if (context.register && letterhead.body?.level === null) found.push(message('register.unknown-body', 'info', { name: letterhead.issuer.value }, at(report, letterhead.issuer.span)));
  if (!letterhead.signatory) found.push(message('letterhead.signatory-missing', 'info', {}, { file: report.name }));
  found.push(...outsidePeriod(report, context.periodFrom, context.periodTo), ...withoutYear(report));
  return found;
}
