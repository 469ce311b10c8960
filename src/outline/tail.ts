/** The tail of a document: recipients, capacity and name of who signed, by Decree 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW. */
import type { Report } from '../report.ts';
import { foldText } from '../vietnamese/folding.ts';
import { endsSentence } from '../vietnamese/sentences.ts';
import { isCapitals, lineKey, linesOf, type Line } from './lines.ts';

export interface Tail {
  /** Index of the first block of the tail; the number of blocks where there is none. */
  readonly from: number;
  /** Index of the first block behind it: appendices. */
  readonly to: number;
  readonly recipients: readonly Line[];
  readonly capacity: readonly Line[];
  readonly signatory: Line | null;
}

/** A sentence that begins so goes on in small letters: "Nơi nhận được thì để đó". */
const recipientsHead = /^[Nn][ƠơOo][Ii] [Nn][Hh][ẬậÂâ][Nn]\s*(?:[:;.]|$|(?=[-–—+•*\p{Lu}\d]))/u;
const onBehalf = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s?[./]?\s+\p{Lu}/u;
const posts = ['bí thư', 'phó bí thư', 'chủ tịch', 'phó chủ tịch', 'giám đốc', 'phó giám đốc', 'tổng giám đốc', 'phó tổng giám đốc', 'bộ trưởng', 'thứ trưởng',
  'trưởng ban', 'phó trưởng ban', 'phó ban', 'trưởng phòng', 'phó trưởng phòng', 'chánh văn phòng', 'phó chánh văn phòng', 'viện trưởng', 'phó viện trưởng',
  'chánh án', 'phó chánh án', 'tổng thanh tra', 'phó tổng thanh tra', 'chánh thanh tra', 'phó chánh thanh tra', 'tổng kiểm toán', 'phó tổng kiểm toán', 'cục trưởng', 'phó cục trưởng',
  'chi cục trưởng', 'vụ trưởng', 'chủ nhiệm', 'phó chủ nhiệm', 'tổng cục trưởng', 'hiệu trưởng', 'phó hiệu trưởng', 'ủy viên', 'thường trực', 'tổng bí thư', 'thủ tướng', 'tổ trưởng',
  'thủ trưởng', 'tổng biên tập', 'trưởng đoàn', 'phó đoàn', 'người lập', 'thừa lệnh', 'trưởng trạm', 'trưởng công an', 'chỉ huy trưởng', 'chính ủy', 'hội đồng thành viên', 'chủ tịch hội đồng', 'đoàn chủ tịch', 'đoàn thư ký'].map(foldText);
const signed = /^\(?(?:đã ký|đã ký, đóng dấu|ký tên|ký, ghi rõ họ tên|ký tên, đóng dấu|ký, đóng dấu)[^)]*\)?$|^(?:người ký|ngày ký|ký bởi|email|cơ quan|thời gian ký)\s*:/iu;
const rankBefore = /^(?:(?:GS|PGS|TS|ThS|Th\.S|BS|BSCKII|BSCKI|KS|CN|LS|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy)[.,]?\s*)+/u;
const nameWord = /^(?:\p{Lu}[\p{Ll}'’]*(?:[-’']\p{Lu}?\p{Ll}+)?|\p{Lu}+)$/u;
const notName = /^(?:ban|sở|bộ|ubnd|hđnd|ủy|hội|tỉnh|huyện|xã|phường|công|văn|nơi|lưu|đảng|phòng|trung|phụ|biểu|bảng|số|chương|phần|mục|điều)$/iu;

/** Before a post: "KT. GIÁM ĐỐC", "QUYỀN GIÁM ĐỐC". */
const leading = /^(?:(?:kt|tm|tl|tuq|q|t \/ m) ?[./]? |quyền |phụ trách )+/u;

/** Lines that a tail may have at most; what is longer is body. */
const longestTail = 70;

function isPost(line: Line): boolean {
  if (!isCapitals(line.text) || line.text.length > 90) return false;
  const key = lineKey(line).replace(leading, '');
  return posts.some((post) => key === post || key.startsWith(`${post} `));
}

/** The name without rank and title where a line is a person's name, else null. */
export function personName(text: string): string | null {
  const bare = text.replace(rankBefore, '').trim();
  const words = bare.split(/\s+/);
  if (words.length < 2 || words.length > 6 || bare.length > 45) return null;
  if (!words.every((word) => nameWord.test(word)) || notName.test(words[0]!)) return null;
  return bare;
}

