/** The letterhead: kind of document, issuer, number, place, date, subject, what it carries out, recipients, who signed. */
import { matchBody } from '../register/match.ts';
import type { Register } from '../register/register.ts';
import type { Found, Letterhead, Report, Span } from '../report.ts';
import { findDates } from '../vietnamese/dates.ts';
import { foldText } from '../vietnamese/folding.ts';
import { basisOf } from './basis.ts';
import type { Head } from './head.ts';
import { mentions, readIssuer } from './issuer.ts';
import { kindOfNumber } from './kind.ts';
import type { Line } from './lines.ts';
import type { PressPage } from './presshead.ts';
import { personName, type Tail } from './tail.ts';

const numberValue = /^Số\s*[:.]?\s*(\d{1,6}\p{Ll}?(?:\s?\/\s?\d{4})?(?:\s?[-–/]\s?[\p{Lu}\d&][\p{L}\d&.]*)+)/iu;
const placeValue = /^(.{2,60}?)\s*[,.;]?\s*ngày\s/iu;
const tidy = (text: string) => text.replace(/\s+/g, ' ').replace(/^[\s\-–*•+]+/u, '').replace(/[\s;,]+$/u, '').trim();

function found<T>(value: T, span: Span | null): Found<T> {
  return { value, span: span === null ? null : { start: span.start, end: span.end } };
}

function joined(lines: readonly Line[], separator: string): Found<string> | null {
  const first = lines[0];
  if (!first) return null;
  return found(lines.map((line) => line.text).join(separator), { start: first.start, end: Math.max(...lines.map((line) => line.end)) });
}

function numberOf(line: Line | null): Found<string> | null {
  const match = line ? numberValue.exec(line.text) : null;
  const printed = match?.[1];
  if (!line || printed === undefined) return null;
  const start = line.start + match!.index + line.text.indexOf(printed);
  return found(printed.replace(/\s+/g, ''), { start, end: start + printed.length });
}

function placeAndDate(lines: readonly Line[]): Pick<Letterhead, 'place' | 'date'> {
  for (const line of lines) {
    const date = findDates(line.text, line.start)[0];
    const place = placeValue.exec(line.text)?.[1];
    return {
      place: place === undefined ? null : found(tidy(place), { start: line.start, end: line.start + place.length }),
      date: date ? found(date.iso, date) : null,
    };
  }
  return { place: null, date: null };
}

function kindOf(report: Report, head: Head, number: Found<string> | null, press: PressPage | null, outlined: boolean, body: string): Pick<Letterhead, 'kind' | 'kindName' | 'kindReason'> {
  if (head.title) {
    const { line, kind, name } = head.title;
    const span = { start: line.start, end: Math.min(line.end, line.start + head.title.after) };
    return { kind: found(kind, span), kindName: found(name, { start: span.start, end: span.start + report.text.slice(span.start, span.end).trimEnd().length }), kindReason: 'letterhead.kind-title' };
  }
  if (number) {
    const named = kindOfNumber(number.value);
    return { kind: found(named.kind, number.span), kindName: found(named.name, number.span), kindReason: 'letterhead.kind-number' };
  }
  if (head.formal || head.addressees.length > 0) return { kind: found('letter', null), kindName: null, kindReason: 'letterhead.kind-form' };
  if (outlined) return { kind: found('report', null), kindName: found('báo cáo', null), kindReason: 'letterhead.kind-outline' };
  if (press) return { kind: found('press', null), kindName: found(press.long ? 'bài báo' : 'tin báo chí', null), kindReason: 'letterhead.kind-press' };
  if (/báo cáo[^.]{0,80}(?:như sau|sau đây)\s*:?|trên đây là báo cáo/u.test(foldText(body))) return { kind: found('report', null), kindName: found('báo cáo', null), kindReason: 'letterhead.kind-words' };
  return { kind: found('other', null), kindName: null, kindReason: 'letterhead.kind-none' };
}

/** A name in the casing of names: "HOÀI THƯƠNG" is "Hoài Thương". */
function nameCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.toLowerCase().replace(/(^|\s)(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
}

export interface LetterheadInput {
  readonly head: Head;
  readonly tail: Tail;
  /** The first sentences: from them come the basis and, where the head names none, the issuer. */
  readonly opening: Span;
  readonly press: PressPage | null;
  /** Whether the body has the numbered headings of the outline: a report, wherever it was printed. */
  readonly outlined: boolean;
  readonly register: Register | null;
}

/** Reads the letterhead of a document. */
export function readLetterhead(report: Report, { head, tail, opening, press, outlined, register }: LetterheadInput): Letterhead {
  const number = numberOf(head.number);
  const first = report.text.slice(opening.start, opening.end);
  const kind = kindOf(report, head, number, press, outlined, `${first}\n${report.text.slice(-600)}`);
  const isPress = kind.kind.value === 'press' && press !== null;
  const { issuer, parent } = isPress ? { issuer: press.issuer, parent: null } : readIssuer(report.text, head.issuer, tail.capacity, opening);
  const { place, date } = isPress ? { place: press.place, date: press.date } : placeAndDate(head.placeDates);
  const signatory = isPress ? press.byline : tail.signatory ? found(personName(tail.signatory.text) ?? tail.signatory.text, tail.signatory) : null;
  return {
    ...kind,
    issuer, issuerParent: parent, number, place, date,
    subject: joined(head.subject, ' '),
    basis: isPress ? [] : basisOf(first, opening.start),
    recipients: [...head.addressees.map((line) => found(tidy(line.text.replace(/^k[íi]nh g[ửu]i\s*:?/iu, '')), line)), ...recipientsOf(tail)].filter((one) => one.value !== ''),
    signatory: signatory ? { ...signatory, value: nameCase(signatory.value) } : null,
    capacity: joined(tail.capacity, ' / '),
    body: matchBody(register, {
      kind: kind.kind.value, name: issuer?.value ?? null, parent: parent?.value ?? null, place: place?.value ?? null, number: number?.value ?? null,
      mentions: mentions(`${first} ${head.addressees.map((line) => line.text).join('; ')}`),
    }),
  };
}

function recipientsOf(tail: Tail): Found<string>[] {
  return tail.recipients.flatMap((line) => {
    const parts = [...line.text.matchAll(/[^;]+/g)];
    return parts.map((part) => found(tidy(part[0]).replace(/\.$/, ''), { start: line.start + part.index, end: line.start + part.index + part[0].length }));
  });
}
