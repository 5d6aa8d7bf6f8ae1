// What a dispatch is based on, and the span that it is about: each ground once, and no day of a duty for an event.
import { expect, it } from 'vitest';
import type { Reading } from '../contract.ts';
import { readDispatch } from './read.ts';

async function reading(text: string): Promise<Reading> {
  const read = await readDispatch(new TextEncoder().encode(text), 'fixture.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value;
}

const letterhead = 'UBND TỈNH HÒA KHÊ\nSỞ KHO VẬN\n\nSố: 12/SKV-VP\n\nHòa Khê, ngày 05 tháng 3 năm 2024\n\n';

it('a ground named again by its short name is one ground, with the day that it was named with', async () => {
  const { bases } = await reading(
    `${letterhead}Kính gửi: Các phòng\n\nThực hiện Quyết định số 41/QĐ-BKV ngày 02/02/2024 của Bộ Kho vận (sau đây gọi là Quyết định số 41/QĐ-BKV), Sở yêu cầu các phòng:\n\n1. Sao lưu dữ liệu.\n\n2. Đổi mật khẩu.\n`,
  );
  expect(bases.map(({ number, date }) => [number, date])).toEqual([['41/QĐ-BKV', '2024-02-02']]);
});

it('by when a duty is to be done is no event that the dispatch is about', async () => {
  const read = await reading(
    `${letterhead}Kính gửi: Phòng Dữ liệu\n\nGiao Phòng Dữ liệu chủ trì xây dựng danh mục máy chủ. Hoàn thành trong tháng 4 năm 2024.\n`,
  );
  expect(read.window).toBeNull();
  expect(read.obligations[0]?.deadline).toMatchObject({ from: '2024-04-01', to: '2024-04-30' });
});

it('the first ground right under an abstract that begins like a title is a ground', async () => {
  const { bases } = await reading(
    'BỘ KHO VẬN\n\nSố: 18/2024/QĐ-BKV\n\nHòa Khê, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\n\nQUY ĐỊNH VỀ TRÌNH TỰ KIỂM KÊ KHO DỮ LIỆU\n\nCăn cứ Luật Kho bãi ngày 18 tháng 02 năm 2020;\n\nCăn cứ Luật Dữ liệu kho ngày 26 tháng 11 năm 2022;\n\nĐiều 1. Các phòng kiểm kê dữ liệu trước ngày 01/4/2024.\n',
  );
  expect(bases.map(({ date }) => date)).toEqual(['2020-02-18', '2022-11-26']);
});

it('a list that carries its mark twice, and a "V/V" in the text, name bodies and points as printed', async () => {
  const read = await reading(
    `${letterhead}Kính gửi: Các phòng\n\nSở yêu cầu:\n\n1. Các phòng sao lưu dữ liệu.\n\nV/V\n\nNơi nhận:\n- - UBND tỉnh (báo cáo);\n- - Như trên;\n- - Lưu: VT.\n\nGIÁM ĐỐC\n\nLỗ Văn Thử\n`,
  );
  expect(read.distribution.map(({ name }) => name)).toEqual(['UBND tỉnh (báo cáo)', 'Như trên', 'Lưu: VT']);
  expect(read.obligations.map(({ path }) => path)).toEqual(['1']);
});

it('grounds under a heading of their own are grounds, laws by their year among them', async () => {
  const { bases } = await reading(
    'UBND TỈNH HÒA KHÊ\n\nSố: 12/KH-UBND\n\nHòa Khê, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nKiểm kê kho dữ liệu\n\nI. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n\n- Luật Kho bãi năm 2020;\n\n- Quyết định số 41/QĐ-BKV ngày 02/02/2024 của Bộ Kho vận.\n\nII. NHIỆM VỤ\n\n1. Sở Kho vận kiểm kê máy chủ.\n',
  );
  expect(bases.map(({ number, about }) => number ?? about)).toEqual(['Kho bãi', '41/QĐ-BKV']);
});

it('appendices that the text only lists take no duty behind them away', async () => {
  const read = await reading(
    `${letterhead}Kính gửi: Các phòng\n\nSở đề nghị các phòng kê khai kho dữ liệu theo mẫu.\n\nCác phụ lục kèm theo công văn này gồm:\n\nPhụ lục 1: Mẫu khai kho dữ liệu.\n\nPhụ lục 2: Tài liệu hướng dẫn khai.\n\nBáo cáo theo mẫu Phụ lục 1 gửi về Sở trước ngày 31/3/2024.\n`,
  );
  expect(read.appendices).toEqual([]);
  expect(read.obligations.at(-1)).toMatchObject({
    addresseeGroup: 'Các phòng',
    deadline: { date: '2024-03-31' },
  });
});
