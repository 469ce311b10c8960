import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BodyFinder, readBodyWords } from '../../src/coding/bodies.ts';

const file = 'lexicons/facts.yaml';
const finder = new BodyFinder(readBodyWords({ name: file, text: readFileSync(file, 'utf8') }));
const found = (text: string, one = false): string | null => finder.at(text, { start: 0, end: text.length }, one)?.value ?? null;

describe('the names of bodies', () => {
  it.each([
    ['Quốc hội, Chính phủ sớm sửa luật', 'Quốc hội, Chính phủ'],
    ['các bộ, ngành trả lời đúng hạn', 'các bộ, ngành'],
    ['UBND tỉnh bổ sung biên chế', 'UBND tỉnh'],
    ['Viện kiểm sát nhân dân tối cao ban hành hướng dẫn', 'Viện kiểm sát nhân dân tối cao'],
    ['Chủ tịch UBND tỉnh và các sở, ngành chỉ đạo', 'Chủ tịch UBND tỉnh và các sở, ngành'],
    ['cơ quan có thẩm quyền giải quyết', 'cơ quan có thẩm quyền'],
    ['Bộ sớm hướng dẫn', 'Bộ'],
  ])('%s', (text, name) => {
    expect(found(text)).toBe(name);
  });

  it.each(['ban hành cơ chế bảo vệ', 'có cơ chế bảo vệ cán bộ', 'bổ sung biên chế', 'tổ chức các lớp tập huấn'])('none in "%s"', (text) => {
    expect(found(text)).toBeNull();
  });

  it('the first of several', () => {
    expect(found('Bộ Nội vụ, Bộ Tài chính', true)).toBe('Bộ Nội vụ');
  });

  it('capitals alone without words', () => {
    const text = 'Quốc hội, Chính phủ sớm sửa';
    expect(new BodyFinder(null).at(text, { start: 0, end: text.length })?.value).toBe('Quốc hội, Chính phủ');
  });
});
