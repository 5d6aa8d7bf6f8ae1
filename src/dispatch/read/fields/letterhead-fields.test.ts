// Number, symbol, day and place as other offices than provinces print them: banks, ministries' departments, telegrams.
import { expect, it } from 'vitest';
import { numbered } from '../lines/line.ts';
import { readUrgency } from './document-type.ts';
import { readIssueDate } from './issue-date.ts';
import { readIssuer } from './issuer.ts';
import { readReferenceNumber } from './reference-number.ts';
import { readSignatory } from './signatory.ts';
import { readSubject } from './subject.ts';

const lines = (...texts: string[]) =>
  numbered(texts.map((text) => ({ raw: text, shown: text, opens: true })));

it.each([
  ['Số: 12/2024/QĐ-TGĐ', '12', '2024/QĐ-TGĐ'],
  ['Số: 0457/NHB.PS-TH', '0457', 'NHB.PS-TH'],
  ['Số: 88/TCTK_CNTT', '88', 'TCTK_CNTT'],
  ['Số: 31/SYT–NVY', '31', 'SYT-NVY'],
  ['Số:      /2021/NQ-HĐQT', null, '2021/NQ-HĐQT'],
])('%s has its number and its whole symbol', (printed, number, symbol) => {
  const read = readReferenceNumber(lines(printed));
  expect([read.number.value, read.symbol.value]).toEqual([number, symbol]);
});

it.each([
  ['Hòa Khê, 08 giờ 15 ngày 22 tháng 12 năm 2025', 'Hòa Khê', '2025-12-22'],
  ['Hòa Khê, lúc 6h30 ngày 02/9/2024', 'Hòa Khê', '2024-09-02'],
  ['Hòa Khê, ngày 02 tháng 9 năm 2024', 'Hòa Khê', '2024-09-02'],
])('"%s": an hour before the day hides neither day nor place', (printed, place, date) => {
  const read = readIssueDate(lines(printed));
  expect([read.place.value, read.date.iso]).toEqual([place, date]);
});

it.each([
  ['CÔNG TY CỔ PHẦN', 'VIỄN THÔNG CÁNH BUỒM'],
  ['TRƯỜNG ĐẠI HỌC', 'HÀNG HẢI SÔNG LÔ'],
  ['NGÂN HÀNG TMCP', 'ĐÔNG HẢI'],
])('a kind of body in a line of its own is the beginning of its name: %s', (first, second) => {
  const { issuer, parentBody } = readIssuer(lines(first, second, 'Số: 1/CV-ABC'), []);
  expect(issuer.raw).toBe(`${first} ${second}`);
  expect(parentBody.value).toBeNull();
});

it('a body above the issuer stays a body of its own', () => {
  const { issuer, parentBody } = readIssuer(lines('TỔNG CÔNG TY LÚA GẠO', 'CÔNG TY CỔ PHẦN BỘT MÌ'), []);
  expect([parentBody.raw, issuer.raw]).toEqual(['TỔNG CÔNG TY LÚA GẠO', 'CÔNG TY CỔ PHẦN BỘT MÌ']);
});

it.each(['PA0S-Đ2', 'PAO5-Đ2', 'KI1-VP', 'S5-VP'])(
  'a scanned symbol with a sign that may be another is null with its print: %s',
  (symbol) => {
    const [line] = lines(`Số: 12/${symbol}`);
    const scanned = readReferenceNumber([{ ...line!, confidence: 0.93 }]);
    expect([scanned.symbol.value, scanned.symbol.reason, scanned.number.value]).toEqual([
      null,
      'unreadable',
      '12',
    ]);
    expect(scanned.symbol.raw).toContain(symbol);
    expect(readReferenceNumber([line!]).symbol.value).toBe(symbol);
  },
);

it('a scanned symbol without such a sign is read', () => {
  const [line] = lines('Số: 12/STTTT-NC2');
  expect(readReferenceNumber([{ ...line!, confidence: 0.93 }]).symbol.value).toBe('STTTT-NC2');
});

it('a subject on two lines is one, though each line is a paragraph of its own', () => {
  const read = readSubject(
    lines(
      'CHỈ THỊ',
      'Về ngăn chặn cuộc gọi rác và',
      'giữ an toàn mạng lưới',
      'Để chấn chỉnh, Giám đốc chỉ thị:',
    ),
  );
  expect(read.value).toBe('Về ngăn chặn cuộc gọi rác và giữ an toàn mạng lưới');
});

