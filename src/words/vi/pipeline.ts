import type { MessageFacts } from '../../message.ts';
import type { MessageCatalogue } from '../catalogue.ts';

const typeNames: Readonly<Record<string, string>> = {
  string: 'một chuỗi chữ', number: 'một số', int: 'một số nguyên', boolean: 'true hoặc false', array: 'một danh sách', object: 'một nhóm khóa', record: 'một nhóm khóa',
};

function expected(f: MessageFacts): string {
  switch (f['kind']) {
    case 'missing': return `thiếu, cần ${typeNames[String(f['expected'])] ?? f['expected']}`;
    case 'type': return `cần ${typeNames[String(f['expected'])] ?? f['expected']}`;
    case 'one-of': return `cần một trong: ${f['expected']}`;
    case 'at-least': return `cần ít nhất ${f['expected']}`;
    case 'at-most': return `cần nhiều nhất ${f['expected']}`;
    case 'format': return `không đúng dạng ${f['expected']}`;
    default: return String(f['expected']);
  }
}

const meant = (f: MessageFacts): string => (f['suggestion'] ? `Có phải ý là "${f['suggestion']}"?` : '');

export const pipelineMessages: MessageCatalogue = {
  'configuration.missing-file': {
    reason: (f) => `Không đọc được tệp cấu hình ${f['file']}.`,
    hint: () => 'Kiểm tra lại đường dẫn; đường dẫn trong tệp quy trình tính từ thư mục cha của thư mục chứa nó.',
  },
  'configuration.syntax': {
    reason: (f) => `${f['file']}, dòng ${f['line']}, cột ${f['column']}: sai cú pháp YAML (${f['detail']}).`,
    hint: () => 'Xem lại thụt lề và dấu ngoặc kép ở dòng này.',
  },
  'configuration.unknown-key': {
    reason: (f) => `${f['file']}, dòng ${f['line']}: không có khóa "${f['key']}".`,
    hint: (f) => meant(f) || `Các khóa dùng được: ${f['known']}.`,
  },
  'configuration.invalid': {
    reason: (f) => `${f['file']}, dòng ${f['line']}: khóa "${f['key']}"${f['given'] === '' ? '' : ` có giá trị "${f['given']}"`}: ${expected(f)}.`,
    hint: (f) => meant(f),
  },
  'pipeline.missing-input': {
    reason: (f) => `Không có thư mục hoặc tệp đầu vào ${f['path']}.`,
    hint: () => 'Kiểm tra khóa "inputs" của tệp quy trình hoặc tùy chọn --in.',
  },
  'pipeline.cannot-write': {
    reason: (f) => `Không ghi được ${f['file']} (${f['code']}).`,
    hint: () => 'Kiểm tra quyền ghi và dung lượng ổ đĩa, đóng tệp nếu đang mở trong chương trình khác, hoặc chọn thư mục khác bằng --out.',
  },
  'pipeline.nothing-published': {
    reason: (f) => `Chưa có kết quả nào được ghi trong ${f['folder']}.`,
    hint: () => 'Chạy "soi run" hoặc "soi export" trước.',
  },
  'pipeline.worker-died': {
    reason: (f) => `Tiến trình xử lý báo cáo này dừng đột ngột (${f['detail']}).`,
    hint: () => 'Mở tệp bằng Word hoặc trình đọc PDF, lưu lại thành tệp mới rồi chạy lại; nếu vẫn lỗi thì nhập nội dung thủ công.',
  },
};
