/**
 * Automatic numbering: the label that Word prints, computed from numbering.xml (ECMA-376 part 1, 17.9). Counters are kept for each
 * abstract list; deeper levels restart; a list instance may start a level anew (`startOverride`) the first time it uses it.
 */
import { symbolGlyph } from '../clean.ts';
import { walkXml } from '../package/xml.ts';
import { boundedLevel, isOn } from './properties.ts';
import { formatNumber } from '../wordprocessing/number-formats.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  legal: boolean;
  /** 0: never restarts; n: restarts after a level up to n (from 1); null: after any higher level. */
  restart: number | null;
  style: string | null;
  font: string;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  styleLink: string | null;
  numStyleLink: string | null;
}

interface ListInstance {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

export interface Numbering {
  /** The level of a list that belongs to a paragraph style, null where none does. */
  levelOfStyle(numId: string, style: string): number | null;
  /** Counts the paragraph and gives its label; null where the list or level does not exist or prints nothing. */
  label(numId: string, level: number): string | null;
}

function emptyLevel(): Level {
  return { start: 0, format: 'decimal', text: '', legal: false, restart: null, style: null, font: '' };
}

/** Reads the part; null gives a document without lists. `numIdOfStyle` resolves lists that are defined by a numbering style. */
export function readNumbering(bytes: Uint8Array | null, numIdOfStyle: (style: string) => string | undefined): Numbering {
  const abstracts = new Map<string, AbstractList>();
  const instances = new Map<string, ListInstance>();
  if (bytes) {
    let abstract: AbstractList | null = null;
    let instance: ListInstance | null = null;
    let override = 0;
    let level: Level | null = null;
    walkXml(bytes, {
      open(name, attributes) {
        const value = attributes['w:val'];
        switch (name) {
          case 'w:abstractNum':
            abstract = { levels: new Map(), styleLink: null, numStyleLink: null };
            abstracts.set(attributes['w:abstractNumId'] ?? '', abstract);
            break;
          case 'w:num':
            abstract = null;
            instance = { abstract: '', starts: new Map(), levels: new Map() };
            instances.set(attributes['w:numId'] ?? '', instance);
            break;
          case 'w:abstractNumId': if (instance) instance.abstract = value ?? ''; break;
          case 'w:lvlOverride': override = boundedLevel(attributes['w:ilvl']); break;
          case 'w:startOverride': instance?.starts.set(override, whole(value, 1)); break;
          case 'w:lvl': {
            level = emptyLevel();
            const owner = abstract ?? instance;
            owner?.levels.set(boundedLevel(attributes['w:ilvl']), level);
            break;
          }
          case 'w:styleLink': if (abstract) abstract.styleLink = value ?? null; break;
          case 'w:numStyleLink': if (abstract) abstract.numStyleLink = value ?? null; break;
          default: if (level) readLevel(level, name, value, attributes['w:ascii'] ?? attributes['w:hAnsi']);
        }
      },
      close(name) {
        if (name === 'w:lvl') level = null;
        else if (name === 'w:num') instance = null;
        else if (name === 'w:abstractNum') abstract = null;
      },
    });
  }
  return counting(abstracts, instances, numIdOfStyle);
}

function readLevel(level: Level, name: string, value: string | undefined, font: string | undefined): void {
  switch (name) {
    case 'w:start': level.start = whole(value, 0); break;
    case 'w:numFmt': level.format = value ?? 'decimal'; break;
    case 'w:lvlText': level.text = value ?? ''; break;
    case 'w:isLgl': level.legal = isOn(value); break;
    case 'w:lvlRestart': level.restart = whole(value, 0); break;
    case 'w:pStyle': level.style = value ?? null; break;
    case 'w:lvlPicBulletId': level.text = level.text.trim() || '•'; break;
    case 'w:rFonts': level.font = font ?? ''; break;
  }
}

function whole(value: string | undefined, otherwise: number): number {
  const number = Number(value);
  return value !== undefined && Number.isInteger(number) && number >= 0 && number < 1_000_000 ? number : otherwise;
}

function counting(
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
  const levelOf = (numId: string, list: AbstractList, index: number): Level | undefined => instances.get(numId)?.levels.get(index) ?? list.levels.get(index);

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

function print(level: Level, values: readonly (number | undefined)[], levelAt: (index: number) => Level | undefined): string | null {
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

function bullet(level: Level): string | null {
  const text = level.text.trim();
  if (text === '') return null;
  if (/^(symbol|wingdings)/i.test(level.font) && text.length === 1 && text < '\u0100') return symbolGlyph(String.fromCharCode(0xf000 + text.charCodeAt(0)));
  return text.replace(/[\uf020-\uf0ff]/g, symbolGlyph);
}
