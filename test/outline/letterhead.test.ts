import { describe, expect, it } from 'vitest';
import { outlined } from './context.ts';

interface Expected {
  readonly kind?: string;
  readonly issuer?: string | null;
  readonly parent?: string | null;
  readonly level?: string | null;
  readonly province?: string | null;
  readonly id?: string | null;
  readonly number?: string | null;
  readonly place?: string | null;
  readonly date?: string | null;
  readonly signatory?: string | null;
  readonly subject?: string | null;
}

const body = `Thực hiện chỉ đạo của cấp trên, đơn vị báo cáo kết quả như sau:

I. TÌNH HÌNH

Cơ bản ổn định.`;
const state = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

const cases: [string, string, Expected][] = [
  ['a department below its province', `ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\nSỞ NỘI VỤ\n\n${state}\n\nSố: 1245/BC-SNV\n\nQuảng Ngãi, ngày 5 tháng 9 năm 2023\n\nBÁO CÁO\n\nVề thực thi công vụ\n\n${body}\n\nGIÁM ĐỐC\n\nĐoàn Dụng`,
    { kind: 'report', issuer: 'Sở Nội vụ tỉnh Quảng Ngãi', parent: 'UBND tỉnh Quảng Ngãi', level: 'province', province: 'Quảng Ngãi', number: '1245/BC-SNV', place: 'Quảng Ngãi', date: '2023-09-05', signatory: 'Đoàn Dụng', subject: 'Về thực thi công vụ' }],
  ['a city under the central government', `UBND THÀNH PHỐ HẢI PHÒNG\nSỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG\n\n${state}\n\nSố: 77/BC-STNMT\n\nHải Phòng, ngày 01 tháng 9 năm 2023\n\nBÁO CÁO\n\n${body}`,
    { issuer: 'Sở Tài nguyên và Môi trường thành phố Hải Phòng', level: 'province', province: 'Hải Phòng' }],
  ['a city inside a province', `UBND TỈNH NGHỆ AN\nỦY BAN NHÂN DÂN THÀNH PHỐ VINH\n\n${state}\n\nSố: 9/BC-UBND\n\nVinh, ngày 2 tháng 9 năm 2023\n\nBÁO CÁO\n\n${body}`,
    { issuer: 'UBND thành phố Vinh', parent: 'UBND tỉnh Nghệ An', level: 'district', province: 'Nghệ An' }],
  ['an office of a district', `UBND HUYỆN SƠN TÂY\nPHÒNG NỘI VỤ\n\n${state}\n\nSố: 31/BC-NV\n\nSơn Tây, ngày 2 tháng 9 năm 2023\n\nBÁO CÁO\n\n${body}`,
    { issuer: 'Phòng Nội vụ huyện Sơn Tây', level: 'district', province: 'Quảng Ngãi' }],
  ['a commune known by its district', `UBND HUYỆN SƠN TÂY\nỦY BAN NHÂN DÂN XÃ SƠN DUNG\n\n${state}\n\nSố: 152/BC-UBND\n\nSơn Dung, ngày 25 tháng 8 năm 2023\n\nBÁO CÁO\n\n${body}`,
    { issuer: 'UBND xã Sơn Dung', level: 'commune', province: 'Quảng Ngãi', id: 'place-21340' }],
  ['a district committee of the Party', `ĐẢNG BỘ TỈNH BẮC GIANG\nHUYỆN ỦY LỤC NGẠN\n*\nSố 512-BC/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nLục Ngạn, ngày 14 tháng 9 năm 2023\n\nBÁO CÁO\n\nthực trạng né tránh trách nhiệm\n\n${body}\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLa Văn Nam`,
    { issuer: 'Ban Thường vụ Huyện ủy Lục Ngạn', level: 'district', province: 'Bắc Giang', number: '512-BC/HU', signatory: 'La Văn Nam' }],
  ['a committee of a central city', `THÀNH ỦY ĐÀ NẴNG\n*\nSố 300-BC/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐà Nẵng, ngày 14 tháng 9 năm 2023\n\nBÁO CÁO\n\n${body}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLương Nguyễn Minh Triết`,
    { issuer: 'Ban Thường vụ Thành ủy Đà Nẵng', level: 'province', province: 'Đà Nẵng', id: 'tinh-uy-48' }],
  ['a board of a provincial committee', `TỈNH ỦY THANH HÓA\nBAN NỘI CHÍNH\n*\nSố 88-BC/BNCTU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nThanh Hóa, ngày 14 tháng 9 năm 2023\n\nBÁO CÁO\n\n${body}\n\nTRƯỞNG BAN\n\nNguyễn Ngọc Tiến`,
    { issuer: 'Ban Nội chính Tỉnh ủy Thanh Hóa', level: 'province', province: 'Thanh Hóa', signatory: 'Nguyễn Ngọc Tiến' }],
  ['a Party organisation of a ministry', `BAN CÁN SỰ ĐẢNG\nBỘ Y TẾ\n*\nSố 91-BC/BCSĐ\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHà Nội, ngày 20 tháng 9 năm 2023\n\nBÁO CÁO\n\n${body}\n\nT/M BAN CÁN SỰ ĐẢNG\nBÍ THƯ\n\nĐào Hồng Lan`,
    { issuer: 'Ban cán sự đảng Bộ Y tế', level: 'central', province: null, id: 'bo-y-te' }],
  ['the procuracy of a province', `VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO\nVIỆN KIỂM SÁT NHÂN DÂN TỈNH LẠNG SƠN\n\n${state}\n\nSố: 210/BC-VKS\n\nLạng Sơn, ngày 7 tháng 9 năm 2023\n\nBÁO CÁO\n\n${body}\n\nVIỆN TRƯỞNG\n\nHoàng Thị Mai`,
    { issuer: 'Viện kiểm sát nhân dân tỉnh Lạng Sơn', level: 'province', province: 'Lạng Sơn', signatory: 'Hoàng Thị Mai' }],
  ['the Front of a province', `ỦY BAN MTTQ VIỆT NAM\nTỈNH ĐẮK LẮK\nBAN THƯỜNG TRỰC\n\n${state}\n\nSố: 640/BC-MTTQ-BTT\n\nĐắk Lắk, ngày 7 tháng 9 năm 2023\n\nBÁO CÁO\n\n${body}\n\nTM. BAN THƯỜNG TRỰC\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nY Giang Gry Niê Knơng`,
    { issuer: 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Đắk Lắk', level: 'province', province: 'Đắk Lắk', number: '640/BC-MTTQ-BTT', signatory: 'Y Giang Gry Niê Knơng' }],
  ['a state group', `TẬP ĐOÀN\nĐIỆN LỰC VIỆT NAM\n\n${state}\n\nSố: 5120/BC-EVN\n\nHà Nội, ngày 28 tháng 9 năm 2023\n\nBÁO CÁO\n\n${body}\n\nTỔNG GIÁM ĐỐC\n\nNguyễn Anh Tuấn`,
    { issuer: 'Tập đoàn Điện lực Việt Nam', level: 'enterprise', id: 'evn', province: null }],
  ['the inspectorate of a province, its name in the line above', `UBND TỈNH CAO BẰNG\nTHANH TRA TỈNH\n\n${state}\n\nSố: 12/BC-TTr\n\nCao Bằng, ngày 3 tháng 9 năm 2023\n\nBÁO CÁO\n\n${body}`,
    { issuer: 'Thanh tra tỉnh Cao Bằng', level: 'province', province: 'Cao Bằng', number: '12/BC-TTr' }],
  ['a plan', `BỘ TƯ PHÁP\n\n${state}\n\nSố: 1500/KH-BTP\n\nHà Nội, ngày 3 tháng 8 năm 2023\n\nKẾ HOẠCH\n\nKiểm tra công vụ năm 2023\n\nCăn cứ Luật Cán bộ, công chức, Bộ ban hành kế hoạch.`,
    { kind: 'plan', issuer: 'Bộ Tư pháp', level: 'central' }],
  ['a directive', `CHỦ TỊCH\nỦY BAN NHÂN DÂN TỈNH\n\n${state}\n\nSố: 08/CT-UBND\n\nSóc Trăng, ngày 3 tháng 8 năm 2023\n\nCHỈ THỊ\n\nVề siết chặt kỷ cương hành chính\n\nThời gian qua, kỷ cương còn lỏng.`, { kind: 'directive' }],
  ['an official letter', `UBND TỈNH BÌNH THUẬN\n\n${state}\n\nSố: 1713/UBND-NCKSTTHC\nV/v chấn chỉnh tình trạng né tránh trách nhiệm\n\nBình Thuận, ngày 18 tháng 5 năm 2023\n\nKính gửi:\n\n- Các sở, ban, ngành;\n- UBND các huyện.\n\nThời gian qua, một số cơ quan còn né tránh.`,
    { kind: 'letter', issuer: 'UBND tỉnh Bình Thuận', number: '1713/UBND-NCKSTTHC', subject: 'V/v chấn chỉnh tình trạng né tránh trách nhiệm', place: 'Bình Thuận' }],
  ['a report without a letterhead', `${body.replace('đơn vị báo cáo', 'UBND xã Hòa Phú báo cáo')}`, { kind: 'report', issuer: 'UBND xã Hòa Phú', level: 'commune', number: null, date: null }],
  ['both columns on one line', `UBND HUYỆN ĐÔNG ANH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nPHÒNG TƯ PHÁP Độc lập - Tự do - Hạnh phúc\n\nSố: 15/BC-TP Đông Anh, ngày 9 tháng 9 năm 2023\n\nBÁO CÁO\n\nVề thi hành công vụ\n\n${body}`,
    { issuer: 'Phòng Tư pháp huyện Đông Anh', number: '15/BC-TP', place: 'Đông Anh', date: '2023-09-09', level: 'district', province: 'Hà Nội' }],
  ['a blank number and day', `UBND XÃ MINH TÂN\n\n${state}\n\nSố:      /BC-UBND\n\nMinh Tân, ngày     tháng 9 năm 2023\n\nBÁO CÁO\n\n${body}`, { number: null, date: null, place: 'Minh Tân' }],
  ['an invented province', `UBND TỈNH HẢI LÂM\nSỞ GIAO THÔNG VẬN TẢI\n\n${state}\n\nSố: 15/BC-SGTVT\n\nHải Lâm, ngày 9 tháng 9 năm 2023\n\nBÁO CÁO\n\n${body}`,
    { issuer: 'Sở Giao thông vận tải tỉnh Hải Lâm', level: 'province', province: null, id: null }],
];

describe('the letterhead', () => {
  it.each(cases)('of %s', (_, text, expected) => {
    const { letterhead } = outlined(text);
    const all: Required<Expected> = {
      kind: letterhead!.kind.value, issuer: letterhead!.issuer?.value ?? null, parent: letterhead!.issuerParent?.value ?? null,
      level: letterhead!.body?.level ?? null, province: letterhead!.body?.province ?? null, id: letterhead!.body?.id ?? null,
      number: letterhead!.number?.value ?? null, place: letterhead!.place?.value ?? null, date: letterhead!.date?.value ?? null,
      signatory: letterhead!.signatory?.value ?? null, subject: letterhead!.subject?.value ?? null,
    };
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Expected]]))).toEqual(expected);
  });

  it('gives the place of what it read', () => {
    const report = outlined(cases[0]![1]);
    const { number, place, date, signatory, issuer } = report.letterhead!;
    const quote = (found: typeof number) => report.text.slice(found!.span!.start, found!.span!.end);
    expect([number, place, date, signatory, issuer].map((found) => quote(found))).toEqual(['1245/BC-SNV', 'Quảng Ngãi', 'ngày 5 tháng 9 năm 2023', 'Đoàn Dụng', 'SỞ NỘI VỤ']);
  });
});

