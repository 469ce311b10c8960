/** Concordance: every use of a phrase or pattern in its context (keyword in context). */
import { expandPattern } from '../lexicon/expand.ts';
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import { Matcher } from '../lexicon/matcher.ts';
import { parsePattern } from '../lexicon/parse-pattern.ts';
import { symbolAt, symbolsOf } from '../lexicon/symbols.ts';
import { PatternTrouble, type PatternNode } from '../lexicon/syntax.ts';
import { CannotWork, message } from '../message.ts';
import type { Report } from '../report.ts';

export interface Concordance {
  readonly report: string;
  readonly section: string | null;
  readonly page: number | null;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The sets of a lexicon, so that a term may name them. */
function setTrees(lexicon: CompiledLexicon | null): Map<string, PatternNode> {
  const trees = new Map<string, PatternNode>();
  for (const [name, members] of lexicon?.sets ?? []) trees.set(name, { kind: 'choice', options: members.map((text) => parsePattern(text).root) });
  return trees;
}

/**
 * Every place in the statements of `reports` where `term`, a pattern of the lexicon's language, stands, with `width` characters of the
 * statement's block on each side. Throws CannotWork where the term is no pattern.
 */
export function* kwic(term: string, reports: Iterable<Report>, width = 60, lexicon: CompiledLexicon | null = null): Generator<Concordance> {
  const matcher = new Matcher();
  try {
    matcher.add(expandPattern(parsePattern(term.normalize('NFC')), setTrees(lexicon)));
  } catch (error) {
    if (!(error instanceof PatternTrouble)) throw error;
    throw new CannotWork(message(error.rule, 'error', { pattern: term, at: error.at + 1, found: error.found, suggestion: error.suggestion }), { cause: error });
  }
  for (const report of reports) {
    const symbols = symbolsOf(report.text, matcher.vocabulary, report.corrections);
    for (const statement of report.statements) {
      const from = symbolAt(symbols, statement.start);
      const to = symbolAt(symbols, statement.end);
      const ends = new Set<number>();
      for (const match of matcher.match(symbols, from, to)) {
        const start = symbols.starts[(match.spans[0] as readonly [number, number])[0]] as number;
        const end = symbols.ends[(match.spans[match.spans.length - 1] as readonly [number, number])[1]] as number;
        if (ends.has(end)) continue;
        ends.add(end);
        yield {
          report: report.name, section: statement.section, page: statement.page, start, end, words: report.text.slice(start, end),
          before: report.text.slice(Math.max(0, start - width), start).replace(/\s+/gu, ' '), after: report.text.slice(end, end + width).replace(/\s+/gu, ' '),
        };
      }
    }
  }
}
