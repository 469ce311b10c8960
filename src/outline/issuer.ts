/**
 * Who issued a document. State bodies print the body above and their own name below it; the Party prints the committee and signs
 * "T/M BAN THƯỜNG VỤ"; where the letterhead is missing, the preamble says "UBND xã … báo cáo", and the symbol and place help.
 */
import { areasOf } from '../register/areas.ts';
import { properCase } from '../register/casing.ts';
import { beginsArea, beginsBody, bodyKey } from '../register/words.ts';
import type { Found, Span } from '../report.ts';
import { foldText } from '../vietnamese/folding.ts';
import { isCapitals, lineKey, type Line } from './lines.ts';

export interface IssuerFound {
  readonly issuer: Found<string> | null;
  readonly parent: Found<string> | null;
}

interface Name {
  readonly text: string;
  readonly span: Span;
}

const joinsNext = new RegExp(`^(?:${['ban cán sự đảng', 'ban cán sự', 'đảng đoàn', 'đảng ủy', 'đảng bộ', 'ban thường trực', 'hội đồng thành viên', 'ban chỉ đạo'].map(foldText).join('|')})$`, 'u');
const organAlone = new RegExp(`^(?:${['ban thường vụ', 'ban thường trực', 'ban chấp hành', 'ban cán sự đảng', 'ban cán sự', 'thường trực', 'đảng đoàn', 'thường vụ'].map(foldText).join('|')})$`, 'u');
const committee = new RegExp(`^(?:${['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng ủy'].map(foldText).join('|')})(?![\\p{L}])`, 'u');
const onBehalf = /^(?:T\/M|TM|T\.M)\s?[.:]?\s*/iu;
/** The post that a reader put on the line of the organ: "T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ". */
const post = /\s(?:K\/?T\.?\s|Q\.\s|QUYỀN\s)?(?:PHÓ\s)?(?:BÍ THƯ|CHỦ TỊCH|TRƯỞNG BAN|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG)(?:\s.*)?$/u;

/** "UBND TỈNH ĐÔNG GIANG SỞ XÂY DỰNG": two bodies that a reader put on one line. */
const secondBody = /(?<=\p{L}) (?=(?:UBND|[ỦU][ỶY]? BAN NHÂN DÂN|SỞ|(?<!VĂN )PHÒNG|CHI CỤC|TRUNG TÂM|(?:HUYỆN|QUẬN|THỊ|THÀNH|TỈNH|ĐẢNG) (?:ỦY|UỶ)) )/u;

function parted(line: Line): Line[] {
  const at = beginsBody(lineKey(line)) ? line.text.slice(4).search(secondBody) : -1;
  if (at < 0) return [line];
  const cut = at + 4;
  const piece = (from: number, to: number): Line => {
    const text = line.text.slice(from, to).trim();
    const start = line.start + line.text.indexOf(text, from);
    return { ...line, text, start, end: start + text.length };
  };
  return [piece(0, cut), ...parted(piece(cut, line.text.length))];
}

/** Parts of a body's name printed on several lines, put together. */
function namesOf(lines: readonly Line[]): Name[] {
  const names: { text: string; span: { start: number; end: number } }[] = [];
  for (const line of lines.flatMap(parted)) {
    const last = names[names.length - 1];
    const key = lineKey(line);
    const lastKey = last ? foldText(last.text) : '';
    const continues = last !== undefined && (!beginsBody(key) || beginsArea(key) || joinsNext.test(lastKey) || /(?:^| )(?:và|của|tại|thuộc|,|-)$/u.test(lastKey));
    if (continues) {
      last.text = `${last.text} ${line.text}`;
      last.span = { start: last.span.start, end: line.end };
    } else names.push({ text: line.text, span: { start: line.start, end: line.end } });
  }
  return names;
}

/** The casing that the body text gives to a name in capitals, else that of the rules. */
function cased(name: string, text: string): string {
  const proper = properCase(name.replace(/\s+/g, ' ').trim());
  if (proper === name) return name;
  const key = foldText(proper);
  const at = text.toLowerCase().indexOf(proper.toLowerCase());
  if (at < 0) return proper;
  const found = text.slice(at, at + proper.length);
  return foldText(found) === key && /\p{Ll}/u.test(found) && /^\p{Lu}/u.test(found) ? found : proper;
}

/** The words of an area in a name as printed ("tỉnh Đông Giang"), from the area's kind on; null without one. */
function areaWords(name: string): string | null {
  return /(?:^|\s)((?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|thị trấn)\s+(?!ủy|uỷ)\p{Lu}.*)$/u.exec(name)?.[1] ?? null;
}

