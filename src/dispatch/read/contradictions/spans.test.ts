// Spans that end before they begin, and those that only look so.
import { describe, expect, it } from 'vitest';
import { kindsIn, readLetter } from './letter.for-tests.ts';

describe('a span of days or hours', () => {
  it.each([
    'Trực giám sát từ ngày 20/4/2025 đến ngày 15/4/2025.',
    'Trực từ 0 giờ ngày 20 tháng 4 năm 2025 đến hết 24 giờ ngày 15 tháng 4 năm 2025.',
    'Trực giám sát (28/12/2025 - 03/01/2025).',
    'Trực giám sát từ 20/4 đến 15/4/2025.',
    'Trực giám sát từ ngày 20/4 đến ngày 15/4.',
    'Ngừng dịch vụ từ 23 giờ 00 ngày 22/4/2025 đến 04 giờ 00 ngày 22/4/2025.',
    'Ngừng dịch vụ từ 10 giờ 00 đến 08 giờ 00 ngày 22/4/2025.',
  ])('may end before it begins: %s', async (clause) => {
    expect(await kindsIn(clause)).toEqual(['span-reversed']);
  });

  it.each([
    'Trực giám sát từ ngày 15/4/2025 đến ngày 20/4/2025.',
    'Trực từ ngày 29/12 đến ngày 02/01/2026.',
    'Trực từ ngày 29/12 đến ngày 02/01.',
    'Đánh giá kết quả từ 01/7 đến 30/6/2025.',
    'Tổng hợp số liệu từ 15/12 đến 14/6/2025.',
    'Trực từ ngày 29 đến ngày 02/9/2025.',
    'Rút ngắn thời hạn tiếp nhận từ ngày 20/4/2025 đến ngày 15/4/2025.',
    'Trực từ ngày 23/12 đến ngày 10/01/2025 âm lịch.',
    'Ngừng dịch vụ từ 23 giờ 00 ngày 22/4/2025 đến 04 giờ 00 ngày 23/4/2025.',
    'Trực từ 17 giờ 00 đến 07 giờ 00 ngày 22/4/2025.',
    'Họp từ 8 giờ đến 5 giờ chiều ngày 22/4/2025.',
  ])('may go over a turn of the year or through a night: %s', async (clause) => {
    expect(await kindsIn(clause)).toEqual([]);
  });

  it('is named by its place, and lends no day to the duty', async () => {
    const read = await readLetter(
      'Sở yêu cầu:\n\n1. Rà soát.\n\n2. Trực từ ngày 20/4/2025 đến ngày 15/4/2025.',
    );
    expect(read.contradictions[0]).toMatchObject({ fields: ['obligations.2'] });
    expect(read.obligations[1]?.deadline).toMatchObject({ date: null, from: null, to: null });
    const titled = await readLetter('Sở yêu cầu:\n\n1. Rà soát.\n\n2. Sao lưu.', {
      subject: 'trực giám sát từ ngày 20/4/2025 đến ngày 15/4/2025',
    });
    expect(titled.contradictions[0]).toMatchObject({ kind: 'span-reversed', fields: ['subject'] });
    expect(titled.window).toMatchObject({ from: null, to: null });
  });
});
