import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/ingest/limits.ts';
import { readReport } from '../../src/ingest/read.ts';
import type { Report } from '../../src/report.ts';
import { odt } from './office-files.ts';

function read(content: string | Uint8Array): Promise<Report> {
  return readReport('a', typeof content === 'string' ? new TextEncoder().encode(content) : content, defaultLimits);
}

async function lines(content: string | Uint8Array): Promise<string[]> {
  return (await read(content)).text.split('\n');
}

describe('RTF', () => {
  test('Unicode, code pages, list labels, notes, hidden text and tables', async () => {
    const report = await read(String.raw`{\rtf1\ansi\ansicpg1258{\fonttbl{\f0\fcharset163 Times New Roman;}}{\*\generator x;}\f0\uc1
{\listtext I.\tab}T\u236\'ecnh hi\'ccnh\par \pard Nhi\u7873?u v\u259?n b\u7843?n{\footnote {\super\chftn} Ch\u7881? th\u7883?.}; m\u7895?i th\'e1ng{\v \u7849?n}\par
\trowd\cellx100\cellx200\pard\intbl A\cell B\cell\row\pard h\u7871?t\par}`);
    expect(report.source.format).toBe('rtf');
    expect(report.text.split('\n')).toEqual(['I. Tình hình', 'Nhiều văn bản; mỗi tháng', 'A\tB', 'hết']);
    expect(report.notes.map((note) => [note.label, note.text])).toEqual([['1', 'Chỉ thị.']]);
    expect(report.messages.map((found) => found.rule)).toEqual(['ingest.hidden-text']);
  });
});

describe('ODT', () => {
  test('lists, notes, tabs and deleted text', async () => {
    const styles = '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>';
    const body = '<text:tracked-changes><text:p>xóa</text:p></text:tracked-changes><text:list text:style-name="L"><text:list-item><text:p>Một</text:p><text:list><text:list-item><text:p>hai</text:p></text:list-item></text:list></text:list-item>'
      + '<text:list-item><text:p>Ba</text:p></text:list-item></text:list><text:p>câu<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>chú thích</text:p></text:note-body></text:note>.</text:p>';
    const report = await read(odt(body, styles));
    expect(report.text.split('\n')).toEqual(['I. Một', 'a) hai', 'II. Ba', 'câu.']);
    expect(report.notes).toEqual([{ label: '1', text: 'chú thích', page: null, anchor: report.text.length - 1 }]);
  });
});

describe('web pages', () => {
  test('the article without what stands around it', async () => {
    const page = `<html><head><title>t</title><style>.x{display:none}</style></head><body><nav><a href="/">Trang chủ</a></nav><div class="content"><h1>Tìm thuốc trị bệnh sợ trách nhiệm</h1>
      <p class="date">Thứ Sáu, 14/06/2024</p><p>Tỉnh đã ban hành nhiều văn bản chỉ đạo chấn chỉnh<br>tình trạng này trong năm qua.</p><figure><img><figcaption>Cảnh. Ảnh: A.B</figcaption></figure>
      <div class="related"><a href="/1">Tin khác</a></div><p class="x">ẩn</p><ol type="a"><li>Một là</li><li>Hai là</li></ol></div><footer>Giấy phép</footer><script>var a="né tránh"</script></body></html>`;
    expect(await lines(page)).toEqual([
      'Tìm thuốc trị bệnh sợ trách nhiệm', 'Thứ Sáu, 14/06/2024', 'Tỉnh đã ban hành nhiều văn bản chỉ đạo chấn chỉnh tình trạng này trong năm qua.', 'a. Một là', 'b. Hai là',
    ]);
  });

  test('numbered links to a later place are footnotes', async () => {
    const report = await read('<html><body><p>nhiều văn bản<sup><a href="#n1">[1]</a></sup>; mỗi tháng</p><p id="n1"><a href="#r1">[1]</a> Chỉ thị số 18.</p></body></html>');
    expect(report.text).toBe('nhiều văn bản; mỗi tháng');
    expect(report.notes).toEqual([{ label: '1', text: 'Chỉ thị số 18.', page: null, anchor: 13 }]);
  });
});

describe('plain text', () => {
  test('hard-wrapped lines are joined, list items and letterhead lines are not', async () => {
    const wrapped = 'Theo Sở Nội vụ, thực tế trong thời gian qua trên địa bàn tỉnh có xảy ra\ntình trạng một bộ phận cán bộ, công chức có biểu hiện né tránh, đùn đẩy,\nlàm việc cầm chừng, sợ trách nhiệm không dám làm việc gì cả trong công\nviệc được giao. Tình trạng này đã kéo dài.\nTrước hết là do nhận thức.\n- Một;\n- Hai.';
    expect(await lines(wrapped)).toEqual([
      'Theo Sở Nội vụ, thực tế trong thời gian qua trên địa bàn tỉnh có xảy ra tình trạng một bộ phận cán bộ, công chức có biểu hiện né tránh, đùn đẩy, làm việc cầm chừng, sợ trách nhiệm không dám làm việc gì cả trong công việc được giao. Tình trạng này đã kéo dài.',
      'Trước hết là do nhận thức.', '- Một;', '- Hai.',
    ]);
    expect(await lines('BAN CÁN SỰ ĐẢNG\nBỘ A\n\nBÁO CÁO\n\nthực trạng\n\nTM. ỦY BAN\nKT. CHỦ TỊCH')).toEqual(['BAN CÁN SỰ ĐẢNG', 'BỘ A', 'BÁO CÁO', 'thực trạng', 'TM. ỦY BAN', 'KT. CHỦ TỊCH']);
  });

  test('a footnote between two pages leaves one sentence', async () => {
    const report = await read('Tỉnh đã ban hành văn bản¹ về việc rộng 120 m² của\n\n¹ Luật số 1.\n\npháp luật.');
    expect(report.text).toBe('Tỉnh đã ban hành văn bản về việc rộng 120 m² của pháp luật.');
    expect(report.notes).toEqual([{ label: '1', text: 'Luật số 1.', page: null, anchor: 24 }]);
  });

  test('players, captions and other news of a pasted page are left out', async () => {
    expect(await lines('Tiêu đề\n\n0:00 / 0:00\n0:00\n  • Nam miền Nam\n\nCâu của bài báo.\n\nNgười dân chờ đợi. Ảnh: H.T\n\nĐừng bỏ lỡ\n\nTin khác nữa')).toEqual(['Tiêu đề', 'Câu của bài báo.']);
  });

  test('rows typed with tabs are rows', async () => {
    expect((await read('TT\tNội dung\tSố\n1\tXã A\t5\n2\tXã B\t6')).blocks.map((block) => block.shape)).toEqual(['row', 'row', 'row']);
  });
});
