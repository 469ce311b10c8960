/** Where the parts of a document lie: head, body, tail; on a press page the article and what does not belong to it. */
import type { Report, Span } from '../report.ts';
import { readHead, type Head } from './head.ts';
import { isCapitals, linesOf } from './lines.ts';
import { dateline, furnitureOf } from './press.ts';
import { readPress, type PressPage } from './presshead.ts';
import { readTail, type Tail } from './tail.ts';

/** Characters of the body, at most, from which issuer and basis are read: what stands before the first heading. */
const openingLength = 1500;

export interface Frame {
  readonly head: Head;
  readonly tail: Tail;
  /** First block of the body, and the first one behind it. */
  readonly from: number;
  readonly to: number;
  readonly press: PressPage | null;
  /** Blocks inside the body that are no text of it: captions, players. */
  readonly dropped: ReadonlySet<number>;
}

/** Where the body of a press page lies: behind title, date and player, before byline and related links. */
function pressFrame(report: Report, head: Head): Frame | null {
  const lines = linesOf(report, 0, report.blocks.length);
  const dropped = new Set<number>();
  let to = report.blocks.length;
  for (const line of lines) {
    const what = line.label === null || line.label === '•' ? furnitureOf(line.text) : null;
    if (what === null || (what === 'source' && line.block < report.blocks.length * 0.7)) continue;
    dropped.add(line.block);
    if ((what === 'related' || what === 'byline') && line.block > report.blocks.length * 0.4) {
      if (what === 'related') {
        to = line.block;
        break;
      }
    }
  }
  for (const line of lines.filter((one) => one.block < to && !dropped.has(one.block)).slice(-1)) {
    if (line.text.split(' ').length <= 5 && !/[.!?…”"]$/u.test(line.text)) dropped.add(line.block);
  }
  const first = lines.find((line) => !dropped.has(line.block));
  const titled = first !== undefined && first.block < 3 && lines.length > 2 && !/[.!?…:]["”]?$/u.test(first.text) && !dateline.test(first.text);
  const from = titled ? first.block + 1 : first?.block ?? 0;
  const begin = report.blocks[from]?.start ?? 0;
  const press = readPress(report.text, lines, { start: begin, end: Math.min(report.text.length, begin + openingLength * 2) }, report.source.format === 'html');
  if (!press) return null;
  const tail: Tail = { from: to, to, recipients: [], capacity: [], signatory: null };
  return { head, tail, from, to, press, dropped };
}

/** Finds the parts of a document. */
export function frameOf(report: Report): Frame {
  const head = readHead(report);
  if (!head.formal && head.addressees.length === 0) {
    const page = pressFrame(report, head);
    if (page) return page;
  }
  const tail = readTail(report, head.bodyFrom);
  return { head, tail, from: head.bodyFrom, to: tail.from, press: null, dropped: new Set() };
}

/** The first sentences of the body, up to its first heading. */
export function openingOf(report: Report, frame: Frame): Span {
  const first = report.blocks[frame.from];
  if (!first || frame.from >= frame.to) return { start: report.text.length, end: report.text.length };
  let last = frame.from;
  while (last + 1 < frame.to) {
    const next = report.blocks[last + 1]!;
    if (next.label !== null || next.level !== null || isCapitals(report.text.slice(next.start, next.end)) || next.end - first.start > openingLength) break;
    last += 1;
  }
  return { start: first.start, end: report.blocks[last]!.end };
}
