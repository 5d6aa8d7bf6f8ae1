// Names in capitals in their ordinary case: initials stay, places and schools are called by proper names.
import { expect, it } from 'vitest';
import { ordinaryCase } from './letter-case.ts';

it.each([
  ['TRƯỜNG THPT HÒN ME', 'Trường THPT Hòn Me'],
  ['TRƯỜNG MẦM NON HOA SIM', 'Trường mầm non Hoa Sim'],
  ['TRƯỜNG TH&THCS SÔNG LAM', 'Trường TH&THCS Sông Lam'],
  ['UBND XÃ VÂN HẠ', 'UBND xã Vân Hạ'],
  ['TRUNG TÂM GDTX', 'Trung tâm GDTX'],
  ['CÔNG TY TNHH MTV CẤP NƯỚC', 'Công ty TNHH MTV cấp nước'],
  ['SỞ Y TẾ', 'Sở Y tế'],
  ['PHÒNG GIÁO DỤC-ĐÀO TẠO', 'Phòng Giáo dục-Đào tạo'],
  ['ỦY BAN KIỂM TRA ĐẢNG ỦY', 'Ủy ban Kiểm tra Đảng ủy'],
  ['TỔNG CỤC KHO VẬN', 'Tổng cục Kho vận'],
  ['BẢO HIỂM XÃ HỘI TP.HÒA KHÊ', 'Bảo hiểm xã hội TP.Hòa Khê'],
  ['CÔNG AN TP. HÒA KHÊ', 'Công an TP. Hòa Khê'],
])('%s', (name, expected) => {
  expect(ordinaryCase(name, '')).toBe(expected);
});

it('a place that the body names keeps its capitals', () => {
  expect(ordinaryCase('CÔNG TY ĐIỆN LỰC HẢI SA', 'Hải Sa, ngày 9 tháng 01 năm 2026')).toBe(
    'Công ty Điện lực Hải Sa',
  );
  expect(ordinaryCase('CÔNG TY ĐIỆN LỰC MIỀN BIỂN', 'dọc miền biển')).toBe('Công ty Điện lực miền biển');
});
