// Takes the attachments out of an edXML package: base64 beside the envelope, or files of the same archive.
import type { XmlNode } from '../docx/xml.ts';
import { find, textIn } from './envelope.ts';

export type Attachment = { name: string; bytes: Uint8Array | null };

export const mostAttachments = 50;

const named = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find((each) => each.name === name);

function all(node: XmlNode, name: string, found: XmlNode[] = []): XmlNode[] {
  if (node.name === name) found.push(node);
  else for (const each of node.children) all(each, name, found);
  return found;
}

/** Null where what stands there is not base64. */
function decoded(encoded: string): Uint8Array | null {
  const tight = encoded.replace(/\s+/g, '');
  return tight !== '' && /^[A-Za-z0-9+/]+={0,2}$/.test(tight)
    ? new Uint8Array(Buffer.from(tight, 'base64'))
    : null;
}

const rawText = (node: XmlNode | undefined): string => node?.children.map((each) => each.text).join('') ?? '';

/** What the package says of a file by its id: the manifest's name where the attachment has none. */
function manifestName(root: XmlNode, id: string | null): string | null {
  const reference = all(root, 'Reference').find(
    (each) =>
      id !== null && (textIn(named(each, 'ContentId')) === id || each.attributes.href === `cid:${id}`),
  );
  return reference ? textIn(named(reference, 'AttachmentName')) : null;
}

/** Attachments that the package carries itself, in their order. */
function carried(root: XmlNode): Attachment[] {
  const holder = find(root, 'AttachmentEncoded');
  return all(holder ?? root, 'Attachment').map((each, index) => ({
    name:
      textIn(named(each, 'AttachmentName')) ??
      manifestName(root, textIn(named(each, 'ContentId'))) ??
      `${index + 1}`,
    bytes: decoded(rawText(named(each, 'ContentTransferEncoded'))),
  }));
}

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** Attachments that the manifest names and the archive holds. */
function beside(root: XmlNode, files: Map<string, Uint8Array>): Attachment[] {
  return all(root, 'Reference').map((each) => {
    const name = textIn(named(each, 'AttachmentName')) ?? (each.attributes.href ?? '').replace(/^cid:/, '');
    const found = [...files].find(([path]) => baseName(path) === baseName(name));
    return { name, bytes: found?.[1] ?? null };
  });
}

export function attachmentsIn(root: XmlNode, files: Map<string, Uint8Array>): Attachment[] {
  const own = carried(root);
  return (own.length > 0 ? own : beside(root, files)).slice(0, mostAttachments);
}
