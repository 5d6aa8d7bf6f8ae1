// PDFs made to hang, to run, or to break a reader: told in time, by poppler and without it, and the other pages are read.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { linesFromPdf } from '../lines/from-pdf.ts';
import { barePdf } from './build-pdf.ts';

const none = { text: 'no-such-program', pixels: 'no-such-program', images: 'no-such-program' };
const poppler = { text: 'pdftotext', pixels: 'pdftoppm', images: 'pdfimages' };
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
if (!hasPoppler) console.warn('hostile.test.ts: poppler is not installed: PDFium alone is tried');
const readers = [...(hasPoppler ? [['poppler', poppler] as const] : []), ['PDFium', none] as const];

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const line = (words: string): string => `BT /F 12 Tf 60 700 Td (${words}) Tj ET`;
const sentence = 'Cong van nay giao cac don vi ra soat may chu va bao cao ket qua truoc ngay 12/5/2024';
const changed = (file: Uint8Array, ...changes: [from: string, to: string][]): Uint8Array =>
  new TextEncoder().encode(
    changes.reduce((text, [from, to]) => text.replace(from, to), new TextDecoder().decode(file)),
  );
const printed = (...more: string[]): Uint8Array =>
  barePdf(line(sentence), '/Font << /F 5 0 R >>', font, ...more);

/** Pages no higher than their line: text without accents is compared with its pixels, which takes its time. */
const sheet = '/MediaBox [0 0 595 842]';
const strip = '/MediaBox [0 685 595 725]';

/** Each with the words that are read all the same; null where nothing can be, undefined where it is all one. */
const files: [name: string, file: Uint8Array, words: string | null | undefined][] = [
  ['a tree of pages that holds itself', changed(printed(), ['/Kids [3 0 R]', '/Kids [2 0 R]']), null],
  [
    'a picture that is drawn within itself without end',
    barePdf(
      `${line(sentence)} /X Do`,
      '/Font << /F 5 0 R >> /XObject << /X 6 0 R >>',
      font,
      '<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 6 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream',
    ),
    'Cong van',
  ],
  [
    'a script that runs when the file is opened',
    changed(printed('<< /Type /Action /S /JavaScript /JS (while\\(true\\){}) >>'), [
      '/Type /Catalog',
      '/Type /Catalog /OpenAction 6 0 R',
    ]),
    'Cong van',
  ],
  [
    'a page that is no page beside one that is',
    changed(printed(), ['/Kids [3 0 R] /Count 1', '/Kids [9 0 R 3 0 R] /Count 2']),
    'Cong van',
  ],
  [
    'a page whose text is drawn on itself thousands of times',
    changed(
      barePdf(
        `BT /F 12 Tf 14 TL 60 700 Td ${'(Cong van) Tj T* (ra soat) Tj T* '.repeat(20)} ET`,
        '/Font << /F 5 0 R >>',
        font,
      ),
      ['/Contents 4 0 R', `/Contents [${'4 0 R '.repeat(700)}]`],
    ),
    undefined,
  ],
  [
    'a page as large as a field',
    changed(printed(), ['/MediaBox [0 0 595 842]', '/MediaBox [0 0 9999999 9999999]']),
    'Cong van',
  ],
];

describe.each(readers)('with %s', (_, programs) => {
  it.each(files)('%s is told or read in time', { timeout: 120_000 }, async (_name, file, words) => {
    const before = process.cpuUsage();
    const source = await linesFromPdf(changed(file, [sheet, strip]), {}, programs);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(20);
    if (words === undefined) return;
    if (words === null) expect(source.ok).toBe(false);
    else expect(source.ok && source.value.lines.map(({ raw }) => raw).join(' ')).toContain(words);
  });
});
