import mammoth from 'mammoth';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/ingest/limits.ts';
import { readReport } from '../../src/ingest/read.ts';
import type { Report } from '../../src/report.ts';
import { docx, level, listItem, p, type DocxParts } from './office-files.ts';

function read(parts: DocxParts): Promise<Report> {
  return readReport('a.docx', docx(parts), defaultLimits);
}

async function lines(parts: DocxParts): Promise<string[]> {
  return (await read(parts)).text.split('\n');
}

const outline = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}</w:abstractNum>`
  + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

describe('automatic numbering', () => {
  test('levels count, deeper ones restart', async () => {
    const items = [0, 1, 2, 2, 1, 3, 3, 0, 1].map((at, index) => listItem(`mục ${index}`, at)).join('');
    expect(await lines({ body: items, numbering: outline })).toEqual([
      'I. mục 0', '1. mục 1', '1.1. mục 2', '1.2. mục 3', '2. mục 4', 'a) mục 5', 'b) mục 6', 'II. mục 7', '1. mục 8',
    ]);
  });

  test('lists of one abstract list count on; a start override begins anew the first time only', async () => {
    const numbering = outline + '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const body = listItem('a', 0, 1) + listItem('b', 0, 2) + listItem('c', 0, 3) + listItem('d', 0, 3) + listItem('e', 0, 1);
    expect(await lines({ body, numbering })).toEqual(['I. a', 'II. b', 'I. c', 'II. d', 'III. e']);
  });

  test('numbering from a style and its base style, from the level that names the style, and switched off with list 0', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
      + '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="x"/><w:basedOn w:val="H1"/></w:style><w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="y"/><w:basedOn w:val="H1"/></w:style>';
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.', '<w:pStyle w:val="H1"/>')}${level(1, 'decimal', '%1.%2.', '<w:pStyle w:val="H2"/><w:isLgl/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const report = await read({
      styles, numbering, body: p('một', style('H1')) + p('hai', style('H2')) + p('ba', style('Mine')) + p('bốn', style('H1') + '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    });
    expect(report.text.split('\n')).toEqual(['I. một', '1.1. hai', 'II. ba', 'bốn']);
    expect(report.blocks[0]?.level).toBe(1);
  });

  test('bullets, symbol fonts, numbers that never restart', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')}${level(2, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')}${level(3, 'bullet', '-')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    expect(await lines({ body: [0, 1, 1, 0, 1, 2, 3].map((at) => listItem('x', at)).join(''), numbering }))
      .toEqual(['1. x', '1) x', '2) x', '2. x', '3) x', '• x', '- x']);
  });
});

describe('what is and is not the text', () => {
  test.each<[string, string, string[]]>([
    ['tracked changes', '<w:p><w:r><w:t>Có </w:t></w:r><w:del><w:r><w:delText>120</w:delText><w:t>120</w:t></w:r></w:del><w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> cán bộ</w:t></w:r></w:p>', ['Có 12 cán bộ']],
    ['moved text', `<w:p><w:moveFrom><w:r><w:t>câu</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>câu</w:t></w:r></w:moveTo></w:p>`, ['câu']],
    ['a deleted paragraph mark', `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">một </w:t></w:r></w:p>${p('hai')}`, ['một hai']],
    ['hidden text', '<w:p><w:r><w:t>thấy</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>trắng</w:t></w:r></w:p>', ['thấy']],
    ['field codes', '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>kết quả</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>', ['kết quả']],
    ['breaks, tabs and hyphens', '<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>17</w:t><w:noBreakHyphen/><w:t>KH</w:t></w:r></w:p>', ['một hai 17-KH']],
    ['capitals by format', '<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Ủy ban</w:t></w:r></w:p>', ['ỦY BAN']],
    ['a text box in two forms', `<w:p><w:r><w:t>câu</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('DỰ THẢO')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('DỰ THẢO')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`, ['câu', 'DỰ THẢO']],
    ['content controls', `<w:sdt><w:sdtContent>${p('trong khung')}</w:sdtContent></w:sdt>`, ['trong khung']],
    ['entities', p('A &amp; B &#7911; &lt;x&gt;'), ['A & B ủ <x>']],
  ])('%s', async (_name, body, expected) => {
    expect(await lines({ body })).toEqual(expected);
  });

  test('footnotes leave the sentence whole; their marks keep their places', async () => {
    const report = await read({
      body: '<w:p><w:r><w:t>nhiều văn bản</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>; mỗi tháng</w:t></w:r></w:p>',
      footnotes: '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Chỉ thị số 18.</w:t></w:r></w:p></w:footnote>',
    });
    expect(report.text).toBe('nhiều văn bản; mỗi tháng');
    expect(report.notes).toEqual([{ label: '1', text: 'Chỉ thị số 18.', page: null, anchor: 'nhiều văn bản'.length }]);
  });

  test('pages come from the breaks that Word saw', async () => {
    const report = await read({ body: p('một') + '<w:p><w:r><w:lastRenderedPageBreak/><w:t>hai</w:t></w:r></w:p>' });
    expect(report.blocks.map((block) => block.page)).toEqual([1, 2]);
    expect((await read({ body: p('một') })).blocks[0]?.page).toBeNull();
  });
});

