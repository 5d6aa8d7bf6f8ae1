// Serves the built pages: files by their name, compressed once, and the one page for every address of the interface.
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};
const PACKED = new Set(['.html', '.js', '.css', '.svg', '.json', '.txt']);

interface Page {
  type: string;
  plain: Uint8Array;
  gzip: Uint8Array | null;
  br: Uint8Array | null;
}

/** Reads the folder into memory (a few megabytes) and answers every address that is not `/api`. */
export async function servePages(app: OpenAPIHono, folder: string): Promise<void> {
  const pages = await readPages(folder);
  app.get('*', async (c) => {
    const path = c.req.path;
    const page = pages.get(path) ?? (extname(path) ? undefined : pages.get('/index.html'));
    if (!page) return c.text('404', 404);
    return send(c, page, path.startsWith('/assets/'));
  });
}

function send(c: Context, page: Page, isNamedByContent: boolean): Response {
  const accepted = c.req.header('Accept-Encoding') ?? '';
  const coding =
    page.br && accepted.includes('br') ? 'br' : page.gzip && accepted.includes('gzip') ? 'gzip' : null;
  const body = coding ? (page[coding] as Uint8Array) : page.plain;
  return c.body(new Uint8Array(body), 200, {
    'Content-Type': page.type,
    'Cache-Control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ...(coding ? { 'Content-Encoding': coding } : {}),
  });
}

async function readPages(folder: string): Promise<Map<string, Page>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pages = await Promise.all(
    paths.map(
      async (path) => [`/${relative(folder, path).split(sep).join('/')}`, await readPage(path)] as const,
    ),
  );
  return new Map(pages);
}

async function readPage(path: string): Promise<Page> {
  const plain = await readFile(path);
  const ending = extname(path);
  const isPacked = PACKED.has(ending) && plain.byteLength > 1024;
  return {
    type: TYPES[ending] ?? 'application/octet-stream',
    plain,
    gzip: isPacked ? await promisify(gzip)(plain, { level: 9 }) : null,
    br: isPacked
      ? await promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      : null,
  };
}
