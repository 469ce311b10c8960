import { describe, expect, test } from 'vitest';
import type { Frame, Line } from '../../../src/ingest/layout/page.ts';
import { isCentered, paragraphsOf, type FramedLine } from '../../../src/ingest/layout/paragraphs.ts';

const frame: Frame = { left: 85, right: 540, spacing: 19, indent: 113 };

interface Look {
  readonly left?: number;
  readonly right?: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly page?: number;
  readonly gap?: number;
  readonly column?: number;
}

/** Lines below each other; full width from the margin unless said otherwise. */
function lines(...given: readonly (readonly [string, Look?])[]): FramedLine[] {
  let baseline = 100;
  let page = 1;
  return given.map(([text, look = {}]): FramedLine => {
    if (look.page !== undefined && look.page !== page) baseline = 100;
    page = look.page ?? page;
    baseline += look.gap ?? 19;
    const left = look.left ?? 85;
    const line: Line = {
      page, text, left, right: look.right ?? 540, baseline, size: look.size ?? 14, bold: look.bold ?? false, italic: false, marks: [], textLeft: left + 14, firstWord: 30,
    };
    return { line, frame, column: look.column ?? null };
  });
}

function texts(given: FramedLine[]): string[] {
  return paragraphsOf(given).map((paragraph) => paragraph.text);
}

const indented: Look = { left: 113 };
const short = (right: number): Look => ({ right });

describe('where a paragraph begins', () => {
  test.each<[string, FramedLine[], number]>([
    ['at a first-line indent', lines(['Công tác cải cách hành chính được quan tâm', indented], ['chỉ đạo.'], ['Tuy nhiên còn hạn chế trong phối hợp', indented], ['giữa các phòng.', short(200)]), 2],
    ['after a line with room left', lines(['Một là rà soát quy trình.', short(250)], ['Hai là phân cấp mạnh hơn nữa cho cơ sở']), 2],
    ['not after a full line', lines(['Một bộ phận cán bộ còn né tránh, đùn đẩy'], ['trách nhiệm, sợ sai nên không dám quyết.', short(300)]), 1],
    ['at a label behind a full sentence', lines(['Kết quả đạt được còn khiêm tốn so với yêu cầu.'], ['2. Nguyên nhân của hạn chế', { left: 113, right: 300 }]), 2],
    ['not at a numeral in mid-sentence', lines(['Việc này được quy định tại khoản'], ['2. Điều 15 và các văn bản liên quan khác.', short(400)]), 1],
    ['not where small letters go on after an author\'s line break', lines(['tránh, đùn đẩy, làm', short(250)], ['việc cầm chừng trong thực thi công vụ']), 1],
    ['at wide space', lines(['Báo cáo gồm các nội dung sau đây.'], ['Thứ nhất, về công tác lãnh đạo, chỉ đạo', { gap: 30 }]), 2],
    ['at another size', lines(['BÁO CÁO', { left: 280, right: 350, size: 18 }], ['Kết quả thực hiện nhiệm vụ năm 2023']), 2],
    ['not under a bullet with a hanging indent', lines(['- Một số công chức chưa nắm vững quy định', { left: 99 }], ['nên lúng túng khi xử lý hồ sơ đất đai.', { left: 113, right: 400 }]), 1],
    ['between capitals and a subject', lines(['BÁO CÁO', { left: 280, right: 345, bold: true }], ['về tình hình né tránh, đùn đẩy trách nhiệm', { left: 180, right: 445, bold: true }]), 2],
  ])('%s', (_, given, count) => expect(texts(given)).toHaveLength(count));

  test('a sentence goes on over the page, a new one does not', () => {
    expect(texts(lines(['Các cơ quan tham mưu, giúp việc Tỉnh ủy không', indented], ['có đơn thư phản ánh.', { page: 2, right: 250 }]))).toHaveLength(1);
    expect(texts(lines(['Nội dung này đã được kiểm tra, kết luận cụ thể.', indented], ['Thời gian tới cần tiếp tục rà soát', { page: 2, left: 113 }]))).toHaveLength(2);
  });

  test('a full stop at the end of the page does not end the paragraph where the next page has no indent', () => {
    const given = lines(['Công tác kiểm tra được tăng cường, bảo đảm đúng', indented], ['kế hoạch đề ra. Kết quả có nhiều chuyển biến tốt.'], ['Các đơn vị đã nghiêm túc chấp hành quy định.', { page: 2 }]);
    expect(texts(given)).toHaveLength(1);
  });

  test('pages of a word or two are no sentence that runs over all of them', () => {
    const given = lines(...Array.from({ length: 9 }, (_, index): readonly [string, Look] => ['tờ bìa', { page: index + 1 }]));
    expect(texts(given).every((text) => text.split(' ').length <= 4)).toBe(true);
  });

  test('the hyphen of a symbol at the end of a line is kept, without a space', () => {
    expect(texts(lines(['Thực hiện Nghị định số 126/2024/NĐ-'], ['CP ngày 08/10/2024 của Chính phủ.', short(300)]))).toEqual(['Thực hiện Nghị định số 126/2024/NĐ-CP ngày 08/10/2024 của Chính phủ.']);
    expect(texts(lines(['phát triển kinh tế -'], ['xã hội của địa phương.', short(200)]))).toEqual(['phát triển kinh tế - xã hội của địa phương.']);
  });

  test('columns keep their lines, recipients that run on are joined', () => {
    const column = { column: 1, right: 260, size: 11, gap: 13 };
    expect(texts(lines(['UBND TỈNH AN BÌNH', column], ['SỞ XÂY DỰNG', column], ['- Các bộ, cơ quan ngang bộ, cơ quan thuộc', column], ['Chính phủ;', column], ['- Lưu: VT.', column])))
      .toEqual(['UBND TỈNH AN BÌNH', 'SỞ XÂY DỰNG', '- Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ;', '- Lưu: VT.']);
  });
});

test('a line in the middle is centred, one at the indent is not', () => {
  const [middle, first, full] = lines(['Chương I', { left: 280, right: 345 }], ['Nội dung ngắn', { left: 113, right: 512 }], ['Một dòng đầy']);
  expect([middle, first, full].map((line) => line && isCentered(line))).toEqual([true, false, false]);
});
