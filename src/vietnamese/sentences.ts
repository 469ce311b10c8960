/**
 * Sentences by the rules of Vietnamese administrative writing. A stop ends a sentence unless it belongs to a number ("1.862",
 * "01.7.2023"), an abbreviation ("TP.", "PGS.TS.", "N.V.T."), a label ("2. Tăng cường …") or a domain name; "…" and "..." end one
 * only before a capital; ";" and ":" never do; "./." always does. Quotation marks do not protect: speech of three sentences is three.
 */
import type { Span } from '../report.ts';
import { counted, numberedPart, takesStop } from './abbreviations.ts';

const candidate = /[.!?…]+/g;
const closers = /(?:[”’"'»)\]]|[¹²³⁰⁴-⁹]|\[\d{1,3}\]|\(\d{1,2}\)(?=\s))*/uy;
const capital = /[\p{Lu}\p{Lt}]/u;
const lower = /\p{Ll}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** A whole text that is only a label: "1", "2.1", "IV", "a", "Điều 5". */
const onlyLabel = /^\s*[“"(]?(?:\d{1,2}(?:\.\d{1,2})*|[IVXivx]{1,5}|\p{L})\s*$/u;

/** Longest parenthesis whose stops do not end the sentence around it, in UTF-16 units. */
const parenthesisReach = 300;

/** The word, with its inner dots, that ends at `end`. */
function wordBefore(text: string, from: number, end: number): string {
  let start = end;
  while (start > from && (text[start - 1] === '.' || letterOrDigit.test(text[start - 1]!))) start -= 1;
  return text.slice(start, end);
}

function insideParenthesis(text: string, from: number, at: number, to: number): boolean {
  const open = text.lastIndexOf('(', at);
  if (open < from || at - open > parenthesisReach) return false;
  const closed = text.indexOf(')', open);
  return closed > at && closed < to && closed - open <= parenthesisReach;
}

/** Whether a single stop at `at` ends the sentence that begins at `from`; `next` is where the following word begins. */
function stopEnds(text: string, from: number, at: number, next: number, spaced: boolean): boolean {
  const before = text[at - 1] ?? '';
  const after = text[next] ?? '';
  if (!spaced) {
    // "…chặt chẽ.Tăng cường": the space was forgotten. Anything else without a space is a number, a name or an address.
    return lower.test(before) && capital.test(after) && lower.test(text[next + 1] ?? '') && !takesStop(wordBefore(text, from, at));
  }
  if (lower.test(after)) return false;
  const head = text.slice(from, at);
  if (head.length < 8 && onlyLabel.test(head)) return false;
  if (insideParenthesis(text, from, at, text.length)) return false;
  const word = wordBefore(text, from, at);
  if (/^\d+$/.test(word)) {
    const lead = text.slice(Math.max(from, at - word.length - 16), at - word.length);
    if (/\p{N}/u.test(after) && /(?:ngày|\.)\s*$/iu.test(lead)) return false;
    if (word.length <= 2 && /[:;]\s*$/.test(lead)) return false;
    return !(word.length <= 3 && at - from < 24 && numberedPart.test(lead));
  }
  if (word.length <= 2 && /^[a-zđ]{1,2}$/.test(word) && /[:;]\s*$/.test(text.slice(Math.max(from, at - word.length - 3), at - word.length))) return false;
  if (/^[IVX]{1,4}$/.test(word) && counted.test(text.slice(Math.max(from, at - word.length - 12), at - word.length))) return true;
  return !takesStop(word);
}

/** End of the sentence whose last mark starts at `at` and is `mark`, or -1 where the sentence goes on. */
function endAt(text: string, from: number, at: number, mark: string, to: number): number {
  let end = at + mark.length;
  if (mark === '.' && text.startsWith('/.', end)) return Math.min(end + 2, to);
  closers.lastIndex = end;
  end += closers.exec(text)?.[0].length ?? 0;
  let next = end;
  while (next < to && /\s/.test(text[next]!)) next += 1;
  if (next >= to) return to;
  const after = text[next]!;
  const spaced = next > end;
  if (mark === '.') {
    if (text[end] === ',' || text[end] === ';') return -1;
    return stopEnds(text, from, at, next, spaced) ? end : -1;
  }
  if (mark.includes('.') || mark.includes('…')) return capital.test(after) || (spaced && /[“"\p{N}]/u.test(after)) ? end : -1;
  return spaced && !lower.test(after) ? end : -1;
}

/** The sentences of `text.slice(start, end)`, in order, white space around them left out. Offsets are UTF-16 into `text`. */
export function sentences(text: string, start = 0, end = text.length): Span[] {
  const found: Span[] = [];
  const piece = start === 0 && end === text.length ? text : text.slice(start, end);
  let from = 0;
  const push = (to: number) => {
    let first = from;
    let last = to;
    while (first < last && /\s/.test(piece[first]!)) first += 1;
    while (last > first && /\s/.test(piece[last - 1]!)) last -= 1;
    if (last > first) found.push({ start: start + first, end: start + last });
    from = to;
  };
  candidate.lastIndex = 0;
  const marks = [...piece.matchAll(candidate)];
  for (const match of marks) {
    if (match.index < from) continue;
    const to = endAt(piece, from, match.index, match[0], piece.length);
    if (to > 0) push(to);
  }
  if (from < piece.length) push(piece.length);
  return found.filter((span) => letterOrDigit.test(text.slice(span.start, span.end)));
}

/** Whether a text ends as a sentence does: with a final mark, closing quotes and brackets after it allowed. */
export function endsSentence(text: string): boolean {
  return /(?:[.!?…]|\.\/\.)[”’"'»)\]¹²³⁰⁴-⁹]*\s*$/u.test(text);
}
