/** More forms of an outline, farther from the prescribed one. */
import { describe, expect, it } from 'vitest';
import { places } from './context.ts';

const head = `TỈNH ỦY BẮC SƠN
HUYỆN ỦY YÊN LÃNG
*
Số 210-BC/HU

ĐẢNG CỘNG SẢN VIỆT NAM

Yên Lãng, ngày 14 tháng 9 năm 2023

BÁO CÁO

việc nhận diện và khắc phục tình trạng né tránh, đùn đẩy, sợ trách nhiệm

«preamble»Thực hiện Công văn số 1122-CV/TU ngày 21/8/2023 của Tỉnh ủy, Ban Thường vụ Huyện ủy báo cáo kết quả như sau:

`;
const foot = `

Nơi nhận:

- Tỉnh ủy,
- Lưu VPHU.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Hoàng Văn Tiến`;

const forms: Record<string, string> = {
  'results, weaknesses with their causes, tasks (the common annual form)': `I. KẾT QUẢ ĐẠT ĐƯỢC

«I»Các tổ chức đảng đã quán triệt đầy đủ. «I»Tỷ lệ hồ sơ đúng hạn đạt 97%.

II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN

1. Tồn tại, hạn chế

- «I.1»Một số phòng chậm tham mưu, trông chờ cấp trên.

- «I.1»Có nơi lấy ý kiến vòng vo.

2. Nguyên nhân

a) Khách quan

- «II.1»Luật Đất đai và Luật Nhà ở còn vênh nhau.

b) Chủ quan

- «II.2»Người đứng đầu chưa sâu sát.

III. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI

1. «III»Tập trung rà soát quy chế làm việc.

2. «III»Kiểm tra đột xuất ít nhất mỗi quý một lần.

IV. ĐỀ XUẤT, KIẾN NGHỊ

«IV»Không có.`,

  'headings as full phrases': `1. Về tình hình và những biểu hiện né tránh, đùn đẩy trách nhiệm trong đội ngũ cán bộ, đảng viên của huyện

«I.1»Ở khâu bồi thường, cán bộ ngại đối thoại với dân. «I.1»Có hồ sơ nằm chờ ba tháng.

2. Những ảnh hưởng, thiệt hại do tình trạng này gây ra

«I.2»Hai dự án phải xin lùi tiến độ.

3. Nguyên nhân dẫn đến những biểu hiện nêu trên

3.1. Nguyên nhân từ phía khách quan

«II.1»Giá đất thay đổi từng quý.

3.2. Nguyên nhân thuộc về chủ quan

«II.2»Không ít người mang tâm lý giữ mình.

4. Các biện pháp đã và sẽ thực hiện để chấn chỉnh

4.1. Rà soát, sửa đổi quy chế, quy trình

«III.1»Đã sửa quy chế làm việc của Ban Thường vụ.

4.2. Tăng cường công tác kiểm tra, giám sát

«III.2»Mỗi quý kiểm tra hai chi bộ.

4.3. Nâng cao chất lượng đội ngũ cán bộ

«III.3»Cử 12 người đi học.

4.4. Đề cao trách nhiệm nêu gương của người đứng đầu

«III.4»Bí thư chi bộ nhận việc khó trước.

4.5. Xử lý nghiêm các trường hợp vi phạm

«III.5»Hạ bậc thi đua người để trễ hạn.

5. Những vấn đề kiến nghị với cấp trên

«IV»Tỉnh sớm ban hành bảng giá đất.`,

  'questions for headings': `**Tình hình hiện nay ra sao?

«I»Huyện có 14 xã.

**Vì sao có tình trạng này?

«II»Có nhiều lý do.

**Cần làm gì trong thời gian tới?

«III»Phải phân công lại công việc và kiểm tra thường xuyên.

**Kiến nghị gì với cấp trên?

«IV»Cần sớm có cơ chế bảo vệ cán bộ.`,

  'causes directly below the parts, without objective and subjective': `I. THỰC TRẠNG

«I.1»Nhiều việc vượt thẩm quyền vẫn đẩy lên huyện.

II. NGUYÊN NHÂN

1. Nguyên nhân từ thể chế, pháp luật

«II.1»Các luật chồng lấn nhau.

2. Nguyên nhân từ đội ngũ cán bộ

«II.2.1»Ngại học, ngại va chạm.

3. Nguyên nhân từ công tác lãnh đạo, quản lý

«II.2.2»Giao việc chung chung.

III. GIẢI PHÁP

«III»Phân rõ việc.`,

  'measures for each cause': `I. Thực trạng

«I.1»Còn 5 công chức làm việc chiếu lệ.

II. Nguyên nhân và giải pháp

1. Nguyên nhân

«II»Tiền lương thấp.

2. Giải pháp

«III»Bố trí làm thêm đúng luật.

III. Kiến nghị, đề xuất

«IV»Tăng lương cơ sở.`,

  'letters in small with full stops, bullets below': `a. Thực trạng

- «I.1»Ngại ký, ngại quyết.

- «I.1»Đùn việc cho cấp phó.

b. Hậu quả

- «I.2»Dân mất lòng tin.

c. Nguyên nhân

- «II»Sợ sai.

d. Giải pháp

- «III»Nêu gương.`,

  'in one breath: ordinals that name sections': `«I.1»Một là, về thực trạng: vẫn còn tình trạng nể nang. «I.1»Có ba trường hợp bị phê bình.

«II»Hai là, về nguyên nhân: do cán bộ thiếu bản lĩnh.

«III»Ba là, về giải pháp: tăng cường sinh hoạt chuyên đề.

«IV»Bốn là, về kiến nghị: đề nghị Tỉnh ủy mở lớp tập huấn.`,

  'an annex-like outline with its own numbers and a table': `Mục 1. Tình hình chung

«I»Huyện có 14 xã.

Mục 2. Nguyên nhân

«II.1»Nguyên nhân khách quan: văn bản thay đổi nhiều.

«II.2»Nguyên nhân chủ quan: cán bộ chưa nghiên cứu kỹ.

Mục 3. Giải pháp

«III»Lập sổ theo dõi việc tồn đọng.`,

  'objective and subjective in one heading': `I. TÌNH HÌNH

1. Thực trạng

«I.1»Việc ai nấy giữ.

II. NGUYÊN NHÂN KHÁCH QUAN VÀ CHỦ QUAN

«II.1»Về khách quan, quy định chồng chéo.

«II.2»Về chủ quan, năng lực hạn chế.

III. NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU

«III»Làm rõ trách nhiệm.`,

  'discourse only, in long paragraphs': `«I.1»Thời gian qua, đại bộ phận cán bộ, đảng viên của huyện giữ được trách nhiệm. «I.1»Song vẫn còn một bộ phận cán bộ né tránh, đùn đẩy, ngại ký, nhất là ở lĩnh vực đất đai.

«I.2»Hậu quả là nhiều hồ sơ bị kéo dài, ảnh hưởng đến môi trường đầu tư và lòng tin của Nhân dân.

«II»Những hạn chế trên xuất phát từ nhiều nguyên nhân. «II.1»Khách quan là do hệ thống pháp luật còn chồng chéo, văn bản hướng dẫn ban hành chậm. «II.2»Chủ quan là do năng lực, bản lĩnh của một số cán bộ còn hạn chế, công tác kiểm tra chưa thường xuyên.

«III»Trong thời gian tới, Ban Thường vụ Huyện ủy sẽ tiếp tục rà soát quy chế, tăng cường kiểm tra, xử lý nghiêm vi phạm.

«IV»Ban Thường vụ Huyện ủy đề nghị Tỉnh ủy, Ủy ban nhân dân tỉnh kiến nghị Trung ương sớm hoàn thiện cơ chế bảo vệ cán bộ.`,
};

describe('more forms of an outline', () => {
  it.each(Object.entries(forms))('%s', (_, body) => {
    const { expected, found } = places(head + body + foot);
    expect(found).toEqual(expected);
  });
});
