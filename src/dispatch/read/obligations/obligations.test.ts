// The ways in which duties are parted and closed: what stands apart is one, and no day stands on another's path.
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../contract.ts';
import { readDispatch } from '../read.ts';

async function reading(body: string): Promise<Reading> {
  const text = `SỞ XÂY DỰNG VÂN SƠN\n\nSố: 12/SXD-VP\nVân Sơn, ngày 03 tháng 3 năm 2025\n\nKính gửi: Các đơn vị thuộc Sở.\n\nSở yêu cầu các đơn vị thực hiện:\n\n${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`;
  const result = await readDispatch(new TextEncoder().encode(text), 'fixture');
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value;
}
const days = ({ obligations }: Reading) => obligations.map(({ path, deadline }) => [path, deadline.date]);

describe('the last duty without a number', () => {
  it.each([
    'Chỉ huy các đội tổ chức quán triệt, gửi kết quả về Sở trước ngày 30/4/2025.',
    'Làm xong việc nào, các đơn vị nhắn tin cho Văn phòng; bản tổng hợp nộp muộn nhất ngày 29/4/2025.',
    'Đơn vị nào chưa có đầu mối thì cử ngay và báo về Văn phòng trước ngày 30/4/2025.',
    'Các đội gửi báo cáo sơ kết trước ngày 30/4/2025.',
    'Quá trình thực hiện, vướng mắc báo cáo Sở chậm nhất ngày 29/4/2025.',
  ])('"%s" closes, and its day is not that of the point above', async (closing) => {
    const read = await reading(`1. Đổi mật khẩu quản trị.\n\n2. Sao lưu cơ sở dữ liệu.\n\n${closing}`);
    expect(days(read).slice(0, 2)).toEqual([
      ['1', null],
      ['2', null],
    ]);
    expect(read.obligations.at(-1)).toMatchObject({ path: 'closing' });
    expect(read.obligations.at(-1)?.deadline.date).not.toBeNull();
  });
});

describe('levels', () => {
  it('articles hold clauses, and clauses hold points', async () => {
    const read = await reading(
      'Điều 1. Trách nhiệm của Đội Quản lý hạ tầng\n\n1. Vá lỗ hổng.\n\n2. Đối với thiết bị mạng:\n\na) Đổi mật khẩu.\n\nb) Khóa cổng thừa.\n\nĐiều 2. Đội Thanh tra kiểm tra việc thực hiện.\n\nĐiều 3. Quyết định này có hiệu lực từ ngày ký.',
    );
    expect(days(read).map(([path]) => path)).toEqual(['1.1', '1.2.a', '1.2.b', '2']);
    expect(read.obligations[0]?.addresseeGroup).toBe('Đội Quản lý hạ tầng');
  });

  it('headings that end with "tài khoản" and "hồ sơ" hold what is numbered under them', async () => {
    const read = await reading(
      'I. VỀ QUẢN LÝ TÀI KHOẢN\n1. Đổi mật khẩu quản trị.\n2. Bảo vệ hồ sơ\na) Sao lưu hồ sơ hằng tuần.\nb) Mã hóa bản sao.\nII. VỀ THIẾT BỊ\n1. Thay thiết bị cũ.',
    );
    expect(days(read).map(([path]) => path)).toEqual(['I.1', 'I.2.a', 'I.2.b', 'II.1']);
  });

  it('stars head dashes, capitals head numbers in brackets, and "1.a)" stands under 1', async () => {
    const stars = await reading(
      '* Các đội:\n\n- Vá lỗ hổng.\n\n- Sao lưu.\n\n* Văn phòng:\n\n- Tổng hợp báo cáo.',
    );
    expect(days(stars).map(([path]) => path)).toEqual(['-1.-1', '-1.-2', '-2.-1']);
    const parts = await reading(
      'A. CÁC ĐỘI\n\n(1) Vá lỗ hổng.\n\n(2) Sao lưu.\n\nB. VĂN PHÒNG\n\n(1) Tổng hợp báo cáo.',
    );
    expect(days(parts).map(([path]) => path)).toEqual(['A.1', 'A.2', 'B.1']);
    const letters = await reading(
      '1) Các đội:\n\n1.a) Vá lỗ hổng.\n\n1.b) Sao lưu.\n\n2) Văn phòng tổng hợp báo cáo.',
    );
    expect(days(letters).map(([path]) => path)).toEqual(['1.a', '1.b', '2']);
    expect([stars, parts, letters].flatMap(({ contradictions }) => contradictions)).toEqual([]);
  });
});

