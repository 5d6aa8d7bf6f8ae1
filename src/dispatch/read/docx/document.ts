// Walks a Word document: paragraphs with their labels, rows of tables, and the two columns of a letterhead.
import { shownText } from '../lines/clean.ts';
import { fold } from '../lines/fold.ts';
import type { LineDraft } from '../lines/line.ts';
import type { Labels } from './numbering.ts';
import { child, childrenOf, type XmlNode } from './xml.ts';

// Deleted and moved-away text, field codes, and the older of two forms of a drawing are not what a reader sees.
const unseen = new Set(['del', 'moveFrom', 'delText', 'instrText', 'Fallback', 'pPr', 'rPr', 'delInstrText']);

/** The text of a paragraph, line breaks and tabs kept. */
function textOf(node: XmlNode): string {
  if (unseen.has(node.name) || isHidden(node)) return '';
  if (node.name === '#text') return node.text;
  if (node.name === 'tab') return '\t';
  if (node.name === 'br' || node.name === 'cr') return '\n';
  if (node.name === 'noBreakHyphen') return '-';
  const own = node.name === 'r' || node.name === 'p' || node.name === 't' || node.children.length > 0;
  return own
    ? node.children
        .filter((each) => each.name !== '#text' || node.name === 't')
        .map(textOf)
        .join('')
    : '';
}

const isHidden = (node: XmlNode): boolean =>
  node.name === 'r' &&
  child(node, 'rPr', 'vanish') !== undefined &&
  child(node, 'rPr', 'vanish')?.attributes.val !== '0';

function linesOfParagraph(paragraph: XmlNode, labels: Labels): LineDraft[] {
  const raw = labels(paragraph) + textOf(paragraph);
  return raw
    .split('\n')
    .map((part, index) => ({ raw: part, shown: shownText(part), opens: index === 0 }))
    .filter(({ shown }) => shown !== '');
}

type Walk = { labels: Labels; tables: number };

/** Content controls and the like only wrap paragraphs and tables. */
const wrappers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'txbxContent']);

function linesOfBlock(block: XmlNode, walk: Walk): LineDraft[] {
  return block.children.flatMap((node) => {
    if (node.name === 'p') return linesOfParagraph(node, walk.labels);
    if (node.name === 'tbl') return linesOfTable(node, walk);
    return wrappers.has(node.name) ? linesOfBlock(node, walk) : [];
  });
}

const rowsOf = (table: XmlNode): XmlNode[] =>
  table.children.flatMap((node) =>
    node.name === 'tr' ? [node] : wrappers.has(node.name) ? rowsOf(node) : [],
  );
const cellsOf = (row: XmlNode): XmlNode[] =>
  row.children.flatMap((node) =>
    node.name === 'tc' ? [node] : wrappers.has(node.name) ? cellsOf(node) : [],
  );

/** Tables without borders lay out the letterhead and the signature: their cells are columns to be read one by one. */
function isLayout(table: XmlNode): boolean {
  const text = fold(shownText(textOf(table)));
  return (
    rowsOf(table).length <= 6 &&
    /cong hoa xa hoi|dang cong san viet nam|doc lap\s*-\s*tu do|noi nhan\s*:|^so\s*:/.test(text)
  );
}

function linesOfTable(table: XmlNode, walk: Walk): LineDraft[] {
  if (isLayout(table)) {
    const rows = rowsOf(table).map(cellsOf);
    const columns = Math.max(0, ...rows.map((cells) => cells.length));
    return Array.from({ length: columns }, (_, column) =>
      rows.flatMap((cells) => (cells[column] ? linesOfBlock(cells[column], walk) : [])),
    ).flat();
  }
  walk.tables++;
  const number = walk.tables;
  return rowsOf(table).flatMap((row) => {
    const cells = cellsOf(row).map((cell) =>
      linesOfBlock(cell, walk)
        .map(({ shown }) => shown)
        .join(' '),
    );
    const shown = cells.filter(Boolean).join(' ');
    return shown ? [{ raw: cells.join('\t'), shown, cells, table: number, opens: true }] : [];
  });
}

/** The lines of `word/document.xml` in reading order; every paragraph begins one. */
export function draftsOfDocument(root: XmlNode, labels: Labels): LineDraft[] {
  return linesOfBlock(
    child(root, 'document', 'body') ?? { name: 'body', attributes: {}, children: [], text: '' },
    { labels, tables: 0 },
  );
}

/** Targets of relationships outside the package that are drawn in on opening; a hyperlink is only text. */
export function externalTargets(relationships: XmlNode): string[] {
  return childrenOf(child(relationships, 'Relationships'), 'Relationship')
    .filter(
      ({ attributes }) => attributes.TargetMode === 'External' && !/\/hyperlink$/.test(attributes.Type ?? ''),
    )
    .map(({ attributes }) => attributes.Target ?? '');
}
