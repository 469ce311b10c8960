import type { MessageCatalogue } from '../catalogue.ts';

const kinds: Readonly<Record<string, string>> = {
  spreadsheet: 'bảng tính Excel', slides: 'bản trình chiếu', archive: 'tệp nén', program: 'chương trình máy tính', opendocument: 'tệp OpenDocument không phải văn bản',
  binary: 'tệp nhị phân không rõ loại', 'word-1': 'văn bản của bản Word rất cũ',
};
const encodings: Readonly<Record<string, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI', viqr: 'VIQR', 'utf-8-double': 'UTF-8 bị ghi chồng hai lần' };

/** Reading the files of word processors, web pages and plain text. */
export const readingMessages: MessageCatalogue = {
  'ingest.empty': {
    reason: () => 'Tệp rỗng, không có chữ nào.',
    hint: () => 'Đề nghị nơi gửi kiểm tra và gửi lại tệp.',
  },
  'ingest.encrypted': {
    reason: () => 'Tệp được bảo vệ bằng mật khẩu.',
    hint: () => 'Mở tệp bằng mật khẩu rồi lưu lại không mật khẩu.',
  },
  'ingest.damaged': {
    reason: () => 'Tệp bị hỏng hoặc thiếu phần cuối nên không đọc được.',
    hint: () => 'Đề nghị nơi gửi xuất và gửi lại tệp.',
  },
  'ingest.not-word': {
    reason: () => 'Tệp mang đuôi văn bản Word nhưng bên trong không có văn bản Word.',
    hint: () => 'Mở tệp bằng Word rồi lưu lại dạng .docx, hoặc xin lại tệp gốc.',
  },
  'ingest.other-format': {
    reason: (facts) => `Tệp này là ${kinds[String(facts['what'])] ?? 'loại khác'}, không phải báo cáo ở dạng đọc được.`,
    hint: () => 'Chuyển báo cáo sang Word, PDF, ảnh, trang web hoặc văn bản thuần rồi nộp lại.',
  },
  'ingest.unpacks-too-large': {
    reason: (facts) => `Nội dung tệp bung ra quá ${facts['megabytes']} MB nên việc đọc bị dừng.`,
    hint: () => 'Nếu đây là báo cáo thật, hãy bỏ bớt ảnh và lưu lại; nếu không, hãy bỏ tệp này.',
  },
  'ingest.too-many-entries': {
    reason: (facts) => `Bên trong tệp có ${facts['entries']} phần, quá giới hạn ${facts['limit']}.`,
    hint: () => 'Mở tệp bằng Word rồi lưu lại thành tệp mới.',
  },
  'ingest.xml-doctype': {
    reason: () => 'Tệp có khai báo thực thể XML, một cách làm tệp phình to hoặc đọc trộm tệp khác, nên không được đọc.',
    hint: () => 'Mở tệp bằng Word rồi lưu lại thành tệp mới.',
  },
  'ingest.too-deep': {
    reason: (facts) => `Các phần trong tệp lồng nhau quá ${facts['depth']} lớp nên không được đọc.`,
    hint: () => 'Chép nội dung sang một tệp Word mới rồi lưu lại.',
  },
  'ingest.failed': {
    reason: (facts) => `Có lỗi ngoài dự kiến khi đọc tệp (${facts['detail']}).`,
    hint: () => 'Mở tệp bằng phần mềm gốc rồi lưu lại thành tệp mới; nếu vẫn lỗi, hãy báo cho người phụ trách chương trình.',
  },
  'ingest.second-reader': {
    reason: (facts) => `Bộ đọc chính không đọc được tệp nên đã dùng bộ đọc dự phòng (${facts['reader']}); số mục tự động và số trang có thể bị thiếu.`,
    hint: () => 'Đối chiếu với bản gốc, hoặc mở tệp bằng Word rồi lưu lại dạng .docx.',
  },
  'ingest.text-too-long': {
    reason: (facts) => `Văn bản dài quá ${facts['limit']} ký tự nên chỉ phần đầu được đọc.`,
    hint: () => 'Chia tệp thành nhiều báo cáo, hoặc nâng giới hạn trong tệp quy trình.',
  },
  'ingest.hidden-text': {
    reason: (facts) => `Tệp có ${facts['characters']} ký tự được đặt ẩn; phần này không được tính vào báo cáo.`,
    hint: () => 'Nếu phần ẩn là nội dung thật, hãy bỏ định dạng ẩn rồi lưu lại.',
  },
  'ingest.tracked-deletions': {
    reason: (facts) => `Tệp còn ${facts['count']} chỗ xóa chưa được chấp nhận; chữ đã xóa không được đọc, chữ thêm vào được đọc.`,
    hint: () => 'Nếu cần, hãy duyệt các thay đổi trong Word rồi lưu lại.',
  },
  'ingest.embedded-objects': {
    reason: (facts) => `Tệp có ${facts['count']} đối tượng nhúng (phụ lục, bảng tính); chữ trong đó không được đọc.`,
    hint: () => 'Lưu riêng đối tượng nhúng thành tệp rồi nộp kèm nếu cần.',
  },
  'ingest.legacy-encoding': {
    reason: (facts) => `Văn bản gõ bằng bảng mã cũ ${encodings[String(facts['encoding'])] ?? String(facts['encoding'])} và đã được chuyển sang Unicode.`,
    hint: () => '',
  },
  'ingest.bad-characters': {
    reason: (facts) => `Có ${facts['count']} ký tự hỏng, đã được thay bằng dấu �.`,
    hint: () => 'Đề nghị nơi gửi lưu lại tệp ở dạng Unicode (UTF-8).',
  },
  'ingest.formatting-lost': {
    reason: () => 'Tệp do bản Word rất cũ (6.0/95) ghi; chữ và bảng được đọc, còn số mục tự động và hộp chữ có thể bị thiếu.',
    hint: () => 'Đối chiếu với bản gốc, hoặc mở tệp bằng Word rồi lưu lại dạng .docx.',
  },
};
