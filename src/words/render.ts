/**
 * The words of documents that people open: headings, generated sentences, the page's controls. A sentence is a template whose
 * {names} are filled with cells of tables, so that each language has its own order of words.
 */
import type { Language } from './catalogue.ts';
import { renderWordsEn } from './en/render.ts';
import { renderWordsVi } from './vi/render.ts';

export interface RenderWords {
  readonly headings: Readonly<Record<'contents' | 'scope' | 'evidence' | 'quotes' | 'reports' | 'problems' | 'appendix' | 'charts' | 'details', string>>;
  readonly captions: Readonly<Record<'table' | 'chart', string>>;
  /** Full sentences. */
  readonly sentences: Readonly<Record<SentenceId, string>>;
  /** Parts of a list inside a sentence. */
  readonly items: Readonly<Record<ItemId, string>>;
  /** Between the parts of a list, and before its last. */
  readonly listed: Readonly<Record<'between' | 'last', string>>;
  readonly page: Readonly<Record<PageWord, string>>;
  /** Fields of a letterhead. */
  readonly letterhead: Readonly<Record<'issuer' | 'number' | 'date' | 'subject' | 'signatory', string>>;
  readonly markdown: Readonly<Record<'more' | 'shown', string>>;
}

export type SentenceId = 'made' | 'scope' | 'sent' | 'noneSent' | 'late' | 'outlineMost' | 'outlineLeast' | 'any' | 'all' | 'nothing' | 'most' | 'never' | 'absent' | 'absentOne' | 'mentioned' | 'low'
  | 'status' | 'part' | 'partMost' | 'pictured' | 'disagrees' | 'answers' | 'answered' | 'addressees' | 'recommended' | 'proved' | 'sectors' | 'actors' | 'citations' | 'shared' | 'unshared'
  | 'measured' | 'problems' | 'noProblems' | 'leftOut';
export type ItemId = 'finding' | 'denial' | 'section' | 'lacking' | 'status' | 'disagrees' | 'unanswered' | 'named' | 'label';
export type PageWord = 'level' | 'province' | 'plan' | 'all' | 'search' | 'quotes' | 'report' | 'close' | 'back' | 'more' | 'shown' | 'none' | 'section' | 'page' | 'open' | 'loading' | 'missing' | 'filters' | 'reset' | 'low' | 'why' | 'notes' | 'noScript' | 'print' | 'behind' | 'filtered';

export const renderWords: Readonly<Record<Language, RenderWords>> = { vi: renderWordsVi, en: renderWordsEn };
