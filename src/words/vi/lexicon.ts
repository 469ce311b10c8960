import type { MessageCatalogue } from '../catalogue.ts';

const likely = (suggestion: string | number | undefined): string => suggestion ? `Có lẽ là: ${suggestion}` : '';
const pattern = (facts: Readonly<Record<string, string | number>>): string => `trong mẫu "${facts['pattern']}", ký tự thứ ${facts['at']}`;

export const lexiconMessages: MessageCatalogue = {
  'lexicon.file': { reason: () => 'Không đọc được tệp hoặc thư mục từ điển.', hint: () => 'Kiểm tra đường dẫn và quyền đọc.' },
  'lexicon.file-big': { reason: (f) => `Tệp từ điển lớn hơn ${f['limit']} byte.`, hint: () => 'Tách thành nhiều tệp, mỗi mã một tệp.' },
  'lexicon.yaml': { reason: (f) => `Không đọc được tệp YAML: ${f['problem']}.`, hint: () => 'Đặt mọi mẫu trong dấu nháy kép và kiểm tra thụt đầu dòng.' },
  'lexicon.key': { reason: (f) => `Không có trường nào tên "${f['key']}".`, hint: (f) => likely(f['suggestion']) },
  'lexicon.shape': { reason: (f) => `Trường "${f['key']}" có giá trị không đúng: ${f['problem']}.`, hint: () => 'Xem mẫu của mục trong lexicons/README.md.' },
  'lexicon.facet': { reason: (f) => `Không có nhóm mã nào tên "${f['facet']}".`, hint: (f) => likely(f['suggestion']) },
  'lexicon.code-twice': { reason: (f) => `Mã "${f['code']}" được khai báo hai lần.`, hint: () => 'Bỏ một trong hai.' },
  'lexicon.code-missing': { reason: (f) => `Mục "${f['entry']}" không cho biết thuộc mã nào.`, hint: () => 'Thêm "code:" ở đầu tệp hoặc trong mục.' },
  'lexicon.code-unknown': { reason: (f) => `Bộ mã không có mã "${f['code']}".`, hint: (f) => likely(f['suggestion']) },
  'lexicon.entry-twice': { reason: (f) => `Mục "${f['entry']}" có hai lần.`, hint: () => 'Đổi tên một trong hai mục.' },
  'lexicon.category-unknown': { reason: (f) => `Không có loại dấu hiệu nào tên "${f['category']}".`, hint: (f) => likely(f['suggestion']) },
  'lexicon.set-twice': { reason: (f) => `Tập "${f['set']}" được khai báo hai lần.`, hint: () => 'Gộp hai tập hoặc đổi tên một tập.' },
  'lexicon.set-empty': { reason: (f) => `Tập "${f['set']}" không có từ nào.`, hint: () => 'Thêm ít nhất một từ hoặc bỏ tập này.' },
  'lexicon.set-unknown': { reason: (f) => `Không có tập nào tên "${f['found']}", ${pattern(f)}.`, hint: (f) => likely(f['suggestion']) },
  'lexicon.set-circle': { reason: (f) => `Các tập dùng nhau thành vòng: ${f['found']}.`, hint: () => 'Bỏ một tập khỏi vòng.' },
  'lexicon.pattern-mark': { reason: (f) => `Ký tự "${f['found']}" không dùng được ở đây, ${pattern(f)}.`, hint: (f) => likely(f['suggestion']) },
  'lexicon.pattern-open': { reason: (f) => `Dấu "${f['found']}" chưa được đóng, ${pattern(f)}.`, hint: (f) => likely(f['suggestion']) },
  'lexicon.pattern-empty': { reason: (f) => `Có một vế trống, ${pattern(f)}.`, hint: () => 'Viết từ vào vế đó hoặc bỏ dấu "|" thừa; phần có thể vắng mặt thì đặt trong [ ].' },
  'lexicon.pattern-deep': { reason: (f) => `Ngoặc lồng quá sâu, ${pattern(f)}.`, hint: () => 'Tách thành tập từ có tên.' },
  'lexicon.pattern-set': { reason: (f) => `Tên tập từ không đọc được, ${pattern(f)}.`, hint: (f) => likely(f['suggestion']) },
  'lexicon.pattern-gap': { reason: (f) => `Khoảng trống "${f['found']}" không dùng được, ${pattern(f)}.`, hint: (f) => likely(f['suggestion']) },
  'lexicon.pattern-many': { reason: (f) => `Mẫu sinh ra quá nhiều cách ghép (${f['found']}).`, hint: () => 'Bớt các vế có khoảng trống "…" bên trong hoặc tách thành nhiều mẫu.' },
  'lexicon.pattern-nothing': { reason: (f) => `Mẫu "${f['pattern']}" có thể khớp với chỗ trống.`, hint: () => 'Phải có ít nhất một từ không nằm trong [ ].' },
  'lexicon.key-weight': { reason: (f) => `Dòng "${f['found']}" không mở đầu bằng trọng số lớn hơn 0.`, hint: (f) => likely(f['suggestion']) },
  'lexicon.key-word': { reason: (f) => `"${f['found']}" không phải từ khóa: phải là một hoặc hai âm tiết, không có số hay dấu câu.`, hint: (f) => likely(f['suggestion']) },
  'lexicon.key-word-twice': { reason: (f) => `Từ khóa "${f['found']}" đã có trọng số cho mã này.`, hint: () => 'Bỏ một trong hai.' },
};
