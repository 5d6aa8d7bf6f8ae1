// Places of the dispatch that it speaks of itself.
import { expect, it } from 'vitest';
import { flaggedIn } from './planted.for-tests.ts';

const body = (cited: string) => `I. TÌNH HÌNH

Ba đơn vị bị mã hóa dữ liệu.

II. ĐỀ NGHỊ

1. Sao lưu dữ liệu hằng tuần.

2. Khóa dịch vụ điều khiển từ xa:

a) Của máy chủ;

b) Của máy trạm.

III. BÁO CÁO

Các đơn vị báo cáo kết quả thực hiện ${cited} trước ngày 20/6/2025.`;

it.each([
  ['điểm 3 Mục II Công văn này', ['point-not-there']],
  ['nội dung tại Mục IV nêu trên', ['point-not-there']],
  ['điểm c khoản 2 Mục II văn bản này', ['point-not-there']],
  ['điểm 2 Mục II Công văn này', []],
  ['điểm b khoản 2 Mục II văn bản này', []],
  ['Mục 2 Công văn này', []],
  ['khoản 1, khoản 2 Mục II Công văn này', []],
  ['khoản 5 nêu trên', []],
  ['điểm 3 Mục II Kế hoạch số 210/KH-UBND ngày 04/02/2025 của UBND tỉnh', []],
])('%s', async (cited, kinds) => {
  expect(await flaggedIn({ body: body(cited) })).toEqual(kinds);
});
