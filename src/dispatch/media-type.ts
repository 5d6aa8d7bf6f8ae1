// What a file is, by its first bytes; its name is not believed.
import type { FileStore } from '../platform/files/store.ts';

const signatures: readonly [string, readonly number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46]],
  ['application/zip', [0x50, 0x4b, 0x03, 0x04]],
];

/** Media type of a stored file: PDF, a ZIP container (DOCX), text where no byte is nought, else unknown bytes. */
export async function mediaTypeOf(files: FileStore, sha256: string): Promise<string> {
  const head = await firstBytes(files, sha256);
  const known = signatures.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (known) return known[0];
  return head.includes(0) ? 'application/octet-stream' : 'text/plain';
}

async function firstBytes(files: FileStore, sha256: string): Promise<Uint8Array> {
  for await (const chunk of files.stream(sha256)) return (chunk as Buffer).subarray(0, 512);
  return new Uint8Array();
}
