/**
 * Masking names of people for circulation beyond the team: the same person carries the same mask in every output. Names are
 * those of signatories and of persons found in statements; initials ("N.V.T.") are masked already and stay. Files keep their names,
 * and so do the offsets of quotes: only the words change.
 */
import type { Corpus } from '../corpus/corpus.ts';
import { foldWord } from '../vietnamese/folding.ts';
import type { Language } from '../words/catalogue.ts';
import { tableWords } from '../words/tables.ts';

/** A name has this many words; a single word ("An") could be anything. */
const least = 2;
const most = 6;

const wordPattern = /[\p{L}\p{M}]+/gu;

const keyOf = (words: readonly string[]): string => words.map(foldWord).join(' ');

interface Names {
  /** Number of each person, from 1, by the folded name. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Folded first words, for a quick no. */
  readonly firsts: ReadonlySet<string>;
}

function collect(corpus: Corpus): Names {
  const rows = corpus.prepare(`
    SELECT name, 0 AS part, -1 AS ordinal, signatory AS person FROM documents WHERE signatory IS NOT NULL
    UNION ALL SELECT d.name, 1, f.ordinal, f.value FROM facts f JOIN documents d ON d.id = f.document WHERE f.kind = 'person'
    ORDER BY 1, 2, 3`).raw().iterate() as IterableIterator<[string, number, number, string]>;
  const numbers = new Map<string, number>();
  const firsts = new Set<string>();
  for (const [, , , person] of rows) {
    const words = person.match(wordPattern) ?? [];
    if (words.length < least || words.length > most || words.some((word) => word.length === 1)) continue;
    const key = keyOf(words);
    if (numbers.has(key)) continue;
    numbers.set(key, numbers.size + 1);
    firsts.add(foldWord(words[0]!));
  }
  return { numbers, firsts };
}

/** Replaces every known name in a text, the longest first; only runs of words written with capitals are names. */
function replaceNames(text: string, { numbers, firsts }: Names, maskOf: (n: number) => string): string {
  const words = [...text.matchAll(wordPattern)];
  let out = '';
  let done = 0;
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}/u.test(words[i]![0]) || !firsts.has(foldWord(words[i]![0]))) continue;
    let run = 1;
    while (run < most && i + run < words.length && /^\p{Lu}/u.test(words[i + run]![0])
      && /^[\s\u00a0]+$/u.test(text.slice(words[i + run - 1]!.index + words[i + run - 1]![0].length, words[i + run]!.index))) run += 1;
    for (; run >= least; run--) {
      const number = numbers.get(keyOf(words.slice(i, i + run).map((word) => word[0])));
      if (number === undefined) continue;
      const last = words[i + run - 1]!;
      out += text.slice(done, words[i]!.index) + maskOf(number);
      done = last.index + last[0].length;
      i += run - 1;
      break;
    }
  }
  return done === 0 ? text : out + text.slice(done);
}

/** The mask for all names that a corpus knows. Pure: the same words always give the same. */
export function masker(corpus: Corpus, language: Language): (text: string) => string {
  const names = collect(corpus);
  if (names.numbers.size === 0) return (text) => text;
  return (text) => replaceNames(text, names, tableWords[language].person);
}

/** Masks nothing. */
export const unmasked = (text: string): string => text;
