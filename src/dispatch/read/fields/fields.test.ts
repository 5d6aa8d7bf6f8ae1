// The parsers of single fields, on every value of their kind and on the slips that real dispatches hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../lines/fold.ts';
import { numbered } from '../lines/line.ts';
import { isoDate } from './calendar.ts';
import { readDeadline } from './deadline.ts';
import { holidayDate } from './holiday.ts';
import { readIssueDate } from './issue-date.ts';
import { ordinaryCase } from './letter-case.ts';
import { findPhones } from './phone.ts';
import { readReferenceNumber } from './reference-number.ts';
import { findLaws, findReferences } from './references.ts';

const line = (text: string) =>
  numbered([{ raw: text, shown: text.replace(/\s+/g, ' ').trim(), opens: true }]);
const unknownDate = { year: null, month: null };
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const parts = (iso: string) => iso.split('-').map(Number) as [number, number, number];

describe('dates', () => {
  it('every day printed in a letterhead is read, padded or not', () => {
    fc.assert(
      fc.property(day, fc.boolean(), (iso, padded) => {
        const [y, m, d] = parts(iso);
        const two = (n: number) => (padded ? String(n).padStart(2, '0') : String(n));
        expect(readIssueDate(line(`Hòa Khê, ngày ${two(d)} tháng ${two(m)} năm ${y}`)).date.iso).toBe(iso);
      }),
    );
  });

  it.each([
    ['Hòa Khê, ngày     tháng     năm 2024', { iso: null, year: 2024, month: null, reason: 'partial' }],
    ['Hòa Khê, ngày … tháng 7 năm 2024', { iso: null, year: 2024, month: 7, reason: 'partial' }],
    ['Hoa Khe, ngay OF thang 1~ nam 2025', { iso: null, year: 2025, month: null, reason: 'unreadable' }],
    ['Hoa Khe, ngay /2 thang 01 nam 2020', { iso: null, year: 2020, month: 1, reason: 'unreadable' }],
    ['Hòa Khê, ngày 31 tháng 02 năm 2024', { iso: null, year: 2024, month: 2 }],
  ])('%s keeps what is printed and guesses nothing', (text, expected) => {
    expect(readIssueDate(line(text)).date).toMatchObject(expected);
  });

  it('a day that does not exist is no date', () => {
    expect([isoDate(2023, 2, 29), isoDate(2024, 2, 29), isoDate(2024, 13, 1)]).toEqual([
      null,
      '2024-02-29',
      null,
    ]);
  });
});

