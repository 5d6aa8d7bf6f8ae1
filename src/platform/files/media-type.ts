// What a file is, by its first bytes and never by its name.

const SIGNS: [string, number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46]],
  ['application/zip', [0x50, 0x4b, 0x03, 0x04]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['application/gzip', [0x1f, 0x8b]],
  ['application/x-msdownload', [0x4d, 0x5a]],
  ['application/x-elf', [0x7f, 0x45, 0x4c, 0x46]],
];

/** Reads the beginning of a stream. Text that says nothing of itself is `text/plain`; anything else is unknown bytes. */
export async function mediaTypeOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  for await (const chunk of stream) return mediaTypeOfBytes(chunk.subarray(0, 4096));
  return 'application/octet-stream';
}

/** The same, of bytes that are already here. */
export function mediaTypeOfBytes(bytes: Uint8Array): string {
  const found = SIGNS.find(([, sign]) => sign.every((byte, n) => bytes[n] === byte));
  if (found) return found[0];
  const isText = !bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return isText ? 'text/plain' : 'application/octet-stream';
}
