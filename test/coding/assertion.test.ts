/** What a statement asserts: cues with their direction, reach and limits, places, headings and lead-ins. Shown on a small lexicon. */
import { describe, expect, it } from 'vitest';
import { codeReport } from '../../src/coding/code.ts';
import { trySentence } from '../../src/coding/try.ts';
import type { Block, Report, Statement } from '../../src/report.ts';
import { smallLexicon } from '../lexicon/small.ts';
import { sentenceReport } from '../../src/coding/try.ts';

const lexicon = smallLexicon();

/** "code assertion" for each coding of a sentence. */
function coded(text: string, section: string | null = 'I'): string[] {
  return trySentence(lexicon, text, section).codings.map((coding) => `${coding.code} ${coding.assertion}`);
}

describe('a finding is', () => {
  it.each([
    ['present where it is said', 'Một số người né tránh, đùn đẩy.', 'I', ['f.tranh present', 'f.day present']],
    ['absent over a coordinated list', 'Không có tình trạng né tránh, đùn đẩy hay sợ sai.', 'I', ['f.tranh absent', 'f.day absent', 'f.so absent']],
    ['present again after a word of contrast', 'Không có tình trạng né tránh nhưng một số người sợ sai.', 'I', ['f.tranh absent', 'f.so present']],
    ['present again after a terminator', 'Không có tình trạng né tránh, vẫn còn đùn đẩy.', 'I', ['f.tranh absent', 'f.day present']],
    ['present again in the next clause', 'Chưa phát hiện né tránh; có nơi đùn đẩy.', 'I', ['f.tranh absent', 'f.day present']],
    ['present under a double negation', 'Không phải không có tình trạng né tránh.', 'I', ['f.tranh present']],
    ['present though its own words are negative', 'Một số người không dám làm.', 'I', ['f.so present']],
    ['absent where its negative words are denied', 'Không có trường hợp không dám làm.', 'I', ['f.so absent']],
    ['mentioned as the topic', 'Tập trung khắc phục tình trạng né tránh, đùn đẩy.', 'I', ['f.tranh mentioned', 'f.day mentioned']],
    ['mentioned before a backward cue', 'Tình trạng đùn đẩy được xóa bỏ.', 'I', ['f.day mentioned']],
    ['mentioned in the preamble', 'Báo cáo về việc né tránh.', 'preamble', ['f.tranh mentioned']],
    ['mentioned inside a cause', 'Một số người né tránh.', 'II.2', ['f.tranh mentioned']],
    ['mentioned after words of cause in running prose', 'Do sợ sai, một số người đùn đẩy.', null, ['f.so mentioned', 'f.day present']],
    ['nothing under praise', 'Cán bộ luôn không né tránh.', 'I', []],
    ['nothing where its context forbids', 'Nâng cao năng lực còn hạn chế.', 'II.2', []],
    ['not in the middle of other words', 'Tránh việc.', 'I', []],
  ])('%s', (_, text, section, codes) => {
    expect(coded(text, section)).toEqual(codes);
  });
});

describe('an action is', () => {
  it.each([
    ['proposed by default', 'Tăng cường kiểm tra.', 'III', ['a.kiem proposed']],
    ['implemented where it is reported as done', 'Đã tổ chức đào tạo; tiến hành kiểm tra.', 'III', ['a.hoc implemented', 'a.kiem implemented']],
    ['recommended in its section', 'Đào tạo công chức xã.', 'IV', ['a.hoc recommended']],
    ['recommended when asked of others', 'Kiến nghị Chính phủ mở lớp đào tạo.', 'III', ['a.hoc recommended']],
    ['not its aim', 'Tăng cường kiểm tra nhằm đào tạo công chức.', 'III', ['a.kiem proposed']],
    ['the most specific of its group', 'Kiểm tra đột xuất.', 'III', ['a.kiem.dot-xuat proposed']],
    ['no more than the most of its facet', 'Kiểm tra; kiểm tra đột xuất; đào tạo.', 'III', ['a.kiem proposed', 'a.kiem.dot-xuat proposed']],
  ])('%s', (_, text, section, codes) => {
    expect(coded(text, section)).toEqual(codes);
  });

  it('addressed to a body, as printed', () => {
    const [coding] = trySentence(lexicon, 'Đề nghị Quốc hội, Chính phủ sớm cho kiểm tra.', 'IV').codings;
    expect(coding?.addressee?.value).toBe('Quốc hội, Chính phủ');
  });
});

