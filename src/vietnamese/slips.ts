/**
 * Slips of typing and OCR: syllables that miss a well-known word by one tone or one diacritic ("ảnh hướng", "sơ trách nhiệm") where
 * the language leaves one reading. The text stays; the reading goes to the matching key. Better none than a wrong one: a pair is left
 * alone where one of its syllables makes a word with the neighbour on its other side, or where two words would fit.
 */
import { ByWord } from './by-word.ts';
import type { Correction } from '../report.ts';
import { administrativeWords } from './administrative-words.ts';
import { foldSyllables, foldText, tokenKind, type Tokens } from './folding.ts';
import { isGeneralWord } from './general-words.ts';
import { takeTone } from './letters.ts';

/** Written with one reading in this kind of text although the wrong form is a word elsewhere. */
const fixed: Readonly<Record<string, string>> = {
  'kiên nghị': 'kiến nghị', 'kiến nghi': 'kiến nghị', 'chấn chính': 'chấn chỉnh', 'trấn chỉnh': 'chấn chỉnh', 'sử lý': 'xử lý', 'xữ lý': 'xử lý',
  'dùn đẩy': 'đùn đẩy', 'đùn đầy': 'đùn đẩy', 'trách nhiêm': 'trách nhiệm', 'lảnh đạo': 'lãnh đạo', 'sữa đổi': 'sửa đổi', 'hổ trợ': 'hỗ trợ',
};

/** Small words that stand by themselves between any two others: never taken for half of a longer word. */
const free = new Set(('và của có không để từ với cho các một là được sẽ đã đang cần phải do bởi vì nên như khi thì mà trong ngoài trên dưới tại về đến tới theo những này đó '
  + 'cùng rất còn cũng chỉ vẫn hay hoặc nếu ở ra vào lên xuống qua sau trước giữa nhiều ít hơn nhất bị việc sự người năm tháng ngày số quý dấn quản cấp ban phòng sở bộ xã huyện tỉnh dân đảng '
  + 'đất nhà tiền làm nói nghe thấy biết đi ký gửi trình giao nhận trả hỏi đáp đọc viết xin cấm chịu lo ngại sợ dám muốn thích ưa mong đợi chờ tìm bàn họp mời dự tính đủ thiếu thừa mới cũ '
  + 'lớn nhỏ cao thấp dài ngắn nặng nhẹ nhanh chậm tốt xấu đúng sai khó dễ rõ mờ đều riêng chung cả mọi mỗi từng vài mấy bao nhiêu đâu nào ai gì sao thế vậy đây kia ấy họ tôi ta anh chị ông bà '
  + 'cô chú em con cháu bạn thầy tổ hội đoàn đội nhóm lớp khoa viện tòa cục vụ mục phần chương điều khoản điểm dòng câu chữ tên tuổi quê lệ luật lời ý lòng trí tay chân mắt tai đầu mặt lưng vai '
  + 'đường cầu sông núi biển rừng làng thôn bản phố chợ trường trạm kho bãi bến ga xe tàu máy điện nước than dầu vàng bạc giá thuế phí lương thưởng phạt án tội tù công tư lợi hại được mất hơn kém').split(' ').map(foldText));

interface Word {
  /** Of the right spelling, or of the wrong one where that is fixed. */
  readonly keys: readonly string[];
  readonly written: readonly string[];
  readonly isFixed: boolean;
}

const skeletons = new Map<string, string>();

/** Known words by the first two of their syllables without any diacritic: "anh", "huong" hold "ảnh hưởng". */
const byOpening = new Map<string, Map<string, Word[]>>();
const knownKeys = new Set<string>();

function addWord(keys: readonly string[], written: readonly string[], isFixed: boolean): void {
  const [first = '', second = ''] = keys.map(skeletonOf);
  const seconds = byOpening.get(first) ?? new Map<string, Word[]>();
  byOpening.set(first, seconds);
  const words = seconds.get(second) ?? [];
  seconds.set(second, words);
  words.push({ keys, written, isFixed });
}

for (const word of administrativeWords) {
  const written = word.split(' ');
  const keys = written.map(foldText);
  knownKeys.add(keys.join(' '));
  addWord(keys, written, false);
}
for (const [wrong, right] of Object.entries(fixed)) addWord(wrong.split(' ').map(foldText), right.split(' '), true);

function skeletonOf(key: string): string {
  const known = skeletons.get(key);
  if (known !== undefined) return known;
  if (skeletons.size > 50_000) skeletons.clear();
  const made = key.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  skeletons.set(key, made);
  return made;
}

