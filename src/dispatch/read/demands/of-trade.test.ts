// Which dispatches may ask for measures of security: those of the trade, and no others.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

const dispatch = (subject: string, lead: string, points: readonly string[]): string =>
  [
    'UBND TỈNH KHE MÂY',
    'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
    '',
    'Số: 88/SNNMT-TL',
    `V/v ${subject}`,
    '',
    'Khe Mây, ngày 02 tháng 9 năm 2025',
    '',
    'Kính gửi: Ủy ban nhân dân các xã, phường.',
    '',
    lead,
    ...points,
  ].join('\n');

async function controlsOf(text: string): Promise<string[][]> {
  const read = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  if (!read.ok) throw new Error('not read');
  return read.value.obligations.map(({ demands }) => demands.map(({ control }) => control));
}

const tasks = [
  '1. Tổ chức tập huấn cho lực lượng xung kích.',
  '2. Kiện toàn đội ứng cứu tại chỗ, phân công người phụ trách.',
  '3. Lập danh sách gửi kèm, lưu thêm một bản tại trụ sở.',
  '4. Tổ chức trực ban 24/24 giờ.',
  '5. Báo cáo kết quả trước ngày 10/9/2025.',
];

it('a dispatch about floods asks for statements, reports and a watch, and for no measure of security', async () => {
  const lead = 'Để ứng phó với mưa lớn, Sở đề nghị Ủy ban nhân dân các xã, phường thực hiện:';
  expect(await controlsOf(dispatch('ứng phó mưa lớn', lead, tasks))).toEqual([
    ['statement'],
    ['statement'],
    ['statement'],
    ['duty-roster'],
    ['report-form'],
  ]);
});

it('the same tasks under a lead about attacks on networks are read as measures of security', async () => {
  const lead = 'Để ứng phó với tấn công mạng, Sở đề nghị Ủy ban nhân dân các xã, phường thực hiện:';
  const controls = await controlsOf(dispatch('ứng phó sự cố', lead, tasks));
  expect(controls[0]).toContain('awareness');
  expect(controls[1]).toContain('response-team');
});

it('one task of the trade among many of another is read as such, and only that one', async () => {
  const lead = 'Để ứng phó với mưa lớn, Sở đề nghị Ủy ban nhân dân các xã, phường thực hiện:';
  const others = Array.from(
    { length: 8 },
    (_, index) => `${index + 6}. Tập huấn cho hộ dân thôn ${index + 1}.`,
  );
  const mixed = [...tasks.slice(0, 4), '5. Đổi mật khẩu của các trạm đo mực nước.', ...others];
  const controls = await controlsOf(dispatch('ứng phó mưa lớn', lead, mixed));
  expect(controls[4]).toEqual(['password']);
  expect(controls[0]).toEqual(['statement']);
});
