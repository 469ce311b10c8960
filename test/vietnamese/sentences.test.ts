import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsSentence, sentences } from '../../src/vietnamese/sentences.ts';

const split = (text: string) => sentences(text).map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Sở tiếp nhận 1.862 hồ sơ, đạt 96,4%. Không có hồ sơ nào bị trả lại.', ['Sở tiếp nhận 1.862 hồ sơ, đạt 96,4%.', 'Không có hồ sơ nào bị trả lại.']],
    ['Từ ngày 01.7.2023 đến nay. Xong.', ['Từ ngày 01.7.2023 đến nay.', 'Xong.']],
    ['UBND TP. Hồ Chí Minh đã chỉ đạo. TP.Thủ Đức cũng vậy.', ['UBND TP. Hồ Chí Minh đã chỉ đạo.', 'TP.Thủ Đức cũng vậy.']],
    ['PGS.TS. Nguyễn Văn A và Th.S Trần B phát biểu.', ['PGS.TS. Nguyễn Văn A và Th.S Trần B phát biểu.']],
    ['hộ ông N.V.T. ở ấp 3 nộp hồ sơ. Đến khi ông T. trình bày thì xong.', ['hộ ông N.V.T. ở ấp 3 nộp hồ sơ.', 'Đến khi ông T. trình bày thì xong.']],
    ['Theo Nghị định số 73/2023/NĐ-CP ngày 29/9/2023. Số: 12/BC-UBND.', ['Theo Nghị định số 73/2023/NĐ-CP ngày 29/9/2023.', 'Số: 12/BC-UBND.']],
    ['Gồm đất đai, xây dựng, v.v. Ngoài ra còn thiếu.', ['Gồm đất đai, xây dựng, v.v.', 'Ngoài ra còn thiếu.']],
    ['Gồm đất đai, v.v. và các lĩnh vực khác.', ['Gồm đất đai, v.v. và các lĩnh vực khác.']],
    ['xử lý nghiêm trường hợp đùn đẩy,…Gắn kết quả với quy hoạch.', ['xử lý nghiêm trường hợp đùn đẩy,…', 'Gắn kết quả với quy hoạch.']],
    ['tiền nằm im trong kho bạc… là những hình ảnh được nhắc.', ['tiền nằm im trong kho bạc… là những hình ảnh được nhắc.']],
    ['chưa được quan tâm đúng mức... Ngoài ra, còn nể nang.', ['chưa được quan tâm đúng mức...', 'Ngoài ra, còn nể nang.']],
    ['Trên đây là báo cáo, kính trình UBND tỉnh./.', ['Trên đây là báo cáo, kính trình UBND tỉnh./.']],
    ['“Người đứng đầu mà co thì cả phòng co theo. Tôi nói điều này trước”, ông bày tỏ.', ['“Người đứng đầu mà co thì cả phòng co theo.', 'Tôi nói điều này trước”, ông bày tỏ.']],
    ['xin nói thật. “Chúng tôi không lười.” Rồi bà im.', ['xin nói thật.', '“Chúng tôi không lười.”', 'Rồi bà im.']],
    ['cấp trên thường hỏi “ai ký?” trước khi hỏi “vì sao”. Thế thôi.', ['cấp trên thường hỏi “ai ký?” trước khi hỏi “vì sao”.', 'Thế thôi.']],
    ['hoàn thành đúng hạn; có nơi chậm; có nơi quên. Còn lại tốt.', ['hoàn thành đúng hạn; có nơi chậm; có nơi quên.', 'Còn lại tốt.']],
    ['còn một số hạn chế đó là: Một số cán bộ chưa làm hết việc. Số khác thì tốt.', ['còn một số hạn chế đó là: Một số cán bộ chưa làm hết việc.', 'Số khác thì tốt.']],
    ['các nhiệm vụ sau: 1. Tăng cường kiểm tra; 2. Xử lý nghiêm.', ['các nhiệm vụ sau: 1. Tăng cường kiểm tra; 2. Xử lý nghiêm.']],
    ['1. Tăng cường kiểm tra. Xử lý nghiêm.', ['1. Tăng cường kiểm tra.', 'Xử lý nghiêm.']],
    ['phối hợp chưa chặt chẽ.Tăng cường kiểm tra.', ['phối hợp chưa chặt chẽ.', 'Tăng cường kiểm tra.']],
    ['Xem tại binhthuan.gov.vn để biết thêm. Hết.', ['Xem tại binhthuan.gov.vn để biết thêm.', 'Hết.']],
    ['siết chặt kỷ cương.¹ Mỗi tháng họp một phiên.', ['siết chặt kỷ cương.¹', 'Mỗi tháng họp một phiên.']],
    ['(số liệu đến 30/6. Nguồn: Sở Nội vụ) là thấp. Hết.', ['(số liệu đến 30/6. Nguồn: Sở Nội vụ) là thấp.', 'Hết.']],
    ['Không ai dám làm! Vì sao? Vì sợ.', ['Không ai dám làm!', 'Vì sao?', 'Vì sợ.']],
    ['số văn bản giảm so với quý I. Nhờ đó đỡ tồn đọng.', ['số văn bản giảm so với quý I.', 'Nhờ đó đỡ tồn đọng.']],
    ['Chi hết 500.000 đ. Còn lại hoàn trả.', ['Chi hết 500.000 đ.', 'Còn lại hoàn trả.']],
    ['Kết quả năm 2022. Năm 2023 tốt hơn.', ['Kết quả năm 2022.', 'Năm 2023 tốt hơn.']],
  ])('splits %j', (text, expected) => expect(split(text)).toEqual(expected));

  it('gives spans that lie in order inside the text and lose no letter', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', 'đ', '.', ' ', '…', '"', '”', '1', ',', '/', '\n', '!', '('), maxLength: 80 }), (text) => {
      const spans = sentences(text);
      let at = 0;
      let kept = '';
      for (const s of spans) {
        expect(s.start).toBeGreaterThanOrEqual(at);
        expect(s.end).toBeGreaterThan(s.start);
        at = s.end;
        kept += text.slice(s.start, s.end);
      }
      expect(kept.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
    }));
  });

  it('knows a finished sentence', () => {
    expect(['Xong.', 'Xong./.', 'nói “xong.”', 'hết…'].map(endsSentence)).toEqual([true, true, true, true]);
    expect(['định kỳ hằng quý trình', 'gồm:', 'và;'].map(endsSentence)).toEqual([false, false, false]);
  });
});
