// What others put on a dispatch is read for none of its fields: their number, their day, their name.
import { describe, expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

const head = ['UBND TỈNH KHE MÂY', 'SỞ CÔNG THƯƠNG', 'Số: 12/SCT-VP', 'V/v kiểm tra cân'];
const right = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Khe Mây, ngày 02 tháng 9 năm 2025'];
const text = ['', 'Kính gửi: Các chợ.', '', 'Sở yêu cầu các chợ kiểm tra cân trước ngày 12/9/2025.', ''];
const copies = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', ''];
const signature = ['GIÁM ĐỐC', 'Tô Văn Khê'];
const whole = [...head, ...right, ...text, ...copies, ...signature];

async function read(...lines: readonly string[]) {
  const found = await readDispatch(new TextEncoder().encode(lines.join('\n')), 'a.txt');
  if (!found.ok) throw new Error(found.problem.message.en);
  const { number, date, place, issuer, parentBody, signatory, distribution } = found.value;
  return [
    number.value,
    date.iso,
    place.value,
    issuer.value,
    parentBody.value,
    signatory.name,
    distribution.map(({ name }) => name),
  ];
}
const copied = ['Như trên', 'Lưu: VT'];
const own = ['12', '2025-09-02', 'Khe Mây', 'Sở Công Thương', 'UBND tỉnh Khe Mây', 'Tô Văn Khê', copied];

describe('a stamp of the office that received it', () => {
  const stamp = ['UBND XÃ SUỐI CÁT', 'CÔNG VĂN ĐẾN', 'Số: 774', 'Ngày: 05/9/2025', 'Chuyển: đ/c Mẫu'];
  const split = ['UBND XÃ SUỐI CÁT', 'ĐẾN', 'Số: ...774...', 'Ngày: .05/9/2025.', 'Lưu hồ sơ số: ......'];

  it.each([
    ['stands above the letterhead', [...stamp, ...whole]],
    ['stands in other words above it', [...split, ...whole]],
    ['has its number beside its heading', ['ĐẾN Số: 774', 'Ngày 05 tháng 9 năm 2025', ...whole]],
    ['stands under the letterhead', [...head, ...right, ...stamp, ...text, ...copies, ...signature]],
  ])('that %s', async (_, lines) => {
    expect(await read(...lines)).toEqual(own);
  });

  it('fills no number and no day that the dispatch leaves blank', async () => {
    const blank = ['Số:      /SCT-VP', ...right.slice(0, 1), 'Khe Mây, ngày     tháng 9 năm 2025'];
    const found = await read(...stamp, ...head.slice(0, 2), ...blank, ...text, ...copies, ...signature);
    expect(found.slice(0, 3)).toEqual([null, null, 'Khe Mây']);
  });
});

it('a sheet on which the dispatch is handed round, and the page after it', async () => {
  const sheet = ['PHIẾU XỬ LÝ VĂN BẢN ĐẾN', 'Số đến: 774. Ngày đến: 05/9/2025', 'Giao: Phòng Kinh tế xã'];
  expect(await read(...sheet, `\f${whole[0]}`, ...whole.slice(1))).toEqual(own);
});

it('who certifies a copy did not sign the dispatch, and his copies are not its copies', async () => {
  const certificate = [
    'CHỢ MẪU',
    'Số: 9/SY-CM',
    'Nơi nhận:',
    '- Các quầy.',
    'SAO Y',
    'Khe Mây, ngày 07 tháng 9 năm 2025',
    'TRƯỞNG BAN',
    'Hà Thị Khác',
  ];
  expect(await read(...whole, '', ...certificate)).toEqual(own);
  expect(await read(...whole, '', ...certificate.slice(4))).toEqual(own);
});

it('the facts of a digital signature are neither a copy nor a name', async () => {
  const facts = ['Ký bởi: Sở Công Thương', 'Thời gian ký: 03/09/2025 08:11:12 +07:00'];
  expect(await read(...whole.slice(0, -1), ...facts, 'Tô Văn Khê')).toEqual(own);
  expect(await read(...facts, ...whole)).toEqual(own);
});

it('the dispatch that it was made by, on the pages behind it, is another', async () => {
  const other = [
    'BỘ CÔNG THƯƠNG',
    'Số: 55/BCT-TTTN',
    right[0]!,
    'Hà Khê, ngày 20 tháng 8 năm 2025',
    'Kính gửi: Các sở.',
    'Bộ yêu cầu các sở gửi báo cáo trước ngày 30/9/2025.',
    'Nơi nhận:',
    '- Bộ trưởng.',
    'THỨ TRƯỞNG',
    'Đỗ Thị Khác',
  ];
  expect(await read(...whole, `\f${other[0]}`, ...other.slice(1))).toEqual(own);
});
