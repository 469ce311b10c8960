/**
 * Sections of texts without headings, by what their sentences say of themselves: a turn at the beginning of a sentence
 * ("Nguyên nhân là do …", "Thời gian tới, …") weighs most. Where nothing is plain there is no section.
 */
import type { Tokens } from '../vietnamese/folding.ts';
import type { OutlineTemplate } from './template.ts';
import { isWithin } from './template.ts';

/** Tokens of a sentence's beginning in which an opening may stand. */
const openingReach = 6;
const openingWeight = 3;
/** Below this a paragraph says nothing plain. */
const plain = 2;

export type Scores = ReadonlyMap<string, number>;

/** How strongly a sentence speaks for each section. */
export function scoreSentence(template: OutlineTemplate, { keys }: Pick<Tokens, 'keys'>): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (id: string, weight: number) => { scores.set(id, (scores.get(id) ?? 0) + weight); };
  const opened = new Set<string>();
  for (let at = 0; at < Math.min(openingReach, keys.length); at += 1) {
    for (const hit of template.opening.at(keys, at)) {
      if (opened.has(hit.value)) continue;
      opened.add(hit.value);
      add(hit.value, openingWeight + (hit.end - hit.start > 1 ? 0.5 : 0));
    }
  }
  const spoken = new Map<string, number>();
  for (let at = 0; at < keys.length; at += 1) {
    for (const hit of template.discourse.at(keys, at)) {
      const count = spoken.get(hit.value) ?? 0;
      if (count < 2) add(hit.value, 1);
      spoken.set(hit.value, count + 1);
    }
  }
  return scores;
}

/** How strongly a sentence speaks for each of the parts of a section that is known. */
export function scoreParts(template: OutlineTemplate, tokens: Pick<Tokens, 'keys'>, parts: readonly string[]): number[] {
  const { keys } = tokens;
  const weights = parts.map(() => 0);
  for (const [id, score] of scoreSentence(template, tokens)) parts.forEach((part, at) => { if (isWithin(id, part)) weights[at]! += score; });
  for (let at = 0; at < keys.length; at += 1) {
    for (const hit of template.among.at(keys, at)) {
      const part = parts.findIndex((one) => isWithin(hit.value, one));
      if (part >= 0) weights[part]! += 1;
    }
  }
  return weights;
}

/**
 * Where sentences go over from one of two parts to the other, by what each speaks for (`weights`), and whether the second part stands first.
 * The beginning of a paragraph (`begins`) is the likelier place; of equal ones the last is taken. Null where not both parts are spoken of.
 */
export function cutBetween(weights: readonly (readonly number[])[], begins: readonly boolean[]): { readonly at: number; readonly turned: boolean } | null {
  const leaning = weights.map((pair) => Math.sign(pair[0]! - pair[1]!) * Math.min(most, Math.abs(pair[0]! - pair[1]!)));
  const total = leaning.reduce((sum, one) => sum + one, 0);
  let found: { at: number; turned: boolean; worth: number } | null = null;
  let sum = 0;
  for (let at = 1; at < leaning.length; at += 1) {
    sum += leaning[at - 1]!;
    for (const turned of [false, true]) {
      const first = turned ? -sum : sum;
      const second = turned ? total - sum : sum - total;
      if (first < plain || second < plain) continue;
      const worth = first + second + (begins[at]! ? fresh : 0);
      if (found === null || worth >= found.worth) found = { at, turned, worth };
    }
  }
  return found;
}

/** The most that one sentence weighs for where a text is cut, and what the beginning of a paragraph weighs. */
const most = 3;
const fresh = 2;

/** The section that a question, or a headline inside an article, turns what follows to; null where it says nothing of it. */
export function askedFor(template: OutlineTemplate, { keys }: Pick<Tokens, 'keys'>): string | null {
  for (let at = 0; at < keys.length; at += 1) {
    const hit = template.questions.at(keys, at)[0];
    if (hit) return hit.value;
  }
  return null;
}

/** Best of a set of ids; null where none is plain. A section takes what is said for those below it. */
function best(scores: Scores, template: OutlineTemplate, threshold = plain): string | null {
  let found: string | null = null;
  let most = 0;
  for (const section of template.sections) {
    let own = scores.get(section.id) ?? 0;
    if (section.parent === null) for (const [id, score] of scores) if (id !== section.id && isWithin(id, section.id)) own += score * 0.5;
    if (own > most) [found, most] = [section.id, own];
  }
  if (found === null || most < threshold) return null;
  // The section below that carries most of the weight is the better name.
  const below = [...scores].filter(([id]) => id !== found && isWithin(id, found!)).toSorted((a, b) => b[1] - a[1])[0];
  return below && below[1] >= (scores.get(found) ?? 0) && below[1] >= threshold ? below[0] : found;
}

/** Which of the given ids a sentence speaks for, by at least `threshold`, or null: for headings that name several sections. */
export function among(template: OutlineTemplate, tokens: Pick<Tokens, 'keys'>, ids: readonly string[], threshold: number): string | null {
  const scores = scoreSentence(template, tokens);
  let found: string | null = null;
  let most = 0;
  for (const id of ids) {
    let own = 0;
    for (const [named, score] of scores) if (isWithin(named, id)) own += score;
    if (own >= threshold && own > most) [found, most] = [id, own];
  }
  return found;
}

/** What a sentence must weigh to leave its paragraph's section for one inside it, one beside it, or one elsewhere in the outline. */
const inward = 1;
const sideways = 3;
const elsewhere = 3.5;

/** What a paragraph as a whole speaks of, by the scores of its sentences; null where that is not plain. */
export function paragraphSection(template: OutlineTemplate, scored: readonly Scores[], threshold = plain): string | null {
  const sum = new Map<string, number>();
  for (const scores of scored) for (const [id, score] of scores) if (template.turns.has(id)) sum.set(id, (sum.get(id) ?? 0) + score);
  return best(sum, template, threshold);
}

/** The section of a sentence in a paragraph that stands in `here`: it turns inside the same outermost section, or by an opening. */
export function turnOf(template: OutlineTemplate, scores: Scores, here: string, first: boolean): string {
  const { top } = template.byId.get(here)!;
  const own = scores.get(here) ?? 0;
  let to = here;
  let most = 0;
  for (const [id, score] of scores) {
    if (!template.turns.has(id) || id === here || score <= most) continue;
    const inside = isWithin(id, here);
    const needed = inside || (first && isWithin(id, top)) ? inward : isWithin(id, top) ? sideways : elsewhere;
    if (score >= needed && (inside || score > own)) [to, most] = [id, score];
  }
  return to;
}
