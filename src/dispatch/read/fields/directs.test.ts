// Which documents ask nothing of anybody, whatever words of security they hold, and which do in spite of a polite tone.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

const letter = (subject: string, to: string, body: string): string =>
  `UBND TỈNH HẢI ÂU\nSỞ THANH NIÊN SỐ\n\nSố: 12/STNS-VP\n${subject}\n\nHải Âu, ngày 05 tháng 3 năm 2024\n\nKính gửi: ${to}\n\n${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLỗ Văn Thử\n`;

const decision = (number: string, subject: string, ...articles: string[]): string =>
  `UBND TỈNH HẢI ÂU\n\nSố: ${number}\n\nHải Âu, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\n${subject}\n\nỦY BAN NHÂN DÂN TỈNH HẢI ÂU\n\nCăn cứ Luật Kho bãi ngày 18 tháng 02 năm 2020;\n\nQUYẾT ĐỊNH:\n\n${articles.map((article, index) => `Điều ${index + 1}. ${article}`).join('\n\n')}\n`;

async function decides(text: string): Promise<[boolean | null, string[]]> {
  const read = await readDispatch(new TextEncoder().encode(text), 'fixture.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  return [read.value.isDirective.value, read.value.obligations.map(({ path }) => path)];
}

const carriedOut = 'Chánh Văn phòng, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.';
it.each([
  ['that publishes', 'Công bố kèm theo Quyết định này danh mục kho dữ liệu.'],
  ['that grants', 'Trợ cấp một lần cho bà Ma Thử là 5.000.000 đồng.'],
  [
    'that ends others',
    'Quyết định này có hiệu lực từ ngày ký. Bãi bỏ nội dung đã công bố tại các Quyết định:\n- Quyết định số 4/QĐ-UBND ngày 02/02/2020 của UBND tỉnh về kho số;\n- Quyết định số 5/QĐ-UBND ngày 03/02/2020 của UBND tỉnh về kho giấy.',
  ],
])('a decision %s and is only to be carried out directs nobody', async (_, article) => {
  expect(await decides(decision('12/QĐ-UBND', 'Về kho dữ liệu', article, carriedOut))).toEqual([false, []]);
});

it('a decision that gives a task directs, and one that lays down rules or a circular does not', async () => {
  const task = 'Giao Sở Kho vận rà soát máy chủ, báo cáo trước ngày 20/3/2024.';
  expect(await decides(decision('12/QĐ-UBND', 'Về kho dữ liệu', task, carriedOut))).toEqual([
    true,
    ['1', '2'],
  ]);
  const rules = decision('12/2024/QĐ-UBND', 'Ban hành Quy định về kho dữ liệu', task, carriedOut);
  expect((await decides(rules))[0]).toBe(false);
  expect((await decides(decision('12/2024/TT-BKV', 'Hướng dẫn về kho dữ liệu', task)))[0]).toBe(false);
});

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
  [
    'V/v báo cáo công tác bảo vệ máy tính',
    'Hiệu trưởng các trường',
    'Sở yêu cầu hiệu trưởng các trường:\n\n1. Lập biểu thống kê máy tính.\n\n2. Gửi về Sở trước ngày 20/3/2024.',
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

it('whoever gives a task to comment on a draft does not report', async () => {
  const task =
    'Ủy ban nhân dân tỉnh nhận được Công văn số 31/BHT-KDL ngày 01/3/2024 của Bộ Hạ tầng. Chủ tịch có ý kiến như sau:\n\nGiao Sở Kho vận nghiên cứu, tham gia ý kiến và gửi văn bản cho Bộ Hạ tầng đúng thời gian.';
  expect(await directing('V/v tham gia ý kiến dự thảo Nghị định về kho số', 'Sở Kho vận', task)).toBe(true);
});

it('a decision that confirms an election directs nobody, and has its wrapped abstract whole', async () => {
  const article = 'Phê chuẩn kết quả bầu Chủ tịch Ủy ban nhân dân tỉnh Hải Âu đối với ông Lỗ Văn Thử.';
  const text = decision(
    '12/QĐ-TTg',
    'Phê chuẩn kết quả bầu chức vụ Chủ tịch\nỦy ban nhân dân tỉnh Hải Âu nhiệm kỳ 2026 - 2031',
    article,
    carriedOut,
  )
    .replaceAll('UBND TỈNH HẢI ÂU', 'THỦ TƯỚNG CHÍNH PHỦ')
    .replace('ỦY BAN NHÂN DÂN TỈNH HẢI ÂU', 'THỦ TƯỚNG CHÍNH PHỦ')
    .replace('2031\n\n', '2031\n');
  expect((await decides(text))[0]).toBe(false);
  const read = await readDispatch(new TextEncoder().encode(text), 'fixture.txt');
  expect(read.ok && read.value.subject.value).toBe(
    'Phê chuẩn kết quả bầu chức vụ Chủ tịch Ủy ban nhân dân tỉnh Hải Âu nhiệm kỳ 2026 - 2031',
  );
});

it('TTr in the symbol of an inspectorate is its own name, and no submission', async () => {
  const text = letter(
    'V/v khắc phục tồn tại',
    'Sở Kho bãi',
    'Thanh tra tỉnh yêu cầu Sở Kho bãi:\n\n1. Khóa tài khoản thừa.\n\n2. Đổi mật khẩu.',
  );
  const own = text
    .replace('UBND TỈNH HẢI ÂU\nSỞ THANH NIÊN SỐ', 'THANH TRA TỈNH HẢI ÂU')
    .replace('12/STNS-VP', '12/TTr-VP');
  expect(await decides(own)).toEqual([true, ['1', '2']]);
  expect((await decides(text.replace('12/STNS-VP', '12/TTr-VP')))[0]).toBe(false);
});

it('a paper that gives a power directs nobody, nor does an answer that names what was asked at length', async () => {
  const power = letter(
    'V/v ủy quyền dự phiên tòa',
    'Tòa án tỉnh',
    'Người được ủy quyền có trách nhiệm thực hiện đúng nội dung ủy quyền.',
  ).replace(/Số: [^\n]+/, 'Số: 61/GUQ-UBND');
  const read = await readDispatch(new TextEncoder().encode(power), 'fixture.txt');
  expect(read.ok && read.value.isDirective.value).toBe(false);
  const answer =
    'Phúc đáp Công văn số 12/CV-MX ngày 02/3/2024 của Công ty Máy Xanh về việc thuê kho số để lưu ảnh quét của các phòng, Sở có ý kiến như sau:\n\nTrường hợp Công ty thuê kho số, điều kiện thuê thực hiện theo hợp đồng mẫu.';
  expect(await directing('V/v thuê kho số', 'Công ty Máy Xanh', answer)).toBe(false);
});
