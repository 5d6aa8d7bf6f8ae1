// The report that the sentence before the points asks for.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';
import { reportOfLeadIn } from './lead-in-report.ts';

async function read(leadIn: string) {
  const text = `SỞ XÂY DỰNG VÂN SƠN\n\nSố: 12/SXD-VP\nVân Sơn, ngày 03 tháng 3 năm 2025\n\nKính gửi: Các đơn vị thuộc Sở.\n\n${leadIn}\n\n1. Khóa cổng USB.\n\n2. Đổi mật khẩu.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`;
  const result = await readDispatch(new TextEncoder().encode(text), 'fixture');
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value;
}

it.each([
  'Sở yêu cầu các đơn vị thực hiện các nội dung sau và báo cáo kết quả về Sở Xây dựng (qua Văn phòng) trước ngày 21/3/2025:',
  'Sở đề nghị các đơn vị tập trung một số việc và gửi kết quả về Sở Xây dựng trước ngày 21/3/2025 như sau:',
])('is a duty of its own with its day and recipient, and the points have none: %s', async (leadIn) => {
  const { obligations, reportDue } = await read(leadIn);
  expect(obligations.map(({ path, deadline }) => [path, deadline.date])).toEqual([
    ['p1', '2025-03-21'],
    ['1', null],
    ['2', null],
  ]);
  expect(obligations[0]?.text).toMatch(/trước ngày 21\/3\/2025$/);
  expect(reportDue).toMatchObject({ date: '2025-03-21', path: 'p1', recipient: 'Sở Xây dựng' });
});

it.each([
  'Thực hiện Công văn số 88/BXD-VP của Bộ yêu cầu các địa phương báo cáo trước ngày 15/4/2025, Sở hướng dẫn các đơn vị như sau:',
  'Sở yêu cầu các đơn vị thực hiện các nội dung sau để Sở báo cáo Ủy ban nhân dân tỉnh trước ngày 21/3/2025:',
  'Sở yêu cầu các đơn vị thực hiện và báo cáo kết quả các nội dung sau:',
])('is none where another asked for it, the sender itself reports, or no day is set: %s', async (leadIn) => {
  const { obligations, reportDue } = await read(leadIn);
  expect(obligations.map(({ path, deadline }) => [path, deadline.date])).toEqual([
    ['1', null],
    ['2', null],
  ]);
  expect(reportDue).toBeNull();
});

it('may be due at an hour of the day by which all is done', async () => {
  const { obligations } = await read(
    'Sở yêu cầu các đơn vị chưa báo cáo làm ngay các việc sau, xong trước ngày 21/3/2025, và báo cáo về Sở trước 15 giờ cùng ngày:',
  );
  expect(obligations.map(({ path, deadline }) => [path, deadline.date, deadline.time])).toEqual([
    ['p1', null, '15:00'],
    ['1', '2025-03-21', null],
    ['2', '2025-03-21', null],
  ]);
});

it('a sentence without end and without a request is soon left', { timeout: 5_000 }, () => {
  const text = `${'thực hiện '.repeat(20_000)}các nội dung sau:`;
  const issued = { year: 2025, month: 3, day: 3 };
  expect(reportOfLeadIn([{ text, lines: [], label: null, opens: true }], issued)).toBeNull();
});
