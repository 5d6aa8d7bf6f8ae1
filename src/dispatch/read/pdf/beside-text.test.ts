// What is printed over or about the text of a page is parted from it: watermarks, signatures, the edges of the sheet.
import { describe, expect, it } from 'vitest';
import { partedFromText } from './beside-text.ts';
import { draftsOfPages } from './lines.ts';
import type { Page, Word } from './poppler.ts';

/** Words of a line, six points a letter and a gap between; `size` high. */
function line(y: number, text: string, { x = 80, size = 14 } = {}): Word[] {
  let at = x;
  return text.split(' ').map((each) => {
    const x0 = at;
    at += each.length * 6 + 4;
    return { text: each, box: { x0, x1: at - 4, y0: y, y1: y + size } };
  });
}
const page = (number: number, ...lines: Word[][]): Page => ({
  number,
  width: 595,
  height: 842,
  words: lines.flat(),
});
const text = [
  'Sở yêu cầu các trường kiểm tra máy chủ',
  'và sao lưu dữ liệu trước ngày 12/9/2025',
  'để phục vụ năm học mới',
];
const body = (number: number, ...more: Word[][]): Page =>
  page(number, ...text.map((each, index) => line(300 + index * 20, each)), ...more);
const left = (...pages: Page[]): string[] =>
  draftsOfPages(pages)
    .filter(({ aside }) => !aside)
    .map(({ shown }) => shown);
const parted = (...pages: Page[]): string[] => partedFromText(pages).asides.map(({ shown }) => shown);

/** Letter by letter, each further right and higher. */
const slantwise = (letters: string, step: number, size: number): Word[] =>
  [...letters].map((letter, index) => {
    const [x0, y0] = [90 + index * step, 352 - index * step * 0.7];
    return { text: letter, box: { x0, x1: x0 + step, y0, y1: y0 + size } };
  });

describe('writing that runs slantwise over the text', () => {
  it.each([
    ['great', slantwise('DỰTHẢO', 40, 60)],
    ['as small as the text', slantwise('mau.02/9/2025', 8, 13)],
  ])('%s letters', (_, watermark) => {
    expect(left(body(1, watermark))).toEqual(text);
    expect(parted(body(1, watermark))).toEqual([watermark.map(({ text: letter }) => letter).join('')]);
  });

  it('short words of the text are none', () => {
    const words = ['a b c d', 'e a b c', 'd e a b', 'c d e a'].map((each, index) =>
      line(300 + index * 20, each, { x: 80 + index * 10 }),
    );
    expect(parted(page(1, ...words))).toEqual([]);
    expect(parted(body(1))).toEqual([]);
  });
});

it('a narrow word and its stop are text', () => {
  const narrow = [
    { text: 'kết', box: { x0: 227, x1: 244, y0: 209, y1: 227 } },
    { text: 'trị.', box: { x0: 229, x1: 243, y0: 224, y1: 242 } },
  ];
  expect(parted(body(1, narrow))).toEqual([]);
});

it('writing that runs up the margin is no text', () => {
  let foot = 360;
  const upwards = ['VBĐ', '44', 'ngày', '05/9'].map((each) => {
    const y1 = foot;
    foot -= each.length * 6 + 4;
    return { text: each, box: { x0: 30, x1: 40, y0: foot + 4, y1 } };
  });
  expect(left(body(1, upwards))).toEqual(text);
  expect(parted(body(1, upwards))).toEqual(['05/9 ngày 44 VBĐ']);
});

describe('what the program that signed it printed', () => {
  const facts = [
    'Ký bởi: Sở Giáo dục',
    'Email: vanthu@so.example',
    'tỉnh Khe Mây',
    'Thời gian ký: 05/9/2025 08:11:12 +07:00',
  ];
  const over = facts.map((each, index) => line(296 + index * 9, each, { x: 200, size: 8 }));

  it('is parted from the words that it stands over', () => {
    expect(left(body(1, ...over))).toEqual(text);
    expect(parted(body(1, ...over))).toEqual([facts[0], facts[1], facts[2], facts[3]]);
  });

  it('a form that asks for who signed, without the moment, stays', () => {
    const form = [line(400, 'Người ký: ........'), line(420, 'Ngày ký: 05/9/2025')];
    expect(parted(body(1, ...form))).toEqual([]);
  });
});

describe('the edges of a page', () => {
  it('that a browser printed on hold its moment and its address', () => {
    const edges = [line(15, '24/11/2026, 10:15 Cổng tin'), line(820, 'https://cong.example/vb/1 1/1')];
    expect(left(body(1, ...edges))).toEqual(text);
  });

  it('that say the same on every page are no text, on the first page either', () => {
    const edge = (number: number) => line(20, `Công văn 44 của Sở, trang ${number}`);
    expect(left(body(1, edge(1)), body(2, edge(2)))).toEqual([...text, ...text]);
    expect(parted(body(1, edge(1)), body(2))).toEqual([]);
  });

  it('a motto stays, however high', () => {
    const motto = () => line(30, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(parted(body(1, motto()), body(2, motto()))).toEqual([]);
  });
});
