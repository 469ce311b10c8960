/** The reader of RTF. Labels of automatic lists are in the file as Word printed them (\listtext), so nothing has to be counted. */
import type { Limits } from '../limits.ts';
import type { Reading } from '../reading.ts';
import { Unreadable } from '../unreadable.ts';
import { readingOf } from '../wordprocessing/document.ts';
import type { Cell, Content, Row, Run, Table } from '../wordprocessing/model.ts';
import { charsetEncoding, decodeBytes, pageEncoding } from './codepages.ts';
import { rtfTokens, type RtfToken } from './tokens.ts';

interface State {
  /** The words of this group are not the document's. */
  silent: boolean;
  /** Reads words into the label of the paragraph. */
  label: boolean;
  font: number;
  bold: boolean;
  italic: boolean;
  size: number;
  hidden: boolean;
  deleted: boolean;
  capitals: boolean;
  /** Bytes or characters that follow each \u as its stand-in. */
  stand: number;
}

interface Font {
  name: string;
  encoding: string | null;
}

/** One stream of paragraphs: the body, a note, a text box. */
interface Stream {
  readonly content: Content[];
  runs: Run[];
  label: string;
  centered: boolean;
  level: number | null;
  inTable: boolean;
  cell: Content[];
  cells: Cell[];
  borders: boolean;
  merged: boolean[];
  mergedNow: boolean;
}

const silentDestinations = new Set(('fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc '
  + 'aftncn fldinst bkmkstart bkmkend listtable listoverridetable revtbl rsidtbl themedata colorschememapping datastore latentstyles generator xmlnstbl pntxta pntxtb atnid atnauthor '
  + 'annotation atnref atndate filetbl falt panose private nonshppict objdata objclass template passwordhash sn sv sp wgrffmtfilter mmathPr userprops docvar xe tc rxe').split(' '));
/** Destinations behind \* whose words are read. */
const spokenStarred = new Set(['shpinst', 'shptxt', 'listtext', 'pntext', 'ud', 'result', 'cs', 'fldrslt', 'shppict']);

const characters: Readonly<Record<string, string>> = {
  tab: '\t', line: '\n', lbr: '\n', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', '~': '\u00a0', '_': '-', '-': '\u00ad',
  emspace: ' ', enspace: ' ', qmspace: ' ', zwj: '', zwnj: '',
};

/** Reads RTF. Throws `Unreadable` where the bytes are none. */
export function readRtf(bytes: Uint8Array, limits: Limits): Reading {
  const reader = new RtfReader(limits);
  for (const token of rtfTokens(bytes)) reader.take(token);
  const { body, footnotes, endnotes } = reader.finish();
  if (!reader.begun) throw new Unreadable('ingest.damaged');
  return readingOf({
    format: 'rtf', reader: 'rtf', body, footnotes, endnotes, pages: null, hidden: reader.hidden, deletions: reader.deletions, objects: reader.objects,
  });
}

function newStream(): Stream {
  return { content: [], runs: [], label: '', centered: false, level: null, inTable: false, cell: [], cells: [], borders: false, merged: [], mergedNow: false };
}

class RtfReader {
  begun = false;
  hidden = 0;
  deletions = 0;
  objects = 0;
  private state: State = { silent: false, label: false, font: 0, bold: false, italic: false, size: 12, hidden: false, deleted: false, capitals: false, stand: 1 };
  private readonly stack: { state: State; onClose: (() => void) | null }[] = [];
  private onClose: (() => void) | null = null;
  private starred = false;
  private skip = 0;
  private pending: number[] = [];
  private page = 'windows-1252';
  private readonly fonts = new Map<number, Font>();
  private fontTable: { font: number; depth: number } | null = null;
  private readonly main = newStream();
  private streams: Stream[] = [this.main];
  private readonly footnotes = new Map<string, Content[]>();
  private readonly endnotes = new Map<string, Content[]>();
  private characters = 0;
  private readonly limits: Limits;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  private get stream(): Stream {
    return this.streams.at(-1) ?? this.main;
  }

