// Scanned PDF: a page is read from its pixels where its own text is missing, garbled, or that of a signature alone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Content } from 'pdfmake';
import { expect, it } from 'vitest';
import { assemble } from '../assemble.ts';
import { barePdf, buildPdf } from '../pdf/build-pdf.ts';
import type { Source } from '../source.ts';
import { linesFromPdf } from './from-pdf.ts';

const has = (program: string) => spawnSync(program, ['-v']).error === undefined;
const isHere = has('pdftotext') && spawnSync('tesseract', ['--list-langs']).stdout?.includes('vie') === true;
if (!isHere)
  console.warn('scanned-pdf.test.ts: tesseract or poppler is not installed: its tests are SKIPPED');

const page = readFileSync(new URL('../ocr/fixtures/page.png', import.meta.url)).toString('base64');
const placed = (content: object, y: number, x = 0): Content =>
  ({ ...content, absolutePosition: { x, y } }) as unknown as Content;
const scan = (extra: object = {}): Content =>
  placed({ image: `data:image/png;base64,${page}`, width: 595, height: 420, ...extra }, 0);
const at = (text: string, y: number): Content => placed({ text, fontSize: 8 }, y, 60);
const printed =
  'Nội dung của trang này là văn bản thật, gồm các mục rà soát, khắc phục, báo cáo kết quả về cơ quan chủ trì đúng thời hạn đã nêu trong văn bản gửi kèm theo đây.';

async function read(content: Content[]): Promise<Source> {
  const source = await linesFromPdf(await buildPdf(content));
  if (!source.ok) throw new Error(source.problem.code);
  return source.value;
}

it.skipIf(!isHere)('each page is judged by itself', { timeout: 60_000 }, async () => {
  const next = { pageBreak: 'before' as const };
  const source = await read([
    { text: printed },
    scan(next),
    { text: ' ', ...next },
    { text: `${printed} ${printed}`, ...next },
  ]);
  expect(source.pages.map(({ method }) => method)).toEqual(['text', 'ocr', 'kept', 'text']);
  expect(source.pages.every(({ width, height }) => width === 595.28 && height === 841.89)).toBe(true);
  expect(source.lines.filter(({ page }) => page === 2).map(({ shown }) => shown)).toContain('Số: 418/SNV-VP');
  expect(assemble(source.lines, source.pages).quality).toMatchObject({ ocr: true, garbled: false });
});

it.skipIf(!isHere)(
  'a scan that carries the words of a digital signature is read as a scan',
  { timeout: 60_000 },
  async () => {
    const signature = 'Ký bởi: Sở Nội vụ tỉnh Minh Khê. Thời gian ký: 12.03.2025 09:15:02 +07:00';
    const source = await read([scan(), at(`${signature}. Cơ quan: Sở Nội vụ tỉnh Minh Khê`, 600)]);
    expect(source.pages[0]?.method).toBe('ocr');
    expect(source.lines.map(({ shown }) => shown)).toContain('Số: 418/SNV-VP');
  },
);

it.skipIf(!isHere)(
  'a hidden layer by an English recogniser gives way to the pixels',
  { timeout: 60_000 },
  async () => {
    const garbled =
      'So: 4I8/SNV-VP Kinh gui: Cac phong, don vi truc thuoc So. 1. Khoa tai khoan khong con su dung, hoan thanh truoc ngay 28/3/2025. Bao cao ket qua.';
    const source = await read([scan(), at(garbled, 700)]);
    expect(source.pages[0]?.method).toBe('ocr');
    expect(source.lines.map(({ shown }) => shown)).toContain('Số: 418/SNV-VP');
  },
);

it('scripts in a PDF are not run, and the page is read', async () => {
  const script = '<< /Type /Action /S /JavaScript /JS (app.alert\\(1\\); while\\(true\\){}) >>';
  const file = barePdf(
    'BT /F 12 Tf 60 700 Td (Cong van thu nghiem so 12 ngay 5) Tj ET',
    '/Font << /F 6 0 R >>',
    script,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  );
  const opened = new TextEncoder().encode(
    new TextDecoder().decode(file).replace('/Type /Catalog', '/Type /Catalog /OpenAction 5 0 R'),
  );
  const begun = performance.now();
  await linesFromPdf(opened);
  expect(performance.now() - begun).toBeLessThan(30_000);
}, 40_000);

it('a tree of pages that holds itself is refused in time', async () => {
  const file = new TextDecoder().decode(barePdf('', '')).replace('/Kids [3 0 R]', '/Kids [2 0 R]');
  const begun = performance.now();
  expect((await linesFromPdf(new TextEncoder().encode(file))).ok).toBe(false);
  expect(performance.now() - begun).toBeLessThan(15_000);
}, 30_000);

it('a reading that is stopped says so', async () => {
  const stop = new AbortController();
  stop.abort();
  const source = await linesFromPdf(await buildPdf([scan()]), { signal: stop.signal });
  expect(source).toMatchObject({ ok: false, problem: { code: 'stopped' } });
});
