// Points under a duty that name what a report or a form holds.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

async function dutiesOf(lead: string, ...points: readonly string[]) {
  const text = [
    'UBND TỈNH KHE MÂY',
    'SỞ CÔNG THƯƠNG',
    '',
    'Số: 88/SCT-VP',
    'V/v thống kê chợ',
    '',
    'Khe Mây, ngày 02 tháng 9 năm 2025',
    '',
    'Kính gửi: Các Phòng Kinh tế.',
    '',
    lead,
    ...points,
  ].join('\n');
  const read = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value.obligations;
}

const lead = 'Sở yêu cầu các Phòng Kinh tế thực hiện:';

it('are part of the duty, and no duties', async () => {
  const duties = await dutiesOf(
    lead,
    '1. Gửi báo cáo về Sở trước ngày 10/9/2025, gồm các nội dung:',
    'a) Số hộ phải di dời;',
    'b) Diện tích quầy hàng bị ngập.',
    '2. Xếp hạng chợ theo các tiêu chí sau:',
    '- Số quầy hàng.',
    '- Lối đi.',
  );
  expect(duties.map(({ path }) => path)).toEqual(['1', '2']);
  expect(duties[0]?.text).toContain('Số hộ phải di dời; Diện tích quầy hàng bị ngập.');
  expect(duties[0]?.deadline.date).toBe('2025-09-10');
});

it('are what a report tells, also where they begin like tasks', async () => {
  const duties = await dutiesOf(
    lead,
    '1. Báo cáo kết quả về Sở trước ngày 10/9/2025, trong đó nêu rõ:',
    'a) Tổng số chợ đã kiểm tra;',
    'b) Đánh giá nguyên nhân của tồn tại;',
    'c) Đề xuất, kiến nghị với Sở.',
    '2. Rà soát camera của chợ và báo cáo như sau:',
    '- Số lượng, chủng loại;',
    '- Vị trí lắp đặt.',
    '3. Lập sổ theo dõi, ghi rõ:',
    '+ Thời gian;',
    '+ Người trực.',
    '4. Gửi báo cáo nhanh khi có sự cố.',
    'Nội dung báo cáo gồm:',
    '- Tên chợ;',
    '- Mô tả sự cố.',
  );
  expect(duties.map(({ path }) => path)).toEqual(['1', '2', '3', '4']);
  expect(duties[0]?.text).toContain('Đề xuất, kiến nghị với Sở.');
});

it('leave the sentence that asks for the report to be the duty, where it leads to nothing else', async () => {
  const duties = await dutiesOf(
    'Sở đề nghị các Phòng Kinh tế báo cáo công tác quản lý chợ theo các nội dung sau:',
    '1. Kết quả kiểm tra chợ.',
    '2. Đánh giá việc thu phí.',
    '3. Khó khăn, vướng mắc.',
    'Báo cáo gửi về Sở trước ngày 10/9/2025.',
  );
  expect(duties.map(({ path, addresseeGroup, deadline }) => [path, addresseeGroup, deadline.date])).toEqual([
    ['p1', 'Các Phòng Kinh tế', null],
    ['closing', 'Các Phòng Kinh tế', '2025-09-10'],
  ]);
});

it('stay duties behind a sentence that asks for a report beside other work', async () => {
  const duties = await dutiesOf(
    'Sở đề nghị các Phòng Kinh tế báo cáo và thực hiện các nội dung sau:',
    '1. Đánh giá lại từng chợ.',
    '2. Tổng hợp danh sách tiểu thương.',
  );
  expect(duties.map(({ path }) => path)).toEqual(['1', '2']);
});

it('stay duties where one of them is a task', async () => {
  const duties = await dutiesOf(
    lead,
    '1. Các việc trước mắt gồm:',
    'a) Rà soát quầy hàng;',
    'b) Sửa mái che.',
  );
  expect(duties.map(({ path }) => path)).toEqual(['1.a', '1.b']);
});

it('go to those below where the sentence that leads to the duties has others directed', async () => {
  const duties = await dutiesOf(
    'Sở yêu cầu các Phòng Kinh tế chỉ đạo các xã:',
    '1. Rà soát quầy hàng.',
    '2. Sửa mái che.',
  );
  expect(duties.map(({ addresseeGroup, cascade }) => [addresseeGroup, cascade])).toEqual([
    ['Các Phòng Kinh tế', true],
    ['Các Phòng Kinh tế', true],
  ]);
});

it('what a law says under a number is no duty', async () => {
  const duties = await dutiesOf(
    lead,
    '1. Rà soát quầy hàng.',
    '2. Luật Chợ quy định: “Chủ quầy phải báo cáo hằng năm”.',
    '3. Sửa mái che.',
  );
  expect(duties.map(({ path }) => path)).toEqual(['1', '3']);
});

it('committees of many places that ask those below keep the duty', async () => {
  const [duty] = await dutiesOf(
    lead,
    '1. UBND các huyện yêu cầu UBND xã, phường kiểm tra chợ ngay trong tuần.',
  );
  expect(duty?.addresseeGroup).toBe('UBND các huyện');
});

it('the standing office of a board is named whole', async () => {
  const [duty] = await dutiesOf(
    lead,
    '1. Giao Sở Giao thông - Cơ quan Thường trực Ban Bến bãi tỉnh kiểm tra bến xe.',
  );
  expect(duty?.addresseeGroup).toBe('Sở Giao thông - Cơ quan Thường trực Ban Bến bãi tỉnh');
});
