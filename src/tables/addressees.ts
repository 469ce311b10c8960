/**
 * Whom a recommendation is addressed to, in one form: "Đề nghị Quốc hội, Chính phủ và các bộ, ngành" names three. Spellings of
 * one body agree; its written-out name stands for its abbreviation. These are names of Vietnamese administration, not of a subject.
 */
import { foldText } from '../vietnamese/folding.ts';

/** Abbreviations of the administration, by their folded form. */
const writtenOut: Readonly<Record<string, string>> = {
  ubnd: 'Ủy ban nhân dân', hđnd: 'Hội đồng nhân dân', tw: 'Trung ương', mttq: 'Mặt trận Tổ quốc', 'tand': 'Tòa án nhân dân', vksnd: 'Viện kiểm sát nhân dân',
  tu: 'Tỉnh ủy', btv: 'Ban Thường vụ', bch: 'Ban Chấp hành', bcsđ: 'Ban cán sự đảng', qh: 'Quốc hội', cp: 'Chính phủ', ttg: 'Thủ tướng Chính phủ',
};

/** Words that a further body begins with after "và": "Bộ Nông nghiệp và Phát triển nông thôn" is one. */
const begins = /^(?:các\s|bộ\s|ban\s|chính phủ|thủ tướng|quốc hội|ủy ban|uỷ ban|ubnd|hđnd|hội đồng|trung ương|sở\s|tỉnh|thành ủy|huyện|thị ủy|đảng|nhà nước|mặt trận|tòa án|viện|tổng|kiểm toán|thanh tra|bộ chính trị|cơ quan|cấp)/iu;

function oneForm(name: string): string {
  const words = name.trim().replace(/^(?:các|đối với|với|tới|đến)\s+/iu, '').replace(/\s+/gu, ' ');
  const expanded = words.split(' ').map((word) => writtenOut[word.toLocaleLowerCase('vi')] ?? word).join(' ')
    .replace(/\buỷ\b/gu, 'ủy').replace(/Uỷ/gu, 'Ủy');
  return expanded.charAt(0).toLocaleUpperCase('vi') + expanded.slice(1);
}

/** Short heads that stand in a list for one thing: "các bộ, ngành", "cấp ủy, chính quyền". */
const joined = /\b(bộ|ban|cấp ủy|cấp uỷ|sở|cấp)\s*,\s*(ban,?\s*ngành|ngành|chính quyền|tổ chức đảng)/giu;

/** Words that name no body by themselves: what is left where the words around a name were cut. */
const nobody: ReadonlySet<string> = new Set(['có', 'ban', 'bộ', 'sở', 'viện', 'cấp', 'cơ quan', 'đơn vị', 'tổ chức', 'thành phố', 'tỉnh', 'huyện', 'xã', 'cấp trên'].map(foldText));

/** The bodies that the printed words name, each in one form, without repetition. */
export function addresseesOf(printed: string): string[] {
  const kept = printed.replace(joined, (whole) => whole.replaceAll(',', '\u0001'));
  const parts = kept.split(/\s*[,;]\s*/u).flatMap((part) => {
    const out: string[] = [];
    let rest = part;
    for (;;) {
      const at = [...rest.matchAll(/\s+(?:và|cùng)\s+/giu)].find((match) => begins.test(rest.slice(match.index + match[0].length)));
      if (!at) return [...out, rest];
      out.push(rest.slice(0, at.index));
      rest = rest.slice(at.index + at[0].length);
    }
  }).map((part) => oneForm(part.replaceAll('\u0001', ','))).filter((part) => part !== '' && !nobody.has(foldText(part)));
  const seen = new Set<string>();
  return parts.filter((part) => {
    const key = foldText(part);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
