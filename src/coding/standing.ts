/**
 * Cues that stand above a statement: in the headings over it ("Các giải pháp đã thực hiện") and in a lead-in that ends with a colon
 * ("Không có các biểu hiện sau:"), or in a question of running text ("Vậy tỉnh đã làm gì?"). They act on what follows until a heading of the same rank, the
 * end of the list, or the end of the paragraph that answers.
 */
import { inSections, type CompiledLexicon, type Gives } from '../lexicon/lexicon.ts';
import { symbolAt, type Symbols } from '../lexicon/symbols.ts';
import type { Block, Report, Span, Statement } from '../report.ts';
import { scanCues } from './scan.ts';

export interface StandingCue extends Span {
  readonly id: string;
  readonly category: string;
  readonly gives: ReadonlyMap<string, Gives>;
  readonly facets: readonly string[] | null;
  readonly codes: readonly string[] | null;
  /** Words of the heading or lead-in after the cue: for the addressee. */
  readonly rest: Span;
}

/** The rank of a printed label: "1." and "2." have the same, "a)" another. */
function rank(block: Block): string {
  const label = block.label ?? '';
  if (/^[IVXLC]+[.)]?$/u.test(label.trim())) return 'roman';
  if (/^\d+(?:\.\d+)+/u.test(label)) return `number-${label.split('.').filter((part) => part.trim() !== '').length}`;
  if (/^\d/u.test(label)) return 'number-1';
  if (/^\p{L}\)/u.test(label)) return 'letter';
  if (/^[-–+•*]/u.test(label)) return `mark-${label.charAt(0)}`;
  return label === '' ? 'plain' : 'words';
}

function cuesOf(lexicon: CompiledLexicon, symbols: Symbols, span: Span, section: string | null): StandingCue[] {
  const from = symbolAt(symbols, span.start);
  const to = symbolAt(symbols, span.end);
  const out: StandingCue[] = [];
  for (const hit of scanCues(lexicon, symbols, from, to, { section, soft: false })) {
    const category = lexicon.categories[hit.cue.category];
    if (hit.refused !== null || category === undefined || !category.leadIn || category.effect !== 'give') continue;
    if (hit.cue.sections !== null && !inSections(section, hit.cue.sections)) continue;
    out.push({
      id: hit.cue.id, category: category.id, facets: hit.cue.facets ?? category.facets, codes: hit.cue.codes,
      gives: hit.cue.gives === null ? category.gives : new Map([['*', hit.cue.gives]]),
      start: symbols.starts[hit.first] as number, end: symbols.ends[hit.last] as number,
      rest: { start: symbols.ends[hit.last] as number, end: span.end },
    });
  }
  return out.filter((cue) => !out.some((other) => apart(cue, other))).toSorted((a, b) => order(lexicon, a) - order(lexicon, b));
}

/** Whether two cues tell two things of the same facet: a heading that says both ("Đã làm và sẽ làm") decides nothing. */
function apart(one: StandingCue, other: StandingCue): boolean {
  const shared = one.facets === null || other.facets === null || one.facets.some((facet) => other.facets!.includes(facet));
  return shared && [...one.gives].some(([facet, gives]) => (other.gives.get(facet) ?? gives) !== gives);
}

/** Cues that are looked for when they are first asked for. */
class Later {
  readonly #find: () => readonly StandingCue[];
  #cues: readonly StandingCue[] | null = null;

  constructor(find: () => readonly StandingCue[]) {
    this.#find = find;
  }

  get cues(): readonly StandingCue[] {
    return this.#cues ??= this.#find();
  }
}

function order(lexicon: CompiledLexicon, cue: StandingCue): number {
  return lexicon.categories.findIndex((category) => category.id === cue.category);
}

/** A question whether something happens denies nothing. */
function denies(cue: StandingCue): boolean {
  return [...cue.gives.values()].includes('absent');
}

