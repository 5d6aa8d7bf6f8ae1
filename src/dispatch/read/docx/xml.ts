// Parses an XML part into a small tree; a DOCTYPE is refused before anything is parsed.
import { SaxesParser } from 'saxes';
import { done, failed, type Result } from '../../../platform/result.ts';
import { type Refusal, refusal } from '../problems.ts';

export type XmlNode = { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string };

const maximumDepth = 200;

function decode(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
}

/** Names without their prefix: `w:p` is `p`. Text of `#text` nodes stands in `text`. */
export function parseXml(part: string, bytes: Uint8Array): Result<XmlNode, Refusal> {
  const source = decode(bytes);
  if (/<!DOCTYPE|<!ENTITY/i.test(source)) return failed(refusal('doctype-refused', part));
  const root: XmlNode = { name: '#root', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > maximumDepth) throw new Error('too deep');
    const node: XmlNode = { name: local(name), attributes: byLocalName(attributes), children: [], text: '' };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  const say = (text: string): void => {
    open.at(-1)!.children.push({ name: '#text', attributes: {}, children: [], text });
  };
  parser.on('text', say);
  parser.on('cdata', say);
  try {
    parser.write(source).close();
    return done(root);
  } catch {
    return failed(refusal('not-well-formed', part));
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const byLocalName = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));

/** The first descendant along the path of child names. */
export function child(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>(
    (at, name) => at?.children.find((each) => each.name === name),
    node,
  );
}

export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((each) => each.name === name) ?? [];
/** The `w:val` that most properties hold their value in. */
export const val = (node: XmlNode | undefined): string | undefined => node?.attributes.val;
