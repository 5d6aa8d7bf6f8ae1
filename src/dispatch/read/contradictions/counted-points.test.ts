// Counts and the points under them.
import { expect, it } from 'vitest';
import { flaggedIn } from './planted.for-tests.ts';

const things = ['Đổi mật khẩu', 'Sao lưu dữ liệu', 'Cài bản vá', 'Khóa tài khoản'];
const points = (labels: string[]) =>
  labels.map((label, at) => `${label} ${things[at]} tại đơn vị.`).join('\n\n');
const four = points(['1.', '2.', '3.', '4.']);
const letters = points(['a)', 'b)', 'c)']);

it.each([
  ['03 nội dung sau', four, ['count-differs']],
  ['năm nhiệm vụ trọng tâm sau', four, ['count-differs']],
  ['05 (năm) nhiệm vụ', four, ['count-differs']],
  ['04 nội dung sau', four, []],
  ['bốn nội dung sau', four, []],
  ['một số nội dung sau', four, []],
  ['ít nhất 03 nội dung sau', four, []],
  ['trong năm nội dung sau', four, []],
  ['02 nội dung sau', `1. Các phòng:\n\n${letters}\n\n2. Báo cáo trước ngày 20/6/2025.`, []],
  [
    '02 nội dung sau',
    `1. Thực hiện 02 nhiệm vụ sau:\n\n${letters}\n\n2. Báo cáo trước ngày 20/6/2025.`,
    ['count-differs'],
  ],
  ['03 nội dung sau', points(['1.', '2.', '4.']), ['numbering-gap']],
])('%s (%#)', async (said, under, kinds) => {
  expect(await flaggedIn({ body: `Sở Nội vụ đề nghị các đơn vị thực hiện ${said}:\n\n${under}` })).toEqual(
    kinds,
  );
});
