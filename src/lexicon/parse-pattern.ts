/** Reads a pattern's text into its tree. Never throws anything but PatternTrouble. */
import { foldWord } from '../vietnamese/folding.ts';
import { DEFAULT_GAP, PatternTrouble, WIDEST_GAP, type PatternNode, type PatternTree, type Tie } from './syntax.ts';

const SYLLABLE = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|%/uy;
const NAME = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*/uy;
const DIGITS = /\d+/uy;
const NO_WORD = /[\s\-“”"]/u;
const DEEPEST = 20;

class Reader {
  readonly text: string;
  at = 0;
  depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  skipSpace(): void {
    for (; this.at < this.text.length; this.at++) {
      const char = this.text.charAt(this.at);
      if (char !== ' ' && !NO_WORD.test(char)) return;
    }
  }

  take(literal: string): boolean {
    if (!this.text.startsWith(literal, this.at)) return false;
    this.at += literal.length;
    return true;
  }

  match(form: RegExp): string | null {
    const start = form.lastIndex = this.at;
    if (!form.test(this.text)) return null;
    this.at = form.lastIndex;
    return this.text.slice(start, this.at);
  }

  /** Alternatives up to the closing mark, which stays unread. */
  choice(closing: string): PatternNode {
    const opened = this.at;
    if (++this.depth > DEEPEST) throw new PatternTrouble('lexicon.pattern-deep', opened, this.text.charAt(opened));
    const options: PatternNode[] = [this.sequence(closing)];
    while (this.take('|')) options.push(this.sequence(closing));
    this.depth--;
    return options.length === 1 ? options[0] as PatternNode : { kind: 'choice', options };
  }

  sequence(closing: string): PatternNode {
    const parts: PatternNode[] = [];
    const opened = this.at;
    for (;;) {
      this.skipSpace();
      const mark = this.text.charAt(this.at);
      if (mark === '' || mark === '|' || mark === closing) break;
      if (mark === '>' && closing === '') break;
      parts.push(this.item(mark));
    }
    if (parts.length === 0) throw new PatternTrouble('lexicon.pattern-empty', opened, this.text.slice(opened, opened + 10));
    return parts.length === 1 ? parts[0] as PatternNode : { kind: 'sequence', parts };
  }

  item(mark: string): PatternNode {
    const start = this.at;
    const syllable = this.match(SYLLABLE);
    if (syllable !== null) return { kind: 'syllable', key: foldWord(syllable) };
    if (mark === '(') {
      const part = this.group('(', ')');
      return this.take('?') ? { kind: 'option', part } : part;
    }
    if (mark === '[') return { kind: 'option', part: this.group('[', ']') };
    if (mark === '{') {
      this.at++;
      this.skipSpace();
      const name = this.match(NAME);
      this.skipSpace();
      if (name === null || !this.take('}')) throw new PatternTrouble('lexicon.pattern-set', start, this.text.slice(start, start + 20), '{tên-tập}');
      return { kind: 'set', name: name.normalize('NFC').toLowerCase(), at: start };
    }
    if (this.take('…') || this.take('...')) {
      const bound = this.match(DIGITS);
      const most = bound === null ? DEFAULT_GAP : Number(bound);
      if (most > WIDEST_GAP) throw new PatternTrouble('lexicon.pattern-gap', start, bound ?? '', `…${WIDEST_GAP}`);
      return { kind: 'gap', most };
    }
    if (this.take('#')) return { kind: 'number' };
    if (this.take(',')) return { kind: 'comma' };
    if (mark === '?') throw new PatternTrouble('lexicon.pattern-mark', start, mark, optionFor(this.text, start));
    const suggestion = mark === ')' || mark === ']' || mark === '}' ? this.text.slice(0, start) + this.text.slice(start + 1)
      : mark === '<' || mark === '>' ? '' : this.text.slice(0, start) + ',' + this.text.slice(start + 1);
    throw new PatternTrouble('lexicon.pattern-mark', start, mark, suggestion);
  }

  group(open: string, close: string): PatternNode {
    const start = this.at;
    this.at += open.length;
    const node = this.choice(close);
    if (!this.take(close)) throw new PatternTrouble('lexicon.pattern-open', start, open, `${this.text.trimEnd()}${close}`);
    return node;
  }
}

/** "a?" of other pattern languages is "[a]" here. */
function optionFor(text: string, at: number): string {
  const head = text.slice(0, at);
  const word = /\S+$/u.exec(head)?.[0] ?? '';
  return `${head.slice(0, head.length - word.length)}[${word}]${text.slice(at + 1)}`;
}

/** The tree of a pattern. Throws PatternTrouble with the place of the first thing that cannot be read. */
export function parsePattern(text: string): PatternTree {
  const reader = new Reader(text);
  reader.skipSpace();
  const start: Tie = reader.take('<<') ? 'statement' : reader.take('<') ? 'clause' : 'free';
  const root = reader.choice('');
  const end: Tie = reader.take('>>') ? 'statement' : reader.take('>') ? 'clause' : 'free';
  reader.skipSpace();
  if (reader.at < text.length) {
    throw new PatternTrouble('lexicon.pattern-mark', reader.at, text.charAt(reader.at), text.slice(0, reader.at).trimEnd());
  }
  return { root, start, end };
}
