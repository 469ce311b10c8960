/** What tables are made from: the corpus and the configuration that explains it. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Level } from '../report.ts';
import type { Language } from '../words/catalogue.ts';
import type { Frame } from './frame.ts';

/** One body that owes a report, and what came from it. */
export interface OwedBody {
  readonly id: string;
  readonly name: string;
  readonly level: Level | null;
  readonly province: string | null;
  readonly region: string | null;
  /** Group of the plan. */
  readonly plan: string;
  readonly status: 'submitted' | 'late' | 'missing';
  /** Names of its counted reports, and of those that only repeat one of them. */
  readonly reports: readonly string[];
  readonly duplicates: readonly string[];
}

/** The register of bodies held against the corpus. */
export interface Coverage {
  /** The groups of the plan, in its order. */
  readonly plans: readonly { readonly id: string; readonly label: string }[];
  readonly owed: readonly OwedBody[];
  /** Counted reports whose body the register does not list. */
  readonly outside: readonly string[];
}

/** How well the coding did on a gold standard, for each code: a true positive is right in code and assertion. */
export interface MeasuredCode {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

export interface Measured {
  /** ISO date of the evaluation. */
  readonly date: string;
  readonly reports: number;
  readonly statements: number;
  readonly codes: ReadonlyMap<string, MeasuredCode>;
}

/** For each cause the measures that answer it: codes of both, as the pipeline's data says. */
export type Answers = ReadonlyMap<string, readonly string[]>;

export interface TableOptions {
  /** Title of the documents that are made. */
  readonly title: string;
  /** The subject in a few words. */
  readonly subject: string;
  /** Quotes shown for each code. */
  readonly quotes: number;
  /** The last day in time, ISO; null without one. */
  readonly due: string | null;
}

export interface TableContext {
  /** May be open for reading only: tables write to temporary tables alone. */
  readonly corpus: Corpus;
  readonly frame: Frame;
  readonly language: Language;
  readonly coverage: Coverage | null;
  readonly measured: Measured | null;
  readonly answers: Answers | null;
  readonly options: TableOptions;
}
