// Walks a Word document: paragraphs with their labels, text boxes, rows of tables, and the two columns of a letterhead.
import { shownText, visible } from '../lines/clean.ts';
import { splitLetterheadLine } from '../lines/letterhead-columns.ts';
import type { LineDraft } from '../lines/line.ts';
import { type Cell, linesOfCells } from '../lines/table-lines.ts';
import type { Labels } from './numbering.ts';
import type { TextReader } from './paragraph-text.ts';
import { textBoxesOf } from './text-boxes.ts';
import { child, childrenOf, val, type XmlNode } from './xml.ts';

export type Walk = {
  labels: Labels;
  textOf: TextReader;
  tables: number;
  /** In a cell, where a number may stand alone: Word counts the rows. */
  isInCell: boolean;
  /** Text whose paragraph mark was deleted: it runs on into the next paragraph. */
  carried: string;
};

/** The columns of a letterhead that was set with tabs or blanks. */
function columnsOf(line: string): string[] {
  const columns = splitLetterheadLine(visible(line));
  return columns.length > 1 ? columns : [line];
}

const isMarkDeleted = (paragraph: XmlNode): boolean => child(paragraph, 'pPr', 'rPr', 'del') !== undefined;

function linesOfParagraph(paragraph: XmlNode, walk: Walk): LineDraft[] {
  const boxes = textBoxesOf(paragraph).flatMap((box) => linesOfBlock(box, walk));
  const text = walk.textOf(paragraph);
  if (isMarkDeleted(paragraph)) {
    walk.carried += text;
    return boxes;
  }
  const label = walk.carried === '' ? walk.labels(paragraph) : '';
  const whole = walk.carried + text;
  walk.carried = '';
  const raw = whole.trim() === '' && !walk.isInCell ? '' : label + whole;
  const lines = raw
    .split('\n')
    .flatMap((part, index) =>
      columnsOf(part).map((own) => ({ raw: own, shown: shownText(own), opens: index === 0 })),
    )
    .filter(({ shown }) => shown !== '');
  return [...boxes, ...lines];
}

/** Content controls and the like only wrap paragraphs, tables, rows and cells. */
const wrappers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'txbxContent']);

export function linesOfBlock(block: XmlNode, walk: Walk): LineDraft[] {
  return block.children.flatMap((node) => {
    if (node.name === 'p') return linesOfParagraph(node, walk);
    if (node.name === 'tbl') return linesOfTable(node, walk);
    return wrappers.has(node.name) ? linesOfBlock(node, walk) : [];
  });
}

const wrapped = (node: XmlNode, name: string): XmlNode[] =>
  node.children.flatMap((each) =>
    each.name === name ? [each] : wrappers.has(each.name) ? wrapped(each, name) : [],
  );

const rowsOf = (table: XmlNode): XmlNode[] =>
  wrapped(table, 'tr').filter((row) => child(row, 'trPr', 'del') === undefined);

const count = (text: string | undefined): number => Math.min(60, Math.max(1, Number(text ?? 1) || 1));

function cellOf(cell: XmlNode, walk: Walk): Cell {
  const properties = child(cell, 'tcPr');
  const merge = child(properties, 'vMerge');
  const { isInCell } = walk;
  walk.isInCell = true;
  const drafts = linesOfBlock(cell, walk);
  walk.isInCell = isInCell;
  return {
    drafts,
    columns: count(val(child(properties, 'gridSpan'))),
    rows: 1,
    continues: merge !== undefined && val(merge) !== 'restart',
  };
}

function cellsOfRow(row: XmlNode, walk: Walk): Cell[] {
  const skipped = child(row, 'trPr', 'gridBefore');
  const before: Cell[] = skipped ? [{ drafts: [], columns: count(val(skipped)), rows: 1 }] : [];
  return [...before, ...wrapped(row, 'tc').map((cell) => cellOf(cell, walk))];
}

const linesOfTable = (table: XmlNode, walk: Walk): LineDraft[] =>
  linesOfCells(
    rowsOf(table).map((row) => cellsOfRow(row, walk)),
    () => ++walk.tables,
  );

/** The lines of the main part in reading order; every paragraph begins one. */
export function draftsOfDocument(root: XmlNode, walk: Walk): LineDraft[] {
  const body = child(root, 'document', 'body');
  return body ? linesOfBlock(body, walk) : [];
}

/** Targets of relationships outside the package that are drawn in on opening; a hyperlink is only text. */
export function externalTargets(relationships: XmlNode): string[] {
  return childrenOf(child(relationships, 'Relationships'), 'Relationship')
    .filter(
      ({ attributes }) => attributes.TargetMode === 'External' && !/\/hyperlink$/.test(attributes.Type ?? ''),
    )
    .map(({ attributes }) => attributes.Target ?? '');
}
