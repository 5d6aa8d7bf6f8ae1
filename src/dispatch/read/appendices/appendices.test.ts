// Appendices as offices print them: lists in columns and tables, lost numbers, forms without the word, tasks in any order of columns.
import { describe, expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

const dispatch = `SỞ THỬ NGHIỆM
Số: 12/STN-CNTT
Lam Giang, ngày 05 tháng 6 năm 2025
V/v thử

Kính gửi: Các sở, ban, ngành

Đề nghị các đơn vị:

1. Sao lưu dữ liệu hằng ngày theo Phụ lục kèm theo.

2. Báo cáo về Sở trước ngày 20/6/2025.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Ngô Ví Dụ

`;
async function readingOf(appendices: string) {
  const read = await readDispatch(new TextEncoder().encode(dispatch + appendices), 'a.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value;
}
const appendicesOf = async (text: string) => (await readingOf(text)).appendices;
async function blocksOf(text: string) {
  const [appendix] = await appendicesOf(text);
  expect(appendix?.kind).toBe('recipient-units');
  return appendix!.blocks.map(({ sector, units }) => [sector, ...units.map(({ name }) => name)]);
}
const caption = '(Kèm theo Công văn số 12/STN-CNTT ngày 05/6/2025 của Sở Thử nghiệm)';

describe('a list of recipients', () => {
  it('has its units under their sectors, numbered through, with names over two lines', async () => {
    expect(
      await blocksOf(`PHỤ LỤC I
DANH SÁCH CÁC ĐƠN VỊ
${caption}

I. Các sở, ban, ngành
1. Sở Tài chính
2. Ban Quản lý dự án đầu tư xây dựng công trình giao thông và nông
nghiệp tỉnh
3. Sở Y tế
II. Các xã, phường
4. Phường Bến Trúc
5. Xã Ngọc Vân
III. Khối doanh nghiệp
6. Công ty Cổ phần Cấp nước`),
    ).toEqual([
      [
        'Các sở, ban, ngành',
        'Sở Tài chính',
        'Ban Quản lý dự án đầu tư xây dựng công trình giao thông và nông nghiệp tỉnh',
        'Sở Y tế',
      ],
      ['Các xã, phường', 'Phường Bến Trúc', 'Xã Ngọc Vân'],
      ['Khối doanh nghiệp', 'Công ty Cổ phần Cấp nước'],
    ]);
  });

  it('is read column by column where it stands in two', async () => {
    expect(
      await blocksOf(`PHỤ LỤC 02
DANH SÁCH ĐƠN VỊ NHẬN CÔNG VĂN
1. Sở Tài chính            3. Phường Bến Trúc
2. Sở Y tế                 4. Xã Ngọc Vân`),
    ).toEqual([[null, 'Sở Tài chính', 'Sở Y tế', 'Phường Bến Trúc', 'Xã Ngọc Vân']]);
  });

  it('is read table by table where two stand side by side, each with its heading', async () => {
    expect(
      await blocksOf(`Phụ lục
DANH SÁCH NƠI NHẬN
TT\tTên đơn vị\tTT\tTên đơn vị
\tKhối sở\t\tKhối xã
1\tSở Tài chính\t1\tXã A Lưới Thử
2\tSở Y tế\t2\tXã B Thử`),
    ).toEqual([
      ['Khối sở', 'Sở Tài chính', 'Sở Y tế'],
      ['Khối xã', 'Xã A Lưới Thử', 'Xã B Thử'],
    ]);
  });

  it('keeps a row whose number is lost, and takes no address for a name', async () => {
    expect(
      await blocksOf(`PHỤ LỤC 1a: DANH SÁCH CƠ QUAN, ĐƠN VỊ

| STT | Tên cơ quan, đơn vị | Địa chỉ |
|---|---|---|
| I | Các sở, ban, ngành | |
| 1 | Sở Tài chính | Số 1 đường Thử |
| | Sở Nội vụ | Số 3 đường Thử |
| 3 | Sở Y tế | Số 2 đường Thử |
| II | UBND các xã, phường | |
| | Phường Bến Trúc | |
| 2 | Xã Ngọc Vân | |`),
    ).toEqual([
      ['Các sở, ban, ngành', 'Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế'],
      ['UBND các xã, phường', 'Phường Bến Trúc', 'Xã Ngọc Vân'],
    ]);
  });

  it('may be bullets under numbered headings, without the word appendix', async () => {
    const text = `DANH SÁCH ĐƠN VỊ NHẬN VĂN BẢN
${caption}
1. Các sở, ban, ngành:
- Sở Tài chính;
- Sở Y tế;
2. UBND các huyện:
- Huyện Ngọc Vân;
- Huyện Thượng Lam.`;
    expect(await blocksOf(text)).toEqual([
      ['Các sở, ban, ngành', 'Sở Tài chính', 'Sở Y tế'],
      ['UBND các huyện', 'Huyện Ngọc Vân', 'Huyện Thượng Lam'],
    ]);
    expect((await readingOf(text)).contradictions).toEqual([]);
  });

  it('shows where its numbers jump, and only there', async () => {
    const list = (rows: string) => `PHỤ LỤC\nDANH SÁCH ĐƠN VỊ\n${rows}`;
    const jumps = async (rows: string) =>
      (await readingOf(list(rows))).contradictions.map(({ kind }) => kind);
    expect(await jumps('1. Sở Y tế\n2. Sở Nội vụ\n4. Sở Tư pháp')).toEqual(['row-numbering-gap']);
    expect(await jumps('1. Sở Y tế\nl. Sở Nội vụ\n3. Sở Tư pháp')).toEqual([]);
  });
});

describe('the kinds of appendices', () => {
  it.each([
    [
      'PHỤ LỤC II\nThông tin về lỗ hổng bảo mật\nSTT\tMã CVE\tSản phẩm\n1\tCVE-2025-11111\tMáy chủ thư',
      'vulnerability-list',
    ],
    [
      'PHỤ LỤC III\nSTT\tGiá trị\tLoại\n1\thxxp://xau[.]example\tDomain\n2\t203.0.113[.]7:8443\tIP',
      'indicator-list',
    ],
    ['PHỤ LỤC\nLỊCH TRỰC DỊP TẾT\nTT\tHọ và tên\tĐiện thoại\n1\t\t', 'duty-roster-form'],
    ['Phụ lục số 3. ĐỀ CƯƠNG BÁO CÁO\n1. Tên đơn vị: ......\n2. Kết quả: ......', 'report-form'],
    ['PHỤ LỤC B\nPHÂN CÔNG NHIỆM VỤ\nTT\tNhiệm vụ\tChủ trì\n1\tLập danh mục hệ thống\tSở Y tế', 'task-table'],
    ['PHỤ LỤC 2.1\nHướng dẫn cài đặt\nMở phần mềm và chọn mục cập nhật.', 'other'],
  ] as const)('%#: told by title, columns or rows', async (text, kind) => {
    const appendices = await appendicesOf(text);
    expect(appendices.map((appendix) => appendix.kind)).toEqual([kind]);
  });

  it('forms that follow each other are two, each by its own title', async () => {
    const appendices = await appendicesOf(`MẪU SỐ 01
BÁO CÁO KẾT QUẢ RÀ SOÁT
${caption}
1. Tên đơn vị: ......
2. Sao lưu: ☐ Đã thực hiện ☐ Chưa thực hiện
3. Số máy chủ: ......

MẪU SỐ 02
DANH SÁCH TRỰC
${caption}
TT\tHọ và tên\tĐiện thoại
1\t\t`);
    expect(appendices.map(({ kind }) => kind)).toEqual(['report-form', 'duty-roster-form']);
    expect(appendices[0]!.fields.map(({ label, type }) => [label, type])).toEqual([
      ['Tên đơn vị', 'text'],
      ['Sao lưu', 'text'],
      ['Số máy chủ', 'integer'],
    ]);
  });

  it('indicators stay as they are printed', async () => {
    const [list] = await appendicesOf(
      'PHỤ LỤC\nTT\tTên miền\n1\thxxps://xau[.]example/a?b=1\n2\tlua-dao[.]example',
    );
    expect(list!.rows.map((row) => row[1])).toEqual(['hxxps://xau[.]example/a?b=1', 'lua-dao[.]example']);
  });
});

it('a task table gives its duties in any order of its columns; the heading of a part is none of them', async () => {
  const { obligations } = await readingOf(`PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ
TT\tNội dung công việc\tThời gian hoàn thành\tCơ quan phối hợp\tCơ quan chủ trì
I\tNHIỆM VỤ CHUNG\t\t\t
1\tLập danh mục hệ thống thông tin\tTrước 30/6/2025\tCác sở, ngành\tSở Thử nghiệm
2\tTổ chức diễn tập ứng cứu sự cố\tTrước ngày 15/9/2025\tSở Y tế\tCông an tỉnh`);
  expect(
    obligations
      .filter(({ path }) => path.startsWith('table'))
      .map(({ path, leadUnit, supportingUnits, deadline, demands }) => [
        path,
        leadUnit,
        supportingUnits,
        deadline.date,
        demands.map(({ control }) => control),
      ]),
  ).toEqual([
    ['table1.1', 'Sở Thử nghiệm', ['Các sở, ngành'], '2025-06-30', ['key-system']],
    ['table1.2', 'Công an tỉnh', ['Sở Y tế'], '2025-09-15', ['response-plan']],
  ]);
});
