/** The lexical level of RTF (specification 1.9.1): groups, control words, text. */

export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `value` is null for a control word without a number. Symbols come as words: "~", "-", "_", "*", "|". */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** A byte given as \'hh, still to be decoded. */
  | { readonly kind: 'byte'; readonly value: number }
  /** Literal characters, Latin-1. */
  | { readonly kind: 'text'; readonly text: string };

const control = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z']))/y;
const literal = /[^\\{}\r\n]+/y;

/** Cuts a file into tokens. Binary data (\bin) is stepped over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  const source = new TextDecoder('latin1').decode(bytes);
  let at = 0;
  while (at < source.length) {
    const char = source[at];
    if (char === '{' || char === '}') {
      at += 1;
      yield { kind: char === '{' ? 'open' : 'close' };
    } else if (char === '\r' || char === '\n') {
      at += 1;
    } else if (char === '\\') {
      control.lastIndex = at;
      const found = control.exec(source);
      if (!found) {
        at += 1;
        continue;
      }
      at = control.lastIndex;
      const [, name, number, hex, symbol] = found;
      if (name === 'bin' && number !== undefined) at += Math.max(0, Math.min(source.length - at, Number(number)));
      else if (name !== undefined) yield { kind: 'word', name, value: number === undefined ? null : Number(number) };
      else if (hex !== undefined) yield { kind: 'byte', value: Number.parseInt(hex, 16) };
      else if (symbol === '\r' || symbol === '\n') yield { kind: 'word', name: 'par', value: null };
      else if (symbol === '\\' || symbol === '{' || symbol === '}') yield { kind: 'text', text: symbol };
      else yield { kind: 'word', name: symbol ?? '', value: null };
    } else {
      literal.lastIndex = at;
      const found = literal.exec(source);
      at = found ? literal.lastIndex : at + 1;
      if (found) yield { kind: 'text', text: found[0] };
    }
  }
}
