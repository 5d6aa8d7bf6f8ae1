// Puts scanned pages into a PDF without a text layer, as scanners do.

const dotsPerInch = 200;

/** `channels` must be those of the JPEG: a reader that is told of one and finds three shows pixels side by side. */
type PageImage = { jpeg: Uint8Array; width: number; height: number; channels: number };

/** JPEG images, a page each, at 200 dots per inch. */
export function imagePdf(pages: readonly PageImage[]): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  const starts: number[] = [];
  let length = 0;
  const write = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part;
    chunks.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, ...parts: (string | Uint8Array)[]): void => {
    starts[number] = length;
    for (const part of [`${number} 0 obj\n`, ...parts, '\nendobj\n']) write(part);
  };
  write('%PDF-1.4\n');
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, index) => `${3 + index * 3} 0 R`).join(' ');
  object(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  for (const [index, { jpeg, width, height, channels }] of pages.entries()) {
    const [page, image, content] = [3 + index * 3, 4 + index * 3, 5 + index * 3] as const;
    const [x, y] = [width, height].map((pixels) => ((pixels / dotsPerInch) * 72).toFixed(2));
    const draw = `q ${x} 0 0 ${y} 0 0 cm /I Do Q`;
    object(
      page,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${x} ${y}] /Contents ${content} 0 R /Resources << /XObject << /I ${image} 0 R >> >> >>`,
    );
    object(
      image,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /${channels === 1 ? 'DeviceGray' : 'DeviceRGB'} /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    );
    object(content, `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`);
  }
  const table = length;
  const entries = starts.slice(1).map((start) => `${String(start).padStart(10, '0')} 00000 n \n`);
  write(`xref\n0 ${starts.length}\n0000000000 65535 f \n${entries.join('')}`);
  write(`trailer\n<< /Size ${starts.length} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return Buffer.concat(chunks);
}
