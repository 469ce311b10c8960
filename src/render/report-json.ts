/** One report as JSON: a contract that outside tools read (`soi inspect FILE --json`). */
import { quote, type Coding, type Report, type Statement } from '../report.ts';
import type { Language } from '../words/catalogue.ts';
import { hint, reason } from '../words/words.ts';

/** A coding as it is told: the cue by its id, the addressee by its words. */
export type ToldCoding = Pick<Coding, 'code' | 'assertion' | 'start' | 'end' | 'entry' | 'rule' | 'confidence' | 'disagrees'> & { readonly cue: string | null; readonly addressee: string | null };

export const toldCoding = ({ cue, addressee, ...coding }: Coding): ToldCoding => ({ ...coding, cue: cue?.id ?? null, addressee: addressee?.value ?? null });

/** A coding as outside tools see it; `start` and `end` are those of the evidence. */
function codingJson(report: Pick<Report, 'text'>, coding: ToldCoding) {
  return {
    code: coding.code, assertion: coding.assertion, evidence: quote(report, coding), start: coding.start, end: coding.end,
    rule: coding.rule, entry: coding.entry, confidence: coding.confidence,
    ...(coding.cue === null ? {} : { cue: coding.cue }),
    ...(coding.disagrees === null ? {} : { disagrees: coding.disagrees }),
    ...(coding.addressee === null ? {} : { addressee: coding.addressee }),
  };
}

/** A statement with its codings as outside tools see it; `statements.jsonl` holds one a line. */
export function statementJson(report: Pick<Report, 'name' | 'text'>, statement: Pick<Statement, 'section' | 'page' | 'start' | 'end'>,
  codings: readonly ToldCoding[]) {
  return {
    report: report.name, section: statement.section, text: quote(report, statement), page: statement.page,
    start: statement.start, end: statement.end, codes: codings.map((coding) => codingJson(report, coding)),
  };
}

/** The codings of each statement, by its id, in order. */
export function codingsByStatement(report: Report): ReadonlyMap<string, readonly Coding[]> {
  const groups = new Map<string, Coding[]>();
  for (const coding of report.codings) {
    const group = groups.get(coding.statement);
    if (group) group.push(coding);
    else groups.set(coding.statement, [coding]);
  }
  return groups;
}

/** The whole report. Offsets are UTF-16 units into `text`. */
export function reportJson(report: Report, language: Language) {
  const codings = codingsByStatement(report);
  const { letterhead } = report;
  return {
    report: report.name,
    source: report.source,
    letterhead: letterhead && {
      kind: letterhead.kind.value, kindName: letterhead.kindName?.value ?? null, kindReason: letterhead.kindReason,
      issuer: letterhead.issuer?.value ?? null, issuerParent: letterhead.issuerParent?.value ?? null,
      number: letterhead.number?.value ?? null, place: letterhead.place?.value ?? null, date: letterhead.date?.value ?? null,
      subject: letterhead.subject?.value ?? null, basis: letterhead.basis.map((b) => b.value), recipients: letterhead.recipients.map((r) => r.value),
      signatory: letterhead.signatory?.value ?? null, capacity: letterhead.capacity?.value ?? null,
      level: letterhead.body?.level ?? null, body: letterhead.body,
      places: {
        kind: letterhead.kindName?.span ?? null, issuer: letterhead.issuer?.span ?? null, issuerParent: letterhead.issuerParent?.span ?? null,
        number: letterhead.number?.span ?? null, place: letterhead.place?.span ?? null, date: letterhead.date?.span ?? null,
        subject: letterhead.subject?.span ?? null, signatory: letterhead.signatory?.span ?? null, capacity: letterhead.capacity?.span ?? null,
      },
    },
    text: report.text,
    blocks: report.blocks.map((block) => ({
      kind: block.kind ?? (block.shape === 'row' ? 'row' : 'paragraph'), label: block.label, text: quote(report, block), page: block.page,
      start: block.start, end: block.end,
      ...(block.cells ? { cells: block.cells.map((cell) => quote(report, cell)) } : {}),
      ...(block.box ? { box: block.box } : {}),
      bold: block.bold, size: block.size,
    })),
    notes: report.notes,
    corrections: report.corrections.map((c) => ({ ...c, text: quote(report, c) })),
    sections: report.sections.map((section) => ({
      ids: section.ids, label: section.label, heading: section.heading ? quote(report, section.heading) : null,
      start: section.start, end: section.end, via: section.via, confidence: section.confidence, reason: section.reason,
    })),
    statements: report.statements.map((statement) => ({ id: statement.id, kind: statement.kind, ...statementJson(report, statement, (codings.get(statement.id) ?? []).map(toldCoding)) })),
    facts: report.facts.map((fact) => ({ ...fact, text: quote(report, fact) })),
    messages: report.messages.map((m) => ({
      rule: m.rule, severity: m.severity, reason: reason(m, language), hint: hint(m, language), place: m.place,
    })),
  };
}
