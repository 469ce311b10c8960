/** Outlines as reports really have them: reworded, reordered, lettered, merged, unnumbered, run in, or none at all. */
import { describe, expect, it } from 'vitest';
import { places } from './context.ts';

const head = `ỦY BAN NHÂN DÂN
XÃ TÂN HỘI

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 45/BC-UBND

Tân Hội, ngày 12 tháng 9 năm 2023

BÁO CÁO

Về tình trạng né tránh, đùn đẩy, sợ trách nhiệm trong cán bộ, công chức

«preamble»Thực hiện Công văn số 88/UBND-NV ngày 20/8/2023 của UBND huyện Bình Long, UBND xã Tân Hội báo cáo như sau:

`;
const foot = `

«closing»Trên đây là báo cáo của UBND xã Tân Hội./.

Nơi nhận:

- UBND huyện;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Hòa`;

const forms: Record<string, string> = {
  'lettered A, B, C with numbered parts': `A. TÌNH HÌNH CHUNG

«I»Xã có 9 thôn với 1.200 hộ dân.

1. Những biểu hiện đã nhận thấy

«I.1»Một vài công chức ngại việc khó. «I.1»Có người chờ hỏi cấp trên rồi mới làm.

2. Mức độ và hệ lụy

«I.2»Hồ sơ đất đai bị chậm nhiều tháng.

B. NGUYÊN NHÂN

1. Khách quan

«II.1»Văn bản hướng dẫn còn chồng chéo.

2. Chủ quan

«II.2»Năng lực của một số công chức chưa theo kịp.

C. GIẢI PHÁP TRONG THỜI GIAN TỚI

«III»Tăng cường kiểm tra công vụ.

D. KIẾN NGHỊ

«IV»Đề nghị UBND huyện bổ sung biên chế.`,

  'parts with their title on the next line': `PHẦN THỨ NHẤT
THỰC TRẠNG

«I.1»Vẫn còn người đùn đẩy việc cho nhau.

PHẦN THỨ HAI
NGUYÊN NHÂN CỦA NHỮNG HẠN CHẾ

I. Nguyên nhân khách quan

«II.1»Biên chế ít, việc nhiều.

II. Nguyên nhân chủ quan

1. Về phía cán bộ, công chức

«II.2.1»Ngại học, ngại đọc.

2. Về phía tập thể, lãnh đạo

«II.2.2»Giao việc chưa rõ người, rõ việc.

PHẦN THỨ BA
PHƯƠNG HƯỚNG, NHIỆM VỤ VÀ GIẢI PHÁP

I. Hoàn thiện quy chế, quy trình

«III.1»Sửa quy chế làm việc trong tháng 10.

II. Công tác kiểm tra, giám sát

«III.2»Kiểm tra đột xuất mỗi tháng một lần.

PHẦN THỨ TƯ
ĐỀ XUẤT VỚI CẤP TRÊN

«IV»Tăng phụ cấp cho cán bộ thôn.`,

  'decimal numbers': `1. TÌNH HÌNH

1.1. Thực trạng

«I.1»Một số hồ sơ bị trả lại nhiều lần.

1.2. Tác hại, hậu quả

«I.2»Người dân phải đi lại nhiều lần.

2. NGUYÊN NHÂN

2.1. Nguyên nhân khách quan

«II.1»Luật thay đổi liên tục.

2.2. Nguyên nhân chủ quan

2.2.1. Cá nhân cán bộ

«II.2.1»Sợ sai nên không dám đề xuất.

2.2.2. Cơ quan, đơn vị

«II.2.2»Phân công còn chung chung.

3. NHIỆM VỤ VÀ GIẢI PHÁP

3.1. Về thể chế

«III.1»Rà soát các quy định đã ban hành.

3.2. Về xử lý vi phạm

«III.5»Người để quá hạn hai lần thì hạ bậc thi đua.

4. KIẾN NGHỊ, ĐỀ XUẤT

«IV»Đề nghị Chính phủ sớm cải cách tiền lương.`,

  'one list of numbers that goes on': `1. Tình hình chung

«I»Xã có 9 thôn.

2. Thực trạng

«I.1»Còn nể nang, né tránh va chạm.

3. Hậu quả

«I.2»Việc tồn đọng kéo dài.

4. Nguyên nhân khách quan

«II.1»Quy định chưa rõ.

5. Nguyên nhân chủ quan

«II.2»Ý thức chưa cao.

6. Nhiệm vụ, giải pháp

«III»Đưa nội dung này vào sinh hoạt chi bộ.

7. Đề xuất, kiến nghị

«IV»Tổ chức thêm lớp tập huấn.`,

  'headings without numbers or format': `Tình hình

«I»Xã có 9 thôn, 24 cán bộ.

Thực trạng né tránh, đùn đẩy

«I.1»Một bộ phận cán bộ còn ngại va chạm.

Hậu quả của tình trạng trên

«I.2»Dân phải chờ lâu.

Nguyên nhân khách quan

«II.1»Khối lượng công việc lớn.

Nguyên nhân chủ quan

«II.2»Trình độ còn hạn chế.

Các giải pháp khắc phục

«III»Tổ chức học tập nghị định mới.

Một số kiến nghị

«IV»Đề nghị cấp thêm máy tính.`,

  'bold headings, others unknown': `**Đặc điểm tình hình

«I»Xã có 9 thôn.

**Những việc còn tồn tại

«I.1»Vẫn còn tình trạng chờ đợi.

**Nguyên nhân

«II»Do cả khách quan và chủ quan.

**Biện pháp khắc phục trong thời gian tới

«III»Phân công lại công việc.

**Công tác kiểm tra, giám sát

«III.2»Kiểm tra hằng quý.

**Đề nghị

«IV»Cấp trên sớm có hướng dẫn.`,

  'reordered, measures before causes': `I. NHIỆM VỤ, GIẢI PHÁP ĐÃ VÀ ĐANG TRIỂN KHAI

«III»Đã lập tổ kiểm tra.

II. NGUYÊN NHÂN CỦA TÌNH TRẠNG

1. Chủ quan

«II.2»Cán bộ chưa chịu học hỏi.

2. Khách quan

«II.1»Địa bàn rộng.

III. THỰC TRẠNG

«I.1»Còn nhiều hồ sơ trễ hẹn.

IV. TÁC HẠI

«I.2»Giảm lòng tin của dân.`,

  'merged headings, told apart by content': `I. THỰC TRẠNG VÀ NGUYÊN NHÂN

«I.1»Một số công chức còn né tránh, đùn đẩy việc. «II»Nguyên nhân là do chưa có quy trình rõ.

II. GIẢI PHÁP VÀ KIẾN NGHỊ

«III»Thời gian tới sẽ tăng cường kiểm tra đột xuất. «IV»Đề nghị UBND tỉnh ban hành quy chế phối hợp.`,

  'headings run into their sentences': `1. Về thực trạng: Qua rà soát, còn 3 công chức làm việc cầm chừng.

2. Về tính chất, mức độ: Chỉ xảy ra ở một vài vị trí.

3. Về nguyên nhân khách quan: Luật đất đai thay đổi nhiều.

4. Về nguyên nhân chủ quan: Cán bộ sợ sai.

5. Về giải pháp: Xã sẽ phân công lại. Sẽ kiểm tra hằng tháng.

6. Về kiến nghị: Mong cấp trên trả lời sớm.`.replace(/^(\d)\. /gm, (_, n: string) => `${n}. «${['I.1', 'I.2', 'II.1', 'II.2', 'III', 'IV'][Number(n) - 1]}»`).replace('Sẽ kiểm tra', '«III»Sẽ kiểm tra'),

  'ordinals run in below a heading': `I. NGUYÊN NHÂN

«II.1»Về nguyên nhân khách quan, pháp luật còn chồng chéo. «II.1»Nhiều luật sửa cùng lúc.

«II.2»Về nguyên nhân chủ quan, một số người ngại khó.

II. GIẢI PHÁP

«III.1»Thứ nhất, về thể chế, rà soát văn bản.

«III.2»Thứ hai, về kiểm tra, giám sát, mỗi quý kiểm tra một lần.

«III.3»Thứ ba, về công tác cán bộ, luân chuyển người trì trệ.

«III»Thứ tư, các phòng phải báo cáo hằng tuần.`,

  'bullets that are headings': `I. TÌNH HÌNH

«I.1»Xã có 9 thôn.

II. NGUYÊN NHÂN

* Nguyên nhân khách quan:

- «II.1»Địa bàn rộng, đường xấu.

- «II.1»Thiếu máy móc.

* Nguyên nhân chủ quan:

- «II.2»Chưa chịu học.`,

  'a dash for the number, as the Party writes': `I- TÌNH HÌNH

1- Thực trạng

«I.1»Sinh hoạt chi bộ còn nể nang.

2- Tác hại

«I.2»Nội bộ thiếu tin nhau.

II- NGUYÊN NHÂN

«II»Có cả chủ quan và khách quan.

III- NHIỆM VỤ, GIẢI PHÁP

«III»Đề cao tự phê bình và phê bình.`,

  'wordings that nobody foresaw, with the number of the outline': `I. BỨC TRANH TOÀN CẢNH

«I.1»Xã có 9 thôn.

II. NGUYÊN NHÂN

«II»Do nhiều phía.

III. NHIỆM VỤ, GIẢI PHÁP

«III»Siết kỷ cương.

IV. MONG MUỐN TỪ CƠ SỞ

«IV»Tăng biên chế.`,

  'no headings at all': `«I.1»Nhìn chung, đa số cán bộ xã làm tròn phận sự. «I.1»Tuy nhiên, vẫn còn một số công chức né tránh, đùn đẩy công việc.

«I.2»Tình trạng trên làm chậm việc giải quyết hồ sơ, ảnh hưởng đến lòng tin của người dân.

«II.1»Nguyên nhân khách quan là do quy định của pháp luật còn chồng chéo. «II.2»Về chủ quan, trình độ, năng lực một số công chức còn hạn chế.

«III»Thời gian tới, xã sẽ tăng cường kiểm tra công vụ và xử lý nghiêm vi phạm.

«IV»UBND xã kiến nghị UBND huyện sớm bổ sung biên chế, đề nghị Trung ương cải cách tiền lương.`,

  'causes below the situation': `I. TÌNH HÌNH VÀ NGUYÊN NHÂN

1. Kết quả đạt được

«I»Thu ngân sách đạt 102%.

2. Hạn chế, yếu kém

«I.1»Còn 12 hồ sơ trễ hạn.

3. Nguyên nhân của hạn chế

a) Nguyên nhân khách quan

«II.1»Mạng chậm.

b) Nguyên nhân chủ quan

«II.2»Công chức chủ quan, ỷ lại.

II. GIẢI PHÁP

«III»Nâng cấp đường truyền.`,

  'items of one sentence below measures': `III. NHIỆM VỤ, GIẢI PHÁP

1. «III»Tiếp tục quán triệt nghị quyết đến từng cán bộ.

2. «III»Tăng cường công tác kiểm tra, giám sát việc thực thi công vụ.

3. «III»Xử lý nghiêm người vi phạm.`,
};

describe('the forms of an outline', () => {
  it.each(Object.entries(forms))('%s', (_, body) => {
    const { expected, found } = places(head + body + foot);
    expect(found).toEqual(expected);
  });
});
