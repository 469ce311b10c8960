/** To whom a recommendation is made, as printed. */
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import { symbolAt, type Symbols } from '../lexicon/symbols.ts';
import type { Found, Report, Span, Statement } from '../report.ts';
import { BodyFinder, readBodyWords } from './bodies.ts';
import { scanCues } from './scan.ts';
import type { StandingCue } from './standing.ts';

const finders = new WeakMap<CompiledLexicon, BodyFinder>();

function finderOf(lexicon: CompiledLexicon): BodyFinder {
  let finder = finders.get(lexicon);
  if (finder === undefined) {
    finder = new BodyFinder(lexicon.factSource === null ? null : readBodyWords(lexicon.factSource));
    finders.set(lexicon, finder);
  }
  return finder;
}

/** From the statement's own recommending cue, else from the heading or lead-in above it. */
export function addresseeOf(report: Report, lexicon: CompiledLexicon, symbols: Symbols, statement: Statement, standing: readonly StandingCue[]): Found<string> | null {
  const finder = finderOf(lexicon);
  const cues = scanCues(lexicon, symbols, symbolAt(symbols, statement.start), symbolAt(symbols, statement.end), { section: statement.section, soft: true });
  for (const hit of cues) {
    const category = lexicon.categories[hit.cue.category];
    const gives = hit.cue.gives ?? category?.gives.get('*');
    if (hit.refused !== null || gives !== 'recommended') continue;
    const bodies = finder.at(report.text, { start: symbols.ends[hit.last] as number, end: statement.end });
    if (bodies !== null) return bodies;
    const inside = finder.at(report.text, lastWords(report.text, symbols, hit.first, hit.last));
    if (inside !== null) return inside;
  }
  for (const cue of standing) {
    if ((cue.gives.get('*') ?? null) !== 'recommended') continue;
    const bodies = finder.at(report.text, cue.rest);
    if (bodies !== null) return bodies;
  }
  return null;
}

/** A cue may hold the body's name itself ("kiến nghị Trung ương"): its words after the first one. */
function lastWords(text: string, symbols: Symbols, first: number, last: number): Span {
  for (let index = first + 1; index <= last; index++) {
    const start = symbols.starts[index] as number;
    if (/^\p{Lu}/u.test(text.slice(start, start + 1))) return { start, end: symbols.ends[last] as number };
  }
  return { start: symbols.ends[last] as number, end: symbols.ends[last] as number };
}
