import type { MessageCatalogue } from '../catalogue.ts';

/** Finding the reports: folders, archives, names. */
export const inputMessages: MessageCatalogue = {
  'ingest.no-input': {
    reason: (facts) => `Không tìm thấy thư mục hoặc tệp đầu vào “${facts['path']}”.`,
    hint: () => 'Kiểm tra lại đường dẫn trong tệp quy trình hoặc ở tùy chọn --in.',
  },
  'ingest.folder-depth': {
    reason: (facts) => `Thư mục lồng nhau quá ${facts['depth']} cấp nên phần sâu hơn không được đọc.`,
    hint: () => 'Chuyển các báo cáo ở sâu lên thư mục nông hơn.',
  },
  'ingest.not-a-file': {
    reason: () => 'Mục này không phải là tệp thông thường nên không được mở.',
    hint: () => 'Chép báo cáo thành tệp thông thường rồi đặt vào thư mục.',
  },
  'ingest.cannot-open': {
    reason: (facts) => `Không mở được tệp (${facts['detail']}).`,
    hint: () => 'Kiểm tra tệp còn ở chỗ cũ và ổ đĩa hoạt động bình thường.',
  },
  'ingest.no-permission': {
    reason: () => 'Không có quyền đọc tệp này.',
    hint: () => 'Cấp quyền đọc tệp cho người chạy chương trình.',
  },
  'ingest.file-too-large': {
    reason: (facts) => `Tệp nặng ${facts['megabytes']} MB, quá giới hạn ${facts['limit']} MB.`,
    hint: () => 'Giảm dung lượng tệp hoặc nâng giới hạn trong tệp quy trình.',
  },
  'ingest.archive-damaged': {
    reason: () => 'Tệp nén bị hỏng hoặc thiếu phần cuối.',
    hint: () => 'Đề nghị nơi gửi nén và gửi lại.',
  },
  'ingest.archive-bomb': {
    reason: () => 'Phần nén này bung ra lớn bất thường so với dung lượng của nó nên không được mở.',
    hint: () => 'Nếu đây là báo cáo thật, hãy giải nén bằng tay rồi đặt tệp vào thư mục.',
  },
  'ingest.archive-method': {
    reason: (facts) => `Tệp trong gói nén dùng cách nén lạ (mã ${facts['method']}).`,
    hint: () => 'Giải nén bằng tay rồi đặt tệp vào thư mục.',
  },
  'ingest.archive-entries': {
    reason: (facts) => `Gói nén có quá nhiều tệp: chỉ đọc ${facts['entries']} tệp đầu, bỏ lại ${facts['more']} tệp.`,
    hint: () => 'Chia gói nén ra, hoặc nâng giới hạn số tệp trong tệp quy trình.',
  },
  'ingest.archive-depth': {
    reason: (facts) => `Gói nén nằm trong gói nén khác quá ${facts['depth']} lớp nên không được mở.`,
    hint: () => 'Giải nén bằng tay rồi đặt các tệp vào thư mục.',
  },
};
