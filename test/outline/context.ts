import { outlineReport, type OutlineContext } from '../../src/outline/outline.ts';
import { loadOutlineTemplate } from '../../src/outline/template.ts';
import { loadRegister } from '../../src/register/register.ts';
import type { Report } from '../../src/report.ts';
import { reportOf } from './report-of.ts';

export const template = loadOutlineTemplate('lexicons/outline.yaml');
export const register = loadRegister('data/register/ne-tranh.yaml');
export const context: OutlineContext = {
  template, register, due: '2023-09-30', periodFrom: '2021-01-25', periodTo: '2023-06-30', reportKinds: ['report'],
};

export function outlined(text: string, name?: string): Report {
  return outlineReport(reportOf(text, name), context);
}

/** Sections in which a text with tags ("«I.1»Một số …") expects its statements, and those that the outline stage found. */
export function places(tagged: string): { expected: string[]; found: string[] } {
  const expected: string[] = [];
  const text = tagged.replace(/«([^»]*)»\s*/g, (_, tag: string) => {
    expected.push(tag);
    return '';
  });
  const report = outlined(text);
  return {
    expected: expected.map((tag, index) => `${tag || 'null'} ${words(report, index)}`),
    found: report.statements.map((statement, index) => `${statement.section ?? 'null'} ${words(report, index)}`),
  };
}

function words(report: Report, index: number): string {
  const statement = report.statements[index];
  return statement ? report.text.slice(statement.start, Math.min(statement.end, statement.start + 30)).replace(/\n/g, ' ') : '(none)';
}
