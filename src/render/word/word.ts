/** The Word document: ready to be edited, with contents, captions and references as fields that Word updates. */
import {
  AlignmentType, Document, Header, HeadingLevel, ImageRun, Packer, PageNumber, PageOrientation, Paragraph, SectionType, TableOfContents, TextRun,
  type FileChild, type ISectionOptions,
} from 'docx';
import { displayNumber } from '../../tables/display.ts';
import type { Frame } from '../../tables/frame.ts';
import type { Table } from '../../tables/table.ts';
import type { Language } from '../../words/catalogue.ts';
import { renderWords } from '../../words/render.ts';
import type { Chart } from '../charts/chart.ts';
import { png } from '../charts/png.ts';
import { documentOf } from '../document/document.ts';
import { fill, plain } from '../document/parts.ts';
import type { Passage } from '../document/passage.ts';
import { withoutClock } from './package.ts';
import { font, margins, portrait, size, styleIds, styles, textWidth } from './style.ts';
import { turnsPage, wordTable } from './table.ts';
import { captionNumber, run, sentenceRuns, type TextContext } from './text.ts';

export interface WordInput {
  readonly title: string;
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  readonly frame: Frame;
  readonly language: Language;
}

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** Device pixels to a CSS pixel of charts: 230 to the inch at the width of the text. */
const sharpness = 2;
/** Pixels of the docx library to an inch, and the tallest picture in millimetres. */
const pixelsPerInch = 96;
const tallest = 215;

function picture(chart: Chart, language: Language): Paragraph {
  const widest = (textWidth(false) / 1440) * pixelsPerInch;
  const scale = Math.min(widest / chart.width, ((tallest / 25.4) * pixelsPerInch) / chart.height);
  return new Paragraph({
    style: styleIds.picture,
    children: [new ImageRun({
      type: 'png', data: png(chart.svg, sharpness), transformation: { width: Math.round(chart.width * scale), height: Math.round(chart.height * scale) },
      altText: { name: chart.id, title: chart.heading[language], description: chart.heading[language] },
    })],
  });
}

function tablePassage({ table, columns, most }: Extract<Passage, { kind: 'table' }>, language: Language): FileChild[] {
  const words = renderWords[language];
  const places = columns ?? table.columns.map((_, index) => index);
  const rows = table.rows.slice(0, most);
  const left = table.rows.length - rows.length + table.leftOut;
  const note = [table.note[language], ...(left > 0 ? [plain(fill(words.sentences.leftOut, { rows: displayNumber(left, language) }), language, () => 0)] : [])].join(' ');
  return [
    new Paragraph({ style: styleIds.caption, children: [captionNumber('table', table.number, language), run(`. ${table.heading[language]}`)] }),
    wordTable(table, places, rows, language),
    new Paragraph({ style: styleIds.note, children: [run(note)] }),
  ];
}

function children(passage: Passage, context: TextContext): FileChild[] {
  const { language } = context;
  switch (passage.kind) {
    case 'heading':
      return [new Paragraph({ heading: headingLevels[passage.depth], children: [run([passage.label, passage.text].filter(Boolean).join(' '))] })];
    case 'sentences':
      return [new Paragraph({ style: 'NoiDung', children: sentenceRuns(passage.sentences, context) })];
    case 'chart':
      return [
        picture(passage.chart, language),
        new Paragraph({ style: styleIds.caption, keepNext: false, children: [captionNumber('chart', context.chartNumber(passage.chart.id), language), run(`. ${passage.chart.heading[language]}`)] }),
      ];
    case 'table':
      return tablePassage(passage, language);
    case 'quotes':
      return [
        new Paragraph({ style: styleIds.quoteHead, children: [run(`${renderWords[language].headings.quotes}: “${passage.label}”`)] }),
        ...passage.quotes.flatMap((quote) => [
          new Paragraph({ style: styleIds.quote, children: [run(`“${quote.cell.text}”`)] }),
          new Paragraph({ style: styleIds.source, children: [run(`(${quote.source})`)] }),
        ]),
      ];
  }
}

function turned(passage: Passage): boolean {
  if (passage.kind !== 'table') return false;
  return turnsPage((passage.columns ?? passage.table.columns.map((_, index) => index)).map((place) => passage.table.columns[place]!));
}

const pageNumber = (): Header => new Header({
  children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ font, size: size.caption, children: [PageNumber.CURRENT] })] })],
});

function section(body: readonly FileChild[], landscape: boolean, first: boolean): ISectionOptions {
  return {
    properties: {
      ...(first ? { titlePage: true } : { type: SectionType.NEXT_PAGE }),
      page: { size: { ...portrait, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: margins },
    },
    headers: { default: pageNumber(), ...(first ? { first: new Header({ children: [new Paragraph('')] }) } : {}) },
    children: [...body],
  };
}

/** The bytes of the document: the same for the same tables. */
export async function wordDocument({ title, tables, charts, frame, language }: WordInput): Promise<Uint8Array> {
  const passages = documentOf({ tables, charts, frame, language });
  const order = passages.flatMap((passage) => (passage.kind === 'chart' ? [passage.chart.id] : []));
  const context: TextContext = {
    language, chartNumber: (id) => order.indexOf(id) + 1,
    printed: new Set(passages.flatMap((passage) => (passage.kind === 'table' ? [passage.table.number] : []))),
  };
  const front: FileChild[] = [
    new Paragraph({ style: styleIds.title, children: [run(title)] }),
    new Paragraph({ style: styleIds.contents, children: [run(renderWords[language].headings.contents)] }),
    new TableOfContents(renderWords[language].headings.contents, { hyperlink: true, headingStyleRange: '1-3' }),
  ];
  const sections: { landscape: boolean; body: FileChild[] }[] = [{ landscape: false, body: front }, { landscape: false, body: [] }];
  for (const passage of passages) {
    const landscape = turned(passage);
    if (sections.at(-1)!.landscape !== landscape) sections.push({ landscape, body: [] });
    sections.at(-1)!.body.push(...children(passage, context));
  }
  const document = new Document({
    title, creator: 'Soi', lastModifiedBy: 'Soi', styles, features: { updateFields: true },
    sections: sections.filter(({ body }) => body.length > 0).map(({ body, landscape }, index) => section(body, landscape, index === 0)),
  });
  return withoutClock(await Packer.toBuffer(document));
}
