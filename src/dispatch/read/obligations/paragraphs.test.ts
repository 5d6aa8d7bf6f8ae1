// Where paragraphs end: by the width of their lines where only text is there, by their places on a printed page.
import { expect, it } from 'vitest';
import { linesFromText } from '../lines/from-text.ts';
import { paragraphsOf } from './paragraphs.ts';

const text = `Sở yêu cầu các đơn vị trực thuộc thực hiện nghiêm các việc sau đây trong tháng này
Đổi mật khẩu quản trị.
Máy chủ dùng chung do Trung tâm Hạ tầng của Sở đổi và gửi lại cho từng đơn vị một
Báo cáo như sau:
Số tài khoản đã đổi của từng máy chủ, gửi về Văn phòng Sở trước ngày 20 hằng tháng`;
const lines = linesFromText(text);
const printed = lines.map((line, row) => ({
  ...line,
  box: { x0: 70, y0: row * 16, x1: 530, y1: row * 16 + 14 },
  opens: row === 0,
}));
const openings = (paragraphs: ReturnType<typeof paragraphsOf>) =>
  paragraphs.map(({ text: own }) => own.split(' ').slice(0, 2).join(' '));

it('a sentence that ends long before its line does ends a paragraph of mere text', () => {
  expect(openings(paragraphsOf(lines))).toEqual(['Sở yêu', 'Máy chủ', 'Số tài']);
});

it('on a printed page only the words that lead to something end one so', () => {
  expect(openings(paragraphsOf(printed))).toEqual(['Sở yêu', 'Số tài']);
});
