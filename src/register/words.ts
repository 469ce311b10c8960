/**
 * How bodies of the state, the Party and the organisations write their names: heads ("ỦY BAN NHÂN DÂN", "TỈNH ỦY"), abbreviations,
 * areas ("HUYỆN", "TP.") and casing. True of Vietnamese administration as such, not of one subject.
 */
import { detached } from '../vietnamese/detached.ts';
import { foldText } from '../vietnamese/folding.ts';

/** Abbreviations in names, folded, and what they stand for. Longest first where one begins another. */
const abbreviations: readonly (readonly [RegExp, string])[] = ([
  ['ub ?nd|ủy ban nhân dân|uỷ ban nhân dân', 'ubnd'], ['hđ ?nd|hội đồng nhân dân', 'hđnd'], ['btv', 'ban thường vụ'], ['bcsđ|ban cán sự', 'ban cán sự đảng'],
  ['(?:ủy ban )?(?:mttq|mặt trận tổ quốc|mttqvn)(?: việt nam| vn)?', 'ủy ban mttq việt nam'], ['vksnd', 'viện kiểm sát nhân dân'], ['tand', 'tòa án nhân dân'],
  ['tnmt|tn & mt|tn và mt', 'tài nguyên và môi trường'], ['khđt|kh & đt|kh và đt', 'kế hoạch và đầu tư'], ['gtvt', 'giao thông vận tải'],
  ['gdđt|gd & đt|gd và đt', 'giáo dục và đào tạo'], ['lđtbxh|lđ - tb & xh|lđtb & xh|lđ - tbxh|lao động tbxh', 'lao động - thương binh và xã hội'], ['tttt|tt & tt', 'thông tin và truyền thông'],
  ['khcn|kh & cn', 'khoa học và công nghệ'], ['nn & ptnt|nnptnt|nông nghiệp và ptnt|nông nghiệp & ptnt', 'nông nghiệp và phát triển nông thôn'], ['vhttdl|vhtt & dl', 'văn hóa , thể thao và du lịch'],
  ['& ', 'và '],
] as const).map(([source, full]) => [new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu'), full]);

const folded = abbreviations.map(([pattern, full]) => [new RegExp(pattern.source.replace(/[\p{L}]+/gu, (word) => (/^[pL]$/.test(word) ? word : foldText(word))), 'gu'), foldText(full)] as const);

const areaShort: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d])(?:tp|t ?\. ?p|t\/p) ?\.? (?=\p{L})/gu, 'thành phố '], [/(?<![\p{L}\d])tx ?\. (?=\p{L})/gu, 'thị xã '], [/(?<![\p{L}\d])tt ?\. (?=\p{L})/gu, 'thị trấn '],
  [/(?<![\p{L}\d])h ?\. (?=\p{L})/gu, 'huyện '], [/(?<![\p{L}\d])q ?\. (?=[\p{L}\d])/gu, 'quận '], [/(?<![\p{L}\d])x ?\. (?=\p{L})/gu, 'xã '],
  [/(?<![\p{L}\d])p ?\. (?=[\p{L}\d])/gu, 'phường '], [/(?<![\p{L}\d])t ?\. (?=\p{L})/gu, 'tỉnh '], [/(?<![\p{L}\d])tphcm|tp ?\. ?hcm(?![\p{L}\d])/gu, 'thành phố hồ chí minh'],
];

const known = new Map<string, string>();
const longestKnown = 120;
const knownLimit = 20_000;

/** A body's name on a key in which its spellings and abbreviations agree. */
export function bodyKey(name: string): string {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const key = makeKey(name);
  if (name.length <= longestKnown) {
    if (known.size >= knownLimit) known.clear();
    known.set(detached(name), detached(key));
  }
  return key;
}

function makeKey(name: string): string {
  let key = foldText(name);
  for (const [pattern, full] of areaShort) key = key.replace(pattern, foldText(full) + (full.endsWith(' ') ? ' ' : ''));
  for (const [pattern, full] of folded) key = key.replace(pattern, full);
  return key.replace(/ban cán sự đảng đảng/g, 'ban cán sự đảng').replace(/\s+/g, ' ').trim();
}

/** Words that begin the name of a body. */
const heads = ['ubnd', 'ủy ban', 'hđnd', 'hội đồng', 'sở', 'bộ', 'ban', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'tỉnh đoàn', 'thành đoàn', 'huyện đoàn', 'quận đoàn', 'thị đoàn', 'đảng ủy', 'đảng bộ', 'đảng đoàn', 'chi bộ', 'chi ủy',
  'viện', 'tòa án', 'cục', 'tổng cục', 'chi cục', 'phòng', 'văn phòng', 'trường', 'bệnh viện', 'trung tâm', 'tập đoàn', 'tổng công ty', 'công ty', 'ngân hàng', 'thanh tra',
  'kiểm toán', 'mặt trận', 'liên đoàn', 'tổng liên đoàn', 'hội', 'đoàn', 'trung ương', 'công an', 'bộ chỉ huy', 'kho bạc', 'chi nhánh', 'học viện', 'đại học', 'đài', 'báo', 'thông tấn', 'tổng hội',
  'chính phủ', 'quốc hội', 'thường trực', 'tổ'].map(foldText);
const areas = ['tỉnh', 'thành phố', 'tp', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu'].map(foldText);

function beginsWith(key: string, words: readonly string[]): boolean {
  return words.some((word) => key === word || key.startsWith(`${word} `));
}

/** Whether a folded line begins the name of a body. "TỈNH ỦY X" does, "TỈNH X" does not: it goes on with the line above. */
export function beginsBody(key: string): boolean {
  return beginsWith(key, heads);
}

/** Whether a folded line begins with the kind of an area. */
export function beginsArea(key: string): boolean {
  return beginsWith(key, areas) && !/^(tỉnh|thành|huyện|quận|thị) (ủy|đoàn)( |$)/u.test(key);
}
