// Blanks that a web page lost at the ends of its lines.
import { expect, it } from 'vitest';
import { numbered } from '../lines/line.ts';
import { readDispatch } from '../read.ts';
import { withLostBlanks } from './run-together.ts';

const shown = (...lines: string[]): string[] =>
  withLostBlanks(numbered(lines.map((line) => ({ raw: line, shown: line, opens: true })))).map(
    (line) => line.shown,
  );

it('puts blanks back between words that stand together', () => {
  expect(
    shown(
      'Căncứ Kế hoạch năm 2024 của Sở Thanh niên vàĐào tạo nghề,',
      'SởThanh niên yêu cầu cácđơn vị thựchiện kếhoạch kiểm tra mã độc nhưsau:',
      'Gửi báocáo trước ngày15 tháng 6, xã,phường gửi sau.',
    ),
  ).toEqual([
    'Căn cứ Kế hoạch năm 2024 của Sở Thanh niên và Đào tạo nghề,',
    'Sở Thanh niên yêu cầu các đơn vị thực hiện kế hoạch kiểm tra mã độc như sau:',
    'Gửi báo cáo trước ngày 15 tháng 6, xã, phường gửi sau.',
  ]);
});

it('leaves a text with a slip or two, loan words, addresses and symbols as it is', () => {
  const text = [
    'Hội trường Krông Păk, Đắk Lắk; ôtô số 2, càphê; gửi về vănthư@haiau.gov.vn',
    'Số: 12/SGDĐT-VP, UBMTTQVN, TTĐT; https://haiau.gov.vn/báocáo/nhưsau',
  ];
  expect(shown(...text)).toEqual(text);
});

it('reads the fields and keeps what was printed', async () => {
  const page = `SỞ THANH NIÊN SỐ

Số: 12/STNS-CNTT
Hải Âu, ngày 04 tháng 3 năm 2024

Kính gửi:Các phòng nghiệp vụ

Căncứ Công văn số 71/BHT-KDL ngày 02/8/2023 của Bộ Hạ tầng vềviệc sao lưu;

SởThanh niên số yêu cầu cácphòng thựchiện nhưsau:

1. Kiểm tra bảnsao lưu.

2. Gửi báocáo trước ngày15 tháng 6 năm 2024.
`;
  const read = await readDispatch(new TextEncoder().encode(page), 'a.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  const { addressees, bases, obligations, source } = read.value;
  expect(addressees.map(({ name }) => name)).toEqual(['Các phòng nghiệp vụ']);
  expect(bases).toMatchObject([{ number: '71/BHT-KDL', issuer: 'Bộ Hạ tầng', about: 'sao lưu' }]);
  expect(obligations.map(({ path, deadline }) => [path, deadline.date])).toEqual([
    ['1', null],
    ['2', '2024-06-15'],
  ]);
  expect(source.some(({ raw }) => raw.includes('cácphòng thựchiện nhưsau'))).toBe(true);
});