describe('the recipients', () => {
  it.each(['Nơi nhận:', 'NƠI NHẬN', 'Nơi nhận - Như trên;'])('begin with "%s"', (head) => {
    const { letterhead, statements } = outlined(`${cases[0]![1].replace('GIÁM ĐỐC', `${head}\n- Lưu: VT.\n\nGIÁM ĐỐC`)}`);
    expect(letterhead?.recipients.map(({ value }) => value).join(' ')).toContain('Lưu: VT');
    expect(statements).toHaveLength(2);
  });

  it('are no sentence about those who receive something', () => {
    const { letterhead, statements } = outlined(cases[0]![1].replace('Cơ bản ổn định.', 'Công văn được chuyển qua ba cơ quan.\n\nNơi nhận được thì để đó.\n\nNơi nhận xong thì chuyển đi.'));
    expect(letterhead?.recipients).toEqual([]);
    expect(statements).toHaveLength(4);
  });
});

describe('oddities of the letterhead', () => {
  const rules = (text: string) => outlined(text).messages.map((m) => m.rule).filter((rule) => rule.startsWith('letterhead.'));
  const made = (date: string, first: string, more = '') => `UBND XÃ MINH TÂN\n\n${state}\n\nSố: 15/BC-UBND\n\nMinh Tân, ngày ${date}\n\nBÁO CÁO\n\n${first}\n\nI. TÌNH HÌNH\n\nCơ bản ổn định.${more}\n\nCHỦ TỊCH\n\nLê Văn Tám`;
  it.each([
    ['a date before the document that is carried out', made('25 tháng 8 năm 2023', 'Thực hiện Công văn số 16/UBND ngày 31/8/2023 của UBND huyện, UBND xã báo cáo như sau:'), ['letterhead.before-basis']],
    ['a date after the deadline', made('1 tháng 10 năm 2023', 'UBND xã báo cáo như sau:'), ['letterhead.late']],
    ['figures from outside the period', made('1 tháng 9 năm 2023', 'UBND xã báo cáo như sau:', ' Đến hết tháng 8/2023, giải ngân đạt 38%.'), ['letterhead.outside-period']],
    ['a decree without its year', made('1 tháng 9 năm 2023', 'UBND xã báo cáo như sau:', ' Việc áp dụng Nghị định số 73/NĐ-CP còn khó.'), ['letterhead.citation-without-year']],
    ['nothing', made('1 tháng 9 năm 2023', 'Thực hiện Công văn số 16/UBND ngày 20/8/2023 của UBND huyện, UBND xã báo cáo như sau:'), []],
  ])('%s', (_, text, expected) => expect(rules(text)).toEqual(expected));
});
