/** Words whose full stop does not end a sentence, and numbers that stand as labels before one. */

/** Titles, places and writing habits: compared without dots, in the case given here or all capitals. */
const withStop = new Set([
  'TP', 'Tp', 'TX', 'Tx', 'TT', 'Tt', 'TDP', 'KP', 'P', 'Q', 'H', 'X', 'T', 'Tr', 'tr', 'Đ', 'đc', 'Đc',
  'GS', 'PGS', 'TS', 'TSKH', 'ThS', 'Ths', 'Th', 'BS', 'BSCK', 'KS', 'CN', 'CV', 'CVC', 'DS', 'LS', 'KTS', 'NGND', 'NGƯT', 'NSND', 'NSƯT', 'ĐD',
  'TM', 'KT', 'TL', 'TUQ', 'St', 'Mr', 'Mrs', 'Ms', 'Dr', 'VD', 'Vd', 'vd', 'ví dụ', 'Sđd', 'sđd', 'tlđd', 'No', 'Nxb', 'NXB', 'cf', 'op', 'Ng',
]);

/** Words before a number that make "Điều 5." the label of what follows. */
export const numberedPart = /(?:^|[\s(“"])(?:điều|khoản|điểm|mục|chương|phần|bước|câu|phụ lục|bảng|hình|biểu|mẫu|vụ|ví dụ|vấn đề|nhóm|nội dung|nhiệm vụ|giải pháp)\s*$/iu;

/** Words before a Roman numeral or letter that make it a number, not a name's initial: "so với quý I." ends its sentence. */
export const counted = /(?:quý|khóa|khoá|cấp|loại|hạng|nhóm|vùng|lần thứ|thế kỷ|đại hội|giai đoạn|đợt|phụ lục|mục|phần|chương|bậc)\s+$/iu;

/** Whether the stop after `word` (the letters and inner dots before it: "TP", "PGS.TS", "N.V.T", "v.v") belongs to the word. */
export function takesStop(word: string): boolean {
  if (word.length === 1) return /\p{Lu}/u.test(word);
  if (withStop.has(word)) return true;
  const dot = word.lastIndexOf('.');
  if (dot < 0) return false;
  const last = word.slice(dot + 1);
  return (last.length === 1 && /\p{Lu}/u.test(last)) || withStop.has(last);
}
