/** Outlines whose headings are in the writers' own words, or whose text goes on where the outline would have a heading. */
import { describe, expect, it } from 'vitest';
import { places } from './context.ts';

const head = `ỦY BAN NHÂN DÂN
HUYỆN ĐỒNG LẠC

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 118/BC-UBND

Đồng Lạc, ngày 14 tháng 9 năm 2023

BÁO CÁO

Về tinh thần trách nhiệm của cán bộ, công chức

«preamble»Thực hiện Công văn số 88/UBND-NV ngày 20/8/2023 của UBND tỉnh, UBND huyện báo cáo như sau:

`;
const foot = `

Nơi nhận:

- UBND tỉnh;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Hòa`;

const forms: Record<string, string> = {
  'numbered headings that speak of reality, loss, origin, way and wish': `I. NHÌN THẲNG VÀO SỰ THẬT

1. Khâu nào đang nghẽn

«I.1»Phòng Tài nguyên giữ hồ sơ cả tháng không trả lời.

2. Thiệt thòi đến đâu

«I.2»Người dân lỡ vụ gieo trồng.

II. DO ĐÂU MÀ RA

1. Phần ngoài tầm tay của huyện

«II.1»Hai thông tư nói khác nhau về một việc.

2. Phần của chính mình

«II.2»Người làm chưa thuộc việc.

III. LỐI RA

«III»Lập tổ gỡ vướng ngay trong tháng 10.

IV. TRÔNG CHỜ Ở TỈNH

«IV»Bổ sung 05 biên chế.`,

  'a heading that says nothing takes the part that its neighbour leaves': `I. TÌNH HÌNH

1. Ở các phòng và các xã

«I.1»Có nơi một tờ trình đi ba vòng mới có người ký.

2. Hậu quả

«I.2»Vốn bị thu về.

II. NGUYÊN NHÂN

1. Trên giấy tờ

«II.1»Văn bản chồng chéo.

2. Nguyên nhân chủ quan

«II.2»Năng lực còn yếu.

III. GIẢI PHÁP

«III»Rà soát quy trình.`,

  'two headings that say nothing do not take two parts where the text below both speaks of one': `I. TÌNH HÌNH

1. Nhóm việc thứ nhất

«I.1»Một số công chức né tránh, đùn đẩy việc khó. «I.1»Có người chờ xin ý kiến rồi mới ký.

2. Nhóm việc thứ hai

«I.1»Một bộ phận công chức làm việc cầm chừng, xin ý kiến vòng vo. «I.1»Không ai chịu ký hồ sơ.

II. NGUYÊN NHÂN

«II»Nhiều việc mới.

III. GIẢI PHÁP

«III»Rà soát quy trình.`,

  'causes without headings go over from what is given to what is one\'s own': `I. THỰC TRẠNG

«I.1»Hồ sơ đất đai bị trả lại nhiều lần.

II. NGUYÊN NHÂN

«II»Câu hỏi ấy huyện đã bàn nhiều lần.

«II.1»Luật và nghị định về đất đai chồng chéo, thông tư hướng dẫn ra chậm. «II.1»Kinh phí ít, biên chế giảm.

«II.2»Nhưng nói vậy không phải để trốn lỗi. «II.2»Trình độ, nghiệp vụ của nhiều người còn hạn chế. «II.2»Lãnh đạo phòng đánh giá, xếp loại nể nang.

III. GIẢI PHÁP

«III»Rà soát quy trình.`,

  'measures in own words under the measures': `I. THỰC TRẠNG

«I.1»Hồ sơ đất đai bị trả lại nhiều lần.

II. NGUYÊN NHÂN

«II»Nhiều việc mới.

III. GIẢI PHÁP

1. Dọn lại các quy định

«III.1»Bãi bỏ 12 quy trình.

2. Mở rộng kiểm tra

«III.2»Đi kiểm tra mỗi tháng.

3. Chọn đúng người

«III.3»Điều chuyển người yếu.

4. Nói đi đôi với làm

«III.4»Chủ tịch xã nhận việc khó.

5. Nghiêm với người sai

«III.5»Hạ bậc thi đua.`,

  'a heading that ends with "bên trong" is not a cut line': `I. THỰC TRẠNG

«I.1»Hồ sơ đất đai bị trả lại nhiều lần.

II. NGUYÊN NHÂN

1. Từ bên ngoài

«II.1»Luật thay đổi.

2. Từ bên trong

«II.2»Lười học.

III. GIẢI PHÁP

«III»Rà soát quy trình.`,
};

const interview = `“Sợ thì đừng nhận việc”

«»Chủ tịch UBND huyện trao đổi với phóng viên về đội ngũ của mình.

- «II»Thưa ông, vì sao hồ sơ đi chậm như vậy?

«II»Ông Trần Văn Nam: Luật đan vào nhau, mỗi nơi hiểu một kiểu.

- «III»Vậy huyện đã làm gì?

«III»Ông Trần Văn Nam: Mỗi sáng thứ Ba tôi ngồi ở quầy một cửa. «III»Việc khó thì ký tại chỗ.`;

it('an interview goes over to what its questions ask for', () => {
  const { expected, found } = places(interview);
  expect(found).toEqual(expected);
});

describe('outlines in own words', () => {
  it.each(Object.entries(forms))('%s', (_, body) => {
    const { expected, found } = places(head + body + foot);
    expect(found).toEqual(expected);
  });
});
