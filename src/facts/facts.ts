/** The facts stage: what each statement says beside its codes. What is looked for stands in the lexicon's `facts.yaml`. */
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import { symbolAt, symbolsOf } from '../lexicon/symbols.ts';
import type { Fact, Report, Span } from '../report.ts';
import { findDates } from '../vietnamese/dates.ts';
import { foldSyllables, tokenAt, type Tokens } from '../vietnamese/folding.ts';
import { CitationFinder } from './citations.ts';
import { FigureFinder } from './figures.ts';
import { PersonFinder } from './persons.ts';
import { readFactLexicon, type FactLexicon } from './schema.ts';
import { isCapital, Phrases } from './words.ts';

interface Finders {
  readonly lexicon: FactLexicon;
  readonly figures: FigureFinder | null;
  readonly citations: CitationFinder | null;
  readonly persons: PersonFinder | null;
  readonly named: Phrases;
}

const made = new WeakMap<CompiledLexicon, Finders | null>();

function findersOf(lexicon: CompiledLexicon): Finders | null {
  const known = made.get(lexicon);
  if (known !== undefined) return known;
  const facts = lexicon.factSource === null ? null : readFactLexicon(lexicon.factSource);
  const finders = facts === null ? null : {
    lexicon: facts, named: new Phrases(facts.named),
    figures: facts.figures === null ? null : new FigureFinder(facts.figures),
    citations: facts.citations === null ? null : new CitationFinder(facts.citations, facts.bodies),
    persons: facts.persons === null ? null : new PersonFinder(facts.persons),
  };
  made.set(lexicon, finders);
  return finders;
}

/** Adds `facts`, in order of the text. A lexicon without `facts.yaml` gives none. Throws CannotWork for a bad `facts.yaml`. */
export function factsReport(report: Report, lexicon: CompiledLexicon): Report {
  const finders = findersOf(lexicon);
  if (finders === null) return report;
  const tokens = foldSyllables(report.text, report.corrections);
  const symbols = symbolsOf(report.text, finders.lexicon.matcher.vocabulary, report.corrections);
  const facts: Fact[] = [];
  for (const { id, start, end, section } of report.statements) {
    const from = tokenAt(tokens, start);
    const to = tokenAt(tokens, end);
    const own: Fact[] = [];
    const dates = findDates(report.text.slice(start, end), start);
    if (finders.citations) own.push(...finders.citations.find(report.text, tokens, from, to, id));
    const taken: Span[] = [...dates, ...own];
    const figures = finders.figures === null ? [] : finders.figures.find(report.text, tokens, from, to, id, taken);
    own.push(...figures);
    if (finders.persons) own.push(...finders.persons.find(report.text, tokens, from, to, id));
    own.push(...named(report, finders, symbols, start, end, id, section !== 'preamble' && section !== 'closing' && figures.length + dates.length > 0, tokens, from, to, taken));
    own.sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
    facts.push(...own);
  }
  return { ...report, facts };
}

/** Sectors, actors, and whether an example is given. */
function named(
  report: Report, finders: Finders, symbols: ReturnType<typeof symbolsOf>, start: number, end: number, statement: string, dated: boolean,
  tokens: Tokens, from: number, to: number, taken: readonly Span[],
): Fact[] {
  const out: Fact[] = [];
  const seen = new Set<string>();
  let announced: Span | null = null;
  for (const match of finders.lexicon.matcher.match(symbols, symbolAt(symbols, start), symbolAt(symbols, end))) {
    const meaning = finders.lexicon.patterns[match.pattern];
    if (meaning === undefined) continue;
    const first = match.spans[0] as readonly [number, number];
    const last = match.spans[match.spans.length - 1] as readonly [number, number];
    const span = { start: symbols.starts[first[0]] as number, end: symbols.ends[last[1]] as number };
    if (meaning.kind === 'announce') announced ??= span;
    else if (!seen.has(`${meaning.kind} ${meaning.id}`)) {
      seen.add(`${meaning.kind} ${meaning.id}`);
      out.push({ statement, kind: meaning.kind, value: meaning.label, ...span, detail: { id: meaning.id } });
    }
  }
  const place = namedPlace(report.text, finders, tokens, from, to, taken);
  const example = announced !== null && (dated || place !== null) ? announced : dated ? place : null;
  if (example !== null) {
    out.push({ statement, kind: 'example', value: report.text.slice(example.start, example.end).replace(/\s+/gu, ' '), ...example, detail: {} });
  }
  return out;
}

/** "Phòng Tài nguyên và Môi trường", "xã Long Hựu Trung": a word that names places or bodies, with a name. */
function namedPlace(text: string, finders: Finders, tokens: Tokens, from: number, to: number, taken: readonly Span[]): Span | null {
  for (let index = from; index < to; index++) {
    const length = finders.named.at(tokens, index);
    if (length === 0 || index + length >= to || !isCapital(text, tokens, index + length)) continue;
    const at = tokens.starts[index] as number;
    if (taken.some((span) => at >= span.start && at < span.end)) continue;
    let last = index + length;
    while (last + 1 < to && isCapital(text, tokens, last + 1)) last++;
    return { start: tokens.starts[index] as number, end: tokens.ends[last] as number };
  }
  return null;
}