  take(token: RtfToken): void {
    if (token.kind !== 'byte') this.flushBytes();
    switch (token.kind) {
      case 'open':
        if (this.stack.length > 20_000) throw new Unreadable('ingest.too-deep', { depth: 20_000 });
        this.stack.push({ state: { ...this.state }, onClose: this.onClose });
        this.onClose = null;
        this.starred = false;
        break;
      case 'close': this.close(); break;
      case 'byte':
        if (this.skip > 0) this.skip -= 1;
        else this.pending.push(token.value);
        break;
      case 'text': {
        const text = this.skip > 0 ? token.text.slice(Math.min(this.skip, token.text.length)) : token.text;
        this.skip = Math.max(0, this.skip - token.text.length);
        this.literal(text);
        break;
      }
      case 'word': this.word(token.name, token.value); break;
    }
  }

  finish(): { body: Content[]; footnotes: Map<string, Content[]>; endnotes: Map<string, Content[]> } {
    this.flushBytes();
    while (this.stack.length > 0) this.close();
    this.endParagraph();
    this.endRow();
    return { body: this.main.content, footnotes: this.footnotes, endnotes: this.endnotes };
  }

  private close(): void {
    const outer = this.stack.pop();
    this.onClose?.();
    if (!outer) return;
    this.state = outer.state;
    this.onClose = outer.onClose;
    this.skip = 0;
    if (this.fontTable && this.stack.length < this.fontTable.depth) this.fontTable = null;
  }

  private word(name: string, value: number | null): void {
    if (name === '*') {
      this.starred = true;
      return;
    }
    const starred = this.starred;
    this.starred = false;
    if (name === 'rtf') this.begun = true;
    if (name === 'u' && value !== null) {
      this.literal(String.fromCharCode(value < 0 ? value + 0x10000 : value));
      this.skip = this.state.stand;
      return;
    }
    if (this.skip > 0) {
      this.skip -= 1;
      return;
    }
    if (this.destination(name, starred)) return;
    const char = characters[name];
    if (char !== undefined) this.put(char);
    else this.property(name, value);
  }

  /** Destinations change what the words of their group are. */
  private destination(name: string, starred: boolean): boolean {
    if (name === 'fonttbl') {
      this.fontTable = { font: 0, depth: this.stack.length };
      this.state.silent = true;
      return true;
    }
    if (name === 'footnote' && !this.state.silent) {
      this.openNote();
      return true;
    }
    if (name === 'listtext' || name === 'pntext') {
      this.state.label = true;
      return true;
    }
    if (name === 'shptxt' && !this.state.silent) {
      this.openBox();
      return true;
    }
    if (name === 'upr') return true;
    if (name === 'object') this.objects += 1;
    if (silentDestinations.has(name) || (starred && !spokenStarred.has(name))) {
      // The picture of an embedded object may hold its words; the object itself is not opened.
      this.state.silent = true;
      return true;
    }
    return false;
  }

  private openNote(): void {
    const id = String(this.footnotes.size + this.endnotes.size + 1);
    const stream = newStream();
    let kind: 'footnote' | 'endnote' = 'footnote';
    this.stream.runs.push({ ...this.look(), text: '', note: { kind, id, custom: false } });
    const run = this.stream.runs.length - 1;
    const host = this.stream;
    this.streams.push(stream);
    this.noteKind = () => {
      kind = 'endnote';
      const mark = host.runs[run];
      if (mark) host.runs[run] = { ...mark, note: { kind, id, custom: false } };
    };
    this.onClose = () => {
      this.endParagraph();
      this.streams.pop();
      (kind === 'footnote' ? this.footnotes : this.endnotes).set(id, stream.content);
    };
  }

  private noteKind: (() => void) | null = null;

  private openBox(): void {
    const host = this.stream;
    const stream = newStream();
    this.streams.push(stream);
    this.onClose = () => {
      this.endParagraph();
      this.endRow();
      this.streams.pop();
      host.content.push(...stream.content);
    };
  }

