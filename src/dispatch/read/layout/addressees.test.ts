// The list after "Kính gửi", however it is printed.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

it.each([
  ['with dashes', 'Kính gửi:\n- Công an thành phố;\n- Sở Nội vụ;\n- Văn phòng HĐND thành phố.'],
  ['without any', 'Kính gửi:\nCông an thành phố;\nSở Nội vụ;\nVăn phòng HĐND thành phố.'],
  ['behind one another', 'Kính gửi: Công an thành phố; Sở Nội vụ; Văn phòng HĐND thành phố.'],
])('names whom it is sent to %s, and ends before the text', async (_, list) => {
  const text = `HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ VĨNH TRÀNG\n\nSố: 77/HĐND-VP\nVĩnh Tràng, ngày 11 tháng 11 năm 2025\n\n${list}\n\nSở Nội vụ đã có báo cáo; Thường trực HĐND đề nghị:\n\n1. Kiểm tra an ninh mạng phòng họp.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`;
  const read = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  expect(read.ok && read.value.addressees.map(({ name }) => name)).toEqual([
    'Công an thành phố',
    'Sở Nội vụ',
    'Văn phòng HĐND thành phố',
  ]);
  expect(read.ok && read.value.obligations.map(({ path }) => path)).toEqual(['1']);
});

it('kinds of bodies behind "Các Sở" are one addressee with them', async () => {
  const text = `UBND TỈNH VĨNH TRÀNG\n\nSố: 77/UBND-VP\nVĩnh Tràng, ngày 11 tháng 11 năm 2025\n\nKính gửi: Các Sở, Ban, ngành và UBND các xã, phường.\n\nUBND tỉnh yêu cầu:\n\n1. Kiểm tra máy chủ.\n`;
  const read = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  expect(read.ok && read.value.addressees.map(({ name }) => name)).toEqual([
    'Các Sở, Ban, ngành và UBND các xã, phường',
  ]);
});
