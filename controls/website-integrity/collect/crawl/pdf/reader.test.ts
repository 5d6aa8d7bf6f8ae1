// Text and links of PDFs that are made here, and of files that only claim to be one.
import { afterAll, expect, it } from 'vitest';
import { openPdfReader } from './reader.ts';

const reader = openPdfReader();
afterAll(() => reader.close());

/** A PDF of one page with a line of text and a link over it. */
function pdfWith(text: string, uri: string): Uint8Array {
  const stream = `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [6 0 R] >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Annot /Subtype /Link /Rect [72 690 300 712] /A << /S /URI /URI (${uri}) >> >>`,
    '<< /Title (Thong bao) >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, n) => {
    const at = body.length;
    body += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${body.length}\n%%EOF`;
  return Buffer.from(body + table + end, 'latin1');
}

it('text, title and the target of a link annotation are read', async () => {
  const read = await reader.read(pdfWith('Danh sach can bo', 'https://cuoc.example/vao'));
  expect(read).toEqual({
    title: 'Thong bao',
    pages: [expect.stringContaining('Danh sach can bo')],
    links: ['https://cuoc.example/vao'],
    unread: null,
  });
});

it('what is no PDF, or only half of one, is told and breaks nothing', async () => {
  expect((await reader.read(Buffer.from('%PDF-1.4 nothing'))).unread).toBe('damaged');
  const half = pdfWith('x', 'https://cuoc.example/').subarray(0, 200);
  await expect(reader.read(half)).resolves.toBeDefined();
  expect((await reader.read(pdfWith('y', 'https://cuoc.example/'))).pages).toHaveLength(1);
});

it('a file that takes too long is given up', async () => {
  const hasty = openPdfReader(1);
  expect((await hasty.read(pdfWith('x', 'https://cuoc.example/'))).unread).toBe('takes too long to read');
  await hasty.close();
});
