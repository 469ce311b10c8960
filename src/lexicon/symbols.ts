/**
 * The alphabet that patterns are matched over: one symbol a syllable, with a comma and a clause's end as symbols of their own.
 * Quotation marks, hyphens and slashes leave no symbol, so that "kinh tế - xã hội" is four syllables in a row.
 */
import type { Correction } from '../report.ts';
import { ByWord } from '../vietnamese/by-word.ts';
import { foldSyllables, tokenKind } from '../vietnamese/folding.ts';

export const symbol = { unknown: 0, number: 1, comma: 2, bound: 3 } as const;
const FIRST_SYLLABLE = 4;

/** The syllables that any pattern names. Everything else is `symbol.unknown`. */
export class Vocabulary {
  readonly ids = new Map<string, number>();
  /** Ids of literal numbers, which `#` matches too. */
  readonly numbers = new Set<number>([symbol.number]);
  /** The id of a token's key; -1 where no pattern names it. */
  readonly byWord = new ByWord((key) => this.ids.get(key) ?? -1);

  intern(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.byWord.forget();
    const id = FIRST_SYLLABLE + this.ids.size;
    this.ids.set(key, id);
    if (/^\d/u.test(key)) this.numbers.add(id);
    return id;
  }

  get size(): number {
    return FIRST_SYLLABLE + this.ids.size;
  }
}

/** A text as symbols: parallel arrays, offsets in UTF-16 units of the text. */
export interface Symbols {
  readonly length: number;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many syllables stand before the symbol: the measure of gaps. */
  readonly ordinals: Int32Array;
}

function markSymbol(key: string, glued: boolean): number {
  switch (key) {
    case ',': case '(': case ')': case '[': case ']': case '…': case '|': case '•': return symbol.comma;
    case ';': case ':': case '?': case '!': return glued ? -1 : symbol.bound;
    case '.': return glued ? -1 : symbol.bound;
    default: return -1;
  }
}

/** The symbols of a text. `corrections` replace the reading of the places they name. */
export function symbolsOf(text: string, vocabulary: Vocabulary, corrections: readonly Correction[] = []): Symbols {
  const tokens = foldSyllables(text, corrections);
  const size = tokens.length;
  const ids = new Int32Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const ordinals = new Int32Array(size);
  let count = 0;
  let syllables = 0;
  for (let index = 0; index < size; index++) {
    const kind = tokens.kinds[index];
    const key = tokens.keys[index] as string;
    let id: number;
    if (kind !== tokenKind.mark || key === '%') {
      id = vocabulary.byWord.of(tokens, index);
      if (id < 0) id = kind === tokenKind.number ? symbol.number : symbol.unknown;
    } else {
      const glued = index + 1 < size && tokens.starts[index + 1] === tokens.ends[index] && tokens.kinds[index + 1] !== tokenKind.mark
        && (key === '.' || key === ':');
      id = markSymbol(key, glued);
      if (id < 0) continue;
    }
    ids[count] = id;
    starts[count] = tokens.starts[index] as number;
    ends[count] = tokens.ends[index] as number;
    ordinals[count] = syllables;
    if (id !== symbol.comma && id !== symbol.bound) syllables++;
    count++;
  }
  return {
    length: count, ids: ids.subarray(0, count), starts: starts.subarray(0, count), ends: ends.subarray(0, count), ordinals: ordinals.subarray(0, count),
  };
}

/** The first symbol that starts at or after an offset. */
export function symbolAt(symbols: Symbols, offset: number): number {
  let low = 0;
  let high = symbols.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((symbols.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
