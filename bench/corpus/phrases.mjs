/**
 * What composed reports are made of: sentence patterns of the genre by section, and the words that fill their slots. `{name}` is
 * a slot of `slots`; `{n}`, `{pct}`, `{day}` are drawn as numbers. Written for measuring speed on text that differs from report to
 * report; nothing here is used to write or to judge a lexicon.
 */
export const slots = {
  who: ['một bộ phận cán bộ, công chức', 'một số công chức chuyên môn', 'không ít cán bộ lãnh đạo, quản lý cấp phòng', 'một vài viên chức', 'một số đồng chí cấp ủy viên', 'số ít cán bộ không chuyên trách', 'một số trưởng ngành', 'cá biệt có lãnh đạo đơn vị'],
  field: ['đất đai', 'đầu tư công', 'đấu thầu mua sắm', 'quy hoạch xây dựng', 'giải phóng mặt bằng', 'cấp phép khai thác khoáng sản', 'chính sách người có công', 'thuế và ngân sách', 'giáo dục', 'y tế cơ sở', 'nông thôn mới', 'bảo vệ rừng', 'quản lý đô thị'],
  unit: ['phòng Tài nguyên và Môi trường', 'văn phòng HĐND và UBND', 'ban quản lý dự án', 'bộ phận một cửa', 'phòng Tài chính - Kế hoạch', 'trạm y tế', 'phòng Kinh tế và Hạ tầng', 'trung tâm phát triển quỹ đất', 'đội quản lý trật tự đô thị', 'thanh tra huyện'],
  work: ['thẩm định hồ sơ', 'trả lời kiến nghị của cử tri', 'giao đất, cho thuê đất', 'phê duyệt dự toán', 'xác nhận nguồn gốc đất', 'lập chủ trương đầu tư', 'giải ngân vốn chương trình mục tiêu', 'xử lý đơn thư', 'tham mưu văn bản', 'nghiệm thu công trình'],
  time: ['từ đầu nhiệm kỳ đến nay', 'trong 6 tháng đầu năm 2023', 'giai đoạn 2021 - 2023', 'trong hai năm gần đây', 'thời gian qua', 'năm 2022'],
  body: ['Ban Thường vụ', 'Ủy ban nhân dân', 'Ủy ban Kiểm tra', 'Ban Tổ chức', 'tập thể lãnh đạo', 'Thường trực Hội đồng nhân dân'],
  above: ['Chính phủ', 'Quốc hội', 'Trung ương', 'các bộ, ngành', 'Bộ Nội vụ', 'Bộ Tài nguyên và Môi trường', 'Ủy ban nhân dân cấp trên'],
  result: ['tiến độ chung', 'chỉ số hài lòng của người dân', 'môi trường đầu tư', 'việc thu hút doanh nghiệp', 'đời sống Nhân dân', 'uy tín của cơ quan', 'kết quả thi đua'],
  how: ['chưa rõ ràng', 'còn hình thức', 'chưa thường xuyên', 'thiếu quyết liệt', 'chưa đi vào chiều sâu', 'còn lúng túng', 'chưa kịp thời', 'chưa đồng bộ'],
};

