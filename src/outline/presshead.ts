/** What a press page tells of itself: place, date, author, the body that it reports on. */
import { areasOf } from '../register/areas.ts';
import { nearest, placeKey, placesOf } from '../register/places.ts';
import { beginsBody, bodyKey } from '../register/words.ts';
import type { Found, Span } from '../report.ts';
import { findDates } from '../vietnamese/dates.ts';
import type { Line } from './lines.ts';
import { furnitureOf, pressMarks } from './press.ts';

export interface PressPage {
  /** A feature with speeches rather than a short item. */
  readonly long: boolean;
  readonly place: Found<string> | null;
  readonly date: Found<string> | null;
  readonly byline: Found<string> | null;
  readonly issuer: Found<string> | null;
}

const enough = 2;
const manySpeeches = 3;
const issued = /\s(?:vừa|mới|đã)\s+(?:ban hành|ký ban hành|có báo cáo|phê duyệt)/u;

function province(text: string, offset: number): Found<string> | null {
  const title = /^(\p{Lu}[^:,.]{2,25}):\s/u.exec(text)?.[1];
  if (title === undefined) return null;
  const known = nearest(placeKey(title), placesOf('province'));
  return known ? { value: known.place.name, span: { start: offset, end: offset + title.length } } : null;
}

/** "Ban Nội chính Trung ương vừa ban hành …": the body whose act the page reports. */
function issuerOf(text: string, body: Span): Found<string> | null {
  const piece = text.slice(body.start, body.end);
  const verb = issued.exec(piece);
  if (!verb) return null;
  const start = Math.max(...['. ', ', ', '; ', ': ', '\n', '”'].map((mark) => piece.lastIndexOf(mark, verb.index))) + 1;
  const name = piece.slice(Math.max(0, start), verb.index).trim();
  if (!beginsBody(bodyKey(name)) || name.split(/\s+/).length > 14) return null;
  const at = body.start + piece.indexOf(name, Math.max(0, start));
  return { value: name.replace(/^[ỦU][ỷy]? ban nhân dân/u, 'UBND'), span: { start: at, end: at + name.length } };
}

/** The province that the article speaks of most, said twice at least. */
function spokenOf(text: string): string | null {
  const counts = new Map<string, number>();
  for (const place of placesOf('province')) {
    const count = text.split(place.name).length - 1;
    if (count >= 2) counts.set(place.name, count);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Reads a page of the press; null where its marks are too few. `body` is the span of the article. */
export function readPress(text: string, lines: readonly Line[], body: Span, isPage: boolean): PressPage | null {
  const marks = pressMarks(lines, isPage);
  if (marks.score < enough) return null;
  const dateLine = lines.slice(0, 12).find((line) => furnitureOf(line.text) === 'date');
  const date = dateLine ? findDates(dateLine.text, dateLine.start)[0] : undefined;
  const byline = lines.toReversed().find((line) => line.label === null && furnitureOf(line.text) === 'byline' && line.block > 3);
  const article = lines.filter((line) => furnitureOf(line.text) === null);
  const spoken = spokenOf(article.map((line) => line.text).join('\n'));
  const place = (lines[0] ? province(lines[0].text, lines[0].start) : null) ?? (spoken === null ? null : { value: spoken, span: null });
  let issuer = issuerOf(text, body);
  if (issuer && place && /(?:tỉnh|thành phố)$/iu.test(issuer.value) && areasOf(issuer.value).every((area) => area.key === '')) issuer = { ...issuer, value: `${issuer.value} ${place.value}` };
  return { long: marks.speeches >= manySpeeches, place, date: date ? { value: date.iso, span: date } : null, byline: byline ? { value: byline.text, span: byline } : null, issuer };
}
