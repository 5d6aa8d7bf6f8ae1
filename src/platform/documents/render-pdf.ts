// Sets an official document as PDF in the layout of the Word template, in Tinos, the metric twin of Times New Roman.
import { createRequire } from 'node:module';
import pdfmake, { type Content, type Node, type TableLayout } from 'pdfmake';
import {
  addresseeLines,
  appendixCaption,
  appendixName,
  type Block,
  type DocumentTable,
  distributionLines,
  letterheadName,
  numberLine,
  type OfficialDocument,
  placeAndDate,
  urgencies,
} from './official-document.ts';
import { printable } from './printable.ts';

// Points. A4 with the margins of Decree 30/2020: 20 mm above and below, 30 mm left, 18 mm right.
const millimetre = 72 / 25.4;
const margins: [number, number, number, number] = [
  30 * millimetre,
  20 * millimetre,
  18 * millimetre,
  20 * millimetre,
];
const textWidth = 595.28 - margins[0] - margins[2];
const columnWidths = { left: textWidth * 0.389, right: textWidth * 0.611 };

const { resolve } = createRequire(import.meta.url);
const face = (name: string) => resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`);
const fonts = {
  normal: face('400Regular'),
  bold: face('700Bold'),
  italics: face('400Regular_Italic'),
  bolditalics: face('700Bold_Italic'),
};
pdfmake.setFonts({ Tinos: fonts });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(fonts).includes(path));

const bare: TableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};
const ruled: TableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingLeft: () => 2.25,
  paddingRight: () => 2.25,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

/** The document as PDF. Equal content gives equal bytes. */
export async function renderPdf(document: OfficialDocument): Promise<Uint8Array> {
  const pdf = pdfmake.createPdf({
    pageSize: 'A4',
    pageMargins: margins,
    defaultStyle: { font: 'Tinos', fontSize: 14 },
    lang: 'vi-VN',
    displayTitle: true,
    info: {
      title: printable(document.subject),
      author: printable(document.issuer),
      creationDate: document.asOf,
      modDate: document.asOf,
    },
    header: (page) =>
      page === 1
        ? null
        : { text: String(page), alignment: 'center', fontSize: 13, margin: [margins[0], 28, margins[2], 0] },
    ...(document.isDraft ? { watermark } : {}),
    content: [
      letterhead(document),
      ...typeAndSubject(document),
      ...addressees(document),
      ...document.body.map(blockOf),
      signature(document),
      ...document.appendices.flatMap((_, at) => appendix(document, at)),
    ],
  });
  return new Uint8Array(await pdf.getBuffer());
}

const watermark = {
  text: 'DỰ THẢO',
  font: 'Tinos',
  bold: true,
  color: 'gray',
  opacity: 0.15,
  angle: -45,
  fontSize: 90,
};

const line = (text: string, style: Omit<Node, 'text'> = {}): Node => ({ text: printable(text), ...style });
const centred = (text: string, fontSize: number, style: Omit<Node, 'text'> = {}) =>
  line(text, { alignment: 'center', fontSize, ...style });
const upper = (text: string) => text.toLocaleUpperCase('vi');

function letterhead(document: OfficialDocument): Node {
  const urgency = document.urgency ? urgencies[document.urgency] : null;
  const left: Content[] = [
    ...(document.parentBody === null ? [] : [centred(letterheadName(document.parentBody), 12)]),
    centred(letterheadName(document.issuer), 12, { bold: true }),
    rule(columnWidths.left, 0.37),
    centred(numberLine(document), 13, { margin: [0, 3, 0, 0] }),
    ...(document.typeName === null ? [centred(`V/v ${document.subject}`, 12, { margin: [0, 2, 6, 0] })] : []),
    ...(urgency === null ? [] : [boxed(urgency)]),
  ];
  const right: Content[] = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, { bold: true }),
    centred('Độc lập - Tự do - Hạnh phúc', 13, { bold: true }),
    rule(columnWidths.right, 0.545),
    centred(placeAndDate(document), 13, { italics: true, margin: [0, 3, 0, 0] }),
  ];
  return {
    table: { widths: [columnWidths.left, columnWidths.right], body: [[{ stack: left }, { stack: right }]] },
    layout: bare,
  };
}

/** A line in the middle of `width`, `share` of it long. */
function rule(width: number, share: number): Node {
  const from = (width * (1 - share)) / 2;
  return {
    canvas: [{ type: 'line', x1: from, y1: 2, x2: width - from, y2: 2, lineWidth: 0.75 }],
    margin: [0, 0, 0, 2],
  };
}

const boxed = (text: string): Node => ({
  table: { widths: ['*'], body: [[centred(text, 13, { bold: true })]] },
  margin: [45, 8, 45, 0],
});

function typeAndSubject(document: OfficialDocument): Node[] {
  if (document.typeName === null) return [];
  return [
    centred(upper(document.typeName), 14, { bold: true, margin: [0, 18, 0, 0] }),
    centred(document.subject, 14, { bold: true }),
    rule(textWidth, 0.25),
  ];
}

function addressees(document: OfficialDocument): Node[] {
  const lines = addresseeLines(document);
  if (lines.length === 0) return [];
  if (lines.length === 1) return [centred(`Kính gửi: ${lines[0]}`, 14, { margin: [0, 18, 0, 12] })];
  return [
    line('Kính gửi:', { margin: [99, 18, 0, 3] }),
    ...lines.map((one, at) => line(one, { margin: [147, 0, 0, at === lines.length - 1 ? 6 : 0] })),
  ];
}

function blockOf(block: Block): Node {
  switch (block.kind) {
    case 'heading':
      return line(block.text, { bold: true, lineHeight: 1.1, margin: [36, 8, 0, 0], headlineLevel: 1 });
    case 'paragraph':
      return line(block.text, {
        alignment: 'justify',
        lineHeight: 1.1,
        leadingIndent: 36,
        margin: [0, 6, 0, 0],
      });
    case 'note':
      return line(block.text, { fontSize: 12, italics: true, alignment: 'justify', margin: [0, 3, 0, 0] });
    case 'table':
      return tableOf(block.table);
    case 'picture':
      return {
        image: `data:image/png;base64,${Buffer.from(block.picture.png).toString('base64')}`,
        fit: [textWidth, 340],
        alignment: 'center',
        margin: [0, 6, 0, 0],
      };
  }
}

function tableOf({ columns, rows }: DocumentTable): Node {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const padding = 5 * columns.length;
  const widths = columns.map(({ width }) => (width / sum) * (textWidth - padding));
  const head = columns.map(({ label }) => centred(label, 12, { bold: true }));
  const body = rows.map((row) => {
    if (!('across' in row))
      return columns.map(({ align }, at) =>
        line(row[at] ?? '', { fontSize: 12, alignment: align ?? 'left' }),
      );
    return [
      line(row.across, { fontSize: 12, bold: true, colSpan: columns.length }),
      ...columns.slice(1).map(() => ''),
    ];
  });
  return {
    table: { headerRows: 1, dontBreakRows: true, keepWithHeaderRows: 1, widths, body: [head, ...body] },
    layout: ruled,
    margin: [0, 6, 0, 6],
  };
}

function signature(document: OfficialDocument): Node {
  const distribution: Content[] = [
    line('Nơi nhận:', { fontSize: 12, bold: true, italics: true }),
    ...distributionLines(document).map((one) => line(one, { fontSize: 11 })),
  ];
  const signer: Content[] = [
    ...document.signatory.authority.map((one) => centred(upper(one), 14, { bold: true })),
    centred(document.signatory.name ?? ' ', 14, { bold: true, margin: [0, 66, 0, 0] }),
  ];
  return {
    table: {
      widths: [textWidth * 0.494, textWidth * 0.506],
      dontBreakRows: true,
      body: [[{ stack: distribution }, { stack: signer }]],
    },
    layout: bare,
    margin: [0, 14, 0, 0],
  };
}

function appendix(document: OfficialDocument, at: number): Node[] {
  const one = document.appendices[at]!;
  return [
    centred(appendixName(at, document.appendices.length), 14, { bold: true, pageBreak: 'before' }),
    centred(upper(one.title), 14, { bold: true }),
    centred(appendixCaption(one, document), 14, { italics: true, margin: [0, 0, 0, 6] }),
    ...one.content.map(blockOf),
  ];
}
