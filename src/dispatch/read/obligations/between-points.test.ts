// Paragraphs without a number between points: duties of their own, or more words of the point above.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

async function duties(...body: readonly string[]) {
  const text = [
    'SỞ KHO TÀNG VÂN SƠN\nPHÒNG NGHIỆP VỤ\nSố: 31/SKT-NV\nVân Sơn, ngày 02 tháng 6 năm 2025',
    'Kính gửi: Các kho trực thuộc Sở.',
    'Sở yêu cầu các kho thực hiện:',
    ...body,
    'Nơi nhận:\n- Như trên;\n- Giám đốc Sở (để báo cáo);\n- Lưu: VT, NV.',
  ].join('\n\n');
  const read = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value.obligations.map(({ path, addresseeGroup, deadline: { date } }) => [
    path,
    addresseeGroup,
    date,
  ]);
}

const group = 'Các kho';

it('a report that is asked for apart has its own day, and the point above has none', async () => {
  expect(
    await duties(
      '1. Kiểm kê tài khoản của phần mềm kho.',
      'Kết quả kiểm kê gửi về Văn phòng Sở trước ngày 20/6/2025.',
      '2. Đổi mật khẩu quản trị.',
    ),
  ).toEqual([
    ['1', group, null],
    ['1.p1', group, '2025-06-20'],
    ['2', group, null],
  ]);
});

it('a sentence that names a body, or begins with a verb, is a duty of the point above it', async () => {
  expect(
    await duties(
      '1. Thay ổ cứng hỏng.',
      'Phòng Kỹ thuật kiểm tra ổ cứng mới trước khi lắp.',
      'Sao lưu dữ liệu trước khi thay.',
      '2. Đổi mật khẩu quản trị.',
    ),
  ).toEqual([
    ['1', group, null],
    ['1.p1', 'Phòng Kỹ thuật', null],
    ['1.p2', group, null],
    ['2', group, null],
  ]);
});

it('behind the last point of a row it speaks for the row, between two for the first of them', async () => {
  expect(
    await duties(
      '1. Về máy chủ',
      'a) Cập nhật bản vá.',
      'Giao Phòng Kỹ thuật lập biên bản.',
      'b) Tắt dịch vụ thừa.',
      'Hoàn thành và báo cáo Sở trước ngày 25/6/2025.',
      '2. Đổi mật khẩu quản trị.',
    ),
  ).toEqual([
    ['1.a', group, null],
    ['1.a.p1', 'Phòng Kỹ thuật', null],
    ['1.b', group, null],
    ['1.p1', group, '2025-06-25'],
    ['2', group, null],
  ]);
});

it.each([
  'Các bản sao lưu phải được mã hóa và cất ở nơi khác.',
  'Số máy nhiễm mã độc tăng lên qua từng năm.',
  'Năm ngoái, Sở đã nhận được nhiều phản ánh về việc này.',
  'Cung cấp mật khẩu cho người khác là vi phạm nội quy.',
])('a paragraph that only tells how or why goes on with the point: %s', async (next) => {
  expect(await duties('1. Sao lưu dữ liệu ra băng từ.', next, '2. Đổi mật khẩu quản trị.')).toEqual([
    ['1', group, null],
    ['2', group, null],
  ]);
});

it('behind a list of what is counted it is a duty of the point above the list', async () => {
  expect(
    await duties(
      '1. Rà soát cửa kho.\n\nViệc rà soát theo các tiêu chí:',
      'a) Cửa có khóa hai lớp;',
      'b) Cửa có người trực.',
      'Phòng Kỹ thuật báo cáo Sở trước ngày 20/6/2025.',
      '2. Đổi mật khẩu quản trị.',
      'Trân trọng./.',
    ),
  ).toEqual([
    ['1', group, null],
    ['1.p1', 'Phòng Kỹ thuật', '2025-06-20'],
    ['2', group, null],
  ]);
});
