// A decision and the plan that it issues: the duties of both, each under its own name.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

const decision = `ỦY BAN NHÂN DÂN
TỈNH HẢI ÂU

Số: 77/QĐ-UBND
Hải Âu, ngày 04 tháng 3 năm 2024

QUYẾT ĐỊNH
Ban hành Kế hoạch bảo vệ dữ liệu năm 2024

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Hạ tầng số ngày 19/6/2015;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch bảo vệ dữ liệu năm 2024.

Điều 2. Giao Sở Thanh niên số theo dõi việc thực hiện.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.

CHỦ TỊCH

Lỗ Văn Thử

`;
const caption = '(Kèm theo Quyết định số 77/QĐ-UBND ngày 04/3/2024)';

async function duties(plan: string) {
  const read = await readDispatch(new TextEncoder().encode(decision + plan), 'a.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value.obligations.map(({ path, addresseeGroup, deadline }) => [
    path,
    addresseeGroup,
    deadline.date,
  ]);
}

it('the clauses of the plan are duties like those of the body', async () => {
  expect(
    await duties(
      `KẾ HOẠCH\nBảo vệ dữ liệu năm 2024\n${caption}\n\nI. MỤC ĐÍCH\n\nGiữ dữ liệu an toàn.\n\nII. NHIỆM VỤ\n\n1. Sở Thanh niên số\n\na) Sao lưu dữ liệu trước ngày 30/6/2024.\n\n2. Các xã đổi mật khẩu.\n`,
    ),
  ).toEqual([
    ['2', 'Sở Thanh niên số', null],
    ['appendix1.II.1.a', 'Sở Thanh niên số', '2024-06-30'],
    ['appendix1.II.2', 'Các xã', null],
  ]);
});

it('the rows of its table are told once, and those of a rule that is issued are none', async () => {
  expect(
    await duties(
      `KẾ HOẠCH\nBảo vệ dữ liệu năm 2024\n${caption}\nTT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn\n1\tSao lưu dữ liệu\tSở Thanh niên số\t30/6/2024\n`,
    ),
  ).toEqual([
    ['2', 'Sở Thanh niên số', null],
    ['table1.1', 'Sở Thanh niên số', '2024-06-30'],
  ]);
  expect(
    await duties(
      `QUY CHẾ\nBảo vệ dữ liệu\n${caption}\n\nĐiều 1. Phạm vi\n\nQuy chế này áp dụng cho các sở.\n`,
    ),
  ).toEqual([['2', 'Sở Thanh niên số', null]]);
});
