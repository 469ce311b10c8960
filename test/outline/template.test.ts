import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CannotWork } from '../../src/message.ts';
import { matchAt, parsePhrase } from '../../src/outline/phrase.ts';
import { loadOutlineTemplate, parseOutlineTemplate } from '../../src/outline/template.ts';
import { readWording } from '../../src/outline/wording.ts';
import { foldSyllables } from '../../src/vietnamese/folding.ts';
import { template } from './context.ts';

describe('phrases', () => {
  const matches = (phrase: string, text: string) => matchAt(parsePhrase(phrase), foldSyllables(text).keys, 0);
  it.each([
    ['nguyên nhân khách quan', 'NGUYÊN NHÂN KHÁCH QUAN', 4], ['(từ | về)? khách quan', 'Về khách quan', 3], ['(từ | về)? khách quan', 'Khách quan', 2],
    ['kết quả … giải pháp', 'Kết quả thực hiện các giải pháp', 7], ['cơ chế', 'thể chế', -1], ['ủy quyền', 'uỷ quyền', 2],
  ])('%s on %s', (phrase, text, end) => expect(matches(phrase, text)).toBe(end));
  it.each(['(a | b', 'a)', ''])('refuses %j', (phrase) => expect(() => parsePhrase(phrase)).toThrow());
});

describe('wordings', () => {
  it.each([
    ['Thực trạng', [], ['I.1']],
    ['Nguyên nhân dẫn đến tình trạng né tránh, đùn đẩy của cán bộ lãnh đạo, quản lý', [], ['II']],
    ['Nhiệm vụ, giải pháp nhằm chấn chỉnh tình trạng né tránh của cấp ủy, tổ chức đảng', [], ['III']],
    ['Nhiệm vụ, giải pháp liên quan đến công tác tổ chức, cán bộ', [], ['III.3']],
    ['Nguyên nhân và giải pháp', [], ['II', 'III']],
    ['Tồn tại, hạn chế và nguyên nhân', [], ['I.1', 'II']],
    ['Tính chất, mức độ, tác hại, hậu quả', [], ['I.2']],
    ['Về thể chế', ['III'], ['III.1']],
    ['Về thể chế', ['IV'], []],
    ['Về kiểm tra, xử lý', ['III'], ['III.2', 'III.5']],
    ['Từ phía quản lý, điều hành', ['II.2'], ['II.2.2']],
    ['Đề xuất, kiến nghị', [], ['IV']],
    ['Đề xuất các giải pháp', [], ['III']],
    ['Vui chơi, giải trí', [], []],
  ])('%s below %j', (text, context, ids) => expect(readWording(template, foldSyllables(text), context)?.ids ?? []).toEqual(ids));
});

describe('the template file', () => {
  it('has the sections of the codebook, in its order', () => {
    const codebook = parse(readFileSync('lexicons/codebook.yaml', 'utf8')) as { outline: { id: string; title: string }[] };
    expect(template.sections.map(({ id, title }) => ({ id, title }))).toEqual(codebook.outline.map(({ id, title }) => ({ id, title })));
  });

  const problem = (text: string) => {
    try {
      parseOutlineTemplate('o.yaml', text);
    } catch (error) {
      if (error instanceof CannotWork) return error.problem;
      throw error;
    }
    return null;
  };
  it('names file, line, key and the likely mend of a misspelt key', () => {
    expect(problem('title: T\nsections:\n  - id: I\n    title: A\n    heading: [x]\n')).toMatchObject({
      rule: 'configuration.unknown-key', facts: { file: 'o.yaml', line: 5, key: 'heading', suggestion: 'headings' },
    });
  });
  it('refuses a phrase with an open parenthesis, a section without its parent and one that stands twice', () => {
    expect(problem('title: T\nsections:\n  - id: I\n    title: A\n    headings: ["(x"]\n')).toMatchObject({ rule: 'configuration.invalid', facts: { line: 5 } });
    expect(problem('title: T\nsections:\n  - {id: II.1, title: A}\n')).toMatchObject({ rule: 'configuration.invalid', facts: { expected: 'II' } });
    expect(problem('title: T\nsections:\n  - {id: I, title: A}\n  - {id: I, title: B}\n')).toMatchObject({ rule: 'configuration.invalid', facts: { line: 4 } });
  });
  it('says which file is missing', () => expect(() => loadOutlineTemplate('nowhere.yaml')).toThrow(CannotWork));
});
