// Cells of a task table as a narrow column prints them.
import { expect, it } from 'vitest';
import { numbered } from '../lines/line.ts';
import { taskRows } from './tables.ts';

const dueOf = (cell: string): string | undefined => {
  const rows = [
    ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời hạn'],
    ['1', 'Kiểm tra bản sao lưu', 'Phòng Kỹ thuật', cell],
  ].map((cells) => ({ raw: cells.join(' '), shown: cells.join(' '), opens: true, cells, table: 1 }));
  return taskRows(numbered(rows), 1)[0]?.due;
};

it.each([
  ['31/10/202 4', '31/10/2024'],
  ['Trước ngày 30/6/20 24', 'Trước ngày 30/6/2024'],
  ['Từ 01.9.202 4 đến 15.9.202 4', 'Từ 01.9.2024 đến 15.9.2024'],
])('a year that is broken in two is one again: %s', (cell, due) => expect(dueOf(cell)).toBe(due));

it.each(['15/10/2024 3 lần', '15/10/24 2 lần', 'Quý 4/202', '10/20 24 giờ', '31/10/202 45'])(
  'what makes no year stays as it is: %s',
  (cell) => expect(dueOf(cell)).toBe(cell),
);

it.each(['nt', 'Như trên', '"', '-nt-'])(
  'a cell that only points up says what the one above says: %s',
  (ditto) => {
    const rows = [
      ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời hạn'],
      ['1', 'Kiểm tra bản sao lưu', 'Phòng Kỹ thuật', 'Trước 30/6/2025'],
      ['2', 'Đổi mật khẩu quản trị', ditto, ditto],
      ['3', 'Khóa cổng dịch vụ', 'Văn phòng', ''],
    ].map((cells) => ({ raw: cells.join(' '), shown: cells.join(' '), opens: true, cells, table: 1 }));
    expect(taskRows(numbered(rows), 1).map(({ lead, due }) => [lead, due])).toEqual([
      ['Phòng Kỹ thuật', 'Trước 30/6/2025'],
      ['Phòng Kỹ thuật', 'Trước 30/6/2025'],
      ['Văn phòng', ''],
    ]);
  },
);
