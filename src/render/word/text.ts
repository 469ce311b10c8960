/** Text as Word takes it: runs, fields for numbers of tables and charts, references to them. */
import { Bookmark, SimpleField, TextRun, type ParagraphChild } from 'docx';
import { display } from '../../tables/display.ts';
import type { Language } from '../../words/catalogue.ts';
import { renderWords } from '../../words/render.ts';
import type { Part, Sentence } from '../document/parts.ts';

/** Without the characters that XML has no way to write: a report may hold any. */
export function xmlText(words: string): string {
  return words.replace(/[^\t\n\r\P{Cc}]|\p{Cs}|[\ufffe\uffff]/gu, '');
}

export const run = (words: string, bold = false): TextRun => new TextRun({ text: xmlText(words), ...(bold ? { bold } : {}) });

export type Numbered = 'table' | 'chart';

const anchor = (kind: Numbered, number: number): string => `${kind === 'table' ? 'bang' : 'bieu_do'}_${number}`;

/** "Bảng 7": a sequence field inside a bookmark. The number is set, so that it is the table's own in every file. */
export function captionNumber(kind: Numbered, number: number, language: Language): ParagraphChild {
  const name = renderWords[language].captions[kind];
  return new Bookmark({ id: anchor(kind, number), children: [run(`${name} `), new SimpleField(`SEQ ${name.replace(/\s/gu, '_')} \\* ARABIC \\r ${number}`, `${number}`)] });
}

/** "Bảng 7" elsewhere: a reference that follows the caption. */
function reference(kind: Numbered, number: number, language: Language): ParagraphChild {
  return new SimpleField(`REF ${anchor(kind, number)} \\h`, `${renderWords[language].captions[kind]} ${number}`);
}

export interface TextContext {
  readonly language: Language;
  readonly chartNumber: (id: string) => number;
  /** Tables that stand in this document; a reference to any other is plain words. */
  readonly printed: ReadonlySet<number>;
}

function part(one: Part, { language, chartNumber, printed }: TextContext): ParagraphChild {
  if (typeof one === 'string') return run(one);
  if ('cell' in one) return run(display(one.cell, language));
  if ('chart' in one) return reference('chart', chartNumber(one.chart.id), language);
  const { number } = one.table;
  return printed.has(number) ? reference('table', number, language) : run(`${renderWords[language].captions.table} ${number}`);
}

/** Sentences of one paragraph, a space between them. */
export function sentenceRuns(sentences: readonly Sentence[], context: TextContext): ParagraphChild[] {
  return sentences.flatMap((sentence, index) => [...(index === 0 ? [] : [run(' ')]), ...sentence.map((one) => part(one, context))]);
}
