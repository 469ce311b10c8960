import type { MessageCatalogue } from '../catalogue.ts';

const kinds: Readonly<Record<string, string>> = { objective: 'khách quan', subjective: 'chủ quan', individual: 'cá nhân', organisation: 'tổ chức' };
const kind = (id: string | number | undefined): string => kinds[String(id)] ?? String(id);

export const codingMessages: MessageCatalogue = {
  'coding.heading-disagrees': {
    reason: (f) => `Nội dung là nguyên nhân ${kind(f['kind'])} ("${f['label']}") nhưng báo cáo xếp dưới mục ${f['section']} "${f['title']}".`,
    hint: () => 'Đọc lại câu này; tập hợp tính theo nội dung và ghi cả mục mà báo cáo đã xếp.',
  },
  'evaluation.gold': { reason: (f) => `Tệp bản chuẩn không đúng mẫu: ${f['problem']}.`, hint: () => 'Xem mẫu tệp bản chuẩn trong docs/huong-dan.md.' },
  'evaluation.folder': { reason: () => 'Thư mục không có tệp bản chuẩn (*.json) nào đọc được.', hint: () => 'Chỉ đúng thư mục chứa bản mã hóa tay, mỗi báo cáo một tệp JSON.' },
  'evaluation.lines': { reason: () => 'Dòng này không phải một nhận định đã mã hóa.', hint: () => 'Mỗi dòng là một đối tượng JSON có report, section, text, codes.' },
  'check.yes': { reason: (f) => `Mục ${f['id']} không nhận ra ví dụ đúng: "${f['text']}".`, hint: () => 'Sửa mẫu hoặc điều kiện của mục, hoặc sửa ví dụ.' },
  'check.yes-assertion': { reason: (f) => `Ví dụ đúng của mục ${f['id']} ra trạng thái khác: ${f['detail']}; "${f['text']}".`, hint: () => 'Xem dấu hiệu nào đã quyết định bằng soi lexicon try.' },
  'check.yes-other': { reason: (f) => `Ví dụ đúng của mục ${f['id']} do mục khác nhận ra (${f['detail']}): "${f['text']}".`, hint: () => 'Mục này không tự khớp ví dụ của mình; sửa mẫu hoặc bỏ ví dụ.' },
  'check.no': { reason: (f) => `Ví dụ sai của mục ${f['id']} vẫn ra mã: ${f['detail']}; "${f['text']}".`, hint: () => 'Thu hẹp mẫu hoặc thêm điều kiện loại trừ.' },
  'check.cue-yes': { reason: (f) => `Dấu hiệu ${f['id']} không tác động lên ví dụ đúng: "${f['text']}" ${f['detail']}.`, hint: () => 'Sửa mẫu, hướng hoặc tầm với của dấu hiệu.' },
  'check.cue-no': { reason: (f) => `Dấu hiệu ${f['id']} vẫn tác động lên ví dụ sai: "${f['text']}" ${f['detail']}.`, hint: () => 'Thu hẹp mẫu hoặc thêm điều kiện loại trừ.' },
  'check.no-example': { reason: (f) => `Mục ${f['id']} chưa có ví dụ đúng.`, hint: () => 'Thêm ít nhất một câu vào "yes".' },
  'check.duplicate': { reason: (f) => `Mục ${f['id']} và ${f['detail']} có cùng một mẫu: "${f['text']}".`, hint: () => 'Bỏ mẫu ở một trong hai mục.' },
  'check.shadowed': { reason: (f) => `Mọi chỗ mục ${f['id']} khớp đều đã do ${f['detail']} nhận ra.`, hint: () => 'Bỏ mục này, hoặc nâng trọng số nếu nó chính xác hơn.' },
  'check.dead': { reason: (f) => `Mục ${f['id']} không khớp chỗ nào trong kho báo cáo.`, hint: () => 'Giữ lại nếu là cách nói có thể gặp; bỏ nếu viết sai.' },
  'check.overlap': { reason: (f) => `Mục ${f['id']} thường khớp cùng chỗ với ${f['detail']}.`, hint: () => 'Xem hai mã có cùng nhận một câu hay không.' },
};

/** What decided an assertion, or why a match was rejected. Rules that the lexicon's own files add are shown by their id. */
export const codingRules: Readonly<Record<string, string>> = {
  default: 'khẳng định trực tiếp, không có dấu hiệu khác',
  entry: 'mục từ điển ấn định',
  unless: 'câu có ngữ cảnh mà mục này loại trừ',
  with: 'câu thiếu ngữ cảnh mà mục này đòi hỏi',
  section: 'mục này không dùng cho phần này của báo cáo',
  narrower: 'mã khác khớp cụ thể hơn cùng những từ ấy',
  surer: 'mã khác trong câu chắc chắn hơn',
  'same-code': 'mã này đã có bằng chứng tốt hơn trong câu',
  'too-many': 'vượt số mã tối đa của một câu',
  swallowed: 'nằm trong một dấu hiệu dài hơn',
  cancelled: 'bị một dấu hiệu khác hủy',
  denial: 'phủ định: báo cáo nói là không có',
  topic: 'chỉ nêu tên vấn đề, không khẳng định',
  norm: 'điều cấm hoặc yêu cầu, không phải sự việc',
  hypothetical: 'giả định',
  aim: 'mục đích của việc làm',
  praise: 'khen, không phải hạn chế',
  attribution: 'nói về người hoặc nơi khác',
  done: 'báo cáo là đã làm',
  proposed: 'sẽ làm hoặc giao đơn vị mình làm',
  recommend: 'đề nghị, kiến nghị nơi khác',
  'outside-findings': 'phần mở đầu hoặc kết thúc chỉ nêu đề tài',
  'outside-measures': 'phần mở đầu hoặc kết thúc không nêu giải pháp',
  'behaviour-in-cause': 'hành vi nêu trong nguyên nhân là điều được giải thích',
  'behaviour-in-causes': 'hành vi nêu trong nguyên nhân là điều được giải thích',
  'behaviour-read-as-cause': 'hành vi đứng sau từ chỉ nguyên nhân',
  'behaviour-beside-consequence': 'hành vi là chủ thể của hậu quả',
  'behaviour-in-measures': 'hành vi là đối tượng của giải pháp',
  'finding-in-measures': 'phần giải pháp không nêu nguyên nhân, hậu quả',
  'cause-by-connective': 'có từ nối chỉ nguyên nhân',
  'organisation-in-facts': 'hạn chế của tổ chức nêu trong thực trạng',
  'cause-in-facts': 'nguyên nhân không có từ nối trong thực trạng',
  'consequence-in-causes': 'hậu quả nhắc lại trong nguyên nhân',
  'measure-done-in-facts': 'phần thực trạng chỉ tính việc đã làm',
  recommendations: 'đứng dưới phần đề xuất, kiến nghị',
};
