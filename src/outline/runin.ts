/** Headings that run into their sentence: "Thứ nhất, về thể chế, …", "Tính chất, mức độ: …", "Nguyên nhân chủ quan là do …". */
import { foldWord } from '../vietnamese/folding.ts';
import type { OutlineTemplate } from './template.ts';
import { isWithin, lastTop } from './template.ts';
import { readWithin, readWording } from './wording.ts';

export interface RunIn {
  readonly ids: readonly string[];
  /** Token behind the heading's last word. */
  readonly end: number;
  /** Whether the heading is the subject of its sentence ("Nguyên nhân là …") rather than parted from it. */
  readonly says: boolean;
}

const ordinals = new Set(['nhất', 'hai', 'ba', 'tư', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']);
const about = new Set(['về', 'xét', 'riêng', 'còn']);
/** A heading that runs into its sentence is short; farther in, a comma belongs to the sentence. */
const longest = 16;

const number = /^(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-hđ])$/;

/** Skips "Thứ nhất,", "Một là,", "Nhóm thứ hai:", "2." and the like. */
function skipOrdinal(keys: readonly string[]): number {
  if (number.test(keys[0] ?? '') && /^[.)/]$/.test(keys[1] ?? '')) return 2;
  let at = keys[0] === 'nhóm' ? 1 : 0;
  if (keys[at] === 'thứ' && ordinals.has(keys[at + 1] ?? '')) at += 2;
  else if ((keys[at] === 'một' || ordinals.has(keys[at] ?? '')) && keys[at + 1] === 'là') at += 2;
  else return 0;
  return keys[at] === ',' || keys[at] === ':' || keys[at] === '-' ? at + 1 : at;
}

/** Ends of the openings that a comma or colon parts from the rest, the farthest first. */
function partedEnds(keys: readonly string[], begin: number): number[] {
  const ends: number[] = [];
  for (let at = begin + 1; at < Math.min(keys.length, begin + longest); at += 1) {
    const key = keys[at]!;
    if (key === '.' || key === ';') break;
    if (key === ',' || key === ':' || key === '-' || key === 'là') ends.unshift(at);
    if (key === ':' || key === 'là') break;
  }
  return ends;
}

/** Characters in which a run-in heading ends. */
const reach = 160;
const opens = /^[“"]?(?:về|xét|riêng|còn|thứ|nhóm|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s/iu;
const numbered = /^(?:\d{1,2}|[IVX]{1,4}|[a-hđ])[.)/]\s/u;
const firstWord = /[\p{L}\p{N}]+/u;

/** Whether a sentence can open with a heading at all: a cheap question before its words are read. */
export function couldRunIn(template: OutlineTemplate, text: string, from: number): boolean {
  const head = text.slice(from, from + reach);
  if (opens.test(head) || numbered.test(head)) return true;
  if (!head.includes(':') && !head.includes(' là ')) return false;
  const key = foldWord(firstWord.exec(head)?.[0] ?? '');
  return template.headings.begins(key) || template.links.begins(key) || template.within.begins(key);
}

/**
 * The run-in heading that a sentence opens with, in the place given by `above` (ids of the open sections, innermost first); else null.
 * `heading` is the id of the innermost section with a heading of its own: a sentence about causes stays inside that one.
 */
export function readRunIn(template: OutlineTemplate, keys: readonly string[], above: readonly string[], heading = above[0]): RunIn | null {
  const begin = skipOrdinal(keys);
  const announced = about.has(keys[begin] ?? '');
  const here = above[0];
  for (const end of partedEnds(keys, begin)) {
    const mark = keys[end]!;
    if ((mark === ',' || mark === '-') && !announced) continue;
    const head = { keys: keys.slice(0, end) };
    let wording = readWording(template, head, above, begin);
    if (wording?.by === 'wording' && !wording.ids.some((id) => reaches(template, id, here, true))) wording = readWithin(template, head, above, begin);
    if (!wording?.whole || (mark === 'là' && (wording.by === 'within' || wording.start - begin > 1))) continue;
    const says = mark === 'là';
    const ids = wording.ids.filter((id) => (says ? heading === undefined || isWithin(id, heading) : reaches(template, id, here, mark === ':' || announced)));
    if (ids.length > 0) return { ids, end: wording.end, says };
  }
  return null;
}

/** Run-in headings stay inside the section above, go to one beside it, or further on. */
function reaches(template: OutlineTemplate, id: string, here: string | undefined, plain: boolean): boolean {
  if (here === undefined || isWithin(id, here)) return true;
  const to = template.byId.get(id);
  const from = template.byId.get(here);
  if (!to || !from || isWithin(here, id)) return false;
  if (to.top === from.top) return id.split('.').length <= here.split('.').length;
  return plain && from.order < to.order && from.top !== lastTop(template);
}
