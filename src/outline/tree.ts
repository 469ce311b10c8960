/** The tree of headings: how deep each stands, and which sections of the template it names there. */
import type { Flow } from './flow.ts';
import { endsSentence } from '../vietnamese/sentences.ts';
import { couldBeHeading, isHeading } from './heading.ts';
import type { Label } from './label.ts';
import { isWithin, type OutlineTemplate } from './template.ts';
import { readWithin, readWording, type Wording } from './wording.ts';

export interface Node {
  /** Index of the flow. */
  readonly flow: number;
  readonly rank: number;
  readonly ids: readonly string[];
  readonly confidence: number;
  /** "wording+number", "wording", "within", "number", "discourse", "inside", "parent", "place", "extra". */
  readonly reason: string;
}

interface Open {
  readonly rank: number;
  readonly label: Label | null;
  readonly ids: readonly string[];
  /** Whether its words said so: what only its number or text told must not bind the headings below it. */
  readonly named: boolean;
}

/** Ranks of headings without label by how deep their section stands in the template: as I., 1. and a) would stand. */
const plainRanks = [3, 4, 8, 9];
const boldRank = 7.5;
/** Longest line that is a heading by its place alone, in UTF-16 units; paragraphs below a heading whose words are asked. */
const plainLine = 70;
const spokenReach = 8;
/** Longest heading whose inner words may name it, in tokens. */
const insideReach = 16;

function depth(id: string): number {
  return id.split('.').length;
}

/** All ids and those above them, innermost first. */
function upward(ids: readonly string[]): string[] {
  const all: string[] = [];
  for (const id of ids) {
    const parts = id.split('.');
    for (let count = parts.length; count > 0; count -= 1) all.push(parts.slice(0, count).join('.'));
  }
  return all.filter((id, index) => all.indexOf(id) === index).sort((a, b) => depth(b) - depth(a));
}

/** Whether a heading below `above` may speak of `id`: below it, beside it, or further on in the outline. */
function reachable(template: OutlineTemplate, id: string, above: readonly string[], wording: Wording): boolean {
  const to = template.byId.get(id);
  return above.length === 0 || above.some((from) => {
    if (isWithin(id, from) || isWithin(from, id)) return true;
    const here = template.byId.get(from);
    if (!to || !here) return false;
    if (to.top === here.top) return depth(id) <= depth(from);
    const last = template.sections.filter((section) => section.parent === null).at(-1)?.id;
    return wording.whole && here.top !== last && to.order > here.order;
  });
}

/** What a heading's words mean below `above`: an id that stands above the place itself says nothing new. */
function inPlace(template: OutlineTemplate, wording: Wording | null, above: readonly string[]): readonly string[] {
  if (!wording) return [];
  const ids = wording.ids.filter((id) => reachable(template, id, above, wording));
  return ids.map((id) => above.find((from) => from !== id && isWithin(from, id)) ?? id).filter((id, index, all) => all.indexOf(id) === index);
}

export class HeadingTree {
  readonly nodes: Node[] = [];
  readonly #template: OutlineTemplate;
  readonly #flows: readonly Flow[];
  readonly #byNumber: ReadonlyMap<number, string>;
  readonly #speaks: ((from: number, to: number) => string | null) | null;
  #stack: Open[] = [];
  #previous: readonly string[] = [];

  /**
   * `numbers`: whether a heading of unknown words may take the section of its number. `speaks`: what the text of some flows (from,
   * to, exclusive) speaks of, for headings of unknown words; null where that must not count.
   */
  constructor(template: OutlineTemplate, flows: readonly Flow[], numbers: boolean, speaks: ((from: number, to: number) => string | null) | null) {
    this.#speaks = speaks;
    this.#template = template;
    this.#flows = flows;
    this.#byNumber = numbers ? this.#topNumbers() : new Map();
  }

  /** Reads all headings, in order. */
  read(): Node[] {
    this.#flows.forEach((_, index) => { this.#visit(index); });
    return this.nodes;
  }

