// Bundles as a server would make them, and as somebody on the way might have altered them.
import { hash, type KeyObject } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { listDigest } from '../digest.ts';
import { signManifest } from './manifest.ts';

export const KEY = Buffer.alloc(32, 3).toString('base64url');

/** `swap` and `alter`: files and fields that are changed behind the signature. */
export function bundleFor(
  privateKey: KeyObject,
  told: {
    list: string;
    allow?: string;
    version?: number;
    swap?: Record<string, string>;
    alter?: Record<string, unknown>;
  },
): Uint8Array {
  const signed = signManifest(
    {
      schema: 'haidang-sweep-bundle/1',
      bundle: '0f8fad5b-d9cb-469f-a165-70867728950e',
      list: { name: 'Đợt thử', version: told.version ?? 3, digest: listDigest([hash('sha256', told.list)]) },
      allowSha256: told.allow === undefined ? null : hash('sha256', told.allow),
      window: { from: '2026-11-01T00:00:00.000Z', to: null },
      issuedAt: '2026-11-20T00:00:00.000Z',
      key: KEY,
    },
    privateKey,
  );
  const files: Record<string, string> = {
    'bundle.json': JSON.stringify({ ...signed, ...told.alter }),
    'list.csv': told.list,
    ...(told.allow === undefined ? {} : { 'allow.txt': told.allow }),
    ...told.swap,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
