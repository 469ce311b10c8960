/** Putting together what tables are made from. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Codebook } from '../lexicon/codebook.ts';
import type { Register } from '../register/register.ts';
import type { Language } from '../words/catalogue.ts';
import { loadAnswers } from './answers.ts';
import type { Measured, MeasuredCode, TableContext } from './context.ts';
import { coverageOf } from './coverage-of.ts';
import type { Frame } from './frame.ts';

/** The codebook as tables see it. */
export function frameOf(codebook: Codebook): Frame {
  return {
    facets: [...codebook.facets].map(([id, assertions]) => ({ id, label: codebook.facetLabels.get(id) ?? id, assertions })),
    codes: [...codebook.codes.values()],
    outline: codebook.outline,
  };
}

export interface ContextParts {
  /** With its counted reports marked (`markCounted`). */
  readonly corpus: Corpus;
  readonly codebook: Codebook;
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  readonly register?: Register | null | undefined;
  readonly due?: string | null | undefined;
  /** File of `answers`. */
  readonly answers?: string | undefined;
  /** A kept evaluation, as its file holds it. */
  readonly measured?: { readonly date: string; readonly reports: number; readonly statements: number; readonly codes: Readonly<Record<string, MeasuredCode>> } | null | undefined;
  /** Quotes for each code; 3 by default. */
  readonly quotes?: number;
}

/** Throws CannotWork where the answers' file is wrong. */
export function tableContext(parts: ContextParts): TableContext {
  const { corpus, codebook, register = null, due = null, measured = null } = parts;
  const known: Measured | null = measured && { ...measured, codes: new Map(Object.entries(measured.codes)) };
  return {
    corpus, frame: frameOf(codebook), language: parts.language, measured: known,
    coverage: register && coverageOf(corpus, register, due),
    answers: parts.answers === undefined ? null : loadAnswers(parts.answers, codebook),
    options: { title: parts.title, subject: parts.subject, quotes: parts.quotes ?? 3, due },
  };
}
