// Deadlines that had passed before the dispatch of 10/3/2025.
import { describe, expect, it } from 'vitest';
import { kindsIn } from './letter.for-tests.ts';

describe('a deadline', () => {
  it('may have passed', async () => {
    expect(await kindsIn('Gửi báo cáo về Sở trước ngày 05/3/2025.')).toEqual(['deadline-before-dispatch']);
  });

  it.each([
    'Ngày 20/02/2025, Sở đã có Công văn đề nghị báo cáo trước ngày 05/3/2025; các đơn vị báo cáo ngay.',
    'Báo cáo số liệu tính đến ngày 31/12/2024.',
    'Báo cáo tình hình đến hết ngày 28/02/2025.',
  ])('is none where it is told of: %s', async (clause) => {
    expect(await kindsIn(clause)).toEqual([]);
  });
});
