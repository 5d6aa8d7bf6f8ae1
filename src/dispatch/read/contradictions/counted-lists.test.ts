// Counts, totals and the lists that they speak of.
import { expect, it } from 'vitest';
import { flaggedIn } from './planted.for-tests.ts';

const names = ['Văn phòng Sở', 'Thanh tra Sở', 'Phòng Tổ chức', 'Trung tâm Lưu trữ'];
const list = (title: string, more = '') =>
  `${title}\n\nSTT\tTên đơn vị\n${names.map((name, at) => `${at + 1}\t${name}`).join('\n')}\n${more}`;
const table = (last: string) =>
  `DANH SÁCH NHẬN THIẾT BỊ\n\nSTT\tTên đơn vị\tSố lượng\n${names.map((name, at) => `${at + 1}\t${name}\t${at + 2}`).join('\n')}\n${last}`;
const body = (said: string) =>
  `Sở Nội vụ yêu cầu ${said} (danh sách kèm theo) đổi mật khẩu trước ngày 20/6/2025.`;

it.each([
  [body('05 đơn vị'), list('DANH SÁCH ĐƠN VỊ'), ['count-differs']],
  [body('04 đơn vị'), list('DANH SÁCH ĐƠN VỊ'), []],
  [body('ít nhất 03 đơn vị'), list('DANH SÁCH ĐƠN VỊ'), []],
  [body('03 đơn vị trong số các đơn vị'), list('DANH SÁCH ĐƠN VỊ'), []],
  [body('các đơn vị'), list('DANH SÁCH 05 ĐƠN VỊ THỰC HIỆN'), ['count-differs']],
  [body('các đơn vị'), list('DANH SÁCH 04 ĐƠN VỊ THỰC HIỆN'), []],
  [body('các đơn vị'), table('Tổng cộng\t\t15'), ['count-differs']],
  [body('các đơn vị'), table('Tổng cộng\t\t14'), []],
  [body('các đơn vị'), table('Tổng cộng: 05 đơn vị'), ['count-differs']],
  [body('các đơn vị'), table('Tổng cộng: 04 đơn vị'), []],
  [body('các đơn vị'), table('Tổng cộng: 14 thiết bị'), []],
  [
    'Sở Nội vụ yêu cầu 06 xã (Nà Ớt, Púng Lao, Sập Vạt, Chiềng Mai) đổi mật khẩu trước ngày 20/6/2025.',
    '',
    ['count-differs'],
  ],
  [
    'Sở Nội vụ yêu cầu 04 xã (Nà Ớt, Púng Lao, Sập Vạt và Chiềng Mai) đổi mật khẩu trước ngày 20/6/2025.',
    '',
    [],
  ],
  [
    'Sở Nội vụ yêu cầu 09 xã (trừ các xã Nà Ớt, Púng Lao, Sập Vạt) đổi mật khẩu trước ngày 20/6/2025.',
    '',
    [],
  ],
])('%#: %s', async (text, behind, kinds) => {
  expect(await flaggedIn({ body: text, behind })).toEqual(kinds);
});
