// Lists of recipients in the layouts that offices use, and the lists that are none of recipients.
import { describe, expect, it } from 'vitest';
import { numbered } from '../lines/line.ts';
import { readDispatch } from '../read.ts';
import { isBodyName, opensSector } from './body-names.ts';
import { recipientBlocks } from './recipient-units.ts';
import { runInOf } from './run-in.ts';

const dispatch = `SỞ THỬ NGHIỆM
Số: 12/STN-CNTT
Lam Giang, ngày 05 tháng 6 năm 2025
V/v thử

Kính gửi: Các sở, ban, ngành

Đề nghị các đơn vị:

1. Sao lưu dữ liệu hằng ngày.

2. Báo cáo về Sở trước ngày 20/6/2025.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Ngô Ví Dụ

`;
async function appendixOf(text: string) {
  const read = await readDispatch(new TextEncoder().encode(dispatch + text), 'a.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  expect(read.value.contradictions).toEqual([]);
  return read.value.appendices[0];
}
async function rowsOf(text: string) {
  const appendix = await appendixOf(text);
  expect(appendix?.kind).toBe('recipient-units');
  return appendix!.blocks.map(({ sector, units }) => [sector, ...units.map(({ name }) => name)]);
}

describe('a list of recipients is told by the names in it', () => {
  it.each([
    'Danh sách các đơn vị nhận văn bản',
    'DANH SÁCH GỬI CÔNG VĂN',
    'NƠI GỬI',
    'Danh sách các cơ quan, đơn vị thực hiện',
    'PHỤ LỤC',
    'Mẫu 02\nDANH SÁCH CƠ QUAN THỰC HIỆN',
  ])('under the title %s', async (title) => {
    expect(await rowsOf(`${title}\nSở Tài chính\nUBND xã Ngọc Vân\nCông ty TNHH Cấp nước Lam Giang`)).toEqual(
      [[null, 'Sở Tài chính', 'UBND xã Ngọc Vân', 'Công ty TNHH Cấp nước Lam Giang']],
    );
  });

  it('whatever other columns say of them; a total is no row', async () => {
    expect(
      await rowsOf(`PHỤ LỤC
STT\tCơ quan\tĐầu mối\tĐiện thoại\tGhi chú
1\tBáo Lam Giang\tPhòng Bạn đọc\t0204.3000.111\t
2\tVNPT Lam Giang\tTrung tâm Điều hành\t0204.3000.113\t
3\tĐiện lực Bến Trúc\tPhòng Kỹ thuật\t0204.3000.114\t
\tTổng cộng: 3\t\t\t`),
    ).toEqual([[null, 'Báo Lam Giang', 'VNPT Lam Giang', 'Điện lực Bến Trúc']]);
  });

  it('in columns without numbers, each under its heading', async () => {
    expect(
      await rowsOf(`DANH SÁCH ĐƠN VỊ NHẬN CÔNG VĂN
Miền núi\tĐồng bằng
Trường THPT Suối Lam\tTrường THPT Bến Trúc
Trạm Y tế Thượng Lam\tTrường Mầm non Hoa Sen`),
    ).toEqual([
      ['Miền núi', 'Trường THPT Suối Lam', 'Trạm Y tế Thượng Lam'],
      ['Đồng bằng', 'Trường THPT Bến Trúc', 'Trường Mầm non Hoa Sen'],
    ]);
  });

  it('with addresses that look like names, over lines that head its parts', async () => {
    expect(
      await rowsOf(`PHỤ LỤC
DANH SÁCH ĐƠN VỊ
STT\tTên đơn vị\tĐịa chỉ
A. CÁC VIỆN, TRƯỜNG
1\tViện Nghiên cứu Thử\t10 phố Thử
B. CÁC DOANH NGHIỆP
1\tTập đoàn Sông Thử\tPhường 1, Lam Giang
2\tTổng công ty Giấy Thử\tKhu công nghiệp Bến Trúc`),
    ).toEqual([
      ['CÁC VIỆN, TRƯỜNG', 'Viện Nghiên cứu Thử'],
      ['CÁC DOANH NGHIỆP', 'Tập đoàn Sông Thử', 'Tổng công ty Giấy Thử'],
    ]);
  });

  it('with a column that says which part of the list each row, or each run of rows, belongs to', async () => {
    const list = (...parts: string[]) =>
      `PHỤ LỤC\nDANH SÁCH ĐƠN VỊ\nSTT\tKhối\tTên đơn vị\n1\tSở, ngành\tSở Tài chính\n2\t${parts[0]}\tSở Y tế\n3\tXã, phường\tXã Ngọc Vân\n4\t${parts[1]}\tPhường Bến Trúc`;
    const blocks = [
      ['Sở, ngành', 'Sở Tài chính', 'Sở Y tế'],
      ['Xã, phường', 'Xã Ngọc Vân', 'Phường Bến Trúc'],
    ];
    expect(await rowsOf(list('Sở, ngành', 'Xã, phường'))).toEqual(blocks);
    expect(await rowsOf(list('', ''))).toEqual(blocks);
  });

  it('in a sentence of several classes, and under Roman numbers without a dot', async () => {
    expect(
      await rowsOf(
        'PHỤ LỤC\nDANH SÁCH ĐƠN VỊ\nCác cơ quan nhận gồm: Sở Tài chính, Sở Văn hóa, Thể thao và Du lịch, Sở Y tế; Điện lực Bến Trúc, Viễn thông Lam Giang.',
      ),
    ).toEqual([
      [
        null,
        'Sở Tài chính',
        'Sở Văn hóa, Thể thao và Du lịch',
        'Sở Y tế',
        'Điện lực Bến Trúc',
        'Viễn thông Lam Giang',
      ],
    ]);
    expect(
      await rowsOf(
        'PHỤ LỤC\nDANH SÁCH ĐƠN VỊ\nI KHỐI SỞ\n1 Sở Tài chính\n2 Sở Y tế\nII KHỐI XÃ\n1 Xã Ngọc Vân',
      ),
    ).toEqual([
      ['KHỐI SỞ', 'Sở Tài chính', 'Sở Y tế'],
      ['KHỐI XÃ', 'Xã Ngọc Vân'],
    ]);
  });

  it('in two pairs of columns, the second head misread', async () => {
    expect(
      await rowsOf(
        'PHỤ LỤC\nDANH SÁCH TRƯỜNG\nTT\tTên trường\tIT\tTên trường\n1\tTrường THCS Bến Trúc\t3\tTrường THPT Ngọc Vân\n2\tTrường THCS Lam Hạ\t4\tTrường Mầm non Hoa Sen',
      ),
    ).toEqual([
      [null, 'Trường THCS Bến Trúc', 'Trường THCS Lam Hạ', 'Trường THPT Ngọc Vân', 'Trường Mầm non Hoa Sen'],
    ]);
  });

  it('in a second table that no heading heads', () => {
    const rows = [
      ['STT', 'Tên đơn vị'],
      ['', 'Các sở'],
      ['1', 'Sở Tài chính'],
      ['STT', 'Tên trường'],
      ['1', 'Trường THPT Bến Trúc'],
    ].map((cells, at) => ({
      raw: cells.join(' '),
      shown: cells.join(' '),
      opens: true,
      cells,
      table: at < 3 ? 1 : 2,
    }));
    const blocks = recipientBlocks(numbered(rows));
    expect(blocks.map(({ sector, units }) => [sector, ...units.map(({ name }) => name)])).toEqual([
      ['Các sở', 'Sở Tài chính'],
      [null, 'Trường THPT Bến Trúc'],
    ]);
  });

  it('in sentences that name the kind of each in small letters', async () => {
    expect(
      await rowsOf(
        'PHỤ LỤC\nDANH SÁCH ĐƠN VỊ NHẬN\n1. Các sở: Sở Tài chính; Sở Y tế.\n2. Ủy ban nhân dân các xã, phường: Xã Ngọc Vân, xã Lam Hạ, phường Bến Trúc.',
      ),
    ).toEqual([
      ['Các sở', 'Sở Tài chính', 'Sở Y tế'],
      ['Ủy ban nhân dân các xã, phường', 'Xã Ngọc Vân', 'xã Lam Hạ', 'phường Bến Trúc'],
    ]);
  });

  it('parted by blanks alone', async () => {
    expect(
      await rowsOf(`PHỤ LỤC
DANH SÁCH ĐƠN VỊ NHẬN
STT    Tên đơn vị                         Địa chỉ
1      Sở Tài chính                       Số 3 đường Thử
2      Ban Quản lý dự án đầu tư xây
       dựng tỉnh                          Số 5 đường Thử
3      Trường THPT Ngọc Vân               Xã Ngọc Vân`),
    ).toEqual([[null, 'Sở Tài chính', 'Ban Quản lý dự án đầu tư xây dựng tỉnh', 'Trường THPT Ngọc Vân']]);
  });

  it('numbered in two depths, lettered, or with two signs', async () => {
    expect(
      await rowsOf(
        'PHỤ LỤC\nDANH SÁCH ĐƠN VỊ\n1. Khối Đảng\n1.1. Văn phòng Tỉnh ủy\n1.2. Ban Tổ chức Tỉnh ủy',
      ),
    ).toEqual([['Khối Đảng', 'Văn phòng Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy']]);
    expect(
      await rowsOf('PHỤ LỤC\nDANH SÁCH ĐƠN VỊ\na) Sở Tài chính\nb) Kho bạc Nhà nước khu vực XX'),
    ).toEqual([[null, 'Sở Tài chính', 'Kho bạc Nhà nước khu vực XX']]);
    expect(
      await rowsOf(
        'PHỤ LỤC\nDANH SÁCH NHẬN\n- Các sở:\n+ Sở Tài chính\n+ Sở Y tế\n- Các phường:\n+ Phường Bến Trúc',
      ),
    ).toEqual([
      ['Các sở', 'Sở Tài chính', 'Sở Y tế'],
      ['Các phường', 'Phường Bến Trúc'],
    ]);
  });

  it('with bodies of their own beside parts', async () => {
    expect(
      await rowsOf(`PHỤ LỤC
CÁC ĐƠN VỊ NHẬN CÔNG VĂN
1. Các cơ quan Đảng
- Văn phòng Tỉnh ủy
- Ban Nội chính Tỉnh ủy
2. Các sở
- Sở Xây dựng
3. Tòa án nhân dân tỉnh
4. Viện kiểm sát nhân dân tỉnh`),
    ).toEqual([
      ['Các cơ quan Đảng', 'Văn phòng Tỉnh ủy', 'Ban Nội chính Tỉnh ủy'],
      ['Các sở', 'Sở Xây dựng'],
      [null, 'Tòa án nhân dân tỉnh', 'Viện kiểm sát nhân dân tỉnh'],
    ]);
  });

  it('under a name that stands below the caption', async () => {
    expect(
      await rowsOf(
        'Phụ lục\n(Gửi kèm Công văn số 12/STN-CNTT)\nDanh sách các đơn vị\n- Sở Tài chính,\n- Sở Nội vụ.',
      ),
    ).toEqual([[null, 'Sở Tài chính', 'Sở Nội vụ']]);
  });

  it('running in, over lines too; what follows is of no class', async () => {
    expect(
      await rowsOf(`DANH SÁCH NHẬN VĂN BẢN
- Các sở, ban, ngành: Văn phòng UBND tỉnh; Sở Văn hóa, Thể thao và Du lịch; Sở Khoa học và Công
nghệ; Thanh tra tỉnh.
- UBND các xã: Ngọc Vân, Thượng Lam và Cồn Sẻ;
- Bưu điện tỉnh.`),
    ).toEqual([
      [
        'Các sở, ban, ngành',
        'Văn phòng UBND tỉnh',
        'Sở Văn hóa, Thể thao và Du lịch',
        'Sở Khoa học và Công nghệ',
        'Thanh tra tỉnh',
      ],
      ['UBND các xã', 'UBND xã Ngọc Vân', 'UBND xã Thượng Lam', 'UBND xã Cồn Sẻ'],
      [null, 'Bưu điện tỉnh'],
    ]);
  });

  it('without the total, the note and the signature under it', async () => {
    expect(
      await rowsOf(`PHỤ LỤC
DANH SÁCH GỬI CÔNG VĂN
KHỐI CÁC SỞ, BAN, NGÀNH
1. Sở Tài chính (để thực hiện);
2. Sở Y tế, ĐT: 0204.3000.111
KHỐI CÁC XÃ, PHƯỜNG
1. Phường Bến Trúc
Tổng cộng: 3 đơn vị./.
Ghi chú: đơn vị mới thành lập nhận sau.
TM. BAN TỔ CHỨC
Trần Thử`),
    ).toEqual([
      ['KHỐI CÁC SỞ, BAN, NGÀNH', 'Sở Tài chính', 'Sở Y tế'],
      ['KHỐI CÁC XÃ, PHƯỜNG', 'Phường Bến Trúc'],
    ]);
  });
});

it.each([
  [
    'persons',
    'PHỤ LỤC\nDANH SÁCH CÁN BỘ ĐẦU MỐI\nTT\tHọ và tên\tĐơn vị\n1\tTrần Thử\tSở Y tế\n2\tLê Thử\tSở Tư pháp',
  ],
  [
    'guests',
    'PHỤ LỤC\nDANH SÁCH ĐẠI BIỂU\nTT\tHọ và tên\tCơ quan\n1\tTrần Thử\tSở Y tế\n2\tLê Thử\tSở Tư pháp',
  ],
  [
    'duties',
    'PHỤ LỤC\n1. Sở Y tế rà soát hệ thống bệnh viện.\n2. Sở Tài chính chủ trì bố trí kinh phí.\n3. Công an tỉnh hướng dẫn.',
  ],
])('a list of %s is none of recipients', async (_, text) => {
  const appendix = await appendixOf(text);
  expect([appendix?.kind, appendix?.blocks]).toEqual(['other', []]);
});

it.each([
  ['Sở Y tế', true],
  ['Đặc khu Cồn Sẻ', true],
  ['Ngân hàng TMCP Thử - Chi nhánh Lam Giang', true],
  ['Đài Phát thanh và Truyền hình tỉnh', true],
  ['Số điện thoại', false],
  ['Tổng cộng', false],
  ['Các sở, ban, ngành', false],
  ['sở tài chính', false],
  ['Phòng, chống mã độc', false],
  ['Ban hành quy chế', false],
])('%s: the name of a body? %s', (name, isBody) => {
  expect(isBodyName(name)).toBe(isBody);
});

it('a class of bodies heads a part, a body with a name of its own does not', () => {
  expect(['Khối sở', 'Doanh nghiệp viễn thông', 'Các xã'].map(opensSector)).toEqual([true, true, true]);
  expect(['Đảng ủy phường Bến Trúc', 'Doanh nghiệp tư nhân Hoa Mai'].map(opensSector)).toEqual([
    false,
    false,
  ]);
});

it('a name with commas is one, and no sentence is a list of names', () => {
  expect(runInOf('Sở Lao động, Thương binh và Xã hội')).toBeNull();
  expect(runInOf('Ghi chú: các đơn vị sao lưu, khôi phục, báo cáo.')).toBeNull();
  expect(runInOf('Các xã, phường: Ngọc Vân, Bến Trúc')?.names).toEqual(['Ngọc Vân', 'Bến Trúc']);
});

it('a rule that a decision issues with itself is an appendix, and its caption is held against the letterhead', async () => {
  const rule =
    'QUY ĐỊNH\n\nSử dụng tài khoản\n\n(Ban hành kèm theo Văn bản số 12/STN-CNTT ngày 07/6/2025)\n\nTài khoản do Phòng cấp.\n';
  const read = await readDispatch(new TextEncoder().encode(dispatch + rule), 'a.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  expect(read.value.appendices).toHaveLength(1);
  expect(read.value.contradictions.map(({ kind }) => kind)).toEqual(['appendix-date-differs']);
});

it('two lists printed side by side are told by numbers that keep their distance', async () => {
  const rows = [
    '1 Trường Tiểu học Đá Dựng 4 Trường Mầm non Hoa Gạo',
    '2 Trường Tiểu học Số 2 Khe Vàng 5 Trường Mầm non Sao Khuê',
  ];
  expect(await rowsOf(`DANH SÁCH CÁC TRƯỜNG NHẬN VĂN BẢN\n${rows.join('\n')}\n3 Trường THCS Tà Lơi`)).toEqual(
    [
      [
        null,
        'Trường Tiểu học Đá Dựng',
        'Trường Tiểu học Số 2 Khe Vàng',
        'Trường THCS Tà Lơi',
        'Trường Mầm non Hoa Gạo',
        'Trường Mầm non Sao Khuê',
      ],
    ],
  );
});

it('what stands in further columns is no part of a name, where the header alone tells of them', async () => {
  const rows =
    'STT Tên đơn vị Địa chỉ Ghi chú\n1 Sở Tài chính 54 phố Lò Rèn chủ trì\n2 Công an tỉnh phối hợp\n3 Sở Nội vụ';
  expect(await rowsOf(`DANH SÁCH ĐƠN VỊ NHẬN VĂN BẢN\n${rows}`)).toEqual([
    [null, 'Sở Tài chính', 'Công an tỉnh', 'Sở Nội vụ'],
  ]);
});
