// Finds the text boxes that hang on a paragraph: letterheads are often set in two of them, side by side.
import { seenChildren } from './paragraph-text.ts';
import { child, type XmlNode } from './xml.ts';

/** English Metric Units: 914,400 to the inch. Boxes nearer than this in height stand side by side. */
const sameHeight = 500_000;

type Box = { content: XmlNode; left: number; top: number };

const offset = (anchor: XmlNode | undefined, side: 'positionH' | 'positionV'): number =>
  Number(child(anchor, side, 'posOffset')?.children[0]?.text ?? 0) || 0;

function find(node: XmlNode, anchor: XmlNode | undefined, found: Box[]): void {
  if (node.name === 'txbxContent') {
    found.push({ content: node, left: offset(anchor, 'positionH'), top: offset(anchor, 'positionV') });
    return;
  }
  if (node.name === 'del' || node.name === 'moveFrom') return;
  for (const each of seenChildren(node)) find(each, node.name === 'anchor' ? node : anchor, found);
}

/** Their contents, from top to bottom and from left to right. */
export function textBoxesOf(paragraph: XmlNode): XmlNode[] {
  const found: Box[] = [];
  find(paragraph, undefined, found);
  const row = ({ top }: Box): number => Math.round(top / sameHeight);
  return found.sort((a, b) => row(a) - row(b) || a.left - b.left).map(({ content }) => content);
}
