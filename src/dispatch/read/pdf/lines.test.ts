// Where paragraphs begin on a printed page that neither indents them nor sets them apart.
import { expect, it } from 'vitest';
import { draftsOfPages } from './lines.ts';

const [left, letter, pitch] = [60, 6, 16];

/** A page of lines that begin at one edge, ten points high, six wide a letter. */
function opensOf(...lines: string[]): string[] {
  const words = lines.flatMap((text, index) => {
    const y0 = 300 + index * pitch;
    return [...text.matchAll(/\S+/g)].map(({ 0: word, index: at }) => ({
      text: word,
      box: { x0: left + at * letter, x1: left + (at + word.length) * letter, y0, y1: y0 + 10 },
    }));
  });
  const drafts = draftsOfPages([{ number: 1, width: 595, height: 842, words }]);
  return drafts.flatMap(({ shown, opens }) => (opens ? [shown] : []));
}
const greeting = 'Kính gửi: Các phòng';
const full = 'Các phòng sao lưu dữ liệu ra thiết bị không nối mạng và thử khôi phục lại';

it('a line is over where the first word of the next would have found room behind its sentence', () => {
  expect(
    opensOf(
      greeting,
      `${full} mỗi`,
      'tháng, báo cáo kết quả trước ngày 05/12/2025 cho Văn phòng.',
      'Giao Tổ Một theo dõi.',
    ),
  ).toContain('Giao Tổ Một theo dõi.');
});

it('a sentence that ends where the next word finds no room opens nothing', () => {
  const filled = `${full.slice(0, -4)}.`;
  expect(opensOf(greeting, `${full} mỗi`, filled, 'Nghiêm túc thực hiện.')).not.toContain(
    'Nghiêm túc thực hiện.',
  );
});

it('what follows an addressee without a stop opens the text, and small letters go on', () => {
  expect(opensOf('Kính gửi: Các phòng của tỉnh', `Ngày 5, ${full}`, full)).toContain(`Ngày 5, ${full}`);
  expect(opensOf('Kính gửi: Các phòng', 'của tỉnh', full)).not.toContain('của tỉnh');
});
