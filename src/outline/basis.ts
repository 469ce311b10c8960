/** The documents that a report says it carries out: "Thực hiện Kế hoạch số 01-KH/BCĐ ngày 10/8/2023 của …". */
import type { Found } from '../report.ts';

const kinds = 'Kế hoạch|Công văn|Công điện|Chỉ thị|Quyết định|Nghị quyết|Kết luận|Thông báo|Hướng dẫn|Chương trình|Quy định|Văn bản|Nghị định|Thông tư|Luật|Tờ trình|Báo cáo|Thông tri|Giấy mời|Đề cương';
const cited = new RegExp(`(?:${kinds}|kế hoạch|công văn|văn bản|chỉ thị|công điện|quyết định)\\s+(?:số\\s*:?\\s*)?\\d{1,6}[\\p{L}]?(?:\\s?[-–/]\\s?[\\p{L}\\d&.]+)*(?:,?\\s+ngày\\s+\\d{1,2}(?:\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{4}|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}))?(?:\\s+của\\s+[^,;.:()“”]{2,90}?(?=\\s+(?:về|v\\/v|triển khai|ban hành|thực hiện|yêu cầu|gửi|và)(?:\\s|$)|[,;.:()“”]|$))?`, 'gu');
const opener = /(?:^|[.;]\s*|\n)\s*(?:thực hiện|căn cứ|theo|tiếp theo|trên cơ sở|triển khai|để thực hiện|phúc đáp|ngày)(?!\p{L})/iu;

/** The documents cited in the first sentences, as printed. `offset` is where `text` begins in the report. */
export function basisOf(text: string, offset: number): Found<string>[] {
  const from = opener.exec(text)?.index;
  if (from === undefined) return [];
  return [...text.slice(from).matchAll(cited)].map((match) => {
    const value = match[0].replace(/\s+/g, ' ').trim();
    const start = offset + from + match.index;
    return { value, span: { start, end: start + match[0].trimEnd().length } };
  });
}
