// Points that tell what was done or found, beside points that ask.
import { describe, expect, it } from 'vitest';
import { readDispatch } from '../read.ts';
import { tellsDone } from './told.ts';

async function paths(...body: readonly string[]) {
  const text = [
    'SỞ KHO TÀNG VÂN SƠN\nPHÒNG NGHIỆP VỤ\nSố: 32/SKT-NV\nVân Sơn, ngày 02 tháng 6 năm 2025',
    'Kính gửi: Các kho trực thuộc Sở.',
    ...body,
    'Nơi nhận:\n- Như trên;\n- Giám đốc Sở (để báo cáo);\n- Lưu: VT, NV.',
  ].join('\n\n');
  const read = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value.obligations.map(({ path }) => path);
}

it('points before the sentence that asks are none of the duties, whatever their labels', async () => {
  expect(
    await paths(
      'Thời gian qua, các kho đã làm được nhiều việc, cụ thể:',
      'a) Rà soát, thu hồi 40 tài khoản;',
      'b) Cài phần mềm diệt vi rút cho 90% máy tính.',
      'Để khắc phục các tồn tại, Sở yêu cầu các kho:',
      '1. Cập nhật bản vá.',
      '2. Sao lưu hằng tuần.',
    ),
  ).toEqual(['1', '2']);
});

it('nor are points under a heading, or behind a sentence under it, that looks back', async () => {
  expect(
    await paths(
      'Sở thông báo và yêu cầu như sau:',
      '1. Kết quả kiểm tra',
      'Trong tháng 5 năm 2025, Sở đã kiểm tra 12 kho và phát hiện:',
      'a) Tổ chức sao lưu chưa đầy đủ;',
      'b) Cập nhật bản vá chậm.',
      '2. Vừa qua, Phòng Kỹ thuật đã:',
      '- Tổ chức 5 lớp tập huấn;',
      '- Hướng dẫn cài phần mềm.',
      '3. Yêu cầu các kho',
      'a) Cập nhật bản vá;',
      'b) Tổ chức sao lưu hằng ngày.',
    ),
  ).toEqual(['3.a', '3.b']);
});

it('bullets that a sentence about traffic, or about what was issued, leads to are told', async () => {
  expect(
    await paths(
      'Qua kiểm tra an toàn giao thông tại các kho cho thấy:',
      '- Nhiều cổng không có đèn;',
      '- Camera dùng mật khẩu mặc định.',
      'Sở yêu cầu các kho:',
      '1. Lắp đèn.',
      '2. Đổi mật khẩu.',
    ),
  ).toEqual(['1', '2']);
  expect(
    await paths(
      'Các thủ đoạn chủ yếu gồm:',
      '(1) Giả danh thủ kho;',
      '(2) Giả danh lái xe.',
      'Sở khuyến cáo các kho:',
      '- Lắp đèn.',
      '- Đổi mật khẩu.',
    ),
  ).toEqual(['-1', '-2']);
  expect(
    await paths(
      'Thời gian qua, Sở đã ban hành nhiều văn bản chỉ đạo:',
      '1. Công văn số 12/SKT-NV ngày 02/3/2025 về sao lưu.',
      '2. Công văn số 20/SKT-NV ngày 04/4/2025 về mật khẩu.',
      'Sở yêu cầu các kho:',
      '1. Lắp đèn.',
      '2. Đổi mật khẩu.',
    ),
  ).toEqual(['1', '2']);
});

describe('who is to do something because of what was done is asked', () => {
  it.each([
    'Đối với các kho đã bị tấn công:',
    'Các kho đã có máy chủ riêng thực hiện:',
    'Các đơn vị đã triển khai:',
    'Hiện nay máy chủ đã cũ, yêu cầu các kho:',
    'Thời gian qua còn nhiều tồn tại. Các kho cần:',
    'Trong quý III năm 2025, thực hiện:',
  ])('%s', (leadIn) => expect(tellsDone(leadIn)).toBe(false));
});
