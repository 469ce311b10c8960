/** A coder's work on one report, whoever the coder is: a person with a gold file, this product, another program's lines. */
import { z } from 'zod';
import { CannotWork, message } from '../message.ts';
import type { Assertion, Report } from '../report.ts';

const assertion = z.enum(['present', 'absent', 'mentioned', 'proposed', 'implemented', 'recommended']);

const goldShape = z.object({
  report: z.string().min(1),
  metadata: z.record(z.string(), z.unknown()).optional(),
  statements: z.array(z.object({
    id: z.string().optional(),
    section: z.string().nullable().default(null),
    text: z.string(),
    codes: z.array(z.object({ code: z.string(), assertion, optional: z.boolean().optional(), evidence: z.string().optional() })).default([]),
  })),
});

const lineShape = z.object({
  report: z.string().min(1),
  section: z.string().nullable().optional(),
  text: z.string(),
  codes: z.array(z.object({ code: z.string(), assertion, evidence: z.string().optional(), rule: z.string().optional() })).default([]),
});

export interface CodedCode {
  readonly code: string;
  readonly assertion: Assertion;
  /** Careful coders disagreed there: scored neither way. */
  readonly optional: boolean;
  /** The words that prove it; null where the coder names none. */
  readonly evidence: string | null;
  /** What decided, for the error list. */
  readonly rule: string;
}

export interface CodedStatement {
  readonly id: string;
  readonly section: string | null;
  readonly text: string;
  readonly codes: readonly CodedCode[];
}

export interface CodedReport {
  /** The report's name without its file ending. */
  readonly name: string;
  readonly statements: readonly CodedStatement[];
}

/** Reads one gold file. Throws CannotWork where it is no gold file. */
export function readGold(file: string, text: string): CodedReport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CannotWork(message('evaluation.gold', 'error', { problem: error instanceof Error ? error.message : '' }, { file }), { cause: error });
  }
  const result = goldShape.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new CannotWork(message('evaluation.gold', 'error', { problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` }, { file }));
  }
  return {
    name: result.data.report,
    statements: result.data.statements.map((one, index) => ({
      id: one.id ?? String(index + 1), section: one.section, text: one.text,
      codes: one.codes.map((code) => ({ code: code.code, assertion: code.assertion, optional: code.optional ?? false, evidence: code.evidence ?? null, rule: '' })),
    })),
  };
}

/** Reads statements.jsonl: one statement a line. Throws CannotWork with the line. */
export function readStatementLines(file: string, text: string): CodedReport[] {
  const reports = new Map<string, CodedStatement[]>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      value = null;
    }
    const result = lineShape.safeParse(value);
    if (!result.success) throw new CannotWork(message('evaluation.lines', 'error', {}, { file, line: index + 1 }));
    const own = reports.get(result.data.report) ?? [];
    reports.set(result.data.report, own);
    own.push({
      id: String(own.length + 1), section: result.data.section ?? null, text: result.data.text,
      codes: result.data.codes.map((code) => ({ code: code.code, assertion: code.assertion, optional: false, evidence: code.evidence ?? null, rule: code.rule ?? '' })),
    });
  });
  return [...reports].map(([name, statements]) => ({ name, statements }));
}

/** This product's own coding of a report. */
export function codedReport(report: Report): CodedReport {
  return {
    name: report.name,
    statements: report.statements.map((statement) => ({
      id: statement.id, section: statement.section, text: report.text.slice(statement.start, statement.end),
      codes: report.codings.filter((coding) => coding.statement === statement.id).map((coding) => ({
        code: coding.code, assertion: coding.assertion, optional: false, evidence: report.text.slice(coding.start, coding.end),
        rule: `${coding.entry} (${coding.rule}${coding.cue === null ? '' : `: ${coding.cue.id}`})`,
      })),
    })),
  };
}
