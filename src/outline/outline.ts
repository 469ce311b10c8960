/**
 * The outline stage: what each block is, the letterhead, the sections, the statements. Adds to what the reader gave and edits
 * nothing but the kind of each block, which readers leave open.
 */
import type { Register } from '../register/register.ts';
import type { Block, BlockKind, DocumentKind, Report, Span, Statement } from '../report.ts';
import { sentences } from '../vietnamese/sentences.ts';
import { best, scoreSentence } from './discourse.ts';
import { flowsOf, foldPiece, type Flow } from './flow.ts';
import { readHead, type Head } from './head.ts';
import { namesSection } from './heading.ts';
import { readLetterhead } from './letterhead.ts';
import { isCapitals, linesOf } from './lines.ts';
import { oddities } from './oddities.ts';
import { outlineMessages } from './outlinemessages.ts';
import { dateline, furnitureOf } from './press.ts';
import { readPress, type PressPage } from './presshead.ts';
import { placeStatements } from './sections.ts';
import { readTail, type Tail } from './tail.ts';
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

/** Characters of the body, at most, from which issuer and basis are read: what stands before the first heading. */
const openingLength = 1500;

interface Frame {
  readonly head: Head;
  readonly tail: Tail;
  readonly from: number;
  readonly to: number;
  readonly press: PressPage | null;
  /** Blocks inside the body that are no text of it: captions, players. */
  readonly dropped: ReadonlySet<number>;
}

/** Where the body of a press page lies: behind title, date and player, before byline and related links. */
function pressFrame(report: Report, head: Head): Frame | null {
  const lines = linesOf(report, 0, report.blocks.length);
  const dropped = new Set<number>();
  let to = report.blocks.length;
  for (const line of lines) {
    const what = line.label === null || line.label === '•' ? furnitureOf(line.text) : null;
    if (what === null || (what === 'source' && line.block < report.blocks.length * 0.7)) continue;
    dropped.add(line.block);
    if ((what === 'related' || what === 'byline') && line.block > report.blocks.length * 0.4) {
      if (what === 'related') {
        to = line.block;
        break;
      }
    }
  }
  for (const line of lines.filter((one) => one.block < to && !dropped.has(one.block)).slice(-1)) {
    if (line.text.split(' ').length <= 5 && !/[.!?…”"]$/u.test(line.text)) dropped.add(line.block);
  }
  const first = lines.find((line) => !dropped.has(line.block));
  const titled = first !== undefined && first.block < 3 && lines.length > 2 && !/[.!?…:]["”]?$/u.test(first.text) && !dateline.test(first.text);
  const from = titled ? first.block + 1 : first?.block ?? 0;
  const begin = report.blocks[from]?.start ?? 0;
  const press = readPress(report.text, lines, { start: begin, end: Math.min(report.text.length, begin + openingLength * 2) }, report.source.format === 'html');
  if (!press) return null;
  const tail: Tail = { from: to, to, recipients: [], capacity: [], signatory: null };
  return { head, tail, from, to, press, dropped };
}

function frameOf(report: Report): Frame {
  const head = readHead(report);
  if (!head.formal && head.addressees.length === 0) {
    const page = pressFrame(report, head);
    if (page) return page;
  }
  const tail = readTail(report, head.bodyFrom);
  return { head, tail, from: head.bodyFrom, to: tail.from, press: null, dropped: new Set() };
}

/** What the text below a heading speaks of; null where that is not plain. */
function spokenOf(report: Report, template: OutlineTemplate, flows: readonly Flow[], from: number, to: number): string | null {
  const sum = new Map<string, number>();
  for (const flow of flows.slice(from, to)) {
    for (const span of sentences(report.text, flow.start, flow.end)) {
      for (const [id, score] of scoreSentence(template, foldPiece(report, span.start, span.end))) if (template.turns.has(id)) sum.set(id, (sum.get(id) ?? 0) + score);
    }
  }
  return best(sum, template, plainlySpoken);
}

/** What the text below a heading of unknown words must weigh. */
const plainlySpoken = 4;

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

/** Blocks behind a signature are appendices; their headings begin no section of the outline. */
function kindsOf(report: Report, frame: Frame, flows: readonly Flow[], nodes: readonly Node[]): BlockKind[] {
  const kinds = report.blocks.map((block, index): BlockKind => {
    if (index < frame.from) return frame.press ? 'heading' : 'letterhead';
    if (index >= frame.tail.from && index < frame.tail.to && !frame.press) return 'signature';
    return block.shape === 'row' ? 'row' : block.label !== null ? 'item' : 'paragraph';
  });
  for (const line of [...frame.tail.recipients]) kinds[line.block] = 'recipients';
  for (const line of linesOf(report, frame.tail.from, frame.tail.to)) if (/^n[ơo]i nh[ậâ]n/iu.test(line.text)) kinds[line.block] = 'recipients';
  for (const line of frame.tail.capacity) kinds[line.block] = 'signature';
  if (frame.tail.signatory) kinds[frame.tail.signatory.block] = 'signature';
  for (const flow of flows) for (let index = flow.first; index <= flow.last; index += 1) kinds[index] = kinds[flow.first]!;
  for (const node of nodes) for (let index = flows[node.flow]!.first; index <= flows[node.flow]!.last; index += 1) kinds[index] = 'heading';
  return kinds;
}

function openingOf(report: Report, frame: Frame): Span {
  const first = report.blocks[frame.from];
  if (!first || frame.from >= frame.to) return { start: report.text.length, end: report.text.length };
  let last = frame.from;
  while (last + 1 < frame.to) {
    const next = report.blocks[last + 1]!;
    if (next.label !== null || next.level !== null || isCapitals(report.text.slice(next.start, next.end)) || next.end - first.start > openingLength) break;
    last += 1;
  }
  return { start: first.start, end: report.blocks[last]!.end };
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
  const nodes = new HeadingTree(template, flows, counts, counts ? (index, to) => spokenOf(report, template, flows, index, to) : null).read();
  const begins = new Map<number, number>();
  if (frame.press) {
    flows.slice(0, 3).forEach((flow, index) => {
      const match = dateline.exec(flow.text);
      if (match) begins.set(index, flow.start + match[0].length);
    });
  }
  const end = report.blocks[frame.to - 1]?.end ?? report.text.length;
  const { sections, statements } = placeStatements({
    report, template, flows, nodes, closing: frame.press && !counts ? flows.length : closingOf(template, flows, nodes), end, begins, genre: counts ? 'report' : 'press',
  });
  const kinds = kindsOf(report, frame, flows, nodes);
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
