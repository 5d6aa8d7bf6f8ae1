// Runs of rows: tables without printed lines and the text below them, and a letterhead behind the copies.
import { expect, it } from 'vitest';
import { rowsOf } from './page-rows.ts';
import { textOfRow } from './rows.ts';
import { runsOf } from './runs.ts';

const line = (y: number, ...words: [string, number][]) =>
  words.flatMap(([text, x0]) =>
    [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      text: word,
      box: { x0: x0 + index * 6, x1: x0 + (index + word.length) * 6, y0: y, y1: y + 12 },
    })),
  );
const table = [
  line(100, ['Kính gửi: Các phòng', 60]),
  line(130, ['TT', 60], ['Nhiệm vụ', 120], ['Chủ trì', 330]),
  line(146, ['1', 60], ['Sao lưu dữ liệu', 120], ['Phòng Một', 330]),
  line(162, ['2', 60], ['Đổi mật khẩu của', 120], ['Phòng Hai', 330]),
  line(178, ['quản trị', 120]),
];
const runs = (...below: ReturnType<typeof line>[]) =>
  runsOf(rowsOf({ number: 1, width: 595, height: 842, words: [...table, ...below].flat() })).map(
    ({ sort, rows }) => [sort, textOfRow(rows[0]!)],
  );

it('a sentence across the columns below the last number is no row', () => {
  expect(runs(line(194, ['Các phòng báo cáo kết quả về Văn phòng trước cuối tháng.', 90]))).toEqual([
    ['flow', 'Kính gửi: Các phòng'],
    ['table', 'TT Nhiệm vụ Chủ trì'],
    ['flow', 'Các phòng báo cáo kết quả về Văn phòng trước cuối tháng.'],
  ]);
});

it('a heading across the columns over further numbers is a row', () => {
  const heading = line(194, ['II. CÁC VIỆC CÒN LẠI CỦA CÁC PHÒNG:', 60]);
  expect(runs(heading, line(210, ['3', 60], ['Tập huấn', 120], ['Phòng Ba', 330]))).toHaveLength(2);
});

it('a page behind the copies that begins with a letterhead is read by columns down to its greeting', () => {
  const first = [table[0]!, line(130, ['Nơi nhận:', 60], ['GIÁM ĐỐC', 330]), line(146, ['- Lưu: VT.', 60])];
  const second = [
    line(60, ['SỞ Y TẾ', 60], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 300]),
    line(76, ['Số: 9/SYT-VP', 60], ['Khe Mây, ngày 02 tháng 3 năm 2025', 300]),
    line(100, ['Kính gửi: Các trạm', 120]),
    line(120, ['Sở Y tế yêu cầu các trạm đổi mật khẩu.', 60]),
  ];
  const pages = [first, second].map((lines, at) => ({
    number: at + 1,
    width: 595,
    height: 842,
    words: lines.flat(),
  }));
  expect(runsOf(pages.flatMap(rowsOf)).map(({ sort, rows }) => [sort, rows.length])).toEqual([
    ['flow', 1],
    ['columns', 2],
    ['columns', 2],
    ['flow', 2],
  ]);
});
