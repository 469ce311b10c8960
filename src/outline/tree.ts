/** The tree of headings: how deep each stands, and which sections of the template it names there. */
import type { Flow } from './flow.ts';
import { couldBeHeading, isHeading } from './heading.ts';
import type { Label } from './label.ts';
import { numberAgrees, sectionsByNumber } from './numbers.ts';
import { depth, inPlace, upward } from './reach.ts';
import { isWithin, type OutlineTemplate } from './template.ts';
import { hintedAt, isPlainLine, namedInside, sectionBeside, spokenBelow, type Speaks } from './unknown.ts';
import { readWithin, readWording, type Wording } from './wording.ts';

interface Told {
  readonly ids: readonly string[];
  readonly confidence: number;
  /** "wording", "within" (with "+number" where the number agrees), "hint", "number", "discourse", "inside", "parent", "siblings", "place", "extra". */
  readonly reason: string;
}

export interface Node extends Told {
  /** Index of the flow. */
  readonly flow: number;
  readonly rank: number;
}

interface Open {
  readonly rank: number;
  readonly label: Label | null;
  readonly ids: readonly string[];
  /** Whether its words said so: what only its number, place or text told must not bind the headings below it. */
  readonly named: boolean;
}

const weak = new Set(['number', 'discourse', 'place', 'inside', 'extra']);
/** Ranks of headings without label by how deep their section stands in the template: as I., 1. and a) would stand. */
const plainRanks = [3, 4, 8, 9];
const boldRank = 7.5;

export class HeadingTree {
  readonly nodes: Node[] = [];
  readonly #template: OutlineTemplate;
  readonly #flows: readonly Flow[];
  readonly #byNumber: ReadonlyMap<number, string>;
  readonly #speaks: Speaks | null;
  readonly #stack: Open[] = [];
  #previous: readonly string[] = [];

  /**
   * `numbers`: whether a heading of unknown words may take the section of its number. `speaks`: what text speaks of, for headings of
   * unknown words; null for texts whose unknown headings count for nothing.
   */
  constructor(template: OutlineTemplate, flows: readonly Flow[], numbers: boolean, speaks: Speaks | null) {
    this.#speaks = speaks;
    this.#template = template;
    this.#flows = flows;
    this.#byNumber = numbers ? sectionsByNumber(template, flows) : new Map();
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
    const binding = above?.named ? above.ids : [];
    const wording = this.#wording(flow, above, binding);
    const plain = isPlainLine(this.#flows, index, this.nodes.at(-1)?.flow);
    // A line of an article is a headline, whatever it names.
    if (plain && this.#speaks === null && !(wording?.whole && flow.label)) {
      this.nodes.push({ flow: index, rank: boldRank, ids: [], reason: 'extra', confidence: 0.5 });
      return;
    }
    if (!plain && !isHeading(this.#template, flow, this.#flows[index + 1], wording, this.#speaks !== null)) return;
    const told = this.#byWords(flow, wording, binding, above) ?? this.#byHint(index, above) ?? this.#byPlace(index, above);
    const rank = flow.label ? this.#rankOf(flow.label) : this.#plainRank(flow, told, wording);
    while (this.#stack.length > 0 && this.#stack[this.#stack.length - 1]!.rank >= rank) this.#stack.pop();
    const named = told.reason === 'parent' ? above?.named ?? true : !weak.has(told.reason);
    this.#stack.push({ rank, label: flow.label, ids: told.ids, named });
    this.#previous = told.ids;
    this.nodes.push({ flow: index, rank, ...told });
  }

  #wording(flow: Flow, above: Open | null, binding: readonly string[]): Wording | null {
    const context = above ? [...upward(above.ids), ...this.#previous.flatMap((id) => upward([id]))] : upward(this.#previous);
    const wording = readWording(this.#template, flow.tokens, context);
    if (wording?.by !== 'wording' || inPlace(this.#template, wording, binding).length > 0) return wording;
    return readWithin(this.#template, flow.tokens, context) ?? wording;
  }

  /** What a heading's words tell in their place; null where nothing. */
  #byWords(flow: Flow, wording: Wording | null, binding: readonly string[], above: Open | null): Told | null {
    const ids = inPlace(this.#template, wording, binding);
    if (!wording || ids.length === 0) return null;
    // "Về thể chế" below "Nguyên nhân khách quan": the words belong to another branch.
    if (wording.by === 'within' && binding.length > 0 && !ids.every((id) => binding.some((from) => isWithin(id, from)))) return null;
    const confidence = wording.by === 'within' ? 0.85 : 0.9;
    return numberAgrees(this.#template, flow.label, ids, above?.ids ?? [])
      ? { ids, reason: `${wording.by}+number`, confidence: confidence + 0.1 } : { ids, reason: wording.by, confidence };
  }

  /** What words inside a heading tell where they do not name a section outright; null where nothing. */
  #byHint(index: number, above: Open | null): Told | null {
    const hinted = hintedAt(this.#template, this.#flows, index, above?.ids ?? [], this.#previous[0]);
    if (hinted === null) return null;
    // A heading over other headings speaks of the whole.
    const [flow, next] = [this.#flows[index]!, this.#flows[index + 1]];
    const over = !above && flow.label !== null && next?.label != null && next.label.rank > flow.label.rank && couldBeHeading(next);
    return { ids: [over ? this.#template.byId.get(hinted)!.top : hinted], reason: 'hint', confidence: 0.6 };
  }

  /** What number, text below, heading above or neighbours tell of a heading whose words say nothing. */
  #byPlace(index: number, above: Open | null): Told {
    const flow = this.#flows[index]!;
    const before = this.#previous[0];
    const number = this.#byNumber.get(index);
    if (number !== undefined) return { ids: [number], reason: 'number', confidence: 0.5 };
    const outer = !above || above.ids.length === 0;
    const spoken = outer && this.#speaks ? spokenBelow(this.#template, this.#flows, index, before, this.#speaks) : null;
    if (spoken !== null) return { ids: [spoken], reason: 'discourse', confidence: 0.5 };
    if (!outer) return { ids: above.ids, reason: 'parent', confidence: 0.7 };
    if (!flow.label && this.#previous.length > 0 && !flow.capitals && flow.level !== 1) return { ids: this.#previous, reason: 'parent', confidence: 0.6 };
    const inside = this.#speaks ? namedInside(this.#template, this.#flows, index, before) : null;
    if (inside !== null) return { ids: [inside], reason: 'inside', confidence: 0.5 };
    const beside = this.#speaks ? sectionBeside(this.#template, before) : null;
    return beside === null ? { ids: [], reason: 'extra', confidence: 0.5 } : { ids: [beside], reason: 'place', confidence: 0.4 };
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

  #plainRank(flow: Flow, { ids, reason }: Told, wording: Wording | null): number {
    if ((wording || reason === 'hint') && ids.length > 0) return plainRanks[Math.min(...ids.map(depth)) - 1] ?? 9;
    if (flow.level !== null) return plainRanks[flow.level - 1] ?? 9;
    return flow.capitals ? plainRanks[0]! : boldRank;
  }
}
