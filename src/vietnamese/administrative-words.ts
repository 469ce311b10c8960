/**
 * Words of two syllables and more that administrative writing uses all the time, lower case, new-style tones left as they are typed.
 * They are what a slip of the finger or of OCR is measured against, and what tells that a neighbouring syllable belongs elsewhere.
 */
const lists = [
  // work of the administration
  'ảnh hưởng', 'ban hành', 'báo cáo', 'bảo đảm', 'bảo vệ', 'biện pháp', 'biểu hiện', 'bổ nhiệm', 'bổ sung', 'bồi dưỡng', 'bồi thường', 'bộ phận', 'bộ máy',
  'cải cách', 'cán bộ', 'cấp dưới', 'cấp trên', 'cấp ủy', 'cầm chừng', 'chấn chỉnh', 'chấp hành', 'chất lượng', 'chậm trễ', 'chế độ', 'chế tài', 'chỉ đạo',
  'chỉ thị', 'chỉ tiêu', 'chính quyền', 'chính sách', 'chính trị', 'chồng chéo', 'chủ động', 'chủ quan', 'chủ tịch', 'chủ trì', 'chủ trương', 'chuyên môn',
  'chuyên viên', 'chuyên đề', 'chức danh', 'chức năng', 'chức trách', 'chức vụ', 'chương trình', 'cơ chế', 'cơ quan', 'cơ sở', 'cơ cấu', 'công bằng', 'công chức',
  'công dân', 'công khai', 'công tác', 'công trình', 'công vụ', 'công việc', 'công văn', 'công điện', 'cộng tác', 'cụ thể', 'cung cấp', 'cương quyết', 'dám làm',
  'dám nghĩ', 'dân chủ', 'doanh nghiệp', 'dư luận', 'dự án', 'dự thảo', 'đánh giá', 'đào tạo', 'đảng bộ', 'đảng viên', 'đảng ủy', 'đạo đức', 'đấu giá', 'đấu thầu',
  'đấu tranh', 'đầu tư', 'đầu mối', 'đề án', 'đề bạt', 'đề cương', 'đề nghị', 'đề xuất', 'địa bàn', 'địa phương', 'điều chỉnh', 'điều hành', 'điều kiện', 'đình trệ', 'định kỳ',
  'định hướng', 'đoàn thể', 'đội ngũ', 'đôn đốc', 'đơn vị', 'đồng bộ', 'đồng chí', 'đồng thời', 'động lực', 'động viên', 'đùn đẩy', 'giải pháp', 'giải quyết', 'giải trình', 'giám sát',
  'giám đốc', 'giáo dục', 'gương mẫu', 'hạn chế', 'hành chính', 'hành vi', 'hậu quả', 'hệ thống', 'hệ lụy', 'hiệu lực', 'hiệu quả', 'hoàn thành', 'hoàn thiện', 'hoạt động', 'hồ sơ', 'hội đồng',
  'hội nghị', 'hợp tác', 'huyện ủy', 'hướng dẫn', 'kế hoạch', 'kết luận', 'kết quả', 'khách quan', 'khắc phục', 'khen thưởng', 'khiển trách', 'khiếu nại', 'khó khăn', 'khối lượng',
  'khuyến khích', 'khuyết điểm', 'kịp thời', 'kiểm điểm', 'kiểm soát', 'kiểm tra', 'kiên quyết', 'kiến nghị', 'kiến thức', 'kinh nghiệm', 'kinh phí', 'kinh tế', 'kỷ cương', 'kỷ luật', 'lãnh đạo',
  'lãng phí', 'lập trường', 'lề lối', 'liên quan', 'lĩnh vực', 'luân chuyển', 'luật pháp', 'lúng túng', 'lý luận', 'lý tưởng', 'mặt trận', 'minh bạch', 'mục tiêu', 'năng động', 'năng lực', 'né tránh',
  'nể nang', 'nghị quyết', 'nghị định', 'nghiêm minh', 'nghiêm túc', 'nghiệp vụ', 'nguồn lực', 'nguyên nhân', 'nguyên tắc', 'người dân', 'người đứng đầu', 'nhạy cảm', 'nhân dân', 'nhân lực', 'nhận diện', 'nhận thức', 'nhiệm kỳ',
  'nhiệm vụ', 'nhiệt huyết', 'nhũng nhiễu', 'nội dung', 'nội vụ', 'nội bộ', 'phát hiện', 'phát huy', 'phát sinh', 'phát triển', 'phản ánh', 'phản biện', 'pháp luật', 'phẩm chất', 'phân cấp', 'phân công', 'phân quyền',
  'phấn đấu', 'phê bình', 'phê duyệt', 'phiền hà', 'phòng ngừa', 'phong cách', 'phong trào', 'phối hợp', 'phục vụ', 'phương án', 'phương pháp', 'phức tạp', 'phụ trách', 'quan hệ', 'quan liêu', 'quan tâm', 'quán triệt', 'quản lý', 'quản trị',
  'quy chế', 'quy hoạch', 'quy trình', 'quy định', 'quyết liệt', 'quyết tâm', 'quyết toán', 'quyết định', 'quyền hạn', 'quyền lợi', 'rà soát', 'rõ ràng', 'rút kinh nghiệm', 'rủi ro', 'sai phạm', 'sai sót', 'sáng kiến', 'sáng tạo',
  'sắp xếp', 'sâu sát', 'sợ sai', 'sợ trách nhiệm', 'suy thoái', 'sửa đổi', 'tác động', 'tác hại', 'tác phong', 'tài chính', 'tài liệu', 'tài nguyên', 'tài sản', 'tâm lý', 'tâm tư', 'tập huấn', 'tập thể', 'tập trung', 'tận tụy', 'tăng cường',
  'tệ nạn', 'tham mưu', 'tham nhũng', 'thanh niên', 'thanh tra', 'thành lập', 'thành viên', 'thái độ', 'tháo gỡ', 'thẩm quyền', 'thẩm định', 'thận trọng', 'thể chế', 'thể hiện', 'theo dõi', 'thi hành', 'thi đua', 'thiếu sót', 'thỉnh thị', 'thông báo',
  'thông tin', 'thống kê', 'thống nhất', 'thờ ơ', 'thời gian', 'thời hạn', 'thủ trưởng', 'thủ tục', 'thuận lợi', 'thuyên chuyển', 'thường trực', 'thường vụ', 'thường xuyên', 'thực hiện', 'thực thi', 'thực tiễn', 'thực trạng', 'thực tế', 'tích cực', 'tiên phong', 'tiến độ',
  'tiền lương', 'tiếp nhận', 'tiếp tục', 'tiếp xúc', 'tiêu chí', 'tiêu chuẩn', 'tiêu cực', 'tinh giản', 'tinh thần', 'tính chất', 'tình hình', 'tình trạng', 'tỉnh ủy', 'tố cáo', 'tổ chức', 'tổng hợp', 'tổng kết', 'tồn tại', 'tồn đọng', 'trách nhiệm', 'trật tự',
  'trì trệ', 'triển khai', 'trình độ', 'trung thực', 'trung ương', 'truyền thông', 'truyền thống', 'trưởng phòng', 'trực thuộc', 'trực tiếp', 'tuyên dương', 'tuyên truyền', 'tuyển dụng', 'tự giác', 'tự phê bình', 'tư duy', 'tư pháp', 'tư tưởng', 'từ chối', 'tỷ lệ', 'ủy ban',
  'ủy ban nhân dân', 'ủy quyền', 'ủy viên', 'ưu điểm', 'vai trò', 'vận dụng', 'vận động', 'văn bản', 'văn hóa', 'văn phòng', 'vi phạm', 'viên chức', 'việc làm', 'vị trí', 'vô cảm', 'vụ việc', 'vướng mắc', 'xây dựng', 'xã hội', 'xác định', 'xác minh', 'xem xét', 'xếp loại', 'xử lý',
  'xử phạt', 'ý kiến', 'ý thức', 'yêu cầu', 'yếu kém', 'yên tâm', 'giao thông', 'môi trường', 'đất đai', 'giải phóng mặt bằng', 'ngân sách', 'giải ngân', 'một cửa', 'bất cập', 'nhân dân', 'quần chúng', 'thành phố', 'làm việc', 'không dám làm', 'trong sạch', 'vững mạnh',
  'dân tộc', 'an ninh', 'quốc phòng', 'đại biểu', 'đại hội', 'bí thư', 'chi bộ', 'chi ủy', 'nhà nước', 'quốc hội', 'chính phủ', 'thủ tướng', 'bộ trưởng', 'tòa án', 'kiểm sát', 'công an', 'quân đội', 'nông thôn', 'nông nghiệp', 'công nghiệp', 'y tế',
  // words that begin or end with the same syllables, so that a pair of strangers is not taken for one of the above
  'một phần', 'phần lớn', 'đa phần', 'góp phần', 'thành phần', 'cổ phần', 'hướng tới', 'theo hướng', 'xu hướng', 'phương hướng', 'định hướng', 'hình ảnh', 'sơ bộ', 'sơ kết', 'sơ sài', 'sơ suất', 'sơ hở', 'chân chính', 'chỉnh sửa', 'chỉnh đốn', 'chỉnh trang', 'chỉnh lý',
  'chính thức', 'chính xác', 'chính đáng', 'chính là', 'tài chính', 'kiên trì', 'kiên định', 'kiên cố', 'kiện toàn', 'điều kiện', 'sự kiện', 'hội họp', 'công lao', 'cộng đồng', 'cộng sản', 'cộng hòa', 'cống hiến', 'thu nhập', 'thành tích', 'thành công', 'thanh toán', 'thanh lý',
  'nhân viên', 'nhân sự', 'cá nhân', 'nhân tố', 'nhấn mạnh', 'nhận định', 'nhận xét', 'ghi nhận', 'xác nhận', 'thừa nhận', 'quy mô', 'quý trọng', 'nội quy', 'thương mại', 'thường kỳ', 'bình thường', 'phi thường', 'thực phẩm', 'hiện thực', 'trung thành', 'trung tâm', 'trung bình', 'tập trung',
  'tình cảm', 'tình huống', 'tinh gọn', 'tính toán', 'tính mạng', 'tỉnh táo', 'đặc tính', 'kiểm kê', 'kiềm chế', 'năm học', 'năng suất', 'khả năng', 'kỹ năng', 'tài năng', 'tiềm năng', 'nâng cao', 'nặng nề', 'lực lượng', 'áp lực', 'nỗ lực', 'quyền lực', 'bạo lực', 'lúc này',
  'cơ hội', 'cớ sao', 'cờ đỏ', 'sử dụng', 'lợi dụng', 'lợi ích', 'tác dụng', 'tín dụng', 'cán cân', 'căn cứ', 'căn bản', 'cân bằng', 'cân nhắc', 'cần thiết', 'cận nghèo', 'chung cư', 'chúng tôi', 'chủng loại', 'dẫn đến', 'dân số', 'dần dần', 'đảm bảo', 'đảm nhiệm', 'đàm phán',
  'đầy đủ', 'đẩy mạnh', 'đây là', 'đẩy nhanh', 'thúc đẩy', 'giai đoạn', 'giải thích', 'giá trị', 'gia đình', 'già hóa', 'tuyên bố', 'tuyến đường', 'tuyển sinh', 'trách mắng', 'tránh né', 'tranh chấp', 'trang bị', 'trạng thái', 'trang thiết bị', 'trước hết', 'trước đây', 'trường hợp', 'trường học', 'trưởng thành',
  'thủ đoạn', 'thu hút', 'thu hồi', 'thú y', 'thụ động', 'đòi hỏi', 'đối tượng', 'đối với', 'đổi mới', 'đội hình', 'quân sự', 'quận ủy', 'quản giáo', 'rõ nét', 'sai lầm', 'sai lệch', 'phối kết hợp', 'phòng ban', 'phong phú', 'phòng chống', 'chống phá', 'chồng lấn', 'chuyển biến', 'chuyển đổi', 'chuyện trò',
] as const;

/** All entries, each once. */
export const administrativeWords: ReadonlySet<string> = new Set(lists);
