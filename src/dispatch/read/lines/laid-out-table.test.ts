// Plain text that a program printed a page of a PDF as: tables by blanks, columns of the letterhead side by side, mottos broken.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';
import { linesFromText } from './from-text.ts';
import { withWholeLines } from './letterhead-columns.ts';

const head = `  UBND TỈNH CỒN HẠC            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT
    SỞ XÂY DỰNG                           NAM
                                  Độc lập - Tự do - Hạnh phúc

   Số: 418/SXD-VP              Cồn Hạc, ngày 12 tháng 5
                                       năm 2025
Kính gửi: Các phòng thuộc Sở.
Sở giao việc như sau:
`;
const table = `Stt   Công việc             Chủ trì           Thời hạn
1     Sao lưu dữ liệu ra    Phòng Tin học     Trước
      thiết bị rời                            20/6/2025
Việc làm thường xuyên
2     Đổi mật khẩu          Văn phòng Sở      Hằng quý
Các phòng báo cáo kết quả về Văn phòng Sở để tổng hợp trước ngày 30/6/2025.
`;

it('letterhead and table are read as they were printed', async () => {
  const reading = await readDispatch(new TextEncoder().encode(head + table), 'a.txt');
  if (!reading.ok) throw new Error(reading.problem.code);
  expect(reading.value).toMatchObject({
    issuer: { value: 'Sở Xây dựng' },
    parentBody: { value: 'UBND tỉnh Cồn Hạc' },
    place: { value: 'Cồn Hạc' },
    date: { iso: '2025-05-12' },
  });
  expect(reading.value.obligations.slice(0, 2)).toMatchObject([
    {
      path: 'table1.1',
      text: 'Sao lưu dữ liệu ra thiết bị rời',
      leadUnit: 'Phòng Tin học',
      deadline: { kind: 'before', date: '2025-06-20' },
    },
    { path: 'table1.2', text: 'Đổi mật khẩu', leadUnit: 'Văn phòng Sở' },
  ]);
});

it('columns that words of a row stand across are left as they are printed', () => {
  const shifted = table.replace('2     Đổi mật khẩu          Văn', '2     Đổi mật khẩu cho mọi người Văn');
  expect(linesFromText(shifted).every(({ cells }) => cells === null)).toBe(true);
});

it('a whole day takes nothing from the motto', () => {
  const printed = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT', 'Cồn Hạc, ngày 03/10/2019', 'NAM'];
  const drafts = printed.map((text) => ({ raw: text, shown: text, opens: true }));
  expect(withWholeLines(drafts).map(({ shown }) => shown)).toEqual([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Cồn Hạc, ngày 03/10/2019',
  ]);
});

it('a text of nothing but heads is read in no more time than its lines take', () => {
  const heads = 'TT   Nội dung   Đơn vị   Hạn\n'.repeat(8_000);
  const start = performance.now();
  expect(linesFromText(heads)).toHaveLength(8_000);
  expect(performance.now() - start).toBeLessThan(5_000);
});
