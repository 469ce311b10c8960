/** One report as the page shows it: its text in pieces, each with the statement that it belongs to and the codings that it proves. */
import type { Frame } from '../../tables/frame.ts';
import { assertionOrder } from '../../tables/columns.ts';
import { displayDate } from '../../tables/display.ts';
import { ruleWords } from '../rule-words.ts';
import type { RenderOptions } from '../options.ts';
import type { ReportView, Segment } from './client/report-data.ts';
import type { PageReport } from './read-report.ts';

/** A place at which something begins or ends. */
interface Cut {
  readonly place: number;
  /** A statement begins or ends here, not only evidence. */
  readonly whole: boolean;
  /** The statement that goes on from here; -1 for none. */
  readonly statement: number;
  /** Codings whose evidence goes on from here. */
  readonly codings: readonly number[];
}

/** All cuts of a report in order, by one sweep over the beginnings and ends. */
function cutsOf(report: PageReport): Cut[] {
  const events: { place: number; statement?: number; coding?: number; begins: boolean }[] = [];
  report.statements.forEach(({ start, end }, statement) => events.push({ place: start, statement, begins: true }, { place: end, statement, begins: false }));
  report.codings.forEach(({ evidence }, coding) => {
    for (const { start, end } of evidence) events.push({ place: start, coding, begins: true }, { place: end, coding, begins: false });
  });
  events.sort((a, b) => a.place - b.place);
  const cuts: Cut[] = [];
  const open = new Map<number, number>();
  let statement = -1;
  for (let i = 0; i < events.length;) {
    const { place } = events[i]!;
    let whole = false;
    let begun = -1;
    for (; i < events.length && events[i]!.place === place; i++) {
      const event = events[i]!;
      if (event.statement !== undefined) {
        whole = true;
        if (event.begins) begun = event.statement;
        else if (event.statement === statement) statement = -1;
      } else {
        const coding = event.coding!;
        const depth = (open.get(coding) ?? 0) + (event.begins ? 1 : -1);
        if (depth === 0) open.delete(coding);
        else open.set(coding, depth);
      }
    }
    if (begun >= 0) statement = begun;
    cuts.push({ place, whole, statement, codings: [...open.keys()] });
  }
  return cuts;
}

/** The first cut behind a place. */
function firstBehind(cuts: readonly Cut[], place: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]!.place <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const joined = (list: readonly Segment[]): string => list.map(([text]) => text).join('');

/**
 * A block's text in pieces. Names are masked piece by piece; where a name lies across two pieces, the block is cut at statements
 * alone, and then not at all: no name may show because of where evidence begins.
 */
function segments(report: PageReport, block: PageReport['blocks'][number], cuts: readonly Cut[], mask: (words: string) => string): Segment[] {
  const first = firstBehind(cuts, block.start);
  const before = cuts[first - 1];
  const attempt = (fine: boolean): Segment[] => {
    const out: Segment[] = [];
    let from = block.start;
    let cut = before;
    for (let next = first; ; next++) {
      const behind = cuts[next];
      if (behind && behind.place < block.end && !fine && !behind.whole) continue;
      const to = behind && behind.place < block.end ? behind.place : block.end;
      if (to > from) out.push([mask(report.text.slice(from, to)), cut?.statement ?? -1, fine ? cut?.codings ?? [] : []]);
      if (to === block.end) return out;
      from = to;
      cut = behind;
    }
  };
  const whole = mask(report.text.slice(block.start, block.end));
  const fine = attempt(true);
  if (joined(fine) === whole) return fine;
  const coarse = attempt(false);
  return joined(coarse) === whole ? coarse : [[whole, before?.statement ?? -1, []]];
}

function letterhead(report: PageReport, labels: Readonly<Record<string, string>>, { language, mask }: RenderOptions): (readonly [string, string])[] {
  const head = report.letterhead;
  if (!head) return [];
  const rows: [string, string | null | undefined][] = [
    ['issuer', head.issuer?.value], ['number', head.number?.value], ['date', head.date && displayDate(head.date.value, language)],
    ['subject', head.subject?.value], ['signatory', head.signatory?.value],
  ];
  return rows.flatMap(([key, value]) => (value ? [[labels[key] ?? key, mask(value)] as const] : []));
}

/** `sectionLabel` names a statement's section for readers; `labels` are those of the letterhead's fields. */
export function reportView(report: PageReport, frame: Frame, labels: Readonly<Record<string, string>>, options: RenderOptions): ReportView {
  const cuts = cutsOf(report);
  const reasons = new Map<string, number>();
  const reasonOf = (words: string): number => {
    if (!reasons.has(words)) reasons.set(words, reasons.size);
    return reasons.get(words)!;
  };
  const codes = new Map(frame.codes.map((code, index) => [code.id, index]));
  return {
    head: letterhead(report, labels, options),
    blocks: report.blocks.map((block) => [block.kind ?? 'paragraph', block.label ?? '', block.page ?? 0, segments(report, block, cuts, options.mask)]),
    statements: report.statements.map((statement) => [statement.section ?? '', statement.page ?? 0]),
    codings: report.codings.map((coding) => [
      coding.statement, codes.get(coding.code) ?? -1, assertionOrder.indexOf(coding.assertion), coding.confidence < 0.5 ? 1 : 0,
      reasonOf(`${coding.entry}; ${ruleWords(coding.rule, options.language)}`),
    ]),
    notes: report.notes.map((note) => [note.label, options.mask(note.text)]),
    reasons: [...reasons.keys()],
  };
}
