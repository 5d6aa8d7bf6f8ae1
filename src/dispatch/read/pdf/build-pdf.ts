// Builds small PDF files for tests: a laid-out dispatch by pdfmake, and bare ones by hand.
import { createRequire } from 'node:module';
import pdfmake, { type Content } from 'pdfmake';

const { resolve } = createRequire(import.meta.url);
const face = (name: string) => resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`);
const fonts = {
  normal: face('400Regular'),
  bold: face('700Bold'),
  italics: face('400Regular_Italic'),
  bolditalics: face('700Bold_Italic'),
};

/** A4 pages of this content; with a password the file is encrypted. */
export async function buildPdf(content: Content[], password?: string): Promise<Uint8Array> {
  pdfmake.setFonts({ Tinos: fonts });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(fonts).includes(path));
  const definition = {
    content,
    pageSize: 'A4' as const,
    pageMargins: [85, 57, 51, 57] as [number, number, number, number],
    defaultStyle: { font: 'Tinos', fontSize: 13 },
    header: (page: number): Content | null =>
      page === 1 ? null : { text: String(page), alignment: 'center', margin: [0, 28, 0, 0] },
    info: {},
    ...(password ? { userPassword: password } : {}),
  };
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
}

/** Two columns without borders, as letterheads and signatures are set. */
export const columns = (left: string[], right: string[]): Content => ({
  table: {
    widths: ['40%', '60%'],
    body: [
      [
        { stack: left, alignment: 'center' },
        { stack: right, alignment: 'center' },
      ],
    ],
  },
  layout: 'noBorders',
});

/** A file of one page with these page contents and further objects, numbered from 5. */
export function barePdf(stream: string, resources: string, ...more: string[]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ...more,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n`;
  return new TextEncoder().encode(`${file}${file.lastIndexOf('xref\n0 ')}\n%%EOF\n`);
}
