// Tables that go on over the end of a page, their heads printed again, and mottos that a narrow column broke.
import { expect, it } from 'vitest';
import { linesFromPdf } from '../lines/from-pdf.ts';
import { buildPdf, columns } from './build-pdf.ts';

const letterhead = columns(
  ['UBND TỈNH CẦU ĐÁ', 'SỞ XÂY DỰNG', 'Số: 14/SXD-VP'],
  [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT',
    'NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Cầu Đá, ngày 02 tháng 5 năm 2025',
  ],
);
const heads = ['TT', 'Nhiệm vụ', 'Chủ trì'];
const numbers = Array.from({ length: 60 }, (_, index) => String(index + 1));
const tasks = () => numbers.map((number) => [number, `Công việc số ${number} của ngành`, 'Văn phòng Sở']);

it.each(['pdftotext', 'no-such-program'])(
  'a table of many pages is one table with one row of heads (%s)',
  async (text) => {
    const programs = { text, pixels: text === 'pdftotext' ? 'pdftoppm' : text, images: text };
    const file = await buildPdf([
      letterhead,
      'Kính gửi: Các phòng',
      { table: { headerRows: 1, widths: [30, '*', 120], body: [[...heads], ...tasks()] } },
    ]);
    const source = await linesFromPdf(file, {}, programs);
    if (!source.ok) throw new Error(source.problem.code);
    const rows = source.value.lines.filter(({ cells }) => cells);
    expect(new Set(rows.map(({ table }) => table)).size).toBe(1);
    expect(rows.map(({ cells }) => cells?.[0])).toEqual(['TT', ...numbers]);
    expect(source.value.lines.map(({ shown }) => shown)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  },
);
