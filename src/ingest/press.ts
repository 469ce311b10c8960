/** What news pages carry around the article, copied along with it: players, captions, lists of other news. */
import type { RawParagraph } from './assemble.ts';

const player = /^\s*(?:\d{1,2}:\d{2}(?:\s*\/\s*\d{1,2}:\d{2})?|1x|Nghe đọc bài|Tốc độ đọc|Play|Mute|Đang phát)\s*$/iu;
const voice = /^\s*[•\-*]?\s*(?:Nam|Nữ)\s+miền\s+(?:Bắc|Trung|Nam)\s*$/u;
const caption = /(?:^|[.,;:]\s*|\s[-–|]\s*|\(\s*)(?:Ảnh|ẢNH|Nguồn ảnh|Ảnh minh họa|Đồ họa|Video|Clip)(?:\s*:\s*|\s+(?=\p{Lu}))[\p{L}\p{N}.\s/–-]{1,60}\)?\.?\s*$/u;
const bareCaption = /^\s*\(?(?:Ảnh|Ảnh minh họa|Quảng cáo)\)?\.?\s*$/iu;
const tail = /^\s*(?:Tin liên quan|Tin cùng chuyên mục|Bài liên quan|Đừng bỏ lỡ|Đọc thêm|Xem thêm|Video đang xem nhiều|Đọc nhiều(?: nhất)?|Tin đọc nhiều|Tin mới(?: nhất)?|Bình luận(?:\s*\(\d+\))?|Ý kiến bạn đọc|Chia sẻ|Cùng chuyên mục|Có thể bạn quan tâm|Chủ đề|Tags?|In bài viết|Gửi bình luận)\s*:?\s*$/iu;
const keywords = /^\s*(?:Từ khóa|Từ khoá|Tags?|Chủ đề)\s*:/iu;

export function isPlayer(text: string): boolean {
  return player.test(text) || voice.test(text);
}

/** A picture's caption: short, and it ends by naming the photographer. */
export function isCaption(text: string): boolean {
  return text.length < 250 && (caption.test(text) || bareCaption.test(text));
}

/** Whether pasted text comes from a news page: at least two kinds of what only such pages carry. */
export function looksLikePress(paragraphs: readonly RawParagraph[]): boolean {
  const texts = paragraphs.map((paragraph) => paragraph.text);
  const signs = [isPlayer, isCaption, (text: string) => tail.test(text), (text: string) => keywords.test(text)];
  return signs.filter((sign) => texts.some(sign)).length >= 2;
}

/** Takes players, captions and lists of other news out of an article. Running text after such a list is kept. */
export function dropPressFurniture(paragraphs: readonly RawParagraph[]): RawParagraph[] {
  const kept: RawParagraph[] = [];
  let inTail = false;
  for (const paragraph of paragraphs) {
    const { text } = paragraph;
    if (tail.test(text) || keywords.test(text)) {
      inTail = true;
      continue;
    }
    if (inTail && (text.trim().length < 160 || !/[.!?…”"]\s*$/u.test(text))) continue;
    inTail = false;
    if (isPlayer(text) || isCaption(text)) continue;
    kept.push(paragraph);
  }
  return kept;
}
