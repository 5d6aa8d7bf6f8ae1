// Grounds that a plan lists under a heading of their own, and those told before what is asked for.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

async function read(text: string) {
  const found = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  if (!found.ok) throw new Error(found.problem.message.en);
  return found.value;
}

it('takes what stands under “CĂN CỨ PHÁP LÝ” for grounds and for no duties', async () => {
  const { bases, obligations } = await read(`ỦY BAN NHÂN DÂN
TỈNH HẢI ÂU

Số: 91/KH-UBND
Hải Âu, ngày 04 tháng 3 năm 2024

KẾ HOẠCH
Vận hành kho dữ liệu dùng chung

I. CĂN CỨ PHÁP LÝ
Luật Kho dữ liệu (sửa đổi) ngày 22/6/2023;
Nghị định số 142/2022/NĐ-CP ngày 24/6/2022 của Chính phủ quy định việc lưu nhật ký;
Công văn số 438/BHT-KDL ngày 14/02/2024 của Bộ Hạ tầng về khung kho dữ liệu.

II. NHIỆM VỤ
1. Sở Thanh niên số kiểm tra bản sao lưu trước ngày 30/4/2024.
`);
  expect(bases.map(({ number, date, about }) => [number, date, about])).toEqual([
    [null, '2023-06-22', 'Kho dữ liệu'],
    ['142/2022/NĐ-CP', '2022-06-24', 'lưu nhật ký'],
    ['438/BHT-KDL', '2024-02-14', 'khung kho dữ liệu'],
  ]);
  expect(obligations.map(({ path }) => path)).toEqual(['II.1']);
});

it('reads “Trân trọng đề nghị Quý cơ quan giao …” as asked for, and neither what happened before nor what is left to them', async () => {
  const { obligations, issuer } = await read(`Kính gửi:
- Các bộ, cơ quan ngang bộ;
- Ủy ban nhân dân các tỉnh.

Ngày 03/6/2024, Chính phủ đã phê duyệt Khung dữ liệu. Bộ Hạ tầng trân trọng đề nghị Quý cơ quan triển khai ngay các nhiệm vụ của Khung.

Căn cứ Khung dữ liệu, các bộ, tỉnh có thể xây dựng văn bản riêng cho phù hợp.

Trân trọng đề nghị Quý cơ quan giao một đơn vị làm đầu mối và kiểm tra kết quả.

Trân trọng./.
`);
  expect(
    obligations.map(({ path, addresseeGroup, text }) => [path, addresseeGroup, text.slice(0, 30)]),
  ).toEqual([
    ['p1', 'Quý cơ quan', 'Bộ Hạ tầng trân trọng đề nghị '],
    ['p2', 'Quý cơ quan', 'Trân trọng đề nghị Quý cơ quan'],
  ]);
  expect(issuer).toMatchObject({ value: 'Bộ Hạ tầng', reason: 'inferred' });
});
