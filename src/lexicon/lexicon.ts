/** The lexicon as the coder takes it: entries, cues and rules with their patterns compiled into one matcher. */
import type { Assertion } from '../report.ts';
import type { Codebook } from './codebook.ts';
import type { KeyWords } from './key-words.ts';
import type { Matcher } from './matcher.ts';
import type { SourceText } from './yaml-source.ts';

export type Gives = Assertion | 'none';

/** Context that an entry or a cue asks for. Patterns are numbers of the matcher. */
export interface Conditions {
  readonly unlessClause: readonly number[];
  readonly unlessStatement: readonly number[];
  readonly withClause: readonly number[];
  readonly withStatement: readonly number[];
  /** Outline ids, by prefix; "none" is text without sections. Null: anywhere. */
  readonly sections: readonly string[] | null;
  readonly notSections: readonly string[];
}

export interface Example {
  readonly text: string;
  readonly code: string | null;
  readonly assertion: Assertion | null;
  readonly section: string | null;
}

/** Where a thing stands in the files that researchers write; line and column from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Entry extends Conditions {
  /** "cq.nang-luc/han-che". */
  readonly id: string;
  readonly code: string;
  readonly weight: number;
  readonly assertion: Assertion | null;
  readonly patterns: readonly string[];
  readonly yes: readonly Example[];
  readonly no: readonly Example[];
  readonly place: SourcePlace;
}

export interface Cue extends Conditions {
  readonly id: string;
  /** Index into `categories`. */
  readonly category: number;
  readonly direction: 'forward' | 'backward' | 'both';
  readonly reach: 'phrase' | 'clause' | 'statement' | number;
  /** Null: what the category says. */
  readonly facets: readonly string[] | null;
  /** Only codes that start with one of these; null: all. */
  readonly codes: readonly string[] | null;
  /** Categories that a stopping or cancelling cue acts on; null: all. */
  readonly terminates: readonly string[] | null;
  readonly gives: Gives | null;
  readonly patterns: readonly string[];
  readonly yes: readonly Example[];
  readonly no: readonly Example[];
  readonly place: SourcePlace;
}

/** A kind of cue and what it does. Categories stand in order of precedence. */
export interface Category {
  readonly id: string;
  readonly effect: 'give' | 'cancel' | 'stop' | 'split' | 'read' | 'hedge';
  /** What it gives, by facet; "*" for the rest. */
  readonly gives: ReadonlyMap<string, Gives>;
  readonly facets: readonly string[] | null;
  /** For `read`: the facet that the reach is read as. */
  readonly reads: string | null;
  readonly confidence: number;
  /** Whether a cue in a heading or in a statement that ends with a colon also acts on the items that follow. */
  readonly leadIn: boolean;
}

/** What happens to a finding by its place alone. The first that fits decides. */
export interface SectionRule {
  readonly id: string;
  readonly sections: readonly string[] | null;
  readonly notSections: readonly string[];
  readonly sectionFacets: readonly string[] | null;
  readonly facets: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly holders: readonly string[] | null;
  readonly codes: readonly string[] | null;
  /** The statement also carries a finding of one of these facets or kinds; `notBeside`: of none of them. */
  readonly beside: readonly string[] | null;
  readonly notBeside: readonly string[];
  /** The words stand where a connective makes them read as one of these facets. */
  readonly read: readonly string[] | null;
  readonly notRead: readonly string[];
  readonly documents: readonly string[] | null;
  /** How the section was told: heading, run-in, discourse. */
  readonly via: readonly string[] | null;
  /** Only questions, or all but questions; null for both. */
  readonly asks: boolean | null;
  readonly gives: Gives;
  /** Decides before the cues; else only where no cue did. */
  readonly always: boolean;
  /** Cue categories that decide before this rule although it is `always`. */
  readonly except: readonly string[];
}

/** Who asked for a pattern. */
export type Owner =
  | { readonly kind: 'entry'; readonly index: number }
  | { readonly kind: 'cue'; readonly index: number }
  | { readonly kind: 'context' };

export interface CompiledLexicon {
  readonly codebook: Codebook;
  readonly entries: readonly Entry[];
  readonly cues: readonly Cue[];
  readonly categories: readonly Category[];
  readonly sectionRules: readonly SectionRule[];
  /** Facets of which some section rule asks what else the statement carries. */
  readonly besideFacets: ReadonlySet<string>;
  /** The most codes of a facet that one statement may carry. */
  readonly most: ReadonlyMap<string, number>;
  readonly matcher: Matcher;
  /** By number of the pattern. */
  readonly owners: readonly Owner[];
  readonly sets: ReadonlyMap<string, readonly string[]>;
  /** `facts.yaml` as it was read; the facts stage makes of it what it needs. */
  readonly factSource: SourceText | null;
  /** Null where the lexicon has none. */
  readonly keyWords: KeyWords | null;
}

/** Whether a section is one of those named, by prefix: "II" holds "II.1". A null section is "none". */
export function inSections(section: string | null, named: readonly string[]): boolean {
  const id = section ?? 'none';
  return named.some((one) => id === one || id.startsWith(`${one}.`));
}
