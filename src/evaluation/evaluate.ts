/**
 * Compares two coders over the same reports: a gold standard with this product's coding, or any two. Scored is (statement, code,
 * assertion); `mentioned` and codes that the first coder calls optional are scored neither way.
 */
import type { Codebook } from '../lexicon/codebook.ts';
import type { Assertion } from '../report.ts';
import { Aligner } from './align.ts';
import type { CodedCode, CodedReport, CodedStatement } from './coded.ts';
import { addTally, bootstrapF1, emptyTally, krippendorff, scoreOf, type Interval, type Score, type Tally } from './score.ts';

export interface EvaluationError {
  readonly kind: 'extra' | 'missed' | 'assertion' | 'outside';
  readonly report: string;
  readonly statement: string;
  readonly section: string | null;
  readonly code: string;
  /** What the gold says; null where it says nothing. */
  readonly gold: Assertion | null;
  readonly system: Assertion | null;
  readonly evidence: string;
  /** Entry, rule and cue of the system's coding. */
  readonly rule: string;
  readonly text: string;
}

/** One cell of the confusion table: "none" where one of the two does not give the code. */
export interface Confusion {
  readonly facet: string;
  readonly gold: Assertion | 'none';
  readonly system: Assertion | 'none';
  readonly count: number;
}

export interface Evaluation {
  readonly reports: number;
  /** Gold reports that the system has not at all. */
  readonly missing: readonly string[];
  readonly statements: { readonly gold: number; readonly aligned: number; readonly exact: number };
  /** Statement and code and assertion right, at statements that both cut alike. */
  readonly strict: Score;
  /** … at statements that overlap by at least half. This is the figure that targets are set for. */
  readonly partial: Score & { readonly byReports: Interval; readonly byStatements: Interval };
  /** Code right, whatever the assertion. */
  readonly codes: Score;
  /** Facet right: does the statement tell of a behaviour, a cause … at all. */
  readonly facets: Score;
  /** The mean F1 of the codes that the gold has. */
  readonly macroF1: number;
  /** Of the codes that both give: how often the assertion is the same. */
  readonly statusGivenCode: { readonly right: number; readonly scored: number };
  readonly byCode: ReadonlyMap<string, Score>;
  readonly byFacet: ReadonlyMap<string, Score & { readonly alpha: number }>;
  readonly byReport: ReadonlyMap<string, Score>;
  /** By the gold's section; "none" for text without an outline. */
  readonly bySection: ReadonlyMap<string, Score>;
  readonly confusion: readonly Confusion[];
  readonly sections: { readonly right: number; readonly scored: number };
  readonly denials: { readonly gold: number; readonly right: number; readonly system: number };
  /** Codes that the gold only mentions, and how many of them the system calls findings. */
  readonly mentions: { readonly gold: number; readonly codedAsFindings: number };
  /** Krippendorff's alpha over every statement and code that either coder gives anywhere. */
  readonly alpha: number;
  readonly errors: readonly EvaluationError[];
}

const goesBy = (name: string, gold: string): boolean => name === gold || name.startsWith(`${gold}.`) || name.startsWith(`${gold}/`) || name.endsWith(`/${gold}`)
  || new RegExp(`(?:^|/)${gold.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}\\.[^./]+$`, 'u').test(name);

interface Found extends CodedCode {
  readonly exact: boolean;
}

interface GoldUnit {
  readonly report: string;
  readonly statement: CodedStatement;
  readonly found: Map<string, Found>;
  readonly sections: (string | null)[];
  exact: boolean;
}

class Tallies {
  readonly all = new Map<string, Tally>();
  add(key: string, what: keyof Tally): void {
    const own = this.all.get(key) ?? emptyTally;
    this.all.set(key, { ...own, [what]: own[what] + 1 });
  }
  scores(): Map<string, Score> {
    return new Map([...this.all].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, tally]) => [key, scoreOf(tally)]));
  }
  sum(): Tally {
    return [...this.all.values()].reduce(addTally, emptyTally);
  }
}

