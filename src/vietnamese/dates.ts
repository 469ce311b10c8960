/** Dates as reports write them: "ngày 25 tháng 8 năm 2023", "25/8/2023", "30-6-2023", "01.7.2023". */
import type { Span } from '../report.ts';

export interface DateMention extends Span {
  /** ISO 8601, "2023-08-25". */
  readonly iso: string;
}

const written = /ng[àa]y\s*(\d{1,2})\s*th[áa]ng\s*(\d{1,2})\s*n[ăa]m\s*(\d{4})/giu;
const numeric = /(?<![\d/.,-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d/])/gu;

/** ISO date of a day, month and year that exist, else null. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** All full dates (day, month and year) in `text`, in order. Offsets are UTF-16 into it, plus `offset`. */
export function findDates(text: string, offset = 0): DateMention[] {
  const found: DateMention[] = [];
  const add = (index: number, whole: string, year: string, month: string, day: string) => {
    const iso = isoDate(Number(year), Number(month), Number(day));
    if (iso) found.push({ start: offset + index, end: offset + index + whole.length, iso });
  };
  for (const m of text.matchAll(written)) add(m.index, m[0], m[3]!, m[2]!, m[1]!);
  for (const m of text.matchAll(numeric)) add(m.index, m[0], m[4]!, m[3]!, m[1]!);
  return found.toSorted((a, b) => a.start - b.start);
}

/** The last day of a month, as ISO date. */
export function endOfMonth(year: number, month: number): string {
  return isoDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate()) ?? '';
}
