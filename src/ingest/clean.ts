/** Cleaning of what readers saw: NFC, single spaces, no invisible or control characters, with offsets carried along. */
import { compose } from '../vietnamese/compose.ts';

// Soft hyphens, zero-width and direction marks are not printed: quotes and searches must not stumble over them.
// eslint-disable-next-line no-control-regex
const unprinted = /\u034f|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;
const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Glyphs of Symbol and Wingdings in the private-use area, as Word writes bullets and arrows. */
const symbols: Readonly<Record<string, string>> = {
  '\uf02d': '-', '\uf0b7': '•', '\uf0a7': '▪', '\uf076': '❖', '\uf0d8': '➢', '\uf0fc': '✓', '\uf06f': '□', '\uf0e0': '→', '\uf0de': '⇒',
  '\uf0a8': '◊', '\uf0ae': '→', '\uf0b3': '≥', '\uf0a3': '≤', '\uf0b0': '°', '\uf0b4': '×', '\uf02a': '*', '\uf0d7': '×', '\uf02b': '+',
};

/** The printed character of a private-use glyph of Symbol or Wingdings; a bullet where it is not known. */
export function symbolGlyph(char: string): string {
  return symbols[char] ?? '•';
}

/** Anything but printed Latin text with single spaces, which needs no cleaning. */
const unusual = /[^ -~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2012-\u2027\u2030-\u205e]| {2}/;

function cleanPiece(piece: string): string {
  if (!unusual.test(piece)) return piece;
  return compose(piece.replace(lone, '\ufffd'))
    .replace(unprinted, '')
    .replace(/[\uf020-\uf0ff]/g, symbolGlyph)
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/gu, ' ');
}

export interface Cleaned {
  readonly text: string;
  /** The given offsets, moved to where their places are now. */
  readonly offsets: readonly number[];
}

/** Cleans one line. `offsets` are ascending places in the raw text (note marks). */
export function cleanLine(raw: string, offsets: readonly number[] = []): Cleaned {
  if (offsets.length === 0) return { text: cleanPiece(raw).trim(), offsets: [] };
  let text = '';
  const moved: number[] = [];
  let from = 0;
  for (const offset of [...offsets, raw.length]) {
    let piece = cleanPiece(raw.slice(from, offset));
    if (piece.startsWith(' ') && (text === '' || text.endsWith(' '))) piece = piece.slice(1);
    text += piece;
    moved.push(text.length);
    from = offset;
  }
  moved.pop();
  const trimmed = text.trimEnd();
  return { text: trimmed, offsets: moved.map((offset) => Math.min(offset, trimmed.length)) };
}
