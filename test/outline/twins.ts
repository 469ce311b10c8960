/** Comparing an edited report with its original: how many statements stand in another section. */
import { outlineReport } from '../../src/outline/outline.ts';
import { foldText } from '../../src/vietnamese/folding.ts';
import { context } from './context.ts';
import { reportOf } from './report-of.ts';

interface Placed {
  readonly key: string;
  readonly section: string | null;
}

export function placed(text: string): Placed[] {
  const report = outlineReport(reportOf(text), context);
  return report.statements.map((s) => ({ key: foldText(report.text.slice(s.start, s.end)).replace(/[^\p{L}\p{N}]/gu, ''), section: s.section }));
}

/** Statements of the original that the twin lost or placed elsewhere. */
export function changed(original: readonly Placed[], twin: readonly Placed[]): number {
  const sections = new Map<string, (string | null)[]>();
  for (const { key, section } of twin) {
    const list = sections.get(key);
    if (list) list.push(section);
    else sections.set(key, [section]);
  }
  return original.filter(({ key, section }) => sections.get(key)?.shift() !== section).length;
}
