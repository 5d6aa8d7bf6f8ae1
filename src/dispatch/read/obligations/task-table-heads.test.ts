// Task tables under heads and headings in other words than "Nhiệm vụ".
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

async function duties(body: string) {
  const text = `SỞ XÂY DỰNG VÂN SƠN\n\nSố: 12/SXD-VP\nVân Sơn, ngày 03 tháng 3 năm 2025\n\nKính gửi: Các đơn vị thuộc Sở.\n\nSở yêu cầu các đơn vị thực hiện:\n\n${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`;
  const result = await readDispatch(new TextEncoder().encode(text), 'fixture');
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value.obligations;
}

it.each([
  'TT\tViệc cần làm\tChủ trì\tPhối hợp\tHạn xong',
  'STT\tĐầu việc\tNgười phụ trách\tĐơn vị phối hợp\tXong trước',
  'STT\tHoạt động\tPhân công\tPhối hợp\tThời điểm',
  'TT\tNội dung\tThực hiện\tPhối hợp\tThời gian',
])('a table with the head "%s" holds duties', async (head) => {
  const [first] = await duties(
    `1. Phân công cụ thể\n\n${head}\n1\tSao lưu cấu hình\tPhòng Hạ tầng\tVăn phòng\t15/4/2025`,
  );
  expect(first).toMatchObject({
    path: 'table1.1',
    leadUnit: 'Phòng Hạ tầng',
    supportingUnits: ['Văn phòng'],
    deadline: { date: '2025-04-15' },
  });
});

it('a row of a Roman number and a few words heads those under it, and a point right over the table heads the table', async () => {
  const read = await duties(
    '1. Nội dung và phân công\n\nSTT\tNội dung\tĐơn vị thực hiện\tThời gian\nI\tChuẩn bị\n1\tLập danh mục thiết bị\tPhòng Hạ tầng\tTháng 4/2025\nII\tThực hiện\n2\tSao lưu cấu hình\tPhòng Hạ tầng\tTuần 2 hằng tháng',
  );
  expect(read.map(({ path, deadline }) => [path, deadline.kind])).toEqual([
    ['table1.1', 'during'],
    ['table1.2', 'recurring'],
  ]);
});

it('leave that is given asks for nothing, and a share of all is numbered like any other duty', async () => {
  const read = await duties(
    '1. 100% máy tính được cài phần mềm phòng, chống mã độc.\n\n2. Kinh phí\nVề kinh phí, đồng ý chủ trương dùng nguồn dự phòng.',
  );
  expect(read.map(({ path }) => path)).toEqual(['1']);
});

it('lead and support stand in one cell where their roles are in brackets', async () => {
  const [first] = await duties(
    'TT\tNội dung\tĐơn vị thực hiện\tHoàn thành\n1\tSao lưu cấu hình\tPhòng Hạ tầng (chủ trì); Văn phòng (phối hợp)\t15/4/2025',
  );
  expect(first).toMatchObject({ leadUnit: 'Phòng Hạ tầng', supportingUnits: ['Văn phòng'] });
});

it.each([
  'Chủ trì: Phòng Hạ tầng; Phối hợp: Văn phòng',
  'Chủ trì: Phòng Hạ tầng Phối hợp: Văn phòng',
  '- Đơn vị chủ trì: Phòng Hạ tầng. - Đơn vị phối hợp: Văn phòng',
  'Phòng Hạ tầng chủ trì; Văn phòng phối hợp',
])('lead and support stand in one cell behind their roles: %s', async (cell) => {
  const [first] = await duties(
    `TT\tNội dung\tĐơn vị thực hiện\tHoàn thành\n1\tSao lưu cấu hình\t${cell}\t15/4/2025`,
  );
  expect(first).toMatchObject({ leadUnit: 'Phòng Hạ tầng', supportingUnits: ['Văn phòng'] });
});

