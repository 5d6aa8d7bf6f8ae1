// Words put together from printed characters: by their places, not by the order in which they were drawn.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { barePdf, buildPdf, columns } from './build-pdf.ts';
import { pageOfGlyphs } from './glyph-words.ts';
import { type Glyph, glyphsOf } from './glyphs.ts';
import { openPdf } from './pdfium.ts';
import { type Page, pagesByPoppler } from './poppler.ts';

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
if (!hasPoppler) console.warn('glyph-words.test.ts: pdftotext is not installed: the comparison is SKIPPED');

async function pagesOf(bytes: Uint8Array): Promise<Page[]> {
  const file = await openPdf(bytes);
  if (!file.ok) throw new Error(file.problem.code);
  return Array.from({ length: file.value.pages }, (_, index) =>
    pageOfGlyphs(index + 1, glyphsOf(file.value, index + 1)),
  );
}

const size = 10;
const drawn = (text: string, from: number, line = 100, turn = 0): Glyph[] =>
  [...text].map((letter, index) => ({
    text: letter,
    turn,
    size,
    from: from + index * 5,
    to: from + (index + 1) * 5,
    line,
    top: line - 9,
    bottom: line + 3,
  }));
const wordsOf = (glyphs: Glyph[]): string[] =>
  pageOfGlyphs(1, { width: 600, height: 800, glyphs }).words.map(({ text }) => text);

describe('words', () => {
  it('take in letters of another font that were drawn after the line', () => {
    expect(wordsOf([...drawn('TH', 50), ...drawn('NH', 65), ...drawn('PH', 80), ...drawn('À', 60)])).toEqual([
      'THÀNH',
      'PH',
    ]);
  });

  it('are parted by a gap, and by a blank that takes no room', () => {
    expect(wordsOf([...drawn('ngày', 50), ...drawn('12', 72)])).toEqual(['ngày', '12']);
    const thin = drawn(' ', 70).map((blank) => ({ ...blank, to: blank.from }));
    expect(wordsOf([...drawn('ngày', 50), ...thin, ...drawn('12', 70)])).toEqual(['ngày', '12']);
  });

  it('leave a raised figure and the line below alone', () => {
    expect(wordsOf([...drawn('tin', 50), ...drawn('1', 65, 96), ...drawn('tin', 50, 113)])).toEqual([
      'tin',
      '1',
      'tin',
    ]);
  });

  it('keep marks that stand over a letter, and signs drawn as one', () => {
    const mark = { ...drawn('\u0301', 52)[0]!, to: 52 };
    expect(wordsOf([...drawn('a', 50), mark, ...drawn('p', 55)])).toEqual(['a\u0301p']);
    expect(wordsOf([...drawn('f', 50), ...drawn('i', 50), ...drawn('n', 55)])).toEqual(['fin']);
  });

  it('are none beyond the edges of the page', () => {
    expect(wordsOf([...drawn('ẩn', -40), ...drawn('hiện', 40)])).toEqual(['hiện']);
  });

  it('take no longer for thousands of letters on one spot', () => {
    const begun = process.cpuUsage();
    wordsOf(Array.from({ length: 5_000 }, () => drawn('a', 50)).flat());
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(3);
  });
});

const text = 'BT /F 12 Tf 60 700 Td (Cong van) Tj 0 -20 Td (so 12) Tj ET';
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const stored = (drawing: string, extra: string): Uint8Array => {
  const file = new TextDecoder().decode(barePdf(drawing, '/Font << /F 5 0 R >>', font));
  return new TextEncoder().encode(
    file.replace('/MediaBox [0 0 595 842]', `/MediaBox [0 0 595 842] ${extra}`),
  );
};

describe('a page', () => {
  it.each(['PDFium', 'poppler'])(
    'that is stored on its side gives its places as it is seen (%s)',
    async (by) => {
      if (by === 'poppler' && !hasPoppler) return;
      const upwards = text.replace('60 700 Td', '0 1 -1 0 100 560 Tm');
      const file = stored(upwards, '/Rotate 90');
      const theirs = by === 'poppler' ? await pagesByPoppler(file, 'pdftotext') : null;
      const [page] = theirs?.ok ? (theirs.value ?? []) : await pagesOf(file);
      expect([page?.width, page?.height].map((side) => Math.round(side ?? 0))).toEqual([842, 595]);
      const box = page?.words.find((word) => word.text === 'Cong')?.box;
      expect(box?.x0).toBeCloseTo(560, 0);
      expect(box?.y0).toBeLessThan(100);
      expect(box?.y1).toBeGreaterThan(100);
    },
  );

  it('on which something is written downwards keeps it together', async () => {
    const [page] = await pagesOf(stored(text.replace('60 700 Td', '0 -1 1 0 100 400 Tm'), ''));
    expect(page?.words.map((word) => word.text).sort()).toEqual(['12', 'Cong', 'so', 'van']);
    const box = page?.words.find((word) => word.text === 'Cong')?.box;
    expect(box?.y0).toBeCloseTo(442, 0);
  });

  it('of which a part is shown counts from the corner of that part', async () => {
    const [page] = await pagesOf(stored(text, '/CropBox [50 100 545 742]'));
    expect(Math.round(page?.width ?? 0)).toBe(495);
    expect(Math.min(...(page?.words ?? []).map(({ box }) => box.x0))).toBeCloseTo(10, 0);
  });

  it.skipIf(!hasPoppler)('has the words and places that pdftotext gives', async () => {
    const file = await buildPdf([
      columns(['UBND TỈNH HÒA KHÊ', 'Số: 61/SDL-VP'], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập']),
      { text: 'Rà soát toàn bộ tên miền, xong trước ngày 10/6/2024.', bold: true },
      'b) Đổi mật khẩu quản trị.',
    ]);
    const [mine] = await pagesOf(file);
    const theirs = await pagesByPoppler(file, 'pdftotext');
    const words = theirs.ok ? (theirs.value?.[0]?.words ?? []) : [];
    expect(mine?.words.map((word) => word.text).sort()).toEqual(words.map((word) => word.text).sort());
    for (const { text, box } of words) {
      const same = mine?.words.find((word) => word.text === text && Math.abs(word.box.x0 - box.x0) < 0.5);
      expect(Math.abs((same?.box.y0 ?? 0) + (same?.box.y1 ?? 0) - box.y0 - box.y1)).toBeLessThan(4);
    }
  });
});
