// A page that was stored on its side or upside down is read as if the sheet were turned.
import { expect, it } from 'vitest';
import type { Box } from '../../contract.ts';
import type { Page } from './poppler.ts';
import { type Turn, turnedRaster, turnOf, upright } from './upright.ts';

const lines = [
  'Sở yêu cầu các trường trong tỉnh kiểm tra máy chủ',
  'sao lưu dữ liệu trước ngày khai giảng năm học mới',
  'báo cáo kết quả về Văn phòng để tổng hợp chung',
];
const page: Page = {
  number: 1,
  width: 595,
  height: 842,
  words: lines.flatMap((line, row) => {
    let at = 80;
    return line.split(' ').map((text) => {
      const x0 = at;
      at += text.length * 6 + 4;
      return { text, box: { x0, x1: at - 4, y0: 100 + row * 20, y1: 114 + row * 20 } };
    });
  }),
};

/** The page as it lies when its writing was turned clockwise by so much. */
function lying(turn: Turn): Page {
  const { width, height } = page;
  const box = ({ x0, y0, x1, y1 }: Box): Box =>
    ({
      0: { x0, y0, x1, y1 },
      90: { x0: height - y1, x1: height - y0, y0: x0, y1: x1 },
      180: { x0: width - x1, x1: width - x0, y0: height - y1, y1: height - y0 },
      270: { x0: y0, x1: y1, y0: width - x1, y1: width - x0 },
    })[turn];
  const sides = turn % 180 === 0 ? { width, height } : { width: height, height: width };
  return { ...page, ...sides, words: page.words.map((word) => ({ ...word, box: box(word.box) })) };
}

it.each([0, 90, 180, 270] as const)('writing turned by %i degrees stands upright again', (turn) => {
  const found = lying(turn);
  expect(turnOf(found.words)).toBe(turn);
  const { page: read, turned } = upright(found);
  expect([turned, read.width, read.height]).toEqual([(360 - turn) % 360, page.width, page.height]);
  expect(read.words).toEqual(page.words);
  expect(read.words.map(({ box }) => read.place?.(box) ?? box)).toEqual(found.words.map(({ box }) => box));
});

it('a few words say nothing of how a page lies', () => {
  expect(turnOf(lying(90).words.slice(0, 5))).toBe(0);
});

it('pixels are turned as the words are', () => {
  const sheet = { data: Uint8Array.of(1, 2, 3, 4, 5, 6), width: 3, height: 2 };
  expect(turnedRaster(sheet, 90)).toEqual({ data: Uint8Array.of(4, 1, 5, 2, 6, 3), width: 2, height: 3 });
  expect(turnedRaster(turnedRaster(sheet, 90), 270)).toEqual(sheet);
  expect(turnedRaster(sheet, 180).data).toEqual(Uint8Array.of(6, 5, 4, 3, 2, 1));
});
