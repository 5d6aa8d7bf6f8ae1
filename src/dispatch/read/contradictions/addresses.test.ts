// Mail addresses that are given in two ways.
import { expect, it } from 'vitest';
import { flaggedIn } from './planted.for-tests.ts';

const body = (first: string, second: string) =>
  `Sở Nội vụ đề nghị:\n\n1. Gửi báo cáo trước ngày 20/6/2025 về ${first}.\n\n2. Gửi danh sách về ${second}.`;

it.each([
  ['baocao@noivu.example.vn', 'bao.cao@noivu.example.vn', ['contact-differs']],
  ['baocao@noivu.example.vn', 'boacao@noivu.example.vn', ['contact-differs']],
  ['baocao@noivu.example.vn', 'baocao@novu.example.vn', ['contact-differs']],
  ['baocao@noivu.example.vn', 'BaoCao@noivu.example.vn', []],
  ['baocao@noivu.example.vn', 'hotro@noivu.example.vn', []],
  ['phongcntt1@noivu.example.vn', 'phongcntt2@noivu.example.vn', []],
  ['phongcntt@noivu.example.vn', 'phongcntt2@noivu.example.vn', []],
])('%s, %s', async (first, second, kinds) => {
  expect(await flaggedIn({ body: body(first, second) })).toEqual(kinds);
});
