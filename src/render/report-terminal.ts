/** One report on a terminal: letterhead, outline as a tree, every statement with its evidence coloured in place, its problems. */
import colour from 'picocolors';
import type { Explanation } from '../coding/explain.ts';
import { quote, type Coding, type Report, type Section, type Statement } from '../report.ts';
import type { Language } from '../words/catalogue.ts';
import { cliWords } from '../words/cli.ts';
import { hint, reason } from '../words/words.ts';
import { codingsByStatement } from './report-json.ts';
import { ruleWords, swapWords } from './rule-words.ts';

type Paint = (text: string) => string;

/** One colour an assertion: what is found stands out, what is only named stays pale. */
const paints: Readonly<Record<Coding['assertion'], Paint>> = {
  present: colour.red, absent: colour.green, mentioned: colour.dim, proposed: colour.cyan, implemented: colour.blue, recommended: colour.magenta,
};

/** Control characters of a report must not reach the terminal. */
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');

function letterheadLines(report: Report, language: Language): string[] {
  const words = cliWords[language];
  const l = report.letterhead;
  if (!l) return [`  ${words.inspect.none}`];
  const rows: [string, string | null | undefined][] = [
    ['kind', l.kindName ? `${l.kindName.value} (${l.kind.value})` : l.kind.value],
    ['issuerParent', l.issuerParent?.value], ['issuer', l.issuer?.value],
    ['body', l.body && `${l.body.name}${l.body.id === null ? '' : ` [${l.body.id}]`}, ${words.letterhead['confidence']} ${l.body.confidence}`],
    ['level', l.body?.level], ['province', l.body?.province],
    ['number', l.number?.value], ['place', l.place?.value], ['date', l.date?.value], ['subject', l.subject?.value],
    ['basis', l.basis.map((b) => b.value).join('; ')], ['recipients', l.recipients.map((r) => r.value).join('; ')],
    ['capacity', l.capacity?.value], ['signatory', l.signatory?.value],
  ];
  return rows.flatMap(([key, value]) => (value ? [`  ${(words.letterhead[key] ?? key).padEnd(18)} ${printable(value)}`] : []));
}

function sectionLine(report: Report, section: Section): string {
  const depth = Math.max(0, (section.ids[0] ?? '').split('.').length - 1);
  const heading = section.heading ? printable(quote(report, section.heading)) : `(${section.via})`;
  const id = section.ids.join(' + ') || '–';
  return `  ${'  '.repeat(depth)}${colour.bold(id.padEnd(7))} ${section.label ?? ''} ${heading} ${colour.dim(`${section.reason}, ${section.confidence}`)}`;
}

/** The statement's words with each coding's evidence painted; where evidence overlaps, the first coding paints. */
function painted(report: Report, statement: Statement, codings: readonly Coding[]): string {
  const paintAt: (Paint | null)[] = Array.from({ length: statement.end - statement.start }, () => null);
  for (const coding of codings) {
    for (const { start, end } of coding.evidence) {
      for (let i = Math.max(start, statement.start); i < Math.min(end, statement.end); i++) paintAt[i - statement.start] ??= paints[coding.assertion];
    }
  }
  const text = quote(report, statement);
  let out = '';
  for (let i = 0; i < text.length;) {
    let end = i + 1;
    while (end < text.length && paintAt[end] === paintAt[i]) end++;
    const piece = printable(text.slice(i, end));
    const paint = paintAt[i];
    out += paint ? paint(piece) : piece;
    i = end;
  }
  return out;
}

function codingLine(report: Report, coding: Coding, language: Language): string {
  const words = cliWords[language];
  const evidence = coding.evidence.map((span) => printable(quote(report, span))).join(' … ');
  const cue = coding.cue ? `, ${coding.cue.id} «${printable(quote(report, coding.cue))}»` : '';
  const unsure = coding.confidence < 0.5 ? ` ${colour.yellow(`(${words.inspect.uncertain})`)}` : '';
  return `      ${paints[coding.assertion](`${coding.code} ${words.assertions[coding.assertion]}`)}${unsure} «${evidence}» ${
    colour.dim(`${words.inspect.because} ${coding.entry}, ${ruleWords(coding.rule, language)}${cue}`)}`;
}

function rejectedLines(explanation: Explanation | undefined, language: Language): string[] {
  if (explanation === undefined) return [];
  return [
    ...explanation.matches.filter((match) => match.outcome === 'rejected').map((match) =>
      colour.dim(`      – ${match.code} ${cliWords[language].inspect.rejected}: «${match.words.map(printable).join(' … ')}» ${match.entry}, ${ruleWords(match.rule, language)}${match.by ? ` (${match.by})` : ''}`)),
    ...explanation.swaps.map((swap) => colour.dim(`      ⇄ ${printable(swapWords(swap, language))}`)),
  ];
}

/** The whole view. `why`, by statement id, adds what was rejected and why. */
export function reportTerminal(report: Report, language: Language, why: ReadonlyMap<string, Explanation> | null = null): string {
  const words = cliWords[language].inspect;
  const codings = codingsByStatement(report);
  const title = (text: string): string => `\n${colour.bold(colour.underline(text))}`;
  const { source } = report;
  return [
    colour.bold(report.name),
    colour.dim([source.format, source.reader, source.encoding, source.pages === null ? null : `${source.pages} ${words.page}`].filter(Boolean).join(' · ')),
    title(words.letterhead), ...letterheadLines(report, language),
    title(words.outline), ...(report.sections.length > 0 ? report.sections.map((section) => sectionLine(report, section)) : [`  ${words.none}`]),
    title(words.statements),
    ...report.statements.flatMap((statement) => {
      const own = codings.get(statement.id) ?? [];
      const page = statement.page === null ? '' : ` ${words.page} ${statement.page}`;
      return [
        `${colour.dim(`${statement.id} [${statement.section ?? '–'}]${page}`)} ${painted(report, statement, own)}`,
        ...own.map((coding) => codingLine(report, coding, language)),
        ...(why ? rejectedLines(why.get(statement.id), language) : []),
      ];
    }),
    ...(report.notes.length > 0 ? [title(words.notes), ...report.notes.map((note) => `  ${note.label} ${printable(note.text)}`)] : []),
    title(words.messages),
    ...(report.messages.length > 0 ? report.messages.map((m) => {
      const paint = m.severity === 'error' ? colour.red : m.severity === 'warning' ? colour.yellow : colour.dim;
      const page = m.place.page === undefined ? '' : ` (${words.page} ${m.place.page})`;
      return `  ${paint('●')} ${printable(reason(m, language))}${page} ${colour.dim(printable(hint(m, language)))}`;
    }) : [`  ${words.none}`]),
  ].join('\n');
}