it('“V/v” by itself on its line is followed by what it is about', () => {
  const head = lines('Số: 44/SKH-ANM', 'V/v', 'thay chứng thư số', 'của người đã chuyển đi');
  expect(readSubject(head).value).toBe('V/v thay chứng thư số của người đã chuyển đi');
});

it('a rule drawn of strokes beside or below the subject is no part of it', () => {
  const head = lines('Số: 12/SKH-ANM', 'V/v rà soát tài khoản', 'dịp cuối năm', '―――――――', '_____');
  expect(readSubject(head).value).toBe('V/v rà soát tài khoản dịp cuối năm');
});

it('a telegram that names its type over its letterhead has no abstract there', () => {
  const head = lines('CÔNG ĐIỆN HỎA TỐC', 'ỦY BAN NHÂN DÂN TỈNH BIỂN ĐỒNG', 'Số: 07/CĐ-UBND');
  expect(readSubject(head).value).toBeNull();
});

it('the motto beside the abstract is none of it, whatever dash it is printed with', () => {
  const head = lines(
    'Số: 88/UBND-VP',
    'V/v bảo vệ hệ thống',
    'một cửa điện tử',
    'Độc lập – Tự do – Hạnh phúc',
  );
  expect(readSubject(head).value).toBe('V/v bảo vệ hệ thống một cửa điện tử');
});

it.each([
  ['ĐẢNG ỦY XÃ HÒA KHÊ', 'CHI BỘ THÔN ĐÔNG'],
  ['CỤC THUẾ', 'THUẾ TỈNH HÒA KHÊ'],
  ['CỤC THỐNG KÊ', 'THỐNG KÊ TỈNH HÒA KHÊ'],
])('%s stands above %s', (above, own) => {
  const { issuer, parentBody } = readIssuer(lines(above, own, 'Số: 1/CV-ABC'), []);
  expect([parentBody.raw, issuer.raw]).toEqual([above, own]);
});

it('a last word that found no room on its line belongs to the name of the body', () => {
  const read = readIssuer(lines('BỘ KHAI KHOÁNG', 'CỤC QUẢN LÝ HẠ TẦNG', 'SỐ', 'Số: 12/HTS-VP'), []);
  expect([read.parentBody.value, read.issuer.value]).toEqual(['Bộ Khai khoáng', 'Cục Quản lý hạ tầng số']);
});

it('the stamp of a dispatch that came in is no body', () => {
  const head = lines('CÔNG VĂN ĐẾN', 'Số: 1290', 'UBND TỈNH HÒA KHÊ', 'SỞ Y TẾ', 'Số: 55/SYT-VP');
  const read = readIssuer(head, []);
  expect([read.parentBody.value, read.issuer.value]).toEqual(['UBND tỉnh Hòa Khê', 'Sở Y tế']);
});

