import { describe, expect, test } from 'vitest';
import { isSyllable, vietnameseShare } from '../../src/vietnamese/syllables.ts';

describe('Vietnamese syllables', () => {
  test.each('ủy Uỷ nghiêm quyết giữa gì giếng gìn khuyên thuở yêu yếu ý oan uỷ huỳnh quý quốc hoạch trách đẩy né ngoằn nguyễn xuống khoẻ quỳnh kỷ ki gần ghi nghỉ nghe cua kẻ đường rượu khuỷu'
    .split(' '))('%s can be one', (word) => expect(isSyllable(word)).toBe(true));
  test.each('hoach tràch with TRTIONG hqc baùo c¸o nghành kông gê ngi ce zô flo qan quu uơng thẹṕ nhiệmm trách́'.split(' '))(
    '%s cannot', (word) => expect(isSyllable(word)).toBe(false));

  test('prose is Vietnamese, its TCVN3 bytes and its toneless OCR are not', () => {
    const good = vietnameseShare('Báo cáo kết quả khắc phục tình trạng né tránh, đùn đẩy trách nhiệm của cán bộ, công chức');
    expect(good.share).toBe(1);
    expect(good.markedShare).toBeGreaterThan(0.7);
    expect(vietnameseShare('B¸o c¸o kÕt qu¶ kh¾c phôc t×nh tr¹ng nÐ tr¸nh').share).toBeLessThan(0.5);
    expect(vietnameseShare('BQ GIAO DUC VA EAO TAO TRTIONG EAI HQC khoa hoc tu nhien').markedShare).toBe(0);
  });
});
