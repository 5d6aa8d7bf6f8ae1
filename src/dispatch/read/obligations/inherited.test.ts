// Days and units that are printed once for several duties, and days by which only the sender itself must report.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

async function duties(body: string, leadIn = 'Sở yêu cầu các đơn vị thực hiện:') {
  const text = `SỞ XÂY DỰNG VÂN SƠN\n\nSố: 12/SXD-VP\nVân Sơn, ngày 03 tháng 3 năm 2025\n\nKính gửi: Các đơn vị thuộc Sở.\n\n${leadIn}\n\n${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`;
  const result = await readDispatch(new TextEncoder().encode(text), 'fixture');
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value.obligations;
}
const days = async (body: string, leadIn?: string) =>
  (await duties(body, leadIn)).map(({ path, deadline: { date, to } }) => [path, date ?? to]);

it('a heading with a day in brackets sets it for the points under it, but for those with a day of their own', async () => {
  expect(
    await days(
      '1. Rà soát tài khoản (hoàn thành trước ngày 30/6/2025)\na) Khóa tài khoản của người đã nghỉ việc.\nb) Thu hồi quyền truy cập từ xa, xong trong tháng 5/2025.\n\n2. Sao lưu dữ liệu.',
    ),
  ).toEqual([
    ['1.a', '2025-06-30'],
    ['1.b', '2025-05-31'],
    ['2', null],
  ]);
});

it('a heading with a span in brackets sets it for the points under it', async () => {
  expect(
    await days(
      '1) Trước mùa mưa lũ (hoàn thành trước 31/8/2025)\n\n- Kiểm tra máy phát dự phòng.\n\n2) Trong mùa mưa lũ (từ 01/9 đến 30/11/2025)\n\n- Trực 24/7, cập nhật số trực khi có thay đổi.',
    ),
  ).toEqual([
    ['1.-1', '2025-08-31'],
    ['2.-1', '2025-11-30'],
  ]);
});

it('a stage that is only named with its days sets them for the points under it', async () => {
  expect(
    await days(
      '1. Đợt 1: Tháng 4/2025\na) Thay bộ định tuyến cũ của các trạm cân và phòng họp trực tuyến.\nb) Đổi mật khẩu.\n2. Giai đoạn 2 - từ ngày 05/5/2025 đến ngày 23/5/2025\na) Sao lưu dữ liệu.',
    ),
  ).toEqual([
    ['1.a', '2025-04-30'],
    ['1.b', '2025-04-30'],
    ['2.a', '2025-05-23'],
  ]);
});

it('a heading that begins with its days, or names a stage by more than a number, sets them for the points under it', async () => {
  expect(
    await days(
      '1. Từ ngày 10/3 đến ngày 20/3/2025: tự kiểm tra\n\na) Khóa cổng USB.\n\n2. Giai đoạn cao điểm: từ ngày 01/4/2025 đến ngày 05/4/2025\n\na) Trực 24/24 giờ.\n\n3. Đợt diễn tập (ngày 14 và 15/4/2025)\n\na) Diễn tập chuyển đường truyền.\n\n4. Rút kinh nghiệm từ sự cố ngày 15/4/2025\n\na) Sao lưu dữ liệu.',
    ),
  ).toEqual([
    ['1.a', '2025-03-20'],
    ['2.a', '2025-04-05'],
    ['3.a', '2025-04-15'],
    ['4.a', null],
  ]);
});

it('the day of a heading is not that of what goes on or waits for something', async () => {
  expect(
    await days(
      '1. Rà soát tài khoản (hoàn thành trước ngày 30/6/2025)\n\na) Khóa tài khoản thừa.\n\nb) Thường xuyên nhắc người dùng.\n\nc) Khi phát hiện tài khoản lạ, báo ngay Sở.',
    ),
  ).toEqual([
    ['1.a', '2025-06-30'],
    ['1.b', null],
    ['1.c', null],
  ]);
});

const sections = (first: string, second: string) =>
  `I. TRƯỚC MÙA MƯA\n\n1. Khóa cổng USB của các máy tính nối vào hệ thống quan trắc.\n\n${first}2. Đổi mật khẩu.\n\nThời hạn: trước ngày 15/5/2025.\n\nII. SAU MÙA MƯA\n\n1. Sao lưu dữ liệu.\n\n2. Lập danh sách máy hỏng.\n\n${second}`;

it('a term behind the last point of a section, and behind no other, is that of the section', async () => {
  expect(await days(sections('', 'Thời gian thực hiện: trong tháng 6/2025.'))).toEqual([
    ['I.1', '2025-05-15'],
    ['I.2', '2025-05-15'],
    ['II.1', '2025-06-30'],
    ['II.2', '2025-06-30'],
  ]);
});

