// One request against servers that are broken in every way that was seen: bounded, and the cause is told.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CertificateRecord, isDue } from './certificate.ts';
import { openExchange } from './exchange.ts';
import type { FetchFailure } from './failure.ts';
import { openResolver } from './resolve.ts';

const PAGE = Buffer.from(`<title>Xã Bình Giả</title>${'nội dung '.repeat(2_000)}`);
const BOMB = gzipSync(Buffer.alloc(2 ** 25));
const answers: Record<string, (response: ServerResponse) => void> = {
  '/plain': (response) => response.end(PAGE),
  '/gzip': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/br': (response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync(PAGE)),
  '/zstd': (response) => response.setHeader('content-encoding', 'zstd').end(zstdCompressSync(PAGE)),
  '/deflate': (response) => response.setHeader('content-encoding', 'deflate').end(deflateSync(PAGE)),
  '/bomb': (response) => response.setHeader('content-encoding', 'gzip').end(BOMB),
  '/lying': (response) => response.setHeader('content-encoding', 'gzip').end('this is no gzip'),
  '/unknown': (response) => response.setHeader('content-encoding', 'lzma').end('?'),
  '/endless': (response) => {
    const chunk = Buffer.alloc(2 ** 16, 'a');
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  },
  '/drip': (response) => {
    const timer = setInterval(() => response.write('a'), 50);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': () => {},
  '/headers': (response) => response.setHeader('x-long', 'y'.repeat(60_000)).end(),
  '/hang-up': (response) => response.socket?.destroy(),
};
const answer = ({ url = '' }: IncomingMessage, response: ServerResponse) => void answers[url]?.(response);
const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const plain = createServer(answer);
const secure = createSecureServer(
  { cert: fixture('own-signed.pem'), key: fixture('own-signed.key.pem') },
  () => void sentOverBroken++,
);
const records: CertificateRecord[] = [];
let sentOverBroken = 0;
let exchange: ReturnType<typeof openExchange>;

beforeAll(async () => {
  for (const server of [plain, secure])
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const portOf = ({ address }: { address: () => AddressInfo | string | null }) =>
    (address() as AddressInfo).port;
  const at = (pattern: string, server: typeof plain | typeof secure) => ({
    pattern,
    address: '127.0.0.1',
    port: portOf({ address: () => server.address() }),
  });
  exchange = openExchange({
    resolve: openResolver({
      mappings: [at('a.test', plain), at('*.broken.test', secure), at('broken.test', secure)],
      allowPrivate: true,
      now: Date.now,
    }),
    limits: { totalMs: 1_200, firstByteMs: 600, connectMs: 600 },
    onCertificate: (record) => records.push(record),
  });
});
afterAll(async () => {
  await exchange.close();
  for (const server of [plain, secure]) {
    server.closeAllConnections();
    server.close();
  }
});

const get = (url: string) => exchange.get(new URL(url), {});

it.each(['plain', 'gzip', 'br', 'zstd', 'deflate'])('a %s body is read whole', async (name) => {
  const { status, body, isCut } = await get(`http://a.test/${name}`);
  expect([status, isCut, body.equals(PAGE)]).toEqual([200, false, true]);
});

it.each(['bomb', 'endless'])('of a %s body five megabytes are read and no more', async (name) => {
  const { body, isCut } = await get(`http://a.test/${name}`);
  expect([body.length, isCut]).toEqual([5 * 2 ** 20, true]);
});

it.each([
  ['http://a.test/lying', 'bad-encoding'],
  ['http://a.test/unknown', 'bad-encoding'],
  ['http://a.test/drip', 'too-slow'],
  ['http://a.test/headers', 'too-large'],
  ['http://a.test/hang-up', 'connect'],
  ['https://a.test/plain', 'tls'],
])('%s cannot be measured: %s', async (url, code) => {
  const failure = await get(url).catch((error: FetchFailure) => error);
  expect(failure).toMatchObject({ code });
});

it('a server that never answers is given up', async () => {
  const failure = await get('http://a.test/silent').catch((error: FetchFailure) => error);
  expect(['timeout', 'too-slow']).toContain((failure as FetchFailure).code);
});

it('a certificate that does not stand is described, and nothing is sent over its connection', async () => {
  const failure = await get('https://broken.test/').catch((error: FetchFailure) => error);
  expect(failure).toMatchObject({
    code: 'tls',
    detail: expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT'),
  });
  expect(records[0]).toMatchObject({
    host: 'broken.test',
    problem: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    names: ['broken.test', 'www.broken.test'],
    chain: 1,
  });
  expect(sentOverBroken).toBe(0);
});

it('a certificate is due in proportion to its lifetime, and never later than two weeks before its end', () => {
  const record = (validFrom: string, validTo: string) => ({ validFrom, validTo }) as CertificateRecord;
  const now = Date.parse('2026-11-02T00:00:00Z');
  expect(isDue(record('2026-10-01T00:00:00Z', '2026-11-17T00:00:00Z'), now)).toBe(false);
  expect(isDue(record('2026-09-25T00:00:00Z', '2026-11-11T00:00:00Z'), now)).toBe(true);
  expect(isDue(record('2026-01-01T00:00:00Z', '2026-12-31T00:00:00Z'), now)).toBe(true);
});
