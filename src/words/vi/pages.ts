import type { MessageCatalogue } from '../catalogue.ts';

/** PDF files, scans and pictures: pages, text layers, OCR. */
export const pageMessages: MessageCatalogue = {
  'ingest.no-pages': {
    reason: () => 'Tệp PDF không có trang nào.',
    hint: () => 'Mở tệp bằng phần mềm đọc PDF; nếu cũng không thấy trang nào thì đề nghị nơi gửi gửi lại.',
  },
  'ingest.page-limit': {
    reason: (facts) => `Tệp có ${facts['pages']} trang, chỉ đọc ${facts['limit']} trang đầu.`,
    hint: () => 'Nâng giới hạn số trang trong tệp quy trình nếu cần đọc cả tệp.',
  },
  'ingest.page-unreadable': {
    reason: (facts) => `Không đọc được trang ${facts['pages']}: trang bị hỏng hoặc khổ quá lớn.`,
    hint: () => 'Mở tệp xem các trang này; nếu chúng có nội dung thì xin bản khác.',
  },
  'ingest.nothing-to-read': {
    reason: () => 'Tệp không có chữ và cũng không có ảnh trang giấy để nhận dạng.',
    hint: () => 'Mở tệp xem có đúng là báo cáo không; nếu đúng thì xin bản khác.',
  },
  'ingest.no-text-in-scan': {
    reason: () => 'Đã nhận dạng ảnh quét nhưng không thấy chữ nào.',
    hint: () => 'Kiểm tra ảnh có rõ không; quét lại ở độ phân giải 200-300 dpi.',
  },
  'ingest.ocr': {
    reason: (facts) => `${facts['count']} trang là ảnh quét (trang ${facts['pages']}), chữ được nhận dạng bằng ${facts['engine']}.`,
    hint: () => 'Đối chiếu các câu quan trọng với bản quét trước khi trích dẫn.',
  },
  'ingest.ocr-layer': {
    reason: (facts) => `${facts['count']} trang là ảnh quét có sẵn lớp chữ do máy quét nhận dạng (trang ${facts['pages']}); lớp chữ này được dùng.`,
    hint: () => 'Đối chiếu các câu quan trọng với bản quét trước khi trích dẫn.',
  },
  'ingest.bad-layer': {
    reason: (facts) => `Lớp chữ có sẵn của ${facts['count']} trang quét (trang ${facts['pages']}) không phải tiếng Việt đúng nên đã nhận dạng lại từ ảnh.`,
    hint: () => '',
  },
  'ingest.ocr-doubtful': {
    reason: (facts) => `Chữ nhận dạng ở trang ${facts['page']} kém tin cậy (trung bình ${facts['confidence']} trên 100).`,
    hint: () => 'Xem lại trang này trên bản quét, hoặc xin bản quét rõ hơn.',
  },
  'ingest.ocr-unfinished': {
    reason: (facts) => `${facts['count']} trang quét chưa được nhận dạng (trang ${facts['pages']}) vì hết giới hạn thời gian hoặc số trang.`,
    hint: () => 'Nâng giới hạn thời gian hoặc số trang quét trong tệp quy trình rồi chạy lại.',
  },
  'ingest.ocr-numeral': {
    reason: (facts) => `Số đề mục nhận dạng thành “${facts['read']}” được đọc là “${facts['label']}” theo thứ tự các đề mục.`,
    hint: () => 'Xem lại đề mục này trên bản quét nếu thấy lạ.',
  },
  'ingest.picture-kind': {
    reason: () => 'Loại ảnh này không nhận dạng được; chỉ nhận PNG, JPEG và TIFF.',
    hint: () => 'Lưu lại ảnh dưới dạng PNG hoặc JPEG, hoặc quét thành PDF.',
  },
  'ingest.picture-too-large': {
    reason: (facts) => `Ảnh lớn hơn ${facts['megapixels']} triệu điểm nên không được mở.`,
    hint: () => 'Thu nhỏ ảnh hoặc quét lại ở 200-300 dpi.',
  },
  'ingest.copy-restricted': {
    reason: () => 'Tệp PDF đặt hạn chế sao chép nhưng mở không cần mật khẩu; nội dung vẫn được đọc để phân tích.',
    hint: () => '',
  },
  'ingest.mended': {
    reason: () => 'Tệp PDF bị mất phần cuối; phần còn lại vẫn đọc được.',
    hint: () => 'Xem báo cáo có thiếu trang nào không; nếu thiếu thì xin bản khác.',
  },
  'ingest.pdf-saved': {
    reason: (facts) => `Tệp PDF bị hỏng một phần; chữ được cứu bằng bộ đọc dự phòng ${facts['reader']}, không có vị trí và kiểu chữ.`,
    hint: () => 'Xem lại đề mục và đoạn văn của báo cáo này, hoặc xin bản khác.',
  },
  'ingest.timeout': {
    reason: (facts) => `Đọc báo cáo này quá ${facts['seconds']} giây nên phải dừng.`,
    hint: () => 'Mở tệp xem có gì bất thường; nếu là báo cáo thật thì nâng giới hạn thời gian trong tệp quy trình.',
  },
  'ingest.memory': {
    reason: (facts) => `Báo cáo này đòi quá ${facts['megabytes']} MB bộ nhớ để đọc nên phải dừng.`,
    hint: () => 'Mở tệp xem có gì bất thường; in lại thành PDF hoặc chia nhỏ rồi thử lại.',
  },
};
