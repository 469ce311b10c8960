/**
 * Finds every pattern in a stretch of symbols. The automaton tells in one pass which segments end where; a row (one way to match a
 * pattern) is looked at only where its rarest segment ends and only if its other segments stand in the stretch at all.
 */
import type { SegmentAutomaton } from './automaton.ts';
import { Compounds } from './compounds.ts';
import type { Row, SegmentShape } from './expand.ts';
import { chanceOf } from './rarity.ts';
import { patternGroup, Stretch, type Match, type PatternGroup, type RowFilter, type SegmentRow } from './stretch.ts';
import { Vocabulary, type Symbols } from './symbols.ts';

export { patternGroup, type Match, type PatternGroup, type RowFilter, type Run, type Stretch } from './stretch.ts';

export interface PatternUse {
  /** What the pattern is for; findings are looked for by group. */
  readonly group?: PatternGroup;
  /** Whether a clause begins where it is found. */
  readonly splits?: boolean;
}

export class Matcher {
  readonly vocabulary = new Vocabulary();
  /** Words that no run may cut. */
  readonly compounds = new Compounds(this.vocabulary);
  readonly #stretch = new Stretch(this.vocabulary, this.compounds);
  readonly #rows: SegmentRow[] = [];
  readonly #rowIds = new Map<string, number>();
  /** By pattern: the numbers of its rows. */
  readonly #rowsOf: number[][] = [];
  #ready = false;

  get automaton(): SegmentAutomaton {
    return this.#stretch.automaton;
  }

  /** Adds a pattern given as its rows; returns its number. */
  add(rows: readonly Row[], { group = patternGroup.entry, splits = false }: PatternUse = {}): number {
    const pattern = this.#rowsOf.length;
    const own: number[] = [];
    this.#rowsOf.push(own);
    this.#ready = false;
    for (const given of rows) {
      const row = this.#row(given);
      if (own.includes(row.id)) continue;
      own.push(row.id);
      const only = row.segments[0];
      (row.patterns[group] as number[]).push(pattern);
      if (splits && row.segments.length === 1 && only !== undefined) this.#stretch.splitters.set(only, row);
    }
    return pattern;
  }

  /** The row of these segments and gaps: patterns share equal ones. */
  #row(given: Row): SegmentRow {
    const segments = given.map(({ segment }) => this.automaton.add(segment));
    const gaps = given.map(({ gap }) => gap);
    const key = `${segments.join(',')};${gaps.join(',')}`;
    const known = this.#rowIds.get(key);
    if (known !== undefined) return this.#rows[known] as SegmentRow;
    const row: SegmentRow = { id: this.#rows.length, segments, gaps, patterns: [[], [], []], anchor: 0 };
    this.#rowIds.set(key, row.id);
    this.#rows.push(row);
    return row;
  }

  /** A pattern's rows, as they were added. */
  rowsOf(pattern: number): Row[] {
    const shapes = this.automaton.segments;
    return (this.#rowsOf[pattern] ?? []).map((row) => {
      const { segments, gaps } = this.#rows[row] as SegmentRow;
      return segments.map((segment, index) => ({ segment: shapes[segment] as SegmentShape, gap: gaps[index] as number }));
    });
  }

  /** A pattern with its sets filled in, as text: equal texts match alike. */
  textOf(pattern: number): string {
    return this.rowsOf(pattern).map((row) => row.map(({ segment, gap }) => `${gap} ${segment.text}`).join(' … ')).toSorted().join(' | ');
  }

  #prepare(): void {
    const chances = this.automaton.segments.map((segment) => chanceOf(segment.tree));
    for (const row of this.#rows) {
      const rarest = row.segments.reduce((best, segment) => (chances[segment] as number) < (chances[best] as number) ? segment : best);
      row.anchor = row.segments.indexOf(rarest);
    }
    this.#stretch.reset(this.#rows, this.#rowsOf);
    this.#ready = true;
  }

  /** The rows of the patterns that `wanted` names, as a filter for `look`; good until a pattern is added. */
  filter(wanted: (pattern: number) => boolean): RowFilter {
    return Uint8Array.from(this.#rows, (row) => row.patterns.some((patterns) => patterns.some(wanted)) ? 1 : 0);
  }

  /**
   * Looks at `symbols[from, to)`. Patterns that `filter` leaves out may be missing in what is found, and those of them that split do not.
   * There is one stretch a matcher: what it says holds until the next look.
   */
  look(symbols: Symbols, from: number, to: number, filter: RowFilter | null = null): Stretch {
    if (!this.#ready) this.#prepare();
    this.#stretch.look(symbols, from, to, filter);
    return this.#stretch;
  }

  /** All matches of entries in `symbols[from, to)`. */
  match(symbols: Symbols, from: number, to: number): Match[] {
    const matches: Match[] = [];
    this.look(symbols, from, to).each(patternGroup.entry, (pattern, spans, clause) => void matches.push({ pattern, spans, clause }));
    return matches;
  }
}
