/** How a cell is written for people, once for every renderer that writes words: Markdown, Word, the page. */
import type { Language } from '../words/catalogue.ts';
import type { Cell } from './table.ts';

/** Made once: making one costs more than a hundred numbers. */
const formats = {
  vi: { number: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }), percent: new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 }) },
  en: { number: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }), percent: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }) },
} as const;

/** 12345 as "12.345". */
export function displayNumber(value: number, language: Language): string {
  return formats[language].number.format(value);
}

/** "30,0%": one decimal, so that small shares do not vanish; never 0,0% or 100,0% unless it is. */
export function displayShare(numerator: number, denominator: number, language: Language): string {
  const percent = (numerator / denominator) * 100;
  const shown = percent > 0 && percent < 0.1 ? 0.1 : percent < 100 && percent > 99.9 ? 99.9 : Math.round(percent * 10) / 10;
  const mark = percent > 0 && percent < 0.05 ? '<' : percent < 100 && percent > 99.95 ? '>' : '';
  return `${mark}${formats[language].percent.format(shown)}%`;
}

/** "2023-08-25" as "25/8/2023" (Vietnamese) or as it stands. */
export function displayDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-');
  return language === 'vi' && year && month && day ? `${Number(day)}/${Number(month)}/${year}` : iso;
}

/** The words of a cell; "" for an empty one. */
export function display(cell: Cell, language: Language): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text': case 'quote': return cell.text;
    case 'count': return displayNumber(cell.value, language);
    case 'share': return displayShare(cell.numerator, cell.denominator, language);
    case 'date': return displayDate(cell.iso, language);
  }
}
