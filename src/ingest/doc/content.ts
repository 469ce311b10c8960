/** The text of a DOC with its formatting, as paragraphs and tables. */
import { symbolGlyph } from '../clean.ts';
import type { Numbering } from '../wordprocessing/lists.ts';
import type { Cell, Content, NoteReference, Run, Table } from '../wordprocessing/model.ts';
import type { WordFile } from './fib.ts';
import type { CharacterProperties, ParagraphModifiers } from './modifiers.ts';
import { stretchAt, type Stretch } from './pages.ts';
import { decodePiece, type Piece } from './pieces.ts';
import { mergeCharacter, type DocStyles } from './styles.ts';

export interface DocContext {
  readonly file: WordFile;
  readonly pieces: readonly Piece[];
  readonly characters: readonly Stretch<CharacterProperties>[];
  readonly paragraphs: readonly Stretch<ParagraphModifiers>[];
  readonly styles: DocStyles;
  readonly fonts: readonly string[];
  readonly numbering: Numbering;
  /** Note references by character position. */
  readonly references: ReadonlyMap<number, NoteReference>;
  readonly found: { hidden: number; deletions: number; objects: number };
}

interface Chunk {
  readonly text: string;
  /** Character position and byte offset of the first character. */
  readonly position: number;
  readonly offset: number;
  readonly width: 1 | 2;
  readonly look: CharacterProperties;
}

/** Stretches of equal formatting between two character positions. */
function* chunks(context: DocContext, from: number, to: number): Generator<Chunk> {
  for (const piece of context.pieces) {
    if (piece.end <= from || piece.start >= to) continue;
    let position = Math.max(piece.start, from);
    const end = Math.min(piece.end, to);
    while (position < end) {
      const offset = piece.offset + (position - piece.start) * piece.width;
      const stretch = stretchAt(context.characters, offset);
      const until = stretch ? Math.max(1, Math.ceil((stretch.end - offset) / piece.width)) : end - position;
      const count = Math.min(until, end - position);
      yield { text: decodePiece(context.file.main, offset, count, piece.width), position, offset, width: piece.width, look: stretch?.value ?? {} };
      position += count;
    }
  }
}

interface OpenRow {
  cells: Cell[];
  cell: Content[];
}

const printed: Readonly<Record<string, string>> = { '\u000b': '\n', '\u001e': '-', '\u001f': '\u00ad', '\t': '\t', '\u000e': '\n' };

