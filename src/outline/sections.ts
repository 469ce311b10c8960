/** Sections and the statements in them: headings, run-in headings and, where there are none, the discourse of the text. */
import type { Report, Section } from '../report.ts';
import { among, askedFor, cutBetween, paragraphSection, scoreParts, scoreSentence, turnOf } from './discourse.ts';
import { foldSyllables, type Tokens } from '../vietnamese/folding.ts';
import { sentences } from '../vietnamese/sentences.ts';
import { foldPiece, type Flow } from './flow.ts';
import { couldRunIn, readRunIn } from './runin.ts';
import { piecesOf, type Piece } from './statements.ts';
import { isWithin, lastTop, type OutlineTemplate } from './template.ts';
import type { Node } from './tree.ts';

export interface Placed extends Piece {
  readonly section: string | null;
  readonly sectionIndex: number | null;
}

export interface Sectioned {
  readonly sections: readonly Section[];
  readonly statements: readonly Placed[];
}

export interface SectionInput {
  readonly report: Pick<Report, 'text' | 'blocks' | 'corrections'>;
  readonly template: OutlineTemplate;
  readonly flows: readonly Flow[];
  readonly nodes: readonly Node[];
  /** Index of the flow from which on the body closes ("Trên đây là …"); the number of flows where it does not. */
  readonly closing: number;
  /** Where the body ends; UTF-16 offset. */
  readonly end: number;
  /** Where the first sentence of a flow begins, if not at the flow's start: behind the name of a news agency. */
  readonly begins: ReadonlyMap<number, number>;
  /** "report": what comes before the first section is the preamble, and discourse goes on until it turns. "order": only the latter. "press": neither. */
  readonly genre: 'report' | 'order' | 'press';
}

type Draft = { -readonly [Key in keyof Section]: Section[Key] };

/** A section whose text is cut once between its two parts; offsets in UTF-16 units. */
interface Cut {
  readonly ids: readonly string[];
  readonly parent: string;
  /** Where what only leads in ends. */
  readonly lead: number;
  readonly first: string;
  readonly second: string;
  /** Where the second part begins. */
  readonly from: number;
}

interface OpenSection {
  readonly index: number;
  readonly rank: number;
}

/** Characters of a sentence that a run-in heading is read from. */
const runInReach = 160;
/** Characters of a sentence that its discourse is read from. */
const scoredLength = 1200;
/** Rank of run-in headings: inside every heading. */
const runInRank = 50;
const confidences = { runIn: 0.8, discourse: 0.6 };
/** What a sentence must weigh to take one of a heading's sections: more where the section above them would do as well. */
const weakly = 0.5;
const plainly = 2;

class Builder {
  readonly sections: Draft[] = [];
  readonly statements: Placed[] = [];
  readonly #input: SectionInput;
  #open: OpenSection[] = [];
  /** Rank of the label that the open run-in heading stands behind; null where it has none. */
  #runInLabel: number | null = null;
  #last: string | null = null;
  #cut: Cut | null = null;
  /** What the question or headline above asks for, and whether nothing has answered it yet. */
  #asked: string | null = null;
  #unanswered = false;

  constructor(input: SectionInput) {
    this.#input = input;
  }

  #close(rank: number, at: number): void {
    while (this.#open.length > 0 && this.#open[this.#open.length - 1]!.rank >= rank) this.sections[this.#open.pop()!.index]!.end = at;
  }

