/** Reports written for the tests: a department and a commune, with sentences long enough to be wrapped. */
export const samples: readonly string[] = [
  `UBND TỈNH HẢI LÂM
SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 1320/BC-SNN

Hải Lâm, ngày 11 tháng 9 năm 2023

BÁO CÁO

Thực trạng và giải pháp chấn chỉnh tình trạng né tránh, đùn đẩy, sợ trách nhiệm trong công chức, viên chức của Sở

Thực hiện Công văn số 3120/UBND-NC ngày 25/8/2023 của UBND tỉnh về việc báo cáo chuyên đề, Sở Nông nghiệp và Phát triển nông thôn báo cáo như sau:

I. TÌNH HÌNH

1. Thực trạng né tránh, đùn đẩy, làm việc cầm chừng, sợ trách nhiệm

Sở có 12 phòng, chi cục và đơn vị sự nghiệp với 286 công chức, viên chức. Phần lớn anh em bám địa bàn, nhất là trong những tháng phòng dịch tả lợn châu Phi ở các huyện miền núi.

Tuy nhiên, qua rà soát vẫn còn một số biểu hiện cần chấn chỉnh:

- Một vài phòng chuyên môn gửi văn bản hỏi lại Cục, Tổng cục về những nội dung đã có hướng dẫn. Có văn bản hỏi hai lần trong một quý.

- Thẩm định dự án kè sông Lòa kéo dài sang tháng thứ bảy vì mỗi lần họp lại thêm một yêu cầu mới.

- Công chức kiểm dịch ở trạm Đèo Hòa để hồ sơ chờ lãnh đạo cho ý kiến, kể cả việc đã được ủy quyền.

2. Đánh giá tính chất, mức độ, tác hại

Tính chất là e dè, giữ mình; chưa thấy có động cơ vụ lợi. Mức độ không phổ biến nhưng lặp lại ở khâu thẩm định.

Doanh nghiệp giống cây trồng phải lùi vụ, thiệt hại khoảng 1,4 tỷ đồng. Người nuôi trồng thủy sản mất lòng tin vào lời hẹn của cơ quan.

II. NGUYÊN NHÂN

Cả hai phía đều có, chủ quan là chính.

1. Nguyên nhân khách quan

- Quy định về chuyển mục đích rừng thay đổi ba lần trong hai năm; địa phương chưa kịp nắm.

- Biên chế của Chi cục Thủy lợi giảm 11 người so với năm 2019.

2. Nguyên nhân chủ quan

2.1. Đối với cá nhân

- Một số người ngại đọc văn bản mới, sợ sai nên chọn cách chờ.

2.2. Đối với tổ chức

- Quy chế làm việc chưa ghi rõ ai chịu trách nhiệm ở bước thẩm định cuối cùng.

- Đánh giá cuối năm còn nể nang, người làm nhiều và người làm ít gần như nhau.

III. NHIỆM VỤ, GIẢI PHÁP

1. Về hoàn thiện thể chế, cơ chế, chính sách

Rà soát 34 quy trình nội bộ, bỏ bước trung gian. Trình UBND tỉnh sửa quy định phân cấp thẩm định công trình thủy lợi nhỏ.

2. Về công tác kiểm tra, giám sát

Thanh tra Sở kiểm tra đột xuất mỗi tháng hai đơn vị, công khai kết quả trên trang thông tin điện tử.

3. Về công tác tổ chức, cán bộ

Luân chuyển người ở vị trí thẩm định sau ba năm. Mở lớp bồi dưỡng về quản lý đầu tư cho viên chức ban quản lý dự án.

4. Về công tác lãnh đạo, chỉ đạo

Giám đốc, các Phó Giám đốc tiếp doanh nghiệp vào thứ Năm hằng tuần, trả lời ngay những việc trong thẩm quyền.

5. Về chế tài xử lý

Để hồ sơ quá hạn hai lần trong quý do lỗi chủ quan thì hạ một bậc xếp loại, lần thứ ba thì điều chuyển.

IV. ĐỀ XUẤT, KIẾN NGHỊ

1. Đề nghị Bộ Nông nghiệp và Phát triển nông thôn ban hành định mức khảo sát thủy lợi phù hợp với miền núi.

2. Đề nghị UBND tỉnh cho phép ký hợp đồng chuyên gia thẩm định.

Trên đây là báo cáo của Sở Nông nghiệp và Phát triển nông thôn, kính trình UBND tỉnh xem xét./.

Nơi nhận:

- UBND tỉnh;
- Sở Nội vụ;
- Lưu: VT, TCCB.

GIÁM ĐỐC

Trần Quốc Thụy`,
  `UBND HUYỆN BÌNH LÂM
ỦY BAN NHÂN DÂN XÃ HÒA THỦY

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 64/BC-UBND

Hòa Thủy, ngày 08 tháng 9 năm 2023

BÁO CÁO

Về tình trạng né tránh, đùn đẩy trong cán bộ, công chức xã

Căn cứ Công văn số 710/UBND-NV ngày 22/8/2023 của UBND huyện Bình Lâm, UBND xã Hòa Thủy báo cáo như sau:

I. Đặc điểm tình hình

Xã có 8 thôn, 2.140 hộ, sống chủ yếu nhờ mía và điều. Cán bộ, công chức có 21 người, người hoạt động không chuyên trách có 14 người.

II. Những biểu hiện đã nhận thấy

1. Trong giải quyết thủ tục hành chính

Có công chức thấy hồ sơ đất khó thì bảo dân lên huyện hỏi. Sổ tiếp công dân ghi nhận 6 lượt phản ánh.

2. Trong sinh hoạt, hội họp

Một số người ngồi nghe là chính, hỏi đến mới nói. Có người trưởng thôn nhận việc nhưng không làm.

III. Hệ lụy

Dân phải đi lại nhiều lần, có hộ lỡ đợt vay vốn chính sách. Nội bộ thiếu tin nhau.

IV. Nguyên nhân của những hạn chế

1. Khách quan

Văn bản thay đổi nhanh, đường truyền của phần mềm một cửa hay mất.

2. Chủ quan

Trình độ của một vài công chức chưa theo kịp việc mới. Lãnh đạo có lúc phân công chưa rõ.

V. Hướng khắc phục trong thời gian tới

1. Sửa lại quy chế làm việc, ghi rõ tên người phụ trách từng việc.

2. Chủ tịch xã kiểm tra sổ nhận hồ sơ mỗi chiều thứ Sáu.

3. Đưa việc chậm trễ vào đánh giá hằng tháng; ai để trễ ba lần thì không xét thi đua.

VI. Kiến nghị

Đề nghị UBND huyện nâng cấp đường truyền và mở lớp tập huấn về đất đai cho công chức xã.

Trên đây là báo cáo của UBND xã Hòa Thủy./.

Nơi nhận:

- UBND huyện;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Đặng Thị Thùy`,
];
