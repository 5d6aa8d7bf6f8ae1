// Which tables only set columns side by side: letterheads, and signatures with the copies beside them or without.
import { expect, it } from 'vitest';
import { isLayoutTable } from './layout-table.ts';

it.each([
  [1, 'Nơi nhận: - Như trên; - Lưu: VT. GIÁM ĐỐC Ngô Ví Dụ'],
  [1, 'Nơi nhận - Như trên; - Lưu. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Ngô Ví Dụ'],
  [2, ' PHÓ CHỦ TỊCH   Ngô Thị Ví Dụ'],
  [1, 'QUYỀN CHÁNH VĂN PHÒNG BS. Ngô Ví Dụ'],
])('a signature: %i rows of "%s"', (rows, text) => expect(isLayoutTable(rows, () => text)).toBe(true));

it.each([
  [2, 'STT Họ và tên Chức vụ 1 Ngô Ví Dụ GIÁM ĐỐC'],
  [3, 'GIÁM ĐỐC trung tâm phê duyệt trước ngày 20/3/2025'],
  [9, 'GIÁM ĐỐC Ngô Ví Dụ'],
  [1, 'TT Nội dung Nơi nhận báo cáo'],
])('a table of data: %i rows of "%s"', (rows, text) => expect(isLayoutTable(rows, () => text)).toBe(false));