describe('deadlines', () => {
  it('"trước ngày" excludes the day and "chậm nhất ngày" includes it, on every day and in both ways to write it', () => {
    fc.assert(
      fc.property(day, fc.boolean(), (iso, inWords) => {
        const [y, m, d] = parts(iso);
        const written = inWords ? `ngày ${d} tháng ${m} năm ${y}` : `ngày ${d}/${m}/${y}`;
        expect(readDeadline(`Gửi báo cáo trước ${written}.`, unknownDate)).toMatchObject({
          kind: 'before',
          date: iso,
        });
        expect(readDeadline(`Gửi báo cáo chậm nhất ${written}.`, unknownDate)).toMatchObject({
          kind: 'by',
          date: iso,
        });
      }),
    );
  });

  it('any text at all gives a deadline or none, and never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(readDeadline(text, unknownDate).kind).toBeTypeOf('string');
      }),
    );
  });

  it.each([
    'Từ ngày 01/7/2025 cả nước có 34 tỉnh, thành phố.',
    'Thực hiện Công văn số 12/ABC-XYZ ngày 12/3/2024.',
    'Đưa hệ thống trở lại trong vòng 24 tiếng.',
    'Trực 24/24 giờ.',
    'Khắc phục 3/4 lỗ hổng.',
  ])('%s sets no deadline', (text) => {
    expect(readDeadline(text, { year: 2024, month: 1 }).kind).toBe('none');
  });

  it.each([
    ['trước 16h30 ngày 5/6/2024', { kind: 'before', date: '2024-06-05', time: '16:30' }],
    ['thời hạn hoàn thành: 15/12/2025', { kind: 'by', date: '2025-12-15' }],
    ['từ ngày 28/12 đến hết ngày 03/01/2025', { kind: 'during', from: '2024-12-28', to: '2025-01-03' }],
    ['trước ngày 15/12 hằng năm', { kind: 'recurring', rule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15' }],
    ['trong vòng 48 giờ kể từ khi nhận được cảnh báo', { kind: 'within', rule: 'PT48H' }],
    ['chậm nhất 03 ngày làm việc kể từ ngày nhận', { kind: 'within', rule: null }],
    ['thời gian trước, trong và sau Đại hội', { kind: 'during', from: null, date: null }],
    ['trước ngày 20/11', { kind: 'before', date: null, raw: 'trước ngày 20/11' }],
  ])('%s', (text, expected) => {
    expect(readDeadline(text, unknownDate)).toMatchObject(expected);
  });

  it('a day without a year is the one that comes within five months, or in the year of the dispatch, or open', () => {
    expect(readDeadline('trước ngày 20/11', { year: 2024, month: 10 }).date).toBe('2024-11-20');
    expect(readDeadline('trước ngày 10/01', { year: 2024, month: 12 }).date).toBe('2025-01-10');
    expect(readDeadline('trước ngày 10/01', { year: 2024, month: 5 }).date).toBeNull();
    expect(readDeadline('trước ngày 10/10', { year: 2024, month: 12 }).date).toBeNull();
  });

  it('a holiday has its own day of its own year, and Tết none without a year', () => {
    expect(holidayDate('nghỉ lễ Quốc khánh 02/9', 2024)).toBe('2024-09-02');
    expect(holidayDate('Tết Nguyên đán Giáp Thìn', 2023)).toBe('2024-02-10');
    expect(holidayDate('Giỗ Tổ Hùng Vương năm 2025', null)).toBe('2025-04-07');
    expect(holidayDate('Tết Nguyên đán', 2024)).toBeNull();
  });
});

describe('telephone numbers', () => {
  it.each([
    ['0984.462472', ['0984462472']],
    ['02053.818.657; 0918.210.111', ['02053818657', '0918210111']],
    ['0203.3835.687', ['02033835687']],
    ['+84 912 000 111', ['0912000111']],
    ['số 0912/2024/AB-CD ngày 09/12/2024', []],
    ['lúc 07 giờ 30 ngày 01.02.2024', []],
  ])('%s', (text, digits) => {
    expect(findPhones(text).map((phone) => phone.digits)).toEqual(digits);
  });

  it('every mobile number is found, however its digits are grouped', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^0[35789]\d{8}$/),
        fc.constantFrom('', '.', ' '),
        (digits, separator) => {
          const grouped = [digits.slice(0, 4), digits.slice(4, 7), digits.slice(7)].join(separator);
          expect(findPhones(`điện thoại ${grouped}, email`).map((phone) => phone.digits)).toEqual([digits]);
        },
      ),
    );
  });
});

