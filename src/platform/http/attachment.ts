// The one door for files to download: made or kept, never shown in place.
import { Readable } from 'node:stream';

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  jsonl: 'application/x-ndjson; charset=utf-8',
  zip: 'application/zip',
};

/**
 * A file that was made here, whole or as a stream.
 * @param name with its ending, which says what the browser takes it for; one that is not known is bytes.
 * @param more headers beside those of every download
 */
export function attachment(
  body: Uint8Array | string | Readable,
  name: string,
  more: Readonly<Record<string, string>> = {},
): Response {
  return new Response(bodyOf(body), {
    headers: {
      'Content-Type': types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...more,
    },
  });
}

/** A file as somebody sent it in: whatever its name says it is, to the browser it is bytes. */
export const keptFile = (stream: Readable, name: string, size: number): Response =>
  attachment(stream, name, { 'Content-Type': 'application/octet-stream', 'Content-Length': String(size) });

function bodyOf(body: Uint8Array | string | Readable): BodyInit {
  if (typeof body === 'string') return body;
  return body instanceof Readable
    ? (Readable.toWeb(body) as ReadableStream<Uint8Array>)
    : new Uint8Array(body);
}
