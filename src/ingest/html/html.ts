/** The reader of web pages: saved news, and documents that a word processor or a web system wrote as HTML. */
import { message, type Message } from '../../message.ts';
import { decodeLegacy, detectLegacy, type LegacyEncoding } from '../../vietnamese/encodings.ts';
import { documentEncodings } from '../../vietnamese/legacy-runs.ts';
import type { RawParagraph } from '../assemble.ts';
import { dropPressFurniture } from '../press.ts';
import type { Reading } from '../reading.ts';
import { decodeText } from '../text/decode.ts';
import { isDecomposed } from '../text/text.ts';
import { findArticle } from './article.ts';
import { flowElement } from './flow.ts';
import { findNotes } from './notes.ts';
import { descendants, parsePage, textOf, type Element } from './tree.ts';

/** Reads an HTML page: the article, its headline first, its footnotes detached. */
export function readHtml(bytes: Uint8Array): Reading {
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1] ?? null;
  const decoded = decodeText(bytes, declared);
  const messages: Message[] = [...decoded.messages];
  const page = parsePage(decoded.text);
  const article = findArticle(page);
  const notes = findNotes(article.root, article.dropped);
  const flowed = flowElement(article.root, { dropped: article.dropped, notes });
  const headline: RawParagraph[] = article.headline ? [{ text: textOf(article.headline), bold: true, level: 1 }] : [];
  const date = printedDate(page.root, flowed);
  const encodings = documentEncodings(flowed.map((paragraph) => paragraph.text));
  const paragraphs = [...headline, ...date, ...(isNews(page.root) ? dropPressFurniture(flowed) : flowed)].map((paragraph) => decodeParagraph(paragraph, encodings));
  if (article.hidden > 0) messages.push(message('ingest.hidden-text', 'info', { characters: article.hidden }));
  const encoding = encodings[0] ?? (decoded.encoding === 'utf-8' ? (isDecomposed(decoded.text) ? 'nfd' : null) : decoded.encoding);
  if (encodings[0]) messages.push(message('ingest.legacy-encoding', 'info', { encoding: encodings[0] }));
  return { format: 'html', reader: 'html', paragraphs, notes: notes.list.map((note) => ({ ...note, text: decodeOne(note.text, encodings) })), pages: null, encoding, messages };
}

function decodeOne(text: string, encodings: readonly LegacyEncoding[]): string {
  const encoding = encodings.length > 0 ? detectLegacy(text, encodings) : null;
  return encoding ? decodeLegacy(text, encoding) : text;
}

/** Marks keep their places only where decoding keeps lengths; a page in an old encoding with footnotes has not been seen. */
function decodeParagraph(paragraph: RawParagraph, encodings: readonly LegacyEncoding[]): RawParagraph {
  if (encodings.length === 0) return paragraph;
  if (paragraph.cells) return { ...paragraph, cells: paragraph.cells.map((cell) => ({ ...cell, text: decodeOne(cell.text, encodings) })) };
  const text = decodeOne(paragraph.text, encodings);
  return text.length === paragraph.text.length ? { ...paragraph, text } : { ...paragraph, text, marks: (paragraph.marks ?? []).map((mark) => ({ ...mark, offset: text.length })) };
}

/** News sites mark their pages; a document saved as HTML has none of it. */
function isNews(root: Element): boolean {
  for (const element of descendants(root)) {
    if (element.tag === 'article' || element.tag === 'nav' || element.tag === 'header' || /og:type|articleBody/.test(element.attributes['property'] ?? element.attributes['itemprop'] ?? '')) return true;
  }
  return false;
}

const dateLine = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu;

/** The date that the page prints beside the article, where the article itself does not begin with one. */
function printedDate(root: Element, flowed: readonly RawParagraph[]): RawParagraph[] {
  if (flowed.slice(0, 6).some((paragraph) => paragraph.text.length < 120 && dateLine.test(paragraph.text))) return [];
  for (const element of descendants(root)) {
    const names = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`;
    if (element.tag !== 'time' && !/(?:^|[\s_-])(?:date|time|datetime|ngay|publish\w*)(?:$|[\s_-])/i.test(names)) continue;
    const text = textOf(element).replace(/\s+/gu, ' ').trim();
    if (text.length < 60 && dateLine.test(text)) return [{ text }];
  }
  return [];
}
