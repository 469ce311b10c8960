/** The document's passages as HTML. */
import type { Language } from '../../words/catalogue.ts';
import { renderWords } from '../../words/render.ts';
import type { Chart } from '../charts/chart.ts';
import type { Part, Sentence } from '../document/parts.ts';
import type { Passage, Quote } from '../document/passage.ts';
import { escapeHtml, tag } from './html.ts';
import type { Links } from './links.ts';
import { cellHtml, tableAnchor, tableHtml } from './table-html.ts';

export interface Writing {
  readonly links: Links;
  readonly language: Language;
  readonly chartNumber: (id: string) => number;
}

function part(one: Part, { links, language, chartNumber }: Writing): string {
  const { captions } = renderWords[language];
  if (typeof one === 'string') return escapeHtml(one);
  if ('cell' in one) return cellHtml(one.cell, links, language);
  if ('table' in one) return tag('a', { href: `#${tableAnchor(one.table)}` }, escapeHtml(`${captions.table} ${one.table.number}`));
  return tag('a', { href: `#${one.chart.id}` }, escapeHtml(`${captions.chart} ${chartNumber(one.chart.id)}`));
}

const sentence = (parts: Sentence, writing: Writing): string => parts.map((one) => part(one, writing)).join('');

/** The picture; its bars and squares open the statements behind them. */
export function chartHtml(chart: Chart, { links, language, chartNumber }: Writing): string {
  const svg = chart.svg.replace(/ data-s="(\d+)" data-d="(\d+)"/gu, (_, series: string, place: string) => {
    const cell = chart.cells[Number(series)]?.[Number(place)];
    const number = cell ? links.number(cell) : null;
    return number === null ? '' : ` data-n="${number}" tabindex="0" role="button" aria-label="${cell!.value}"`;
  });
  const heading = `${renderWords[language].captions.chart} ${chartNumber(chart.id)}. ${chart.heading[language]}`;
  return tag('figure', { id: chart.id }, tag('figcaption', {}, escapeHtml(heading)), svg.replace('<svg ', `<svg role="group" aria-label="${escapeHtml(chart.heading[language])}" `));
}

function quoteHtml(quote: Quote, { links, language }: Writing): string {
  const href = links.quote(quote.cell);
  const link = href === null ? '' : ` · ${tag('a', { href }, escapeHtml(renderWords[language].page.open))}`;
  return tag('blockquote', {}, escapeHtml(quote.cell.text)) + tag('p', { class: 'nguon' }, escapeHtml(quote.source), link);
}

/** Anchor of a chapter, by its place among the passages. */
export const chapterAnchor = (place: number): string => `phan-${place}`;

export function passageHtml(passage: Passage, place: number, writing: Writing): string {
  switch (passage.kind) {
    case 'heading':
      return tag(`h${passage.depth + 1}`, { id: chapterAnchor(place) }, escapeHtml([passage.label, passage.text].filter(Boolean).join(' ')));
    case 'sentences':
      return tag('p', { class: 'doan' }, passage.sentences.map((one) => sentence(one, writing)).join(' '));
    case 'chart':
      return chartHtml(passage.chart, writing);
    case 'table':
      return tableHtml(passage.table, writing.links, writing.language, passage.table.rows.length > 60);
    case 'quotes':
      return tag('section', { class: 'tieu-bieu' }, tag('p', {}, escapeHtml(`${renderWords[writing.language].headings.quotes}: “${passage.label}”`)), ...passage.quotes.map((quote) => quoteHtml(quote, writing)));
  }
}
