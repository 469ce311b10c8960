/** Which sections of the template a heading's words name. */
import type { Tokens } from '../vietnamese/folding.ts';
import { isWithin, type OutlineTemplate } from './template.ts';
import type { PhraseIndex } from './phrase.ts';

export interface Wording {
  /** Ids in the order in which the heading names them; more than one for a merged heading. */
  readonly ids: readonly string[];
  /** Token at which the first name begins and the last one ends (exclusive). */
  readonly start: number;
  readonly end: number;
  /** Whether nothing but the names, links and a last mark stands in the heading; what is in parentheses does not count. */
  readonly whole: boolean;
  /** "wording": by words that name it anywhere; "within": by words that name it below its parent. */
  readonly by: 'wording' | 'within';
}

const joiners = new Set([',', '-', ';', 'và', '&', '/', 'cũng', 'cùng', 'với', 'như']);
const stops = new Set([':', '.', '(', '…']);

/** Skips fillers; returns the index of the first token that is none. */
export function skip(fillers: PhraseIndex<true>, keys: readonly string[], at: number): number {
  for (let here = at; ;) {
    const found = fillers.at(keys, here)[0];
    if (!found) return here;
    here = found.end;
  }
}

function skipMarks(keys: readonly string[], at: number): number {
  let here = at;
  while (here < keys.length && (joiners.has(keys[here]!) || keys[here] === '"')) here += 1;
  return here;
}

/** Skips marks and links in any order: "Rà soát, sửa đổi, bổ sung quy chế". */
function skipLinks(template: OutlineTemplate, keys: readonly string[], at: number): number {
  for (let here = at; ;) {
    const next = skip(template.links, keys, skipMarks(keys, here));
    if (next === here) return here;
    here = next;
  }
}

/** Ids less those that stand below another one of them. */
function outermost(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) === index && !ids.some((other) => other !== id && isWithin(id, other)));
}

/** The topic below `above` that follows at `at`, after links. */
function topics(template: OutlineTemplate, keys: readonly string[], at: number, above: readonly string[]): { ids: string[]; end: number; start: number } {
  const ids: string[] = [];
  let end = at;
  let first = -1;
  let here = at;
  for (;;) {
    const from = skipLinks(template, keys, here);
    // Links may be names themselves ("xử lý"), so every start from the last mark on is tried.
    let hit: { value: string; start: number; end: number } | undefined;
    for (let start = skipMarks(keys, here); start <= from && !hit; start += 1) {
      hit = template.within.at(keys, start).find((match) => above.some((id) => match.value !== id && isWithin(match.value, id)));
    }
    if (!hit) return { ids: outermost(ids), end, start: first };
    ids.push(hit.value);
    if (first < 0) first = hit.start;
    end = hit.end;
    here = hit.end;
    if (!joiners.has(keys[here] ?? '')) return { ids: outermost(ids), end, start: first };
  }
}

/** The name that stands at `at`, behind fillers at most: the longest of those that begin there. */
function nameAt(template: OutlineTemplate, keys: readonly string[], at: number): { value: string; start: number; end: number } | undefined {
  const from = skip(template.fillers, keys, at);
  let best: { value: string; start: number; end: number } | undefined;
  for (let start = at; start <= from; start += 1) {
    const hit = template.headings.at(keys, start)[0];
    if (hit && (!best || hit.end > best.end)) best = hit;
  }
  return best;
}

/**
 * Reads the words of a heading. `context` are the ids of the sections that it stands in, the innermost first: they open the
 * wordings that count only there. Null where its words name nothing.
 */
export function readWording(template: OutlineTemplate, tokens: Pick<Tokens, 'keys'>, context: readonly string[], begin = 0): Wording | null {
  const { keys } = tokens;
  const first = keys[begin] === '"' ? begin + 1 : begin;
  const ids: string[] = [];
  let start = -1;
  let end = first;
  for (let name = nameAt(template, keys, first); name; name = nextName(template, keys, end)) {
    if (start < 0) start = name.start;
    end = name.end;
    const below = topics(template, keys, name.end, [name.value]);
    const direct = below.ids.length > 0 && gapIsLinks(template, keys, name.end, below.start);
    ids.push(...(direct ? below.ids : [name.value]));
    if (direct) end = below.end;
  }
  if (ids.length > 0) return { ids: outermost(ids), start, end, whole: isWhole(template, keys, end), by: 'wording' };
  return readWithin(template, tokens, context, first);
}

/** What the words of a heading name below one of the sections of `context` only; null where nothing. */
export function readWithin(template: OutlineTemplate, tokens: Pick<Tokens, 'keys'>, context: readonly string[], begin = 0): Wording | null {
  const { keys } = tokens;
  for (const id of context) {
    const found = topics(template, keys, begin, [id]);
    if (found.ids.length > 0) return { ids: found.ids, start: found.start, end: found.end, whole: isWhole(template, keys, found.end), by: 'within' };
  }
  return null;
}

/** Whether a topic follows its head directly, so that "Giải pháp … của cán bộ lãnh đạo" is not about leading. */
function gapIsLinks(template: OutlineTemplate, keys: readonly string[], from: number, to: number): boolean {
  return to >= 0 && skipLinks(template, keys, from) >= to;
}

/** Farthest that a second name may stand behind the first one and its topic, in tokens. */
const coordinated = 40;

/** The next name that a joiner ties to the one that ends at `end`: "Nguyên nhân và giải pháp", "Thực trạng …; nguyên nhân". */
function nextName(template: OutlineTemplate, keys: readonly string[], end: number): { value: string; start: number; end: number } | undefined {
  for (let at = end; at < Math.min(keys.length, end + coordinated); at += 1) {
    const key = keys[at]!;
    if (stops.has(key)) return undefined;
    // Directly behind a name any joiner ties; farther on only "và" and ";" part names from the words of a topic.
    if (key !== 'và' && key !== ';' && !(at === end && joiners.has(key))) continue;
    const name = nameAt(template, keys, at + 1);
    if (name) return name;
  }
  return undefined;
}

function isWhole(template: OutlineTemplate, keys: readonly string[], end: number): boolean {
  const rest = skipLinks(template, keys, end);
  return rest >= keys.length || keys[rest] === '(' || (rest === keys.length - 1 && stops.has(keys[rest]!));
}
