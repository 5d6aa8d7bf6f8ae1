import { describe, expect, test } from 'vitest';
import { kindsOf, namesEverybody } from './group-words.ts';

describe('the words of an addressee group', () => {
  test.each([
    ['Các Sở, ban, ngành', ['department']],
    [
      'Các Sở, ban, ngành; Ủy ban nhân dân các huyện, thị xã (chỉ đạo Ủy ban nhân dân các xã, phường)',
      ['department', 'district'],
    ],
    ['Khối các cơ quan quản lý nhà nước trực thuộc Ủy ban nhân dân tỉnh', ['department']],
    ['Khối các cơ quan quản lý nhà nước Trung ương đóng trên địa bàn tỉnh', ['central']],
    ['Các cơ quan Trung ương tổ chức theo ngành dọc', ['central']],
    ['Khối các cơ quan Đảng tỉnh', ['party']],
    ['Khối các đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh', ['public-service']],
    ['Tổ chức chính trị, xã hội', ['socio-political']],
    ['Các doanh nghiệp cung cấp dịch vụ viễn thông, Internet', ['telecom']],
    ['Ủy ban nhân dân các xã, phường, đặc khu', ['commune']],
    ['Các tổ chức, doanh nghiệp cung cấp nền tảng chuyển đổi số trên địa bàn tỉnh', []],
    ['Văn phòng Tỉnh ủy', []],
  ])('“%s” speaks of %j', (name, kinds) => {
    expect(kindsOf(name)).toEqual(kinds);
  });

  test('“các cơ quan, đơn vị” means everybody, and “các sở, ban, ngành” does not', () => {
    for (const name of [
      'Các cơ quan, đơn vị',
      'các cơ quan, tổ chức, doanh nghiệp',
      'Như trên',
      'Các đơn vị',
    ])
      expect(namesEverybody(name)).toBe(true);
    for (const name of ['Các sở, ban, ngành', 'Các đơn vị sự nghiệp', 'Doanh nghiệp viễn thông'])
      expect(namesEverybody(name)).toBe(false);
  });
});
