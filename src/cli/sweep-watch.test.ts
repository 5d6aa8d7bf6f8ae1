// A machine that watches its logs, against a server that answers, fails, and changes its list; and the same bundle brought by hand.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bundleFor, KEY } from '../../controls/indicator-sweep/collect/bundle/for-tests.ts';
import { isProven } from '../../controls/indicator-sweep/collect/bundle/proof.ts';
import type { SweepResult } from '../../controls/indicator-sweep/collect/output/result.ts';

vi.setConfig({ testTimeout: 240_000 });

const { privateKey } = generateKeyPairSync('ed25519');
const LIST = 'type,value\ndomain,xau-thu.example\n';
const query = (name: string, device: number) =>
  `Nov 20 10:00:00 gw dnsmasq[12]: query[A] ${name} from 10.1.2.${device}\n`;
let folder: string;
let server: Server;
let station: ChildProcess | null = null;
let told = '';
/** What the server holds and has seen. */
let world: {
  bundle: Uint8Array;
  etag: string;
  asked: string[];
  taken: SweepResult[];
  answer: number;
  isTakenOff?: boolean;
};
const at = (...names: string[]) => join(folder, ...names);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'haidang-watch-'));
  mkdirSync(at('logs'));
  writeFileSync(at('token'), 'station-token\n');
  world = { bundle: bundleFor(privateKey, { list: LIST }), etag: '"v3"', asked: [], taken: [], answer: 201 };
  server = createServer(async (request, response) => {
    if (request.headers.authorization !== 'Bearer station-token') return response.writeHead(401).end();
    if (request.url === '/api/sweep/bundle') {
      world.asked.push(String(request.headers['if-none-match']));
      if (world.isTakenOff) return response.writeHead(410).end('Nhầm tên miền của đối tác');
      if (request.headers['if-none-match'] === world.etag) return response.writeHead(304).end();
      return response.writeHead(200, { etag: world.etag }).end(world.bundle);
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (world.answer < 300) world.taken.push(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    response.writeHead(world.answer).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  await stop('SIGTERM');
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(...more: string[]): void {
  const { port } = server.address() as AddressInfo;
  const command = [join(import.meta.dirname, '../cli.ts'), 'sweep', '--watch', '--every', '0.005'];
  const where = ['--server', `http://127.0.0.1:${port}`, '--token-file', at('token'), '--state', at('state')];
  station = spawn(process.execPath, [...command, ...where, ...more, at('logs')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  told = '';
  station.stderr?.on('data', (text) => {
    told += text;
  });
}

async function stop(signal: NodeJS.Signals): Promise<void> {
  const running = station;
  station = null;
  if (!running || running.exitCode !== null || running.signalCode !== null) return;
  running.kill(signal);
  await once(running, 'exit');
}

const results = (count: number) =>
  vi.waitFor(() => expect(world.taken.length).toBeGreaterThanOrEqual(count), {
    timeout: 90_000,
    interval: 50,
  });
const rounds = async (count: number) => {
  const from = world.asked.length;
  await vi.waitFor(() => expect(world.asked.length).toBeGreaterThan(from + count), {
    timeout: 90_000,
    interval: 50,
  });
};
const seen = (result: SweepResult | undefined) =>
  result?.sightings.map(({ device, count }) => `${device} ×${count}`).sort();

test('what is new in a log is searched and told once; a result proves the bundle that it was made with', async () => {
  writeFileSync(at('logs', 'dns.log'), query('xau-thu.example', 3) + query('tot.example', 4));
  start();
  await results(1);
  expect(world.taken[0]).toMatchObject({
    list: { name: 'Đợt thử', version: 3 },
    totals: { lines: 2, hits: 1 },
  });
  expect(isProven(world.taken[0] ?? {}, KEY)).toBe(true);
  await rounds(2);
  expect(world.taken).toHaveLength(1);
  expect(world.asked.at(-1)).toBe('"v3"');
  appendFileSync(at('logs', 'dns.log'), query('a.xau-thu.example', 5));
  writeFileSync(at('logs', 'old.gz'), gzipSync(query('xau-thu.example', 6)));
  await results(2);
  await rounds(2);
  const later = world.taken.slice(1);
  expect(later.flatMap((result) => seen(result)).sort()).toEqual(['10.1.2.5 ×1', '10.1.2.6 ×1']);
  expect(new Set(world.taken.map(({ run }) => run)).size).toBe(world.taken.length);
});

test('a machine whose list was taken off rests, says why once, and goes on where it was when the list is back', async () => {
  writeFileSync(at('logs', 'dns.log'), query('xau-thu.example', 3));
  start();
  await results(1);
  world.isTakenOff = true;
  await rounds(1);
  appendFileSync(at('logs', 'dns.log'), query('xau-thu.example', 4));
  await rounds(3);
  expect(world.taken).toHaveLength(1);
  expect(told.split('Nhầm tên miền của đối tác')).toHaveLength(2);
  world.isTakenOff = false;
  await results(2);
  expect(seen(world.taken[1])).toEqual(['10.1.2.4 ×1']);
});

test('what the machine keeps itself is no log, even where it lies among them', async () => {
  writeFileSync(at('logs', 'dns.log'), query('xau-thu.example', 3));
  start('--state', at('logs', 'state'));
  await results(1);
  await rounds(3);
  expect(world.taken.map(seen)).toEqual([['10.1.2.3 ×1']]);
});

test('a log that was rotated is known under its new name, and its new lines and those of the next one are searched', async () => {
  writeFileSync(at('logs', 'dns.log'), query('xau-thu.example', 3));
  start();
  await results(1);
  await stop('SIGTERM');
  appendFileSync(at('logs', 'dns.log'), query('xau-thu.example', 7));
  renameSync(at('logs', 'dns.log'), at('logs', 'dns.log.1'));
  writeFileSync(at('logs', 'dns.log'), query('xau-thu.example', 8));
  start();
  await results(2);
  await rounds(2);
  expect(world.taken).toHaveLength(2);
  expect(seen(world.taken[1])).toEqual(['10.1.2.7 ×1', '10.1.2.8 ×1']);
});

test('a line that is still being written is searched again when it is whole', async () => {
  writeFileSync(at('logs', 'dns.log'), query('tot.example', 1) + query('xau-thu.example', 3).slice(0, -1));
  start();
  await results(1);
  appendFileSync(at('logs', 'dns.log'), '4\n');
  await vi.waitFor(() => expect(world.taken.some(({ totals }) => totals.hits > 0)).toBe(true), {
    timeout: 90_000,
  });
  await rounds(2);
  const hits = world.taken.flatMap(({ sightings }) => sightings.map(({ device }) => device));
  expect(hits.at(-1)).toBe('10.1.2.34');
});

test('with another list all is searched again', async () => {
  writeFileSync(at('logs', 'dns.log'), query('xau-thu.example', 3) + query('moi.example', 4));
  start();
  await results(1);
  Object.assign(world, {
    bundle: bundleFor(privateKey, { list: `${LIST}domain,moi.example\n`, version: 4 }),
    etag: '"v4"',
  });
  await results(2);
  expect(world.taken[1]).toMatchObject({ list: { version: 4 }, totals: { lines: 2, hits: 2 } });
});

test('a machine that is killed at any moment loses no result and hands none in twice', async () => {
  for (let kill = 0; kill < 6; kill++) {
    writeFileSync(
      at('logs', `day-${kill}.log`),
      query('tot.example', 99).repeat(20_000) + query('xau-thu.example', kill),
    );
    world.answer = kill % 2 === 0 ? 503 : 201;
    start();
    await new Promise((resolve) => setTimeout(resolve, 500 + 250 * kill));
    await stop('SIGKILL');
  }
  world.answer = 201;
  start();
  const runs = () => new Map(world.taken.map((result) => [result.run, result]));
  const devices = () =>
    [...runs().values()].flatMap(({ sightings }) => sightings.map(({ device }) => device)).sort();
  await vi.waitFor(() => expect(new Set(devices()).size).toBe(6), { timeout: 90_000, interval: 100 });
  await rounds(2);
  expect(devices()).toEqual([0, 1, 2, 3, 4, 5].map((n) => `10.1.2.${n}`));
});

test('a result that the server refuses for good is set aside and told; one that it cannot take now waits', async () => {
  writeFileSync(at('logs', 'dns.log'), query('xau-thu.example', 3));
  world.answer = 422;
  start();
  await vi.waitFor(() => expect(told).toContain('HTTP 422'), { timeout: 90_000 });
  world.answer = 503;
  appendFileSync(at('logs', 'dns.log'), query('xau-thu.example', 4));
  await vi.waitFor(() => expect(told).toContain('HTTP 503'), { timeout: 90_000 });
  world.answer = 201;
  await results(1);
  expect(world.taken.map(seen)).toEqual([['10.1.2.4 ×1']]);
});

test('a bundle that another key signed than the first one is not used', async () => {
  writeFileSync(at('logs', 'dns.log'), query('xau-thu.example', 3));
  start();
  await results(1);
  const other = generateKeyPairSync('ed25519').privateKey;
  Object.assign(world, { bundle: bundleFor(other, { list: LIST, version: 5 }), etag: '"v5"' });
  await vi.waitFor(() => expect(told).toContain('signed with another key'), { timeout: 90_000 });
  expect(world.taken).toHaveLength(1);
});

const sweep = (...args: string[]) =>
  new Promise<{ code: number; told: string }>((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, '../cli.ts'), 'sweep', ...args], (error, _, told) =>
      resolve({ code: error ? Number(error.code) : 0, told }),
    );
  });

test('a bundle brought by hand gives its list, and the result names it and is proven', async () => {
  writeFileSync(at('logs', 'dns.log'), query('xau-thu.example', 3) + query('tot.xau-thu.example', 4));
  writeFileSync(at('bundle.zip'), bundleFor(privateKey, { list: LIST, allow: 'tot.xau-thu.example' }));
  const { code, told } = await sweep('--bundle', at('bundle.zip'), '--out', at('out'), at('logs'));
  expect(code).toBe(1);
  const fingerprint = /\b[0-9a-f]{64}\b/.exec(told)?.[0] ?? '';
  const result = JSON.parse(readFileSync(at('out', 'ket-qua.json'), 'utf8'));
  expect(result).toMatchObject({ list: { name: 'Đợt thử', version: 3 }, totals: { hits: 1 } });
  expect(isProven(result, KEY)).toBe(true);
  const pinned = await sweep('--bundle', at('bundle.zip'), '--server-key', fingerprint, at('logs'));
  expect(pinned.code).toBe(1);
  const wrong = await sweep('--bundle', at('bundle.zip'), '--server-key', 'ab'.repeat(32), at('logs'));
  expect(wrong).toMatchObject({ code: 2, told: expect.stringContaining('signed with another key') });
});
