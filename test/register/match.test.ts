import { describe, expect, it } from 'vitest';
import { matchBody, type Issuer } from '../../src/register/match.ts';
import { placesOf, type PlaceLevel } from '../../src/register/places.ts';
import { loadRegister } from '../../src/register/register.ts';

const register = loadRegister('data/register/ne-tranh.yaml');
const issuer = (name: string, more: Partial<Issuer> = {}): Issuer => ({ kind: 'report', name, parent: null, place: null, number: null, mentions: [], ...more });
const match = (name: string, more: Partial<Issuer> = {}) => matchBody(register, issuer(name, more))!;

describe('the register', () => {
  it('has the units of 2023, their regions and the provinces that they went into', () => {
    const count = (level: PlaceLevel) => placesOf(level).length;
    expect([count('province'), count('district'), count('commune')]).toEqual([63, 705, 10599]);
    for (const province of placesOf('province')) {
      expect(register.regionOf.get(province.name), province.name).toBeTypeOf('string');
      expect(register.mergedInto.get(province.name), province.name).toBeTypeOf('string');
    }
    expect(new Set(placesOf('province').map((one) => register.regionOf.get(one.name))).size).toBe(6);
    expect(new Set(placesOf('province').map((one) => register.mergedInto.get(one.name))).size).toBe(34);
    expect(register.mergedInto.get('Bình Thuận')).toBe('Lâm Đồng');
  });
});

describe('matchBody', () => {
  it.each<[string, Partial<Issuer>, [string | null, string | null, string | null, string | null]]>([
    ['UBND xã Sơn Dung', { mentions: ['UBND huyện Sơn Tây'] }, ['commune', 'Quảng Ngãi', 'Sơn Tây', 'place-21340']],
    ['ỦY BAN NHÂN DÂN XÃ SƠN DUNG', { parent: 'UBND H. Sơn Tây' }, ['commune', 'Quảng Ngãi', 'Sơn Tây', 'place-21340']],
    ['Uỷ ban nhân dân huyện Sơn Tây', {}, ['district', 'Quảng Ngãi', 'Sơn Tây', 'place-530']],
    ['UBND thị xã Sơn Tây', {}, ['district', 'Hà Nội', 'Sơn Tây', 'place-269']],
    ['UBND TP. Thủ Đức', {}, ['district', 'Hồ Chí Minh', 'Thủ Đức', 'place-769']],
    ['UBND Q. 1', { parent: 'UBND TP. Hồ Chí Minh' }, ['district', 'Hồ Chí Minh', '1', 'place-760']],
    ['UBND tỉnh Thừa Thiên - Huế', {}, ['province', 'Thừa Thiên Huế', null, 'place-46']],
    ['UBND tỉnh Đắc Lắc', {}, ['province', 'Đắk Lắk', null, 'place-66']],
    ['UBND tỉnh Quãng Ngãi', {}, ['province', 'Quảng Ngãi', null, 'place-51']],
    ['UBND huyện Châu Thành', { parent: 'UBND tỉnh Long An' }, ['district', 'Long An', 'Châu Thành', 'place-808']],
    ['UBND huyện Châu Thành', {}, ['district', null, null, null]],
    ['BTV Tỉnh uỷ Quảng Nam', {}, ['province', 'Quảng Nam', null, 'tinh-uy-49']],
    ['Ban Thường vụ Thành ủy TP. Hồ Chí Minh', {}, ['province', 'Hồ Chí Minh', null, 'tinh-uy-79']],
    ['Thành ủy Vinh', { parent: 'Đảng bộ tỉnh Nghệ An' }, ['district', 'Nghệ An', 'Vinh', 'place-412']],
    ['BCSĐ Bộ Tài nguyên và Môi trường', {}, ['central', null, null, 'bo-tnmt']],
    ['Bộ KH&ĐT', {}, ['central', null, null, 'bo-khdt']],
    ['VKSND tối cao', {}, ['central', null, null, 'vksndtc']],
    ['Viện kiểm sát nhân dân tỉnh Lạng Sơn', {}, ['province', 'Lạng Sơn', null, null]],
    ['Đảng đoàn MTTQ Việt Nam', {}, ['central', null, null, 'mttq']],
    ['Tập đoàn Điện lực Việt Nam', { place: 'Hà Nội' }, ['enterprise', null, null, 'evn']],
    ['Sở Xây dựng', { parent: 'UBND tỉnh Hải Dương' }, ['province', 'Hải Dương', null, null]],
    ['Sở Xây dựng tỉnh Đông Giang', { place: 'Đông Giang' }, ['province', null, null, null]],
    ['UBND huyện Tân Hòa Đông', { mentions: ['UBND tỉnh Long An'] }, ['district', 'Long An', null, null]],
    ['UBND phường 05', { parent: 'UBND Quận 3', mentions: ['UBND thành phố Hồ Chí Minh'] }, ['commune', 'Hồ Chí Minh', '3', 'place-27151']],
    ['Tỉnh đoàn Quảng Nam', {}, ['province', 'Quảng Nam', null, 'place-49']],
    ['Huyện đoàn Lục Ngạn', { parent: 'Tỉnh đoàn Bắc Giang' }, ['district', 'Bắc Giang', 'Lục Ngạn', 'place-219']],
    ['Công an tỉnh Sơn La', { parent: 'Bộ Công an' }, ['province', 'Sơn La', null, null]],
    ['Cục Quản lý Dược', { parent: 'Bộ Y tế', place: 'Hà Nội' }, ['central', null, null, null]],
    ['Đoàn đại biểu Quốc hội tỉnh Cà Mau', {}, ['province', 'Cà Mau', null, null]],
    ['Bộ Xây dựng', { place: 'Hà Nội' }, ['central', null, null, 'bo-xay-dung']],
    ['Phòng Nội vụ', { parent: 'UBND huyện Sơn Tây' }, ['district', 'Quảng Ngãi', 'Sơn Tây', null]],
  ])('%s %j', (name, more, expected) => {
    const body = match(name, more);
    expect([body.level, body.province, body.district, body.id]).toEqual(expected);
  });

  it('gives region and sector', () => {
    expect(match('Sở Xây dựng', { parent: 'UBND tỉnh Hải Dương' })).toMatchObject({ region: 'Đồng bằng sông Hồng', sector: 'Xây dựng' });
  });

  it('does without a register', () => expect(matchBody(null, issuer('UBND xã Sơn Dung', { mentions: ['UBND huyện Sơn Tây'] }))).toMatchObject({ level: 'commune', province: 'Quảng Ngãi', region: null }));

  it('is fast enough for a whole country of reports', () => {
    const communes = placesOf('commune').slice(0, 3000);
    match('UBND xã A');
    const started = performance.now();
    let found = 0;
    for (const commune of communes) {
      const body = match(`UBND ${commune.fullName.toLowerCase().replace(commune.name.toLowerCase(), commune.name)}`, { parent: `UBND ${commune.parent!.fullName}`, mentions: [`UBND ${commune.parent!.parent!.fullName}`] });
      if (body.id === `place-${commune.code}`) found += 1;
    }
    expect(found / communes.length).toBeGreaterThan(0.97);
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