  #begin(draft: Draft, rank: number): void {
    this.#close(rank, draft.start);
    this.sections.push(draft);
    this.#open.push({ index: this.sections.length - 1, rank });
  }

  heading(node: Node): void {
    const flow = this.#input.flows[node.flow]!;
    const cut = this.#cutBelow(node);
    this.#cut = cut;
    this.#begin({
      start: flow.lineStart, end: this.#input.end, ids: cut?.ids ?? this.#toldApart(node), block: flow.first, heading: { start: flow.start, end: flow.end },
      label: flow.label?.printed ?? null, via: 'heading', confidence: node.confidence, reason: node.reason,
    }, node.rank);
    this.#runInLabel = null;
    this.#last = null;
  }

  /** Where the text below a heading goes over from one part of its section to the other; null where it does not, or where headings part it, be it inside its sentences. */
  #cutBelow(node: Node): Cut | null {
    const { report, template, flows, nodes, closing, begins } = this.#input;
    const parent = node.ids.length === 1 ? node.ids[0]! : template.byId.get(node.ids[0] ?? '')?.parent;
    if (parent === null || parent === undefined || !template.cut.has(parent)) return null;
    const ids = template.sections.filter((section) => section.parent === parent).map((section) => section.id);
    if (node.ids.length > 1 && !ids.every((id) => node.ids.includes(id))) return null;
    const next = nodes.find((other) => other.flow > node.flow);
    if (next !== undefined && next.rank > node.rank) return null;
    const pieces = flows.slice(node.flow + 1, Math.min(next?.flow ?? closing, closing)).flatMap((flow, at) => piecesOf(report, flow, node.flow + 1 + at, begins.get(node.flow + 1 + at) ?? flow.start));
    if (pieces.some((piece) => couldRunIn(template, report.text, piece.start)
      && readRunIn(template, foldPiece(report, piece.start, Math.min(piece.end, piece.start + runInReach)).keys, [parent]) !== null)) return null;
    const weights = pieces.map((piece) => scoreParts(template, foldPiece(report, piece.start, Math.min(piece.end, piece.start + scoredLength)), ids));
    const starts = pieces.map((piece, at) => piece.flow !== pieces[at - 1]?.flow);
    const found = cutBetween(weights, starts);
    if (found === null) return null;
    const [first, second] = found.turned ? [ids[1]!, ids[0]!] : [ids[0]!, ids[1]!];
    // What leads in and speaks of neither stands before both.
    const spoken = weights.findIndex((pair) => pair[0] !== pair[1]);
    const lead = starts[spoken] === true ? pieces[spoken]!.start : 0;
    return { ids, parent, lead, first, second, from: pieces[found.at]!.start };
  }

  /** The ids of a heading's section; those below it where no further heading parts what stands there and the heading names no part of it. */
  #toldApart(node: Node): readonly string[] {
    const { template, nodes, flows } = this.#input;
    const id = node.ids[0];
    if (node.ids.length !== 1 || id === undefined || !template.apart.has(id)) return node.ids;
    const next = nodes.find((other) => other.flow > node.flow);
    if (next !== undefined && next.rank > node.rank) return node.ids;
    const naming = node.reason.startsWith('wording') ? node : nodes.findLast((other) => other.flow < node.flow && other.rank < node.rank);
    return naming === undefined || !namesWhole(template, id, flows[naming.flow]!) ? node.ids : template.sections.filter((section) => section.parent === id).map((section) => section.id);
  }

  /** Ids of the open sections, innermost first, with those above them in the template. */
  #above(): string[] {
    const ids = this.#open.map((open) => this.sections[open.index]!.ids).toReversed().flat();
    const all = ids.flatMap((id) => id.split('.').map((_, depth, parts) => parts.slice(0, parts.length - depth).join('.')));
    return all.filter((id, index) => all.indexOf(id) === index);
  }

  /** A run-in heading at the beginning of a statement opens its section there. */
  #runIn(piece: Piece, flow: Flow, first: boolean): boolean {
    const { report, template } = this.#input;
    if (!couldRunIn(template, report.text, piece.start) && !(first && flow.label !== null && this.#runInLabel !== null)) return false;
    const tokens = foldPiece(report, piece.start, Math.min(piece.end, piece.start + runInReach));
    const outer = this.#open.filter((open) => open.rank < runInRank);
    const above = this.#above();
    const named = outer[outer.length - 1];
    const found = readRunIn(template, tokens.keys, above, named ? this.sections[named.index]!.ids[0] : undefined);
    if (!found) {
      const opensItem = first && ((flow.label !== null && this.#runInLabel !== null && flow.label.rank <= this.#runInLabel) || /^(?:thứ|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(?:\p{L}+|là)\s?,/iu.test(report.text.slice(piece.start, piece.start + 20)));
      if (opensItem && outer.length > 0 && outer.length < this.#open.length) this.#close(runInRank, piece.start);
      return false;
    }
    const current = this.#open.length > 0 ? this.sections[this.#open[this.#open.length - 1]!.index]!.ids : [];
    if (found.ids.length === current.length && found.ids.every((id) => current.includes(id))) return false;
    this.#begin({
      start: first ? flow.lineStart : piece.start, end: this.#input.end, ids: found.ids, block: null,
      heading: { start: piece.start, end: piece.start + (tokens.ends[found.end - 1] ?? 0) },
      label: first ? flow.label?.printed ?? null : null, via: 'run-in', confidence: confidences.runIn, reason: 'run-in',
    }, runInRank);
    this.#runInLabel = flow.label?.rank ?? null;
    this.#last = null;
    return true;
  }

  /** The id that a statement takes in a section of one or several ids. */
  #choose(ids: readonly string[], piece: Piece): string | null {
    if (ids.length <= 1) return ids[0] ?? null;
    if (this.#cut !== null && ids === this.#cut.ids) return piece.start < this.#cut.lead ? this.#cut.parent : piece.start < this.#cut.from ? this.#cut.first : this.#cut.second;
    const { report, template } = this.#input;
    const parent = template.byId.get(ids[0]!)?.parent ?? null;
    const siblings = template.sections.filter((section) => section.parent === parent);
    const sameParent = parent !== null && ids.every((id) => template.byId.get(id)?.parent === parent);
    const all = sameParent && siblings.every((section) => ids.includes(section.id));
    if (sameParent && !all) return ids[0]!;
    const tokens = foldPiece(report, piece.start, Math.min(piece.end, piece.start + scoredLength));
    const apart = all && parent !== null && template.apart.has(parent);
    return among(template, tokens, ids, all && !apart ? plainly : weakly) ?? (this.#last !== null && ids.includes(this.#last) ? this.#last : all && !apart ? parent : ids[0]!);
  }

  place(piece: Piece, section: string | null): void {
    const innermost = this.#open[this.#open.length - 1];
    this.statements.push({ ...piece, section, sectionIndex: section === 'preamble' || section === 'closing' || !innermost ? null : innermost.index });
    this.#last = section;
  }

  body(index: number, headed: boolean): void {
    const { report, flows, begins, genre } = this.#input;
    const flow = flows[index]!;
    const pieces = piecesOf(report, flow, index, begins.get(index) ?? flow.start);
    if (!headed) {
      this.#discourse(flow, pieces);
      return;
    }
    pieces.forEach((piece, at) => {
      if (!flow.row) this.#runIn(piece, flow, at === 0);
      const innermost = this.#open[this.#open.length - 1];
      this.place(piece, innermost ? this.#choose(this.sections[innermost.index]!.ids, piece) : genre === 'press' ? null : 'preamble');
    });
  }

  #switch(id: string | null, at: number): void {
    const innermost = this.#open[this.#open.length - 1];
    if (id === null) {
      this.#close(0, at);
      return;
    }
    if (innermost && this.sections[innermost.index]!.ids.includes(id)) return;
    const rank = id.split('.').length;
    // A section inside the open one nests; anything else closes it.
    const outer = this.#open.findIndex((open) => !this.sections[open.index]!.ids.some((one) => isWithin(id, one)));
    if (outer >= 0) this.#close(this.#open[outer]!.rank, at);
    this.#begin({
      start: at, end: this.#input.end, ids: [id], block: null, heading: null, label: null, via: 'discourse', confidence: confidences.discourse, reason: 'discourse',
    }, rank);
  }

  #discourse(flow: Flow, pieces: readonly Piece[]): void {
    const { report, template, genre, flows } = this.#input;
    const opening = genre === 'report' && this.sections.length === 0 && flow === flows[0];
    const scored = pieces.map((piece) => scoreSentence(template, foldPiece(report, piece.start, Math.min(piece.end, piece.start + scoredLength))));
    const before = this.#last === 'preamble' || this.#last === 'closing' ? null : this.#last;
    const spoken = paragraphSection(template, scored) ?? (genre !== 'press' || template.continuing.at(flow.tokens.keys, 0).length > 0 ? before : null);
    let here = this.#unanswered ? this.#asked ?? spoken : spoken ?? this.#asked;
    this.#unanswered = false;
    // "Lý giải vì sao …" speaks of the whole before the paragraph goes into its parts.
    const top = here === null ? null : template.byId.get(here)!.top;
    if (here !== null && top !== null && here !== top && template.turns.has(top) && (scored[0]?.get(top) ?? 0) > (scored[0]?.get(here) ?? 0)) here = top;
    // What an order asks of others stands among its tasks.
    const asks = (id: string | null): boolean => genre === 'order' && id !== null && template.byId.get(id)!.top === lastTop(template);
    if (asks(here)) here = before;
    pieces.forEach((piece, at) => {
      const to = here === null ? null : turnOf(template, scored[at]!, here, at === 0);
      if (!asks(to)) here = to;
      this.#switch(here, at === 0 ? flow.lineStart : piece.start);
      this.place(piece, here ?? (opening ? 'preamble' : null));
    });
    const last = pieces[pieces.length - 1];
    if (last && /\?\s*$/u.test(report.text.slice(last.start, last.end))) this.#ask(foldPiece(report, last.start, last.end));
  }

  #ask(tokens: Tokens): void {
    this.#asked = askedFor(this.#input.template, tokens);
    this.#unanswered = this.#asked !== null;
  }

  /** A headline inside a text that has no outline. */
  headline(index: number): void {
    this.#ask(this.#input.flows[index]!.tokens);
  }

  closing(index: number): void {
    const { report, flows } = this.#input;
    const flow = flows[index]!;
    this.#close(0, flow.lineStart);
    for (const piece of piecesOf(report, flow, index, flow.start)) this.place(piece, 'closing');
  }
}

