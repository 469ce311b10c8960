/** Generated sentences: templates of the words filled with cells, so that a number in a sentence is the table's own. */
import { display } from '../../tables/display.ts';
import type { Cell, Table } from '../../tables/table.ts';
import type { Language } from '../../words/catalogue.ts';
import { renderWords } from '../../words/render.ts';
import type { Chart } from '../charts/chart.ts';

/** Part of a sentence: words, a table's cell, or a reference to a table or chart. */
export type Part = string | { readonly cell: Cell } | { readonly table: Table } | { readonly chart: Chart };
export type Sentence = readonly Part[];
export type Values = Readonly<Record<string, Cell | Sentence | string | { readonly table: Table } | { readonly chart: Chart }>>;

/** Fills a template's {names}. Throws where a name has no value: the words and the code disagree. */
export function fill(template: string, values: Values): Sentence {
  return template.split(/(\{\w+\})/u).filter((part) => part !== '').flatMap((part): Part[] => {
    const name = /^\{(\w+)\}$/u.exec(part)?.[1];
    if (name === undefined) return [part];
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
    if (value === null) return [{ cell: null }];
    if (typeof value === 'string') return [value];
    if (isSentence(value)) return [...value];
    return 'kind' in value ? [{ cell: value }] : [value];
  });
}

const isSentence = (value: Exclude<Values[string], null | string>): value is Sentence => Array.isArray(value);

/** Sentences one after the other in a list. */
export function enumerate(items: readonly Sentence[], language: Language): Sentence {
  const { between, last } = renderWords[language].listed;
  return items.flatMap((item, index) => (index === 0 ? item : [index === items.length - 1 ? last : between, ...item]));
}

/** The words of a sentence alone. `chartNumber` gives the number that a chart has in the document. */
export function plain(sentence: Sentence, language: Language, chartNumber: (chart: Chart) => number): string {
  const { captions } = renderWords[language];
  return sentence.map((part) => (typeof part === 'string' ? part
    : 'cell' in part ? display(part.cell, language)
      : 'table' in part ? `${captions.table} ${part.table.number}` : `${captions.chart} ${chartNumber(part.chart)}`)).join('');
}