export const sections = [
  { heading: 'Thực trạng', level: 2, lines: [
    '{Time}, {who} còn né tránh những việc khó trong lĩnh vực {field}, nhất là khâu {work}.',
    'Ở {unit}, có tình trạng đùn đẩy việc {work} giữa các bộ phận, hồ sơ quay vòng {n} lần mới có ý kiến.',
    'Qua kiểm tra {n} đơn vị, có {n} đơn vị để hồ sơ {field} quá hạn, tỷ lệ trễ hạn {pct}%.',
    '{Who} làm việc cầm chừng, chỉ hoàn thành phần việc được nhắc, ngại nhận thêm nhiệm vụ {work}.',
    'Không có tình trạng cán bộ chủ chốt từ chối nhiệm vụ; chưa phát hiện trường hợp gây phiền hà trong {field}.',
    'Nhìn chung, đội ngũ cán bộ đoàn kết, chấp hành tốt sự phân công, hoàn thành {n}/{n} chỉ tiêu về {field}.',
    '{Who} có tâm lý sợ sai, xin ý kiến nhiều lần về {work} dù đã được phân cấp.',
    'Việc phối hợp giữa {unit} với {unit} {how}, văn bản trả lời chung chung, không nêu rõ quan điểm về {work}.',
    'Tổng số cán bộ, công chức, viên chức là {n} người, trong đó {n} người trực tiếp làm công tác {field}.',
    'Có nơi người đứng đầu không dám quyết những việc thuộc thẩm quyền về {field}, đưa ra tập thể bàn nhiều lần.',
    'Trong {n} cuộc họp giao ban, {who} ít phát biểu, ngại va chạm khi góp ý về {work}.',
  ] },
  { heading: 'Đánh giá tính chất, mức độ, tác hại, hậu quả', level: 2, lines: [
    'Những hạn chế nêu trên làm ảnh hưởng đến {result} và làm chậm việc {work}.',
    'Hệ quả là vốn {field} mới giải ngân {pct}% kế hoạch, {n} dự án phải gia hạn.',
    'Người dân phải đi lại nhiều lần để {work}, phát sinh {n} đơn kiến nghị, giảm niềm tin vào chính quyền.',
    'Mức độ chưa phổ biến nhưng lặp lại ở khâu {work}, tác động không tốt đến {result}.',
    'Cán bộ tích cực dễ nản lòng khi việc {field} không được ghi nhận.',
  ] },
  { heading: 'Nguyên nhân khách quan', level: 2, lines: [
    'Quy định của pháp luật về {field} còn chồng chéo, thay đổi nhiều, văn bản hướng dẫn {how}.',
    'Khối lượng công việc về {work} tăng {pct}% trong khi biên chế giảm {n} người.',
    'Chưa có cơ chế bảo vệ người dám nghĩ, dám làm trong lĩnh vực {field}.',
    'Chế độ tiền lương, phụ cấp thấp, chưa tương xứng với trách nhiệm trong {work}.',
    'Việc nhiều vụ án về {field} bị khởi tố tác động đến tâm lý của người thực thi.',
    'Cơ sở vật chất, phần mềm phục vụ {work} đã cũ, đường truyền không ổn định.',
  ] },
  { heading: 'Nguyên nhân chủ quan', level: 2, lines: [
    'Năng lực, trình độ của {who} còn hạn chế, chưa đáp ứng yêu cầu {work}.',
    'Công tác kiểm tra, giám sát về {field} {how}.',
    'Việc đánh giá, xếp loại cuối năm còn nể nang, {pct}% được xếp hoàn thành tốt nhiệm vụ.',
    'Ý thức trách nhiệm của {who} chưa cao, còn trông chờ vào cấp trên khi {work}.',
    'Người đứng đầu {unit} thiếu sâu sát, phân công nhiệm vụ {how}.',
    'Công tác giáo dục chính trị, tư tưởng ở {unit} {how}.',
    'Có tư tưởng an phận, sợ mất phiếu tín nhiệm nên chọn cách làm an toàn.',
  ] },
  { heading: 'Nhiệm vụ, giải pháp', level: 1, lines: [
    'Rà soát, sửa đổi quy chế làm việc của {unit}, phân định rõ trách nhiệm trong {work}.',
    'Tăng cường kiểm tra công vụ đột xuất tại {unit}, công khai kết quả hằng quý.',
    'Mở {n} lớp bồi dưỡng nghiệp vụ {field} cho công chức trực tiếp {work}.',
    'Xử lý nghiêm trường hợp để hồ sơ {field} quá hạn do lỗi chủ quan.',
    '{Time}, {body} đã ban hành {n} văn bản chấn chỉnh việc {work}, tổ chức {n} cuộc kiểm tra.',
    'Đổi mới đánh giá cán bộ theo kết quả {work}, gắn với thu nhập tăng thêm.',
    'Đẩy mạnh chuyển đổi số, cắt giảm {n} thủ tục về {field} nhằm giảm thời gian {work}.',
    'Phát huy vai trò giám sát của Mặt trận Tổ quốc và các đoàn thể đối với {field}.',
    'Biểu dương, khen thưởng kịp thời người có sáng kiến trong {work}.',
    'Điều chuyển, thay thế cán bộ yếu kém, né tránh nhiệm vụ ở {unit}.',
    'Nâng cao chất lượng tự phê bình và phê bình trong sinh hoạt chi bộ ở {unit}.',
  ] },
  { heading: 'Đề xuất, kiến nghị', level: 1, lines: [
    'Đề nghị {above} sớm sửa đổi, bổ sung quy định về {field}.',
    'Kiến nghị {above} ban hành cơ chế bảo vệ cán bộ năng động, sáng tạo trong {work}.',
    'Đề nghị {above} bổ sung biên chế và nâng phụ cấp cho người làm công tác {field}.',
  ] },
];
