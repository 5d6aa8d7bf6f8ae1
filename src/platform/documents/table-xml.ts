// Writes a table of an official document as WordprocessingML; its looks are the template's styles DauCot, OBang, DongBang.
import type { DocumentColumn, DocumentRow, DocumentTable } from './official-document.ts';
import { printable } from './printable.ts';

/** Width of the text between the margins of the template, in twentieths of a point. */
const textWidth = 9184;
const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');

// Narrow, so that ten columns of counts keep their words whole.
const margins =
  '<w:tblCellMar><w:left w:w="45" w:type="dxa"/><w:right w:w="45" w:type="dxa"/></w:tblCellMar>';

/** A `w:tbl` whose header row is repeated on every page and whose rows do not break across pages. */
export function tableXml(table: DocumentTable): string {
  const widths = share(table.columns);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const head = row(
    table.columns.map(({ label }, at) => cell(widths[at]!, paragraphs(label, 'DauCot', 'center'))),
    '<w:tblHeader/>',
  );
  const rows = table.rows.map((one) => bodyRow(one, table.columns, widths));
  return `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>${margins}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${rows.join('')}</w:tbl>`;
}

function share(columns: readonly DocumentColumn[]): number[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  return columns.map(({ width }) => Math.floor((width / sum) * textWidth));
}

function bodyRow(one: DocumentRow, columns: readonly DocumentColumn[], widths: readonly number[]): string {
  if ('across' in one)
    return row([cell(textWidth, paragraphs(one.across, 'DongBang', 'left'), columns.length)]);
  return row(
    columns.map(({ align }, at) => cell(widths[at]!, paragraphs(one[at] ?? '', 'OBang', align ?? 'left'))),
  );
}

const row = (cells: readonly string[], property = '') =>
  `<w:tr><w:trPr><w:cantSplit/>${property}</w:trPr>${cells.join('')}</w:tr>`;

const cell = (width: number, content: string, span = 1) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}</w:tcPr>${content}</w:tc>`;

const paragraphs = (text: string, style: string, align: string) =>
  printable(text)
    .split(/\r?\n/)
    .map(
      (line) =>
        `<w:p><w:pPr><w:pStyle w:val="${style}"/>${align === 'left' ? '' : `<w:jc w:val="${align}"/>`}</w:pPr>${run(line)}</w:p>`,
    )
    .join('');

const run = (line: string) =>
  line === '' ? '' : `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '');
