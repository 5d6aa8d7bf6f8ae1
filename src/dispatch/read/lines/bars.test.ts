// Tables in plain text whose cells only bars part.
import { expect, it } from 'vitest';
import { linesFromText } from './from-text.ts';

const cells = (text: string) => linesFromText(text).map((line) => line.cells);

it('rows parted by bars are a table under a heading that begins with their number', () => {
  expect(cells('STT | Nội dung | Số lượng\n1 | Số máy chủ | \n2 | Số máy trạm | 12')).toEqual([
    ['STT', 'Nội dung', 'Số lượng'],
    ['1', 'Số máy chủ', ''],
    ['2', 'Số máy trạm', '12'],
  ]);
});

it('the rows are kept as they are printed', () => {
  const text = 'STT | Nội dung | Số lượng\n1 | Số máy chủ | 3';
  expect(linesFromText(text).map(({ raw }) => raw)).toEqual(text.split('\n'));
});

it('a bar that an OCR put into a line makes no table of it', () => {
  expect(cells('TT | Ten truong TT | Ten truong\n\n1 Truong A 5 Truong B')).toEqual([null, null]);
  expect(cells('Số máy | số chủ | số trạm\n1 | 2 | 3')).toEqual([null, null]);
});

it('rows that no number counts are a table where two stand under heads of as many columns', () => {
  const rows = 'Sao lưu dữ liệu | Phòng Một | 15/4/2025\nĐổi mật khẩu | Phòng Hai | ';
  expect(cells(`Nhiệm vụ | Chủ trì | Thời hạn\n${rows}`)).toEqual([
    ['Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    ['Sao lưu dữ liệu', 'Phòng Một', '15/4/2025'],
    ['Đổi mật khẩu', 'Phòng Hai', ''],
  ]);
  expect(cells('Trang chủ | Tin tức | Liên hệ\nSở Y tế | Văn bản')).toEqual([null, null]);
  expect(cells(`a) Giao các phòng như sau: | Chủ trì | Thời hạn\n${rows}`)[0]).toBeNull();
});