  private property(name: string, value: number | null): void {
    const { state, stream } = this;
    const on = value !== 0;
    if (this.fontTable) {
      this.fontProperty(name, value ?? 0);
      return;
    }
    switch (name) {
      case 'ansicpg': this.page = pageEncoding(value ?? 1252); break;
      case 'uc': state.stand = Math.max(0, Math.min(8, value ?? 1)); break;
      case 'f': state.font = value ?? 0; break;
      case 'b': state.bold = on; break;
      case 'i': state.italic = on; break;
      case 'fs': state.size = (value ?? 24) / 2; break;
      case 'v': state.hidden = on; break;
      case 'deleted': state.deleted = on; if (on) this.deletions += 1; break;
      case 'caps': state.capitals = on; break;
      case 'plain': Object.assign(state, { bold: false, italic: false, size: 12, hidden: false, deleted: false, capitals: false }); break;
      case 'ftnalt': this.noteKind?.(); break;
      case 'pard': stream.centered = false; stream.level = null; stream.inTable = false; break;
      case 'qc': stream.centered = true; break;
      case 'ql': case 'qj': case 'qr': stream.centered = false; break;
      case 'outlinelevel': stream.level = value !== null && value >= 0 && value <= 8 ? value + 1 : null; break;
      case 'intbl': stream.inTable = true; break;
      case 'par': case 'sect': this.endParagraph(); break;
      case 'page': this.put('\n'); break;
      case 'trowd': stream.borders = false; stream.merged = []; stream.mergedNow = false; break;
      case 'clbrdrl': case 'clbrdrr': case 'clbrdrt': case 'clbrdrb': break;
      case 'brdrs': case 'brdrdb': case 'brdrth': if (!state.silent) stream.borders = true; break;
      case 'clvmrg': stream.mergedNow = true; break;
      case 'cellx': stream.merged.push(stream.mergedNow); stream.mergedNow = false; break;
      case 'cell': case 'nestcell': this.endCell(); break;
      case 'row': this.endRow(); break;
    }
  }

  private fontProperty(name: string, value: number): void {
    if (!this.fontTable) return;
    if (name === 'f') {
      this.fontTable.font = value;
      this.fonts.set(value, { name: '', encoding: null });
    } else if (name === 'fcharset') {
      const font = this.fonts.get(this.fontTable.font);
      if (font) font.encoding = charsetEncoding(value);
    }
  }

  private literal(text: string): void {
    if (this.fontTable) {
      const font = this.fonts.get(this.fontTable.font);
      if (font && this.stack.length <= this.fontTable.depth + 1) font.name += text.replaceAll(';', '');
      return;
    }
    this.put(text);
  }

  private flushBytes(): void {
    if (this.pending.length === 0) return;
    const bytes = this.pending;
    this.pending = [];
    this.literal(decodeBytes(bytes, this.fonts.get(this.state.font)?.encoding ?? this.page));
  }

  private put(text: string): void {
    const { state, stream } = this;
    if (state.silent || state.deleted || text === '') return;
    if (state.label) {
      stream.label += text;
      return;
    }
    this.characters += text.length;
    if (this.characters > this.limits.characters * 2) throw new Unreadable('ingest.unpacks-too-large', { megabytes: Math.round(this.limits.characters / 500_000) });
    if (state.hidden) this.hidden += text.length;
    stream.runs.push({ ...this.look(), text: state.capitals ? text.toUpperCase() : text });
  }

  private look(): Omit<Run, 'text'> {
    const { font, bold, italic, size, hidden } = this.state;
    const name = this.fonts.get(font)?.name.trim() ?? null;
    return { font: name, bold: bold || /\bbold\b/i.test(name ?? ''), italic, size, hidden };
  }

  private endParagraph(): void {
    const { stream } = this;
    const paragraph: Content = {
      kind: 'paragraph', runs: stream.runs, style: undefined, label: stream.label.replace(/[\uf020-\uf0ff]/g, '•').trim() || null, centered: stream.centered,
      level: stream.level, page: null, goesOn: false,
    };
    stream.runs = [];
    stream.label = '';
    if (stream.inTable || stream.cells.length > 0) {
      if (stream.inTable) {
        stream.cell.push(paragraph);
        return;
      }
      this.endRow();
    }
    stream.content.push(paragraph);
  }

  private endCell(): void {
    const { stream } = this;
    stream.inTable = true;
    this.endParagraph();
    stream.cells.push({ content: stream.cell, continued: stream.merged[stream.cells.length] ?? false, span: 1 });
    stream.cell = [];
  }

  private endRow(): void {
    const { stream } = this;
    if (stream.cell.length > 0) {
      stream.cells.push({ content: stream.cell, continued: false, span: 1 });
      stream.cell = [];
    }
    if (stream.cells.length === 0) return;
    const row: Row = { cells: stream.cells, deleted: false };
    stream.cells = [];
    const last = stream.content.at(-1);
    if (last?.kind === 'table') {
      last.rows.push(row);
      if (stream.borders) last.borders = true;
      return;
    }
    const table: Table = { kind: 'table', rows: [row], borders: stream.borders };
    stream.content.push(table);
  }
}
