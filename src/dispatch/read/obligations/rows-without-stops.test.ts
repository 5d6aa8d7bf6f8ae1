// Points that a hasty hand leaves without a stop, terms told as points, and what a meeting is about.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

async function duties(body: string, lead = 'Sở yêu cầu các đơn vị thực hiện các nội dung sau:') {
  const text = `SỞ DU LỊCH VÂN SƠN\n\nSố: 31/SDL-VP\nVân Sơn, ngày 01 tháng 4 năm 2026\n\nKính gửi: Các đơn vị thuộc Sở.\n\n${lead}\n\n${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nKiều Bá Thạc\n`;
  const read = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value.obligations.map(({ path, text: told, deadline }) => [
    path,
    told.split(' ').slice(0, 3).join(' '),
    deadline.date ?? deadline.rule,
  ]);
}

it('the last of a row without stops is a duty, and what closes the dispatch stands apart', async () => {
  expect(
    await duties(
      '1. Rà soát tài khoản quản trị\n2. Sao lưu kho ảnh\n3. Khóa cửa phòng máy\n\nNhận được văn bản này, các đơn vị gửi kết quả về Sở trước ngày 20/4/2026.',
    ),
  ).toEqual([
    ['1', 'Rà soát tài', null],
    ['2', 'Sao lưu kho', null],
    ['3', 'Khóa cửa phòng', null],
    ['closing', 'Nhận được văn', '2026-04-20'],
  ]);
});

it('a short title with a paragraph under it stays a heading', async () => {
  expect(
    await duties(
      '1. Bảo vệ kho ảnh\n\nCác phòng sao lưu kho ảnh.\n\n2. Bảo vệ phòng máy\n\nCác phòng khóa cửa phòng máy sau giờ làm.',
    ),
  ).toEqual([
    ['1.p1', 'Các phòng sao', null],
    ['2.p1', 'Các phòng khóa', null],
  ]);
});

it('“cao điểm” at the end of a point does not reach for the label of the next', async () => {
  expect(
    await duties('1. Trực máy chủ trong dịp cao điểm\n2. Kiểm tra nguồn điện dự phòng của phòng máy.'),
  ).toEqual([
    ['1', 'Trực máy chủ', null],
    ['2', 'Kiểm tra nguồn', null],
  ]);
});

it('a term that asks to send is a duty, and one that only tells when is none', async () => {
  expect(
    await duties(
      '1. Rà soát tài khoản quản trị.\n2. Thời hạn: Gửi kết quả về Văn phòng Sở trước ngày 20/4/2026.\n3. Thời gian thực hiện: trong tháng 4 năm 2026.',
    ),
  ).toEqual([
    ['1', 'Rà soát tài', null],
    ['2', 'Thời hạn: Gửi', '2026-04-20'],
  ]);
});

it('to keep something low is a duty, and a part on what is lacking is none', async () => {
  expect(
    await duties(
      '1. Hạn chế tổ chức hội nghị ngoài trụ sở trong mùa lễ hội.\n2. Hạn chế, tồn tại: kho ảnh chưa được sao lưu.',
    ),
  ).toEqual([['1', 'Hạn chế tổ', null]]);
});

it('what a meeting is about is nobody’s duty', async () => {
  expect(
    await duties(
      '1. Thời gian: 8 giờ 00, ngày 09/4/2026.\n2. Địa điểm: Phòng họp số 2.\n3. Nội dung:\n- Rà soát tiến độ số hóa kho ảnh;\n- Thảo luận phương án bảo vệ phòng máy.',
      'Sở mời các đơn vị dự họp như sau:',
    ),
  ).not.toContainEqual(expect.arrayContaining(['Rà soát tiến']));
});