/** Whether a heading says no more than the section's own title. */
function namesWhole(template: OutlineTemplate, id: string, flow: Flow): boolean {
  const title = [...foldSyllables(template.byId.get(id)!.title).keys];
  return title.length === flow.tokens.length && title.every((key, at) => flow.tokens.keys[at] === key);
}

/** Whether paragraphs open with the names of sections often enough to be the outline of a text without headings. */
function runsIn(input: SectionInput): boolean {
  if (input.genre !== 'report') return false;
  const tops = new Set<string>();
  for (const flow of input.flows) {
    if (flow.row) continue;
    for (const span of sentences(input.report.text, flow.start, flow.end)) {
      if (!couldRunIn(input.template, input.report.text, span.start)) continue;
      const { keys } = foldPiece(input.report, span.start, Math.min(span.end, span.start + runInReach));
      const found = readRunIn(input.template, keys, []);
      if (found && !found.says) for (const id of found.ids) tops.add(input.template.byId.get(id)!.top);
    }
  }
  return tops.size >= 2;
}

/** Places every statement of the body. */
export function placeStatements(input: SectionInput): Sectioned {
  const builder = new Builder(input);
  const nodes = new Map(input.nodes.map((node) => [node.flow, node]));
  const headed = input.nodes.some((node) => node.reason !== 'extra' && node.reason !== 'place') || runsIn(input);
  input.flows.forEach((_, index) => {
    const node = nodes.get(index);
    if (index >= input.closing) builder.closing(index);
    else if (node && headed) builder.heading(node);
    else if (node) builder.headline(index);
    else builder.body(index, headed);
  });
  return { sections: builder.sections, statements: builder.statements };
}
