import type { MessageCatalogue } from '../catalogue.ts';

const none = () => '';
const day = (iso: unknown) => String(iso).split('-').reverse().join('/');

export const outlineMessages: MessageCatalogue = {
  'letterhead.kind-title': { reason: () => 'Thể loại văn bản được xác định theo tên loại ghi trên văn bản.', hint: none },
  'letterhead.kind-number': { reason: () => 'Văn bản không ghi tên loại; thể loại được xác định theo ký hiệu.', hint: none },
  'letterhead.kind-form': { reason: () => 'Văn bản có thể thức hành chính nhưng không ghi tên loại, được coi là công văn.', hint: none },
  'letterhead.kind-press': { reason: () => 'Văn bản không có thể thức hành chính và mang dấu hiệu của trang báo: chú thích ảnh, tên tòa soạn, tin liên quan.', hint: none },
  'letterhead.kind-outline': { reason: () => 'Văn bản không có thể thức hành chính nhưng có đủ các đề mục đánh số của đề cương, nên được coi là báo cáo.', hint: none },
  'letterhead.kind-words': { reason: () => 'Văn bản không ghi tên loại; phần mở đầu hoặc kết thúc tự xưng là báo cáo.', hint: none },
  'letterhead.kind-none': { reason: () => 'Không có dấu hiệu nào cho biết thể loại văn bản.', hint: none },
  'letterhead.number-blank': {
    reason: (f) => `Số văn bản bị bỏ trống: “${f['printed']}”.`,
    hint: () => 'Đề nghị nơi gửi bổ sung số, hoặc kiểm tra xem đây có phải bản dự thảo.',
  },
  'letterhead.number-missing': { reason: () => 'Không tìm thấy số và ký hiệu văn bản.', hint: () => 'Kiểm tra phần đầu văn bản.' },
  'letterhead.date-blank': {
    reason: (f) => `Ngày ban hành bị bỏ trống hoặc không có thật: “${f['printed']}”.`,
    hint: () => 'Đề nghị nơi gửi bổ sung ngày, hoặc kiểm tra xem đây có phải bản dự thảo.',
  },
  'letterhead.date-missing': { reason: () => 'Không tìm thấy ngày ban hành, nên không biết báo cáo có đúng hạn hay không.', hint: () => 'Kiểm tra phần đầu văn bản.' },
  'letterhead.two-dates': {
    reason: (f) => `Văn bản ghi hai ngày ban hành khác nhau: ${day(f['first'])} và ${day(f['second'])}; ngày đầu được dùng.`,
    hint: () => 'Xác minh ngày ban hành với nơi gửi.',
  },
  'letterhead.before-basis': {
    reason: (f) => `Báo cáo ghi ngày ${day(f['date'])}, trước ngày của văn bản mà nó thực hiện: ${f['basis']}.`,
    hint: () => 'Một trong hai ngày có thể ghi nhầm; đối chiếu với bản gốc.',
  },
  'letterhead.late': {
    reason: (f) => `Báo cáo ghi ngày ${day(f['date'])}, sau hạn gửi ${day(f['due'])}.`,
    hint: () => 'Báo cáo vẫn được tổng hợp và được tính là gửi chậm.',
  },
  'letterhead.outside-period': {
    reason: (f) => `Số liệu “${f['figure']}” nằm ngoài thời kỳ báo cáo (đến ngày ${day(f['to'])}).`,
    hint: () => 'Không cộng số liệu này với số liệu của các báo cáo đúng thời kỳ.',
  },
  'letterhead.citation-without-year': {
    reason: (f) => `Văn bản quy phạm pháp luật được viện dẫn thiếu năm ban hành: ${f['number']}.`,
    hint: () => 'Bổ sung năm khi trích dẫn để khỏi nhầm với văn bản cùng số.',
  },
  'letterhead.issuer-missing': { reason: () => 'Không xác định được cơ quan ban hành.', hint: () => 'Kiểm tra phần đầu và phần ký của văn bản.' },
  'letterhead.signatory-missing': { reason: () => 'Không tìm thấy họ tên người ký.', hint: () => 'Kiểm tra xem đây có phải bản dự thảo hoặc tệp bị cắt mất phần cuối.' },
  'register.unknown-body': {
    reason: (f) => `Không xác định được cấp của cơ quan “${f['name']}”.`,
    hint: () => 'Bổ sung cơ quan này hoặc cách gọi khác của nó vào danh mục cơ quan.',
  },
  'outline.none': {
    reason: () => 'Không nhận ra mục nào của đề cương trong báo cáo.',
    hint: () => 'Bổ sung cách gọi đề mục của báo cáo này vào tệp đề cương nếu báo cáo có chia mục.',
  },
  'outline.no-headings': {
    reason: () => 'Báo cáo không có đề mục theo đề cương; các phần được nhận ra qua câu mở đầu.',
    hint: () => 'Xem lại cách chia phần trước khi dùng bảng theo mục.',
  },
  'outline.missing': { reason: (f) => `Báo cáo thiếu mục ${f['id']} “${f['title']}” của đề cương.`, hint: () => 'Đề nghị nơi gửi bổ sung nếu nội dung này là bắt buộc.' },
  'outline.undivided': {
    reason: (f) => `Mục ${f['id']} “${f['title']}” không chia thành ${f['count']} mục con như đề cương yêu cầu.`,
    hint: () => 'Nội dung vẫn được tổng hợp ở mục lớn.',
  },
  'outline.empty': { reason: (f) => `Mục ${f['id']} “${f['title']}” chỉ có tên mục, không có nội dung.`, hint: () => 'Đề nghị nơi gửi bổ sung nội dung.' },
  'outline.merged': { reason: (f) => `Đề mục “${f['heading']}” gộp nhiều mục của đề cương: ${f['ids']}.`, hint: () => 'Từng câu được xếp theo nội dung; xem lại nếu cần số liệu theo mục.' },
  'outline.extra': { reason: (f) => `Đề mục “${f['heading']}” không thuộc mục nào của đề cương.`, hint: () => 'Bổ sung cách gọi này vào tệp đề cương nếu nó ứng với một mục.' },
};
