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
  ['I.1', 'Một số cán bộ, công chức làm việc thiếu trách nhiệm, chưa hoàn thành nhiệm vụ được giao.', 'hv.thieu-trach-nhiem/present'],
  ['I.1', 'Còn biểu hiện né tránh những việc khó, việc phức tạp, nhạy cảm, nhất là trong lĩnh vực đất đai, đầu tư.', 'hv.ne-tranh/present'],
  ['I.1', 'Một bộ phận cán bộ lãnh đạo, quản lý có tâm lý sợ sai, sợ trách nhiệm nên không dám quyết định những việc thuộc thẩm quyền.', 'hv.so-trach-nhiem/present hv.khong-dam-lam/present'],
  ['I.1', 'Có nơi đẩy việc lên cấp trên, xin ý kiến những nội dung thuộc thẩm quyền của mình.', 'hv.dun-day/present hv.khong-dam-lam/present?'],
  ['I.1', 'Việc phối hợp giữa các cơ quan, đơn vị có lúc chưa chặt chẽ, thiếu đồng bộ; trả lời văn bản lấy ý kiến còn chậm.', 'hv.phoi-hop-kem/present hv.cham-tre/present?'],
  ['I.1', 'Tham mưu còn chung chung, thiếu chính kiến, trông chờ ý kiến chỉ đạo của cấp trên.', 'hv.thieu-chu-dong/present'],
  ['I.1', 'Vẫn còn cán bộ có thái độ hách dịch, cửa quyền, sách nhiễu, gây khó khăn cho tổ chức, công dân.', 'hv.nhung-nhieu/present'],
  ['I.1', 'Một số đảng viên chưa thực sự tiên phong, gương mẫu, chấp hành giờ giấc làm việc chưa nghiêm.', 'hv.thieu-guong-mau/present'],
  ['I.1', 'Tiến độ giải quyết một số công việc còn chậm so với yêu cầu, để tồn đọng kéo dài.', 'hv.cham-tre/present'],
  ['I.1', 'Trong kỳ, đã xử lý kỷ luật 05 cán bộ, trong đó khiển trách 03, cảnh cáo 02.', 'gp.che-tai.xu-ly/implemented?'],
  ['I.1', 'Tổng số cán bộ, công chức, viên chức của huyện là 1.872 người.', ''],
  ['I.1', 'Phần lớn cán bộ, đảng viên có bản lĩnh chính trị vững vàng, có trách nhiệm, hoàn thành tốt nhiệm vụ.', ''],
  ['I.1', 'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,2%.', ''],
  ['I.1', 'Tỉnh ủy đã tổ chức quán triệt, tuyên truyền sâu rộng các quy định về trách nhiệm nêu gương.', 'gp.lanh-dao.giao-duc/implemented gp.lanh-dao.neu-guong/implemented?'],
  ['I.2', 'Làm giảm hiệu quả công tác, ảnh hưởng đến tiến độ thực hiện nhiệm vụ chính trị của địa phương.', 'hq.hieu-qua/present'],
  ['I.2', 'Gây bức xúc trong dư luận, phát sinh khiếu nại, tố cáo kéo dài, vượt cấp.', 'hq.quyen-loi-dan/present'],
  ['I.2', 'Làm triệt tiêu động lực phấn đấu, kìm hãm sự sáng tạo, đổi mới.', 'hq.sang-tao/present'],
  ['I.2', 'Ảnh hưởng đến uy tín của tổ chức đảng, chính quyền; tiềm ẩn nguy cơ mất an ninh, trật tự.', 'hq.an-ninh/present'],
  ['I.2', 'Gây lãng phí nguồn lực, bỏ lỡ cơ hội phát triển, cản trở thu hút đầu tư.', 'hq.phat-trien/present'],
  ['II.1', 'Một số văn bản quy phạm pháp luật chưa đồng bộ, còn chồng chéo, thiếu thống nhất, hướng dẫn chưa kịp thời.', 'kq.phap-luat/present'],
  ['II.1', 'Chưa có quy định cụ thể về xử lý hành vi né tránh, đùn đẩy trách nhiệm.', 'kq.che-tai/present'],
  ['II.1', 'Chức năng, nhiệm vụ của một số cơ quan còn chồng chéo, phân cấp, phân quyền chưa rõ ràng.', 'kq.phan-cap/present'],
  ['II.1', 'Tác động của mặt trái cơ chế thị trường, diễn biến phức tạp của dịch bệnh Covid-19.', 'kq.kinh-te-thi-truong/present'],
  ['II.1', 'Khối lượng công việc ngày càng nhiều trong khi biên chế ít, một người phải kiêm nhiệm nhiều việc.', 'kq.khoi-luong/present'],
  ['II.1', 'Cơ sở vật chất, trang thiết bị, kinh phí hoạt động còn khó khăn.', 'kq.nguon-luc/present'],
  ['II.1', 'Việc đẩy mạnh đấu tranh phòng, chống tham nhũng, tiêu cực làm một số cán bộ lo sợ, e ngại.', 'kq.dau-tranh-ptn/present'],
  ['II.2.1', 'Nhận thức của một bộ phận cán bộ, đảng viên về vị trí, vai trò, trách nhiệm của mình chưa đầy đủ.', 'cq.nhan-thuc/present'],
  ['II.2.1', 'Chủ nghĩa cá nhân, lợi ích nhóm còn chi phối.', 'cq.pham-chat/present'],
  ['II.2.1', 'Tâm lý an phận, chờ nghỉ hưu, không muốn phấn đấu.', 'cq.tam-ly/present'],
  ['II.2.2', 'Công tác lãnh đạo, chỉ đạo của một số cấp ủy, chính quyền chưa quyết liệt, còn buông lỏng.', 'cq.lanh-dao/present'],
  ['II.2.2', 'Công tác kiểm tra, giám sát chưa thường xuyên, chưa kịp thời phát hiện sai phạm.', 'cq.kiem-tra/present'],
  ['II.2.2', 'Việc bố trí, phân công cán bộ có nơi chưa phù hợp với năng lực, sở trường.', 'cq.bo-tri/present'],
  ['II.2.2', 'Kỷ luật, kỷ cương hành chính có nơi còn lỏng lẻo, xử lý vi phạm chưa nghiêm.', 'cq.ky-luat/present'],
  ['II.2.2', 'Công tác giáo dục chính trị, tư tưởng chưa được quan tâm đúng mức, nội dung còn chung chung.', 'cq.giao-duc/present'],
  ['II.2.2', 'Chưa kịp thời động viên, khen thưởng, bảo vệ cán bộ dám nghĩ, dám làm.', 'cq.dong-vien/present'],
  ['III', 'Tiếp tục rà soát, sửa đổi, bổ sung, hoàn thiện hệ thống văn bản quy phạm pháp luật, cơ chế, chính sách.', 'gp.the-che.phap-luat/proposed'],
  ['III', 'Xây dựng, hoàn thiện quy chế làm việc, quy trình giải quyết công việc, phân định rõ trách nhiệm của tập thể, cá nhân.', 'gp.the-che.quy-che/proposed'],
  ['III', 'Đào tạo, bồi dưỡng nâng cao trình độ chuyên môn, nghiệp vụ cho đội ngũ cán bộ, công chức.', 'gp.can-bo.dao-tao/proposed'],
  ['III', 'Đổi mới công tác đánh giá cán bộ theo hướng thực chất, lấy kết quả, hiệu quả công việc làm thước đo.', 'gp.can-bo.danh-gia/proposed'],
  ['III', 'Kịp thời biểu dương, khen thưởng những tập thể, cá nhân có thành tích, dám nghĩ, dám làm.', 'gp.can-bo.khen-thuong/proposed'],
  ['III', 'Phát huy vai trò nêu gương, đề cao trách nhiệm của người đứng đầu.', 'gp.lanh-dao.neu-guong/proposed'],
  ['III', 'Nâng cao chất lượng phối hợp giữa các cơ quan, trả lời văn bản đúng thời hạn, rõ chính kiến.', 'gp.lanh-dao.phoi-hop/proposed'],
  ['III', 'Thực hiện nghiêm nguyên tắc tập trung dân chủ, tự phê bình và phê bình; thường xuyên "tự soi, tự sửa".', 'gp.che-tai.kiem-diem/proposed'],
  ['III', 'Xử lý trách nhiệm người đứng đầu để xảy ra tình trạng chậm trễ, tồn đọng kéo dài.', 'gp.che-tai.xu-ly/proposed'],
  ['III', 'Cải cách chính sách tiền lương, cải thiện điều kiện làm việc cho cán bộ, công chức.', 'gp.the-che.tien-luong/proposed'],
  ['III', 'Trong thời gian qua, đã tiến hành 12 cuộc kiểm tra công vụ, phát hiện và chấn chỉnh 35 trường hợp.', 'gp.kiem-tra.cong-vu/implemented'],
  ['IV', 'Đề nghị Trung ương sớm ban hành quy định về bảo vệ cán bộ dám nghĩ, dám làm.', 'gp.the-che.bao-ve/recommended'],
  ['IV', 'Kiến nghị các bộ, ngành Trung ương kịp thời hướng dẫn, tháo gỡ khó khăn, vướng mắc cho địa phương.', 'gp.the-che.phap-luat/recommended? gp.lanh-dao.chi-dao/recommended? gp.lanh-dao.phoi-hop/recommended?'],
  ])('[%s] %s', (section, text, expected) => {
    const findings = trySentence(lexicon, text, section === 'none' ? null : section).codings
      .filter((coding) => coding.assertion !== 'mentioned').map((coding) => `${coding.code}/${coding.assertion}`);
    const wanted = expected.split(' ').filter((one) => one !== '');
    const allowed = wanted.map((one) => one.replace('?', ''));
    expect(findings.filter((one) => !allowed.includes(one))).toEqual([]);
    expect(wanted.filter((one) => !one.endsWith('?') && !findings.includes(one))).toEqual([]);
  });
});
