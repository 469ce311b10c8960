/** How often a segment may be expected: what the matcher starts from is the rarest segment of a pattern. */
import { onceASet, type Plain } from './expand.ts';

/**
 * The commonest syllables of administrative texts, as folded keys. A fixed list and not a count over the lexicon: where a pattern can be
 * read in several ways, the rarest segment decides which is shown, and that must not hang on what other patterns there are.
 */
const common = new Set(`
ba ban báo bình bản bị bộ cho chuyên chuyển chính chưa chậm chế chỉ chủ chức chừng các cán cáo còn có công cũng cơ cấp của
do dân dự dựng gian giao giá giám giải hai hiện hoạch huyện hành hình hạn hồ hội hợp khi không kiến kiểm kí kế kết luật là làm
lãnh lí lại lần lời mặt mỗi một mới mức nghiệp nghị nguyên ngành ngày người nhiều nhiệm nhà nhân nhất nhận những nào năm nơi nội
pháp phát phòng phương phường phải phần phận phục qua quan qui quyết quả quản quốc ra rõ sau sát sơ số sở sự theo thành tháng
thì thường thẩm thể thị thời thứ thực tiếp tra trong trung trách tránh trên trình trước trường trạng trả trực tài tác tình tư tại
tế tỉnh tịch tổ từ tự viên việc và văn về vị với vụ xuất xây xã xử án đai điều điểm đã đúng đơn được đạo đảng đất đầu đẩy đến đề
để địa định đối đồng độ động ủy
`.trim().split(/\s+/u));

/** About what one of the common syllables has of all syllables, and one of the others. */
const COMMON = 1 / 250;
const OTHER = 1 / 2500;

/** An estimate of the chance that the tree matches at a given place; only for comparing. */
export const chanceOf: (tree: Plain) => number = onceASet('chance', (tree) => {
  switch (tree.kind) {
    case 'syllable': return common.has(tree.key) ? COMMON : OTHER;
    case 'number': return 0.05;
    case 'comma': case 'option': return 1;
    case 'choice': return Math.min(1, tree.options.reduce((sum, option) => sum + chanceOf(option), 0));
    case 'sequence': return tree.parts.reduce((product, part) => product * chanceOf(part), 1);
  }
});
