/**
 * The shape of a pattern once it is read: a small tree over syllables. The language is described, with examples, in
 * `lexicons/README.md`.
 */

export type PatternNode =
  | { readonly kind: 'syllable'; readonly key: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'set'; readonly name: string; readonly at: number }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'option'; readonly part: PatternNode };

/** Where a pattern is tied: to a clause's or the statement's start and end, or free. */
export type Tie = 'free' | 'clause' | 'statement';

export interface PatternTree {
  readonly root: PatternNode;
  readonly start: Tie;
  readonly end: Tie;
}

/** Why a pattern could not be read. `at` is the offset of the trouble in the pattern, from 0. */
export class PatternTrouble extends Error {
  readonly rule: string;
  readonly at: number;
  readonly found: string;
  readonly suggestion: string;
  constructor(rule: string, at: number, found: string, suggestion = '') {
    super(rule);
    this.name = 'PatternTrouble';
    this.rule = rule;
    this.at = at;
    this.found = found;
    this.suggestion = suggestion;
  }
}

/** The syllables of a gap that names no bound of its own. */
export const DEFAULT_GAP = 6;
/** The widest gap that may be written. */
export const WIDEST_GAP = 20;
