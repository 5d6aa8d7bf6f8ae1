// Writes a dispatch as a Word document; where its source asks so, Word numbers the points and the text has no labels.
import { strToU8, zipSync } from 'fflate';
import { type Part, partsOf } from './pages.ts';
import type { Source } from './source.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const paragraph = (text: string, { isStrong = false, isCentred = false, list = '' } = {}): string =>
  `<w:p><w:pPr>${list}${isCentred ? '<w:jc w:val="center"/>' : ''}</w:pPr><w:r><w:rPr>${isStrong ? '<w:b/>' : ''}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

const cell = (inner: string, width: number, span = 1): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}</w:tcPr>${inner}</w:tc>`;

const page = 9400;
function grid(widths: readonly number[], rows: readonly string[], hasLines: boolean): string {
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${page}" w:type="dxa"/>${hasLines ? `<w:tblBorders>${border}</w:tblBorders>` : ''}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
}

function twoCells({ is, left, right }: Extract<Part, { kind: 'two' }>): string {
  const widths = [4100, page - 4100] as const;
  const isCentred = is === 'letterhead';
  const print = (lines: readonly string[], centred: boolean) =>
    (lines.length > 0 ? lines : ['']).map((line) => paragraph(line, { isCentred: centred })).join('');
  return grid(widths, [cell(print(left, isCentred), widths[0]) + cell(print(right, true), widths[1])], false);
}

function table({ header, rows }: Extract<Part, { kind: 'table' }>): string {
  const narrow = 700;
  const rest = Math.floor((page - narrow) / (header.length - 1));
  const widths = header.map((_, column) => (column === 0 ? narrow : rest));
  const row = (cells: readonly string[]) =>
    cells.length === 1
      ? cell(paragraph(cells[0] ?? '', { isStrong: true }), page, header.length)
      : cells.map((text, column) => cell(paragraph(text), widths[column] ?? rest)).join('');
  return grid(widths, [header, ...rows].map(row), true);
}

/** Levels as Word has them: "1.", "a)", "-", "+"; other labels stay in the text. */
const levelOf = (label: string): number =>
  [/^\d+\.$/, /^[a-z]\)$/, /^-$/, /^\+$/].findIndex((pattern) => pattern.test(label));

/** The list that each label belongs to: "1." begins a new one. Throws where Word would print another label. */
function listsOf({ id, body }: Source): number[] {
  const counts = [0, 0];
  let list = 0;
  return body.map((block) => {
    const label = 'label' in block ? block.label : undefined;
    const level = label === undefined ? -1 : levelOf(label);
    if (label === '1.') list += 1;
    if (level === 0) counts.splice(0, 2, label === '1.' ? 1 : (counts[0] ?? 0) + 1, 0);
    if (level === 1) counts[1] = (counts[1] ?? 0) + 1;
    const counted = [`${counts[0]}.`, `${String.fromCharCode(96 + (counts[1] ?? 0))})`, '-', '+'][level];
    if (level >= 0 && counted !== label) throw new Error(`${id}: Word counts ${counted} for ${label}`);
    return list;
  });
}

function wordPart(part: Part, listId: number | null): string {
  switch (part.kind) {
    case 'two':
      return twoCells(part) + paragraph('');
    case 'break':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    case 'table':
      return table(part) + paragraph('');
    case 'text': {
      const level = listId !== null && part.label !== null ? levelOf(part.label) : -1;
      const style = { isStrong: part.strong, isCentred: part.align === 'center' };
      if (level < 0) return paragraph(part.label === null ? part.text : `${part.label} ${part.text}`, style);
      const list = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`;
      return paragraph(part.text, { ...style, list });
    }
  }
}

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
const levels = [
  level(0, 'decimal', '%1.'),
  level(1, 'lowerLetter', '%2)'),
  level(2, 'bullet', '-'),
  level(3, 'bullet', '+'),
];
/** A list that begins anew is another instance of the same definition, as Word keeps it. */
const instance = (id: number): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
const numbering = (lists: number): string =>
  `${head}<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>${Array.from({ length: lists }, (_, index) => instance(index + 1)).join('')}</w:numbering>`;
const styles = `${head}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`;

/** The bytes of the document; throws where the source asks Word to count labels that Word counts otherwise. */
export function docxOf(source: Source): Uint8Array {
  const lists = source.print.wordLists ? listsOf(source) : [];
  let point = -1;
  const labelled = source.body.flatMap((block, index) => ('header' in block ? [] : [lists[index] ?? null]));
  const texts = new Set(source.body.map((block) => ('header' in block ? null : block.text)));
  const body = partsOf(source)
    .map((part) => {
      const isOfBody = part.kind === 'text' && texts.has(part.text);
      if (isOfBody) point += 1;
      return wordPart(part, isOfBody ? (labelled[point] ?? null) : null);
    })
    .join('\n');
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${types}.numbering+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${main}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1474"/></w:sectPr></w:body></w:document>`,
    'word/numbering.xml': numbering(Math.max(1, ...lists)),
    'word/styles.xml': styles,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
