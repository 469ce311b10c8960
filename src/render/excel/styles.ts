/** The looks of cells, once for the workbook: a cell names its look by its place in `looks`. */

const font = 'Times New Roman';
const fonts = [
  '<sz val="11"/>', '<b/><sz val="14"/>', '<i/><sz val="11"/><color rgb="FF595959"/>', '<b/><sz val="11"/>', '<sz val="11"/><color rgb="FF0B5394"/>', '<b/><sz val="11"/><color rgb="FF0B5394"/>',
  '<u/><sz val="11"/><color rgb="FF0B5394"/>', '<b/><sz val="16"/>',
];
const fills = ['<patternFill patternType="none"/>', '<patternFill patternType="gray125"/>', '<patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/></patternFill>',
  '<patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill>'];
const line = (side: string): string => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`;
const borders = ['<left/><right/><top/><bottom/><diagonal/>', `${line('left')}${line('right')}${line('top')}${line('bottom')}<diagonal/>`];
/** Number formats of our own, from 164 on. */
const formats = ['#,##0.##', '0.0%', 'd/m/yyyy'];

interface Look { readonly font: number; readonly fill: number; readonly border: number; readonly format: number; readonly align: string }

const top = 'vertical="top"';
const wrap = 'vertical="top" wrapText="1"';
const middle = 'horizontal="center" vertical="center" wrapText="1"';
const right = 'horizontal="right" vertical="top"';
const body = { fill: 0, border: 1 };
const strong = { fill: 3, border: 1 };

const all = {
  plain: { font: 0, fill: 0, border: 0, format: 0, align: top },
  title: { font: 1, fill: 0, border: 0, format: 0, align: 'vertical="center"' },
  note: { font: 2, fill: 0, border: 0, format: 0, align: wrap },
  back: { font: 6, fill: 0, border: 0, format: 0, align: top },
  bookTitle: { font: 7, fill: 0, border: 0, format: 0, align: 'vertical="center" wrapText="1"' },
  head: { font: 3, fill: 2, border: 1, format: 0, align: middle },
  text: { font: 0, ...body, format: 0, align: wrap },
  line: { font: 0, ...body, format: 0, align: top },
  link: { font: 4, ...body, format: 0, align: wrap },
  integer: { font: 0, ...body, format: 3, align: right },
  centred: { font: 0, ...body, format: 0, align: 'horizontal="center" vertical="top"' },
  decimal: { font: 0, ...body, format: 164, align: right },
  integerLink: { font: 4, ...body, format: 3, align: right },
  share: { font: 0, ...body, format: 165, align: right },
  date: { font: 0, ...body, format: 166, align: right },
  strongText: { font: 3, ...strong, format: 0, align: wrap },
  strongInteger: { font: 3, ...strong, format: 3, align: right },
  strongIntegerLink: { font: 5, ...strong, format: 3, align: right },
  strongShare: { font: 3, ...strong, format: 165, align: right },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof all;

/** Place of each look. */
export const looks = Object.fromEntries(Object.keys(all).map((name, index) => [name, index])) as Readonly<Record<LookName, number>>;

const list = (tag: string, items: readonly string[]): string => `<${tag} count="${items.length}">${items.join('')}</${tag}>`;

const xf = ({ font: f, fill, border, format, align }: Look): string =>
  `<xf numFmtId="${format}" fontId="${f}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${align}/></xf>`;

export function stylesXml(): string {
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    + list('numFmts', formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`))
    + list('fonts', fonts.map((one) => `<font>${one}<name val="${font}"/><family val="1"/></font>`))
    + list('fills', fills.map((one) => `<fill>${one}</fill>`))
    + list('borders', borders.map((one) => `<border>${one}</border>`))
    + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    + list('cellXfs', Object.values(all).map(xf))
    + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
}
