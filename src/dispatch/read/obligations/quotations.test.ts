// What a dispatch quotes of a law: one piece, and no duty.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

async function read(text: string) {
  const found = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  if (!found.ok) throw new Error(found.problem.message.en);
  return found.value;
}

const letterhead = `BỘ HẠ TẦNG

Số: 14/BHT-KDL
Hải Âu, ngày 26 tháng 02 năm 2024

Kính gửi: Các Sở Hạ tầng

Bộ Hạ tầng đề nghị các Sở Hạ tầng thực hiện như sau:

`;

it('counts no points inside the quotation', async () => {
  const { obligations } = await read(`${letterhead}1. Về căn cứ:

- Khoản 1 và khoản 2 Điều 9 Luật Kho dữ liệu quy định:

“1. Cơ quan quản lý có trách nhiệm lưu nhật ký.

2. Chủ quản phải sao lưu hằng ngày.”

2. Kiểm tra bản sao lưu trước ngày 30/4/2024.

3. Gửi báo cáo về Bộ.
`);
  expect(obligations.map(({ path }) => path)).toEqual(['2', '3']);
});

it('ends a quotation that nobody closed with its first paragraph', async () => {
  const { obligations } = await read(`${letterhead}1. Điều 9 Luật Kho dữ liệu quy định:

“Cơ quan quản lý có trách nhiệm lưu nhật ký.

2. Kiểm tra bản sao lưu.
`);
  expect(obligations.map(({ path }) => path)).toEqual(['2']);
});

it.each(['\n\n', '\n'])(
  'asks for what takes the place of other words, under the point that says so',
  async (between) => {
    const { obligations } = await read(
      letterhead +
        [
          '1. Sửa đổi điểm a mục 2 Công văn số 9/BHT-KDL như sau:',
          '“a) Sao lưu trước ngày 30/4/2024.”',
          '2. Bổ sung mục 4 và mục 5 như sau:',
          '“4. Cục Kho dữ liệu kiểm tra bản sao lưu.',
          '5. Gửi báo cáo về Bộ trước ngày 15/5/2024.”.',
          '3. Các nội dung khác giữ nguyên theo Công văn số 9/BHT-KDL.',
        ].join(between),
    );
    expect(obligations.map(({ path, text }) => [path, text])).toEqual([
      ['1.a', 'Sao lưu trước ngày 30/4/2024.'],
      ['2.4', 'Cục Kho dữ liệu kiểm tra bản sao lưu.'],
      ['2.5', 'Gửi báo cáo về Bộ trước ngày 15/5/2024.'],
    ]);
  },
);
