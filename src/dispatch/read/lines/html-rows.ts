// Rewrites HTML tables inside a text as rows with tabs, so that one reader of tables serves both.
import { DomUtils, parseDocument } from 'htmlparser2';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const cellText = (cell: Element): string => DomUtils.textContent(cell).replace(/\s+/g, ' ').trim();
const cellsOf = (row: Element): Element[] =>
  DomUtils.getElementsByTagName((name) => name === 'td' || name === 'th', row.children);

function rowsOf(table: string): string {
  const rows = DomUtils.getElementsByTagName('tr', parseDocument(table)).map(cellsOf);
  return rows
    .map((cells) =>
      cells.length === 1 ? `${cells.map(cellText).join('')}\t` : cells.map(cellText).join('\t'),
    )
    .join('\n');
}

/** The text with each `<table>…</table>` as lines of cells parted by tabs. */
export const htmlRows = (text: string): string =>
  /<table\b/i.test(text)
    ? text.replace(/<table\b[\s\S]*?<\/table>/gi, (table) => `\n${rowsOf(table)}\n`)
    : text;
