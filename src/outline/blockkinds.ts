/** What each block turned out to be. */
import type { BlockKind, Report } from '../report.ts';
import type { Flow } from './flow.ts';
import type { Frame } from './frame.ts';
import { linesOf } from './lines.ts';
import type { Node } from './tree.ts';

/** The kind of every block, in order. Blocks behind a signature are appendices: paragraphs, items and rows. */
export function blockKinds(report: Report, frame: Frame, flows: readonly Flow[], nodes: readonly Node[]): BlockKind[] {
  const kinds = report.blocks.map((block, index): BlockKind => {
    if (index < frame.from) return frame.press ? 'heading' : 'letterhead';
    if (index >= frame.tail.from && index < frame.tail.to && !frame.press) return 'signature';
    return block.shape === 'row' ? 'row' : block.label !== null ? 'item' : 'paragraph';
  });
  for (const line of frame.tail.recipients) kinds[line.block] = 'recipients';
  for (const line of linesOf(report, frame.tail.from, frame.tail.to)) if (/^n[ơo]i nh[ậâ]n/iu.test(line.text)) kinds[line.block] = 'recipients';
  for (const line of frame.tail.capacity) kinds[line.block] = 'signature';
  if (frame.tail.signatory) kinds[frame.tail.signatory.block] = 'signature';
  for (const flow of flows) for (let index = flow.first; index <= flow.last; index += 1) kinds[index] = kinds[flow.first]!;
  for (const node of nodes) for (let index = flows[node.flow]!.first; index <= flows[node.flow]!.last; index += 1) kinds[index] = 'heading';
  return kinds;
}
