/** Statements that may stand for a code: findings that are sure enough, whole, of a readable length; at most one a report and code. */
import { slicer } from '../../corpus/slices.ts';
import type { Assertion, Level } from '../../report.ts';
import { assertionOrder, columnsOf, flag } from '../columns.ts';
import type { TableContext } from '../context.ts';
import { findingTable } from '../tally.ts';

export interface Candidate {
  /** Place of the report in the columns. */
  readonly report: number;
  readonly assertion: Assertion;
  readonly section: string | null;
  readonly page: number | null;
  readonly start: number;
  readonly end: number;
  readonly level: Level | null;
  /** Codes that the statement carries in all: one that says only this says it best. */
  readonly codes: number;
  readonly text: string;
}

/** Candidates of a code that are compared with each other; the work for a code does not grow with the corpus. */
const mostCandidates = 240;
/** Lengths in UTF-16 units between which a quote reads well. */
const shortest = 40;
const longest = 480;

/** Every nth, so that the whole corpus is drawn from, and always the same ones. */
function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)]!);
}

/** A whole sentence or item: it does not start in the middle of one, and does not end by announcing a list. */
function whole(text: string): boolean {
  return /^["“(]?[\p{Lu}\d]/u.test(text) && !/[:,]$/u.test(text.trimEnd());
}

interface Drawn {
  /** Place in the columns' statements. */
  readonly statement: number;
  readonly assertion: Assertion;
  /** Lower is better. */
  readonly rank: number;
}

/** The best statement of each report for each code, by what is known without its words. */
function draw(context: TableContext, codesIn: Uint8Array): Drawn[][] {
  const data = columnsOf(context);
  const isFinding = findingTable(context.frame);
  const best = context.frame.codes.map((): Drawn[] => []);
  for (let i = 0; i < data.codingStatement.length; i++) {
    const code = data.codingCode[i]!;
    const assertion = data.codingAssertion[i]!;
    const statement = data.codingStatement[i]!;
    const length = data.statementLength[statement]!;
    if (data.codingLow[i] || length < shortest || length > longest || data.statementFlags[statement]! & flag.row
      || !isFinding[code * assertionOrder.length + assertion]) continue;
    const own: Drawn = { statement, assertion: assertionOrder[assertion]!, rank: codesIn[statement]! * 1000 + Math.abs(length - 180) };
    const list = best[code]!;
    const last = list.at(-1);
    if (!last || data.statementDocument[last.statement] !== data.statementDocument[statement]) list.push(own);
    else if (own.rank < last.rank) list[list.length - 1] = own;
  }
  return best.map((list) => spread(list, mostCandidates));
}

/** For each code of the frame its candidates, in the order of the reports. */
export function candidates(context: TableContext): Candidate[][] {
  const data = columnsOf(context);
  const codesIn = new Uint8Array(data.statementDocument.length);
  for (let i = 0; i < data.codingStatement.length; i++) {
    const at = data.codingStatement[i]!;
    if (codesIn[at]! < 255) codesIn[at]! += 1;
  }
  const wanted = new Map<number, { code: number; drawn: Drawn }[]>();
  draw(context, codesIn).forEach((list, code) => list.forEach((drawn) => {
    const report = data.statementDocument[drawn.statement]!;
    const own = wanted.get(report);
    if (own) own.push({ code, drawn });
    else wanted.set(report, [{ code, drawn }]);
  }));
  const { slice } = slicer(context.corpus);
  const placeOf = context.corpus.prepare('SELECT section, page, start, "end" FROM statements WHERE document = ? AND ordinal = ?').raw();
  const out: Candidate[][] = context.frame.codes.map(() => []);
  for (const [report, list] of [...wanted].toSorted(([a], [b]) => a - b)) {
    const document = data.documents[report]!;
    for (const { code, drawn: { statement, assertion } } of list) {
      const ordinal = statement - data.firstStatement[report]!;
      const [section, page, start, end] = placeOf.get(document.id, ordinal) as [string | null, number | null, number, number];
      const words = slice(document.id, start, end);
      if (!whole(words)) continue;
      out[code]!.push({ report, assertion, section, page, start, end, level: document.level, codes: codesIn[statement]!, text: words });
    }
  }
  return out;
}
