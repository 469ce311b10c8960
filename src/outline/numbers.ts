/** What the printed numbers of headings say, held against those of the template. */
import type { Flow } from './flow.ts';
import { couldBeHeading, isHeading } from './heading.ts';
import type { Label } from './label.ts';
import { isWithin, topOrder, type OutlineTemplate } from './template.ts';
import { readWording } from './wording.ts';

/** Whether the printed number is the template's own at that place: "II." for II, "2." below II for II.2. */
export function numberAgrees(template: OutlineTemplate, label: Label | null, ids: readonly string[], above: readonly string[]): boolean {
  if (!label || label.path.length === 0 || ids.length !== 1) return false;
  const section = template.byId.get(ids[0]!);
  if (!section || above.includes(section.id)) return false;
  const siblings = template.sections.filter((one) => one.parent === section.parent);
  return siblings.findIndex((one) => one.id === section.id) + 1 === label.path[label.path.length - 1];
}

/** Whether headings inside an outer one name another section than the one that its number stands for. */
function namesElsewhere(template: OutlineTemplate, flows: readonly Flow[], from: number, to: number, top: string): boolean {
  for (let index = from; index < to; index += 1) {
    const flow = flows[index]!;
    if (!flow.label || !couldBeHeading(flow)) continue;
    const wording = readWording(template, flow.tokens, []);
    if (wording?.whole && isHeading(template, flow, flows[index + 1], wording) && !wording.ids.every((id) => isWithin(id, top))) return true;
  }
  return false;
}

interface Outer {
  readonly index: number;
  readonly number: number;
  /** Place in the template of the outermost section that its words name; null where they name none. */
  readonly order: number | null;
}

/** The numbered headings at the outside, in order. */
function outerHeadings(template: OutlineTemplate, flows: readonly Flow[]): Outer[] {
  const numbered = flows.flatMap((flow, index) => (flow.label && flow.label.path.length === 1 && flow.label.rank <= 4 ? [{ flow, index, label: flow.label }] : []));
  const rank = Math.min(...numbered.map(({ label }) => label.rank));
  return numbered.flatMap(({ flow, index, label }): Outer[] => {
    if (label.rank !== rank || !couldBeHeading(flow)) return [];
    const wording = readWording(template, flow.tokens, []);
    if (!isHeading(template, flow, flows[index + 1], wording)) return [];
    return [{ index, number: label.path[0] ?? 0, order: wording ? topOrder(template, wording.ids[0]!) : null }];
  });
}

/** Outermost headings, by index of their flow, whose words name nothing but whose number and place fit a section that no other names. */
export function sectionsByNumber(template: OutlineTemplate, flows: readonly Flow[]): Map<number, string> {
  const tops = template.sections.filter((section) => section.parent === null);
  const outer = outerHeadings(template, flows);
  const found = new Map<number, string>();
  // More outer headings than the template has: their numbers are their own.
  if (outer.length > tops.length) return found;
  const named = outer.filter((one) => one.order !== null).length;
  outer.forEach((one, at) => {
    const fit = tops[one.number - 1];
    if (!fit || one.order !== null || named === 0) return;
    // The first heading may share the first section with the one after it.
    const opening = at === 0 && fit.order === 0;
    const fits = outer.every((other, place) => other.order === null || (place < at ? other.order < fit.order : other.order > fit.order || (opening && other.order === fit.order)));
    if (fits && !namesElsewhere(template, flows, one.index + 1, outer[at + 1]?.index ?? flows.length, fit.id)) found.set(one.index, fit.id);
  });
  return found;
}
