/** Compliance: what a report did with each section of the outline. */
import type { Report, Section } from '../report.ts';
import { isWithin, type OutlineTemplate } from './template.ts';

export type ComplianceState = 'present' | 'other-number' | 'merged' | 'empty' | 'missing';

export interface Compliance {
  readonly id: string;
  readonly title: string;
  readonly state: ComplianceState;
  /** Number printed where the section stands under another one ("V."), else null. */
  readonly number: string | null;
  /** Statements of the section and of those below it. */
  readonly statements: number;
  /** Of those, with a figure or a concrete example. */
  readonly substantiated: number;
}

const figure = /(?<![\p{L}\d/-])\d{1,3}(?:\.\d{3})*(?:,\d+)?\s*(?:%|(?!\/)\p{L}{2,})|\d+\/\d+\s+\p{L}|(?<![\p{L}\d])\d{2,}(?![\p{L}\d/-])/u;
const notFigure = /(?:ngày|tháng|năm|số|quý|giai đoạn|khóa|điều|khoản|quyết định|nghị định|nghị quyết|luật)\s+\d[\d/.\s-]*(?:\p{Lu}[\p{L}-]*)?/giu;
const example = /ví dụ|chẳng hạn|điển hình (?:như|là)|cụ thể (?:như|là)|cá biệt|vụ việc (?:thứ|tại|của)|trường hợp (?:của )?(?:ông|bà|anh|chị|hộ)|(?:^|\s)(?:ông|bà|hộ ông|hộ bà)\s\p{Lu}|công trình \p{L}+|dự án \p{Lu}/u;

/** Whether a statement carries a figure (dates and document numbers are none) or a concrete example. */
export function isSubstantiated(text: string): boolean {
  return figure.test(text.replace(notFigure, ' ')) || example.test(text);
}

function numberOf(template: OutlineTemplate, id: string): number {
  const section = template.byId.get(id)!;
  return template.sections.filter((one) => one.parent === section.parent).findIndex((one) => one.id === id) + 1;
}

const digits = /(\d+)\D*$/;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function printedNumber(label: string): number | null {
  const bare = label.replace(/[\s.)/:-]+$/u, '');
  const roman = romans.indexOf(bare.split(/[.\s]/).at(-1) ?? '');
  if (roman >= 0) return roman + 1;
  const arabic = digits.exec(bare);
  return arabic ? Number(arabic[1]) : null;
}

function stateOf(template: OutlineTemplate, id: string, own: readonly Section[], count: number): Pick<Compliance, 'state' | 'number'> {
  const first = own[0];
  if (!first) return { state: count > 0 ? 'present' : 'missing', number: null };
  if (count === 0) return { state: 'empty', number: null };
  if (own.every((section) => section.ids.length > 1)) return { state: 'merged', number: null };
  const numbered = own.find((section) => section.label !== null && section.reason !== 'parent' && section.ids.length === 1);
  const number = numbered ? printedNumber(numbered.label!) : null;
  return number !== null && number !== numberOf(template, id) ? { state: 'other-number', number: numbered!.label } : { state: 'present', number: null };
}

/** What became of each section of the template, in its order. A section is present where it or one below it has statements. */
export function sectionStates(report: Report, template: OutlineTemplate): Omit<Compliance, 'substantiated'>[] {
  return template.sections.map(({ id, title }) => {
    const own = report.sections.filter((section) => section.ids.includes(id));
    const statements = report.statements.filter((statement) => statement.section !== null && isWithin(statement.section, id)).length;
    const merged = report.statements.some((statement) => statement.sectionIndex !== null && report.sections[statement.sectionIndex]!.ids.includes(id)) ? 1 : 0;
    return { id, title, ...stateOf(template, id, own, statements + merged), statements };
  });
}

/** One row for each section of the template, in its order, with the statements that a figure or an example bears out. */
export function compliance(report: Report, template: OutlineTemplate): Compliance[] {
  const borneOut = report.statements.filter((statement) => statement.section !== null && isSubstantiated(report.text.slice(statement.start, statement.end)));
  return sectionStates(report, template).map((row) => ({ ...row, substantiated: borneOut.filter((statement) => isWithin(statement.section!, row.id)).length }));
}
