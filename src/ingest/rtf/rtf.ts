/** The reader of RTF. Labels of automatic lists are in the file as Word printed them (\listtext), so nothing has to be counted. */
import type { Limits } from '../limits.ts';
import type { Reading } from '../reading.ts';
import { Unreadable } from '../unreadable.ts';
import { readingOf } from '../wordprocessing/document.ts';
import type { Content, Run } from '../wordprocessing/model.ts';
import { decodeBytes, pageEncoding } from './codepages.ts';
import { characters, silentDestinations, spokenStarred } from './destinations.ts';
import { Fonts } from './fonts.ts';
import { Stream } from './stream.ts';
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
  private readonly fonts = new Fonts();
  private readonly main = new Stream();
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
    this.stream.endParagraph();
    this.stream.endRow();
    return { body: this.main.content, footnotes: this.footnotes, endnotes: this.endnotes };
  }

  private close(): void {
    const outer = this.stack.pop();
    this.onClose?.();
    if (!outer) return;
    this.state = outer.state;
    this.onClose = outer.onClose;
    this.skip = 0;
    this.fonts.leave(this.stack.length);
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
      this.fonts.begin(this.stack.length);
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
    const stream = new Stream();
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
      this.stream.endParagraph();
      this.streams.pop();
      (kind === 'footnote' ? this.footnotes : this.endnotes).set(id, stream.content);
    };
  }

  private noteKind: (() => void) | null = null;

  private openBox(): void {
    const host = this.stream;
    const stream = new Stream();
    this.streams.push(stream);
    this.onClose = () => {
      this.stream.endParagraph();
      this.stream.endRow();
      this.streams.pop();
      host.content.push(...stream.content);
    };
  }

  private property(name: string, value: number | null): void {
    const { state, stream } = this;
    const on = value !== 0;
    if (this.fonts.open) {
      this.fonts.property(name, value ?? 0);
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
      case 'pard': stream.resetParagraph(); break;
      case 'qc': stream.centered = true; break;
      case 'ql': case 'qj': case 'qr': stream.centered = false; break;
      case 'outlinelevel': stream.level = value !== null && value >= 0 && value <= 8 ? value + 1 : null; break;
      case 'intbl': stream.inTable = true; break;
      case 'par': case 'sect': stream.endParagraph(); break;
      case 'page': this.put('\n'); break;
      case 'trowd': stream.beginRow(); break;
      case 'brdrs': case 'brdrdb': case 'brdrth': if (!state.silent) stream.drawBorder(); break;
      case 'clvmrg': stream.mergeUp(); break;
      case 'cellx': stream.defineCell(); break;
      case 'cell': case 'nestcell': stream.endCell(); break;
      case 'row': stream.endRow(); break;
    }
  }

  private literal(text: string): void {
    if (this.fonts.open) this.fonts.text(text, this.stack.length);
    else this.put(text);
  }

  private flushBytes(): void {
    if (this.pending.length === 0) return;
    const bytes = this.pending;
    this.pending = [];
    this.literal(decodeBytes(bytes, this.fonts.encoding(this.state.font) ?? this.page));
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
    const name = this.fonts.name(font);
    return { font: name, bold: bold || /\bbold\b/i.test(name ?? ''), italic, size, hidden };
  }
}
