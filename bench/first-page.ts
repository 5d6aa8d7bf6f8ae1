// The script that a cold browser loads before the first page, gzipped, against its limit.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measured } from './measure.ts';

const PAGES = join(import.meta.dirname, '../dist/web');
const LIMIT_KB = 250;

/** What index.html names as script or module preload, and the page that opens first. Needs `npm run build:web`. */
export async function measureFirstPage(): Promise<Measured[]> {
  const html = await readFile(join(PAGES, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '');
  let bytes = 0;
  for (const path of new Set(named))
    bytes += gzipSync(await readFile(join(PAGES, path)), { level: 9 }).byteLength;
  const kb = bytes / 1024;
  return [
    {
      what: 'Script of the first page, gzipped',
      figure: `${kb.toFixed(1)} KB against ${LIMIT_KB} KB`,
      ratio: kb / LIMIT_KB,
      target: { atMost: 1 },
    },
  ];
}