/** Walks a report's statements in order and tells for each which cues stand above it. */
export class StandingCues {
  readonly #lexicon: CompiledLexicon;
  readonly #report: Report;
  readonly #symbols: Symbols;
  #headings: { readonly rank: string; readonly found: Later }[] = [];
  #lead: { readonly block: number; readonly rank: string; readonly asks: boolean; readonly found: Later } | null = null;
  #block = -1;
  /** Of a heading that runs into its text: it is no block of its own. */
  #runIn: { section: number | null; cues: readonly StandingCue[] } = { section: null, cues: [] };

  constructor(lexicon: CompiledLexicon, report: Report, symbols: Symbols) {
    this.#lexicon = lexicon;
    this.#report = report;
    this.#symbols = symbols;
  }

  /** The cues above a statement, the nearest first. Must be called for the statements in order, or else `pass`. */
  above(statement: Statement): readonly StandingCue[] {
    this.#enter(statement);
    const lead = this.#lead === null ? [] : this.#lead.found.cues;
    const headings = this.#headings.length === 0 ? [] : this.#headings.flatMap(({ found }) => found.cues).toReversed();
    const runIn = this.#runInFor(statement);
    const standing = lead.length + headings.length + runIn.length === 0 ? [] : [...lead, ...runIn, ...headings];
    this.#openLead(statement);
    return standing;
  }

  /** Goes past a statement for which nobody asks. */
  pass(statement: Statement): void {
    this.#enter(statement);
    this.#openLead(statement);
  }

  #enter(statement: Statement): void {
    for (let index = this.#block + 1; index <= statement.block; index++) {
      const block = this.#report.blocks[index];
      if (block === undefined) continue;
      if (block.kind === 'heading') this.#heading(block, statement);
      else if (this.#lead !== null && index !== this.#lead.block && this.#endsList(block, index)) this.#lead = null;
    }
    this.#block = Math.max(this.#block, statement.block);
  }

  #later(span: Span, section: string | null): Later {
    return new Later(() => cuesOf(this.#lexicon, this.#symbols, span, section));
  }

  #runInFor(statement: Statement): readonly StandingCue[] {
    if (statement.sectionIndex === this.#runIn.section) return this.#runIn.cues;
    const section = statement.sectionIndex === null ? undefined : this.#report.sections[statement.sectionIndex];
    const cues = section?.via === 'run-in' && section.heading !== null ? cuesOf(this.#lexicon, this.#symbols, section.heading, statement.section) : [];
    this.#runIn = { section: statement.sectionIndex, cues };
    return cues;
  }

  #heading(block: Block, statement: Statement): void {
    this.#lead = null;
    const own = rank(block);
    const at = own === 'roman' ? 0 : this.#headings.findIndex((heading) => heading.rank === own);
    if (at >= 0) this.#headings.length = Math.min(at, this.#headings.length);
    this.#headings.push({ rank: own, found: this.#later(block, statement.section) });
  }

  #endsList(block: Block, index: number): boolean {
    if (this.#lead?.asks === true) return index > this.#lead.block + 1;
    const own = rank(block);
    return own === this.#lead?.rank || (own === 'plain' && block.kind !== 'item');
  }

  /** Whether a statement stands in running text that no headings part. */
  #runsOn(statement: Statement): boolean {
    return statement.sectionIndex === null || this.#report.sections[statement.sectionIndex]?.via === 'discourse';
  }

  #openLead(statement: Statement): void {
    const text = this.#report.text.slice(Math.max(statement.start, statement.end - 4), statement.end);
    const asks = /\?\s*$/u.test(text) && this.#runsOn(statement) && statement.end + 1 >= (this.#report.blocks[statement.block]?.end ?? 0);
    if (!asks && !/:\s*$/u.test(text)) return;
    const block = this.#report.blocks[statement.block];
    const found = asks ? new Later(() => cuesOf(this.#lexicon, this.#symbols, statement, statement.section).filter((cue) => !denies(cue)))
      : this.#later(statement, statement.section);
    this.#lead = { block: statement.block, rank: block === undefined ? 'plain' : rank(block), asks, found };
  }
}
