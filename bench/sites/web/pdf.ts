// A PDF of one page with a few lines and link annotations, written by hand: enough for what readers look for.
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\x20-\x7e]/g, '?')
    .replace(/[\\()]/g, '\\$&');

/** Bytes of the file. Letters are plain Latin: the standard fonts have no others. */
export function pdfOf(title: string, text: string, links: readonly string[]): Uint8Array {
  const words = plain(text).split(' ');
  const lines = [
    plain(title),
    ...Array.from({ length: Math.ceil(words.length / 10) }, (_, n) =>
      words.slice(n * 10, n * 10 + 10).join(' '),
    ),
  ];
  const content = `BT /F1 11 Tf 50 780 Td 14 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const annotations = links.map(
    (link, n) =>
      `<< /Type /Annot /Subtype /Link /Rect [50 ${700 - n * 20} 300 ${714 - n * 20}] /A << /S /URI /URI (${link}) >> >>`,
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [${annotations.map((_, n) => `${n + 7} 0 R`).join(' ')}] >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Title (${plain(title)}) >>`,
    ...annotations,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, n) => {
    const offset = file.length;
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