it.each(['ỦY BAN NHÂN DÂN TỈNH HÒA KHÊ', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA KHÊ'])(
  'who decides, printed under the abstract of a decision, is none of it: %s',
  (decides) => {
    const head = lines(
      'ỦY BAN NHÂN DÂN TỈNH HÒA KHÊ',
      'Số: 05/QĐ-UBND',
      'QUYẾT ĐỊNH',
      'BAN HÀNH QUY CHẾ VẬN HÀNH KHO DỮ LIỆU CỦA',
      'ỦY BAN NHÂN DÂN TỈNH HÒA KHÊ',
      decides,
    );
    expect(readSubject(head).value).toBe(
      'BAN HÀNH QUY CHẾ VẬN HÀNH KHO DỮ LIỆU CỦA ỦY BAN NHÂN DÂN TỈNH HÒA KHÊ',
    );
  },
);

it('a town before the date keeps its own name behind the short word for it', () => {
  expect(readIssueDate(lines('TP.Hòa Khê, ngày 02 tháng 9 năm 2024')).place.value).toBe('TP.Hòa Khê');
});

it('a portal that leaves out the name of the type leaves the abstract in capitals under the day', () => {
  const head = lines(
    'ỦY BAN NHÂN DÂN TỈNH HÒA KHÊ',
    'Số: 05/KH-UBND',
    'Hòa Khê, ngày 02 tháng 9 năm 2024',
    'ỨNG PHÓ SỰ CỐ KHO DỮ LIỆU TRÊN ĐỊA BÀN TỈNH',
  );
  expect(readSubject(head).value).toBe('ỨNG PHÓ SỰ CỐ KHO DỮ LIỆU TRÊN ĐỊA BÀN TỈNH');
});

it('the abstract of a circular stands under the word, though it begins like a title', () => {
  const head = lines('Số: 05/2024/TT-BKV', 'THÔNG TƯ', 'QUY ĐỊNH VỀ KHO DỮ LIỆU', 'BỘ TRƯỞNG BỘ KHO VẬN');
  expect(readSubject(head).value).toBe('QUY ĐỊNH VỀ KHO DỮ LIỆU');
});

it('a blank before the comma parts no place from its day, and a bullet is no part of a body', () => {
  const { place, date } = readIssueDate(lines('Hòa Khê , ngày 02 tháng 9 năm 2024'));
  expect([place.value, date.iso]).toEqual(['Hòa Khê', '2024-09-02']);
  expect(readIssuer(lines('• SỞ Y TẾ', 'Số: 1/SYT-VP'), []).issuer.value).toBe('Sở Y tế');
});

it('who signs in two offices signs in both', () => {
  const read = readSignatory(lines('BỘ TRƯỞNG, CHỦ NHIỆM', 'Lỗ Văn Thử'));
  expect([read.capacity, read.name]).toEqual(['BỘ TRƯỞNG, CHỦ NHIỆM', 'Lỗ Văn Thử']);
});

it('a day without a place is a day, and no part of the abstract above it', () => {
  const head = lines(
    'UBND TỈNH HÒA KHÊ',
    'Số: 5/UBND-VP',
    'V/v sao lưu dữ liệu.',
    'Ngày 15 tháng 08 năm 2025',
  );
  const { place, date } = readIssueDate(head);
  expect([place.value, date.iso]).toEqual([null, '2025-08-15']);
  expect(readSubject(head).value).toBe('V/v sao lưu dữ liệu.');
});

it('who decides is no part of the abstract, though the letterhead lost its place', () => {
  const head = lines(
    'ỦY BAN NHÂN DÂN',
    'Số: 5/2025/QĐ-UBND',
    'Hòa Khê, ngày 15 tháng 8 năm 2025',
    'BAN HÀNH QUY ĐỊNH VỀ KHO DỮ LIỆU',
    'ỦY BAN NHÂN DÂN TỈNH HÒA KHÊ',
  );
  expect(readSubject(head).value).toBe('BAN HÀNH QUY ĐỊNH VỀ KHO DỮ LIỆU');
});

it('a mark of urgency may be set into the line of the number', () => {
  expect(readUrgency(lines('Số: 12/SYT-VP [HỎA TỐC]')).value).toBe('flash');
  expect(readUrgency(lines('Số: 12/SYT-VP (bản sao)')).value).toBeNull();
});

it.each([
  ['Y BAN NHÂN DÂN', 'Ủy ban nhân dân tỉnh Hải Âu'],
  ['ỦY BAN NHÂN DÂN', 'Ủy ban nhân dân tỉnh Hải Âu'],
])('a first letter that a page has lost is put back: %s', (printed, name) => {
  expect(readIssuer(lines(printed, 'TỈNH HẢI ÂU', 'Số: 7/KH-UBND'), []).issuer.value).toBe(name);
});

it('the word "công văn" over the text issues nothing', () => {
  const { issuer, parentBody } = readIssuer(
    lines('CÔNG VĂN SỐ 12/SKV-TH', 'SỞ KHO VẬN', 'Số: 12/SKV-TH'),
    [],
  );
  expect([issuer.value, parentBody.value]).toEqual(['Sở Kho vận', null]);
  expect(readIssuer(lines('CÔNG VĂN', 'Số: 12/SKV-TH'), []).issuer.value).toBeNull();
});

it('bodies that issue together have their own names each', () => {
  const { issuer, parentBody } = readIssuer(lines('BỘ XÂY DỰNG-TỔNG CỤC BƯU ĐIỆN', 'Số: 1/TTLT'), []);
  expect([issuer.value, parentBody.value]).toEqual(['Bộ Xây dựng - Tổng cục Bưu điện', null]);
  const labour = 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI';
  expect(readIssuer(lines(labour, 'Số: 1/CV'), []).issuer.value).toBe('Sở Lao động - Thương binh và Xã hội');
});

it('an office in the last words of which a line was broken is whole', () => {
  const { capacity, name } = readSignatory(lines('TM. BAN THƯỜNG', 'VỤ', 'CHỦ TỊCH', 'Lỗ Văn Thử'));
  expect([capacity, name]).toEqual(['TM. BAN THƯỜNG VỤ, CHỦ TỊCH', 'Lỗ Văn Thử']);
});
