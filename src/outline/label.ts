/** What a printed label says: its style, its place in the list, and how deep it stands among other styles. */
import { letterValue, ordinalValue, romanValue } from '../vietnamese/ordinals.ts';

export type LabelStyle = 'part' | 'chapter' | 'upper' | 'roman' | 'arabic' | 'lower' | 'ordinal' | 'parenthesis' | 'bullet' | 'plus';

export interface Label {
  readonly printed: string;
  readonly style: LabelStyle;
  /** Numbers from the outermost to the innermost: "II.1." is [2, 1], "b)" is [2]; empty for bullets. */
  readonly path: readonly number[];
  /** Lower stands further out. Styles keep one order in administrative writing: part, A, I, 1, 1.1, a, (1), -, +. */
  readonly rank: number;
}

const ranks: Readonly<Record<LabelStyle, number>> = {
  part: 0, chapter: 1, upper: 2, roman: 3, arabic: 4, lower: 8, ordinal: 9, parenthesis: 10, bullet: 11, plus: 12,
};

/** "*" stands over "-" where both are used, "•" and the like under it, "+" under all. */
const bulletRanks: Readonly<Record<string, number>> = { '*': -0.5, '-': 0, '–': 0, '—': 0 };

const part = /^(ph[ầâ]n|ch[ưu][ơo]ng|m[ụu]c)\s+(?:th[ứu]\s+)?([\p{L}\d]+)/iu;

/** "Thứ nhất:", "Một là," in front of a heading. */
const ordinal = /^(?:th[ứu]\s+)?(nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?:\s+là)?\s?[:.,–-]?$/iu;
const ordinalBefore = /^(?:th[ứu]\s+\p{Ll}+|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+là)\s?[:.,–-](?=\s+(?:về\s+)?\p{L})/iu;
/** A heading behind an ordinal is short; anything longer is a sentence that begins with one. */
const longestOrdinal = 90;

function make(printed: string, style: LabelStyle, path: readonly number[], deeper = 0): Label {
  return { printed, style, path, rank: ranks[style] + deeper };
}

function partNumber(word: string): number | null {
  return romanValue(word.toUpperCase()) ?? ordinalValue(word) ?? (/^\d+$/.test(word) ? Number(word) : letterValue(word));
}

/** Reads a printed label ("II.", "2.1.", "đ)", "-", "Phần thứ nhất"); null where it is none. `after` tells C, D and I apart. */
export function readLabel(printed: string | null, previousUpper: number | null = null): Label | null {
  if (printed === null || printed === '') return null;
  const spoken = ordinal.exec(printed);
  if (spoken) return make(printed, 'ordinal', [ordinalValue(spoken[1]!) ?? 0]);
  const named = part.exec(printed);
  if (named) {
    const value = partNumber(named[2]!);
    return value === null ? null : make(printed, /^ph/i.test(named[1]!) ? 'part' : 'chapter', [value]);
  }
  if (/^\(\s?\p{L}{0,4}\d*\s?\)$/u.test(printed)) {
    const inner = printed.slice(1, -1).trim();
    if (/^\d+$/.test(inner)) return make(printed, 'parenthesis', [Number(inner)]);
    return make(printed, inner === inner.toLowerCase() ? 'lower' : 'upper', [letterValue(inner) ?? 0]);
  }
  const bare = printed.replace(/[\s.)/:\-–]+$/u, '');
  if (bare === '' || !/[\p{L}\d]/u.test(bare)) return printed.startsWith('+') ? make(printed, 'plus', []) : make(printed, 'bullet', [], bulletRanks[printed.charAt(0)] ?? 0.3);
  const pieces = bare.split('.');
  const first = pieces[0]!;
  const rest = pieces.slice(1).map(Number);
  if (rest.some(Number.isNaN)) return null;
  if (/^\d+$/.test(first)) return make(printed, 'arabic', [Number(first), ...rest], Math.min(rest.length, 3));
  if (/^[a-zđ]$/.test(first)) return make(printed, 'lower', [letterValue(first) ?? 0, ...rest], Math.min(rest.length, 1));
  const roman = romanValue(first);
  const upper = /^[A-ZĐ]$/.test(first) ? letterValue(first) : null;
  if (upper !== null && (roman === null || (first !== 'I' && first !== 'V' && first !== 'X') || (previousUpper !== null && upper === previousUpper + 1))) {
    return make(printed, 'upper', [upper, ...rest], rest.length);
  }
  if (roman === null) return null;
  return rest.length === 0 ? make(printed, 'roman', [roman]) : make(printed, 'arabic', [roman, ...rest], Math.min(rest.length - 1, 3));
}

const partBefore = /^(?:(?:ph[ầâ]n|ch[ưu][ơo]ng)\s+(?:th[ứu]\s+\p{L}+|[IVX]{1,4}|\d{1,2})\s?[.:\-–]?)(?=\s+["“(]?\p{Lu})/iu;

/** The label in front of a heading: "PHẦN THỨ NHẤT TÌNH HÌNH". Null where none stands there. */
export function labelBefore(text: string): string | null {
  const printed = partBefore.exec(text)?.[0] ?? (text.length <= longestOrdinal ? ordinalBefore.exec(text)?.[0] : undefined);
  if (printed !== undefined && ordinal.test(printed)) return printed;
  return printed !== undefined && /\p{Lu}/u.test(text.charAt(printed.length + 1)) && readLabel(printed) !== null ? printed : null;
}

/** Whether a whole line is nothing but a label that stands above its heading: "Phần thứ nhất", "PHẦN I". */
export function isLabelLine(text: string): boolean {
  const named = part.exec(text.trim());
  return named !== null && named[0].length >= text.trim().replace(/[.:]$/, '').length && partNumber(named[2]!) !== null;
}
