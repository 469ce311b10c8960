/**
 * The house style of administrative documents by Decree 30/2020/NĐ-CP, annex I: A4; margins top and bottom 20-25 mm, left 30-35 mm,
 * right 15-20 mm; Times New Roman 13-14, body justified, first line indented by 10 mm or more, at least 6 pt between paragraphs;
 * page numbers in the middle of the head, none on the first page.
 */
import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';

export const font = 'Times New Roman';
/** Half points. */
export const size = { body: 28, caption: 26, table: 17, note: 22, source: 24, title: 32 } as const;

export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

export const margins = { top: twips(20), bottom: twips(20), left: twips(30), right: twips(20) } as const;
export const portrait = { width: twips(210), height: twips(297) } as const;

/** Width of the text in twips. */
export function textWidth(landscape: boolean): number {
  return (landscape ? portrait.height : portrait.width) - margins.left - margins.right;
}

const heading = (indent: number, capitals: boolean, italics: boolean) => ({
  run: { font, size: size.body, bold: true, italics, allCaps: capitals, color: '000000' },
  paragraph: { spacing: { before: 240, after: 120 }, keepNext: true, indent: { firstLine: indent }, alignment: AlignmentType.JUSTIFIED },
});

const entry = (left: number) => ({
  run: { font, size: size.body }, paragraph: { spacing: { before: 60, after: 60 }, indent: { left } },
});

/** Names of our own paragraph styles, as an editor sees them in Word. */
export const styleIds = { title: 'TenVanBan', contents: 'MucLuc', table: 'OBang', caption: 'TenBang', note: 'GhiChuBang', quote: 'TrichDan', source: 'NguonTrich', quoteHead: 'NoiDungTrich', picture: 'BieuDo' } as const;

export const styles: IStylesOptions = {
  default: {
    document: { run: { font, size: size.body }, paragraph: { spacing: { after: 120, line: 300, lineRule: LineRuleType.AUTO } } },
    heading1: heading(0, true, false),
    heading2: heading(twips(10), false, false),
    heading3: heading(twips(10), false, true),
  },
  paragraphStyles: [
    { id: 'NoiDung', name: 'Nội dung', basedOn: 'Normal', quickFormat: true, paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: twips(10) }, spacing: { before: 60, after: 120, line: 300, lineRule: LineRuleType.AUTO } } },
    { id: styleIds.title, name: 'Tên văn bản', basedOn: 'Normal', run: { bold: true, size: size.title, allCaps: true }, paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 360, after: 360 } } },
    { id: styleIds.contents, name: 'Mục lục', basedOn: 'Normal', run: { bold: true }, paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 120 } } },
    { id: styleIds.table, name: 'Ô bảng', basedOn: 'Normal', run: { size: size.table }, paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO } } },
    { id: styleIds.caption, name: 'Tên bảng', basedOn: 'Normal', run: { bold: true, size: size.caption }, paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 240, after: 80, line: 260, lineRule: LineRuleType.AUTO } } },
    { id: styleIds.note, name: 'Ghi chú bảng', basedOn: 'Normal', run: { italics: true, size: size.note }, paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { before: 80, after: 240, line: 240, lineRule: LineRuleType.AUTO } } },
    { id: styleIds.picture, name: 'Biểu đồ', basedOn: 'Normal', paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 120, after: 60, line: 240, lineRule: LineRuleType.AUTO } } },
    { id: styleIds.quoteHead, name: 'Nội dung trích', basedOn: 'Normal', run: { italics: true }, paragraph: { keepNext: true, indent: { firstLine: twips(10) }, spacing: { before: 160, after: 60 } } },
    { id: styleIds.quote, name: 'Trích dẫn', basedOn: 'Normal', quickFormat: true, run: { size: size.caption }, paragraph: { alignment: AlignmentType.JUSTIFIED, keepLines: true, keepNext: true, indent: { left: twips(15), right: twips(5) }, spacing: { before: 60, after: 20, line: 260, lineRule: LineRuleType.AUTO } } },
    { id: styleIds.source, name: 'Nguồn trích', basedOn: 'Normal', run: { size: size.source, italics: true }, paragraph: { alignment: AlignmentType.RIGHT, indent: { left: twips(15), right: twips(5) }, spacing: { after: 120, line: 250, lineRule: LineRuleType.AUTO } } },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', ...entry(0), run: { font, size: size.body, bold: true } },
    { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', ...entry(twips(6)) },
    { id: 'TOC3', name: 'toc 3', basedOn: 'Normal', ...entry(twips(12)) },
  ],
};