describe('numbers and symbols', () => {
  it('every number and symbol printed after "Số:" is read, and a blank number is null beside its symbol', () => {
    const symbol = fc.stringMatching(/^[A-ZĐ]{2,8}-[A-ZĐ]{1,6}\d?$/);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), symbol, (count, printed) => {
        const read = readReferenceNumber(line(`Số: ${count}/${printed}`));
        expect([read.number.value, read.symbol.value]).toEqual([String(count), printed]);
        const blank = readReferenceNumber(line(`Số:          /${printed}`));
        expect([blank.number.value, blank.number.reason, blank.symbol.value]).toEqual([
          null,
          'blank',
          printed,
        ]);
      }),
    );
  });

  it('a Party number stands before its type', () => {
    const read = readReferenceNumber(line('Số 212-CV/TU'));
    expect([read.number.value, read.symbol.value]).toEqual(['212', 'CV/TU']);
  });

  it('a reference is found with its date before or after it, and across a break in its symbol', () => {
    const [after] = findReferences('Chỉ thị số 09/CT- UBND ngày 14/6/2018 của Chủ tịch UBND tỉnh về an toàn');
    expect(after).toMatchObject({
      type: 'Chỉ thị',
      number: '09/CT-UBND',
      date: '2018-06-14',
      issuer: 'Chủ tịch UBND tỉnh',
      about: 'an toàn',
    });
    const [before] = findReferences('Ngày 02/5/2024, Cục An toàn có Công văn số 31/CAT-GS về việc rà soát,');
    expect(before).toMatchObject({
      number: '31/CAT-GS',
      date: '2024-05-02',
      issuer: 'Cục An toàn',
      about: 'rà soát',
    });
    expect(findReferences('trực 24/7, giám sát 24/24 giờ')).toEqual([]);
  });

  it.each([
    [
      'Chương trình hành động số 07-CTr/TU ngày 02/4/2024 của Tỉnh ủy Hòa Khê thực hiện Nghị quyết Đại hội',
      'Chương trình hành động',
      'Tỉnh ủy Hòa Khê',
    ],
    [
      'Nghị quyết số 03/NQ-HĐ ngày 02/4/2024 của Hội đồng và ý kiến chỉ đạo của Chủ tịch',
      'Nghị quyết',
      'Hội đồng',
    ],
    ['Thông tư số 7/2019/TT-BKV ngày 02/4/2019 của Bộ Tài chính về phí', 'Thông tư', 'Bộ Tài chính'],
    [
      'Công văn số 7/BVTV ngày 02/4/2019 của Cục Bảo vệ bờ biển về tuần tra',
      'Công văn',
      'Cục Bảo vệ bờ biển',
    ],
    [
      'Công văn số 7/BCĐ ngày 02/4/2019 của Ban Chỉ đạo 88 tỉnh tại Hòa Khê',
      'Công văn',
      'Ban Chỉ đạo 88 tỉnh',
    ],
    ['Nghị quyết số 12a/NQ-CP ngày 02/4/2019 của Chính phủ về kho số', 'Nghị quyết', 'Chính phủ'],
    ['Luật Phí đường thủy, phí cầu cảng số 88/2019/QH14 ngày 6/4/2019', 'Luật', null],
  ])('%s: its kind, and its issuer without what it is for', (text, type, issuer) => {
    expect(findReferences(text)[0]).toMatchObject({ type, issuer });
  });

  it('has the nearer of two days before its number', () => {
    const told =
      'Thực hiện ý kiến ngày 02/5/2024 của Cục An toàn, ngày 19/5/2024 Sở Hạ tầng đã có Công văn số 31/SHT-GS về việc rà soát';
    expect(findReferences(told)[0]).toMatchObject({ date: '2024-05-19', issuer: 'Sở Hạ tầng' });
  });

  it('a law may be named by its year alone', () => {
    expect(
      findLaws('Căn cứ Luật Kho bạc 2019 và Luật Cảng biển năm 2020;').map(({ about }) => about),
    ).toEqual(['Kho bạc', 'Cảng biển']);
  });
});

describe('letters', () => {
  it('folding keeps the length of every composed text, so that places hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFC'))).toHaveLength(text.normalize('NFC').length);
      }),
    );
  });

  it('capitals take the case that the body writes, else that of the rule', () => {
    expect(ordinaryCase('SỞ TƯ PHÁP', 'Đề nghị gửi về Sở Tư pháp.')).toBe('Sở Tư pháp');
    expect(ordinaryCase('UBND THÀNH PHỐ HÒA KHÊ', '')).toBe('UBND thành phố Hòa Khê');
  });
});
