// Paragraphs without numbers: what goes on with a request, and what only tells of one.
import { describe, expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

async function read(...paragraphs: string[]) {
  const page = `SỞ HẠ TẦNG SỐ
TỈNH HẢI ÂU

Số: 77/SHTS-HT
Hải Âu, ngày 04 tháng 9 năm 2023

Kính gửi: Các trường trực thuộc

${paragraphs.join('\n\n')}

Nơi nhận:
- Như trên;
`;
  const found = await readDispatch(new TextEncoder().encode(page), 'a.txt');
  if (!found.ok) throw new Error(found.problem.message.en);
  return found.value;
}
const duties = async (...paragraphs: string[]) =>
  (await read(...paragraphs)).obligations.map(({ addresseeGroup, text }) => [
    addresseeGroup,
    text.slice(0, 24),
  ]);

const asked = 'Sở Hạ tầng số đề nghị các trường rà soát máy tính của phòng máy.';
const group = 'Các trường';

describe('behind a paragraph that asks', () => {
  it.each([
    'Bên cạnh đó, cử người trực phòng máy cả hai ngày nghỉ.',
    'Đồng thời, sao lưu bảng điểm ra ổ đĩa rời.',
    'Cụ thể: Không nối máy chứa bảng điểm với Internet, thực hiện sao chép qua ổ đĩa rời.',
    'Không mang máy của trường về nhà.',
    'Cập nhật phần mềm diệt vi rút của từng máy.',
    'Nếu thấy máy bị mã hóa phải rút dây mạng và gọi tổ kỹ thuật.',
  ])('goes on with it, and asks the same: %s', async (next) => {
    expect(await duties(asked, next)).toEqual([
      [group, asked.slice(0, 24)],
      [group, next.slice(0, 24)],
    ]);
  });

  it.each([
    'Nếu trường nào vi phạm, Sở sẽ xử lý theo quy định.',
    'Trước đó, Văn phòng Sở phát hiện nhiều máy cần cài lại.',
    'Theo đó, các trường được thay biên bản giấy bằng bản điện tử.',
    'Báo cáo của các trường cho thấy việc rà soát còn chậm.',
  ])('tells what asks for nothing: %s', async (next) => {
    expect(await duties(asked, next)).toHaveLength(1);
  });

  it('asks those whom it names behind "cụ thể" or "ngoài ra"', async () => {
    expect(
      await duties(
        asked,
        'Cụ thể, các tổ tin học phải lập sổ theo dõi.',
        'Ngoài ra, đơn vị quản trị trang tin cần kiểm tra nhật ký.',
      ),
    ).toEqual([
      [group, asked.slice(0, 24)],
      ['Các tổ tin học', 'Cụ thể, các tổ tin học p'],
      ['Đơn vị quản trị trang tin', 'Ngoài ra, đơn vị quản tr'],
    ]);
  });
});

it('what another body has asked is told, where the dispatch itself asks something', async () => {
  const told = 'Ngày 01/9/2023, UBND tỉnh đã có Công văn số 512/UBND yêu cầu các sở rà soát máy chủ.';
  expect(await duties(told, asked)).toEqual([[group, asked.slice(0, 24)]]);
});

it('a sentence that tells how things are is no duty of the paragraph', async () => {
  const told = 'Số máy nhiễm mã độc tăng lên qua từng năm học.';
  expect(await duties(`${told} ${asked}`)).toEqual([[group, asked.slice(0, 24)]]);
});

it('a year in which something has happened is no window', async () => {
  const told = 'Trong năm 2022, cơ quan công an đã xử lý hàng trăm vụ việc.';
  expect((await read(told, asked)).window).toBeNull();
});

it('asks to follow a programme, and not what it shows', async () => {
  const lead = 'Sở Hạ tầng số đề nghị các trường tổ chức theo dõi các chương trình về an toàn số như sau:';
  const shown =
    '1. Phim tài liệu phát trên kênh 2 lúc 20h30, ngày 08/9/2023.\n\n2. Tọa đàm truyền hình trực tiếp lúc 8h00, ngày 09/9/2023.';
  expect((await read(lead, shown)).obligations.map(({ path, text }) => [path, text])).toEqual([['p1', lead]]);
});

it('a polite request that sets a day is a duty, and thanks are none', async () => {
  const polite = 'Kính đề nghị các trường lập danh sách máy tính, gửi về Sở trước ngày 20/9/2023.';
  const thanks = 'Sở Hạ tầng số trân trọng cám ơn./.';
  expect(await duties(asked, polite, thanks)).toEqual([
    [group, asked.slice(0, 24)],
    [group, polite.slice(0, 24)],
  ]);
  expect(await duties(asked, 'Kính đề nghị các trường quan tâm, phối hợp./.')).toHaveLength(1);
});

it('what is due is told in a sentence of its own, and not by what was asked before', async () => {
  const found = await read(
    'Căn cứ thư điện tử ngày 10/8/2023 nhắc các trường gửi báo cáo chậm nhất ngày 28 hằng tháng.',
    'Bằng thư này, Sở kính đề nghị các trường gửi báo cáo đầy đủ.',
    'Hạn chót nhận báo cáo vào thứ Tư, ngày 20/9/2023.',
  );
  expect(found.obligations).toHaveLength(2);
  expect(found.reportDue?.date).toBe('2023-09-20');
});

it('grounds in dashes under dashed addressees are neither addressees nor duties', async () => {
  const page = `SỞ HẠ TẦNG SỐ
TỈNH HẢI ÂU

Số: 77/SHTS-HT
Hải Âu, ngày 04 tháng 9 năm 2023

Kính gửi:
- Các trường trực thuộc;
- Các trung tâm trực thuộc.

- Căn cứ Quy định số 3/QĐ-SHTS ngày 01/8/2023 của Sở Hạ tầng số về kho số;
- Nhằm giữ kho số của toàn ngành an toàn;
Giám đốc Sở Hạ tầng số đề nghị các trường, trung tâm thực hiện:
1. Sao lưu kho số.
2. Giao Khối Kỹ thuật kiểm tra bản sao.

Nơi nhận:
- Như trên;
`;
  const found = await readDispatch(new TextEncoder().encode(page), 'a.txt');
  if (!found.ok) throw new Error(found.problem.message.en);
  const { addressees, bases, obligations } = found.value;
  expect(addressees.map(({ name }) => name)).toEqual(['Các trường trực thuộc', 'Các trung tâm trực thuộc']);
  expect(bases).toMatchObject([{ number: '3/QĐ-SHTS' }]);
  expect(obligations.map(({ path, addresseeGroup }) => [path, addresseeGroup])).toEqual([
    ['1', 'Các trường, trung tâm'],
    ['2', 'Khối Kỹ thuật'],
  ]);
});