describe('a coding proves itself', () => {
  it('with the exact words, the entry, the rule and the cue', () => {
    const text = 'Ở đây  không có tình trạng Né Tránh.';
    const [coding] = trySentence(lexicon, text, 'I').codings;
    expect(coding).toMatchObject({ code: 'f.tranh', entry: 'f.tranh/tranh', rule: 'denial', cue: { id: 'khong-co' } });
    expect(text.slice(coding?.start, coding?.end)).toBe('Né Tránh');
    expect(text.slice(coding?.cue?.start, coding?.cue?.end)).toBe('không có tình trạng');
  });

  it('with every word of a pattern with a gap, and the gap left out', () => {
    const text = 'Năng lực của một số người còn hạn chế.';
    const [coding] = trySentence(lexicon, text, 'II.2').codings;
    expect(coding?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['Năng lực', 'hạn chế']);
  });

  it('less surely under a hedge', () => {
    expect(trySentence(lexicon, 'Có thể né tránh.', 'I').codings[0]?.confidence).toBe(0.45);
  });

  it('and says what was rejected and why', () => {
    const told = trySentence(lexicon, 'Nâng cao năng lực còn hạn chế, kiểm tra nhằm đào tạo; kiểm tra đột xuất.', 'III');
    expect(told.matches.map(({ entry, outcome, rule }) => `${entry} ${outcome} ${rule}`)).toEqual([
      'c.yeu/yeu rejected unless', 'a.kiem/kiem coded default', 'a.hoc/hoc rejected aim', 'a.kiem/kiem rejected narrower', 'a.kiem.dot-xuat/dot-xuat coded default',
    ]);
    expect(told.cues.map(({ id, refused }) => `${id} ${refused}`)).toEqual(['nham null']);
  });
});

/** A report of blocks: "# " a heading, "- " an item, else a paragraph; the label is what stands before " | ". */
function reportOf(lines: readonly string[], section: string): Report {
  const blocks: Block[] = [];
  const statements: Statement[] = [];
  let text = '';
  for (const line of lines) {
    const heading = line.startsWith('# ');
    const [label, words] = line.replace(/^# /u, '').split(' | ') as [string, string?];
    const own = words === undefined ? label : `${label} ${words}`;
    const start = text.length + own.length - (words ?? label).length;
    text += own;
    const [template] = sentenceReport('', null).blocks as [Block];
    blocks.push({ ...template, start, end: text.length, kind: heading ? 'heading' : words === undefined ? 'paragraph' : 'item', label: words === undefined ? null : label });
    if (!heading) {
      statements.push({ id: `s${statements.length + 1}`, start, end: text.length, kind: 'sentence', section, sectionIndex: null, block: blocks.length - 1, page: null });
    }
    text += '\n';
  }
  return { ...sentenceReport('', null), text, blocks, statements };
}

const perStatement = (report: Report): string[] => report.statements.map((statement) => codeReport(report, lexicon).codings
  .filter((coding) => coding.statement === statement.id).map((coding) => `${coding.code} ${coding.assertion}`).join(', '));

describe('what stands above a statement decides with it', () => {
  it('a heading, until the next of its rank', () => {
    expect(perStatement(reportOf([
      '# 1. | Các giải pháp đã thực hiện', 'a) | Kiểm tra các xã.', 'b) | Đào tạo công chức.', '# 2. | Thời gian tới', 'a) | Kiểm tra các phòng.',
    ], 'III'))).toEqual(['a.kiem implemented', 'a.hoc implemented', 'a.kiem proposed']);
  });

  it('a lead-in that ends with a colon, until its list ends', () => {
    expect(perStatement(reportOf(['Không có các trường hợp sau:', 'Không có tình trạng sau:', '- | Né tránh;', '- | Đùn đẩy.', 'Có nơi sợ sai.'], 'I')))
      .toEqual(['', '', 'f.tranh absent', 'f.day absent', 'f.so present']);
  });

  it('a question, in the paragraph that answers; asked, nothing is said', () => {
    expect(perStatement(reportOf([
      'Có né tránh, đùn đẩy không?', 'Kiểm tra các phòng.', 'Đã làm gì?', 'Đào tạo công chức.', 'Kiểm tra các xã.',
    ], 'III'))).toEqual(['f.tranh mentioned, f.day mentioned', 'a.kiem proposed', '', 'a.hoc implemented', 'a.kiem proposed']);
  });

  it('an addressee', () => {
    const report = reportOf(['Kiến nghị Bộ Chính trị:', '- | Cho kiểm tra sớm.'], 'IV');
    expect(codeReport(report, lexicon).codings[0]?.addressee?.value).toBe('Bộ Chính trị');
  });
});

describe('a cause under the other heading', () => {
  it('keeps its own code, says so, and tells the reader', () => {
    const report = codeReport(sentenceReport('Năng lực còn yếu.', 'II.1'), lexicon);
    expect(report.codings[0]).toMatchObject({ code: 'c.yeu', disagrees: 'II.1' });
    expect(report.messages.map(({ rule, facts }) => [rule, facts['claimed'], facts['kind']])).toEqual([['coding.heading-disagrees', 'objective', 'subjective']]);
  });

  it('agrees where the heading is right', () => {
    expect(codeReport(sentenceReport('Năng lực còn yếu.', 'II.2'), lexicon)).toMatchObject({ codings: [{ disagrees: null }], messages: [] });
  });
});

describe('a correction', () => {
  it('is read in place of the text, which stays as it is', () => {
    const report = { ...sentenceReport('Có nơi đùn đầy.', 'I'), corrections: [{ start: 11, end: 14, reading: 'đẩy' }] };
    const [coding] = codeReport(report, lexicon).codings;
    expect(coding?.code).toBe('f.day');
    expect(report.text.slice(coding?.start, coding?.end)).toBe('đùn đầy');
  });
});
