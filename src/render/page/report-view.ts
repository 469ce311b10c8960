/** One report as the page shows it: its text in pieces, each with the statement that it belongs to and the codings that it proves. */
import type { Frame } from '../../tables/frame.ts';
import { assertionOrder } from '../../tables/columns.ts';
import { displayDate } from '../../tables/display.ts';
import type { Block, Report } from '../../report.ts';
import { statementId } from '../../corpus/save.ts';
import { ruleWords } from '../rule-words.ts';
import type { RenderOptions } from '../options.ts';
import type { ReportView, Segment } from './client/report-data.ts';

interface Marks {
  /** Sorted places at which a piece begins or ends. */
  readonly cuts: readonly number[];
  readonly statementAt: (place: number) => number;
  readonly codingsAt: (place: number) => readonly number[];
}

function marksOf(report: Report): Marks {
  const cuts = new Set<number>();
  for (const { start, end } of report.statements) cuts.add(start).add(end);
  const spans = report.codings.flatMap((coding, index) => coding.evidence.map(({ start, end }) => ({ start, end, index })));
  for (const { start, end } of spans) cuts.add(start).add(end);
  return {
    cuts: [...cuts].toSorted((a, b) => a - b),
    statementAt: (place) => report.statements.findIndex(({ start, end }) => start <= place && place < end),
    codingsAt: (place) => [...new Set(spans.filter(({ start, end }) => start <= place && place < end).map(({ index }) => index))],
  };
}

const joined = (list: readonly Segment[]): string => list.map(([text]) => text).join('');

/**
 * A block's text in pieces. Names are masked piece by piece; where a name lies across two pieces, the block is cut at statements
 * alone, and then not at all: no name may show because of where evidence begins.
 */
function segments(report: Report, block: Block, marks: Marks, mask: (words: string) => string): Segment[] {
  const whole = mask(report.text.slice(block.start, block.end));
  const statements = new Set(report.statements.flatMap(({ start, end }) => [start, end]));
  const attempt = (keep: (cut: number) => boolean): Segment[] => {
    const places = [block.start, ...marks.cuts.filter((cut) => cut > block.start && cut < block.end && keep(cut)), block.end];
    return places.slice(0, -1).map((start, index): Segment =>
      [mask(report.text.slice(start, places[index + 1])), marks.statementAt(start), marks.codingsAt(start)]);
  };
  const fine = attempt(() => true);
  if (joined(fine) === whole) return fine;
  const coarse = attempt((cut) => statements.has(cut));
  return joined(coarse) === whole ? coarse : [[whole, marks.statementAt(block.start), []]];
}

function letterhead(report: Report, labels: Readonly<Record<string, string>>, { language, mask }: RenderOptions): (readonly [string, string])[] {
  const head = report.letterhead;
  if (!head) return [];
  const rows: [string, string | null | undefined][] = [
    ['issuer', head.issuer?.value], ['number', head.number?.value], ['date', head.date && displayDate(head.date.value, language)],
    ['subject', head.subject?.value], ['signatory', head.signatory?.value],
  ];
  return rows.flatMap(([key, value]) => (value ? [[labels[key] ?? key, mask(value)] as const] : []));
}

/** `sectionLabel` names a statement's section for readers; `labels` are those of the letterhead's fields. */
export function reportView(report: Report, frame: Frame, labels: Readonly<Record<string, string>>, options: RenderOptions): ReportView {
  const marks = marksOf(report);
  const ordinals = new Map(report.statements.map((_, ordinal) => [statementId(ordinal), ordinal]));
  const codes = new Map(frame.codes.map((code, index) => [code.id, index]));
  return {
    head: letterhead(report, labels, options),
    blocks: report.blocks.map((block) => [block.kind ?? 'paragraph', block.label ?? '', block.page ?? 0, segments(report, block, marks, options.mask)]),
    statements: report.statements.map((statement) => [statement.section ?? '', statement.page ?? 0]),
    codings: report.codings.map((coding) => [
      ordinals.get(coding.statement) ?? -1, codes.get(coding.code) ?? -1, assertionOrder.indexOf(coding.assertion), coding.confidence < 0.5 ? 1 : 0,
      `${coding.entry}; ${ruleWords(coding.rule, options.language)}`,
    ]),
    notes: report.notes.map((note) => [note.label, options.mask(note.text)]),
  };
}
