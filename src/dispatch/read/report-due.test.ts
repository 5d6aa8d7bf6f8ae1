// Which report is due and on which day: that on the whole before lists, by its own day, or by the day that its form tells.
import { expect, it } from 'vitest';
import { readDispatch } from './read.ts';

async function read(body: string, form = '') {
  const text = `SỞ DU LỊCH VÂN SƠN\n\nSố: 31/SDL-VP\nVân Sơn, ngày 01 tháng 4 năm 2024\n\nKính gửi: Các đơn vị thuộc Sở.\n\nSở yêu cầu các đơn vị thực hiện:\n\n${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nKiều Bá Thạc\n\n${form}`;
  const result = await readDispatch(new TextEncoder().encode(text), 'fixture');
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value;
}
async function due(body: string, form?: string) {
  const { reportDue } = await read(body, form);
  return reportDue && [reportDue.path, reportDue.kind, reportDue.date ?? reportDue.rule, reportDue.time];
}
const form = (remark: string): string =>
  `PHỤ LỤC\nMẪU BÁO CÁO KẾT QUẢ\n${remark}\n\n1. Tên đơn vị: ............\n2. Số máy chủ đã vá: ............\n`;

it('a report of results goes before a list of names, though the list has a day and the report a rhythm', async () => {
  expect(
    await due(
      '1. Lập danh sách cán bộ trực, gửi về Văn phòng Sở trước ngày 10/4/2024.\n2. Báo cáo kết quả về Sở trước ngày 20 hằng tháng.',
    ),
  ).toEqual(['2', 'recurring', 'FREQ=MONTHLY;BYMONTHDAY=20', null]);
});

it('a list of who is on duty is no report on the whole, though it is sent on a form', async () => {
  expect(
    await due(
      '1. Gửi danh sách cán bộ trực theo mẫu về Văn phòng Sở trước ngày 10/4/2024.\n2. Báo cáo kết quả về Sở trước ngày 20/4/2024.',
    ),
  ).toEqual(['2', 'before', '2024-04-20', null]);
});

it('a report that the office of the sender drafts goes behind the one that the units send', async () => {
  expect(
    await due(
      '1. Văn phòng Sở tham mưu báo cáo tổng hợp gửi UBND tỉnh trước ngày 25/4/2024.\n2. Các phòng báo cáo kết quả, nộp Văn phòng Sở trước ngày 12/4/2024.',
    ),
  ).toEqual(['2', 'before', '2024-04-12', null]);
  expect(
    await due(
      '1. Các phòng tổng hợp kết quả theo mẫu gửi kèm, nộp Văn phòng Sở trước ngày 12/4/2024.\n2. Văn phòng Sở tổng hợp, tham mưu báo cáo UBND tỉnh trước ngày 25/4/2024.',
    ),
  ).toEqual(['1', 'before', '2024-04-12', null]);
});

it('what is reported when something happens is no report that is due', async () => {
  expect(
    await due(
      '1. Khi phát hiện trang mạng bị sửa, báo cáo Sở trong vòng 30 phút.\n2. Gửi tổng kết đợt cao điểm chậm nhất ngày 06/5/2024.',
    ),
  ).toEqual(['2', 'by', '2024-05-06', null]);
});

it('a clause with a day for the work and another for the report has the report due on the second', async () => {
  const body =
    '1. Thay mật khẩu thiết bị mạng xong trước ngày 15/4/2024, báo cáo kết quả về Sở chậm nhất 16 giờ ngày 19/4/2024.';
  expect(await due(body)).toEqual(['1', 'by', '2024-04-19', '16:00']);
  expect((await read(body)).obligations[0]?.deadline.date).toBe('2024-04-15');
});

it('a report each week and one on the whole is due on the day of the second', async () => {
  expect(
    await due(
      '1. Các phòng báo cáo tiến độ vào thứ Sáu hằng tuần, báo cáo tổng hợp chậm nhất ngày 28/6/2024.',
    ),
  ).toEqual(['1', 'by', '2024-06-28', null]);
});

