// Contacts that are given twice.
import { expect, it } from 'vitest';
import { flaggedIn } from './planted.for-tests.ts';

const body = (first: string, second: string) =>
  `Sở Nội vụ đề nghị:\n\n1. Lập danh sách, gửi ông Ngô Ví Dụ, ${first}.\n\n2. Khi có vướng mắc, liên hệ ${second}.`;

it.each([
  ['điện thoại 0912.000.345', 'ông Ngô Ví Dụ, điện thoại 0912.000.354', ['contact-differs']],
  [
    'thư điện tử dunv@noivu.example.vn',
    'ông Ngô Ví Dụ, thư điện tử dunv@novu.example.vn',
    ['contact-differs'],
  ],
  ['điện thoại 0912.000.345', 'ông Ngô Ví Dụ, điện thoại 0912 000 345', []],
  ['điện thoại 0912.000.345', 'bà Lê Thị Mẫu, điện thoại 0912.000.354', []],
  ['điện thoại 0263.3000.345', 'ông Ngô Ví Dụ, di động 0912.000.354', []],
])('%s; %s', async (first, second, kinds) => {
  expect(await flaggedIn({ body: body(first, second) })).toEqual(kinds);
});
