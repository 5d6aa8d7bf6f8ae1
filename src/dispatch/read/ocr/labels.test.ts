// What recognition makes of the labels of points is set right by their row, and what was printed so stays.
import { describe, expect, it } from 'vitest';
import { numbered } from '../lines/line.ts';
import { withLabelsRead } from './labels.ts';

const read = (labels: string[], confidence = 0.9): string[] =>
  withLabelsRead(
    numbered(
      labels.map((label) => ({
        raw: `${label} Rà soát máy chủ`,
        shown: `${label} Rà soát máy chủ`,
        opens: true,
        confidence,
      })),
    ),
  ).map(({ shown }) => shown.replace(/ Rà soát.*/, ''));

describe('labels of recognised lines', () => {
  it.each([
    ['signs that are no letter', ['e)', 'ø)', 'h)', 'ï)', 'k)'], ['e)', 'g)', 'h)', 'i)', 'k)']],
    ['before a full stop or a stroke', ['gø.', '¡.', 'ø/', '£/'], ['g.', 'i.', 'g/', 'f/']],
    ['strokes between letters', ['h)', '1)', 'k)', '])', 'm)'], ['h)', 'i)', 'k)', 'l)', 'm)']],
    ['strokes that end a row', ['g.', 'h.', '1.'], ['g.', 'h.', 'i.']],
    ['numbers under a letter', ['h)', '1)', '2)', 'i)'], ['h)', '1)', '2)', 'i)']],
    ['numbers after letters', ['h.', '2)', '1.'], ['h.', '2)', '1.']],
    ['capital Đ', ['d)', 'Đ)', 'e)', 'Đ)'], ['d)', 'đ)', 'e)', 'f)']],
    ['small Roman numbers', ['(1)', '(ii)', '(iii)'], ['(i)', '(ii)', '(iii)']],
    ['numbers in brackets', ['(1)', '(2)', '(3)'], ['(1)', '(2)', '(3)']],
    ['Roman numbers', ['V.', 'VỊ.', 'VIỊI.', 'VIII.'], ['V.', 'VI.', 'VII.', 'VIII.']],
    ['a comma for a full stop', ['4.', '5,', '6.'], ['4.', '5.', '6.']],
    ['a comma behind the first', ['2.', '1,', '2.'], ['2.', '1.', '2.']],
    ['a comma after another number', ['4.', '7,'], ['4.', '7,']],
    [
      'specks before them',
      ['_1.', '-_ (4)', '.2.', '- Phần I.', '- 2,2.'],
      ['1.', '(4)', '2.', 'Phần I.', '2.2.'],
    ],
    ['bullets before numbers', ['- 1.', '- 24/7'], ['- 1.', '- 24/7']],
    ['strokes of headings', ['I.', 'I.', 'HI.'], ['I.', 'II.', 'III.']],
    ['a bracket for a stroke', ['I.', '[I.', 'III.'], ['I.', 'II.', 'III.']],
    ['headings that begin anew', ['I.', 'II.', 'I.', 'II.'], ['I.', 'II.', 'I.', 'II.']],
    ['headings under parts', ['I.', 'II.', 'Phần II.', 'I.'], ['I.', 'II.', 'Phần II.', 'I.']],
    ['bullets', ['•', 's', '»', 'e'], ['•', '•', '•', '•']],
  ])('%s', (_, seen, printed) => expect(read(seen)).toEqual(printed));

  it.each([
    ['- Số: 04/CĐ-BQL', 'Số: 04/CĐ-BQL'],
    ['Số:.15/CT-TGĐ', 'Số: 15/CT-TGĐ'],
    ['- Đầm Sen, ngày 03/10/2019', 'Đầm Sen, ngày 03/10/2019'],
    ['-_ KT. CHỦ TỊCH', 'KT. CHỦ TỊCH'],
    ['từ ngày.04 tháng 01 đến.24h00', 'từ ngày 04 tháng 01 đến 24h00'],
    ['- Số máy chủ đang vận hành: 12', '- Số máy chủ đang vận hành: 12'],
    ['- Trực Tết, ngày 05/02/2026 gửi lịch.', '- Trực Tết, ngày 05/02/2026 gửi lịch.'],
  ])('specks elsewhere: %s', (seen, printed) => {
    const [line] = withLabelsRead(numbered([{ raw: seen, shown: seen, opens: true, confidence: 0.9 }]));
    expect(line).toMatchObject({ raw: seen, shown: printed });
  });

  it('typed lines stay as they are', () => {
    const typed = ['e)', 'ø)', 'h)', '1)', 'k)'];
    expect(read(typed, 1)).toEqual(typed);
  });
});
