/** To whom a recommendation is made, as printed: "Quốc hội, Chính phủ", "UBND tỉnh", "các bộ, ngành". */
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import { symbolAt, type Symbols } from '../lexicon/symbols.ts';
import type { Found, Report, Span, Statement } from '../report.ts';
import { scanCues } from './scan.ts';
import type { StandingCue } from './standing.ts';

/** Words written small that a body's name may begin with, or go on with after another body's: "các bộ, ngành", "UBND tỉnh". */
const HEAD = /^(?:các|bộ|ban|ngành|cơ|quan|chức|năng|cấp|trên|trung|ương|tỉnh|thành|phố|huyện|quận|thị|xã|phường|trấn|ủy|uỷ|sở|phòng|tổ|đảng|đoàn|thể|địa|phương|nhà|nước|có|thẩm|quyền|liên|nhân|dân)$/u;
const LINK = /^(?:và|với|đối|cùng)$/u;
/** Small words that begin what is asked of the body, not the second syllable of its name ("Quốc hội sớm …"). */
const VERB = /^(?:sớm|xem|cho|cần|có|chỉ|nâng|ban|điều|bố|quan|trả|giao|sửa|hướng|nghiên|tiếp|tăng|bổ|quy|rà|hoàn|kịp|khẩn|đẩy|thống|tổ|phân|về|trong|tại|theo|để|đã|vừa|phải|hỗ|thực|không|chủ|tạo|xây|đề|kiến|đổi|cải|ưu|quyết|làm|mở|gồm|đang|sẽ|được|như|ngày|kèm)$/u;
const MOST_WORDS = 24;

/** The bodies that stand at the start of a stretch, or with `one` the first of them; null where none does. */
export function bodiesAt(text: string, span: Span, one = false): Found<string> | null {
  const words = /[\p{L}\p{M}]+|[^\p{L}\p{M}\s]/gu;
  words.lastIndex = span.start;
  let start = -1;
  let end = span.start;
  let previous: 'none' | 'link' | 'head' | 'capital' | 'second' = 'none';
  let count = 0;
  for (let found = words.exec(text); found && found.index < span.end && count++ < MOST_WORDS; found = words.exec(text)) {
    const word = found[0].normalize('NFC');
    if (word === ',' || word === '-' || word === '–' || LINK.test(word)) {
      if (word === ',' && (one || start < 0)) break;
      previous = 'link';
      continue;
    }
    if (/^\p{Lu}/u.test(word)) previous = 'capital';
    else if (previous === 'capital' && !VERB.test(word) && /^\p{L}/u.test(word)) previous = 'second';
    else if (HEAD.test(word) && (previous !== 'second' || /^(?:tỉnh|huyện|xã|phường|thành|phố|nhân|dân|trung|cấp)$/u.test(word))) previous = 'head';
    else break;
    if (start < 0) start = found.index;
    end = found.index + found[0].length;
  }
  return start < 0 || end <= start ? null : { value: text.slice(start, end), span: { start, end } };
}

/** From the statement's own recommending cue, else from the heading or lead-in above it. */
export function addresseeOf(report: Report, lexicon: CompiledLexicon, symbols: Symbols, statement: Statement, standing: readonly StandingCue[]): Found<string> | null {
  const cues = scanCues(lexicon, symbols, symbolAt(symbols, statement.start), symbolAt(symbols, statement.end), { section: statement.section, soft: true });
  for (const hit of cues) {
    const category = lexicon.categories[hit.cue.category];
    const gives = hit.cue.gives ?? category?.gives.get('*');
    if (hit.refused !== null || gives !== 'recommended') continue;
    const bodies = bodiesAt(report.text, { start: symbols.ends[hit.last] as number, end: statement.end });
    if (bodies !== null) return bodies;
    const inside = bodiesAt(report.text, lastWords(report.text, symbols, hit.first, hit.last));
    if (inside !== null) return inside;
  }
  for (const cue of standing) {
    if ((cue.gives.get('*') ?? null) !== 'recommended') continue;
    const bodies = bodiesAt(report.text, cue.rest);
    if (bodies !== null) return bodies;
  }
  return null;
}

/** A cue may hold the body's name itself ("kiến nghị Trung ương"): its words after the first one. */
function lastWords(text: string, symbols: Symbols, first: number, last: number): Span {
  for (let index = first + 1; index <= last; index++) {
    const start = symbols.starts[index] as number;
    if (/^\p{Lu}/u.test(text.slice(start, start + 1))) return { start, end: symbols.ends[last] as number };
  }
  return { start: symbols.ends[last] as number, end: symbols.ends[last] as number };
}
