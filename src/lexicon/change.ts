/**
 * What an edit of a lexicon can touch. An entry or a cue acts only where one of its patterns stands, so that a text in which no pattern of
 * an edited one can stand, as it was or as it is, is coded as before.
 */
import type { Report } from '../report.ts';
import type { CompiledLexicon, Conditions, Cue, Entry } from './lexicon.ts';
import { Matcher, patternGroup } from './matcher.ts';
import { symbolsOf, type Symbols } from './symbols.ts';

export class LexiconChange {
  /** Whether only entries were edited: then what a statement is coded with hangs on its own words alone. */
  readonly entriesOnly: boolean;
  readonly #matcher: Matcher;
  readonly #patterns: readonly number[];

  constructor(matcher: Matcher, patterns: readonly number[], entriesOnly: boolean) {
    this.#matcher = matcher;
    this.#patterns = patterns;
    this.entriesOnly = entriesOnly;
  }

  /** A text as this change asks about it. */
  symbolsOf({ text, corrections }: Pick<Report, 'text' | 'corrections'>): Symbols {
    return symbolsOf(text, this.#matcher.vocabulary, corrections);
  }

  /** Whether the edit can touch what is coded in `symbols[from, to)`; says yes too often rather than too seldom. */
  mayTouch(symbols: Symbols, from = 0, to = symbols.length): boolean {
    if (this.#patterns.length === 0) return false;
    const stretch = this.#matcher.look(symbols, from, to);
    return this.#patterns.some((pattern) => stretch.mayStand(pattern));
  }
}

/** An entry or a cue as text: equal texts act alike. */
interface Written {
  /** All but its patterns. */
  readonly rest: string;
  /** Its patterns by their text. */
  readonly own: ReadonlyMap<string, number>;
  readonly cue: boolean;
}

function written(lexicon: CompiledLexicon, one: Entry | Cue, own: readonly number[]): Written {
  const text = (pattern: number): string => lexicon.matcher.textOf(pattern);
  const { unlessClause, unlessStatement, withClause, withStatement, sections, notSections }: Conditions = one;
  const cue = !('code' in one);
  const kind = cue ? [lexicon.categories[one.category]?.id, one.direction, one.reach, one.facets, one.codes, one.terminates, one.gives]
    : [one.code, one.weight, one.assertion];
  return {
    rest: JSON.stringify([kind, unlessClause.map(text), unlessStatement.map(text), withClause.map(text), withStatement.map(text), sections, notSections]),
    own: new Map(own.map((pattern) => [text(pattern), pattern])), cue,
  };
}

/** Entries and cues by kind and id. */
function allWritten(lexicon: CompiledLexicon): Map<string, Written> {
  const patterns = { entry: lexicon.entries.map((): number[] => []), cue: lexicon.cues.map((): number[] => []) };
  lexicon.owners.forEach((owner, pattern) => {
    if (owner.kind !== 'context') patterns[owner.kind][owner.index]?.push(pattern);
  });
  return new Map([
    ...lexicon.entries.map((one, index): [string, Written] => [`entry ${one.id}`, written(lexicon, one, patterns.entry[index]!)]),
    ...lexicon.cues.map((one, index): [string, Written] => [`cue ${one.id}`, written(lexicon, one, patterns.cue[index]!)]),
  ]);
}

/** The patterns of one side that the other has not, or has under other conditions. */
function edited(one: Written | undefined, other: Written | undefined): number[] {
  if (one === undefined) return [];
  return [...one.own].filter(([text]) => other === undefined || other.rest !== one.rest || !other.own.has(text)).map(([, pattern]) => pattern);
}

/** What differs between two lexicons of the same codebook, rules, words, key words and facts (which the caller answers for). */
export function changeOf(before: CompiledLexicon, after: CompiledLexicon): LexiconChange {
  const matcher = new Matcher();
  const patterns: number[] = [];
  let entriesOnly = true;
  const [was, is] = [allWritten(before), allWritten(after)];
  const take = (lexicon: CompiledLexicon, one: Written | undefined, other: Written | undefined): void => {
    for (const pattern of edited(one, other)) {
      if (one?.cue) entriesOnly = false;
      patterns.push(matcher.add(lexicon.matcher.rowsOf(pattern), { group: patternGroup.context }));
    }
  };
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    take(before, was.get(id), is.get(id));
    take(after, is.get(id), was.get(id));
  }
  return new LexiconChange(matcher, patterns, entriesOnly);
}
