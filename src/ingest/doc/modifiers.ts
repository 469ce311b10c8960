/** Property modifiers ("sprms") of paragraphs and characters ([MS-DOC] 2.6), as far as reading needs them. */
import type { LittleEndian } from '../package/little-endian.ts';

/** A toggle: set, or a relation to the style's value. */
export type Toggle = 'on' | 'off' | 'style' | 'opposite';

export interface CharacterProperties {
  style?: number;
  bold?: Toggle;
  italic?: Toggle;
  capitals?: Toggle;
  hidden?: Toggle;
  deleted?: boolean;
  /** Half points. */
  size?: number;
  font?: number;
  /** The character stands for something: a note's mark, a picture. */
  special?: boolean;
  symbol?: string;
}

export interface ParagraphModifiers {
  style?: number;
  centered?: boolean;
  inTable?: boolean;
  rowEnd?: boolean;
  /** Table in table: 1 is the outermost. */
  depth?: number;
  innerCellEnd?: boolean;
  list?: number;
  listLevel?: number;
  /** From 0; 9 is body text. */
  outline?: number;
  borders?: boolean;
  /** For each cell: continues the one above it, or the one before it. */
  cells?: readonly { readonly continued: boolean; readonly merged: boolean }[];
}

function toggle(value: number): Toggle {
  if (value === 0x80) return 'style';
  if (value === 0x81) return 'opposite';
  return value === 0 ? 'off' : 'on';
}

/** Runs through modifiers of Word 97 and later; `take` gets the operation and its operand's place and length. */
export function eachModifier(list: LittleEndian, take: (operation: number, operand: LittleEndian) => void): void {
  let at = 0;
  while (at + 2 <= list.length) {
    const operation = list.u16(at);
    at += 2;
    let length = [1, 1, 2, 4, 2, 2, -1, 3][operation >> 13] ?? 1;
    if (length < 0) {
      if (operation === 0xd608) {
        length = Math.max(0, list.u16(at) - 1);
        at += 2;
      } else {
        length = list.u8(at);
        at += 1;
        // Tab changes too long for one byte do not occur in what is read here.
        if (operation === 0xc615 && length === 255) return;
      }
    }
    take(operation, list.part(at, length));
    at += length;
  }
}

export function characterProperties(list: LittleEndian, into: CharacterProperties = {}): CharacterProperties {
  eachModifier(list, (operation, operand) => {
    switch (operation) {
      case 0x4a30: into.style = operand.u16(0); break;
      case 0x0835: into.bold = toggle(operand.u8(0)); break;
      case 0x0836: into.italic = toggle(operand.u8(0)); break;
      case 0x083b: into.capitals = toggle(operand.u8(0)); break;
      case 0x083c: into.hidden = toggle(operand.u8(0)); break;
      case 0x0800: into.deleted = operand.u8(0) !== 0; break;
      case 0x4a43: into.size = operand.u16(0); break;
      case 0x4a4f: into.font = operand.u16(0); break;
      case 0x0855: into.special = operand.u8(0) !== 0; break;
      case 0x6a09: into.symbol = String.fromCharCode(operand.u16(2)); break;
    }
  });
  return into;
}

export function paragraphModifiers(list: LittleEndian, into: ParagraphModifiers = {}): ParagraphModifiers {
  eachModifier(list, (operation, operand) => {
    switch (operation) {
      case 0x4600: into.style = operand.u16(0); break;
      case 0x2403: case 0x2461: into.centered = operand.u8(0) === 1; break;
      case 0x2416: into.inTable = operand.u8(0) !== 0; break;
      case 0x2417: case 0x244c: into.rowEnd = operand.u8(0) !== 0; break;
      case 0x6649: into.depth = operand.u32(0); break;
      case 0x244b: into.innerCellEnd = operand.u8(0) !== 0; break;
      case 0x460b: into.list = operand.u16(0); break;
      case 0x260a: into.listLevel = Math.min(8, operand.u8(0)); break;
      case 0x2640: into.outline = operand.u8(0); break;
      case 0xd605: into.borders = into.borders === true || drawsLines(operand, 0, 4); break;
      case 0xd613: into.borders = into.borders === true || drawsLines(operand, 0, 8); break;
      case 0xd608: tableDefinition(operand, into); break;
    }
  });
  return into;
}

