/** Reading a report's view. Each function stands on its own, as it is put into the page as text. */
import type { ReportView, Segment } from './report-data.ts';

/** Text for searching: without tones and case. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
}

/** A statement's pieces; where it goes on in a further block, a space stands between. */
export function segmentsOf(view: ReportView, ordinal: number): Segment[] {
  const out: Segment[] = [];
  for (const [, , , segments] of view.blocks) {
    const own = segments.filter(([, statement]) => statement === ordinal);
    if (own.length > 0 && out.length > 0) out.push([' ', ordinal, []]);
    out.push(...own);
  }
  return out;
}
