// What a form asks for, by its blanks: several a line, boxes, rows of dots, and what a scanner makes of them.
import { describe, expect, it } from 'vitest';
import { linesFromText } from '../lines/from-text.ts';
import { isLooseHeader, labelsIn } from './blanks.ts';
import { reportFields } from './report-form.ts';

describe('the blanks of a line', () => {
  it.each([
    ['1. Tên đơn vị: ……………', ['Tên đơn vị']],
    ['Số lượng: ___', ['Số lượng']],
    ['- Cán bộ lập biểu: ............ Điện thoại: ........', ['Cán bộ lập biểu', 'Điện thoại']],
    ['Tổng số máy: ...... máy; trong đó đã cài: ..... máy', ['Tổng số máy', 'trong đó đã cài']],
    ['Đã ban hành quy chế: [ ] Có [ ] Chưa', ['Đã ban hành quy chế']],
    ['Ten don vi: 0... eee eee', ['Ten don vi']],
    ['Don vi bao cao? o......eeecceeesss', ['Don vi bao cao']],
    ['......, ngày ... tháng ... năm 2025', []],
    ['Số: ...../BC-STN', []],
    ['Kính gửi: .............', []],
    ['Các đơn vị gửi báo cáo về Sở.', []],
  ])('%s', (text, labels) => {
    expect(labelsIn(text)).toEqual(labels);
  });

  it('a row of headings that has lost its rules is known, a sentence is none', () => {
    expect(isLooseHeader('STT Nội dung Số lượng Ghi chú')).toBe(true);
    expect(isLooseHeader('Nội dung báo cáo gồm kết quả thực hiện và số lượng máy.')).toBe(false);
  });
});

const labels = (text: string) => reportFields(linesFromText(text)).map(({ label, type }) => [label, type]);

it('rows of dots under a heading are its answer', () => {
  expect(labels('II. Khó khăn, vướng mắc\n…………………\n…………………\nIII. Đề xuất: ..........')).toEqual([
    ['Khó khăn, vướng mắc', 'long-text'],
    ['Đề xuất', 'long-text'],
  ]);
});

it('a table that lost its rules gives a label a line, and nothing for the stray marks between', () => {
  expect(labels('Noi dung So luong Ghi chu\n\nTong so may tinh\n\nSo may da cai dat\n\neye y a')).toEqual([
    ['Tong so may tinh', 'integer'],
    ['So may da cai dat', 'integer'],
  ]);
});

it('an outline without blanks asks for its last points', () => {
  expect(labels('I. Chỉ đạo\n1. Văn bản đã ban hành\n2. Phân công đầu mối\nII. Kiến nghị')).toEqual([
    ['Văn bản đã ban hành', 'long-text'],
    ['Phân công đầu mối', 'long-text'],
    ['Kiến nghị', 'long-text'],
  ]);
});