it('a term behind each point is its own, and one of an event that of the last', async () => {
  expect(
    await days(
      sections(
        'Thời hạn: trước ngày 10/4/2025.\n\n',
        'Thời gian: 8 giờ ngày 12/6/2025.\n\n3. Ghi sổ bàn giao.',
      ),
    ),
  ).toEqual([
    ['I.1', '2025-04-10'],
    ['I.2', '2025-05-15'],
    ['II.1', null],
    ['II.2', '2025-06-12'],
    ['II.3', null],
  ]);
});

it('the unit of a section may stand behind its last point too', async () => {
  const read = await duties(
    sections('', 'Đơn vị thực hiện: Phòng Hạ tầng.\n\nThời gian thực hiện: trong tháng 6/2025.'),
  );
  expect(read.map(({ path, leadUnit }) => [path, leadUnit])).toEqual([
    ['I.1', null],
    ['I.2', null],
    ['II.1', 'Phòng Hạ tầng'],
    ['II.2', 'Phòng Hạ tầng'],
  ]);
});

it('the day of all is not that of what comes round, goes on or has the day of a meeting', async () => {
  expect(
    await days(
      '1. Khóa cổng USB.\n2. Thường xuyên nhắc người dùng.\n3. Cử người dự tập huấn ngày 12/3/2025.\n4. Khi mất mạng, báo Văn phòng Sở.',
      'Sở yêu cầu các đơn vị hoàn thành trước ngày 28/3/2025 các công việc sau:',
    ),
  ).toEqual([
    ['1', '2025-03-28'],
    ['2', null],
    ['3', '2025-03-12'],
    ['4', null],
  ]);
});

it('a term by itself behind the points is that of all, and no duty', async () => {
  expect(
    await days(
      '1. Khóa cổng USB.\n2. Đổi mật khẩu, xong trong tháng 4/2025.\n\nThời hạn hoàn thành: trước ngày 28/3/2025.',
    ),
  ).toEqual([
    ['1', '2025-03-28'],
    ['2', '2025-04-30'],
  ]);
});

it('what is said behind a term of all is a duty of its own', async () => {
  expect(
    await days(
      '1. Khóa cổng USB.\n2. Đổi mật khẩu.\n\nThời gian thực hiện: từ ngày 10/3/2025 đến ngày 28/3/2025. Báo cáo kết quả về Sở trước ngày 02/4/2025.',
    ),
  ).toEqual([
    ['1', '2025-03-28'],
    ['2', '2025-03-28'],
    ['closing', '2025-04-02'],
  ]);
});

it('the day of all is that of the rows of a table that says nothing of when', async () => {
  const table = (head: string, due: string) =>
    `| TT | Nội dung | Đơn vị chủ trì |${head}\n|---|---|---|${head && '---|'}\n| 1 | Khóa cổng USB của máy tính | Văn phòng |${due}`;
  const leadIn = 'Sở yêu cầu các đơn vị thực hiện các nhiệm vụ sau, hoàn thành trước ngày 28/3/2025:';
  expect(await days(table('', ''), leadIn)).toEqual([['table1.1', '2025-03-28']]);
  expect(await days(table(' Thời hạn |', ' Thường xuyên |'), leadIn)).toEqual([['table1.1', null]]);
});

it.each([
  ['Trong tháng 4/2025, Sở yêu cầu các đơn vị tập trung làm các việc sau:', '2025-04-30'],
  ['Từ nay đến hết ngày 21/3/2025, đề nghị các đơn vị thực hiện một số nội dung sau:', '2025-03-21'],
  ['Sở yêu cầu các đơn vị triển khai ngay trong ngày 04/3/2025 những nội dung sau:', '2025-03-04'],
  ['Sở đề nghị các đơn vị trong quý II/2025 thực hiện các nhiệm vụ sau:', '2025-06-30'],
  ['Sở yêu cầu các đơn vị thực hiện các nội dung sau (thời hạn hoàn thành: 28/3/2025):', '2025-03-28'],
  ['Sở yêu cầu trước ngày 28/3/2025 các đơn vị phải hoàn thành:', '2025-03-28'],
  ['Trong tháng 3/2025, toàn ngành mất 02 máy chủ. Sở yêu cầu các đơn vị thực hiện các nội dung sau:', null],
  ['Để phục vụ Đại hội ngày 20/4/2025, Sở yêu cầu các đơn vị thực hiện các nội dung sau:', null],
  ['Trước ngày 21/3/2025, các đơn vị phải thực hiện xong các việc sau:', '2025-03-21'],
])('a sentence that leads to the points dates them all, or none: %s', async (leadIn, day) => {
  expect(await days('1. Khóa cổng USB.\n2. Đổi mật khẩu.', leadIn)).toEqual([
    ['1', day],
    ['2', day],
  ]);
});