it('two duties of two groups in one point are two, each with its own day', async () => {
  const read = await reading(
    '1. Các đội ngắt kết nối máy soạn thảo, gửi xác nhận về Sở trước ngày 14/3/2025. Văn phòng Sở cử người trực phòng máy chủ, báo cáo trước ngày 20/3/2025.\n\n2. Sao lưu dữ liệu.',
  );
  expect(days(read)).toEqual([
    ['1.p1', '2025-03-14'],
    ['1.p2', '2025-03-20'],
    ['2', null],
  ]);
});

describe('a gap in the numbering', () => {
  const kinds = ({ contradictions }: Reading) => contradictions.map(({ kind }) => kind);
  it('is told where a row leaves out a number', async () => {
    expect(kinds(await reading('1. Vá lỗ hổng.\n\n2. Sao lưu.\n\n4. Diễn tập.'))).toEqual(['numbering-gap']);
  });
  it('is not told of a row that begins anew, or of two rows with different marks', async () => {
    expect(kinds(await reading('1. Vá lỗ hổng.\n\n2. Sao lưu.\n\n1. Diễn tập.\n\n2. Báo cáo.'))).toEqual([]);
    expect(kinds(await reading('1. Vá lỗ hổng.\n\n2. Sao lưu.\n\n(4) Diễn tập.'))).toEqual([]);
  });
});

it.each([
  'Kiểm tra các hệ thống thông tin thuộc phạm vi quản lý.',
  'Phổ biến chiến dịch đến các doanh nghiệp thuộc phạm vi quản lý.',
  'Triển khai giải pháp cho máy tính thuộc quyền quản lý.',
])('"%s" is for the unit itself', async (duty) => {
  expect((await reading(`1. ${duty}\n\n2. Sao lưu.`)).obligations[0]?.cascade).toBe(false);
});

it.each([
  'Chỉ đạo các đơn vị thuộc phạm vi quản lý rà soát tài khoản.',
  'Quán triệt tới các đơn vị trực thuộc về quản lý mật khẩu.',
  'Triển khai đến các xã, phường việc sao lưu dữ liệu.',
  'Yêu cầu các đơn vị trực thuộc rà soát tài khoản.',
  'Phổ biến xuống tận cơ sở các thủ đoạn lừa đảo.',
  'Chỉ đạo các chi nhánh trực thuộc rà soát hợp đồng.',
  'Chỉ đạo các cửa hàng, điểm đại lý trực thuộc đối soát giấy tờ.',
  'Phổ biến, quán triệt đến các đơn vị sự nghiệp thuộc sở quy định này.',
  'Chỉ đạo các trường học trên địa bàn niêm yết đường dây nóng.',
  'Quán triệt đến Ủy ban nhân dân cấp xã nội dung công văn.',
])('"%s" is handed down', async (duty) => {
  expect((await reading(`1. ${duty}\n\n2. Sao lưu.`)).obligations.map(({ cascade }) => cascade)).toEqual([
    true,
    false,
  ]);
});

it('what a decision does by being issued, and a line that leads to a table of contacts, are no duties', async () => {
  const read = await reading(
    'Điều 1. Ban hành kèm theo Quyết định này Quy chế sử dụng tài khoản.\n\nĐiều 2. Các phòng sao lưu dữ liệu.\n\nKhi cần hỗ trợ, liên hệ theo bảng:',
  );
  expect(read.obligations.map(({ path }) => path)).toEqual(['2']);
});

