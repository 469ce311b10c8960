/** The command line's own words, and where each language's stand. */
import type { Language } from './catalogue.ts';
import { cliWordsEn } from './en/cli.ts';
import { cliWordsVi } from './vi/cli.ts';

export interface CliWords {
  readonly about: string;
  readonly helpTitles: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:', string>>;
  readonly help: string;
  readonly helpCommand: string;
  readonly version: string;
  readonly commands: Readonly<Record<string, string>>;
  readonly arguments: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  /** A wrong call, by commander's code; `word` is the word that is wrong, `meant` a suggestion or "". */
  readonly usage: (code: string, word: string, meant: string) => string;
  readonly problem: string;
  readonly line: string;
  readonly unexpected: (detail: string) => string;
  readonly run: {
    readonly start: (title: string) => string;
    readonly bar: string;
    readonly line: (done: number, total: number, problems: number, perSecond: string, left: string) => string;
    readonly slowest: (name: string, seconds: string) => string;
    readonly skipped: (count: number, names: string) => string;
    readonly skippedWhy: Readonly<Record<'litter' | 'link', string>>;
    readonly writing: (file: string) => string;
    readonly stopping: string;
    readonly stopped: (done: number) => string;
    readonly because: Readonly<Record<string, string>>;
    readonly reused: (n: number) => string;
    readonly again: (n: number, why: string) => string;
    readonly removed: (n: number) => string;
    readonly watching: string;
    readonly changed: (name: string) => string;
  };
  readonly summary: {
    readonly title: string;
    readonly documents: string;
    readonly counted: string;
    readonly beside: string;
    readonly duplicates: string;
    readonly problems: string;
    readonly toReview: string;
    readonly statements: string;
    readonly codings: string;
    readonly coverage: (submitted: number, owed: number, missing: number) => string;
    readonly frequent: (facet: string) => string;
    readonly inReports: (reports: number, statements: number) => string;
    readonly none: string;
    readonly outputs: string;
    readonly nothingNew: string;
    readonly problemHint: string;
  };
  readonly assertions: Readonly<Record<string, string>>;
  readonly inspect: Readonly<Record<'letterhead' | 'outline' | 'statements' | 'notes' | 'messages' | 'none' | 'page' | 'because' | 'rejected' | 'uncertain' | 'keyWords', string>>;
  readonly letterhead: Readonly<Record<string, string>>;
  readonly verify: { readonly right: (numbers: number, quotes: number) => string; readonly wrong: (n: number) => string };
  readonly lexicon: Readonly<Record<string, string>>;
  readonly evaluate: Readonly<Record<string, string>>;
}

export const cliWords: Readonly<Record<Language, CliWords>> = { vi: cliWordsVi, en: cliWordsEn };
