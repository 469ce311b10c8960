/** Statements: sentences of running text, bullets of one sentence, table rows. The unit that everything else counts. */
import type { Report, Span, Statement } from '../report.ts';
import { sentences } from '../vietnamese/sentences.ts';
import type { Flow } from './flow.ts';

/** A statement before its section is known. */
export interface Piece extends Span {
  readonly flow: number;
  readonly kind: Statement['kind'];
}

/** Ordinal words printed as a label belong to their sentence: "Thứ nhất, …". */
const spokenLabel = /^(?:thứ|một|hai|ba|bốn|năm)\s/iu;

/** The statements of one running paragraph; `from` is where its first sentence begins. */
export function piecesOf(report: Pick<Report, 'text'>, flow: Flow, index: number, from: number): Piece[] {
  if (flow.row) return flow.end > from ? [{ start: from, end: flow.end, flow: index, kind: 'row' }] : [];
  const begin = flow.label && spokenLabel.test(flow.label.printed) ? flow.lineStart : from;
  const spans = sentences(report.text, begin, flow.end);
  const kind = flow.label && !spokenLabel.test(flow.label.printed) && spans.length === 1 ? 'item' : 'sentence';
  return spans.map((span) => ({ ...span, flow: index, kind }));
}