it('who joins others leads, and a sentence that turns to another body is a duty of its own', async () => {
  const read = await reading(
    'Giám đốc yêu cầu:\n\nGiao Phòng Tổ chức phối hợp với Văn phòng khóa tài khoản thừa trước ngày 20/11/2025. Tổ Tin học nhân bản dữ liệu ra băng từ.',
  );
  expect(
    read.obligations.map(({ leadUnit, supportingUnits, addresseeGroup }) => [
      leadUnit,
      supportingUnits,
      addresseeGroup,
    ]),
  ).toEqual([
    ['Phòng Tổ chức', ['Văn phòng'], 'Phòng Tổ chức'],
    [null, [], 'Tổ Tin học'],
  ]);
});

const paths = ({ obligations }: Reading) => obligations.map(({ path }) => path);

describe('labels of further hands', () => {
  it('steps and parts in words count, and hold what is numbered under them', async () => {
    const steps = await reading(
      'Bước 1: Lập danh sách máy chủ.\n\nBước 2: Vá lỗ hổng\n\na) Máy chủ web.\n\nb) Máy chủ thư.\n\nBước 3: Sao lưu dữ liệu.',
    );
    expect(paths(steps)).toEqual(['1', '2.a', '2.b', '3']);
    const parts = await reading(
      'PHẦN THỨ NHẤT\nNHIỆM VỤ CHUNG\n\n1. Vá lỗ hổng.\n\nPHẦN THỨ HAI\nNHIỆM VỤ RIÊNG\n\n1. Đội Thi công sao lưu bản vẽ.',
    );
    expect(paths(parts)).toEqual(['1.1', '2.1']);
  });

  it('a label alone on its line is that of the text under it', async () => {
    const read = await reading('1.\nVá lỗ hổng của máy chủ.\n\n2.\nSao lưu dữ liệu trước ngày 20/3/2025.');
    expect(read.obligations.map(({ path, text }) => [path, text])).toEqual([
      ['1', 'Vá lỗ hổng của máy chủ.'],
      ['2', 'Sao lưu dữ liệu trước ngày 20/3/2025.'],
    ]);
  });

  it.each([
    ['-', '•'],
    ['•', '✓'],
    ['*', '➢'],
    ['-', '\uf0fc'],
  ])('"%s" heads a list of "%s", and both count as dashes', async (outer, inner) => {
    const read = await reading(
      `${outer} Máy chủ:\n\n${inner} Vá lỗ hổng.\n\n${inner} Tắt dịch vụ thừa.\n\n${outer} Máy trạm:\n\n${inner} Cài phần mềm diệt vi rút.`,
    );
    expect(paths(read)).toEqual(['-1.-1', '-1.-2', '-2.-1']);
  });

  it('a label that follows the one above it begins a point, though neither line ends as a sentence does', async () => {
    const read = await reading(
      '1. Vá lỗ hổng:\n1.1. Máy chủ: trước 10/3/2025\n1.2. Máy trạm: trước 20/3/2025',
    );
    expect(days(read)).toEqual([
      ['1.1', '2025-03-10'],
      ['1.2', '2025-03-20'],
    ]);
  });

  it('"Chuyển đổi số", "hằng ngày" and "địa điểm" end a line without waiting for the label of the next', async () => {
    const read = await reading(
      '1. Phòng Chuyển đổi số\na) Sao lưu bản vẽ hằng ngày\nb) Kiểm tra camera các địa điểm\nc) Vá lỗ hổng theo Công văn số\n15/UBND-NC.\n2. Văn phòng lập lịch trực.',
    );
    expect(paths(read)).toEqual(['1.a', '1.b', '1.c', '2']);
  });

  it('a sentence that ends long before the end of its line ends its paragraph', async () => {
    const read = await reading(
      'I. CÁC ĐỘI THI CÔNG\n1. Văn phòng Sở thống kê thiết bị giám sát đã lắp đặt tại các công trường trên địa bàn tỉnh.\nII. CÁC BAN QUẢN LÝ\nThay mật khẩu của thiết bị giám sát.\nBáo cáo kết quả trước ngày 30/3/2025.',
    );
    expect(paths(read)).toEqual(['I.1', 'II.p1', 'II.p2']);
  });

  it('"Khoản 1." and "Điểm a)" are labels like "1." and "a)"', async () => {
    const read = await reading(
      'Điều 1. Các đội\n\nKhoản 1. Sao lưu dữ liệu:\n\nĐiểm a) Bản vẽ: hằng ngày.\n\nĐiểm b) Hồ sơ: hằng tuần.\n\nĐiều 2. Văn phòng: lập lịch trực.',
    );
    expect(paths(read)).toEqual(['1.1.a', '1.1.b', '2']);
    expect(read.obligations.at(-1)?.addresseeGroup).toBe('Văn phòng');
  });

  it('the sentence that leads to the points of a section is none of them, and paragraphs under a short heading are', async () => {
    const led = await reading(
      'I. NHIỆM VỤ\n\nĐể khắc phục tồn tại, Giám đốc Sở yêu cầu:\n\n1. Vá lỗ hổng.\n\n2. Về báo cáo.\n\nCác đội gửi báo cáo mỗi tuần.\n\nVăn phòng gửi báo cáo tổng kết trước ngày 30/6/2025.',
    );
    expect(paths(led)).toEqual(['I.1', 'I.2.p1', 'I.2.p2']);
  });

  it('notes on a line of their own stand beside the duty above them', async () => {
    const read = await reading(
      '1. Vá lỗ hổng.\n\n2. Hướng dẫn các đội thực hiện.\n\nTrong đó lưu ý:\n\n- Không đưa tài liệu mật vào hồ sơ.\n\n- Hồ sơ phải có chữ ký.',
    );
    expect(paths(read)).toEqual(['1', '2', '2.-1', '2.-2']);
    expect(read.obligations[1]?.text).toBe('Hướng dẫn các đội thực hiện.');
  });

  it('hollow bullets stand under full ones', async () => {
    const read = await reading('● Các đội rà soát:\n\n○ Máy chủ.\n\n○ Máy trạm.\n\n● Văn phòng trực ban.');
    expect(paths(read)).toEqual(['-1.-1', '-1.-2', '-2']);
  });

  it('notes that run on from a duty leave its own words to it', async () => {
    const read = await reading(
      '1. Vá lỗ hổng.\n\n2. Hướng dẫn các đội thực hiện; cần lưu ý một số nội dung:\n\n- Không đưa tài liệu mật vào hồ sơ.\n\n- Hồ sơ phải có chữ ký.',
    );
    expect(paths(read)).toEqual(['1', '2', '2.-1', '2.-2']);
    expect(read.obligations[1]?.text).toBe('Hướng dẫn các đội thực hiện;');
  });

  it.each(['Trong quá trình thực hiện:', 'Ngoài ra, cần lưu ý:', 'Trường hợp xảy ra sự cố:'])(
    'a sentence of its own that leads to further points says nothing of the point above: %s',
    async (lead) => {
      const read = await reading(`1. Vá lỗ hổng.\n\n2. Đổi mật khẩu.\n\n${lead}\n\n- Không tự cài lại máy.`);
      expect(read.obligations.map(({ path, text }) => [path, text])).toEqual([
        ['1', 'Vá lỗ hổng.'],
        ['2', 'Đổi mật khẩu.'],
        ['2.-1', 'Không tự cài lại máy.'],
      ]);
      const bullets = await reading(`✓ Vá lỗ hổng.\n\n${lead}\n\n- Không tự cài lại máy.`);
      expect(paths(bullets)).toEqual(['-1', '-2']);
    },
  );

  it('of two signs of one kind that of the headings is the higher', async () => {
    const read = await reading(
      '❖ Giai đoạn 1 (20/5 - 31/5/2025): Cập nhật\n\n✓ Lập danh sách.\n\n✓ Vá thiết bị.\n\n❖ Giai đoạn 2 (01/6 - 20/6/2025): Thay thế\n\n✓ Thay thiết bị.',
    );
    expect(read.obligations.map(({ path, deadline: { to } }) => [path, to])).toEqual([
      ['-1.-1', '2025-05-31'],
      ['-1.-2', '2025-05-31'],
      ['-2.-1', '2025-06-20'],
    ]);
  });

  it('a paragraph that says what must be by a day asks as those beside it do', async () => {
    const read = await reading(
      'Các đội thi công cử người nhận thẻ mới tại Văn phòng.\n\nThẻ mất phải báo cáo Văn phòng trong vòng 04 giờ.\n\nCác đội thi công báo cáo trước ngày 20/3/2025.',
    );
    expect(paths(read)).toEqual(['p1', 'p2', 'p3']);
  });

  it('a step of days alone has those days', async () => {
    const read = await reading(
      '1. Cử người dự tập huấn theo đợt:\n- Đợt 1: ngày 23 và 24/6/2025;\n- Đợt 2: từ 29/6 đến 30/6/2025.',
    );
    expect(read.obligations.map(({ deadline: { from, to } }) => [from, to])).toEqual([
      ['2025-06-23', '2025-06-24'],
      ['2025-06-29', '2025-06-30'],
    ]);
  });

  it('what is listed under a colon without any label counts as paragraphs', async () => {
    const read = await reading(
      '1. Vá lỗ hổng của toàn bộ máy chủ đang vận hành tại các công trường trên địa bàn tỉnh trong tháng này.\n2. Đội Hạ tầng có trách nhiệm:\nGiám sát hệ thống 24/7.\nCảnh báo cho các đội.',
    );
    expect(paths(read)).toEqual(['1', '2.p1', '2.p2']);
  });

  it('signs that head nothing are bullets of one row', async () => {
    const read = await reading('- Vá lỗ hổng.\n\n✓ Sao lưu dữ liệu.\n\n➢ Đổi mật khẩu.');
    expect(paths(read)).toEqual(['-1', '-2', '-3']);
  });
});

