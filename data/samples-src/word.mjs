/** Makes the Word form of a sample, as an office would type it: letterhead and signature in borderless two-column tables. */
import {
  AlignmentType, BorderStyle, Document, Footer, FootnoteReferenceRun, Header, LevelFormat, Packer, PageNumber, Paragraph, Table,
  TableCell, TableRow, TextRun, WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borderless = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const twips = (mm) => Math.round((mm / 25.4) * 1440);

const line = (text, options = {}) => new Paragraph({
  alignment: options.alignment ?? AlignmentType.CENTER,
  spacing: { before: options.before ?? 0, after: options.after ?? 0 },
  children: [new TextRun({ text, bold: options.bold ?? false, italics: options.italics ?? false, size: options.size ?? 26 })],
});

/** Two columns without borders. */
function columns(left, right, widths) {
  const cell = (children, width) => new TableCell({ children, borders: borderless, width: { size: width, type: WidthType.PERCENTAGE } });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((width) => twips(165 * width / 100)),
    borders: borderless,
    rows: [new TableRow({ children: [cell(left, widths[0]), cell(right, widths[1])] })],
  });
}

function letterhead({ issuers, motto, number, placeDate, party }) {
  const left = issuers.map((text, index) => line(text, { bold: index === issuers.length - 1 }));
  if (party) left.push(line('*'));
  left.push(line(number, { before: 60 }));
  const right = motto.map((text) => line(text, { bold: true, size: 24 }));
  if (placeDate) right.push(line(placeDate, { italics: true, before: 120 }));
  return columns(left, right, [40, 60]);
}

function signature({ recipients, signature: { capacity, name } }) {
  const left = [line('Nơi nhận:', { alignment: AlignmentType.LEFT, bold: true, italics: true, size: 24 }),
    ...recipients.map((text) => line(text, { alignment: AlignmentType.LEFT, size: 22 }))];
  const right = [...capacity.map((text) => line(text, { bold: true })), line('', { before: 900 }), line(name, { bold: true })];
  return columns(left, right, [50, 50]);
}

/** Text with its superscript note marks made into footnote references. */
function runs(text, options) {
  return text.split(/([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u).filter(Boolean).map((part) => (/^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(part)
    ? new FootnoteReferenceRun(Number([...part].map((mark) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(mark)).join('')))
    : new TextRun({ text: part, ...options })));
}

const grid = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

function table(rows) {
  const borders = { top: grid, bottom: grid, left: grid, right: grid };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells, index) => new TableRow({
      tableHeader: index === 0,
      children: cells.map((text) => new TableCell({ borders, children: [line(text, { bold: index === 0, alignment: AlignmentType.LEFT, size: 24 })] })),
    })),
  });
}

/** One body block. `automatic` leaves the label to Word: the top level by its style, the others by the paragraph. */
function block(each, automatic) {
  if (each.kind === 'table') return table(each.rows);
  const bold = each.kind === 'heading' || (each.kind === 'item' && each.depth === 0);
  const spacing = { before: bold ? 120 : 60, after: 60 };
  const labelled = each.label !== null && each.label !== undefined;
  if (automatic && labelled && each.depth === 0) return new Paragraph({ style: 'MucLon', spacing, children: runs(each.text, { bold }) });
  if (automatic && labelled) {
    const numbering = each.label === '-' ? { reference: 'gach-dau-dong', level: 0 } : { reference: 'de-muc', level: each.depth };
    return new Paragraph({ numbering, spacing, alignment: AlignmentType.JUSTIFIED, children: runs(each.text, { bold }) });
  }
  const label = labelled ? `${each.label} ` : '';
  return new Paragraph({
    spacing, alignment: AlignmentType.JUSTIFIED, indent: { firstLine: twips(10) },
    children: runs(label + each.text, { bold, size: 28 }),
  });
}

const numbering = {
  config: [
    {
      reference: 'de-muc',
      levels: [
        { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
        { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
        { level: 2, format: LevelFormat.DECIMAL, text: '%2.%3.' },
        { level: 3, format: LevelFormat.LOWER_LETTER, text: '%4)' },
      ].map((level) => ({ ...level, alignment: AlignmentType.START })),
    },
    { reference: 'gach-dau-dong', levels: [{ level: 0, format: LevelFormat.BULLET, text: '-', alignment: AlignmentType.START }] },
  ],
};

export async function wordFile(sample, { automatic }) {
  const notes = sample.body.filter((each) => each.kind === 'note');
  const footnotes = Object.fromEntries(notes.map(({ label, text }) => [label, { children: [new Paragraph({ children: [new TextRun({ text, size: 20 })] })] }]));
  const pageNumber = () => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })] });
  const document = new Document({
    creator: 'Văn phòng', title: sample.subject, footnotes, ...(automatic ? { numbering } : {}),
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: 28 } } },
      paragraphStyles: [{
        id: 'MucLon', name: 'Mục lớn', basedOn: 'Normal', next: 'Normal', run: { bold: true },
        paragraph: automatic ? { numbering: { reference: 'de-muc', level: 0 } } : {},
      }],
    },
    sections: [{
      properties: {
        titlePage: true,
        page: { size: { width: twips(210), height: twips(297) }, margin: { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15) } },
      },
      headers: { default: new Header({ children: [pageNumber()] }), first: new Header({ children: [new Paragraph('')] }) },
      footers: { default: new Footer({ children: [] }) },
      children: [
        letterhead(sample.head),
        line(sample.title, { bold: true, size: 28, before: 240 }),
        line(sample.subject, { bold: true, size: 28, after: 200 }),
        ...sample.body.filter((each) => each.kind !== 'note').map((each) => block(each, automatic)),
        line('', {}),
        signature(sample),
      ],
    }],
  });
  return withoutClock(await Packer.toBuffer(document));
}

/** The same bytes whenever it is made: dates of the file and of its parts are set to one moment. */
function withoutClock(bytes) {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, name === 'docProps/core.xml'
    ? strToU8(strFromU8(content).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2023-09-30T00:00:00Z')) : content]);
  return zipSync(Object.fromEntries(parts), { mtime: new Date(2023, 8, 30), level: 9 });
}
