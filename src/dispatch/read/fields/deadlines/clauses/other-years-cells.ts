// What stands in the column of deadlines of a task table, in dispatches of other years.
import type { Clause } from './clause.ts';

export const cellsOfOtherYears: readonly Clause[] = [
  ['thời hạn: 07/9', 'by 2024-09-07', '2024-08-12'],
  ['thời hạn: Trước 7.9.2024', 'before 2024-09-07', '2024-08-12'],
  ['thời hạn: Từ 15/3 đến 31/3/2016', 'during 2016-03-15..2016-03-31', '2016-02-29'],
  ['thời hạn: Quý I, II/2022', 'during 2022-01-01..2022-06-30', '2021-12-20'],
  ['thời hạn: Sau Tết', 'none', '2018-01-29'],
  ['thời hạn: Trước Tết Nguyên đán 2018', 'before 2018-02-16', '2018-01-08'],
  ['thời hạn: 2 tuần', 'within P2W | within P14D | none', '2019-04-22'],
  ['thời hạn: Tuần 2 tháng 4', 'during', '2023-03-20'],
  ['thời hạn: Trong Quý III/2013', 'during 2013-07-01..2013-09-30', '2013-05-06'],
  ['thời hạn: Năm 2011 và các năm tiếp theo', 'none | during | during 2011-01-01..2011-12-31', '2011-01-17'],
  ['thời hạn: Ngay khi có yêu cầu', 'none', '2020-05-11'],
  ['thời hạn: Cả năm', 'none', '2015-01-26'],
  ['thời hạn: 17h 30/6/2021', 'by 2021-06-30 17:00', '2021-06-07'],
  ['thời hạn: Ngày 20 tháng cuối quý', 'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20', '2017-02-13'],
  [
    'thời hạn: 6 tháng/lần (15/6, 15/12)',
    'recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15 | recurring * | none',
    '2014-03-03',
  ],
  ['thời hạn: Hoàn thành 30.11.2012', 'by 2012-11-30', '2012-08-27'],
  ['thời hạn: Trước kỳ họp cuối năm', 'before | none', '2022-09-12'],
  ['thời hạn: Tháng 4 đến tháng 6/2019', 'during 2019-04-01..2019-06-30', '2019-03-18'],
  ['thời hạn: 31/01/2026 (đợt 1); 31/5/2026 (đợt 2)', 'by 2026-01-31', '2025-12-01'],
  ['thời hạn: Đầu năm học', 'none', '2021-08-02'],
  ['thời hạn: Theo tiến độ dự án', 'none', '2016-05-23'],
  ['thời hạn: Trong tháng 12/2014, chậm nhất 20/12', 'by 2014-12-20', '2014-11-10'],
  ['thời hạn: Thứ Sáu, 11/7/2025', 'by 2025-07-11', '2025-07-01'],
  ['thời hạn: Từ T3 đến T5/2020', 'during 2020-03-01..2020-05-31', '2020-02-10'],
];