const officeOfCommittee = new RegExp(`^(?:${['văn phòng', 'ban', 'ủy ban kiểm tra', 'trường chính trị', 'trung tâm chính trị'].map(foldText).join('|')})(?![\\p{L}])`, 'u');

/** A body that stands without its area takes it from the body above: "Sở Xây dựng" below "UBND tỉnh Đông Giang". */
function withArea(name: string, parent: string | null): string {
  if (parent === null) return name;
  const own = areasOf(name);
  if (own.some((area) => area.key !== '')) return name;
  const parentKey = foldText(parent);
  const key = bodyKey(name);
  if (committee.test(parentKey) && officeOfCommittee.test(key)) return `${name} ${parent}`;
  const area = areaWords(parent);
  if (area === null || !/^(?:sở|phòng|văn phòng|thanh tra|ban|chi cục|trung tâm|công an|ủy ban|ubnd|hđnd|viện|tòa án|hội|đoàn|liên đoàn)(?![\p{L}])/u.test(key)) return name;
  // "THANH TRA TỈNH": the kind of the area is there, its name is not.
  const kindOnly = /\s(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)$/iu.exec(name);
  return kindOnly ? `${name.slice(0, kindOnly.index)} ${area}` : `${name} ${area}`;
}

const reporting = /\s(?:(?:xin|trân trọng|kính|đã|tổng hợp,?|rà soát,?)\s+)*(?:báo cáo|khảo sát|rà soát|tổng hợp|kiểm điểm)(?=[\s:,])/giu;
/** Words of a body's name, at most; commas that it may hold ("Sở Văn hóa, Thể thao và Du lịch"). */
const longestName = 16;
const commasInside = 2;

/** "UBND xã Sơn Dung báo cáo …": the body that a preamble calls itself. */
export function selfReference(text: string, from: number, to: number): Found<string> | null {
  const piece = text.slice(from, to);
  for (const verb of piece.matchAll(reporting)) {
    let start = verb.index;
    for (let commas = 0; commas <= commasInside && start > 0; commas += 1) {
      start = Math.max(...[',', '.', ';', ':', ')', '”', '\n'].map((mark) => piece.lastIndexOf(mark, start - 1))) + 1;
      const name = piece.slice(start, verb.index).trim();
      if (name.split(/\s+/).length <= longestName && /^\p{Lu}/u.test(name) && beginsBody(bodyKey(name))) {
        const at = from + piece.indexOf(name, start);
        return { value: name.replace(/^[ỦU][ỷy]? ban nhân dân/u, 'UBND'), span: { start: at, end: at + name.length } };
      }
      if (piece[start - 1] !== ',') break;
      start -= 1;
    }
  }
  return null;
}

/** Bodies named by kind and area anywhere in a piece of text: "UBND huyện Sơn Tây". */
export function mentions(piece: string): string[] {
  return [...piece.matchAll(/(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Phòng|Sở)[^,.;:()“”]{0,40}?(?:\s(?:tỉnh|huyện|quận|thị xã|thành phố|TP\.?)|(?<=ủy))\s+\p{Lu}[^\s,.;:()]*(?:\s\p{Lu}[^\s,.;:()]*){0,3}/gu)].map((match) => match[0]);
}

/** Issuing body and the body above it. `capacity` are the lines over the signature, `body` the span of the first sentences. */
export function readIssuer(text: string, lines: readonly Line[], capacity: readonly Line[], body: Span): IssuerFound {
  const names = namesOf(lines);
  const self = selfReference(text, body.start, body.end);
  const last = names[names.length - 1];
  if (!last) return { issuer: self, parent: null };
  const above = names.length > 1 ? names[names.length - 2]! : null;
  const parentName = above ? cased(above.text, text) : null;
  const parent: Found<string> | null = above && parentName !== null ? { value: parentName, span: above.span } : null;
  const printed = cased(last.text, text);
  const lastKey = foldText(last.text);
  // An organ below its committee or front, and a committee that an organ signs for.
  if (organAlone.test(lastKey) && parent) return { issuer: { value: `${printed} ${parent.value}`, span: last.span }, parent: null };
  const organ = capacity.map((line) => line.text).find((line) => onBehalf.test(line));
  if (organ !== undefined && committee.test(lastKey)) {
    const name = properCase(organ.replace(onBehalf, '').replace(post, '').trim());
    if (organAlone.test(foldText(name)) && isCapitals(organ.replace(onBehalf, ''))) return { issuer: { value: `${name} ${printed}`, span: last.span }, parent };
  }
  if (committee.test(lastKey) && organ === undefined && self && foldText(self.value).endsWith(foldText(printed))) {
    return { issuer: { value: self.value, span: last.span }, parent };
  }
  return { issuer: { value: withArea(printed, parent?.value ?? null), span: last.span }, parent };
}
