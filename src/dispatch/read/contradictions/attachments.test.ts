// Appendices and forms, named, counted and sent along.
import { expect, it } from 'vitest';
import { flaggedIn } from './planted.for-tests.ts';

const attached = (...titles: string[]) =>
  titles
    .map(
      (title) =>
        `${title}\nDANH MỤC THIẾT BỊ\n(Kèm theo Công văn số 124/SNV-CCHC ngày 05/6/2025)\n\nSTT\tTên\n1\tMáy chủ thư\n2\tBộ định tuyến`,
    )
    .join('\n\n');
const body = (cited: string) =>
  `Sở Nội vụ đề nghị:\n\n1. Lập danh mục theo ${cited}, gửi trước ngày 20/6/2025.\n\n2. Đổi mật khẩu tài khoản quản trị.`;

it.each([
  ['Phụ lục III', ['PHỤ LỤC I', 'PHỤ LỤC II'], ['not-attached']],
  ['Phụ lục 3 kèm theo Công văn này', ['PHỤ LỤC I', 'PHỤ LỤC II'], ['not-attached']],
  ['Mẫu số 02 gửi kèm', ['Mẫu số 01'], ['not-attached']],
  ['các biểu mẫu (gửi kèm 02 phụ lục)', ['PHỤ LỤC I', 'PHỤ LỤC II', 'PHỤ LỤC III'], ['count-differs']],
  ['Phụ lục II', ['PHỤ LỤC I', 'PHỤ LỤC II'], []],
  ['Phụ lục 2', ['PHỤ LỤC I', 'PHỤ LỤC II'], []],
  ['Phụ lục III', [], []],
  ['Phụ lục III Nghị định số 30/2020/NĐ-CP', ['PHỤ LỤC I', 'PHỤ LỤC II'], []],
  ['Phụ lục III ban hành kèm theo Thông tư số 12/2022/TT-BTTTT', ['PHỤ LỤC I', 'PHỤ LỤC II'], []],
  ['Phụ lục III (tệp Excel gửi qua thư điện tử)', ['PHỤ LỤC I', 'PHỤ LỤC II'], []],
  ['các biểu mẫu (gửi kèm 02 phụ lục)', ['PHỤ LỤC I', 'PHỤ LỤC II'], []],
] as const)('%s, with %s', async (cited, titles, kinds) => {
  expect(await flaggedIn({ body: body(cited), behind: attached(...titles) })).toEqual(kinds);
});
