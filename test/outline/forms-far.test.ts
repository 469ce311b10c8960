/** Outlines written without looking at the template: what it must bear. */
import { describe, expect, it } from 'vitest';
import { places } from './context.ts';

const head = `UBND XÃ HÒA PHÚ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 5/BC-UBND

Hòa Phú, ngày 5 tháng 9 năm 2023

BÁO CÁO

Về tình trạng né tránh, đùn đẩy

«preamble»UBND xã báo cáo như sau:

`;
const foot = `

«closing»Trên đây là báo cáo của UBND xã./.

Nơi nhận:

- Lưu: VT.

CHỦ TỊCH

Lê Văn An`;

const forms: Record<string, string> = {
  'slashes': `1/ Tình hình:

«I»Xã có 9 thôn.

a/ Thực trạng:

«I.1»Có người ngại va chạm.

b/ Hậu quả:

«I.2»Việc chậm, dân kêu.

2/ Nguyên nhân:

a/ Khách quan:

- «II.1»Luật thay đổi.

b/ Chủ quan:

- «II.2»Ít học.

3/ Giải pháp:

- «III»Họp hằng tuần.

4/ Kiến nghị:

- «IV»Thêm người.`,

  'stars': `* Về ưu điểm:

- «I»Đa số tận tụy.

* Về hạn chế:

- «I.1»Còn đùn việc.

- «I.1»Còn chờ hỏi.

* Nguyên nhân:

- «II»Thiếu người.

* Giải pháp trong thời gian tới:

- «III»Phân công lại.

* Đề xuất, kiến nghị:

- «IV»Bổ sung biên chế.`,

  'dash plus': `- Thực trạng:

+ «I.1»Chọn việc dễ.

+ «I.1»Gác việc khó.

- Nguyên nhân:

+ «II»Sợ sai.

- Giải pháp:

+ «III»Nêu gương.`,

  'annual': `I. ĐÁNH GIÁ CHUNG

1. Ưu điểm

«I»Nội bộ đoàn kết.

2. Khuyết điểm, hạn chế

«I.1»Còn nể nang.

3. Nguyên nhân của khuyết điểm, hạn chế

3.1. Nguyên nhân khách quan

«II.1»Dịch bệnh kéo dài.

3.2. Nguyên nhân chủ quan

«II.2»Thiếu quyết liệt.

II. PHƯƠNG HƯỚNG KHẮC PHỤC

«III»Sửa quy chế.

III. ĐỀ NGHỊ VỚI TỈNH ỦY

«IV»Cho cơ chế riêng.`,

  'one paragraph': `«I.1»1. Thực trạng: có 3 trường hợp né việc. «II»2. Nguyên nhân: do sợ sai và thiếu hiểu biết. «III»3. Giải pháp: tập huấn và kiểm tra. «IV»4. Kiến nghị: đề nghị tỉnh mở lớp.`,

  'ordinal lines': `Thứ nhất: Thực trạng

«I.1»Có nơi việc để quá hạn.

Thứ hai: Nguyên nhân

«II»Quy định chồng chéo và cán bộ yếu.

Thứ ba: Giải pháp

«III»Rà soát lại quy trình.`,

  'images': `I. NHẬN DIỆN NHỮNG BIỂU HIỆN

«I.1»Ngồi chờ, ngóng trông.

II. GỐC RỄ CỦA VẤN ĐỀ

«II»Nhiều lẽ.

III. HƯỚNG THÁO GỠ

«III»Rõ người, rõ việc.

IV. GỬI GẮM, KIẾN NGHỊ

«IV»Cần luật hóa cơ chế bảo vệ.`,

  'numbers continue': `I. THỰC TRẠNG

1. Ở khối đảng

«I.1»Ít người góp ý.

2. Ở khối chính quyền

«I.1»Hồ sơ chậm.

II. TÁC HẠI

3. Đối với nội bộ

«I.2»Mất đoàn kết.

4. Đối với người dân

«I.2»Mất niềm tin.

III. NGUYÊN NHÂN

5. Khách quan

«II.1»Luật chồng chéo.

6. Chủ quan

«II.2»Cán bộ yếu.

IV. NHIỆM VỤ

7. Về cán bộ

«III.3»Đào tạo lại.

8. Về kỷ luật, kỷ cương

«III.4»Chấm công bằng vân tay.

V. KIẾN NGHỊ

«IV»Không.`,

  'chapters': `Chương I

TÌNH HÌNH

«I.1»Có 9 thôn.

Chương II

NGUYÊN NHÂN

«II»Nhiều mặt.

Chương III

GIẢI PHÁP

«III»Làm mạnh.`,

  'long titles': `I. Tình hình chung và kết quả công tác quán triệt, triển khai Công điện số 280/CĐ-TTg của Thủ tướng Chính phủ

«I»Đã phổ biến đến toàn thể công chức.

II. Tình trạng né tránh, đùn đẩy trách nhiệm trong thực thi công vụ tại đơn vị

«I.1»Còn 4 việc chậm.

III. Những nguyên nhân chủ yếu của tình trạng trên

«II»Người ít.

IV. Các nhiệm vụ, giải pháp đơn vị đã và đang thực hiện nhằm khắc phục tình trạng né tránh, đùn đẩy trách nhiệm

«III»Giao ban hằng tuần.

V. Khó khăn, vướng mắc và kiến nghị

«IV»Đề nghị Bộ hướng dẫn cụ thể.`,

  'wordy': `I. MỘT SỐ NÉT VỀ ĐỊA PHƯƠNG

«I»Xã vùng cao, 9 thôn.

II. KẾT QUẢ TỰ RÀ SOÁT

1. Những việc làm được

«I»Trả đúng hạn 96%.

2. Những việc chưa làm được

«I.1»Còn 5 việc để lâu.

III. PHÂN TÍCH NGUYÊN NHÂN

1. Do khách quan

«II.1»Mưa lũ.

2. Do chủ quan

«II.2»Ngại khó.

IV. PHƯƠNG HƯỚNG THỜI GIAN TỚI

«III»Phân công lại.

V. Ý KIẾN ĐỀ XUẤT

«IV»Thêm cán bộ.`,

  'letters roman': `A. PHẦN THỨ NHẤT: TÌNH HÌNH

I. Thực trạng

«I.1»Còn đùn đẩy.

II. Hệ quả

«I.2»Chậm giải ngân.

B. PHẦN THỨ HAI: NGUYÊN NHÂN

I. Khách quan

«II.1»Luật chưa rõ.

II. Chủ quan

1. Cá nhân

«II.2.1»Sợ sai.

2. Tập thể

«II.2.2»Chưa sát.

C. PHẦN THỨ BA: NHIỆM VỤ, GIẢI PHÁP

I. Thể chế

«III.1»Sửa quy chế.

II. Kiểm tra, giám sát

«III.2»Kiểm tra chéo.

III. Tổ chức, cán bộ

«III.3»Luân chuyển.

IV. Lãnh đạo, chỉ đạo

«III.4»Giao ban.

V. Chế tài

«III.5»Hạ thi đua.

D. PHẦN THỨ TƯ: KIẾN NGHỊ

«IV»Không.`,

  'no number bold sub': `**I. TÌNH HÌNH**

**Thực trạng

«I.1»Còn nể nang.

**Hậu quả

«I.2»Dân phàn nàn.

**II. NGUYÊN NHÂN

**Khách quan

«II.1»Ít người.

**Chủ quan

«II.2»Chưa học.`,

  'plain colon': `Thực trạng:

«I.1»Còn nể nang.

Nguyên nhân khách quan:

«II.1»Ít người.

Nguyên nhân chủ quan:

«II.2»Chưa học.

Giải pháp khắc phục:

«III»Học thêm.

Kiến nghị:

«IV»Mở lớp.`,

  'mixed measures': `III. NHIỆM VỤ, GIẢI PHÁP

1. Nhóm giải pháp về nhận thức, tư tưởng

«III.4»Học nghị quyết.

2. Nhóm giải pháp về thể chế

«III.1»Sửa quy chế.

3. Nhóm giải pháp về cán bộ

«III.3»Đào tạo.

4. Nhóm giải pháp về kiểm tra, giám sát, xử lý vi phạm

«III.2»Kiểm tra đột xuất.

5. Nhóm giải pháp về cải cách hành chính, chuyển đổi số

«III.4»Số hóa hồ sơ.`,

  'causes in I': `I. THỰC TRẠNG, NGUYÊN NHÂN

1. Thực trạng

«I.1»Có việc chậm.

2. Nguyên nhân

2.1. Khách quan

«II.1»Luật chồng chéo.

2.2. Chủ quan

«II.2»Thiếu trách nhiệm.

II. NHIỆM VỤ, GIẢI PHÁP VÀ KIẾN NGHỊ

1. Nhiệm vụ, giải pháp

«III»Làm nghiêm.

2. Kiến nghị

«IV»Sửa luật.`,

  'semi': `1. Về tình hình chung

«I»Ổn định.

2. Về các biểu hiện cụ thể

2.1. Trong tham mưu

«I.1»Tham mưu chậm.

2.2. Trong giải quyết hồ sơ

«I.1»Trả hồ sơ nhiều lần.

3. Về hậu quả

«I.2»Mất cơ hội.

4. Về nguyên nhân

4.1. Về mặt khách quan

«II.1»Quy định thiếu.

4.2. Về mặt chủ quan

«II.2»Kỹ năng yếu.

5. Về giải pháp

5.1. Giải pháp trước mắt

«III»Gỡ 30 hồ sơ.

5.2. Giải pháp lâu dài

«III»Xây dựng vị trí việc làm.

6. Về kiến nghị, đề xuất

«IV»Tăng phân cấp.`,

  'assess': `I. TÌNH HÌNH

1. Kết quả lãnh đạo, chỉ đạo

«I»Ban hành 5 văn bản.

2. Hạn chế

a) Về né tránh, đùn đẩy

«I.1»Chuyển việc lòng vòng.

b) Về làm việc cầm chừng

«I.1»Làm cho có.

c) Về sợ trách nhiệm, không dám làm

«I.1»Không dám ký.

3. Tác động tiêu cực

«I.2»Giảm uy tín.

II. NGUYÊN NHÂN CỦA HẠN CHẾ

«II»Nhiều mặt.

III. BIỆN PHÁP THỰC HIỆN

«III»Gắn với thi đua.`,

  'party cell': `I- ĐẶC ĐIỂM TÌNH HÌNH

«I»Đảng bộ có 22 chi bộ.

II- NỘI DUNG KIỂM ĐIỂM

1- Những biểu hiện né tránh, đùn đẩy

- «I.1»Có chi bộ họp cho có.

- «I.1»Có đồng chí ngại phê bình.

2- Mức độ và tác hại

«I.2»Ảnh hưởng đến sức chiến đấu của chi bộ.

3- Nguyên nhân

a- Khách quan

«II.1»Đảng viên đi làm ăn xa.

b- Chủ quan

«II.2»Chi ủy thiếu kiên quyết.

III- BIỆN PHÁP KHẮC PHỤC, SỬA CHỮA

«III»Sinh hoạt chuyên đề.

IV- KIẾN NGHỊ

«IV»Mở lớp bồi dưỡng.`,

  'court': `I. KẾT QUẢ CÔNG TÁC XÉT XỬ

«I»Giải quyết 1.204 vụ.

II. BIỂU HIỆN NÉ TRÁNH, SỢ TRÁCH NHIỆM TRONG HOẠT ĐỘNG TỐ TỤNG

«I.1»Thẩm phán trả hồ sơ điều tra bổ sung nhiều lần.

III. ẢNH HƯỞNG CỦA CÁC BIỂU HIỆN TRÊN

«I.2»Án tồn đọng.

IV. NGUYÊN NHÂN

1. Nguyên nhân thuộc về pháp luật và điều kiện bảo đảm

«II.1»Luật chưa rõ.

2. Nguyên nhân thuộc về con người

«II.2.1»Bản lĩnh chưa vững.

3. Nguyên nhân thuộc về công tác quản lý

«II.2.2»Kiểm tra ít.

V. GIẢI PHÁP CỦA NGÀNH

1. Hoàn thiện pháp luật

«III.1»Kiến nghị sửa luật.

2. Nâng cao bản lĩnh, trình độ Thẩm phán

«III.3»Tập huấn.

VI. KIẾN NGHỊ

«IV»Tăng biên chế.`,

  'enterprise': `1. TỔNG QUAN VỀ DOANH NGHIỆP

«I»Có 12 đơn vị.

2. NHỮNG TỒN TẠI TRONG ĐIỀU HÀNH

- «I.1»Trình duyệt vòng vo.

3. THIỆT HẠI, HỆ LỤY

- «I.2»Chậm dự án hai năm.

4. LÝ DO

4.1. Lý do khách quan

- «II.1»Quy định về vốn nhà nước.

4.2. Lý do chủ quan

- «II.2»Ngại rủi ro.

5. HÀNH ĐỘNG TRONG THỜI GIAN TỚI

- «III»Phân cấp mạnh.

6. ĐỀ NGHỊ

- «IV»Sửa luật vốn.`,

  'front': `I. TÌNH HÌNH CHUNG

«I»Cử tri gửi 1.200 ý kiến.

II. Ý KIẾN, KIẾN NGHỊ CỦA CỬ TRI VỀ TÌNH TRẠNG ĐÙN ĐẨY

«I»Cán bộ hẹn nhiều lần.

III. ĐÁNH GIÁ NGUYÊN NHÂN

«II»Do ngại trách nhiệm.

IV. NHIỆM VỤ CỦA MẶT TRẬN

«III»Giám sát 20 cuộc.

V. KIẾN NGHỊ

«IV»Tăng kinh phí.`,

  'run in bold': `I. THỰC TRẠNG

«I.1»Trong tham mưu: còn chung chung. «I.1»Trong giải quyết hồ sơ: còn chậm.

II. NGUYÊN NHÂN

1. «II.1»Khách quan: luật chồng chéo, biên chế ít.

2. «II.2»Chủ quan: sợ sai, ngại học.

III. GIẢI PHÁP

1. «III.1»Về thể chế: rà soát quy chế.

2. «III.3»Về cán bộ: luân chuyển.

3. «III»Đẩy mạnh thi đua.`,

  'two level bullets': `I. TÌNH HÌNH

- Thực trạng:

+ «I.1»Chậm trả lời.

+ «I.1»Hỏi vòng.

- Hậu quả:

+ «I.2»Mất lòng tin.

II. NGUYÊN NHÂN

- Khách quan:

+ «II.1»Văn bản chậm.

- Chủ quan:

+ «II.2»Né việc.`,

  'extra': `I. CĂN CỨ VÀ PHƯƠNG PHÁP

«I»Khảo sát 200 phiếu.

II. THỰC TRẠNG

«I.1»Có 31% từng chứng kiến.

III. NGUYÊN NHÂN

«II»Nhiều mặt.

IV. GIẢI PHÁP

«III»Đồng bộ.`,

  'no IV': `I. Thực trạng

«I.1»Còn chờ việc.

II. Nguyên nhân

1. Nguyên nhân khách quan: «II.1»không có.`,

  'table': `I. THỰC TRẠNG

«I.1»Số liệu như sau:

«I.1»Lĩnh vực	Quá hạn	Ghi chú
«I.1»Đất đai	12	do cán bộ
«I.1»Xây dựng	5	do luật

II. NGUYÊN NHÂN

«II»Do cán bộ.`,

  'commune': `I. Đặc điểm tình hình của xã

1. Thuận lợi

«I»Cán bộ trẻ.

2. Khó khăn

«I»Địa bàn rộng.

II. Tình hình né tránh, đùn đẩy, làm việc cầm chừng ở xã

1. Những mặt làm tốt

«I.1»Không có đơn thư.

2. Những mặt còn yếu

- «I.1»Hồ sơ đất chậm.

3. Tác hại

- «I.2»Dân không vay được vốn.

III. Nguyên nhân của những mặt yếu

- «II»Thiếu người.

IV. Những việc xã sẽ làm

- «III»Phân công lại.

V. Xã đề nghị huyện

- «IV»Thêm một công chức.`,

  'ministry': `PHẦN I. TÌNH HÌNH VÀ KẾT QUẢ

1. Bối cảnh chung

«I»Luật mới ban hành.

2. Kết quả chỉ đạo, điều hành

«I»Bộ đã họp 12 phiên.

PHẦN II. TỒN TẠI VÀ NGUYÊN NHÂN

1. Tồn tại

1.1. Trong xây dựng thể chế

«I.1»Nợ 4 văn bản.

1.2. Trong giải quyết kiến nghị

«I.1»Trả lời chung chung.

2. Hệ quả

«I.2»Doanh nghiệp chờ lâu.

3. Nguyên nhân

3.1. Nguyên nhân khách quan

«II.1»Luật chồng chéo.

3.2. Nguyên nhân chủ quan

3.2.1. Về cá nhân

«II.2.1»Ngại quyết.

3.2.2. Về tập thể, cơ quan

«II.2.2»Quy chế chưa rõ.

PHẦN III. GIẢI PHÁP VÀ KIẾN NGHỊ

1. Giải pháp

1.1. Về thể chế

«III.1»Trình luật sửa nhiều luật.

1.2. Về tổ chức bộ máy, cán bộ

«III.3»Sắp xếp lại.

1.3. Về kiểm tra, thanh tra công vụ

«III.2»Kiểm tra 6 cuộc.

2. Kiến nghị

«IV»Đề nghị Chính phủ ban hành nghị định.`,

  'prose bold': `**Về thực trạng

«I.1»Một số đơn vị chậm trả lời.

**Về mức độ, hậu quả

«I.2»Dự án chậm.

**Về nguyên nhân

«II.1»Nguyên nhân khách quan là do luật chồng chéo. «II.2»Nguyên nhân chủ quan là do cán bộ ngại việc.

**Về nhiệm vụ, giải pháp

«III.1»Về thể chế, sửa quy chế. «III.3»Về cán bộ, luân chuyển.

**Về kiến nghị

«IV»Tăng lương.`,

  'old party': `A- TÌNH HÌNH

I- THỰC TRẠNG

«I.1»Có nơi trì trệ.

II- ĐÁNH GIÁ

«I.2»Chưa phổ biến.

B- NGUYÊN NHÂN

I- KHÁCH QUAN

«II.1»Cơ chế chưa rõ.

II- CHỦ QUAN

1- Về phía cán bộ, đảng viên

«II.2.1»Giảm sút ý chí.

2- Về phía cấp ủy, tổ chức đảng

«II.2.2»Thiếu kiểm tra.

C- NHIỆM VỤ, GIẢI PHÁP

1- Đối với cấp ủy

«III.4»Lãnh đạo chặt.

2- Đối với chính quyền

«III»Cải cách thủ tục.

D- ĐỀ XUẤT

«IV»Ban hành quy định.`,

  'hospital': `1. Tình hình đơn vị

«I»Có 420 giường.

2. Biểu hiện né tránh trong mua sắm, đấu thầu

«I.1»Không ai vào tổ chuyên gia.

3. Hậu quả đối với người bệnh

«I.2»Phải mua thuốc ngoài.

4. Nguyên nhân

- «II.1»Khách quan: quy định đổi nhiều.

- «II.2»Chủ quan: lo bị xử lý.

5. Giải pháp đã làm và sắp làm

«III»Lập tổ mua sắm chuyên trách.

6. Kiến nghị, đề xuất với Sở Y tế, Bộ Y tế

«IV»Hướng dẫn giá.`,

  'two merged': `I. THỰC TRẠNG, TÍNH CHẤT, MỨC ĐỘ, HẬU QUẢ

«I.1»Còn một bộ phận cán bộ né tránh, đùn đẩy. «I.2»Hậu quả là dự án chậm, ảnh hưởng đến lòng tin của dân.

II. NGUYÊN NHÂN

1. Nguyên nhân khách quan, chủ quan

«II»Cả hai.

III. GIẢI PHÁP

«III»Làm ngay.`,

  'school': `I. Ưu điểm

«I»Tận tâm.

II. Nhược điểm

«I.1»Còn ngại đổi mới.

III. Nguyên nhân nhược điểm

«II»Thiếu thiết bị.

IV. Phương hướng khắc phục

«III»Tập huấn.

V. Kiến nghị

«IV»Cấp máy tính.`,

  'inspect': `I. KHÁI QUÁT CHUNG

«I»Thanh tra có 42 người.

II. NHỮNG BIỂU HIỆN QUA THANH TRA

1. Ở cấp sở

«I.1»Trả lời nước đôi.

2. Ở cấp huyện

«I.1»Để hồ sơ quá hạn.

III. HẬU QUẢ

«I.2»Thất thu ngân sách.

IV. NGUYÊN NHÂN

1. Về phía cơ chế, chính sách

«II.1»Luật chồng lấn.

2. Về phía cán bộ

«II.2.1»Yếu nghề.

3. Về phía người đứng đầu

«II.2.2»Né việc.

V. GIẢI PHÁP

1. Xây dựng, hoàn thiện quy định

«III.1»Sửa 4 văn bản.

2. Thanh tra, kiểm tra

«III.2»Thanh tra đột xuất.

3. Công tác cán bộ

«III.3»Điều động.

4. Công tác tuyên truyền, giáo dục

«III.4»Học tập.

5. Xử lý trách nhiệm

«III.5»Kỷ luật.

VI. KIẾN NGHỊ

1. Với Chính phủ

«IV»Sửa nghị định.

2. Với UBND tỉnh

«IV»Cấp kinh phí.`,

  'thu sap': `1) Thực trạng

«I.1»Có việc chậm.

2) Nguyên nhân

«II»Do cả hai phía.

3) Nhiệm vụ, giải pháp

a) Đối với Đảng ủy

«III»Ra nghị quyết.

b) Đối với UBND

«III»Phân công lại.

4) Đề xuất

«IV»Không.`,

  'inline bold': `I. THỰC TRẠNG

«I.1»Biểu hiện né tránh: chọn việc dễ. «I.1»Biểu hiện đùn đẩy: chuyển việc lòng vòng.

«I.2»Hậu quả: việc chậm, dân kêu.

II. NGUYÊN NHÂN

«II.1»Khách quan: quy định nhiều. «II.1»Biên chế ít.

«II.2»Chủ quan: ngại khó.

III. GIẢI PHÁP

«III»Nêu gương.`,

  'roman no dot': `I TÌNH HÌNH CHUNG

«I»Phường có 12 khu phố.

II NGUYÊN NHÂN

«II»Nhiều việc.

III GIẢI PHÁP

«III»Chia việc.`,

  'caps subs': `THỰC TRẠNG

Trong công tác tham mưu

«I.1»Tham mưu chậm.

Trong tiếp công dân

«I.1»Hẹn nhiều lần.

NGUYÊN NHÂN

Nguyên nhân khách quan

«II.1»Ít người.

Nguyên nhân chủ quan

«II.2»Ngại va chạm.

GIẢI PHÁP

«III»Tập huấn.`,

  'summary first': `I. ĐÁNH GIÁ CHUNG

«I»Nhìn chung ổn định.

II. CÁC TỒN TẠI, KHUYẾT ĐIỂM

1. Tồn tại 1: chậm giải ngân

«I.1»Giải ngân 31%.

2. Tồn tại 2: hồ sơ trễ hẹn

«I.1»Trễ 120 hồ sơ.

III. PHÂN TÍCH NGUYÊN NHÂN, TRÁCH NHIỆM

1. Nguyên nhân

«II»Do cán bộ ngại việc.

2. Trách nhiệm

«II»Thuộc về tập thể lãnh đạo.

IV. KẾ HOẠCH KHẮC PHỤC

«III»Xong trong quý IV.`,
};

describe('outlines from afar', () => {
  it.each(Object.entries(forms))('%s', (_, body) => {
    const { expected, found } = places(head + body + foot);
    expect(found).toEqual(expected);
  });
});