/** Brings the system's codes to the gold's statements. */
function bring(gold: CodedReport, system: readonly CodedReport[], errors: EvaluationError[]): GoldUnit[] {
  const units = gold.statements.map((statement): GoldUnit => ({ report: gold.name, statement, found: new Map(), sections: [], exact: false }));
  const aligner = new Aligner(gold);
  for (const report of system) {
    for (const statement of report.statements) {
      const { home, exact } = aligner.align(statement.text);
      if (home !== null) {
        (units[home] as GoldUnit).sections.push(statement.section);
        if (exact) (units[home] as GoldUnit).exact = true;
      }
      for (const code of statement.codes) {
        const at = aligner.alignEvidence(statement.text, code.evidence) ?? home;
        if (at !== null) (units[at] as GoldUnit).found.set(`${code.code}/${code.assertion}`, { ...code, exact });
        else if (code.assertion !== 'mentioned') {
          errors.push({
            kind: 'outside', report: gold.name, statement: '', section: statement.section, code: code.code, gold: null, system: code.assertion,
            evidence: code.evidence ?? '', rule: code.rule, text: statement.text,
          });
        }
      }
    }
  }
  return units;
}

/** Compares. `gold` is the coder that counts as right; `system` is matched to its reports by name. */
export function evaluate(gold: readonly CodedReport[], system: readonly CodedReport[], codebook: Codebook): Evaluation {
  const facetOf = (code: string): string => codebook.codes.get(code)?.facet ?? '';
  const errors: EvaluationError[] = [];
  const missing: string[] = [];
  const byCode = new Tallies();
  const byFacet = new Tallies();
  const byReport = new Tallies();
  const bySection = new Tallies();
  const byStatement: Tally[] = [];
  const strict = new Tallies();
  const codes = new Tallies();
  const facets = new Tallies();
  const confusion = new Map<string, number>();
  let aligned = 0;
  let exact = 0;
  let sectionRight = 0;
  let sectionScored = 0;
  const status = { right: 0, scored: 0 };
  const denials = { gold: 0, right: 0, system: 0 };
  const mentions = { gold: 0, codedAsFindings: 0 };
  const units: GoldUnit[] = [];
  for (const report of gold) {
    const own = system.filter((one) => goesBy(one.name, report.name));
    if (own.length === 0) missing.push(report.name);
    units.push(...bring(report, own, errors));
  }
  for (const error of errors) {
    byCode.add(error.code, 'extra');
    byFacet.add(facetOf(error.code), 'extra');
    byReport.add(error.report, 'extra');
    bySection.add(error.section ?? 'none', 'extra');
    strict.add('', 'extra');
    codes.add('', 'extra');
  }
  for (const unit of units) {
    const { statement } = unit;
    let own: Tally = emptyTally;
    const count = (code: string, what: keyof Tally): void => {
      byCode.add(code, what);
      byFacet.add(facetOf(code), what);
      byReport.add(unit.report, what);
      bySection.add(statement.section ?? 'none', what);
      own = { ...own, [what]: own[what] + 1 };
    };
    const tell = (kind: EvaluationError['kind'], code: string, goldSays: Assertion | null, found: Found | null): void => {
      errors.push({
        kind, report: unit.report, statement: statement.id, section: statement.section, code, gold: goldSays, system: found?.assertion ?? null,
        evidence: found?.evidence ?? '', rule: found?.rule ?? '', text: statement.text,
      });
    };
    if (unit.sections.length > 0) aligned++;
    if (unit.exact) exact++;
    if (statement.section !== null && statement.section !== 'preamble' && statement.section !== 'closing') {
      sectionScored++;
      if (unit.sections.includes(statement.section)) sectionRight++;
    }
    const scored = statement.codes.filter((code) => code.assertion !== 'mentioned' && !code.optional);
    const free = new Set(statement.codes.filter((code) => code.optional && code.assertion !== 'mentioned').map((code) => `${code.code}/${code.assertion}`));
    const named = new Set(statement.codes.filter((code) => code.assertion === 'mentioned').map((code) => code.code));
    const said = [...unit.found.values()].filter((code) => code.assertion !== 'mentioned');
    mentions.gold += [...named].filter((code) => !statement.codes.some((one) => one.code === code && one.assertion !== 'mentioned')).length;
    const wanted = new Set(scored.map((code) => `${code.code}/${code.assertion}`));
    for (const code of scored) {
      const found = unit.found.get(`${code.code}/${code.assertion}`);
      const other = found ?? said.find((one) => one.code === code.code) ?? null;
      const cell = `${facetOf(code.code)}|${code.assertion}|${found ? code.assertion : unit.found.has(`${code.code}/mentioned`) && other === null ? 'mentioned' : other?.assertion ?? 'none'}`;
      confusion.set(cell, (confusion.get(cell) ?? 0) + 1);
      if (code.assertion === 'absent') denials.gold++;
      if (other !== null) {
        status.scored++;
        if (found) status.right++;
        codes.add('', 'right');
      } else codes.add('', 'missed');
      if (found) {
        count(code.code, 'right');
        strict.add('', found.exact ? 'right' : 'missed');
        if (code.assertion === 'absent') denials.right++;
      } else {
        count(code.code, 'missed');
        strict.add('', 'missed');
        tell(other === null ? 'missed' : 'assertion', code.code, code.assertion, other);
      }
    }
    for (const found of said) {
      if (found.assertion === 'absent') denials.system++;
      const key = `${found.code}/${found.assertion}`;
      if (wanted.has(key)) {
        if (!found.exact) strict.add('', 'extra');
        continue;
      }
      if (free.has(key)) continue;
      count(found.code, 'extra');
      strict.add('', 'extra');
      if (found.assertion === 'present' && named.has(found.code)) mentions.codedAsFindings++;
      if (scored.some((code) => code.code === found.code)) continue;
      codes.add('', 'extra');
      const cell = `${facetOf(found.code)}|${named.has(found.code) ? 'mentioned' : 'none'}|${found.assertion}`;
      confusion.set(cell, (confusion.get(cell) ?? 0) + 1);
      tell('extra', found.code, named.has(found.code) ? 'mentioned' : null, found);
    }
    const facetsOf = (list: readonly CodedCode[]): Set<string> => new Set(list.map((code) => facetOf(code.code)));
    const goldFacets = facetsOf(scored);
    const freeFacets = facetsOf(statement.codes.filter((code) => code.optional));
    const saidFacets = facetsOf(said);
    for (const facet of saidFacets) if (goldFacets.has(facet)) facets.add(facet, 'right'); else if (!freeFacets.has(facet)) facets.add(facet, 'extra');
    for (const facet of goldFacets) if (!saidFacets.has(facet)) facets.add(facet, 'missed');
    byStatement.push(own);
  }
  const used = [...new Set(units.flatMap((unit) => [...unit.statement.codes.map((code) => code.code), ...[...unit.found.values()].map((code) => code.code)]))].toSorted();
  const value = (list: readonly CodedCode[], code: string): string => list.find((one) => one.code === code && one.assertion !== 'mentioned')?.assertion ?? 'none';
  const pairs = (facet: string | null): [string, string][] => used.filter((code) => facet === null || facetOf(code) === facet).flatMap((code) => units
    .filter((unit) => !unit.statement.codes.some((one) => one.code === code && one.optional))
    .map((unit): [string, string] => [value(unit.statement.codes, code), value([...unit.found.values()], code)]));
  const codeScores = byCode.scores();
  const supported = [...codeScores.values()].filter((score) => score.right + score.missed > 0);
  return {
    reports: gold.length, missing, statements: { gold: units.length, aligned, exact },
    strict: scoreOf(strict.sum()),
    partial: { ...scoreOf(byReport.sum()), byReports: bootstrapF1([...byReport.all.values()]), byStatements: bootstrapF1(byStatement) },
    codes: scoreOf(codes.sum()), facets: scoreOf(facets.sum()),
    macroF1: supported.length === 0 ? 0 : supported.reduce((sum, score) => sum + score.f1, 0) / supported.length,
    statusGivenCode: status, byCode: codeScores,
    byFacet: new Map([...byFacet.scores()].map(([facet, score]) => [facet, { ...score, alpha: krippendorff(pairs(facet)) }])),
    byReport: byReport.scores(), bySection: bySection.scores(),
    confusion: [...confusion].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, times]) => {
      const [facet, said, system] = key.split('|') as [string, Assertion | 'none', Assertion | 'none'];
      return { facet, gold: said, system, count: times };
    }),
    sections: { right: sectionRight, scored: sectionScored }, denials, mentions, alpha: krippendorff(pairs(null)), errors,
  };
}