describe('tables', () => {
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split('|').map((line) => p(line)).join('')}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const lined = '<w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr>';

  test('a table with lines gives rows and cells', async () => {
    const { blocks, text } = await read({ body: `<w:tbl>${lined}${row(cell('STT'), cell('Nội dung'))}${row(cell('1', '<w:vMerge/>'), cell('Sở Nội vụ|Sở Tài chính'))}</w:tbl>` });
    expect(blocks.map((block) => block.cells?.map((span) => text.slice(span.start, span.end)))).toEqual([['STT', 'Nội dung'], ['', 'Sở Nội vụ Sở Tài chính']]);
  });

  test('a letterhead without lines is read column by column', async () => {
    const { blocks, text } = await read({
      body: `<w:tbl>${row(cell('UBND HUYỆN A|XÃ B'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))}${row(cell('Số: 1/BC-UBND'), cell('A, ngày 1 tháng 2 năm 2024'))}</w:tbl>`,
    });
    expect(text.split('\n')).toEqual(['UBND HUYỆN A', 'XÃ B', 'Số: 1/BC-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'A, ngày 1 tháng 2 năm 2024']);
    expect(blocks.map((block) => block.column)).toEqual([1, 1, 1, 2, 2]);
  });

  test('a letterhead set with tabs is split the same way', async () => {
    const tabbed = (left: string, right: string): string => `<w:p><w:r><w:t>${left}</w:t><w:tab/><w:tab/><w:t>${right}</w:t></w:r></w:p>`;
    expect(await lines({ body: tabbed('UBND HUYỆN A', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + tabbed('XÃ B', 'Độc lập - Tự do - Hạnh phúc') + p('BÁO CÁO') }))
      .toEqual(['UBND HUYỆN A', 'XÃ B', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'BÁO CÁO']);
  });
});

const fixture = '../shared/fixtures/documents/d1-tinh-uy.docx';

test.skipIf(!existsSync(fixture))('mammoth finds the same words in the body', async () => {
  const bytes = readFileSync(fixture);
  const words = (text: string): string[] => (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();
  const report = await readReport('a.docx', bytes, defaultLimits);
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  const ours = new Map<string, number>();
  for (const word of words(report.text + ' ' + report.notes.map((note) => note.text).join(' '))) ours.set(word, (ours.get(word) ?? 0) + 1);
  // Mammoth drops line breaks, so two words of the title and the signature glue.
  const missing = words(value).filter((word) => {
    const left = ours.get(word) ?? 0;
    ours.set(word, left - 1);
    return left <= 0;
  });
  expect(missing.length).toBeLessThanOrEqual(4);
});
