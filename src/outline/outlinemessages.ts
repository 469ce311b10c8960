/** What the outline of a report lacks, leaves empty or has beyond the template. */
import { message, type Message } from '../message.ts';
import type { Report } from '../report.ts';
import { sectionStates } from './compliance.ts';
import type { OutlineTemplate } from './template.ts';

/** Messages on the outline of a report. A report without any section gets one message instead of one a section. */
export function outlineMessages(report: Report, template: OutlineTemplate): Message[] {
  const place = { file: report.name };
  if (report.sections.every((section) => section.ids.length === 0)) return [message('outline.none', 'warning', {}, place)];
  const found: Message[] = [];
  if (report.sections.every((section) => section.via === 'discourse')) found.push(message('outline.no-headings', 'info', {}, place));
  const rows = sectionStates(report, template);
  const states = new Map(rows.map((row) => [row.id, row.state]));
  for (const row of rows) {
    const section = template.byId.get(row.id)!;
    const deep = section.parent !== null && template.byId.get(section.parent)!.parent !== null;
    const children = template.sections.filter((one) => one.parent === row.id);
    if (children.length > 0 && states.get(row.id) === 'present' && children.every((one) => states.get(one.id) === 'missing')) {
      found.push(message('outline.undivided', 'info', { id: row.id, title: row.title, count: children.length }, place));
    }
    // Below a section that is itself missing or undivided nothing is missed, and the innermost division is a matter of form.
    const siblings = template.sections.filter((one) => one.parent === section.parent);
    const alone = section.parent === null || (states.get(section.parent) !== 'missing' && siblings.some((one) => states.get(one.id) !== 'missing'));
    if (row.state === 'missing' && !deep && alone) {
      found.push(message('outline.missing', section.parent === null ? 'warning' : 'info', { id: row.id, title: row.title }, place));
    }
    if (row.state === 'empty') {
      const at = report.sections.find((one) => one.ids.includes(row.id));
      found.push(message('outline.empty', 'warning', { id: row.id, title: row.title }, at ? { ...place, start: at.start, end: at.end } : place));
    }
  }
  for (const section of report.sections) {
    if (section.ids.length > 1) {
      found.push(message('outline.merged', 'info', { ids: section.ids.join(', '), heading: heading(report, section.heading) }, { ...place, start: section.start, end: section.end }));
    } else if ((section.ids.length === 0 || section.reason === 'place') && section.via === 'heading') {
      found.push(message('outline.extra', 'info', { heading: heading(report, section.heading) }, { ...place, start: section.start, end: section.end }));
    }
  }
  return found;
}

function heading(report: Report, span: { start: number; end: number } | null): string {
  return span ? report.text.slice(span.start, span.end).replace(/\n/g, ' ').slice(0, 120) : '';
}
