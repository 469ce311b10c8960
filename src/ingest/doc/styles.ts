/** The style sheet ([MS-DOC] 2.9.271) and the font table. */
import { LittleEndian } from '../package/little-endian.ts';
import type { WordFile } from './fib.ts';
import { characterProperties, paragraphModifiers, type CharacterProperties, type ParagraphModifiers, type Toggle } from './modifiers.ts';

interface Style {
  readonly base: number;
  readonly paragraph: LittleEndian;
  readonly character: LittleEndian;
  readonly name: string;
}

const none = new LittleEndian(new Uint8Array(0));
const noBase = 0xfff;

export interface DocStyles {
  name(style: number | undefined): string;
  paragraph(style: number | undefined): ParagraphModifiers;
  character(style: number | undefined): CharacterProperties;
}

export function readStyles(file: WordFile): DocStyles {
  const sheet = file.table.part(file.styles.at, file.styles.length);
  const styles: (Style | null)[] = [];
  const headLength = sheet.u16(0);
  const count = Math.min(4096, sheet.u16(2));
  const baseLength = sheet.u16(4);
  let at = 2 + headLength;
  for (let index = 0; index < count && at + 2 <= sheet.length; index += 1) {
    const length = sheet.u16(at);
    styles.push(length === 0 ? null : readStyle(sheet.part(at + 2, length), baseLength));
    at += 2 + length;
  }
  const chain = (id: number | undefined): Style[] => {
    const found: Style[] = [];
    let next = id;
    while (next !== undefined && next !== noBase && found.length < 30) {
      const style = styles[next];
      if (!style || found.includes(style)) break;
      found.push(style);
      next = style.base;
    }
    return found.toReversed();
  };
  const memo = <T>(make: (id: number | undefined) => T): ((id: number | undefined) => T) => {
    const known = new Map<number | undefined, T>();
    return (id) => {
      const value = known.get(id) ?? make(id);
      known.set(id, value);
      return value;
    };
  };
  return {
    name: (id) => (id === undefined ? '' : styles[id]?.name ?? ''),
    paragraph: memo((id) => chain(id).reduce<ParagraphModifiers>((into, style) => paragraphModifiers(style.paragraph, into), {})),
    character: memo((id) => chain(id).reduce<CharacterProperties>((into, style) => mergeCharacter(into, characterProperties(style.character)), {})),
  };
}

function readStyle(style: LittleEndian, baseLength: number): Style {
  const kind = style.u16(2) & 0xf;
  const base = style.u16(2) >> 4;
  const count = style.u16(4) & 0xf;
  const nameLength = Math.min(255, style.u16(baseLength));
  const name = new TextDecoder('utf-16le').decode(style.bytes.subarray(baseLength + 2, baseLength + 2 + nameLength * 2));
  let at = baseLength + 2 + (nameLength + 1) * 2;
  const parts: LittleEndian[] = [];
  for (let index = 0; index < count && at + 2 <= style.length; index += 1) {
    const length = style.u16(at);
    parts.push(style.part(at + 2, length));
    at += 2 + length + (length % 2);
  }
  if (kind === 1) return { base, name, paragraph: parts[0]?.part(2, parts[0].length - 2) ?? none, character: parts[1] ?? none };
  return { base, name, paragraph: none, character: kind === 2 ? parts[0] ?? none : none };
}

/** Lays direct properties over inherited ones; toggles may point back to what they cover. */
export function mergeCharacter(under: CharacterProperties, over: CharacterProperties): CharacterProperties {
  const out: CharacterProperties = { ...under, ...over };
  for (const name of ['bold', 'italic', 'capitals', 'hidden'] as const) {
    const value = over[name];
    const inherited: Toggle = under[name] ?? 'off';
    if (value === 'style') out[name] = inherited;
    else if (value === 'opposite') out[name] = inherited === 'on' ? 'off' : 'on';
  }
  return out;
}

/** Names of the fonts by their numbers. */
export function readFonts(file: WordFile): string[] {
  const table = file.table.part(file.fonts.at, file.fonts.length);
  const fonts: string[] = [];
  let at = file.modern ? 4 : 2;
  while (at < table.length && fonts.length < 2000) {
    const length = table.u8(at) + 1;
    if (length < 2) break;
    const entry = table.part(at, length);
    if (file.modern) {
      const name = new TextDecoder('utf-16le').decode(entry.bytes.subarray(40));
      fonts.push(name.split('\u0000')[0] ?? '');
    } else {
      const name = new TextDecoder('latin1').decode(entry.bytes.subarray(6));
      fonts.push(name.split('\u0000')[0] ?? '');
    }
    at += length;
  }
  return fonts;
}
