// Subjects that speak of another occasion or year than the body.
import { describe, expect, it } from 'vitest';
import { readLetter } from './letter.for-tests.ts';

const kinds = async (subject: string, sentence: string): Promise<string[]> => {
  const read = await readLetter(`${sentence}\n\n1. Rà soát máy chủ.\n\n2. Sao lưu dữ liệu.`, { subject });
  return read.contradictions.map(({ kind }) => kind);
};

describe('the occasion in the subject', () => {
  it.each([
    ['trực dịp Quốc khánh 02/9', 'Để bảo đảm an toàn trong dịp Giỗ Tổ Hùng Vương, Sở yêu cầu:'],
    ['trực dịp nghỉ lễ 30/4 và 01/5', 'Để bảo đảm an toàn trong dịp Tết Nguyên đán Ất Tỵ, Sở yêu cầu:'],
  ])('is not that of the body: %s / %s', async (subject, sentence) => {
    expect(await kinds(subject, sentence)).toEqual(['occasion-differs']);
  });

  it.each([
    ['trực dịp Quốc khánh 02/9', 'Để bảo đảm an toàn trong dịp nghỉ lễ, Sở yêu cầu:'],
    [
      'trực dịp nghỉ lễ 30/4',
      'Để bảo đảm an toàn trong dịp Giỗ Tổ Hùng Vương và Quốc tế Lao động, Sở yêu cầu:',
    ],
    ['trực dịp Quốc khánh 02/9', 'Như dịp Tết Nguyên đán, dịp Quốc khánh 02/9 này Sở yêu cầu:'],
    [
      'trực dịp Quốc khánh 02/9',
      'Thực hiện Công văn số 31/BHT-KDL ngày 06/01/2025 của Bộ Hạ tầng về việc trực dịp Tết Nguyên đán, Sở yêu cầu:',
    ],
    ['rà soát máy chủ', 'Để bảo đảm an toàn trong dịp Tết Nguyên đán Ất Tỵ, Sở yêu cầu:'],
  ])('is, or none is named: %s / %s', async (subject, sentence) => {
    expect(await kinds(subject, sentence)).toEqual([]);
  });
});

describe('the year in the subject', () => {
  const drill = 'Thực hiện kế hoạch diễn tập ứng cứu sự cố máy chủ năm 2025, Sở yêu cầu:';

  it('is older than that of the same thing in the body', async () => {
    expect(await kinds('triển khai diễn tập ứng cứu sự cố năm 2024', drill)).toEqual([
      'subject-year-differs',
    ]);
  });

  it.each([
    ['triển khai diễn tập ứng cứu sự cố năm 2025', drill],
    ['kết quả diễn tập ứng cứu sự cố năm 2024', drill],
    ['triển khai chương trình nâng cấp máy chủ năm 2024', drill],
    ['triển khai diễn tập ứng cứu sự cố năm 2024', `${drill} không lặp lại lỗi của năm 2024`],
    ['triển khai diễn tập ứng cứu sự cố năm 2024 và năm 2025', drill],
  ])('is not: %s / %s', async (subject, sentence) => {
    expect(await kinds(subject, sentence)).toEqual([]);
  });
});