describe('what asks for nothing', () => {
  it('a purpose, however long it is told, and not what is no longer taken in after a day', async () => {
    const read = await reading(
      '1. Mục đích: bảo đảm bí mật, an toàn mạng máy tính trong diễn tập (từ 09/7 đến 13/7/2025).\n\n2. Nhiệm vụ:\n\na) Các đội gửi tài liệu theo thời hạn:\n\n- Báo cáo: trước ngày 02/6/2025;\n\n- Tài liệu bổ sung: không nhận sau 17h00 ngày 08/6/2025.',
    );
    expect(paths(read)).toEqual(['2.a.-1', '2.a.-2']);
  });

  it.each([
    'Nhận được công văn này, đề nghị Thủ trưởng đơn vị triển khai, thực hiện và nộp báo cáo đúng thời gian quy định./.',
    'Cục B07 sẽ tổ chức kiểm tra tại một số địa phương trong quý II/2025.',
    'Thời gian bảo trì hệ thống (từ 23h00 đến 04h00 Chủ nhật hằng tuần) không thay đổi.',
  ])('what the issuer itself will do, and what stays as it is: %s', async (told) => {
    expect(paths(await reading(`1. Vá lỗ hổng.\n\n${told}`))).toEqual(['1']);
  });

  it('a list of people and their numbers, whatever stands above it', async () => {
    const read = await reading(
      '1. Vá lỗ hổng.\n\n2. Gửi báo cáo trước ngày 20/3/2025.\n\nĐầu mối liên hệ:\n\n- Ông Ngô Ví Dụ, điện thoại 0912.000.111;\n\n- Trực ban Văn phòng: 0216.3000.222.',
    );
    expect(paths(read)).toEqual(['1', '2']);
    expect(read.contacts.map(({ phones }) => phones)).toEqual([['0912000111'], ['02163000222']]);
  });

  it('a sentence that only says where the tasks are listed, but not one that asks to carry them out', async () => {
    const told = await reading(
      '1. Vá lỗ hổng.\n\nDanh mục công việc được quy định chi tiết tại Phụ lục kèm theo.',
    );
    expect(paths(told)).toEqual(['1']);
    const asked = await reading(
      '1. Vá lỗ hổng.\n\nCác đội thực hiện nhiệm vụ được nêu tại Phụ lục, gửi kết quả trước ngày 20/3/2025.',
    );
    expect(paths(asked)).toEqual(['1', 'closing']);
  });

  it('names that are to be told by a day are asked for, with the number to tell them to', async () => {
    const read = await reading(
      '1. Vá lỗ hổng.\n\nTên cán bộ đầu mối đề nghị thông báo qua số 0216.3000.222 trước 16 giờ ngày 05/3/2025.',
    );
    expect(paths(read)).toEqual(['1', 'closing']);
  });
});
