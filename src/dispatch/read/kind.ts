// Tells what a file is by its content; its name is not looked at.

export type FileKind =
  | 'pdf'
  | 'docx'
  | 'html'
  | 'edxml'
  | 'text'
  | 'image'
  | 'old-word'
  | 'spreadsheet'
  | 'slides'
  | 'open-document'
  | 'rtf'
  | 'locked-office'
  | 'archive'
  | 'other';

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const signatures: [FileKind, number[]][] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['image', [0xff, 0xd8, 0xff]], // JPEG
  ['image', [0x49, 0x49, 0x2a, 0x00]], // TIFF
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['archive', [0x52, 0x61, 0x72, 0x21]], // RAR
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]], // 7-Zip
  ['archive', [0x1f, 0x8b]], // gzip
  ['other', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['other', [0x4d, 0x5a, 0x90]], // Windows program
  ['other', [0x7f, 0x45, 0x4c, 0x46]], // Linux program
];

/** Names that stand in a ZIP's directory, the telling ones first. */
const entries: [FileKind, string][] = [
  ['docx', 'word/document'],
  ['edxml', '.edxml'],
  ['spreadsheet', 'xl/workbook'],
  ['slides', 'ppt/presentation'],
  ['open-document', 'mimetypeapplication/vnd.oasis.opendocument'],
  ['docx', 'word/'],
];

/** Streams of the old Office container; a file with a password keeps the new kind inside as `EncryptedPackage`. */
const streams: [FileKind, string][] = [
  ['locked-office', 'EncryptedPackage'],
  ['old-word', 'WordDocument'],
  ['spreadsheet', 'Workbook'],
  ['slides', 'PowerPoint Document'],
];

const buffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function insideOf(
  bytes: Uint8Array,
  names: [FileKind, string][],
  encoding: BufferEncoding,
  unknown: FileKind,
): FileKind {
  const whole = buffer(bytes);
  return names.find(([, name]) => whole.includes(name, 0, encoding))?.[0] ?? unknown;
}

/** The beginning as text whatever its encoding: bytes of zero between letters are left out. */
const openingOf = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 8192)).replace(/^(?:ÿþ|þÿ|ï»¿)|\0/g, '');

const edxmlRoot =
  /<(?:[\w-]+:)?edXML(?:Envelope)?\b|xmlns(?::\w+)?=["']http:\/\/www\.mic\.gov\.vn\/TBT\/QCVN_102/i;
const htmlRoot =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const fragment = /^\s*<(?:div|p|table|center|h[1-6]|section|article|meta|style|title|font|ol|ul)\b/i;

/** HTML without its root: what a page's text was cut out of. Markdown with tables in it has lines without tags beside them. */
function isFragment(opening: string): boolean {
  if (!fragment.test(opening)) return false;
  const beside = opening.replace(/<table\b[\s\S]*?(?:<\/table>|$)/gi, '').split('\n');
  const lines = beside.filter((line) => line.trim() !== '');
  return lines.filter((line) => /<\/?[a-z]/i.test(line)).length >= lines.length * 0.7;
}

/** A mail or a page saved with its pictures (.eml, .mht): its text is coded, and read as it stands it would be another's. */
const isMail = (opening: string): boolean =>
  /^mime-version:/im.test(opening) && /^content-(?:type|transfer-encoding):/im.test(opening);

/** A PDF's mark may stand within its first 1,024 bytes. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06))
    return insideOf(bytes, entries, 'latin1', 'archive');
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return insideOf(bytes, streams, 'utf16le', 'other');
  const signed = signatures.find(([, signature]) => starts(bytes, ...signature));
  if (signed) return signed[0];
  const opening = openingOf(bytes);
  if (opening.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (edxmlRoot.test(opening) && opening.trimStart().startsWith('<')) return 'edxml';
  if (isMail(opening)) return 'other';
  return htmlRoot.test(opening) || isFragment(opening) ? 'html' : 'text';
}