it('a line of a task tells the day and the units of every duty under the same heading', async () => {
  const read = await duties(
    'II. NHIỆM VỤ\n1. Phê duyệt cấp độ\n- Lập hồ sơ đề xuất cấp độ.\n- Triển khai phương án bảo vệ.\n- Đơn vị thực hiện: Phòng Hạ tầng chủ trì, phối hợp với Văn phòng Sở.\n- Thời gian hoàn thành: Quý II/2025.',
  );
  expect(
    read.map(({ path, deadline, leadUnit, supportingUnits }) => [
      path,
      deadline.to,
      leadUnit,
      supportingUnits,
    ]),
  ).toEqual([
    ['II.1.-1', '2025-06-30', 'Phòng Hạ tầng', ['Văn phòng Sở']],
    ['II.1.-2', '2025-06-30', 'Phòng Hạ tầng', ['Văn phòng Sở']],
  ]);
});

it('a time beside the tasks is for all of them, and a time of the report is a task', async () => {
  expect(
    await days(
      '1. Đổi mật khẩu.\n\n2. Sao lưu dữ liệu.\n\n3. Thời gian hoàn thành: trước ngày 20/3/2025.\n\n4. Thời hạn báo cáo: 25/3/2025.',
    ),
  ).toEqual([
    ['1', '2025-03-20'],
    ['2', '2025-03-20'],
    ['4', '2025-03-25'],
  ]);
});

it('the sentence that leads to the duties sets the day by which all are done, and none by which a report is due', async () => {
  const body = '1. Đổi mật khẩu.\n\n2. Sao lưu dữ liệu, xong trước ngày 15/3/2025.';
  expect(
    await days(body, 'Sở yêu cầu các đơn vị thực hiện các nhiệm vụ sau, hoàn thành trước ngày 28-3-2025:'),
  ).toEqual([
    ['1', '2025-03-28'],
    ['2', '2025-03-15'],
  ]);
  const reported = 'Sở yêu cầu các đơn vị báo cáo trước ngày 28/3/2025 các nội dung sau:';
  expect((await days(body, reported))[1]).toEqual(['1', null]);
});

it('a day by which the sender reports upwards is nobody else’s, and what follows from delay is no duty', async () => {
  expect(
    await days(
      'Để có số liệu báo cáo Bộ trước ngày 15/4/2025, Sở đề nghị các đơn vị báo cáo thực trạng theo mẫu.\n\nBáo cáo gửi về Sở (qua Văn phòng). Thời hạn: chậm nhất ngày 05/4/2025.\n\nĐơn vị báo cáo sau thời hạn trên sẽ bị trừ điểm thi đua.\n\nĐơn vị không thực hiện sẽ bị kiến nghị xử phạt.',
      'Thời gian qua đã xảy ra nhiều sự cố.',
    ),
  ).toEqual([
    ['p1', null],
    ['p2', '2025-04-05'],
  ]);
});

it('a heading that names before, in or after what, and its days, sets them for the points under it', async () => {
  expect(
    await days(
      '1. Sau lễ, từ ngày 05/5/2025 đến ngày 09/5/2025\n\na) Xem lại nhật ký.\n\n2. Sau sự cố ngày 20/4/2025\n\na) Sao lưu dữ liệu.',
    ),
  ).toEqual([
    ['1.a', '2025-05-09'],
    ['2.a', null],
  ]);
});

it('the day of a part is not that of the whole where a heading sets one', async () => {
  expect(
    await days(
      '1. Trước ngày 15/4/2025:\n\na) Rà soát tài khoản; riêng máy chủ xong trước ngày 20/3/2025.\n\nb) Lập danh sách, gửi Sở trước ngày 22/3/2025.\n\n2. Đổi mật khẩu, riêng Đội 2 xong trước ngày 25/3/2025.',
    ),
  ).toEqual([
    ['1.a', '2025-04-15'],
    ['1.b', '2025-03-22'],
    ['2', '2025-03-25'],
  ]);
});

