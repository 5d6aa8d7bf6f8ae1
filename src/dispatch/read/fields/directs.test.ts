// Which documents ask nothing of anybody, whatever words of security they hold, and which do in spite of a polite tone.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

const letter = (subject: string, to: string, body: string): string =>
  `UBND TỈNH HẢI ÂU\nSỞ THANH NIÊN SỐ\n\nSố: 12/STNS-VP\n${subject}\n\nHải Âu, ngày 05 tháng 3 năm 2024\n\nKính gửi: ${to}\n\n${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLỗ Văn Thử\n`;

async function directing(subject: string, to: string, body: string): Promise<boolean | null> {
  const read = await readDispatch(new TextEncoder().encode(letter(subject, to, body)), 'fixture.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value.isDirective.value;
}

it.each([
  [
    'V/v chúc mừng Ngày truyền thống lực lượng An ninh mạng',
    'Công an tỉnh',
    'Sở chúc mừng các đồng chí và mong tiếp tục phối hợp rà soát lỗ hổng, bảo đảm an ninh mạng.',
  ],
  [
    'V/v cung cấp thông tin, số liệu',
    'Cục Thống kê số',
    'Sở cung cấp số liệu như sau:\n\n1. Số máy chủ: 24.\n\n2. Số hệ thống đã phê duyệt cấp độ: 07.',
  ],
  [
    'V/v phối hợp tổ chức hội thảo',
    'Trường Đại học Cù Lao',
    'Sở dự kiến tổ chức hội thảo về an ninh mạng. Kính mời Quý Trường đăng ký tham luận trước ngày 01/4/2024.',
  ],
  [
    'V/v bố trí kinh phí bảo đảm an toàn thông tin',
    'Ủy ban nhân dân tỉnh',
    'Sở đề nghị Ủy ban nhân dân tỉnh:\n\n1. Bố trí kinh phí mua phần mềm diệt vi rút.\n\n2. Giao Sở Tài chính hướng dẫn.',
  ],
  [
    'V/v thông báo lịch nâng cấp cổng dịch vụ công',
    'Các phòng, đơn vị',
    'Sở thông báo lịch như sau:\n\n1. Thời gian: từ 22h00 ngày 09/3/2024.\n\n2. Phạm vi ảnh hưởng: cổng dịch vụ công.',
  ],
  [
    'V/v thay đổi số điện thoại tiếp nhận sự cố',
    'Các phòng, đơn vị',
    'Sở thông báo:\n\n1. Từ ngày 01/4/2024, số tiếp nhận sự cố là 0216.3000.555, trực 24/7.\n\n2. Số cũ ngừng hoạt động.',
  ],
])('%s, to %s: nobody is directed', async (subject, to, body) => {
  expect(await directing(subject, to, body)).toBe(false);
});

it.each([
  [
    'V/v rà soát lỗ hổng',
    'Các phòng, đơn vị',
    'Sở đề nghị các phòng, đơn vị vá lỗ hổng trước ngày 20/3/2024. Trân trọng cảm ơn.',
  ],
  [
    'V/v cung cấp thông tin máy chủ',
    'Các phòng, đơn vị',
    'Sở yêu cầu các đơn vị cung cấp số liệu như sau:\n\n1. Lập danh sách máy chủ gửi trước ngày 20/3/2024.',
  ],
  [
    'V/v thay đổi số điện thoại tiếp nhận sự cố',
    'Các phòng, đơn vị',
    'Số tiếp nhận sự cố mới là 0216.3000.555. Đề nghị các đơn vị:\n\n1. Niêm yết số mới tại nơi làm việc.',
  ],
])('%s, to %s: somebody is directed', async (subject, to, body) => {
  expect(await directing(subject, to, body)).toBe(true);
});

it('an office of a commune that asks a department for help directs nobody', async () => {
  const request = letter(
    'V/v đề nghị hỗ trợ kỹ thuật',
    'Sở Khoa học và Công nghệ',
    'Máy chủ một cửa của xã bị chậm, Văn phòng đề nghị Sở Khoa học và Công nghệ cử cán bộ kiểm tra trong tuần này.',
  ).replace('UBND TỈNH HẢI ÂU\nSỞ THANH NIÊN SỐ', 'UBND XÃ TÂN BÃI\nVĂN PHÒNG');
  const read = await readDispatch(new TextEncoder().encode(request), 'fixture.txt');
  expect(read.ok && read.value.isDirective.value).toBe(false);
});
