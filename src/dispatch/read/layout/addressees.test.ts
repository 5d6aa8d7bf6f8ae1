// The list after "Kính gửi", however it is printed.
import { expect, it } from 'vitest';
import { fold } from '../lines/fold.ts';
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

it.each([
  [
    'typed without diacritics',
    'Kinh gui: Hai quan cua khau Lung Mo,\nHai quan cang Ben Da, Doi Kiem soat so 2.',
  ],
  [
    'whose greeting has a dash',
    'Kinh-gtti: Hai quan cua khau Lung Mo; Hai quan cang Ben Da; Doi Kiem soat so 2.',
  ],
  [
    'whose mark is misread',
    'Kinh go: :\n- Hai quan cua khau Lung Mo:\n- Hai quan cang Ben Da;\n- Doi Kiem soat so 2.',
  ],
])('a list %s is parted all the same', async (_, list) => {
  const text = `CUC HAI QUAN\n\nS6: 77/HQ-VP\nViinh Trang, ngay 11 thang 11 nam 2025\n\n${list}\n\nCuc Hai quan dé nghi cac don vi thuc hién:\n\n1. Kiém tra may chu cua don vi minh, gui két qua.\n\nNoi nhan:\n- Nhu trén;\n- Luu: VT.\n`;
  const read = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  expect(read.ok && read.value.addressees.map(({ name }) => fold(name))).toEqual([
    'hai quan cua khau lung mo',
    'hai quan cang ben da',
    'doi kiem soat so 2',
  ]);
});
