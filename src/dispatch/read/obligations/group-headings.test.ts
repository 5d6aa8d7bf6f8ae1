// Groups that are named in lines without a number, each over points that begin anew.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

async function duties(body: string) {
  const text = `SỞ XÂY DỰNG VÂN SƠN\n\nSố: 12/SXD-VP\nVân Sơn, ngày 03 tháng 3 năm 2025\n\nKính gửi: Các đơn vị thuộc Sở.\n\n${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`;
  const result = await readDispatch(new TextEncoder().encode(text), 'fixture');
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value.obligations.map(({ path, addresseeGroup, text: words }) => [
    path,
    addresseeGroup,
    words,
  ]);
}

it.each([
  ['Yêu cầu các đội thi công:', 'Giao Văn phòng Sở:'],
  ['Các đội thi công:', 'Văn phòng Sở:'],
  ['Các đội thi công có trách nhiệm:', 'Văn phòng Sở có trách nhiệm:'],
  ['Đối với các đội thi công', 'Về trách nhiệm của Văn phòng Sở'],
])('"%s" and "%s" part the duties', async (first, second) => {
  expect(
    await duties(
      `Giám đốc Sở chỉ đạo như sau:\n\n${first}\n\na) Khóa tài khoản thừa.\n\nb) Đổi mật khẩu.\n\n${second}\n\na) Lập lịch trực.`,
    ),
  ).toEqual([
    ['p1.a', 'Các đội thi công', 'Khóa tài khoản thừa.'],
    ['p1.b', 'Các đội thi công', 'Đổi mật khẩu.'],
    ['p2.a', 'Văn phòng Sở', 'Lập lịch trực.'],
  ]);
});

it('they stand under the heading above them', async () => {
  const read = await duties(
    'Sở yêu cầu thực hiện:\n\n1. Trước mùa mưa\n\nCác đội thi công:\n\n- Khóa tài khoản thừa.\n\nVăn phòng Sở:\n\n- Lập lịch trực.\n\n2. Trong mùa mưa\n\nCác đội thi công:\n\n- Trực 24/7.',
  );
  expect(read.map(([path, group]) => [path, group])).toEqual([
    ['1.p1.-1', 'Các đội thi công'],
    ['1.p2.-1', 'Văn phòng Sở'],
    ['2.p1.-1', 'Các đội thi công'],
  ]);
});

it('a number of two levels stands under them, and "b.1." under its letter', async () => {
  const read = await duties(
    'Sở yêu cầu thực hiện:\n\nCác đội thi công:\n\n1.1. Khóa tài khoản thừa.\n\nVăn phòng Sở:\n\n1. Chuẩn bị\n\na) Lập lịch trực.\n\nb) Sao lưu:\n\nb.1. Bản vẽ.\n\nb.2. Hồ sơ.',
  );
  expect(read.map(([path]) => path)).toEqual(['p1.1.1', 'p2.1.a', 'p2.1.b.1', 'p2.1.b.2']);
});

it('who recommends names no group', async () => {
  const read = await duties(
    'I. THÔNG TIN LỖ HỔNG\n\nMáy chủ thư có lỗ hổng.\n\nII. KHUYẾN NGHỊ\n\nPhòng Hạ tầng khuyến nghị các đội:\n\n1. Vá lỗ hổng.',
  );
  expect(read.map(([path, group]) => [path, group])).toEqual([['II.1', 'Các đội']]);
});

it('the one sentence that leads to all points parts nothing', async () => {
  const read = await duties('Sở yêu cầu các đội thi công:\n\na) Khóa tài khoản thừa.\n\nb) Đổi mật khẩu.');
  expect(read.map(([path]) => path)).toEqual(['a', 'b']);
});

it('what they are to do it for may stand before the group', async () => {
  const read = await duties(
    'Sở đề nghị:\n\n- Khóa tài khoản thừa.\n\nĐể phối hợp hiệu quả, các đội thi công:\n\n- Lập lịch trực.',
  );
  expect(read.map(([path, group]) => [path, group])).toEqual([
    ['-1', null],
    ['p1.-1', 'Các đội thi công'],
  ]);
});
