/** The coding stage: gives every statement its codes, with the words that prove them and the cue that decided. */
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import { symbolAt, symbolsOf, type Symbols } from '../lexicon/symbols.ts';
import { message, type Message } from '../message.ts';
import type { Assertion, Coding, Found, Report, Span, Statement } from '../report.ts';
import { addresseeOf } from './addressee.ts';
import type { Candidate } from './choose.ts';
import type { Setting } from './decide.ts';
import { KEYNESS } from './keyness.ts';
import type { Run } from './scan.ts';
import { StandingCues } from './standing.ts';
import { codeStatement, settingOf } from './statement.ts';

/** Whether a message is one that this stage writes; each stands at the coding that it is about. */
export function isOfCoding({ rule }: Message): boolean {
  return rule.startsWith('coding.');
}

/** Adds `codings` (in order of the text) and the messages about them. With `wanted`, codes only the statements that it takes. */
export function codeReport(report: Report, lexicon: CompiledLexicon, wanted: ((statement: Statement) => boolean) | null = null): Report {
  const symbols = symbolsOf(report.text, lexicon.matcher.vocabulary, report.corrections);
  const standing = new StandingCues(lexicon, report, symbols);
  const codings: Coding[] = [];
  const messages: Message[] = [];
  for (const statement of report.statements) {
    if (wanted !== null && !wanted(statement)) {
      standing.pass(statement);
      continue;
    }
    const above = standing.above(statement);
    const setting = settingOf(lexicon, report, statement, above);
    const from = symbolAt(symbols, statement.start);
    const to = symbolAt(symbols, statement.end);
    const { candidates } = codeStatement(lexicon, symbols, from, to, setting);
    let addressee: Found<string> | null | undefined;
    const toWhom = (): Found<string> | null => addressee === undefined ? addressee = addresseeOf(report, lexicon, symbols, statement, above) : addressee;
    const made: Coding[] = [];
    for (const one of candidates) if (one.rejected === null) made.push(codingOf(symbols, statement, setting, one, one.verdict.gives === 'recommended' ? toWhom() : null));
    if (made.length > 1) made.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
    for (const coding of made) {
      codings.push(coding);
      const told = disagreement(report, lexicon, coding);
      if (told !== null) messages.push(told);
    }
  }
  return { ...report, codings, messages: messages.length === 0 ? report.messages : [...report.messages, ...messages] };
}

function spanOf(symbols: Symbols, [from, to]: Run): Span {
  return { start: symbols.starts[from] as number, end: symbols.ends[to] as number };
}

function codingOf(symbols: Symbols, statement: Statement, setting: Setting, one: Candidate, addressee: Coding['addressee']): Coding {
  const evidence = one.hit.runs.map((run) => spanOf(symbols, run));
  const { verdict, code } = one;
  const cue = verdict.cue === null
    ? verdict.standing === null ? null : { id: verdict.standing.id, start: verdict.standing.start, end: verdict.standing.end }
    : { id: verdict.cue.cue.id, ...spanOf(symbols, [verdict.cue.first, verdict.cue.last]) };
  return {
    statement: statement.id, code: code.id, assertion: verdict.gives as Assertion, evidence,
    start: (evidence[0] as Span).start, end: (evidence[evidence.length - 1] as Span).end,
    entry: one.hit.entry.id, rule: verdict.rule, cue, confidence: confidenceOf(one, setting),
    disagrees: disagrees(one, setting), addressee,
  };
}

/** Plain findings are 0.9; outside the section of their facet 0.8; by key words 0.6; a hedge lowers; an entry of low weight is no surer than its weight. */
function confidenceOf(one: Candidate, setting: Setting): number {
  const at = one.verdict.rule === KEYNESS ? 0.6 : setting.outline === null || setting.outline.facets.length === 0 || setting.outline.facets.includes(one.code.facet) ? 0.9 : 0.8;
  const sure = at * one.verdict.hedge;
  const { weight } = one.hit.entry;
  return Math.round((weight < 0.5 ? Math.min(sure, weight) : sure) * 100) / 100;
}

/** The section whose claim (kind, holder or group) the code's own contradicts. */
function disagrees(one: Candidate, setting: Setting): string | null {
  const { outline } = setting;
  if (outline === null || !outline.facets.includes(one.code.facet) || one.verdict.gives === 'mentioned') return null;
  const apart = (claimed: string | null, own: string | null): boolean => claimed !== null && own !== null && claimed !== own;
  return apart(outline.kind, one.code.kind) || apart(outline.holder, one.code.holder) || apart(outline.group, one.code.group) ? outline.id : null;
}

/** A cause that its heading calls by the other kind is told to the reader. */
function disagreement(report: Report, lexicon: CompiledLexicon, coding: Coding): Message | null {
  if (coding.disagrees === null) return null;
  const code = lexicon.codebook.codes.get(coding.code);
  const section = lexicon.codebook.outline.find((one) => one.id === coding.disagrees) ?? null;
  if (code?.kind === undefined || code.kind === null || section === null || section.kind === null || section.kind === code.kind) return null;
  const statement = report.statements.find((one) => one.id === coding.statement);
  return message('coding.heading-disagrees', 'info', {
    code: code.id, label: code.label, kind: code.kind, section: section.id, title: section.title, claimed: section.kind,
  }, { file: report.name, start: coding.start, end: coding.end, ...(statement?.page ? { page: statement.page } : {}) });
}
