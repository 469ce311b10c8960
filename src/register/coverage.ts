/** Coverage: which of the bodies that owe a report have sent it, when, and what came beside. */
import type { Body, Level } from '../report.ts';
import type { OwedBody, Register } from './register.ts';

export type CoverageState = 'submitted' | 'late' | 'missing' | 'duplicate';

/** A report as coverage sees it: its name and what its letterhead says of who sent it. Only kinds that count as reports should be given. */
export interface Submission {
  readonly name: string;
  readonly issuer: string | null;
  /** What the register knows of the issuer. */
  readonly body: Pick<Body, 'id' | 'level' | 'province'> | null;
  /** ISO date. */
  readonly date: string | null;
}

export interface CoverageRow {
  readonly body: OwedBody;
  /** "late": sent, dated after the deadline. "duplicate": sent more than once; the earliest in-time report decides lateness. */
  readonly state: CoverageState;
  readonly late: boolean;
  /** Names of its reports, earliest date first; those without a date last. */
  readonly reports: readonly string[];
  /** ISO date of the first report, null without one. */
  readonly date: string | null;
}

export interface Outsider {
  readonly report: string;
  readonly issuer: string | null;
  readonly level: Level | null;
  readonly province: string | null;
}

export interface CoverageCount {
  readonly key: string;
  readonly owed: number;
  readonly submitted: number;
  readonly late: number;
  readonly missing: number;
  readonly duplicate: number;
}

export interface Coverage {
  /** One row a body, in the order of the register. Bodies named by their kind only appear when they have reported. */
  readonly rows: readonly CoverageRow[];
  /** Reports of bodies that owe none. */
  readonly outside: readonly Outsider[];
  readonly byGroup: readonly CoverageCount[];
  readonly byLevel: readonly CoverageCount[];
  readonly byProvince: readonly CoverageCount[];
  readonly total: CoverageCount;
}

function dateOf(submission: Submission): string {
  return submission.date ?? '9999';
}

function rowOf(body: OwedBody, sent: readonly Submission[], due: string | null): CoverageRow {
  const inOrder = [...sent].toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)) || a.name.localeCompare(b.name));
  const date = inOrder[0]?.date ?? null;
  const late = due !== null && date !== null && date > due;
  const state: CoverageState = sent.length === 0 ? 'missing' : sent.length > 1 ? 'duplicate' : late ? 'late' : 'submitted';
  return { body, state, late, reports: inOrder.map((one) => one.name), date };
}

/** `submitted` counts every body that has reported, late and duplicate ones among them. */
function count(key: string, rows: readonly CoverageRow[]): CoverageCount {
  const must = rows.filter((row) => !row.body.optional || row.reports.length > 0);
  return {
    key, owed: must.length,
    submitted: must.filter((row) => row.reports.length > 0).length,
    late: must.filter((row) => row.late).length,
    missing: must.filter((row) => row.state === 'missing').length,
    duplicate: must.filter((row) => row.state === 'duplicate').length,
  };
}

function counts(rows: readonly CoverageRow[], keyOf: (row: CoverageRow) => string | null): CoverageCount[] {
  const groups = new Map<string, CoverageRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const list = groups.get(key);
    if (list) list.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, list]) => count(key, list));
}

/** Holds the reports that came against the register. `due` is the last day in time, ISO date, or null. */
export function coverage(register: Register, submissions: readonly Submission[], due: string | null): Coverage {
  const byBody = new Map<string, Submission[]>();
  const outside: Outsider[] = [];
  const owedIds = new Set(register.owed.map((body) => body.id));
  for (const submission of submissions) {
    const { body, issuer } = submission;
    if (body?.id != null && owedIds.has(body.id)) {
      const list = byBody.get(body.id);
      if (list) list.push(submission);
      else byBody.set(body.id, [submission]);
    } else outside.push({ report: submission.name, issuer, level: body?.level ?? null, province: body?.province ?? null });
  }
  const rows = register.owed.filter((body) => !body.optional || byBody.has(body.id)).map((body) => rowOf(body, byBody.get(body.id) ?? [], due));
  return {
    rows, outside,
    byGroup: counts(rows, (row) => row.body.group),
    byLevel: counts(rows, (row) => row.body.level),
    byProvince: counts(rows, (row) => row.body.province),
    total: count('', rows),
  };
}