  #visit(index: number): void {
    const flow = this.#flows[index]!;
    if (!couldBeHeading(flow)) return;
    const above = flow.label ? this.#aboveLabel(flow.label) : null;
    const context = above ? [...upward(above.ids), ...this.#previous.flatMap((id) => upward([id]))] : upward(this.#previous);
    const aboveIds = above?.ids ?? [];
    const binding = above?.named ? above.ids : [];
    let wording = readWording(this.#template, flow.tokens, context);
    if (wording?.by === 'wording' && inPlace(this.#template, wording, binding).length === 0) wording = readWithin(this.#template, flow.tokens, context) ?? wording;
    if (!isHeading(this.#template, flow, this.#flows[index + 1], wording, this.#speaks !== null) && !this.#plainLine(index)) return;
    let ids = inPlace(this.#template, wording, binding);
    let reason = wording?.by === 'within' ? 'within' : 'wording';
    let confidence = wording?.by === 'within' ? 0.85 : 0.9;
    if (ids.length > 0 && wording?.by === 'within' && binding.length > 0 && !ids.every((id) => binding.some((from) => isWithin(id, from)))) {
      // "Về thể chế" below "Nguyên nhân khách quan": the words belong to another branch.
      ids = [];
    }
    const number = this.#byNumber.get(index);
    if (ids.length > 0 && this.#agrees(flow.label, ids, aboveIds)) [reason, confidence] = [`${reason}+number`, Math.min(1, confidence + 0.1)];
    if (ids.length === 0 && number !== undefined) [ids, reason, confidence] = [[number], 'number', 0.5];
    if (ids.length === 0 && aboveIds.length === 0) {
      const spoken = this.#spoken(index);
      if (spoken !== null) [ids, reason, confidence] = [[spoken], 'discourse', 0.5];
    }
    if (ids.length === 0 && aboveIds.length > 0) [ids, reason, confidence] = [aboveIds, 'parent', 0.7];
    if (ids.length === 0 && !flow.label && !this.#outermost(flow)) [ids, reason, confidence] = [this.#previous, 'parent', 0.6];
    if (ids.length === 0 && aboveIds.length === 0) {
      const inside = this.#inside(index);
      if (inside !== null) [ids, reason, confidence] = [[inside], 'inside', 0.5];
    }
    if (ids.length === 0) {
      const beside = this.#besides();
      [ids, reason, confidence] = beside === null ? [[], 'extra', 0.5] : [[beside], 'place', 0.4];
    }
    const rank = flow.label ? this.#rankOf(flow.label) : this.#plainRank(flow, ids, wording);
    while (this.#stack.length > 0 && this.#stack[this.#stack.length - 1]!.rank >= rank) this.#stack.pop();
    const named = reason === 'parent' ? above?.named ?? true : reason !== 'number' && reason !== 'discourse' && reason !== 'place' && reason !== 'inside';
    this.#stack.push({ rank, label: flow.label, ids, named });
    this.#previous = ids;
    this.nodes.push({ flow: index, rank, ids, confidence, reason });
  }

  /** A section that a short heading names behind its first words: "Xã đề nghị huyện". */
  #inside(index: number): string | null {
    const flow = this.#flows[index]!;
    if (!this.#speaks || flow.tokens.length > insideReach) return null;
    const order = (id: string) => this.#template.byId.get(this.#template.byId.get(id)!.top)!.order;
    const before = this.#previous[0];
    const after = this.#nextNamed(index);
    for (let at = 1; at < flow.tokens.length; at += 1) {
      const hit = this.#template.headings.at(flow.tokens.keys, at)[0];
      if (hit) return (before === undefined || order(hit.value) >= order(before)) && (after === null || order(hit.value) <= order(after)) ? hit.value : null;
    }
    return null;
  }

  /** The section that the next heading of the same list names; null without one. */
  #nextNamed(index: number): string | null {
    const { label } = this.#flows[index]!;
    for (const flow of this.#flows.slice(index + 1)) {
      if (!label || flow.label?.rank !== label.rank || !couldBeHeading(flow)) continue;
      return readWording(this.#template, flow.tokens, [])?.ids[0] ?? null;
    }
    return null;
  }

  /** The outermost section that an unknown heading goes on with: that of the heading before it, unless it is the last of the outline. */
  #besides(): string | null {
    const before = this.#previous[0];
    if (!this.#speaks || before === undefined) return null;
    const { top } = this.#template.byId.get(before)!;
    const last = this.#template.sections.filter((section) => section.parent === null).at(-1)?.id;
    return top === last ? null : top;
  }

  /** A short line without end mark between finished paragraphs: a heading, whatever its words. Not in texts that count for nothing. */
  #plainLine(index: number): boolean {
    const flow = this.#flows[index]!;
    const before = this.#flows[index - 1];
    const next = this.#flows[index + 1];
    if (!this.#speaks || flow.label || flow.text.length > plainLine || !/^\p{Lu}/u.test(flow.text) || /[.,;:!…]$/u.test(flow.text)) return false;
    return next !== undefined && !next.row && endsSentence(next.text) && next.text.length > flow.text.length &&
      (before === undefined || endsSentence(before.text) || this.nodes.at(-1)?.flow === index - 1);
  }

  /** What the text below a heading speaks of, as far as it may go on there. */
  #spoken(index: number): string | null {
    if (!this.#speaks) return null;
    const own = this.#flows[index]!;
    let to = index + 1;
    while (to < this.#flows.length && to <= index + spokenReach) {
      const flow = this.#flows[to]!;
      if (own.label && flow.label ? flow.label.rank <= own.label.rank : this.#plainLine(to) || (flow.capitals && !flow.row)) break;
      to += 1;
    }
    const id = this.#speaks(index + 1, to);
    const before = this.#previous[0];
    const order = (one: string) => this.#template.byId.get(this.#template.byId.get(one)!.top)!.order;
    return id !== null && (before === undefined || order(id) >= order(before)) ? id : null;
  }

  /** Nothing known stands above it, or it looks like the headings at the outside. */
  #outermost(flow: Flow): boolean {
    return this.#previous.length === 0 || flow.capitals || flow.level === 1;
  }

  /** The rank of a label, deeper where its list begins again inside another list. */
  #rankOf(label: Label): number {
    const value = label.path[label.path.length - 1] ?? 0;
    for (let at = this.#stack.length - 1; at >= 0; at -= 1) {
      const open = this.#stack[at]!;
      if (open.label?.style === label.style && open.label.path.length === label.path.length && value > (open.label.path[label.path.length - 1] ?? 0)) return open.rank;
    }
    const same = this.#stack.findIndex((open) => open.label?.style === label.style && open.label.path.length === label.path.length);
    const top = this.#stack[this.#stack.length - 1];
    if (value === 1 && same >= 0 && top && top.rank > this.#stack[same]!.rank) return top.rank + 0.25;
    return label.rank;
  }

  #aboveLabel(label: Label): Open | null {
    const rank = this.#rankOf(label);
    for (let at = this.#stack.length - 1; at >= 0; at -= 1) if (this.#stack[at]!.rank < rank) return this.#stack[at]!;
    return null;
  }

  #plainRank(flow: Flow, ids: readonly string[], wording: Wording | null): number {
    if (wording && ids.length > 0) return plainRanks[Math.min(...ids.map(depth)) - 1] ?? 9;
    if (flow.level !== null) return plainRanks[flow.level - 1] ?? 9;
    return flow.capitals ? plainRanks[0]! : boldRank;
  }

  /** Whether the printed number is the template's own at that place: "II." for II, "2." below II for II.2. */
  #agrees(label: Label | null, ids: readonly string[], above: readonly string[]): boolean {
    if (!label || label.path.length === 0 || ids.length !== 1) return false;
    const section = this.#template.byId.get(ids[0]!);
    if (!section || above.includes(section.id)) return false;
    const siblings = this.#template.sections.filter((one) => one.parent === section.parent);
    return siblings.findIndex((one) => one.id === section.id) + 1 === label.path[label.path.length - 1];
  }

  /** Whether headings inside an outer one name another section than the one that its number stands for. */
  #namesElsewhere(from: number, to: number, top: string): boolean {
    for (let index = from; index < to; index += 1) {
      const flow = this.#flows[index]!;
      if (!flow.label || !couldBeHeading(flow)) continue;
      const wording = readWording(this.#template, flow.tokens, []);
      if (wording?.whole && isHeading(this.#template, flow, this.#flows[index + 1], wording) && !wording.ids.every((id) => isWithin(id, top))) return true;
    }
    return false;
  }

  /** Outermost headings whose words name nothing but whose number and place fit a section that no other heading names. */
  #topNumbers(): Map<number, string> {
    const tops = this.#template.sections.filter((section) => section.parent === null);
    const numbered = this.#flows.flatMap((flow, index) => (flow.label && flow.label.path.length === 1 && flow.label.rank <= 4 ? [{ flow, index }] : []));
    const rank = Math.min(...numbered.map(({ flow }) => flow.label!.rank));
    const outer = numbered.filter(({ flow }) => flow.label!.rank === rank && couldBeHeading(flow)).map(({ flow, index }) => {
      const wording = readWording(this.#template, flow.tokens, []);
      return { flow, index, heading: isHeading(this.#template, flow, this.#flows[index + 1], wording), top: wording ? this.#template.byId.get(wording.ids[0]!)?.top ?? null : null };
    }).filter((one) => one.heading);
    const found = new Map<number, string>();
    // More outer headings than the template has: their numbers are their own.
    if (outer.length > tops.length) return found;
    outer.forEach((one, at) => {
      const fit = tops[(one.flow.label!.path[0] ?? 0) - 1];
      const until = outer[at + 1]?.index ?? this.#flows.length;
      if (fit && this.#namesElsewhere(one.index + 1, until, fit.id)) return;
      const opening = at === 0 && fit?.order === 0;
      if (one.top !== null || !fit || (!opening && outer.some((other) => other.top === fit.id))) return;
      const order = (top: string | null) => (top === null ? null : this.#template.byId.get(top)!.order);
      const before = outer.slice(0, at).map((other) => order(other.top)).filter((value) => value !== null);
      const after = outer.slice(at + 1).map((other) => order(other.top)).filter((value) => value !== null);
      if (before.every((value) => value < fit.order) && after.every((value) => value > fit.order || (opening && value === fit.order)) && before.length + after.length > 0) found.set(one.index, fit.id);
    });
    return found;
  }
}