/** Post or "on behalf of" that a reader put behind a line of the recipients: two columns that it could not part. */
const behind = /\s((?:(?:TM|T\/M|KT|TL|TUQ|Q)\s?[./]?\s+)?(?:PHÓ |QUYỀN )?(?:TỔNG )?(?:BAN THƯỜNG VỤ|BAN CÁN SỰ ĐẢNG|[ỦU][ỶY]? BAN NHÂN DÂN|ĐẢNG (?:ỦY|UỶ)|BÍ THƯ|CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|VIỆN TRƯỞNG|CHÁNH [\p{Lu} ]+|CỤC TRƯỞNG|HIỆU TRƯỞNG)[\p{Lu} ]*)$/u;

/** Lines with the signature's column parted from the recipients' one. */
function partedLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const found = line.label !== null || recipientsHead.test(line.text) ? behind.exec(line.text) : null;
    if (!found) return [line];
    const text = found[1]!;
    return [
      { ...line, text: line.text.slice(0, found.index), end: line.start + found.index },
      { ...line, label: null, text, start: line.end - text.length },
    ];
  });
}

/** Whether everything from `at` on to the name reads like a tail. */
function tailFrom(lines: readonly Line[], at: number): boolean {
  const rest = lines.slice(at, at + longestTail);
  const long = rest.findIndex((line) => line.text.length > 200 && endsSentence(line.text));
  const name = rest.findIndex((line, index) => index > 0 && line.label === null && personName(line.text) !== null && !isPost(line));
  return long < 0 || (name >= 0 && name < long);
}

function isSigned(line: Line): boolean {
  return line.label === null && (isPost(line) || (onBehalf.test(line.text) && !/\p{Ll}{4}/u.test(line.text)));
}

/** Where the tail begins: at the last "Nơi nhận", or the last signature, with the signature lines that stand before it; -1 without one. */
function tailStart(lines: readonly Line[]): number {
  const head = lines.findLastIndex((line, index) => recipientsHead.test(line.text) && tailFrom(lines, index));
  let start = head >= 0 ? head : lines.findLastIndex((line, index) => index > 0 && isSigned(line) && tailFrom(lines, index));
  while (start > 0) {
    const before = lines[start - 1]!;
    // Only head and tail have columns, so what stands in one beside the signature belongs to it, also where "Nơi nhận" was misread.
    if (!isSigned(before) && !signed.test(before.text) && before.column === null) break;
    start -= 1;
  }
  return start;
}

/** Finds the tail of the blocks from `bodyFrom` on. */
export function readTail(report: Pick<Report, 'text' | 'blocks'>, bodyFrom: number): Tail {
  const lines = partedLines(linesOf(report, bodyFrom, report.blocks.length));
  const none: Tail = { from: report.blocks.length, to: report.blocks.length, recipients: [], capacity: [], signatory: null };
  const start = tailStart(lines);
  if (start < 0) return none;
  const rest = lines.slice(start, start + longestTail);
  const head = rest.findIndex((line) => recipientsHead.test(line.text));
  const column = head >= 0 ? rest[head]!.column : null;
  const recipients: Line[] = [];
  const capacity: Line[] = [];
  let signatory: Line | null = null;
  let last = rest[0]!.block;
  let listing = false;
  for (const line of rest) {
    const isSignature = isSigned(line);
    if (recipientsHead.test(line.text)) {
      listing = true;
      const inline = line.text.replace(recipientsHead, '').trim();
      if (inline !== '') recipients.push({ ...line, start: line.end - inline.length, text: inline });
    } else if (isSignature) {
      capacity.push(line);
    } else if (signed.test(line.text)) {
      // "(đã ký)" stands where the signature was.
    } else if (head < 0 && line.column === 1 && line.label !== null) recipients.push(line);
    else if (listing && (line.label !== null || (column !== null ? line.column === column : capacity.length === 0))) recipients.push(line);
    else if (capacity.length > 0 && !signatory && isCapitals(line.text) && personName(line.text) === null) capacity.push(line);
    else if (capacity.length > 0 && !signatory && personName(line.text) !== null && line.label === null) {
      signatory = line;
    } else if (signatory) break;
    else if (capacity.length > 0 && isCapitals(line.text) && capacity[0]!.block + 4 > line.block && !personName(line.text)) capacity.push(line);
    else if (line.label === null && line.text.length > 200) break;
    last = line.block;
  }
  if (!signatory && capacity.length > 1) {
    // A name in capitals reads like one more line of the capacity.
    const final = capacity[capacity.length - 1]!;
    if (!isPost(final) && !onBehalf.test(final.text) && personName(final.text) !== null) {
      capacity.pop();
      signatory = final;
    }
  }
  return { from: rest[0]!.block, to: last + 1, recipients, capacity, signatory };
}
