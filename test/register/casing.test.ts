import { describe, expect, it } from 'vitest';
import { properCase } from '../../src/register/casing.ts';

describe('properCase', () => {
  it.each([
    ['SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', 'Sở Tài nguyên và Môi trường'],
    ['SỞ XÂY DỰNG', 'Sở Xây dựng'],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Sở Lao động - Thương binh và Xã hội'],
    ['ỦY BAN NHÂN DÂN HUYỆN TÂN HÒA ĐÔNG', 'UBND huyện Tân Hòa Đông'],
    ['UỶ BAN NHÂN DÂN THÀNH PHỐ TÂN PHƯỚC', 'UBND thành phố Tân Phước'],
    ['BAN CÁN SỰ ĐẢNG BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG', 'Ban cán sự đảng Bộ Tài nguyên và Môi trường'],
    ['TỈNH ỦY TUYÊN QUANG', 'Tỉnh ủy Tuyên Quang'],
    ['BAN THƯỜNG VỤ TỈNH ỦY HẢI LÂM', 'Ban Thường vụ Tỉnh ủy Hải Lâm'],
    ['VIỆN KIỂM SÁT NHÂN DÂN TỈNH BẮC SƠN', 'Viện kiểm sát nhân dân tỉnh Bắc Sơn'],
    ['TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM', 'Tập đoàn Điện lực Việt Nam'],
    ['BAN NỘI CHÍNH TRUNG ƯƠNG', 'Ban Nội chính Trung ương'],
    ['UBND quận 1', 'UBND quận 1'],
  ])('%s', (capitals, expected) => expect(properCase(capitals)).toBe(expected));
});
