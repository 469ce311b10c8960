/** numbering.xml: the definitions of automatic lists (ECMA-376 part 1, 17.9). */
import { walkXml } from '../package/xml.ts';
import { boundedLevel, isOn } from './properties.ts';
import { listCounters, type AbstractList, type ListInstance, type ListLevel, type Numbering } from '../wordprocessing/lists.ts';

function emptyLevel(): ListLevel {
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
    let level: ListLevel | null = null;
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
  return listCounters(abstracts, instances, numIdOfStyle);
}

function readLevel(level: ListLevel, name: string, value: string | undefined, font: string | undefined): void {
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
