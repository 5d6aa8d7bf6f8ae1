// Whole dispatches in our own words, read from end to end.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Reading, readingSchema } from '../contract.ts';
import { readDispatch } from './read.ts';

const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

async function readingOf(bytes: Uint8Array): Promise<Reading> {
  const result = await readDispatch(bytes, 'fixture');
  if (!result.ok) throw new Error(result.problem.message.en);
  return readingSchema.parse(result.value);
}
const controlsAt = (reading: Reading, path: string): string[] =>
  reading.obligations.find((each) => each.path === path)!.demands.map(({ control }) => control);

const clean = await readingOf(bytesOf('clean.txt'));
describe('a clean dispatch with points, letters and dashes', () => {
  const reading = clean;
  const at = (path: string) => reading.obligations.find((each) => each.path === path)!;

  it('gives the letterhead although its columns stand on one line', () => {
    expect(reading.issuer.value).toBe('Sở Khoa học và Công nghệ');
    expect(reading.parentBody.value).toBe('UBND tỉnh Hòa Khê');
    expect([reading.number.value, reading.symbol.value]).toEqual(['318', 'SKHCN-CĐS']);
    expect([reading.place.value, reading.date.iso]).toEqual(['Hòa Khê', '2025-11-14']);
    expect(reading.urgency.value).toBe('urgent');
    expect(reading.subject.value).toBe(
      'V/v rà soát máy chủ, sao lưu dữ liệu và trực bảo đảm an toàn thông tin dịp Tết Dương lịch 2026',
    );
  });

  it('names every duty by its printed labels, đ included, and the last by its place', () => {
    expect(reading.obligations.map(({ path }) => path)).toEqual([
      '1.a',
      '1.b',
      '1.c.-1',
      '1.c.-2',
      '1.d',
      '1.đ',
      '2',
      '3',
      'closing',
    ]);
  });

  it('keeps the hour of a deadline, and takes no date of a reference for one', () => {
    expect(at('1.a').deadline).toMatchObject({ kind: 'before', date: '2025-12-20', time: '17:00' });
    expect(at('1.a').references.map(({ number, date }) => [number, date])).toEqual([
      ['41/KH-UBND', '2025-01-02'],
    ]);
  });

  it('takes a recovery time for a parameter and for no deadline', () => {
    expect(at('1.b').deadline.kind).toBe('none');
    expect(at('1.b').demands).toMatchObject([
      { control: 'backup', parameters: { copies: 3, media: 2, offline: 1, recoveryHours: 12 } },
    ]);
  });

  it('tells "chậm nhất" from a duration after an event and from a quarter', () => {
    expect(at('1.c.-1').deadline).toMatchObject({ kind: 'by', date: '2025-12-25' });
    expect(at('1.c.-2').deadline).toMatchObject({ kind: 'within', rule: 'PT24H' });
    expect(at('3').deadline).toMatchObject({ kind: 'during', from: '2026-01-01', to: '2026-03-31' });
  });

  it('gives the group of a section to all under it, and hands it down where the section says so', () => {
    expect(at('1.d').addresseeGroup).toContain('Các sở, ban, ngành tỉnh và Ủy ban nhân dân các xã, phường');
    expect(at('1.d').cascade).toBe(true);
    expect(at('2')).toMatchObject({ addresseeGroup: 'Các doanh nghiệp viễn thông', cascade: false });
  });

  it('tells who leads from who supports', () => {
    expect(at('3')).toMatchObject({
      leadUnit: 'Công an tỉnh',
      supportingUnits: ['Sở Khoa học và Công nghệ', 'Văn phòng UBND tỉnh'],
    });
  });

  it('asks for what the words ask for', () => {
    expect(controlsAt(reading, '1.a')).toEqual(['vulnerability']);
    expect(controlsAt(reading, '1.d')).toEqual(['password']);
    expect(controlsAt(reading, '1.đ')).toEqual(['access-review']);
    expect(controlsAt(reading, '2')).toEqual(['network-continuity', 'spam-complaint']);
  });

  it('finds the grounds, the contact, the signature and the copies', () => {
    expect(reading.bases.map(({ type, number, date }) => [type, number, date])).toEqual([
      ['Luật', null, '2018-06-12'],
      ['Công văn', '2190/BKHCN-ATTT', '2025-11-07'],
    ]);
    expect(reading.contacts).toMatchObject([
      {
        name: 'Trần Thử Nghiệm',
        role: 'Trưởng phòng Chuyển đổi số',
        phones: ['0901000111'],
        email: 'cds@hoakhe.example',
      },
    ]);
    expect(reading.signatory).toMatchObject({
      authority: 'TL',
      capacity: 'TL. GIÁM ĐỐC, TRƯỞNG PHÒNG CHUYỂN ĐỔI SỐ',
      name: 'Lý Mẫu Văn',
    });
    expect(reading.distribution.map(({ name }) => name)).toEqual([
      'Như trên',
      'UBND tỉnh (để b/c)',
      'Lưu: VT, CĐS',
    ]);
  });

  it('finds nothing to contradict', () => {
    expect(reading.contradictions).toEqual([]);
  });

  it('gives the place of every duty in the source', () => {
    const lines = new Map(reading.source.map((line) => [line.line, line.raw.trim()]));
    for (const { anchor } of reading.obligations) {
      const [from, to] = anchor.lines!;
      expect(anchor.quote).toBe(
        Array.from({ length: to - from + 1 }, (_, index) => lines.get(from + index)).join('\n'),
      );
    }
  });

  it('reads the same in decomposed letters and in UTF-16', async () => {
    const text = new TextDecoder().decode(bytesOf('clean.txt'));
    const values = ({ obligations, subject, issuer, date }: Reading) => ({
      duties: obligations.map(({ path, text: words, deadline }) => ({ path, words, deadline })),
      subject: subject.value,
      issuer: issuer.value,
      date: date.iso,
    });
    const decomposed = await readingOf(new TextEncoder().encode(text.normalize('NFD')));
    const wide = await readingOf(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')));
    expect(values(decomposed)).toEqual(values(reading));
    expect(values(wide)).toEqual(values(reading));
  });
});

const instruction = await readingOf(bytesOf('roman.md'));
describe('an instruction with Roman headings, dotted points and a table of tasks', () => {
  const reading = instruction;
  const at = (path: string) => reading.obligations.find((each) => each.path === path)!;

  it('is known by its title, and its issuer is one body on two lines', () => {
    expect(reading.docType.value).toBe('instruction');
    expect([reading.issuer.value, reading.parentBody.value]).toEqual(['Ủy ban nhân dân tỉnh Hòa Khê', null]);
    expect(reading.subject.value).toBe('Về việc tăng cường quản lý hệ thống thông tin trên địa bàn tỉnh');
  });

  it('joins Roman headings, points, dashes and plus signs into paths, and counts rows', () => {
    expect(reading.obligations.map(({ path }) => path)).toEqual([
      'I.1',
      'I.2.1',
      'I.2.2',
      'I.2.2.-1',
      'I.2.2.-1.+1',
      'I.2.2.-1.+2',
      'II.1',
      'II.2',
      'table1.1',
      'table1.2',
    ]);
  });

  it('reads quarters, months and rhythms', () => {
    expect(at('I.1').deadline).toMatchObject({ kind: 'during', from: '2024-04-01', to: '2024-06-30' });
    expect(at('I.2.1').deadline).toMatchObject({ kind: 'during', from: '2024-06-01', to: '2024-06-30' });
    expect(at('II.2').deadline).toMatchObject({ kind: 'recurring', rule: 'FREQ=MONTHLY;BYMONTHDAY=15' });
  });

  it('takes lead, support and deadline from the columns of a row', () => {
    expect(at('table1.1')).toMatchObject({
      leadUnit: 'Sở Thông tin và Truyền thông',
      deadline: { kind: 'by', date: '2024-04-30' },
    });
    expect(at('table1.2')).toMatchObject({
      supportingUnits: ['Sở Thông tin và Truyền thông', 'Sở Nội vụ'],
      deadline: { kind: 'before', date: '2024-10-01' },
    });
  });
});

const withForm = await readingOf(bytesOf('form-and-list.txt'));
describe('a dispatch with a form and a list, and with slips in it', () => {
  const reading = withForm;

  it('tells the form from the list, with its fields and blocks', () => {
    expect(reading.appendices.map(({ kind }) => kind)).toEqual(['report-form', 'recipient-units']);
    expect(reading.appendices[0]!.fields.map(({ label, type, column }) => [label, type, column])).toEqual([
      ['Tên đơn vị', 'text', null],
      ['Khó khăn, vướng mắc (nếu có)', 'long-text', null],
      ['Tổng số máy tính đã rà soát', 'integer', 'Số lượng'],
      ['Tổng số máy tính có kết nối độc hại', 'integer', 'Số lượng'],
    ]);
    expect(
      reading.appendices[1]!.blocks.map(({ sector, units }) => [sector, ...units.map(({ name }) => name)]),
    ).toEqual([
      ['Khối cơ quan', 'Văn phòng Tập đoàn', 'Ban Tài chính và Kế hoạch', 'Ban Pháp chế'],
      ['Khối công ty con', 'Công ty Điện Hòa Khê', 'Công ty Nước Hòa Khê'],
    ]);
  });

  it('is due by the day that the report is asked for, on the form', () => {
    expect(reading.reportDue).toMatchObject({
      kind: 'by',
      date: '2024-01-30',
      recipient: 'Trung tâm An ninh mạng',
      path: '3',
    });
    expect(reading.obligations.find(({ path }) => path === '3')!.demands).toMatchObject([
      { control: 'report-form', parameters: { formAppendix: 1 } },
    ]);
  });

  it('flags what speaks against itself, and changes nothing', () => {
    expect(reading.contradictions.map(({ kind }) => kind).sort()).toEqual([
      'appendix-date-differs',
      'basis-after-dispatch',
      'numbering-gap',
      'row-numbering-gap',
      'symbol-varies',
    ]);
    expect(reading.date.iso).toBe('2024-01-09');
  });
});

const telegram = `ỦY BAN NHÂN DÂN
TỈNH HÒA KHÊ

Số: 05/CĐ-UBND

Hòa Khê, ngày 12 tháng 10 năm 2024

CÔNG ĐIỆN

Về việc ứng phó tấn công mạng

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:

- Giám đốc các sở, ban, ngành;
- Chủ tịch UBND các huyện.

Những ngày qua, tình hình diễn biến phức tạp. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

Giám đốc các sở, ban, ngành khẩn trương sao lưu dữ liệu, hoàn thành trước ngày 20/10/2024.

Chủ tịch UBND các huyện chỉ đạo các xã tổ chức trực 24/24.

Nơi nhận:                         KT. CHỦ TỊCH
- Như trên;                       PHÓ CHỦ TỊCH
- Lưu: VT.
                                  Đỗ Giả Định
`;

it('running paragraphs of an urgent telegram are duties p1, p2 with their own groups, and the tail is parted', async () => {
  const reading = await readingOf(new TextEncoder().encode(telegram));
  expect(reading.docType.value).toBe('urgent-telegram');
  expect(reading.addressees.map(({ name }) => name)).toEqual([
    'Giám đốc các sở, ban, ngành',
    'Chủ tịch UBND các huyện',
  ]);
  expect(
    reading.obligations.map(({ path, addresseeGroup, cascade }) => [path, addresseeGroup, cascade]),
  ).toEqual([
    ['p1', 'Giám đốc các sở, ban, ngành', false],
    ['p2', 'Chủ tịch UBND các huyện', true],
  ]);
  expect(reading.signatory).toMatchObject({ capacity: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH', name: 'Đỗ Giả Định' });
  expect(reading.distribution.map(({ name }) => name)).toEqual(['Như trên', 'Lưu: VT']);
});