/** In how many places two syllables of one skeleton differ: the tone counts one, each diacritic one. */
function distance(one: string, other: string): number {
  if (one === other) return 0;
  const first = takeTone(one);
  const second = takeTone(other);
  if (!first || !second || first.bare.length !== second.bare.length) return 9;
  let differences = first.tone === second.tone ? 0 : 1;
  for (let index = 0; index < first.bare.length; index += 1) if (first.bare[index] !== second.bare[index]) differences += 1;
  return differences;
}

/** What a key can begin, found once for each key. */
interface Opening {
  readonly skeleton: string;
  readonly seconds: Map<string, Word[]> | undefined;
}

const openings = new ByWord((key): Opening => {
  const skeleton = skeletonOf(key);
  return { skeleton, seconds: byOpening.get(skeleton) };
});

/** The slips of a text, in order. Each correction spans one syllable; `reading` is that syllable as it should be. */
export function findSlips(text: string): Correction[] {
  const tokens = foldSyllables(text);
  const found: Correction[] = [];
  let before: Opening | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const opening: Opening | null = isWord(tokens, at) ? openings.of(tokens, at) : null;
    const words: readonly Word[] | undefined = before && opening ? before.seconds?.get(opening.skeleton) : undefined;
    const slip: Correction[] | null = words ? slipAmong(words, text, tokens, at - 1) : null;
    if (slip) found.push(...slip);
    before = slip ? null : opening;
  }
  return found;
}

function isWord(tokens: Tokens, at: number): boolean {
  return tokens.kinds[at] === tokenKind.word && (tokens.keys[at] ?? '').length <= 8;
}

/** The longest word that the place comes close to; null where a known word stands there, or where two would fit. */
function slipAmong(words: readonly Word[], text: string, tokens: Tokens, at: number): Correction[] | null {
  if (words.some((word) => !word.isFixed && word.keys.every((key, index) => key === tokens.keys[at + index]))) return null;
  const fitting = words.filter(({ keys }) => keys.every((key, index) => isWord(tokens, at + index) && skeletonOf(tokens.keys[at + index] ?? '') === skeletonOf(key)));
  for (const length of new Set(fitting.map(({ keys }) => keys.length).toSorted((a, b) => b - a))) {
    const keys = tokens.keys.slice(at, at + length);
    const same = fitting.filter((word) => word.keys.length === length);
    const reading = same.find((word) => word.isFixed && word.keys.every((key, index) => key === keys[index]))?.written ?? onlyReading(keys, same, text, tokens, at);
    if (reading && standsAlone(tokens, at, keys)) return corrections(tokens, at, keys, reading);
  }
  return null;
}

function onlyReading(keys: readonly string[], words: readonly Word[], text: string, tokens: Tokens, at: number): readonly string[] | null {
  const near = words.filter((word) => !word.isFixed && word.keys.reduce((sum, key, index) => sum + distance(key, keys[index] ?? ''), 0) === 1);
  const word = near[0];
  if (!word || near.length > 1) return null;
  const wrong = keys.findIndex((key, index) => key !== word.keys[index]);
  if (free.has(keys[wrong] ?? '') || (keys.length === 2 && isPair(keys[0] ?? '', keys[1] ?? ''))) return null;
  // Names are not slips: a capital inside the sentence is left alone.
  const start = tokens.starts[at + wrong] ?? 0;
  const written = text.slice(start, tokens.ends[at + wrong]);
  const isName = /^\p{Lu}\p{Ll}/u.test(written) && start > 0 && !/[.!?:\n]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
  return isName ? null : word.written;
}

/** Neither end makes a known word with the syllable beyond it. */
function standsAlone(tokens: Tokens, at: number, keys: readonly string[]): boolean {
  const before = tokens.kinds[at - 1] === tokenKind.word ? tokens.keys[at - 1] ?? '' : '';
  const after = tokens.kinds[at + keys.length] === tokenKind.word ? tokens.keys[at + keys.length] ?? '' : '';
  return !isPair(before, keys[0] ?? '') && !isPair(keys.at(-1) ?? '', after);
}

function isPair(first: string, second: string): boolean {
  return first !== '' && second !== '' && (knownKeys.has(`${first} ${second}`) || isGeneralWord(first, second));
}

function corrections(tokens: Tokens, at: number, keys: readonly string[], reading: readonly string[]): Correction[] {
  return reading.flatMap((syllable, index) => (foldText(syllable) === keys[index] ? []
    : [{ start: tokens.starts[at + index] ?? 0, end: tokens.ends[at + index] ?? 0, reading: syllable }]));
}
