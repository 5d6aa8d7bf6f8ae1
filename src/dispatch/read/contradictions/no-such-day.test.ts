// Days and hours that do not exist, and figures that are no days.
import { describe, expect, it } from 'vitest';
import { kindsIn, readLetter } from './letter.for-tests.ts';

describe('a day or an hour', () => {
  it.each([
    'Hoàn thành trước ngày 31/4/2025.',
    'Hoàn thành trước 30/02/2026.',
    'Hoàn thành trước ngày 31 tháng 6.',
    'Hoàn thành trước ngày 31/9.',
    'Hoàn thành chậm nhất ngày 29 tháng 02 năm 2026.',
    'Hoàn thành trước ngày 15/13/2025.',
    'Hoàn thành trước 25 giờ 00 ngày 15/5/2025.',
    'Hoàn thành trước 16 giờ 75 phút, ngày 15/5/2025.',
  ])('may not exist: %s', async (clause) => {
    expect(await kindsIn(clause)).toEqual(['no-such-day']);
  });

  it.each([
    'Hoàn thành trước ngày 29/02/2028.',
    'Hoàn thành trước ngày 31/12.',
    'Hoàn thành trước 24 giờ 00 ngày 15/5/2025.',
    'Hoàn thành trước 48 giờ ngày 15/5/2025.',
    'Nâng cấp 31/4 máy trạm, xử lý 30/02 phiếu tồn của hồ sơ số 31/4/2025.',
    'Cập nhật bản 31.4.2025 cho máy chủ 10.31.4.25.',
    'Trực đến ngày 30/2 âm lịch.',
    'Trực đến ngày 30 tháng 2 năm Giáp Thìn.',
    'Điền ngày 00/00/2025 nếu chưa rõ.',
  ])('or look as if: %s', async (clause) => {
    expect(await kindsIn(clause)).toEqual([]);
  });

  it('stays unknown, also as the day of issue', async () => {
    const read = await readLetter('Sở yêu cầu:\n\n1. Rà soát máy chủ trước ngày 31/4/2025.\n\n2. Sao lưu.', {
      placeDate: 'Hòa Khê, ngày 29 tháng 02 năm 2025',
    });
    expect(read.obligations[0]?.deadline.date).toBeNull();
    expect(read.date.iso).toBeNull();
    expect(read.contradictions.map(({ kind, fields }) => [kind, ...fields])).toEqual([
      ['no-such-day', 'date'],
      ['no-such-day', 'obligations.1'],
    ]);
  });
});
