// Clauses that only name others by their labels, and set the day for them.
import { describe, expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

async function duties(body: string) {
  const text = `SỞ XÂY DỰNG VÂN SƠN\n\nSố: 12/SXD-VP\nVân Sơn, ngày 03 tháng 3 năm 2025\n\nKính gửi: Các đơn vị thuộc Sở.\n\nSở yêu cầu các đơn vị thực hiện:\n\n${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`;
  const result = await readDispatch(new TextEncoder().encode(text), 'fixture');
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value.obligations;
}
const days = async (body: string) =>
  (await duties(body)).map(({ path, deadline: { date, to } }) => [path, date ?? to]);

const first = '1. Tài khoản\na) Khóa tài khoản không dùng.\nb) Đổi mật khẩu quản trị.\nc) Ghi sổ bàn giao.\n';
const second = '2. Dữ liệu\na) Sao lưu dữ liệu.\n';

describe('a clause that only names others', () => {
  it('sets its day for each of them, a day for each part of it', async () => {
    const body = `${first}d) Các nội dung tại điểm a, b mục này hoàn thành trước ngày 15/3/2025; điểm c hoàn thành trong tháng 4/2025.\n${second}`;
    expect(await days(body)).toEqual([
      ['1.a', '2025-03-15'],
      ['1.b', '2025-03-15'],
      ['1.c', '2025-04-30'],
      ['1.d', '2025-03-15'],
      ['2.a', null],
    ]);
  });

  it('sets a day for each place in one sentence, and has that of the report itself', async () => {
    const body = `${first}${second}\nĐề nghị các đơn vị hoàn thành mục 1 trước ngày 20/3, mục 2 trước ngày 01/4/2025 và gửi báo cáo về Sở chậm nhất ngày 09/4/2025.`;
    expect(await days(body)).toEqual([
      ['1.a', '2025-03-20'],
      ['1.b', '2025-03-20'],
      ['1.c', '2025-03-20'],
      ['2.a', '2025-04-01'],
      ['closing', '2025-04-09'],
    ]);
  });

  it('asks for the proof that those ask for', async () => {
    const read = await duties(
      `${first}${second}3. Thực hiện các nội dung tại điểm a, b mục 1 trước ngày 15/3/2025.`,
    );
    const controls = (path: string) =>
      read.find((duty) => duty.path === path)?.demands.map(({ control }) => control);
    expect(controls('3')).toEqual([...(controls('1.a') ?? []), ...(controls('1.b') ?? [])]);
    expect(read.find(({ path }) => path === '1.a')?.deadline.date).toBe('2025-03-15');
    expect(read.find(({ path }) => path === '2.a')?.deadline.kind).toBe('none');
  });

  it('sets the day of all points under a heading that it names', async () => {
    expect(await days(`${first}${second}3. Nội dung tại mục 1 hoàn thành trước ngày 15/3/2025.`)).toEqual([
      ['1.a', '2025-03-15'],
      ['1.b', '2025-03-15'],
      ['1.c', '2025-03-15'],
      ['2.a', null],
      ['3', '2025-03-15'],
    ]);
  });

  it.each([
    ['Các nội dung nêu trên hoàn thành trước ngày 15/3/2025.', '2025-03-15'],
    ['Yêu cầu các đơn vị hoàn thành toàn bộ các nội dung trên trước ngày 15/3/2025.', '2025-03-15'],
    ['Thực hiện xong các nội dung trên, các đơn vị báo cáo Sở trước ngày 15/3/2025.', null],
    ['Nội dung trên hoàn thành trước ngày 15/3/2025.', null],
  ])('behind all points may mean all above: %s', async (closing, day) => {
    expect(await days(`1. Khóa cổng USB.\n\n2. Đổi mật khẩu.\n\n${closing}`)).toEqual([
      ['1', day],
      ['2', day],
      ['closing', '2025-03-15'],
    ]);
  });

  it('leaves a day that is already set', async () => {
    const body =
      '1. Sao lưu dữ liệu trước ngày 10/3/2025.\n2. Đổi mật khẩu.\n3. Các nhiệm vụ tại mục 1 và mục 2 hoàn thành trước ngày 31/3/2025.';
    expect(await days(body)).toEqual([
      ['1', '2025-03-10'],
      ['2', '2025-03-31'],
      ['3', '2025-03-31'],
    ]);
  });

  const four = '1. Khóa cổng USB.\n2. Đổi mật khẩu.\n3. Sao lưu dữ liệu.\n4. Ghi sổ bàn giao.\n';
  it.each([
    [
      'one, and the rest',
      '5. Nội dung tại mục 2 hoàn thành trước ngày 10/3/2025; các nội dung còn lại xong trước ngày 31/3/2025.',
      ['2025-03-31', '2025-03-10', '2025-03-31', '2025-03-31'],
    ],
    [
      'those from one to another',
      '5. Các nhiệm vụ từ mục 2 đến mục 4 hoàn thành trước ngày 31/3/2025.',
      [null, '2025-03-31', '2025-03-31', '2025-03-31'],
    ],
    [
      'each by its term',
      '5. Thời gian hoàn thành công việc tại mục 1, mục 3: 20/3/2025; mục 4: tháng 4/2025.',
      ['2025-03-20', null, '2025-03-20', '2025-04-30'],
    ],
    [
      'one, and a report on it',
      '5. Hoàn thành việc tại mục 4 trước ngày 31/3/2025 và báo cáo kết quả trước ngày 04/4/2025.',
      [null, null, null, '2025-03-31'],
    ],
  ])('dates %s', async (_, clause, expected) => {
    const read = await days(`${four}${clause}`);
    expect(read.slice(0, 4).map(([, day]) => day)).toEqual(expected);
  });

  it.each([
    ['words that may mean all or the last', '3. Các nội dung trên hoàn thành trước ngày 31/3/2025.'],
    ['what is left of something', '3. Rà soát tài khoản còn lại, hoàn thành trước ngày 31/3/2025.'],
    ['what all are told of', '3. Phổ biến nội dung Công văn này đến người dùng trước ngày 31/3/2025.'],
    ['words that stand on a network', '3. Gỡ các nội dung trên mạng xã hội trước ngày 31/3/2025.'],
    [
      'a report on all above',
      '3. Nghiêm túc thực hiện các nội dung trên, báo cáo kết quả trước ngày 31/3/2025.',
    ],
    ['a day for a report on them', '3. Gửi kết quả thực hiện các nội dung tại mục 1 trước ngày 31/3/2025.'],
    [
      'points of another document',
      '3. Thực hiện nội dung tại mục 1 Công văn số 77/UBND-NC ngày 01/3/2025 trước ngày 31/3/2025.',
    ],
    ['a label that is not there', '3. Các nội dung tại mục 7 hoàn thành trước ngày 31/3/2025.'],
  ])('gives them none by %s', async (_, clause) => {
    const read = await days(`1. Sao lưu dữ liệu.\n2. Đổi mật khẩu.\n${clause}`);
    expect(read.slice(0, 2)).toEqual([
      ['1', null],
      ['2', null],
    ]);
  });
});

it('paragraphs beside one that holds two duties count on from the last of them', async () => {
  const read = await duties(
    '1. Phân công\nPhòng Hạ tầng sao lưu dữ liệu trước ngày 15/3/2025. Phòng Tài chính bố trí kinh phí trước ngày 20/3/2025.\n\nVăn phòng Sở theo dõi, đôn đốc các phòng thực hiện.',
  );
  expect(read.map(({ path }) => path)).toEqual(['1.p1', '1.p2', '1.p3']);
});
