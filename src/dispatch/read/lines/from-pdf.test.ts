// Born-digital PDF: columns read one by one, rows of tables, boxes; and files that cannot be read.
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../contract.ts';
import { assemble } from '../assemble.ts';
import { barePdf, buildPdf, columns } from '../pdf/build-pdf.ts';
import { readDispatch } from '../read.ts';
import { linesFromPdf } from './from-pdf.ts';

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
if (!hasPoppler) console.warn('from-pdf.test.ts: pdftotext is not installed, so what needs boxes is SKIPPED');

const without = { text: 'no-such-program', pixels: 'no-such-program', images: 'no-such-program' };

const longDuty =
  'a) Rà soát toàn bộ tên miền, cổng thông tin điện tử thuộc phạm vi quản lý để phát hiện và gỡ bỏ trang lạ, liên kết lạ, hoàn thành trước ngày 10/6/2024.';
const content = [
  columns(
    ['UBND TỈNH HÒA KHÊ', 'SỞ DU LỊCH', 'Số: 61/SDL-VP', 'V/v rà soát cổng thông tin điện tử'],
    [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      ' ',
      'Hòa Khê, ngày 20 tháng 5 năm 2024',
    ],
  ),
  { text: 'Kính gửi:', alignment: 'center' as const },
  '- Các phòng, đơn vị thuộc Sở;',
  '- Ban Quản lý khu du lịch Hồ Khê.',
  {
    text: 'Sở Du lịch yêu cầu các phòng, đơn vị thực hiện:',
    leadingIndent: 28,
    margin: [0, 6, 0, 0] as [number, number, number, number],
  },
  { text: '1. Về rà soát:', leadingIndent: 28 },
  { text: longDuty, leadingIndent: 28 },
  { text: 'b) Đổi mật khẩu quản trị.', leadingIndent: 28 },
  { text: 'Trân trọng./.', leadingIndent: 28 },
  columns(['Nơi nhận:', '- Như trên;', '- Lưu: VT.'], ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', ' ', 'Tạ Thí Dụ']),
  { text: 'Phụ lục', alignment: 'center' as const, pageBreak: 'before' as const },
  { text: 'DANH SÁCH CÁC ĐƠN VỊ', alignment: 'center' as const },
  {
    table: {
      widths: [40, 200],
      body: [
        ['STT', 'TÊN ĐƠN VỊ'],
        ['1', 'Phòng Lữ hành'],
        ['2', 'Ban Quản lý khu du lịch Hồ Khê và vùng phụ cận phía tây'],
        ['3', 'Văn phòng Sở'],
      ],
    },
  },
];

describe.skipIf(!hasPoppler)('a PDF of two columns', () => {
  let reading: Reading;
  beforeAll(async () => {
    const result = await readDispatch(await buildPdf(content), 'tep.pdf');
    if (!result.ok) throw new Error(result.problem.message.en);
    reading = result.value;
  });

  it('gives issuer and subject from the left, place and date from the right', () => {
    expect([reading.parentBody.value, reading.issuer.value]).toEqual(['UBND tỉnh Hòa Khê', 'Sở Du lịch']);
    expect([reading.number.value, reading.symbol.value]).toEqual(['61', 'SDL-VP']);
    expect([reading.place.value, reading.date.iso]).toEqual(['Hòa Khê', '2024-05-20']);
    expect(reading.subject.value).toBe('V/v rà soát cổng thông tin điện tử');
  });

  it('joins the wrapped lines of a duty and leaves the next one apart', () => {
    expect(reading.obligations.map(({ path, text }) => [path, text])).toEqual([
      ['1.a', longDuty.slice(3)],
      ['1.b', 'Đổi mật khẩu quản trị.'],
    ]);
  });

  it('gives the box of a duty on its page', () => {
    const { page, box } = reading.obligations[0]!.anchor;
    expect(page).toBe(1);
    expect(box!.x0).toBeGreaterThan(80);
    expect(box!.x1).toBeLessThan(550);
    expect(box!.y1 - box!.y0).toBeGreaterThan(20);
  });

  it('parts the signature from the copies beside it', () => {
    expect(reading.signatory).toMatchObject({ capacity: 'KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC', name: 'Tạ Thí Dụ' });
    expect(reading.distribution.map(({ name }) => name)).toEqual(['Như trên', 'Lưu: VT']);
  });

  it('reads the rows of a table, wrapped names whole, and no page number among them', () => {
    expect(reading.appendices[0]!.blocks[0]!.units.map(({ name }) => name)).toEqual([
      'Phòng Lữ hành',
      'Ban Quản lý khu du lịch Hồ Khê và vùng phụ cận phía tây',
      'Văn phòng Sở',
    ]);
  });
});

describe('a PDF', () => {
  it('is read without pdftotext too, by PDFium', async () => {
    const source = await linesFromPdf(await buildPdf(content), {}, without);
    if (!source.ok) throw new Error(source.problem.code);
    const reading = assemble(source.value.lines);
    expect(reading.symbol.value).toBe('SDL-VP');
    expect(reading.obligations.map(({ path }) => path)).toEqual(['1.a', '1.b']);
  });

  it.each(['pdftotext', 'no-such-program'])('with a password is refused as such (%s)', async (text) => {
    expect(await linesFromPdf(await buildPdf(content, 'mat-khau'), {}, { ...without, text })).toMatchObject({
      ok: false,
      problem: { code: 'encrypted' },
    });
  });

  it('that is cut short is refused, and not read in part', async () => {
    const whole = await buildPdf(content);
    expect(await linesFromPdf(whole.subarray(0, whole.length * 0.7))).toMatchObject({
      ok: false,
      problem: { code: 'truncated' },
    });
  });

  it.each(['pdftotext', 'no-such-program'])(
    'of two thousand pages is refused within five seconds of work (%s)',
    { timeout: 60_000 },
    async (text) => {
      const numbers = Array.from({ length: 2000 }, (_, index) => `${index + 6} 0 R`);
      const pages = numbers.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>');
      const one = new TextDecoder().decode(barePdf('', '', `[${numbers.join(' ')}]`, ...pages));
      const many = one.replace('/Kids [3 0 R] /Count 1', '/Kids 5 0 R/Count 2000');
      const before = process.cpuUsage();
      const source = await linesFromPdf(new TextEncoder().encode(many), {}, { ...without, text });
      const { user, system } = process.cpuUsage(before);
      expect(source).toMatchObject({ ok: false, problem: { code: 'too-many-pages' } });
      expect((user + system) / 1e6).toBeLessThan(5);
    },
  );

  it('of nothing has no text', async () => {
    expect(await linesFromPdf(barePdf('', ''))).toMatchObject({ ok: false, problem: { code: 'no-text' } });
  });
});
