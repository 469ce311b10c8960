/** Pages of the press: the marks by which they are known, and what on them is no part of the article. */
import type { Line } from './lines.ts';

const player = /^(?:(?:\d{1,2}:\d{2}|\/|[•·]|(?:Nam|Nữ) (?:miền )?(?:Bắc|Trung|Nam)|(?:Nghe|Đọc) bài|\d(?:[.,]\d)?x)\s*)+$/iu;
const caption = /(?:^|[.\s(–-])Ảnh(?: minh h(?:ọa|oạ)| tư liệu)?\s*[:.]?\s*[\p{Lu}][\p{L}\s./,&-]{0,40}\)?$/u;
const pageDate = /^(?:Thứ (?:hai|ba|tư|năm|sáu|bảy)|Chủ nhật)\s*,?\s*(?:ngày\s*)?\d{1,2}[/-]\d{1,2}[/-]\d{4}|^\d{1,2}[/-]\d{1,2}[/-]\d{4}\s*[-–|,]?\s*\d{1,2}[:h]\d{2}|^\d{1,2}[:h]\d{2}\s*[-–|,]?\s*\d{1,2}[/-]\d{1,2}[/-]\d{4}|^[^.!?]{0,60}\d{1,2}[/-]\d{1,2}[/-]\d{4}\s*[-–|,]?\s*\d{1,2}[:h]\d{2}[^.!?]{0,40}$/iu;
const sourceLine = /^(?:Theo|Nguồn\s*:?)\s[^,.]{2,60}$/u;
const related = /^(?:Từ khóa|Từ khoá|Tags?|Tin liên quan|Tin cùng chuyên mục|Bài liên quan|Bài viết liên quan|Tin khác|Đọc thêm|Đừng bỏ lỡ|Xem thêm|Video đang xem nhiều|Bình luận|Ý kiến bạn đọc|Chia sẻ|Có thể bạn quan tâm|Tin mới|Tin nổi bật|Đọc nhiều)(?![\p{L}])/iu;
const notByline = /^(?:TIN|BÀI|BÌNH LUẬN|ĐỌC|XEM|VIDEO|ẢNH)(?![\p{L}])/u;

/** The name of a paper, agency or site before the first words: "(PLO)- ", "(binhthuan.gov.vn) ", "Baochinhphu.vn - ", "TTXVN - ". */
export const dateline = /^(?<title>[^()]{0,300}?)\((?:\p{Lu}[\p{L}.]{1,12}|[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org))\)\s*[-–—:]?\s*(?=[“"]?\p{Lu})|^(?:[\w-]+\.(?:vn|com|net)|TTXVN|VOV|VTV)\s*[-–—]\s*(?=\p{Lu})/u;

const speech = /[”"],?\s*(?:theo )?(?:ông|bà|anh|chị|đồng chí|một (?:đại biểu|cán bộ|lãnh đạo))\s[^.]{1,60}?(?:nói|kể|cho biết|chia sẻ|khẳng định|bày tỏ|nhấn mạnh|cho rằng|thừa nhận)/u;

export type Furniture = 'player' | 'caption' | 'date' | 'related' | 'byline' | 'source';

/** What a line is that does not belong to the article, or null. A byline is a name in capitals on a line of its own. */
export function furnitureOf(text: string): Furniture | null {
  if (text.length > 300) return null;
  if (player.test(text)) return 'player';
  if (pageDate.test(text)) return 'date';
  if (related.test(text) && text.length < 200) return 'related';
  if (caption.test(text)) return 'caption';
  if (sourceLine.test(text)) return 'source';
  if (/^\p{Lu}{2,}(?: \p{Lu}{2,}){1,3}$/u.test(text) && !notByline.test(text)) return 'byline';
  return null;
}

export interface PressMarks {
  /** How strongly the page looks like the press; 2 and more is enough where there is no letterhead. */
  readonly score: number;
  /** Quoted speeches with a speaker: what a long article has and a short item has not. */
  readonly speeches: number;
}

/** Looks for the marks of a press page. */
export function pressMarks(lines: readonly Line[], isPage: boolean): PressMarks {
  let score = isPage ? 1 : 0;
  let speeches = 0;
  const seen = new Set<Furniture>();
  lines.forEach((line, index) => {
    const what = line.label === null || line.label === '•' ? furnitureOf(line.text) : null;
    if (what !== null && what !== 'byline' && what !== 'source') seen.add(what);
    if (index < 6 && dateline.test(line.text)) score += 2;
    speeches += line.text.match(new RegExp(speech.source, 'gu'))?.length ?? 0;
  });
  return { score: score + seen.size + (speeches >= 2 ? 1 : 0), speeches };
}
