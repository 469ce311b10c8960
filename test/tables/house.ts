/** The small corpus that the tests of tables and renderers share. */
import { message } from '../../src/message.ts';
import type { Made } from './corpus-builder.ts';

export const reports: readonly Made[] = [
  {
    name: 'a.docx', issuer: 'UBND xã An Bình', level: 'commune', province: 'Quảng Ngãi', region: 'Duyên hải Nam Trung Bộ', number: '12/BC-UBND', date: '2023-08-25', signatory: 'Nguyễn Văn An',
    said: [
      { text: 'Trên địa bàn xã nhiều nơi còn bẩn, có 12 điểm rác.', section: 'I', page: 1, codes: ['d.dirt'], facts: [{ kind: 'figure', value: '12 điểm rác', detail: { number: 12, unit: 'điểm', counts: 'rác' } }, { kind: 'sector', value: 'môi trường' }] },
      { text: 'Đường làng ngõ xóm vẫn còn bẩn vào mùa khô, nhất là ngày chợ phiên.', section: 'I', page: 1, codes: ['d.dirt', { code: 'd.noise', as: 'absent' }] },
      { text: 'Do gió to thổi từ biển vào trong nhiều tháng liền.', section: 'II.1', page: 2, codes: ['c.wind'] },
      { text: 'Một số hộ còn lười dọn dẹp trước cửa nhà mình, ỷ lại vào đội vệ sinh.', section: 'II.1', page: 2, codes: [{ code: 'c.lazy', disagrees: 'II.1' }] },
      { text: 'Tổ chức quét dọn vào sáng thứ bảy hằng tuần.', section: 'III', page: 3, codes: ['m.sweep'] },
      { text: 'Đề nghị Quốc hội, Chính phủ và các bộ, ngành quan tâm hỗ trợ kinh phí quét dọn.', section: 'III', page: 3, codes: [{ code: 'm.sweep', as: 'recommended', to: 'Quốc hội, Chính phủ và các bộ, ngành' }] },
    ],
    messages: [message('ingest.empty', 'warning', {}, { page: 2 })],
  },
  {
    name: 'b.pdf', issuer: 'UBND xã Bình Hòa', level: 'commune', province: 'Quảng Ngãi', region: 'Duyên hải Nam Trung Bộ', number: '7/BC-UBND', date: '2023-09-01',
    said: [
      { text: 'Có nơi còn bẩn, còn ồn ào vào ban đêm.', section: 'I', codes: [{ code: 'd.dirt', confidence: 0.4 }, 'd.noise'] },
      { text: 'Một số hộ còn lười dọn dẹp trước cửa nhà mình, ỷ lại vào đội vệ sinh.', section: 'II.2', codes: ['c.lazy'] },
      { text: '=HYPERLINK("http://x","bấm vào đây") là câu mà một người nghịch ngợm viết.', section: 'III', codes: ['m.quiet'] },
    ],
  },
  {
    name: 'c.txt', issuer: 'UBND tỉnh Quảng Ngãi', level: 'province', province: 'Quảng Ngãi', region: 'Duyên hải Nam Trung Bộ', date: '2023-10-05',
    said: [
      { text: 'Khắc phục tình trạng ồn ào ở các khu dân cư.', section: 'I', codes: [{ code: 'd.noise', as: 'mentioned' }] },
      { text: 'Phần lớn địa bàn sạch sẽ.', section: 'I' },
    ],
  },
  { name: 'd-ke-hoach.docx', kind: 'plan', issuer: 'UBND tỉnh Quảng Ngãi', level: 'province', said: [{ text: 'Kế hoạch này không phải báo cáo.', section: null, codes: ['d.dirt'] }] },
  { name: 'e-trung.docx', issuer: 'UBND xã An Bình', level: 'commune', textKey: 'a.docx', said: [{ text: 'Bản trùng.', section: 'I', codes: ['d.dirt'] }] },
  { name: 'f-hong.pdf', kind: 'other', said: [], messages: [message('ingest.damaged', 'error', {}, {})] },
];
