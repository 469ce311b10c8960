import type { TableWords } from '../tables.ts';

export const tableWordsVi: TableWords = {
  levels: { central: 'Trung ương', province: 'Cấp tỉnh', district: 'Cấp huyện', commune: 'Cấp xã', enterprise: 'Doanh nghiệp', press: 'Báo chí' },
  assertions: {
    present: 'Có nêu', absent: 'Khẳng định không có', mentioned: 'Chỉ nhắc đến',
    proposed: 'Đề ra', implemented: 'Đã thực hiện', recommended: 'Kiến nghị',
  },
  documentKinds: { report: 'Báo cáo', plan: 'Kế hoạch', directive: 'Văn bản chỉ đạo', letter: 'Công văn', press: 'Bài báo', other: 'Văn bản khác' },
  formats: {
    docx: 'Word (DOCX)', doc: 'Word 97-2003 (DOC)', rtf: 'RTF', odt: 'ODT', pdf: 'PDF', image: 'Ảnh chụp, bản quét', html: 'Trang web', text: 'Văn bản thuần',
    unknown: 'Không rõ',
  },
  severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  facts: { figure: 'Số liệu', citation: 'Văn bản viện dẫn', sector: 'Lĩnh vực', actor: 'Đối tượng', example: 'Ví dụ cụ thể', person: 'Tên người' },
  facets: {},
  unknown: 'Chưa xác định',
  kinds: { objective: 'Khách quan', subjective: 'Chủ quan' },
  holders: { individual: 'Cá nhân', organisation: 'Tổ chức' },
  sections: { preamble: 'Phần mở đầu', closing: 'Phần kết', none: 'Ngoài đề cương' },
  total: 'Tổng cộng',
  yes: 'Có',
  no: 'Không',
  reports: 'Số báo cáo',
  statements: 'Số nhận định',
  coverage: { submitted: 'Đã gửi', late: 'Gửi chậm', missing: 'Chưa gửi', outside: 'Ngoài danh sách' },
  beside: {
    duplicate: (name) => `Trùng nội dung với ${name}`,
    unreadable: () => 'Không đọc được nội dung',
    kind: (kind) => `Không phải báo cáo (${kind.toLowerCase()})`,
  },
  table: 'Bảng',
  page: 'trang',
  source: ({ body, number, date, section, page }) =>
    [body, number === null ? null : `số ${number}`, date === null ? null : `ngày ${date}`, section === null ? null : `mục ${section}`, page === null ? null : `trang ${page}`]
      .filter((part) => part !== null).join(', '),
  leftOut: (rows) => `Còn ${rows.toLocaleString('vi-VN')} dòng không đưa vào bảng này.`,
  person: (n) => `[Người ${n}]`,
  verify: {
    number: (table, where, published, recomputed) => `Bảng ${table}, ${where}: bảng ghi ${published}, tính lại từ các nhận định được ${recomputed}.`,
    cell: (file, where, published, expected) => `${file}, ${where}: tệp ghi “${published}”, đúng ra là “${expected}”.`,
    missing: (file) => `${file}: thiếu tệp này hoặc không đọc được.`,
    shape: (file, published, expected) => `${file}: có ${published} dòng, đúng ra là ${expected} dòng.`,
    quote: (file, where) => `${file}, ${where}: lời trích không khớp với nguyên văn của báo cáo.`,
    bytes: (file, where) => `${file}: khác với bản lập lại từ kho dữ liệu${where === '' ? '' : `, bắt đầu từ ${where}`}.`,
    line: (n) => `dòng ${n}`,
    more: (n) => `… và ${n.toLocaleString('vi-VN')} chỗ khác nữa.`,
  },
};
