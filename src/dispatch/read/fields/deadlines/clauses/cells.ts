// What stands in the column of deadlines of a task table, and under a task of a plan.
import type { Clause } from './clause.ts';

export const cellClauses: readonly Clause[] = [
  ['thời hạn: 30/9', 'by 2025-09-30'],
  ['thời hạn: Trước 30/9', 'before 2025-09-30'],
  ['thời hạn: 30-9-2025', 'by 2025-09-30'],
  ['thời hạn: Quý IV', 'during 2025-10-01..2025-12-31'],
  ['thời hạn: Quý III - IV/2025', 'during 2025-07-01..2025-12-31'],
  ['thời hạn: Tháng 10/2025', 'during 2025-10-01..2025-10-31'],
  ['thời hạn: 10/2025', 'during 2025-10-01..2025-10-31'],
  ['thời hạn: T11/2025', 'during 2025-11-01..2025-11-30'],
  ['thời hạn: 15/9 - 30/9/2025', 'during 2025-09-15..2025-09-30'],
  ['thời hạn: Tháng 9 - 10/2025', 'during 2025-09-01..2025-10-31'],
  ['thời hạn: Năm 2026', 'during 2026-01-01..2026-12-31'],
  ['thời hạn: Thường xuyên', 'none'],
  ['thời hạn: Hằng tháng', 'none'],
  ['thời hạn: Ngay sau khi có hướng dẫn', 'none | within'],
  ['thời hạn: Trước 17h, 12/9/2025', 'before 2025-09-12 17:00'],
  ['thời hạn: Ngày 25 hằng tháng', 'recurring FREQ=MONTHLY;BYMONTHDAY=25'],
];
