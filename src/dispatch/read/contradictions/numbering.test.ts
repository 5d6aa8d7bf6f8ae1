// Labels of points that stand twice.
import { expect, it } from 'vitest';
import { flaggedIn } from './planted.for-tests.ts';

const points = (...labels: string[]) =>
  labels
    .map(
      (label, at) =>
        `${label} ${['Đổi mật khẩu', 'Sao lưu dữ liệu', 'Cài bản vá', 'Khóa tài khoản'][at]} tại đơn vị.`,
    )
    .join('\n\n');

it.each([
  [points('1.', '2.', '2.', '3.'), ['label-repeated']],
  [points('a)', 'b)', 'b)', 'c)'), ['label-repeated']],
  [points('1.', '2.', '3.', '4.'), []],
  [`1. Các phòng:\n\n${points('a)', 'b)')}\n\n2. Các trung tâm:\n\n${points('a)', 'b)')}`, []],
  [`A. CÁC PHÒNG\n\n${points('I.', 'II.')}\n\nB. CÁC TRUNG TÂM\n\n${points('I.', 'II.')}`, []],
])('%#: labels of points', async (body, kinds) => {
  expect(await flaggedIn({ body: `Sở Nội vụ đề nghị các đơn vị:\n\n${body}` })).toEqual(kinds);
});
