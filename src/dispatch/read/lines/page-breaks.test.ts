// Points and sentences that stand about the end of a page: each point by itself, each sentence whole.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { assemble } from '../assemble.ts';
import { buildPdf, columns } from '../pdf/build-pdf.ts';
import { linesFromPdf } from './from-pdf.ts';

const poppler = { text: 'pdftotext', pixels: 'pdftoppm', images: 'pdfimages' };
const none = { text: 'no-such-program', pixels: 'no-such-program', images: 'no-such-program' };
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
if (!hasPoppler) console.warn('page-breaks.test.ts: pdftotext is not installed: PDFium alone is tried');
const readers = [...(hasPoppler ? [['poppler', poppler] as const] : []), ['PDFium', none] as const];

const works = ['máy chủ', 'tường lửa', 'trạm trực', 'đường truyền', 'kho dữ liệu', 'máy trạm', 'bản sao'];
/** Alike but for a word, as points of one plan are: what recurs is no running head. */
const point = (number: number): string =>
  `${number}. Kiểm tra ${works[number % works.length]} lần ${number}, phân công người chịu trách nhiệm, lưu nhật ký mười hai tháng, bảo đảm kinh phí cho việc khắc phục các điểm yếu đã nêu trong kế hoạch này.`;
const paragraph = (text: string) => ({
  text,
  alignment: 'justify' as const,
  margin: [0, 0, 0, 8] as [number, number, number, number],
});

const fileOf = (body: string[]) =>
  buildPdf([
    columns(
      ['UBND TỈNH THỬ NGHIỆM', 'SỞ THỬ MÁY', 'Số: 31/STM-VP', 'V/v thử máy'],
      [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        '',
        'Thử Nghiệm, ngày 3 tháng 5 năm 2024',
      ],
    ),
    { text: '\nKính gửi: Các phòng, đơn vị thuộc Sở.\n\n' },
    paragraph('Sở Thử Máy yêu cầu các phòng, đơn vị thực hiện các nội dung sau:'),
    ...body.map(paragraph),
    columns(['Nơi nhận:', '- Như trên;', '- Lưu: VT.'], ['GIÁM ĐỐC', '', 'Lý Thử Máy']),
  ]);

describe.each(readers)('over the end of a page (%s)', (_, programs) => {
  it.each([0, 1, 2, 3])(
    'points stay apart, each with its own words (page moved by %i lines)',
    async (moved) => {
      const numbers = Array.from({ length: 36 }, (_, index) => index + 1);
      const shift = Array.from({ length: moved }, () => 'Nội dung chung.');
      const source = await linesFromPdf(await fileOf([...shift, ...numbers.map(point)]), {}, programs);
      if (!source.ok) throw new Error(source.problem.code);
      const { obligations } = assemble(source.value.lines, source.value.pages);
      const numbered = obligations.filter(({ path }) => /^\d+$/.test(path));
      expect(numbered.map(({ path, text }) => `${path}. ${text}`)).toEqual(numbers.map(point));
    },
  );
});
