// Word documents as clerks make them: letterheads by tabs and in tables inside tables, rows that Word counts, tables over two pages, fonts of capitals.
import { describe, expect, it } from 'vitest';
import { readDispatch } from '../read.ts';
import { buildDocx, level, listed, numberingPart, paragraph, run, table } from './build-docx.ts';

const left = ['UBND TỈNH MÂY HẠ', 'SỞ NỘI VỤ', 'Số: 318/SNV-VP', 'V/v sao lưu dữ liệu'];
const right = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Mây Hạ, ngày 04 tháng 9 năm 2024',
];
const paragraphs = (lines: string[]): string => lines.map(paragraph).join('');
const nested = (lines: string[]): string => table(lines.map((line) => [line])) + paragraph('');
const side = (between: string): string =>
  left.map((line, at) => `<w:p>${run(line)}${between}${run(right[at] ?? '')}</w:p>`).join('');

const body =
  paragraph('Kính gửi: Các phòng thuộc Sở') +
  paragraph('Sở yêu cầu các phòng:') +
  paragraph('1. Sao lưu dữ liệu trước ngày 20/9/2024.') +
  paragraph('Nơi nhận:') +
  paragraph('- Như trên;') +
  paragraph('- Lưu: VT.');
const read = async (content: string, parts = {}) => {
  const reading = await readDispatch(buildDocx(content, parts), 'a.docx');
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
};

describe('a letterhead', () => {
  it.each([
    ['set with tabs', side('<w:r><w:tab/></w:r><w:r><w:tab/></w:r>')],
    ['set with blanks', side(run(' '.repeat(20)))],
    ['of tables inside a table', table([[nested(left), nested(right)]])],
    ['in a table inside a frame', table([[table([[paragraphs(left), paragraphs(right)]]) + paragraph('')]])],
  ])('%s is read column by column', async (_, letterhead) => {
    expect(await read(letterhead + body)).toMatchObject({
      issuer: { value: 'Sở Nội vụ' },
      parentBody: { value: 'UBND tỉnh Mây Hạ' },
      number: { value: '318' },
      symbol: { value: 'SNV-VP' },
      subject: { value: 'V/v sao lưu dữ liệu' },
      place: { value: 'Mây Hạ' },
      date: { iso: '2024-09-04' },
      obligations: [{ path: '1' }],
    });
  });

  it('in a font that shows every letter as a capital is in capitals', async () => {
    const inFont = (text: string, font: string) =>
      `<w:p><w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const letterhead =
      inFont('ñy ban nh©n d©n tØnh m©y h¹', '.VnTimeH') + inFont('Sè: 12/UBND-VX', '.VnTime');
    expect(await read(letterhead + paragraphs(right) + body)).toMatchObject({
      issuer: { value: 'Ủy ban nhân dân tỉnh Mây Hạ' },
      number: { value: '12' },
    });
  });
});

describe('a table', () => {
  const heads = ['TT', 'Nhiệm vụ', 'Chủ trì'];
  const task = (number: number, text: string): string[] => [String(number), text, 'Phòng Tin học'];
  const opening =
    table([[paragraphs(left), paragraphs(right)]]) +
    paragraph('Kính gửi: Các phòng thuộc Sở') +
    paragraph('Sở giao việc như sau:');
  const pathsOf = async (content: string, parts = {}) =>
    (await read(opening + content, parts)).obligations.map(({ path, text }) => [path, text]);
  const both = [
    ['table1.1', 'Sao lưu dữ liệu'],
    ['table1.2', 'Đổi mật khẩu'],
  ];

  it.each([
    ['heads printed again', table([heads, task(1, 'Sao lưu dữ liệu'), heads, task(2, 'Đổi mật khẩu')])],
    [
      'a page that ends between two of its rows',
      table([heads, task(1, 'Sao lưu dữ liệu')]) + paragraph('') + table([heads, task(2, 'Đổi mật khẩu')]),
    ],
    [
      'a second half without heads',
      table([heads, task(1, 'Sao lưu dữ liệu')]) + paragraph('') + table([task(2, 'Đổi mật khẩu')]),
    ],
  ])('is one with %s', async (_, content) => {
    expect(await pathsOf(content)).toEqual(both);
  });

  it('that counts from 1 under the same heads is another', async () => {
    const two = table([heads, task(1, 'Sao lưu dữ liệu')]) + table([heads, task(1, 'Đổi mật khẩu')]);
    expect((await pathsOf(two)).map(([path]) => path)).toEqual(['table1.1', 'table2.1']);
  });

  it('has its rows numbered by Word', async () => {
    const rows = ['Sở Y tế', 'Sở Xây dựng'].map((name) => [listed(3, 0, ''), name]);
    const lists = { 'word/numbering.xml': numberingPart({ 5: level(0, 'decimal', '%1') }, { 3: [5] }) };
    const list =
      paragraph('PHỤ LỤC') + paragraph('DANH SÁCH ĐƠN VỊ') + table([['STT', 'Tên đơn vị'], ...rows]);
    const { appendices } = await read(
      opening + paragraph('Nơi nhận:') + paragraph('- Lưu: VT.') + list,
      lists,
    );
    expect(appendices[0]?.blocks[0]?.units).toMatchObject([
      { number: '1', name: 'Sở Y tế' },
      { number: '2', name: 'Sở Xây dựng' },
    ]);
  });
});

it('lines that a program made paragraphs of are put together again', async () => {
  const broken = [
    '1. Rà soát toàn bộ máy chủ, thiết bị mạng và phần mềm đang',
    'dùng, gỡ bỏ những gì không còn được hỗ trợ, lập danh mục gửi',
    'về Văn phòng trước ngày 20/9/2024.',
    '2. Sao lưu dữ liệu của các ứng dụng dùng chung ra thiết bị',
    'không nối mạng, khôi phục thử mỗi quý một lần và ghi lại kết',
    'quả vào sổ theo dõi.',
  ];
  const opening = table([[paragraphs(left), paragraphs(right)]]) + paragraph('Kính gửi: Các phòng thuộc Sở');
  const { obligations } = await read(opening + paragraphs(broken));
  expect(obligations.map(({ path, text }) => [path, text.length > 100])).toEqual([
    ['1', true],
    ['2', true],
  ]);
});
