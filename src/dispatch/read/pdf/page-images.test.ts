// Pages that are images, told apart by the program and without it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Content } from 'pdfmake';
import { expect, it } from 'vitest';
import { buildPdf } from './build-pdf.ts';
import { imagePages, imagePagesByPdfium } from './page-images.ts';
import { openPdf } from './pdfium.ts';

const isHere = spawnSync('pdfimages', ['-v']).error === undefined;
if (!isHere) console.warn('page-images.test.ts: poppler is not installed: one test is SKIPPED');

const page = readFileSync(new URL('../ocr/fixtures/page.png', import.meta.url)).toString('base64');
const image = `data:image/png;base64,${page}`;
const pictured = (size: object): Content => ({ image, ...size }) as unknown as Content;
/** A page of text, a scanned page, a page of text with a small picture. */
const file = buildPdf([
  { text: 'Trang thứ nhất' },
  pictured({ width: 480, height: 640, pageBreak: 'before' }),
  { text: 'Trang thứ ba', pageBreak: 'before' },
  pictured({ width: 60 }),
]);
const sizes = [1, 2, 3].map((number) => ({ number, width: 595, height: 842 }));

it.skipIf(!isHere)('a page that an image covers was scanned, one with a small picture was not', async () => {
  const found = await imagePages(await file, sizes, 'pdfimages');
  expect(found && [...found]).toEqual([2]);
});

it('without the program it says so, and PDFium tells the same', async () => {
  expect(await imagePages(await file, sizes, 'no-such-program')).toBeNull();
  const pdf = await openPdf(await file);
  expect(pdf.ok && [...imagePagesByPdfium(pdf.value, sizes)]).toEqual([2]);
});
