/** The printed lines of a report: what letterheads and signatures are read from. Rows of layout tables give one line a cell. */
import type { Block, Report, Span } from '../report.ts';
import { foldText } from '../vietnamese/folding.ts';

export interface Line extends Span {
  readonly text: string;
  /** Index into `report.blocks`. */
  readonly block: number;
  readonly column: number | null;
  readonly label: string | null;
  readonly bold: boolean;
  readonly centered: boolean;
}

type Texted = Pick<Report, 'text' | 'blocks'>;

/** The motto on the line of the issuing body, or between its lines: columns that a reader could not part. Scans have slips in it. */
const mottos = /C[ỘÔO]NG H\S{1,3} X\S+ H\S+ CH\S+ NGH\S+ VI[ỆÊE]T NAM|Đ[ộôo]c l[ậâa]p\s?[-–—]\s?T\S{1,2} do\s?[-–—]\s?H\S+ ph\S+|Đ[ẢA]NG C[ỘÔO]NG S[ẢA]N VI[ỆÊE]T NAM$/gu;
/** Lines longer than this are no letterhead. */
const longestLine = 220;
const placeAfterNumber = /^(Số.{2,40}?[\p{Lu}\d]\S*)\s+(?=\p{Lu}[^,]{1,40},\s*ngày\s)/u;

/** Where the block's printed line begins: its label, where it has one, else its text. UTF-16 offset. */
export function lineStart(text: string, block: Block): number {
  if (block.label === null) return block.start;
  const start = block.start - block.label.length - 1;
  return start >= 0 && text.startsWith(block.label, start) ? start : block.start;
}

function cut(text: string, span: Span): Span[] {
  if (span.end - span.start > longestLine) return [span];
  const piece = text.slice(span.start, span.end);
  if (!piece.startsWith('Số') && !/NAM|c l[ậâa]p/u.test(piece)) return [span];
  const cuts = [...piece.matchAll(mottos)].flatMap((match) => [match.index, match.index + match[0].length]);
  const place = placeAfterNumber.exec(piece)?.[1]?.length;
  if (place !== undefined) cuts.push(place);
  if (cuts.length === 0) return [span];
  const edges = [0, ...cuts, piece.length];
  return edges.slice(1).map((end, index) => ({ start: span.start + edges[index]!, end: span.start + end }));
}

/** The printed lines of blocks `from` to `to` (exclusive), in reading order. */
export function linesOf(report: Texted, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let index = from; index < to; index += 1) {
    const block = report.blocks[index];
    if (!block) break;
    for (const whole of block.cells ?? [block]) {
      for (const { start, end } of cut(report.text, whole)) {
        const raw = report.text.slice(start, end);
        const text = raw.trim();
        if (text === '') continue;
        const begin = start + raw.indexOf(text);
        lines.push({
          start: begin, end: begin + text.length, text, block: index, column: block.column, label: block.label, bold: block.bold, centered: block.centered,
        });
      }
    }
  }
  return lines;
}

const keys = new WeakMap<Line, string>();

/** The text of a line folded: lower case, one place for tone marks, marks apart. Made when first asked for. */
export function lineKey(line: Line): string {
  let key = keys.get(line);
  if (key === undefined) keys.set(line, key = foldText(line.text));
  return key;
}

/** Whether all letters are capitals, of which there are two at least. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(text);
}
