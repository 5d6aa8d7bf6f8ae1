// A deadline of a misread clause stays open where another day in it may have been meant.
import { expect, it } from 'vitest';
import { assemble } from '../assemble.ts';
import { linesFromText } from '../lines/from-text.ts';
import { withoutDoubtfulDays } from './doubtful-days.ts';

const dispatch = (duty: string): string => `SỞ THỬ NGHIỆM
Số: 12/STN-CNTT
Lam Giang, ngày 05 tháng 6 năm 2025

Kính gửi: Các sở, ban, ngành

Đề nghị các đơn vị:

1. ${duty}

2. Sao lưu dữ liệu.
`;
const deadlineOf = (duty: string) =>
  withoutDoubtfulDays(assemble(linesFromText(dispatch(duty)))).find(({ path }) => path === '1')?.deadline;

it('a day whose words were lost leaves the other one open, with its words', () => {
  expect(
    deadlineOf('Khóa tài khoản; hxn cudi: 12/6/2025. Kết quả gửi về Sở trước ngày 20/6/2025.'),
  ).toMatchObject({
    kind: 'before',
    date: null,
    raw: 'trước ngày 20/6/2025',
  });
});

it('a day of no words of its own stays open', () => {
  expect(deadlineOf('Khóa tài khoản thừa: 12/6/2025.')).toMatchObject({ kind: 'by', date: null });
});

it.each([
  'Gửi báo cáo nhanh trước ngày 12/6/2025, báo cáo đầy đủ trước ngày 20/6/2025.',
  'Theo Công văn số 9/STN-VP ngày 01/6/2025, gửi kết quả trước ngày 12/6/2025.',
  'Gửi danh sách trước ngày 12/6/2025 để tổng hợp, báo cáo UBND tỉnh trước ngày 20/6/2025.',
  'Cử cán bộ dự tập huấn ngày 25/6/2025, gửi danh sách trước ngày 12/6/2025.',
  'Báo cáo trước ngày 12/6/2025, số liệu tính từ ngày 01/7/2025 đến hết ngày 31/7/2025.',
  'Hệ thống mới chạy từ ngày 01/7/2025, chuyển dữ liệu xong trước ngày 12/6/2025.',
])('a day that is accounted for leaves it alone: %s', (duty) => {
  expect(deadlineOf(duty)?.date).toBe('2025-06-12');
});

it('a holiday beside a day whose words were lost leaves the deadline open', () => {
  expect(
    deadlineOf('Trực 24/24 giờ trong dịp Quốc khánh 2/9/2025 theo mẫu, gii 20/8/2025.')?.date,
  ).toBeNull();
});

it('a quarter of one stroke may be I, II or 1', () => {
  expect(deadlineOf('Hoàn thành trước quý 1/2026.')).toMatchObject({ kind: 'before', date: null });
  expect(deadlineOf('Hoàn thành trước quý 3/2026.')?.date).toBe('2026-07-01');
});

it('what begins at an hour and ends at another is no day to be done by, though its first word was lost', () => {
  expect(deadlineOf('Bố trí trực tt’ 7h00 ngay 09 Heng đến 7h00 ngày 16/6/2025.')?.date).toBeNull();
  expect(deadlineOf('Hoàn thành sao lưu đến hết ngày 16/6/2025.')?.date).toBe('2025-06-16');
});
