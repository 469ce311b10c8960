/**
 * How the bodies usually write, with the lexicon of this pipeline: what is asserted, denied, only named, proposed, done, asked of others.
 * A code with "?" may come out or not; any other finding is an error.
 */
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trySentence } from '../../src/coding/try.ts';
import { loadLexicon } from '../../src/lexicon/files.ts';

const lexicons = resolve(import.meta.dirname, '../../lexicons');
const lexicon = loadLexicon({
  codebook: join(lexicons, 'codebook.yaml'), folders: ['behaviours', 'consequences', 'causes', 'measures'].map((name) => join(lexicons, name)),
  sets: join(lexicons, 'sets.yaml'), cues: join(lexicons, 'cues.yaml'),
});

describe('a typical sentence', () => {
  it.each([
  ['I.1', 'Nhìn chung, cán bộ, công chức không né tránh, đùn đẩy công việc, luôn tận tụy với nhân dân.', 'hv.ne-tranh/absent hv.dun-day/absent'],
  ['I.1', 'Qua kiểm tra, chưa phát hiện cán bộ, đảng viên nào có biểu hiện né tránh, đùn đẩy, làm việc cầm chừng.', 'hv.ne-tranh/absent hv.dun-day/absent hv.cam-chung/absent'],
  ['I.1', 'Cơ bản không còn tình trạng đùn đẩy trách nhiệm giữa các phòng, ban.', 'hv.dun-day/absent'],
  ['I.1', 'Không phát sinh trường hợp sợ sai, sợ trách nhiệm; tuy nhiên một số ít công chức còn thụ động, trông chờ cấp trên.', 'hv.so-trach-nhiem/absent hv.thieu-chu-dong/present'],
  ['I.1', 'Bên cạnh những kết quả đạt được, vẫn còn một bộ phận cán bộ, đảng viên né tránh, đùn đẩy, sợ trách nhiệm, không dám làm.', 'hv.ne-tranh/present hv.dun-day/present hv.so-trach-nhiem/present hv.khong-dam-lam/present'],
  ['I.1', 'Tình trạng né tránh, đùn đẩy trách nhiệm ở một số cơ quan, đơn vị chưa được khắc phục triệt để.', 'hv.ne-tranh/present hv.dun-day/present'],
  ['I.1', 'Việc khắc phục tình trạng né tránh, đùn đẩy trách nhiệm bước đầu có chuyển biến tích cực.', ''],
  ['I.1', 'Cấp ủy đã quán triệt, chỉ đạo chấn chỉnh tình trạng né tránh, đùn đẩy, sợ trách nhiệm trong đội ngũ cán bộ.', 'gp.lanh-dao.giao-duc/implemented? gp.lanh-dao.chi-dao/implemented?'],
  ['I.1', 'Đảng ủy đã ban hành Kế hoạch số 15-KH/ĐU ngày 12/6/2023 về khắc phục tình trạng né tránh, đùn đẩy, làm việc cầm chừng.', 'gp.lanh-dao.chi-dao/implemented?'],
  ['I.1', 'Không phải không có trường hợp cán bộ né tránh việc khó.', 'hv.ne-tranh/present'],
  ['I.1', 'Đa số cán bộ dám nghĩ, dám làm, dám chịu trách nhiệm, không ngại khó, ngại khổ.', ''],
  ['I.1', '100% cán bộ, công chức ký cam kết không đùn đẩy, né tránh trách nhiệm.', 'gp.lanh-dao.ky-cuong/implemented?'],
  ['I.1', 'Còn tình trạng giải quyết hồ sơ trễ hạn, kéo dài, gây phiền hà cho người dân, doanh nghiệp.', 'hv.cham-tre/present hv.nhung-nhieu/present'],
  ['I.1', 'Không để xảy ra tình trạng nhũng nhiễu, gây phiền hà cho người dân.', ''],
  ['I.1', 'Công tác kiểm tra, giám sát chưa đi vào chiều sâu, có nơi còn hình thức.', 'cq.kiem-tra/present'],
  ['I.2', 'Tình trạng trên làm giảm sút niềm tin của Nhân dân đối với Đảng, chính quyền; làm chậm tiến độ giải ngân vốn đầu tư công.', 'hq.niem-tin/present hq.phat-trien/present'],
  ['I.2', 'Nếu không sớm khắc phục sẽ làm giảm hiệu lực, hiệu quả quản lý nhà nước.', 'hq.hieu-qua/present'],
  ['II.1', 'Hệ thống pháp luật còn chồng chéo, mâu thuẫn, dẫn đến tâm lý e ngại, sợ sai, né tránh, đùn đẩy trách nhiệm.', 'kq.phap-luat/present'],
  ['II.1', 'Chế độ tiền lương còn thấp, chưa bảo đảm cuộc sống nên một số công chức làm việc cầm chừng.', 'kq.tien-luong/present'],
  ['II.1', 'Chưa có cơ chế bảo vệ cán bộ dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung.', 'kq.co-che-bao-ve/present'],
  ['II.2', 'Một số cán bộ thiếu tu dưỡng, rèn luyện, suy thoái về tư tưởng chính trị, chạy theo lợi ích cá nhân.', 'cq.pham-chat/present'],
  ['II.2', 'Công tác đánh giá cán bộ còn nể nang, hình thức; việc xử lý cán bộ né tránh, đùn đẩy trách nhiệm chưa nghiêm.', 'cq.danh-gia/present cq.ky-luat/present'],
  ['II.2', 'Người đứng đầu một số cơ quan chưa quyết liệt, thiếu gương mẫu trong lãnh đạo, chỉ đạo.', 'cq.lanh-dao/present'],
  ['II.2', 'Trình độ, năng lực chuyên môn của một bộ phận công chức còn hạn chế, chưa đáp ứng yêu cầu nhiệm vụ.', 'cq.nang-luc/present'],
  ['II.2', 'Một bộ phận cán bộ có tâm lý sợ sai, sợ mất phiếu tín nhiệm, né tránh trách nhiệm.', 'cq.tam-ly/present'],
  ['III', 'Tăng cường kiểm tra, giám sát việc thực thi công vụ để kịp thời phát hiện, chấn chỉnh tình trạng né tránh, đùn đẩy.', 'gp.kiem-tra.cong-vu/proposed'],
  ['III', 'Kiên quyết xử lý nghiêm cán bộ, công chức né tránh, đùn đẩy trách nhiệm, gây phiền hà cho người dân.', 'gp.che-tai.xu-ly/proposed'],
  ['III', 'Tuyệt đối không để xảy ra tình trạng né tránh, đùn đẩy trách nhiệm.', ''],
  ['III', 'Đẩy mạnh cải cách hành chính, chuyển đổi số nhằm nâng cao hiệu quả phục vụ người dân.', 'gp.lanh-dao.cai-cach/proposed'],
  ['III', 'Kịp thời thay thế, điều chuyển những cán bộ né tránh, làm việc cầm chừng, không chờ hết nhiệm kỳ.', 'gp.can-bo.thay-the/proposed'],
  ['III', 'Nâng cao nhận thức, trách nhiệm của cán bộ, đảng viên; đẩy mạnh giáo dục chính trị tư tưởng.', 'gp.lanh-dao.giao-duc/proposed'],
  ['III', 'Thực hiện nghiêm quy chế làm việc, siết chặt kỷ luật, kỷ cương hành chính.', 'gp.lanh-dao.ky-cuong/proposed'],
  ['III', 'Phát huy vai trò giám sát, phản biện xã hội của Mặt trận Tổ quốc và các đoàn thể.', 'gp.kiem-tra.xa-hoi/proposed'],
  ['III', 'Thực hiện tốt công tác quy hoạch, luân chuyển, bố trí cán bộ đúng năng lực, sở trường.', 'gp.can-bo.bo-tri/proposed'],
  ['III', 'Xây dựng cơ chế khuyến khích, bảo vệ cán bộ năng động, sáng tạo, dám nghĩ, dám làm.', 'gp.the-che.bao-ve/proposed'],
  ['IV', 'Kiến nghị Chính phủ sớm cải cách tiền lương, nâng phụ cấp công vụ.', 'gp.the-che.tien-luong/recommended'],
  ['IV', 'Đề nghị Quốc hội sửa đổi, bổ sung các luật còn chồng chéo.', 'gp.the-che.phap-luat/recommended'],
  ['none', 'Thủ tướng yêu cầu các bộ, ngành, địa phương chấn chỉnh ngay tình trạng né tránh, đùn đẩy, sợ trách nhiệm.', 'gp.lanh-dao.chi-dao/proposed?'],
  ['none', 'Theo báo cáo, ở một số nơi cán bộ còn né tránh, đùn đẩy, không dám quyết.', 'hv.ne-tranh/present hv.dun-day/present hv.khong-dam-lam/present'],
  ['closing', 'Trên đây là báo cáo về tình trạng né tránh, đùn đẩy, làm việc cầm chừng.', ''],
  ['preamble', 'Thực hiện Công văn số 12 về chấn chỉnh tình trạng né tránh, đùn đẩy, Sở báo cáo như sau:', ''],
  ])('[%s] %s', (section, text, expected) => {
    const findings = trySentence(lexicon, text, section === 'none' ? null : section).codings
      .filter((coding) => coding.assertion !== 'mentioned').map((coding) => `${coding.code}/${coding.assertion}`);
    const wanted = expected.split(' ').filter((one) => one !== '');
    const allowed = wanted.map((one) => one.replace('?', ''));
    expect(findings.filter((one) => !allowed.includes(one))).toEqual([]);
    expect(wanted.filter((one) => !one.endsWith('?') && !findings.includes(one))).toEqual([]);
  });
});
