/** Labels of the closed sets that tables show: levels, assertions, kinds of document, formats, severities, and a few shared words. */
import type { Assertion, DocumentKind, Fact, Format, Level } from '../report.ts';
import type { Severity } from '../message.ts';
import type { Language } from './catalogue.ts';
import { tableWordsEn } from './en/tables.ts';
import { tableWordsVi } from './vi/tables.ts';

export interface TableWords {
  readonly levels: Readonly<Record<Level, string>>;
  readonly assertions: Readonly<Record<Assertion, string>>;
  readonly documentKinds: Readonly<Record<DocumentKind, string>>;
  readonly formats: Readonly<Record<Format, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly facts: Readonly<Record<Fact['kind'], string>>;
  /** Names of well-known facets that go before the codebook's own label. */
  readonly facets: Readonly<Record<string, string>>;
  /** Where a level, province … is not known. */
  readonly unknown: string;
  /** Well-known values of a code's kind and holder; what is missing here shows as it stands in the codebook. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly holders: Readonly<Record<string, string>>;
  /** Sections that are none of the outline's. */
  readonly sections: Readonly<Record<'preamble' | 'closing' | 'none', string>>;
  readonly total: string;
  readonly yes: string;
  readonly no: string;
  readonly reports: string;
  readonly statements: string;
  readonly coverage: Readonly<Record<'submitted' | 'late' | 'missing' | 'outside', string>>;
  readonly beside: Readonly<Record<'duplicate' | 'unreadable' | 'kind', (detail: string) => string>>;
  readonly table: string;
  readonly page: string;
  /** "152/BC-UBND, ngày 25/8/2023" in parts that may be missing. */
  readonly source: (parts: { body: string | null; number: string | null; date: string | null; section: string | null; page: number | null }) => string;
  readonly leftOut: (rows: number) => string;
  readonly person: (n: number) => string;
  /** What `soi verify` finds; `where` is a row and column, or a line. */
  readonly verify: {
    readonly number: (table: string, where: string, published: string, recomputed: string) => string;
    readonly cell: (file: string, where: string, published: string, expected: string) => string;
    readonly missing: (file: string) => string;
    readonly shape: (file: string, published: number, expected: number) => string;
    readonly quote: (file: string, where: string) => string;
    readonly bytes: (file: string, where: string) => string;
    readonly line: (n: number) => string;
    readonly more: (n: number) => string;
  };
}

export const tableWords: Readonly<Record<Language, TableWords>> = { vi: tableWordsVi, en: tableWordsEn };
