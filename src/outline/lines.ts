/** The printed lines of a report: what letterheads and signatures are read from. Rows of layout tables give one line a cell. */
import type { Block, Report, Span } from '../report.ts';
import { foldText } from '../vietnamese/folding.ts';

export interface Line extends Span {
  readonly text: string;
  /** The text folded: lower case, one place for tone marks, marks apart. */
  readonly key: string;
  /** Index into `report.blocks`. */
  readonly block: number;
  readonly column: number | null;
  readonly label: string | null;
  readonly bold: boolean;
  readonly centered: boolean;
}

type Texted = Pick<Report, 'text' | 'blocks'>;

/** "QUỐC HIỆU" on the line of the issuing body: two columns that were set with tabs or spaces. */
const rightColumn = /\s(?=(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s?[-–]\s?Tự do))/u;
const placeAfterNumber = /^(Số.{2,40}?[\p{Lu}\d]\S*)\s+(?=\p{Lu}[^,]{1,40},\s*ngày\s)/u;

/** Where the block's printed line begins: its label, where it has one, else its text. UTF-16 offset. */
export function lineStart(text: string, block: Block): number {
  if (block.label === null) return block.start;
  const start = block.start - block.label.length - 1;
  return start >= 0 && text.startsWith(block.label, start) ? start : block.start;
}

function cut(text: string, span: Span): Span[] {
  const piece = text.slice(span.start, span.end);
  const at = rightColumn.exec(piece)?.index ?? placeAfterNumber.exec(piece)?.[1]?.length;
  if (at === undefined) return [span];
  return [{ start: span.start, end: span.start + at }, { start: span.start + at + 1, end: span.end }];
}

/** The printed lines of blocks `from` to `to` (exclusive), in reading order. */
export function linesOf(report: Texted, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let index = from; index < to; index += 1) {
    const block = report.blocks[index];
    if (!block) break;
    for (const whole of block.cells ?? [block]) {
      for (const { start, end } of cut(report.text, whole)) {
        const text = report.text.slice(start, end).trim();
        if (text === '') continue;
        lines.push({
          start, end, text, key: foldText(text), block: index, column: block.column, label: block.label, bold: block.bold, centered: block.centered,
        });
      }
    }
  }
  return lines;
}

/** Whether all letters are capitals, of which there are two at least. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);
}
