/** Headings whose words the template does not know: told by their place, by words inside them, or by the text below them. */
import { endsSentence } from '../vietnamese/sentences.ts';
import type { Flow } from './flow.ts';
import { couldBeHeading } from './heading.ts';
import { isWithin, lastTop, topOrder, type OutlineTemplate } from './template.ts';
import { readWording } from './wording.ts';

/** What the text of some flows (from, to, exclusive) speaks of; null where that is not plain. */
export type Speaks = (from: number, to: number) => string | null;

/** Longest line that is a heading by its place alone, in UTF-16 units. */
const plainLine = 70;
/** Paragraphs below a heading whose words are asked. */
const spokenReach = 8;
/** Longest heading whose inner words may name it, in tokens. */
const insideReach = 16;

/** A short line without end mark between finished paragraphs: a heading, whatever its words. `heading` is the flow of the last one. */
export function isPlainLine(flows: readonly Flow[], index: number, heading: number | undefined): boolean {
  const flow = flows[index]!;
  const before = flows[index - 1];
  const next = flows[index + 1];
  if (flow.label || flow.text.length > plainLine || !/^[“"]?\p{Lu}/u.test(flow.text) || /[.,;:!…][”"]?$/u.test(flow.text)) return false;
  return next !== undefined && !next.row && endsSentence(next.text) && next.text.length * 2 > flow.text.length &&
    (before === undefined || endsSentence(before.text) || heading === index - 1);
}

/** The section that the next heading of the same list names; null without one. */
function nextNamed(template: OutlineTemplate, flows: readonly Flow[], index: number): string | null {
  const { label } = flows[index]!;
  const next = flows.slice(index + 1).find((flow) => label !== null && flow.label?.rank === label.rank && couldBeHeading(flow));
  return next ? readWording(template, next.tokens, [])?.ids[0] ?? null : null;
}

/** A section that a short heading names behind its first words ("Xã đề nghị huyện"), in the order of the outline. */
export function namedInside(template: OutlineTemplate, flows: readonly Flow[], index: number, before: string | undefined): string | null {
  const flow = flows[index]!;
  if (flow.tokens.length > insideReach) return null;
  const after = nextNamed(template, flows, index);
  for (let at = 1; at < flow.tokens.length; at += 1) {
    const hit = template.headings.at(flow.tokens.keys, at)[0];
    if (!hit) continue;
    const order = topOrder(template, hit.value);
    return (before === undefined || order >= topOrder(template, before)) && (after === null || order <= topOrder(template, after)) ? hit.value : null;
  }
  return null;
}

/** Words behind which a heading no longer says what it is about: "Nâng cao trách nhiệm của cán bộ". */
const governing = new Set(['của', 'cho', 'trong', 'với', 'để', 'nhằm', 'theo', 'khi']);

/**
 * The section that words inside a short heading speak for: one of those below `above`, or where nothing stands above, one that keeps the
 * outline's order behind the section `before` and ahead of the next heading. Null where none does.
 */
export function hintedAt(template: OutlineTemplate, flows: readonly Flow[], index: number, above: readonly string[], before: string | undefined): string | null {
  const { keys, length } = flows[index]!.tokens;
  if (length > insideReach) return null;
  const after = above.length > 0 ? null : nextNamed(template, flows, index);
  const fits = (id: string): boolean => (above.length > 0
    ? above.some((from) => id !== from && isWithin(id, from))
    : (before === undefined || topOrder(template, id) >= topOrder(template, before)) && (after === null || topOrder(template, id) <= topOrder(template, after)));
  for (let at = 0; at < length; at += 1) {
    const hit = template.hints.at(keys, at).find(({ value }) => fits(value))
      ?? (above.length > 0 && !keys.slice(0, at).some((key) => governing.has(key)) ? template.within.at(keys, at).find(({ value }) => fits(value)) : undefined);
    if (hit) return hit.value;
  }
  return null;
}

/** What the text below a heading speaks of, as far as it may go on there. */
export function spokenBelow(template: OutlineTemplate, flows: readonly Flow[], index: number, before: string | undefined, speaks: Speaks): string | null {
  const own = flows[index]!;
  let to = index + 1;
  while (to < flows.length && to <= index + spokenReach) {
    const flow = flows[to]!;
    if (own.label && flow.label ? flow.label.rank <= own.label.rank : isPlainLine(flows, to, undefined) || (flow.capitals && !flow.row)) break;
    to += 1;
  }
  const id = speaks(index + 1, to);
  return id !== null && (before === undefined || topOrder(template, id) >= topOrder(template, before)) ? id : null;
}

/** The outermost section that an unknown heading goes on with: that of the heading before it, unless it is the last of the outline. */
export function sectionBeside(template: OutlineTemplate, before: string | undefined): string | null {
  if (before === undefined) return null;
  const { top } = template.byId.get(before)!;
  return top === lastTop(template) ? null : top;
}