it('a term behind a star, or a sentence about “mục này”, is that of the section and no duty', async () => {
  const section = (number: number, term: string) =>
    `${number}. Khối ${number === 1 ? 'văn phòng' : 'kỹ thuật'}\n\na) Rà soát máy.\n\nb) Cài bản vá.\n\n${term}\n\n`;
  expect(
    await days(
      section(1, '* Thời hạn: trước ngày 15/5/2025.') +
        section(2, 'Các nội dung tại mục này hoàn thành trước ngày 20/5/2025.'),
    ),
  ).toEqual([
    ['1.a', '2025-05-15'],
    ['1.b', '2025-05-15'],
    ['2.a', '2025-05-20'],
    ['2.b', '2025-05-20'],
  ]);
});

it('a step keeps what the brackets behind its number say of its days', async () => {
  expect(
    await days(
      'Bước 1 (từ ngày 10/3 đến ngày 14/3/2025): Rà soát tài khoản.\n\nBước 2 (ngày 31/3/2025): Sao lưu dữ liệu.',
    ),
  ).toEqual([
    ['1', '2025-03-14'],
    ['2', '2025-03-31'],
  ]);
});

it('what must be done before or after something happens has not the day of all', async () => {
  expect(
    await days(
      '1. Hệ thống đang chạy.\n\n2. Hệ thống đang xây dựng: hoàn thành trước khi nghiệm thu.',
      'Sở yêu cầu các đơn vị thực hiện các nhiệm vụ sau, hoàn thành trước ngày 28/3/2025:',
    ),
  ).toEqual([
    ['1', '2025-03-28'],
    ['2', null],
  ]);
});

it('a day that calls for the points of a part is theirs, and stands in no path', async () => {
  expect(
    await days(
      'A. KHỐI VĂN PHÒNG\n\nTrước ngày 15/4/2025, các phòng phải:\n\n1. Rà soát máy.\n\nB. KHỐI KỸ THUẬT\n\nTrước ngày 20/4/2025, các đội phải:\n\n1. Sao lưu dữ liệu.',
    ),
  ).toEqual([
    ['A.1', '2025-04-15'],
    ['B.1', '2025-04-20'],
  ]);
});

it('“Thời hạn hoàn thành mục II” dates the points of that section', async () => {
  expect(
    (
      await days(
        'I. TRƯỚC LỄ\n\n1. Rà soát máy.\n\nII. SAU LỄ\n\n1. Sao lưu dữ liệu.\n\nThời hạn hoàn thành mục II: trước ngày 30/4/2025.',
      )
    ).slice(0, 2),
  ).toEqual([
    ['I.1', null],
    ['II.1', '2025-04-30'],
  ]);
});

it('reports that are listed by their days under “Kết quả thực hiện” are duties', async () => {
  expect(
    await days(
      '1. Sao lưu dữ liệu.\n\n2. Kết quả thực hiện:\n- Báo cáo lần 1: gửi trước ngày 05/4/2025;\n- Báo cáo lần 2: gửi trước ngày 05/5/2025.',
    ),
  ).toEqual([
    ['1', null],
    ['2.-1', '2025-04-05'],
    ['2.-2', '2025-05-05'],
  ]);
});

it('what is said of all the points above, and of the report behind it, are two', async () => {
  expect(
    await days(
      '1. Sao lưu dữ liệu.\n\n2. Đổi mật khẩu; riêng máy chủ xong trước ngày 12/3/2025.\n\nCác nội dung nêu trên hoàn thành trước ngày 25/3/2025. Kết quả báo cáo về Sở trước ngày 28/3/2025.',
    ),
  ).toEqual([
    ['1', '2025-03-25'],
    ['2', '2025-03-25'],
    ['closing', '2025-03-25'],
    ['closing.2', '2025-03-28'],
  ]);
});

it('the days in brackets behind the name of a round are those of the round', async () => {
  expect(
    await days('- Đợt 1 (ngày 12/3/2025): cán bộ văn phòng.\n\n- Đợt 2 (ngày 19/3/2025): cán bộ kỹ thuật.'),
  ).toEqual([
    ['-1', '2025-03-12'],
    ['-2', '2025-03-19'],
  ]);
});

it('a paragraph that begins with what to do goes on asking behind one that asks, and thanks do not', async () => {
  expect(
    await days(
      'Sở yêu cầu các đơn vị sao lưu dữ liệu trước ngày 20/3/2025.\n\nPhân công 02 cán bộ trực mạng.\n\nSở cảm ơn sự phối hợp của các đơn vị.',
      'Thời gian qua đã xảy ra nhiều sự cố.',
    ),
  ).toEqual([
    ['p1', '2025-03-20'],
    ['p2', null],
  ]);
});
