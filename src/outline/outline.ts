/**
 * The outline stage: what each block is, the letterhead, the sections, the statements. Adds to what the reader gave and edits
 * nothing but the kind of each block, which readers leave open.
 */
import type { Register } from '../register/register.ts';
import type { Block, DocumentKind, Report, Statement } from '../report.ts';
import type { Tokens } from '../vietnamese/folding.ts';
import { sentences } from '../vietnamese/sentences.ts';
import { blockKinds } from './blockkinds.ts';
import { paragraphSection, scoreParts, scoreSentence } from './discourse.ts';
import { flowsOf, foldPiece, type Flow } from './flow.ts';
import { frameOf, openingOf } from './frame.ts';
import { namesSection } from './heading.ts';
import { readLetterhead } from './letterhead.ts';
import { oddities } from './oddities.ts';
import { outlineMessages } from './outlinemessages.ts';
import { dateline } from './press.ts';
import { placeStatements } from './sections.ts';
import { settleSiblings, type Weigh } from './siblings.ts';
import type { OutlineTemplate } from './template.ts';
import { HeadingTree, type Node } from './tree.ts';

export interface OutlineContext {
  readonly template: OutlineTemplate;
  readonly register: Register | null;
  /** Last day on which a report is in time, ISO date. */
  readonly due: string | null;
  /** First and last day of the period that figures must lie in, ISO dates. */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  /** Kinds of document that count as reports. */
  readonly reportKinds: readonly DocumentKind[];
}

/** The tokens of the sentences of some flows. */
function sentencesOf(report: Report, flows: readonly Flow[], from: number, to: number): Tokens[] {
  return flows.slice(from, to).flatMap((flow) => sentences(report.text, flow.start, flow.end).map((span) => foldPiece(report, span.start, span.end)));
}

/** What the text below a heading speaks of; null where that is not plain. */
function spokenOf(report: Report, template: OutlineTemplate, flows: readonly Flow[], from: number, to: number): string | null {
  return paragraphSection(template, sentencesOf(report, flows, from, to).map((tokens) => scoreSentence(template, tokens)), plainlySpoken);
}

/** What the text below a heading of unknown words must weigh. */
const plainlySpoken = 4;

/** How texts that are no reports run on. */
const genres: { readonly [Kind in DocumentKind]?: 'report' | 'order' } = { letter: 'report', directive: 'order', plan: 'order' };

/** Numbered headings of this many outermost sections are an outline, also on a page of the press. */
const enoughSections = 3;

function hasOutline(template: OutlineTemplate, flows: readonly Flow[]): boolean {
  const tops = new HeadingTree(template, flows, false, null).read()
    .filter((node) => flows[node.flow]!.label !== null && node.reason.startsWith('wording'))
    .flatMap((node) => node.ids.map((id) => template.byId.get(id)!.top));
  return new Set(tops).size >= enoughSections;
}

/** Tokens of a last sentence before "trân trọng báo cáo": the body that says it. */
const closingReach = 14;

function closes(template: OutlineTemplate, flow: Flow): boolean {
  if (flow.row) return false;
  const { keys } = flow.tokens;
  if (template.closing.at(keys, 0).length > 0) return true;
  const short = flow.text.length < 200 && /[./]$/.test(flow.text);
  return short && flow.label === null && keys.slice(1, closingReach).some((_, at) => template.closing.at(keys, at + 1).length > 0);
}

/** Index of the flow that closes the body ("Trên đây là …"), behind the last heading; the number of flows where none does. */
function closingOf(template: OutlineTemplate, flows: readonly Flow[], nodes: readonly Node[]): number {
  const after = nodes.at(-1)?.flow ?? -1;
  for (let index = flows.length - 1; index > after && index >= flows.length - 6; index -= 1) {
    if (closes(template, flows[index]!)) {
      while (index - 1 > after && closes(template, flows[index - 1]!)) index -= 1;
      return index;
    }
  }
  return flows.length;
}

/** Fills block kinds, letterhead, sections, statements and messages of a report. */
export function outlineReport(report: Report, context: OutlineContext): Report {
  const { template } = context;
  if (report.blocks.length === 0) return report;
  const frame = frameOf(report);
  const flows = flowsOf(report, frame.from, frame.to, (tokens) => namesSection(template, tokens), (block) => frame.dropped.has(block));
  const outlined = !frame.head.formal && hasOutline(template, flows);
  const letterhead = readLetterhead(report, { ...frame, opening: openingOf(report, frame), outlined, register: context.register });
  const counts = context.reportKinds.includes(letterhead.kind.value);
  const tree = new HeadingTree(template, flows, counts, counts ? (from, to) => spokenOf(report, template, flows, from, to) : null);
  const weigh: Weigh = (from, to, parts) => sentencesOf(report, flows, from, to).map((tokens) => scoreParts(template, tokens, parts));
  const nodes = settleSiblings(template, flows, tree.read(), weigh, flows.length);
  const begins = new Map<number, number>();
  if (frame.press) {
    flows.slice(0, 3).forEach((flow, index) => {
      const match = dateline.exec(flow.text);
      if (match) begins.set(index, flow.start + match[0].length);
    });
  }
  const end = report.blocks[frame.to - 1]?.end ?? report.text.length;
  const { sections, statements } = placeStatements({
    report, template, flows, nodes, closing: frame.press && !counts ? flows.length : closingOf(template, flows, nodes), end, begins, genre: counts ? 'report' : genres[letterhead.kind.value] ?? 'press',
  });
  const kinds = blockKinds(report, frame, flows, nodes);
  const filled: Report = {
    ...report,
    blocks: report.blocks.map((block, index): Block => ({ ...block, kind: kinds[index] ?? 'paragraph' })),
    letterhead,
    sections,
    statements: statements.map((piece, index): Statement => {
      const flow = flows[piece.flow]!;
      const block = blockAt(report, flow, piece.start);
      return {
        id: `s${String(index + 1).padStart(4, '0')}`, kind: piece.kind, section: piece.section, sectionIndex: piece.sectionIndex,
        block, page: report.blocks[block]?.page ?? null, start: piece.start, end: piece.end,
      };
    }),
  };
  return { ...filled, messages: [...report.messages, ...oddities(filled, context, frame.head), ...(counts ? outlineMessages(filled, template) : [])] };
}

function blockAt(report: Report, flow: Flow, offset: number): number {
  let block = flow.first;
  while (block < flow.last && offset > report.blocks[block]!.end) block += 1;
  return block;
}
