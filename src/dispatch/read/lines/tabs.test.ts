// Tabs behind labels part nothing; those of a table stay.
import { describe, expect, it } from 'vitest';
import { linesFromText } from './from-text.ts';
import { withoutLabelTabs } from './tabs.ts';

describe('tabs', () => {
  it.each([
    ['1.\tRà soát tài khoản.', '1. Rà soát tài khoản.'],
    ['a)\tĐổi mật khẩu.', 'a) Đổi mật khẩu.'],
    ['\t-\tCác phường;', '\t- Các phường;'],
    ['IV.\tTỔ CHỨC THỰC HIỆN', 'IV. TỔ CHỨC THỰC HIỆN'],
    ['2.1.\tSao lưu.', '2.1. Sao lưu.'],
    ['Kính gửi:\tCác phòng', 'Kính gửi: Các phòng'],
  ])('behind a label part no cells: %j', (line, expected) => {
    expect(withoutLabelTabs([line])).toEqual([expected]);
  });

  it('of a table stay, also where its rows are two numbered cells', () => {
    const rows = ['STT\tĐơn vị', '1.\tXã Mộc Bài', '2.\tXã Mộc Hạ'];
    expect(withoutLabelTabs(rows)).toEqual(rows);
    expect(linesFromText(rows.join('\n')).map(({ cells }) => cells)).toEqual([
      ['STT', 'Đơn vị'],
      ['1.', 'Xã Mộc Bài'],
      ['2.', 'Xã Mộc Hạ'],
    ]);
  });

  it('between the columns of a letterhead part them', () => {
    const text =
      'SỞ Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/SYT-VP\tMộc Bài, ngày 02 tháng 3 năm 2025';
    expect(linesFromText(text).map(({ shown, cells }) => [shown, cells])).toEqual([
      ['SỞ Y TẾ', null],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null],
      ['Số: 12/SYT-VP', null],
      ['Mộc Bài, ngày 02 tháng 3 năm 2025', null],
    ]);
  });
});
