/** Writes composed reports as files: DOCX by hand-made OOXML, PDF by pdfkit, plain text, HTML, and files that are broken on purpose. */
import { createRequire } from 'node:module';
import { zipSync, strToU8 } from 'fflate';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const fonts = {
  regular: require.resolve('@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf'),
};

const escape = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
const line = ({ label, text }) => (label ? `${label} ${text}` : text);
const isBold = ({ kind }) => kind === 'heading' || kind === 'title';

export function docx(paragraphs) {
  const body = paragraphs.map((p) => `<w:p><w:pPr>${p.kind === 'title' ? '<w:jc w:val="center"/>' : ''}</w:pPr><w:r><w:rPr>${
    isBold(p) ? '<w:b/>' : ''}<w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${escape(line(p))}</w:t></w:r></w:p>`).join('');
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const pack = 'http://schemas.openxmlformats.org/package/2006';
  const fixed = { mtime: new Date(2023, 8, 1) };
  return zipSync({
    '[Content_Types].xml': [strToU8(`${xml}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`), fixed],
    '_rels/.rels': [strToU8(`${xml}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`), fixed],
    'word/document.xml': [strToU8(`${xml}<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`), fixed],
  }, { level: 6 });
}

export function pdf(paragraphs) {
  return new Promise((resolve, reject) => {
    const doc = new PDFDocument({ size: 'A4', margins: { top: 57, bottom: 57, left: 85, right: 57 }, info: { CreationDate: new Date(0) } });
    const chunks = [];
    doc.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks))).on('error', reject);
    for (const p of paragraphs) {
      doc.font(isBold(p) ? fonts.bold : fonts.regular).fontSize(p.kind === 'letterhead' ? 11 : 13);
      doc.text(line(p), { align: p.kind === 'title' ? 'center' : p.kind === 'letterhead' ? 'left' : 'justify', indent: p.kind === 'letterhead' || p.kind === 'title' ? 0 : 28, paragraphGap: 5 });
    }
    doc.end();
  });
}

export const text = (paragraphs) => Buffer.from(paragraphs.map(line).join('\n\n'), 'utf8');

export const html = (paragraphs) => Buffer.from(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Báo cáo</title><body><article>${
  paragraphs.map((p) => (p.kind === 'heading' ? `<h2>${escape(line(p))}</h2>` : `<p>${escape(line(p))}</p>`)).join('\n')}</article></body></html>`, 'utf8');

/** A file that cannot be read: cut off in the middle, empty, or not what its name says. */
export function broken(kind, whole) {
  if (kind === 0) return whole.subarray(0, Math.floor(whole.length / 2));
  if (kind === 1) return Buffer.alloc(0);
  return Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2, 3]);
}
