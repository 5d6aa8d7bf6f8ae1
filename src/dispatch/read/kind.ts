// Tells what a file is by its content; its name is not looked at.

export type FileKind = 'pdf' | 'zip' | 'text' | 'other';

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const binaries: number[][] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x49, 0x49, 0x2a, 0x00], // TIFF
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x4d, 0x5a, 0x90], // Windows program
  [0x7f, 0x45, 0x4c, 0x46], // Linux program
  [0xd0, 0xcf, 0x11, 0xe0], // old Office, and Office files with a password
  [0x1f, 0x8b], // gzip
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
];

/** A PDF's mark may stand within its first 1,024 bytes. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (binaries.some((signature) => starts(bytes, ...signature))) return 'other';
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (opening.includes('%PDF-')) return 'pdf';
  return 'text';
}
