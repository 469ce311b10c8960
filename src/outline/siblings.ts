/**
 * Headings of own words, told by the headings beside them: where a section's parts stand in the outline's order, the one that no heading
 * names is the one that is left ("1. Chỗ nào đang tắc", "2. Cái giá phải trả").
 */
import type { Flow } from './flow.ts';
import { isWithin, type OutlineTemplate } from './template.ts';
import type { Node } from './tree.ts';

/** What the sentences of some flows (from, to, exclusive) weigh for each of some sections. */
export type Weigh = (from: number, to: number, parts: readonly string[]) => readonly (readonly number[])[];

const confidence = 0.6;

/** A heading with its index among all of them. */
interface Sibling {
  readonly at: number;
  /** The flow behind the last one of its text. */
  readonly to: number;
  /** Place, among the parts of the section above, of the one that it names; null where it names none of them. */
  readonly part: number | null;
  /** Whether it may be any of the parts: "sure" where its words say nothing, "maybe" where they name the section above once more. */
  readonly open: 'no' | 'maybe' | 'sure';
}

/** The nodes, with the parts that headings of unknown words stand for. `end` is the flow behind the last one. */
export function settleSiblings(template: OutlineTemplate, flows: readonly Flow[], nodes: readonly Node[], weigh: Weigh, end: number): Node[] {
  const settled = [...nodes];
  for (let above = 0; above < settled.length; above += 1) {
    const { ids, rank } = settled[above]!;
    const id = ids[0];
    if (ids.length !== 1 || id === undefined) continue;
    const parts = template.sections.filter((section) => section.parent === id).map((section) => section.id);
    if (parts.length < 2) continue;
    const behind = settled.findIndex((node, at) => at > above && node.rank <= rank);
    const until = behind < 0 ? settled.length : behind;
    const group = siblingsIn(settled, above, until, id, parts, settled[until]?.flow ?? end);
    group.forEach((part, at) => {
      const found = partOf(flows, settled, parts, group, at, weigh);
      if (found === null) return;
      const from = part.at;
      const to = group[at + 1]?.at ?? until;
      // What stands below it and said no more than the section above goes with it.
      for (let below = from; below < to; below += 1) {
        const node = settled[below]!;
        if (below === from || (node.ids[0] === id && node.reason === 'parent')) settled[below] = { ...node, ids: [found], reason: 'siblings', confidence };
      }
    });
  }
  return settled;
}

function siblingsIn(nodes: readonly Node[], above: number, until: number, id: string, parts: readonly string[], end: number): Sibling[] {
  const inside = nodes.slice(above + 1, until);
  const rank = Math.min(...inside.map((node) => node.rank));
  const places = inside.flatMap((node, at) => (node.rank === rank ? [above + 1 + at] : []));
  return places.map((at, index): Sibling => {
    const { ids, reason } = nodes[at]!;
    const part = parts.findIndex((one) => ids.length > 0 && ids.every((named) => isWithin(named, one)));
    return { at, to: nodes[places[index + 1] ?? until]?.flow ?? end, part: part < 0 ? null : part, open: ids.length !== 1 || ids[0] !== id ? 'no' : reason === 'parent' ? 'sure' : 'maybe' };
  });
}

/** The part that an open heading stands for; null where it names one itself or where it may be more than one. */
function partOf(flows: readonly Flow[], nodes: readonly Node[], parts: readonly string[], group: readonly Sibling[], at: number, weigh: Weigh): string | null {
  const { open } = group[at]!;
  if (open === 'no') return null;
  const numbered = group.every(({ at: node }, index) => {
    const label = flows[nodes[node]!.flow]!.label;
    return label === null || label.path.length === 0 || label.path[label.path.length - 1] === index + 1;
  });
  const fits = group.length === parts.length && numbered && group.every((one, index) => one.part === index || (one.part === null && one.open !== 'no'));
  const named = group.filter((one) => one.part !== null).length;
  if (fits && named > 0 && named * 2 >= parts.length - 1) return parts[at]!;
  const weights = (index: number): number[] => {
    const { at: node, to } = group[index]!;
    const sentences = weigh(nodes[node]!.flow + 1, to, parts);
    return parts.map((_, part) => sentences.reduce((sum, one) => sum + one[part]!, 0) / Math.max(1, sentences.length));
  };
  if (parts.length !== 2 || open !== 'sure') return null;
  // Two headings of own words: the outline's order, where the text below each speaks for it.
  if (fits && named === 0 && group.every((one) => one.open === 'sure')) {
    const [first, second] = [weights(0), weights(1)] as const;
    return first[0]! > first[1]! && second[1]! > second[0]! ? parts[at]! : null;
  }
  const before = group.slice(0, at).reduce((most, one) => Math.max(most, one.part ?? 0), 0);
  const after = group.slice(at + 1).reduce((least, one) => Math.min(least, one.part ?? parts.length - 1), parts.length - 1);
  const missing = parts.findIndex((_, index) => !group.some((one) => one.part === index));
  if (named === 0 || missing < before || missing > after) return null;
  const own = weights(at);
  return own[missing]! > own[1 - missing]! ? parts[missing]! : null;
}