it('bodies that are listed with dashes in a cell are each one', async () => {
  const [first] = await duties(
    'TT\tNội dung\tChủ trì\tPhối hợp\tHạn\n1\tSao lưu cấu hình\t- Phòng Hạ tầng\t- Văn phòng - Đội Một\t15/4/2025',
  );
  expect(first).toMatchObject({ leadUnit: 'Phòng Hạ tầng', supportingUnits: ['Văn phòng', 'Đội Một'] });
});

it('who oversees is not who does it', async () => {
  const [first] = await duties(
    'TT\tNội dung\tLãnh đạo phụ trách\tĐơn vị thực hiện\tHạn\n1\tSao lưu cấu hình\tPhó Giám đốc\tPhòng Hạ tầng\t15/4/2025',
  );
  expect(first).toMatchObject({ leadUnit: 'Phòng Hạ tầng' });
});

it('heads in two rows are those of one table, on its further pages too', async () => {
  const second = '\t\tChủ trì\tPhối hợp\t';
  const read = await duties(
    `TT\tNội dung\tPhân công\t\tHạn\n${second}\n1\tSao lưu cấu hình\tPhòng Hạ tầng\tVăn phòng\t15/4/2025\n${second}\n2\tĐổi mật khẩu quản trị\tVăn phòng\t\t16/4/2025`,
  );
  expect(read.map(({ path, leadUnit, supportingUnits }) => [path, leadUnit, supportingUnits])).toEqual([
    ['table1.1', 'Phòng Hạ tầng', ['Văn phòng']],
    ['table1.2', 'Văn phòng', []],
  ]);
});

it('a column of units of measure makes no table of tasks', async () => {
  const read = await duties('1. Mua thiết bị sau:\n\nTT\tNội dung\tĐơn vị\tSố lượng\n1\tBộ lưu điện\tCái\t2');
  expect(read.map(({ path }) => path)).not.toContain('table1.1');
});

it('tables of the body count before those of an appendix', async () => {
  const head = 'TT\tNội dung\tĐơn vị chủ trì\tThời hạn';
  const read = await duties(
    `${head}\n1\tSao lưu cấu hình\tPhòng Hạ tầng\t15/4/2025\n\nNơi nhận:\n- Như trên.\n\nGIÁM ĐỐC\n\nNgô Ví Dụ\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n${head}\n1\tVá lỗ hổng\tVăn phòng\t20/4/2025`,
  );
  expect(read.map(({ path }) => path)).toEqual(['table1.1', 'table2.1']);
});

it('a row that heads others sets its day for those whose own cell says nothing', async () => {
  const read = await duties(
    'TT\tNội dung\tĐơn vị chủ trì\tThời hạn\nI\tViệc hoàn thành trước ngày 30/4/2025\t\t\n1\tKhóa cổng USB của máy tính\tVăn phòng\t\n2\tĐổi mật khẩu quản trị\tPhòng Hạ tầng\t15/4/2025\nII\tViệc khác\t\t\n3\tSao lưu dữ liệu\tVăn phòng\t',
  );
  expect(read.map(({ deadline }) => deadline.date)).toEqual(['2025-04-30', '2025-04-15', null]);
});

it('beside what was found the column of measures holds what is to be done', async () => {
  const read = await duties(
    '1. Khắc phục các tồn tại theo bảng sau:\n\nTT\tTồn tại\tBiện pháp khắc phục\tThời hạn\n1\tTài khoản dùng chung\tCấp tài khoản riêng\t20/5/2025\n2\tChưa có quy chế\tBan hành quy chế\t30 ngày kể từ ngày nhận được Công văn này',
  );
  expect(read.map(({ path, text, deadline }) => [path, text, deadline.date ?? deadline.rule])).toEqual([
    ['table1.1', 'Cấp tài khoản riêng', '2025-05-20'],
    ['table1.2', 'Ban hành quy chế', 'P30D'],
  ]);
});
