// Blank lines that an OCR saw within a sentence.
import { expect, it } from 'vitest';
import { goesOn } from './goes-on.ts';

it.each([
  ['Uy ban nhan dan xa gui danh sach ve So Khoa hoc va', 'Cong nghe truoc ngay 20/12/2025.'],
  ['Ket qua thuc hien bao cao Thuong truc truoc ngay', '20/12/2025.'],
  ['Phong Van hoa kiem tra cheo', 'trong tuan dau tien cua thang.'],
])('"%s" goes on with "%s"', (above, line) => expect(goesOn(above, line)).toBe(true));

it.each([
  ['Cac co quan thuc hien:', 'trong thang nay ra soat may chu.'],
  ['Ra soat may chu.', 'trong thang nay gui bao cao.'],
  ['Gui danh sach ve So Khoa hoc va', '2. Sao luu.'],
  ['Gui danh sach ve So Khoa hoc va', '- Sao luu;'],
  ['Gui danh sach ve So Khoa hoc va', 'b) Sao luu;'],
  ['Ra soat may chu', 'Cong an tinh kiem tra'],
  ['Gui danh sach ve So Khoa hoc va', 'PHU LUC'],
])('"%s" is ended before "%s"', (above, line) => expect(goesOn(above, line)).toBe(false));
