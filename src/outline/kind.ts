/**
 * Kinds of document by the names and abbreviations of Decree 30/2020/NĐ-CP (appendix III) and of the Party's Hướng dẫn
 * 36-HD/VPTW; what is neither is told by the marks of a press page or by its words.
 */
import type { DocumentKind } from '../report.ts';
import { foldText } from '../vietnamese/folding.ts';

const named: readonly (readonly [string, DocumentKind])[] = [
  ['báo cáo', 'report'], ['báo cáo chuyên đề', 'report'], ['báo cáo tổng hợp', 'report'], ['báo cáo tóm tắt', 'report'], ['kế hoạch', 'plan'], ['chương trình hành động', 'plan'], ['chương trình', 'plan'], ['đề án', 'plan'], ['phương án', 'plan'],
  ['đề cương', 'plan'], ['chỉ thị', 'directive'], ['công điện', 'directive'], ['công văn', 'letter'], ['giấy mời', 'letter'],
  ['quyết định', 'other'], ['nghị quyết', 'other'], ['thông báo', 'other'], ['thông tri', 'other'], ['tờ trình', 'other'], ['hướng dẫn', 'other'],
  ['kết luận', 'other'], ['quy định', 'other'], ['quy chế', 'other'], ['điều lệ', 'other'], ['biên bản', 'other'], ['hợp đồng', 'other'], ['giấy ủy quyền', 'other'],
  ['nghị định', 'other'], ['thông tư', 'other'], ['luật', 'other'], ['danh sách', 'other'], ['phiếu trình', 'other'], ['bản cam kết', 'other'], ['đơn', 'other'],
];

/** All kinds of report are one kind to the tables. */
const reportName = 'báo cáo';

const byName = new Map(named.map(([name, kind]) => [foldText(name), { name, kind }]));
const longestName = 4;

export interface NamedKind {
  readonly kind: DocumentKind;
  /** Lower case, as the decree spells it. */
  readonly name: string;
  /** Words of the line that are the name. */
  readonly words: number;
}

/** The kind that a title line names with its first words ("BÁO CÁO", "KẾ HOẠCH CÔNG TÁC"), or null. Takes a folded line. */
export function kindOfTitle(key: string): NamedKind | null {
  const words = key.split(' ');
  for (let count = Math.min(longestName, words.length); count > 0; count -= 1) {
    const found = byName.get(words.slice(0, count).join(' '));
    if (found) return { kind: found.kind, name: found.kind === 'report' ? reportName : found.name, words: count };
  }
  return null;
}

const abbreviations: Readonly<Record<string, readonly [string, DocumentKind]>> = {
  BC: ['báo cáo', 'report'], KH: ['kế hoạch', 'plan'], CTR: ['chương trình', 'plan'], CTHĐ: ['chương trình hành động', 'plan'], ĐA: ['đề án', 'plan'],
  PA: ['phương án', 'plan'], CT: ['chỉ thị', 'directive'], CĐ: ['công điện', 'directive'], CV: ['công văn', 'letter'], GM: ['giấy mời', 'letter'],
  QĐ: ['quyết định', 'other'], NQ: ['nghị quyết', 'other'], TB: ['thông báo', 'other'], TTR: ['tờ trình', 'other'], HD: ['hướng dẫn', 'other'],
  KL: ['kết luận', 'other'], QC: ['quy chế', 'other'], QYĐ: ['quy định', 'other'], QĐI: ['quy định', 'other'], BB: ['biên bản', 'other'], TT: ['thông tri', 'other'],
};

/** The kind that a number's symbol carries: BC in "152/BC-UBND" and in "487-BC/TU"; a letter where it carries none. */
export function kindOfNumber(number: string): NamedKind {
  for (const part of number.split(/[-–/\s]+/).slice(1, 4)) {
    const found = abbreviations[part.toUpperCase()];
    if (found) return { name: found[0], kind: found[1], words: 0 };
  }
  return { name: 'công văn', kind: 'letter', words: 0 };
}
