/**
 * Two-column layouts of letterheads and signatures in flowing formats: told by their words, read column by column. They come as
 * borderless tables, or as single paragraphs whose two sides are parted by tabs and spaces.
 */
import type { RawParagraph } from './assemble.ts';

/** Words that only letterheads and signature blocks have. */
const stateTitle = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|Độc\s+lập\s*[-–]\s*Tự\s+do/iu;
const placeAndDate = /,?\s*ngày\s*[\d.…\s]*tháng\s*[\d.…\s]*năm\s*[\d.…]*/iu;
const recipients = /^\s*(?:Nơi\s+(?:nhận|gửi)|Kính\s+gửi)\s*[:.]/imu;
const capacity = /^\s*(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s*\.?\s+\p{Lu}{2}/mu;
const number = /^\s*Số\s*:?\s*[\d.…\s]*[/-]/imu;
const office = /^\s*(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|BÍ THƯ|PHÓ BÍ THƯ|TRƯỞNG|PHÓ TRƯỞNG|CHÁNH|PHÓ CHÁNH|BỘ TRƯỞNG|THỨ TRƯỞNG|VIỆN TRƯỞNG|THỦ TRƯỞNG|NGƯỜI)/mu;

/** Whether the words of a borderless layout are those of a letterhead or a signature block. */
export function isOfficialLayout(text: string): boolean {
  return stateTitle.test(text) || /^\s*Nơi\s+(?:nhận|gửi)\s*:/imu.test(text) || capacity.test(text) || (number.test(text) && placeAndDate.test(text));
}

/** A layout that may stand in a table with lines drawn: both sides are told by words that data never has. */
export function isLetterhead(text: string): boolean {
  return stateTitle.test(text) && (number.test(text) || placeAndDate.test(text) || text.length < 400);
}

export function isSignature(text: string): boolean {
  if (!/^\s*Nơi\s+(?:nhận|gửi)\s*:/imu.test(text)) return false;
  return capacity.test(text) || office.test(text) || (/^\s*Nơi\s+(?:nhận|gửi)\s*:\s*$/imu.test(text) && /^\s*[-–]\s*\p{L}/mu.test(text));
}

/** The two sides of a line parted by tabs or a wide gap; null where it has not two. `left` is null for a line of the right side alone. */
function sides(text: string): { left: string | null; right: string; cut: number } | null {
  const lead = /^[\s\u00a0]*/u.exec(text)?.[0] ?? '';
  const body = text.slice(lead.length);
  const gap = /\t[\s\u00a0]*|[ \u00a0]{4,}\t*/u.exec(body);
  if (!gap || gap.index === 0) {
    return lead.includes('\t') || lead.length > 12 ? { left: null, right: body, cut: lead.length } : null;
  }
  const right = body.slice(gap.index + gap[0].length);
  // A third part is a table typed with tabs.
  if (/\S(?:\t|[ \u00a0]{4,})\S/u.test(right) || right.trim() === '') return null;
  return { left: body.slice(0, gap.index), right, cut: lead.length + gap.index + gap[0].length };
}

function opensBand(left: string, right: string): boolean {
  if (stateTitle.test(right) || (placeAndDate.test(right) && right.length < 80)) return left.length < 90;
  return recipients.test(left) && left.length < 40 && /\p{Lu}{2}/u.test(right);
}

/**
 * Splits the lines of a letterhead or signature that two tab-set columns share, and puts each column together: first all of the left,
 * then all of the right. Everything else stays as it is. Only a few lines before and after the line that proves the layout are taken.
 */
export function splitTabbedColumns(paragraphs: readonly RawParagraph[]): RawParagraph[] {
  const out: RawParagraph[] = [];
  let index = 0;
  while (index < paragraphs.length) {
    const band = bandAt(paragraphs, index);
    if (!band) {
      out.push(paragraphs[index] as RawParagraph);
      index += 1;
      continue;
    }
    out.push(...band.left, ...band.right);
    index = band.next;
  }
  return out;
}

function bandAt(paragraphs: readonly RawParagraph[], from: number): { left: RawParagraph[]; right: RawParagraph[]; next: number } | null {
  const found = usableSides(paragraphs[from]);
  if (!found || found.left === null) return null;
  let proved = opensBand(found.left, found.right);
  const left: RawParagraph[] = [];
  const right: RawParagraph[] = [];
  let dated = false;
  let next = from;
  for (; next < paragraphs.length && next - from < 16; next += 1) {
    const paragraph = paragraphs[next];
    if (!paragraph) break;
    if (paragraph.text.trim() === '' && !paragraph.cells) continue;
    const parts = usableSides(paragraph);
    if (parts) {
      // What follows the place and date is no letterhead any more.
      if (dated && !recipients.test(parts.left ?? '')) break;
      dated ||= parts.right.length < 80 && placeAndDate.test(parts.right);
      proved ||= parts.left !== null && opensBand(parts.left, parts.right);
      if (parts.left !== null && /[\p{L}\p{N}]/u.test(parts.left)) left.push(side(paragraph, 1, paragraph.text.indexOf(parts.left), parts.left.length));
      if (/[\p{L}\p{N}]/u.test(parts.right)) right.push(side(paragraph, 2, parts.cut, parts.right.length));
      continue;
    }
    // The list of recipients goes on at the left.
    if (recipients.test(left[0]?.text ?? '') && /^\s*[-+–]/.test(paragraph.text) && paragraph.text.length < 120) {
      left.push({ ...paragraph, column: 1 });
      continue;
    }
    break;
  }
  return proved ? { left, right, next } : null;
}

function usableSides(paragraph: RawParagraph | undefined): ReturnType<typeof sides> {
  if (!paragraph || paragraph.cells || paragraph.label || paragraph.column != null || paragraph.text.length > 240 || paragraph.text.includes('\n')) return null;
  return /\t| {4}|\u00a0{2}/.test(paragraph.text) ? sides(paragraph.text) : null;
}

function side(paragraph: RawParagraph, column: number, from: number, length: number): RawParagraph {
  const marks = (paragraph.marks ?? []).filter((mark) => mark.offset >= from && mark.offset <= from + length)
    .map((mark) => ({ note: mark.note, offset: mark.offset - from }));
  return { ...paragraph, text: paragraph.text.slice(from, from + length), marks, column, centered: false };
}
