/** Which sections a heading below other ones may name. */
import { isWithin, lastTop, type OutlineTemplate } from './template.ts';
import type { Wording } from './wording.ts';

/** How deep a section stands: 1 for the outermost. */
export function depth(id: string): number {
  return id.split('.').length;
}

/** All ids and those above them, innermost first. */
export function upward(ids: readonly string[]): string[] {
  const all: string[] = [];
  for (const id of ids) {
    const parts = id.split('.');
    for (let count = parts.length; count > 0; count -= 1) all.push(parts.slice(0, count).join('.'));
  }
  return all.filter((id, index) => all.indexOf(id) === index).toSorted((a, b) => depth(b) - depth(a));
}

/** Whether a heading below `above` may speak of `id`: below it, beside it, or further on in the outline. */
function reachable(template: OutlineTemplate, id: string, above: readonly string[], wording: Wording): boolean {
  const to = template.byId.get(id);
  return above.length === 0 || above.some((from) => {
    if (isWithin(id, from) || isWithin(from, id)) return true;
    const here = template.byId.get(from);
    if (!to || !here) return false;
    if (to.top === here.top) return depth(id) <= depth(from);
    return wording.whole && here.top !== lastTop(template) && to.order > here.order;
  });
}

/** What a heading's words mean below `above`: an id that stands above the place itself says nothing new. */
export function inPlace(template: OutlineTemplate, wording: Wording | null, above: readonly string[]): readonly string[] {
  if (!wording) return [];
  const ids = wording.ids.filter((id) => reachable(template, id, above, wording));
  return ids.map((id) => above.find((from) => from !== id && isWithin(from, id)) ?? id).filter((id, index, all) => all.indexOf(id) === index);
}
