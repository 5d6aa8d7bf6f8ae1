// Names of lunar years beside years in figures.
import { describe, expect, it } from 'vitest';
import { kindsIn, readLetter } from './letter.for-tests.ts';

describe('the name of a lunar year', () => {
  it.each([
    'Trực giám sát dịp Tết Nguyên đán Ất Tỵ 2026.',
    'Trực giám sát dịp Tết Nguyên đán năm 2026 (Ất Tỵ).',
    'Trực giám sát dịp Xuân Đinh Mùi năm 2026.',
    'Trực giám sát dịp Tết Giáp Mão - 2026.',
  ])('does not fit: %s', async (clause) => {
    expect(await kindsIn(clause)).toEqual(['lunar-year-differs']);
  });

  it.each([
    'Trực giám sát dịp Tết Nguyên đán Bính Ngọ 2026.',
    'Tổng kết công tác trực Tết Nguyên đán Quí Mẹo 2023.',
    'Trực giám sát dịp Tết Nguyên đán Ất Tỵ và năm mới 2026.',
    'Trực giám sát từ 29 tháng Chạp năm Ất Tỵ 2026.',
    'Thu gọn danh mục, ổn định dần 2026.',
    'Trực giám sát dịp Tết Nguyên đán Ất Tỵ 2025-2026.',
  ])('fits, or is none: %s', async (clause) => {
    expect(await kindsIn(clause)).toEqual([]);
  });

  it('is told once', async () => {
    expect(await kindsIn('Trực dịp Tết Ất Tỵ 2026; trước Tết Ất Tỵ 2026 sao lưu.')).toEqual([
      'lunar-year-differs',
    ]);
  });

  it('is told with its place and the right name', async () => {
    const read = await readLetter('Sở yêu cầu:\n\n1. Rà soát.\n\n2. Sao lưu.', {
      subject: 'trực dịp Tết Nguyên đán Ất Tỵ 2026',
    });
    expect(read.contradictions[0]).toMatchObject({
      fields: ['subject'],
      explanation: { vi: '"Ất Tỵ 2026" (trích yếu): năm 2026 là năm Bính Ngọ.' },
    });
  });
});
