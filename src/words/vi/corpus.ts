import type { MessageCatalogue } from '../catalogue.ts';

export const corpusMessages: MessageCatalogue = {
  'corpus.busy': {
    reason: (f) => `Kho dữ liệu ${f['file']} đang được một lượt chạy khác sử dụng.`,
    hint: () => 'Chờ lượt chạy kia kết thúc, hoặc chọn thư mục kết quả khác bằng --out.',
  },
  'corpus.cannot-open': {
    reason: (f) => `Không mở được kho dữ liệu ${f['file']}${f['code'] ? ` (${f['code']})` : ''}.`,
    hint: () => 'Kiểm tra quyền ghi của thư mục kết quả, hoặc chọn thư mục khác bằng --out.',
  },
  'corpus.disk-full': {
    reason: (f) => `Ổ đĩa đã đầy, không ghi được kho dữ liệu ${f['file']}.`,
    hint: () => 'Giải phóng dung lượng rồi chạy lại đúng lệnh này; phần đã làm được giữ nguyên.',
  },
  'corpus.missing': {
    reason: (f) => `Chưa có kho dữ liệu ${f['file']}.`,
    hint: () => 'Chạy "soi run" trước.',
  },
  'corpus.newer': {
    reason: (f) => `Kho dữ liệu ${f['file']} do một phiên bản Soi mới hơn tạo ra (lược đồ ${f['version']}, bản này biết đến ${f['known']}).`,
    hint: () => 'Dùng phiên bản Soi mới hơn, hoặc chọn thư mục kết quả khác bằng --out.',
  },
  'corpus.not-a-store': {
    reason: (f) => `Tệp ${f['file']} không phải là kho dữ liệu của Soi, hoặc đã hỏng.`,
    hint: () => 'Đổi tên hoặc xóa tệp này rồi chạy lại "soi run".',
  },
  'corpus.older': {
    reason: (f) => `Kho dữ liệu ${f['file']} thuộc lược đồ cũ (${f['version']}, bản này cần ${f['known']}) và không nâng cấp được.`,
    hint: () => 'Xóa tệp này rồi chạy lại "soi run" để đọc lại các báo cáo.',
  },
};
