/** Statements that may stand for a code: findings that are sure enough, whole, of a readable length; at most one a report and code. */
import type { Assertion, Level } from '../../report.ts';
import { columnsOf } from '../columns.ts';
import type { TableContext } from '../context.ts';
import { findingsOf } from '../frame.ts';

export interface Candidate {
  readonly document: number;
  /** Place of the report in the columns. */
  readonly report: number;
  readonly ordinal: number;
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

type Raw = [number, number, string, Assertion, string | null, number | null, number, number];

/** Every nth, so that the whole corpus is drawn from, and always the same ones. */
function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)]!);
}

/** A whole sentence or item: it does not start in the middle of one, and does not end by announcing a list. */
function whole(text: string): boolean {
  return /^["“(]?[\p{Lu}\d]/u.test(text) && !/[:,]$/u.test(text.trimEnd());
}

/** For each code of the frame its candidates, in the order of the reports. */
export function candidates(context: TableContext): Candidate[][] {
  const data = columnsOf(context);
  const { corpus, frame } = context;
  const place = new Map(data.documents.map((document, index) => [document.id, index]));
  const codesOf = new Uint8Array(data.statementDocument.length);
  for (let i = 0; i < data.codingStatement.length; i++) {
    const at = data.codingStatement[i]!;
    if (codesOf[at]! < 255) codesOf[at]! += 1;
  }
  const codes = new Map(frame.codes.map((code, index) => [code.id, index]));
  const findings = frame.codes.map((code) => new Set(findingsOf(frame.facets.find((facet) => facet.id === code.facet)!)));
  const rank = ([document, statement, , , , , start, end]: Raw): number =>
    codesOf[data.firstStatement[place.get(document)!]! + statement]! * 1000 + Math.abs(end - start - 180);
  const best = frame.codes.map(() => new Map<number, { row: Raw; rank: number }>());
  const query = corpus.prepare(`SELECT c.document, c.statement, c.code, c.assertion, s.section, s.page, s.start, s."end"
    FROM codings c JOIN statements s ON s.document = c.document AND s.ordinal = c.statement
    WHERE c.document = ? AND c.confidence >= 0.5 AND s."end" - s.start BETWEEN ${shortest} AND ${longest} AND s.kind <> 'row' ORDER BY c.statement, c.ordinal`).raw();
  for (const { id } of data.documents) {
    for (const row of query.all(id) as Raw[]) {
      const code = codes.get(row[2]);
      if (code === undefined || !findings[code]!.has(row[3])) continue;
      const own = rank(row);
      const known = best[code]!.get(id);
      if (!known || own < known.rank) best[code]!.set(id, { row, rank: own });
    }
  }
  const drawn = best.map((byReport) => spread([...byReport.values()], mostCandidates).map(({ row }) => row));
  return withTexts(context, drawn, place, codesOf);
}

function withTexts(context: TableContext, drawn: readonly Raw[][], place: ReadonlyMap<number, number>, codesOf: Uint8Array): Candidate[][] {
  const data = columnsOf(context);
  const wanted = new Map<number, { code: number; row: Raw }[]>();
  drawn.forEach((rows, code) => rows.forEach((row) => {
    const list = wanted.get(row[0]);
    if (list) list.push({ code, row });
    else wanted.set(row[0], [{ code, row }]);
  }));
  const textOf = context.corpus.prepare('SELECT text FROM documents WHERE id = ?').pluck();
  const out: Candidate[][] = drawn.map(() => []);
  data.documents.forEach((info, report) => {
    const list = wanted.get(info.id);
    if (!list) return;
    const text = textOf.get(info.id) as string;
    for (const { code, row: [document, ordinal, , assertion, section, page, start, end] } of list) {
      const words = text.slice(start, end);
      if (!whole(words)) continue;
      out[code]!.push({
        document, report: place.get(document)!, ordinal, assertion, section, page, start, end, level: info.level,
        codes: codesOf[data.firstStatement[report]! + ordinal]!, text: words,
      });
    }
  });
  return out;
}