/** Six borders; the kind of each is its second byte, or its sixth in the long form. */
function drawsLines(operand: LittleEndian, from: number, size: 4 | 8): boolean {
  for (let index = 0; index < 6; index += 1) {
    const at = from + index * size;
    const kind = size === 4 ? operand.u8(at + 1) : operand.u8(at + 5);
    const width = size === 4 ? operand.u8(at) : operand.u8(at + 4);
    if (kind !== 0 && kind !== 0xff && width !== 0xff) return true;
  }
  return false;
}

function tableDefinition(operand: LittleEndian, into: ParagraphModifiers): void {
  const count = Math.min(63, operand.u8(0));
  const cells: { continued: boolean; merged: boolean }[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = 1 + (count + 1) * 2 + index * 20;
    const flags = at + 2 <= operand.length ? operand.u16(at) : 0;
    cells.push({ continued: (flags & 0x20) !== 0 && (flags & 0x40) === 0, merged: (flags & 2) !== 0 && (flags & 1) === 0 });
    for (let side = 0; side < 4; side += 1) {
      const border = at + 4 + side * 4;
      const kind = border + 2 <= operand.length ? operand.u8(border + 1) : 0;
      if (kind !== 0 && kind !== 0xff && operand.u8(border) !== 0xff) into.borders = true;
    }
  }
  into.cells = cells;
}

/** Lengths of the operands of Word 6's one-byte character modifiers; -1 means that the next byte says it. */
const oldLengths: Readonly<Record<number, number>> = {
  65: 1, 66: 1, 67: 1, 68: -1, 69: 2, 70: 4, 71: 1, 72: 2, 73: 3, 74: -1, 75: 1, 80: 2, 81: -1, 82: -1, 83: 0, 85: 1, 86: 1, 87: 1, 88: 1, 89: 1, 90: 1, 91: 1, 92: 1, 93: 2,
  94: 1, 95: 3, 96: 2, 97: 2, 98: 1, 99: 1, 100: 1, 101: 1, 102: 1, 103: -1, 104: 1, 105: -1, 106: -1, 117: 1, 118: 1,
};

/** The same for paragraphs; tables' own modifiers come last in a list and are not needed. */
const oldParagraphLengths: Readonly<Record<number, number>> = {
  2: 2, 3: -1, 4: 1, 5: 1, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1, 11: 1, 12: -1, 13: 1, 14: 1, 15: -1, 16: 2, 17: 2, 18: 2, 19: 2, 20: 4, 21: 2, 22: 2, 23: -1, 24: 1, 25: 1, 26: 2,
  27: 2, 28: 2, 29: 1, 30: 2, 31: 2, 32: 2, 33: 2, 34: 2, 35: 2, 36: 2, 37: 1, 38: 2, 39: 2, 40: 2, 41: 2, 42: 2, 43: 2, 44: 1, 45: 2, 46: 2, 47: 2, 48: 2, 49: 2, 50: 1, 51: 1,
};

/** Runs through Word 6's one-byte modifiers; an unknown one ends the list, since its length is not known. */
function eachOldModifier(list: LittleEndian, lengths: Readonly<Record<number, number>>, take: (operation: number, operand: LittleEndian) => void): void {
  let at = 0;
  while (at < list.length) {
    const operation = list.u8(at);
    const known = lengths[operation];
    if (known === undefined) return;
    const length = known < 0 ? list.u8(at + 1) : known;
    at += known < 0 ? 2 : 1;
    take(operation, list.part(at, length));
    at += length;
  }
}

export function oldParagraphModifiers(list: LittleEndian): ParagraphModifiers {
  const out: ParagraphModifiers = {};
  eachOldModifier(list, oldParagraphLengths, (operation, operand) => {
    if (operation === 5) out.centered = operand.u8(0) === 1;
    else if (operation === 24) out.inTable = operand.u8(0) !== 0;
    else if (operation === 25) out.rowEnd = operand.u8(0) !== 0;
  });
  return out;
}

/** Character properties of Word 6 and 95. */
export function oldCharacterProperties(list: LittleEndian): CharacterProperties {
  const out: CharacterProperties = {};
  eachOldModifier(list, oldLengths, (operation, operand) => {
    switch (operation) {
      case 85: out.bold = toggle(operand.u8(0)); break;
      case 86: out.italic = toggle(operand.u8(0)); break;
      case 91: out.capitals = toggle(operand.u8(0)); break;
      case 92: out.hidden = toggle(operand.u8(0)); break;
      case 65: out.deleted = operand.u8(0) !== 0; break;
      case 93: out.font = operand.u16(0); break;
      case 99: out.size = operand.u8(0); break;
      case 117: out.special = operand.u8(0) !== 0; break;
    }
  });
  return out;
}