/** Reads the characters from one position to another. */
export function readContent(context: DocContext, from: number, to: number): Content[] {
  const content: Content[] = [];
  let runs: Run[] = [];
  let pending: { text: string; look: CharacterProperties }[] = [];
  let row: OpenRow | null = null;
  const fields: boolean[] = [];

  const endParagraph = (offset: number): { modifiers: ParagraphModifiers; paragraph: Content } => {
    const own = stretchAt(context.paragraphs, offset)?.value ?? {};
    const inherited = context.styles.paragraph(own.style);
    const modifiers: ParagraphModifiers = { ...inherited, ...own };
    runs.push(...pending.map((piece) => toRun(context, piece.text, piece.look, own.style)));
    pending = [];
    const level = modifiers.outline !== undefined && modifiers.outline < 9 ? modifiers.outline + 1 : headingLevel(context.styles.name(own.style));
    const list = modifiers.list;
    const label = list === undefined || list === 0 || list > 4096 || modifiers.rowEnd ? null : context.numbering.label(String(list), modifiers.listLevel ?? 0);
    const paragraph: Content = {
      kind: 'paragraph', runs, style: undefined, label, centered: modifiers.centered ?? false, level, page: null, goesOn: false,
    };
    runs = [];
    fields.fill(true);
    return { modifiers, paragraph };
  };
  const isContents = (paragraph: ParagraphModifiers): boolean => /^toc \d/i.test(context.styles.name(paragraph.style));
  const flushRow = (): void => {
    if (!row) return;
    if (row.cell.length > 0) row.cells.push({ content: row.cell, continued: false, span: 1 });
    if (row.cells.length > 0) addRow(content, row.cells, {});
    row = null;
  };

  for (const chunk of chunks(context, from, to)) {
    for (let index = 0; index < chunk.text.length; index += 1) {
      const char = chunk.text[index] ?? '';
      const code = char.charCodeAt(0);
      const position = chunk.position + index;
      const offset = chunk.offset + index * chunk.width;
      const reference = context.references.get(position);
      if (reference) {
        runs.push(...pending.map((piece) => toRun(context, piece.text, piece.look, undefined)));
        pending = [];
        runs.push({ ...toRun(context, '', chunk.look, undefined), note: reference });
        if (code === 2) continue;
      }
      if (code === 13 || code === 7 || code === 12) {
        const { modifiers, paragraph } = endParagraph(offset);
        const inTable = modifiers.inTable === true || (modifiers.depth ?? 0) > 0 || (code === 7 && !context.file.modern);
        if (!inTable) {
          flushRow();
          if (!isContents(modifiers)) content.push(paragraph);
          continue;
        }
        row ??= { cells: [], cell: [] };
        const nested = (modifiers.depth ?? 1) > 1;
        const rowEnd: boolean = code === 7 && !nested && (modifiers.rowEnd === true || (context.paragraphs.length === 0 && endsOldRow(row, paragraph)));
        if (rowEnd) {
          const cells = row.cells;
          row = null;
          if (cells.length > 0) addRow(content, cells, modifiers);
        } else if (code === 7 && !nested) {
          row.cell.push(paragraph);
          row.cells.push({ content: row.cell, continued: false, span: 1 });
          row.cell = [];
        } else if (!(modifiers.rowEnd === true)) row.cell.push(paragraph);
        continue;
      }
      if (code === 0x13) fields.push(false);
      else if (code === 0x14) {
        if (fields.length > 0) fields[fields.length - 1] = true;
      } else if (code === 0x15) fields.pop();
      else if (fields.includes(false)) continue;
      else if (code >= 32 || printed[char] !== undefined) {
        const symbol = chunk.look.symbol !== undefined && char === '(' ? chunk.look.symbol : null;
        const text = symbol === null ? printed[char] ?? char : /[\uf020-\uf0ff]/.test(symbol) ? symbolGlyph(symbol) : symbol;
        const last = pending.at(-1);
        if (last && last.look === chunk.look) last.text += text;
        else pending.push({ text, look: chunk.look });
      }
    }
  }
  if (runs.length > 0 || pending.length > 0) content.push(endParagraph(-1).paragraph);
  flushRow();
  return content;
}

/** Where paragraph properties are lost, a row ends with a mark of its own right behind the last cell's. */
function endsOldRow(row: OpenRow, paragraph: Content): boolean {
  return row.cells.length > 0 && row.cell.length === 0 && paragraph.kind === 'paragraph' && paragraph.runs.length === 0;
}

function addRow(content: Content[], cells: Cell[], modifiers: ParagraphModifiers): void {
  const kept = cells.map((cell, index) => ({ ...cell, continued: modifiers.cells?.[index]?.continued ?? false }))
    .filter((_, index) => modifiers.cells?.[index]?.merged !== true);
  const last = content.at(-1);
  const row = { cells: kept, deleted: false };
  if (last?.kind === 'table') {
    last.rows.push(row);
    if (modifiers.borders === true) last.borders = true;
    return;
  }
  const table: Table = { kind: 'table', rows: [row], borders: modifiers.borders ?? null };
  content.push(table);
}

function headingLevel(styleName: string): number | null {
  const digit = /^heading (\d)/i.exec(styleName)?.[1];
  return digit === undefined ? null : Number(digit);
}

function toRun(context: DocContext, text: string, look: CharacterProperties, style: number | undefined): Run {
  const base = mergeCharacter(context.styles.character(style), look.style === undefined ? {} : context.styles.character(look.style));
  const whole = mergeCharacter(base, look);
  const font = whole.font === undefined ? null : context.fonts[whole.font] ?? null;
  const hidden = whole.hidden === 'on' || whole.deleted === true;
  if (whole.deleted === true) context.found.deletions += 1;
  else if (whole.hidden === 'on') context.found.hidden += text.length;
  return {
    text: whole.capitals === 'on' ? text.toUpperCase() : text, font, hidden, bold: whole.bold === 'on' || /\bbold\b/i.test(font ?? ''), italic: whole.italic === 'on',
    size: whole.size === undefined ? null : whole.size / 2,
  };
}
