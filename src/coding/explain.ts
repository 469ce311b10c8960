/** What matched in a statement, what became of it and why: for `try` and `inspect --why`. Rule ids are keys of the words. */
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import { symbolAt, symbolsOf, type Symbols } from '../lexicon/symbols.ts';
import type { Assertion, Coding, Report, Span, Statement } from '../report.ts';
import type { Setting } from './decide.ts';
import { StandingCues } from './standing.ts';
import { codeStatement, settingOf } from './statement.ts';

export interface ExplainedMatch extends Span {
  readonly entry: string;
  readonly code: string;
  readonly evidence: readonly Span[];
  readonly words: readonly string[];
  readonly outcome: 'coded' | 'rejected';
  /** For coded matches. */
  readonly assertion: Assertion | null;
  /** The rule that decided the assertion, or why the match was rejected: "unless", "with", "section", "narrower", "own-facet", "other-kind", "surer", "same-code", "too-many", "outweighed", or a rule that gives none. */
  readonly rule: string;
  /** The cue that decided, or the entry that took the match's place. */
  readonly by: string | null;
}

export interface ExplainedCue extends Span {
  readonly id: string;
  readonly category: string;
  readonly words: string;
  /** Null where it acts; else "unless", "with", "section", "swallowed", "cancelled". */
  readonly refused: string | null;
  readonly by: string | null;
  /** Where it reaches; null for cues that only stop, split or cancel. */
  readonly reach: Span | null;
}

/** A code that key words put in the place of the one that was found. */
export interface ExplainedSwap {
  readonly from: string;
  readonly to: string;
  /** What all words of the statement weigh for the one and for the other. */
  readonly weights: readonly [number, number];
  readonly words: readonly { readonly words: string; readonly weights: readonly number[] }[];
}

export interface Explanation {
  readonly text: string;
  readonly section: string | null;
  readonly codings: readonly Coding[];
  readonly matches: readonly ExplainedMatch[];
  readonly swaps: readonly ExplainedSwap[];
  readonly cues: readonly ExplainedCue[];
  /** Cues of headings and lead-ins above the statement. */
  readonly standing: readonly { readonly id: string; readonly category: string; readonly words: string }[];
  /** The statement cut at its clauses. */
  readonly clauses: readonly Span[];
}

/** Explains one statement of a coded report. */
export function explainStatement(report: Report, lexicon: CompiledLexicon, statement: Statement, given?: Symbols): Explanation {
  const symbols = given ?? symbolsOf(report.text, lexicon.matcher.vocabulary, report.corrections);
  const walker = new StandingCues(lexicon, report, symbols);
  let setting: Setting | null = null;
  for (const one of report.statements) {
    const standing = walker.above(one);
    if (one.id !== statement.id) continue;
    setting = settingOf(lexicon, report, one, standing);
    break;
  }
  if (setting === null) throw new RangeError(statement.id);
  const from = symbolAt(symbols, statement.start);
  const to = symbolAt(symbols, statement.end);
  const { scan, cues, candidates, swaps } = codeStatement(lexicon, symbols, from, to, setting, true);
  const span = (first: number, last: number): Span => ({ start: symbols.starts[first] as number, end: symbols.ends[last] as number });
  const words = (place: Span): string => report.text.slice(place.start, place.end);
  const clauses: Span[] = [];
  for (let index = from; index < to; index++) {
    const last = clauses[clauses.length - 1];
    if (last === undefined || scan.clauses[index - from] !== scan.clauses[index - from - 1]) clauses.push(span(index, index));
    else clauses[clauses.length - 1] = { start: last.start, end: symbols.ends[index] as number };
  }
  return {
    text: report.text.slice(statement.start, statement.end), section: statement.section,
    codings: report.codings.filter((coding) => coding.statement === statement.id),
    matches: candidates.map((one): ExplainedMatch => {
      const evidence = one.hit.runs.map(([first, last]) => span(first, last));
      const coded = one.rejected === null;
      return {
        entry: one.hit.entry.id, code: one.code.id, evidence, words: evidence.map(words), start: (evidence[0] as Span).start, end: (evidence[evidence.length - 1] as Span).end,
        outcome: coded ? 'coded' : 'rejected', assertion: coded ? one.verdict.gives as Assertion : null,
        rule: one.rejected ?? one.verdict.rule, by: one.by ?? one.verdict.cue?.cue.id ?? one.verdict.standing?.id ?? null,
      };
    }).toSorted((a, b) => a.start - b.start || a.end - b.end || (a.entry < b.entry ? -1 : 1)),
    swaps: swaps.map((swap): ExplainedSwap => ({
      from: swap.from.code.id, to: swap.to.code.id, weights: swap.weights, words: swap.words.map(({ first, last, weights }) => ({ words: words(span(first, last)), weights })),
    })),
    cues: scan.cues.map((hit): ExplainedCue => {
      const place = span(hit.first, hit.last);
      const reaching = cues.find((one) => one.hit === hit);
      const reached = [reaching?.forward, reaching?.backward].filter((one) => one !== null && one !== undefined && one.last >= one.first);
      return {
        id: hit.cue.id, category: lexicon.categories[hit.cue.category]?.id ?? '', words: words(place), ...place, refused: hit.refused, by: hit.by,
        reach: reached.length === 0 ? null : span(Math.min(...reached.map((one) => one?.first ?? 0)), Math.max(...reached.map((one) => one?.last ?? 0))),
      };
    }),
    standing: setting.standing.map((cue) => ({ id: cue.id, category: cue.category, words: words(cue) })),
    clauses,
  };
}
