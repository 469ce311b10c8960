import { describe, expect, it } from 'vitest';
import { coverage, type Submission } from '../../src/register/coverage.ts';
import { matchBody } from '../../src/register/match.ts';
import { loadRegister } from '../../src/register/register.ts';

const register = loadRegister('data/register/ne-tranh.yaml');

function sent(name: string, issuer: string, date: string | null, parent: string | null = null): Submission {
  return { name, issuer, date, body: matchBody(register, { kind: 'report', name: issuer, parent, place: null, number: null, mentions: [] }) };
}

describe('coverage', () => {
  const found = coverage(register, [
    sent('a.docx', 'Ban Thường vụ Tỉnh ủy Tuyên Quang', '2023-09-25'),
    sent('b.docx', 'Ban cán sự đảng Bộ TN&MT', '2023-10-09'),
    sent('c.docx', 'Ban Thường vụ Thành ủy Hà Nội', '2023-10-02'),
    sent('d.docx', 'Thành ủy Hà Nội', '2023-09-20'),
    sent('e.docx', 'UBND xã Sơn Dung', '2023-08-25', 'UBND huyện Sơn Tây'),
    sent('f.docx', 'Tập đoàn Điện lực Việt Nam', '2023-09-12'),
  ], '2023-09-30');
  const row = (id: string) => found.rows.find((one) => one.body.id === id);

  it('tells submitted, late, duplicate and missing', () => {
    expect([row('tinh-uy-08')?.state, row('bo-tnmt')?.state, row('tinh-uy-01')?.state, row('bo-y-te')?.state]).toEqual(['submitted', 'late', 'duplicate', 'missing']);
  });
  it('lets the earliest of several reports decide whether it was late', () => expect(row('tinh-uy-01')).toMatchObject({ late: false, reports: ['d.docx', 'c.docx'] }));
  it('lists reports of bodies that owe none', () => expect(found.outside).toEqual([{ report: 'e.docx', issuer: 'UBND xã Sơn Dung', level: 'commune', province: 'Quảng Ngãi' }]));
  it('lists bodies named by their kind only when they report', () => {
    expect([row('evn')?.state, row('pvn')]).toEqual(['submitted', undefined]);
  });
  it('counts by group, level and province', () => {
    const owed = register.owed.filter((body) => !body.optional).length + 1;
    expect(found.total).toEqual({ key: '', owed, submitted: 4, late: 1, missing: owed - 4, duplicate: 1 });
    expect(found.byProvince).toHaveLength(63);
    expect(found.byLevel.find((one) => one.key === 'province')).toMatchObject({ owed: 63, submitted: 2 });
    expect(found.byGroup.reduce((sum, one) => sum + one.owed, 0)).toBe(owed);
  });
});
