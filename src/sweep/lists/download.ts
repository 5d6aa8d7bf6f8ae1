// Files to take away: kept ones streamed, made ones whole, never shown in place.
import { Readable } from 'node:stream';
import type { FileStore } from '../../platform/files/store.ts';

const headersOf = (type: string, name: string) => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
});

export const download = (files: FileStore, sha256: string, name: string): Response =>
  new Response(Readable.toWeb(files.stream(sha256)) as ReadableStream<Uint8Array>, {
    headers: headersOf('text/csv; charset=utf-8', `${name}.csv`),
  });

/** Of a version's files: `Danh sách mẫu v3`. */
export const fileName = (name: string, version: number, part = ''): string =>
  `${name.replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ').trim()} v${version}${part && ` ${part}`}`;

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const tableFile = (bytes: Uint8Array, name: string, format: keyof typeof types): Response =>
  new Response(new Uint8Array(bytes), { headers: headersOf(types[format], `${name}.${format}`) });