it('a report with two days of its own is due on the first', async () => {
  expect(
    await due('1. Báo cáo kết quả về Sở trước ngày 19/4/2024, báo cáo bổ sung trước ngày 03/5/2024.'),
  ).toEqual(['1', 'before', '2024-04-19', null]);
});

it.each([
  'Thống kê máy tính cũ, xong trước ngày 12/4/2024.',
  'Cung cấp chìa khóa phòng máy cho nhà thầu trước ngày 12/4/2024.',
  'Nâng cấp phần mềm báo cáo, đưa vào sử dụng trước ngày 12/4/2024.',
  'Khắc phục các tồn tại nêu trong báo cáo kiểm tra trước ngày 12/4/2024.',
  'Gửi thư cảnh báo tới khách đặt phòng trước ngày 12/4/2024.',
  'Nộp phí tên miền trước ngày 12/4/2024.',
  'Đổi mật khẩu trước ngày 12/4/2024 và thường xuyên báo cáo Văn phòng Sở tình hình.',
])('the day of a task is that of no report: %s', async (task) => {
  expect(await due(`1. ${task}\n2. Khóa cổng USB.`)).toBeNull();
});

it.each([
  'Trước ngày 12/4/2024, các phòng gửi kết quả rà soát về Sở.',
  'Nộp biên bản kiểm tra về Văn phòng Sở trước ngày 12/4/2024.',
  'Tổng hợp kết quả, gửi Văn phòng Sở trước ngày 12/4/2024.',
  'Thống kê thiết bị theo Mẫu 01 trước ngày 12/4/2024.',
])('what is sent in by a day is due on it: %s', async (task) => {
  expect(await due(`1. ${task}\n2. Khóa cổng USB.`)).toEqual(['1', 'before', '2024-04-12', null]);
});

it('a form that tells when it is to be sent in gives its day to the duty that asks for it', async () => {
  const body = '1. Vá máy chủ đặt vé.\n2. Báo cáo theo mẫu tại Phụ lục.';
  expect(await due(body, form('(Gửi về Sở Du lịch trước 11 giờ ngày 22/4/2024)'))).toEqual([
    '2',
    'before',
    '2024-04-22',
    '11:00',
  ]);
  expect(
    await due('1. Báo cáo hằng quý theo mẫu gửi kèm.', form('(Nộp trước ngày 05 của tháng đầu quý sau)')),
  ).toEqual(['1', 'recurring', 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5', null]);
});

it('a form gives no day to a duty that has one, and none from what it only names', async () => {
  expect(
    await due(
      '1. Báo cáo theo mẫu tại Phụ lục trước ngày 30/4/2024.',
      form('(Gửi về Sở trước ngày 22/4/2024)'),
    ),
  ).toEqual(['1', 'before', '2024-04-30', null]);
  expect(
    await due(
      '1. Báo cáo theo mẫu tại Phụ lục.',
      form('(Kèm theo Công văn số 31/SDL-VP ngày 01/4/2024 của Sở Du lịch)'),
    ),
  ).toBeNull();
});

it('behind all points what is reported by a day goes before what one of them finds out', async () => {
  const found = await due(
    '1. Đội Bảo vệ xác minh, báo cáo kết quả bước đầu trong 48 giờ.\n\n2. Đổi mật khẩu.\n\nYêu cầu các đội nghiêm túc thực hiện, báo cáo về Sở trước ngày 20/9/2024.',
  );
  expect(found).toEqual(['closing', 'before', '2024-09-20', null]);
});

it('“Thời hạn gửi” and results that are to be sent by a day are the report, whatever it is called', async () => {
  expect(await due('1. Đổi mật khẩu của kho ảnh.\n2. Thời hạn gửi: trước ngày 20/4/2024.')).toEqual([
    '2',
    'before',
    '2024-04-20',
    null,
  ]);
  expect(await due('1. Lập bảng kê máy chủ của phòng, gửi trước ngày 18/4/2024 để Sở cân đối.')).toEqual([
    '1',
    'before',
    '2024-04-18',
    null,
  ]);
});
