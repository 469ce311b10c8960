/**
 * Counters of automatic lists: the labels that a word processor prints. Counters are kept for each abstract list; deeper levels
 * restart; a list instance may start a level anew the first time it uses it (ECMA-376 part 1, 17.9; Word's binary format works alike).
 */
import { symbolGlyph } from '../clean.ts';
import { formatNumber } from './number-formats.ts';

export interface ListLevel {
  start: number;
  format: string;
  /** "%1.%2.": the numbers of levels, from 1, stand as %n. */
  text: string;
  legal: boolean;
  /** 0: never restarts; n: restarts after a level up to n (from 1); null: after any higher level. */
  restart: number | null;
  style: string | null;
  font: string;
}

export interface AbstractList {
  readonly levels: Map<number, ListLevel>;
  styleLink: string | null;
  numStyleLink: string | null;
}

export interface ListInstance {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, ListLevel>;
}

export interface Numbering {
  /** The level of a list that belongs to a paragraph style, null where none does. */
  levelOfStyle(numId: string, style: string): number | null;
  /** Counts the paragraph and gives its label; null where the list or level does not exist or prints nothing. */
  label(numId: string, level: number): string | null;
}

/** Makes the counters. `numIdOfStyle` resolves lists that are defined by a numbering style. */
export function listCounters(
  abstracts: ReadonlyMap<string, AbstractList>, instances: ReadonlyMap<string, ListInstance>, numIdOfStyle: (style: string) => string | undefined,
): Numbering {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  /** The abstract list that truly holds the levels, through numbering styles. */
  const abstractOf = (numId: string): { id: string; list: AbstractList } | null => {
    let id = instances.get(numId)?.abstract;
    for (let hops = 0; id !== undefined && hops < 5; hops += 1) {
      const list = abstracts.get(id);
      if (!list) return null;
      if (list.numStyleLink === null || list.levels.size > 0) return { id, list };
      const next = numIdOfStyle(list.numStyleLink);
      const link = list.numStyleLink;
      id = next === undefined ? [...abstracts].find(([, other]) => other.styleLink === link)?.[0] : instances.get(next)?.abstract;
    }
    return null;
  };
  const levelOf = (numId: string, list: AbstractList, index: number): ListLevel | undefined => instances.get(numId)?.levels.get(index) ?? list.levels.get(index);

  return {
    levelOfStyle(numId, style) {
      const found = abstractOf(numId);
      if (!found) return null;
      for (let index = 0; index < 9; index += 1) if (levelOf(numId, found.list, index)?.style === style) return index;
      return null;
    },
    label(numId, index) {
      const found = abstractOf(numId);
      const level = found && levelOf(numId, found.list, index);
      if (!found || !level) return null;
      const values = counters.get(found.id) ?? [];
      counters.set(found.id, values);
      const begin = instances.get(numId)?.starts.get(index);
      const first = `${numId}/${index}`;
      const before = values[index];
      if (begin !== undefined && !begun.has(first)) values[index] = begin;
      else values[index] = before === undefined ? level.start : before + 1;
      begun.add(first);
      for (let deeper = index + 1; deeper < 9; deeper += 1) {
        const restart = levelOf(numId, found.list, deeper)?.restart ?? null;
        if (restart === null || (restart > 0 && index < restart)) values[deeper] = undefined;
      }
      return print(level, values, (at) => levelOf(numId, found.list, at));
    },
  };
}

function print(level: ListLevel, values: readonly (number | undefined)[], levelAt: (index: number) => ListLevel | undefined): string | null {
  if (level.format === 'bullet') return bullet(level);
  if (level.format === 'none' && !/%\d/.test(level.text)) return level.text.trim() || null;
  const printed = level.text.replace(/%([1-9])/g, (_all, digit: string) => {
    const index = Number(digit) - 1;
    const source = levelAt(index);
    const value = values[index] ?? source?.start ?? 0;
    return formatNumber(value, level.legal ? 'decimal' : source?.format ?? 'decimal');
  });
  return printed.trim() || null;
}

function bullet(level: ListLevel): string | null {
  const text = level.text.trim();
  if (text === '') return null;
  if (/^(symbol|wingdings)/i.test(level.font) && text.length === 1 && text < '\u0100') return symbolGlyph(String.fromCharCode(0xf000 + text.charCodeAt(0)));
  return text.replace(/[\uf020-\uf0ff]/g, symbolGlyph);
}
