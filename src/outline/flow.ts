/** Running paragraphs: blocks put together where a page, note or line break cut one in two. */
import type { Block, Report, Span } from '../report.ts';
import { foldSyllables, tokensIn, type Tokens } from '../vietnamese/folding.ts';
import { endsSentence } from '../vietnamese/sentences.ts';
import { clause } from './clause.ts';
import { isLabelLine, labelBefore, readLabel, type Label } from './label.ts';
import { isCapitals, lineStart } from './lines.ts';

/** One paragraph as it was written, or one table row. Offsets without the label. */
export interface Flow extends Span {
  /** Indexes into `report.blocks`, first and last. */
  readonly first: number;
  readonly last: number;
  /** Where the printed line begins, label included. */
  readonly lineStart: number;
  readonly label: Label | null;
  readonly row: boolean;
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centered: boolean;
  readonly capitals: boolean;
  readonly level: number | null;
  readonly page: number | null;
  /** Folded tokens of the first words, enough for a heading. Made when first asked for. */
  readonly tokens: Tokens;
}

/** Characters whose folding headings and openings need. */
const headLength = 420;
/** A line of this length and more may have been cut by the page's width. */
const wrapped = 60;
const cannotEnd = /(?:^|\s)(?:của|và|các|những|với|cho|về|đến|(?<!thời gian |sắp )tới|(?<!tồn )tại|(?<!bên |phía )trong|là|bị|đã|đang|sẽ|không|chưa|một|do|từ|để|theo|bằng|như|mà|thì|khi|nhằm|đối|hoặc|hay|cùng|giữa|UBND|HĐND|ngày)$|,\s(?:tỉnh|huyện|xã|phường|thành phố|thị xã|Bộ|Sở|Ban|UBND)$/u;
const startsSmall = /^[“"(]?\p{Ll}/u;

type Texted = Pick<Report, 'text' | 'blocks' | 'corrections'>;
type Sourced = Texted & Pick<Report, 'source'>;

/** The folded tokens that stand whole in a piece of the text, slips read as they were meant. Offsets are into the piece. */
export function foldPiece(report: Texted, start: number, end: number): Tokens {
  return tokensIn(foldSyllables(report.text, report.corrections), start, end);
}

/** What the joining asks about a block that might be a heading. */
export type HeadingTest = (tokens: Tokens, block: Block) => boolean;

/** Two lines that begin alike ("Căn cứ Luật …", "Căn cứ Nghị định …") are two entries. */
function firstWords(text: string): string {
  return /^\S+\s\S+/u.exec(text)?.[0] ?? text;
}

/**
 * Whether a paragraph may have been cut before a capital: lines of plain text anywhere, those of pages at the page's end, and wherever
 * an unfinished clause stands, as documents made from such pages have it.
 */
function cutsBeforeCapital(report: Sourced, before: Block, after: Block): boolean {
  const { format } = report.source;
  if (clause.test(report.text.slice(before.start, before.end))) return true;
  if (format === 'pdf' || format === 'image') return before.page !== after.page;
  return format === 'text' || format === 'unknown';
}

function continues(report: Sourced, before: Block, after: Block, heading: HeadingTest): boolean {
  const { text } = report;
  if (before.shape === 'row' || after.shape === 'row' || after.label !== null || after.level !== null) return false;
  const one = text.slice(before.start, before.end);
  const two = text.slice(after.start, after.end);
  if (endsSentence(one) || /[:;]\s*$/.test(one)) return false;
  if (isLabelLine(two) || firstWords(one) === firstWords(two)) return false;
  if (isLabelLine(one)) return before.bold === after.bold;
  const capitals = isCapitals(one);
  if (capitals) return isCapitals(two) && before.centered === after.centered && !heading(foldPiece(report, after.start, Math.min(after.end, after.start + headLength)), after) && one.length > 20;
  if (before.level !== null) return false;
  if (startsSmall.test(two)) return true;
  if (before.bold && !after.bold) return false;
  if (cannotEnd.test(one) && !isCapitals(two)) return true;
  if (!cutsBeforeCapital(report, before, after) || isCapitals(two) || (one.length < wrapped && before.page === after.page)) return false;
  const tokens = foldPiece(report, before.start, Math.min(before.end, before.start + headLength));
  if (heading(tokens, before) || heading(foldPiece(report, after.start, Math.min(after.end, after.start + headLength)), after)) return false;
  const label = readLabel(before.label);
  return label === null || label.rank >= 11 || (before.page !== after.page && one.length >= wrapped);
}

/** The running paragraphs of blocks `from` to `to` (exclusive). `isDropped` names blocks that stand between and are no text. */
export function flowsOf(report: Sourced, from: number, to: number, heading: HeadingTest, isDropped: (block: number) => boolean): Flow[] {
  const flows: Flow[] = [];
  let upper: number | null = null;
  for (let index = from; index < to; index += 1) {
    if (isDropped(index)) continue;
    let last = index;
    const block = report.blocks[index]!;
    for (let next = index + 1; next < to; next += 1) {
      if (isDropped(next)) continue;
      if (!continues(report, report.blocks[last]!, report.blocks[next]!, heading)) break;
      last = next;
    }
    const own = report.text.slice(block.start, block.end);
    const end = report.blocks[last]!.end;
    const named = isLabelLine(own) && block.label === null;
    const inFront = !named && !endsSentence(own) ? labelBefore(own) : null;
    const start = named && last > index ? report.blocks[index + 1]!.start : block.start + (inFront === null ? 0 : inFront.length + 1);
    const text = report.text.slice(start, end).replace(/\n/g, ' ');
    const label: Label | null = readLabel(named ? own : block.label ?? inFront, upper);
    if (label?.style === 'upper') upper = label.path[0] ?? null;
    let tokens: Tokens | undefined;
    flows.push({
      first: index, last, start, end, lineStart: lineStart(report.text, block), label, row: block.shape === 'row', text,
      bold: block.bold, italic: block.italic, centered: block.centered, capitals: isCapitals(text), level: block.level, page: block.page,
      get tokens() { return tokens ??= foldPiece(report, start, Math.min(end, start + headLength)); },
    });
    index = last;
  }
  return flows;
}
