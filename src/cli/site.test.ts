// The review as a person at a console runs it, against a small web on loopback: what it prints and the code it ends with.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PrintedSite, SiteVerdict } from '../../controls/website-integrity/collect/contract.ts';
import { openWeb, type Web } from '../../controls/website-integrity/collect/crawl/for-tests.ts';
import { exitCode } from './site.ts';
import { hostsOf } from './site-hosts.ts';
import { siteArguments } from './site-options.ts';

let web: Web;
let folder: string;
const at = (name: string) => join(folder, name);
const body = (title: string, rest: string) =>
  `<!doctype html><html lang="vi"><title>${title}</title><h1>${title}</h1><p>${'Ủy ban nhân dân xã thông báo lịch tiếp công dân. '.repeat(10)}</p>${rest}</html>`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'haidang-site-'));
  web = await openWeb(({ headers, url = '/' }, response) => {
    const isPhone = /Android/.test(headers['user-agent'] ?? '');
    if (headers.host === 'chuyen.test' && url === '/' && isPhone && headers.referer?.includes('google'))
      return void response.writeHead(302, { location: 'http://nhacai88.example/' }).end();
    if (headers.host === 'cham.test') return void response.writeHead(503, { 'retry-after': '600' }).end();
    if (url === '/robots.txt' || !['/', '/tin'].includes(url)) return void response.writeHead(404).end();
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(body('Xã Bình Giả', '<a href="/tin">Tin</a>'));
  });
});
afterAll(async () => {
  await web.close();
  rmSync(folder, { recursive: true, force: true });
});

function site(...args: string[]): Promise<{ code: number | null; out: string; told: string }> {
  const options = ['--resolve', `*.test=127.0.0.1:${web.port}`, '--allow-private', '--rate', '200'];
  const command = [join(import.meta.dirname, '../cli.ts'), 'site', ...args, ...options];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = new Promise<number | null>((done) => child.on('close', done));
  return Promise.all([closed, text(child.stdout), text(child.stderr)]).then(([code, out, told]) => ({
    code,
    out,
    told,
  }));
}

it('a site in order is clean, and the program says 0', async () => {
  const { code, out } = await site('http://sach.test/', '--json');
  const [printed]: PrintedSite[] = JSON.parse(out);
  expect(printed).toMatchObject({
    host: 'sach.test',
    verdict: 'clean',
    pages: 2,
    findings: [],
    couldNotMeasure: [],
  });
  expect(code).toBe(0);
}, 60_000);

it('a redirect that only phones from a search engine meet is confirmed, told and written', async () => {
  writeFileSync(
    at('hosts.json'),
    JSON.stringify([{ host: 'chuyen.test', start: 'http://chuyen.test/', listedHosts: [] }]),
  );
  const { code, out } = await site('--hosts', at('hosts.json'), '--json', '--out', at('out'));
  const [printed]: PrintedSite[] = JSON.parse(out);
  expect(printed?.verdict).toBe('confirmed');
  expect(printed?.findings[0]).toMatchObject({
    kind: 'conditional-redirect',
    target: expect.stringContaining('nhacai88.example'),
  });
  expect(code).toBe(1);
  expect(readFileSync(at('out/ket-qua.csv'), 'utf8')).toContain('chuyen.test,confirmed');
  expect(readFileSync(at('out/phat-hien.csv'), 'utf8')).toContain('nhacai88.example');
}, 60_000);

it('a site that cannot be measured is unknown, and the program says 3', async () => {
  const { code, out } = await site('cham.test', '--json');
  const [printed]: PrintedSite[] = JSON.parse(out);
  expect(printed).toMatchObject({ verdict: 'unknown', pages: 0 });
  expect(printed?.couldNotMeasure.map(({ code: cause }) => cause)).toContain('rate-limited');
  expect(code).toBe(3);
}, 60_000);

it('without consent nothing is sent', async () => {
  const before = web.log.length;
  const { code, out } = await site('http://sach.test/', '--consent', '0', '--json');
  expect(JSON.parse(out)).toMatchObject([{ verdict: 'unknown', couldNotMeasure: [{ code: 'no-consent' }] }]);
  expect([code, web.log.length]).toEqual([3, before]);
}, 60_000);

it('used wrongly it says how, and ends with 2', async () => {
  const { code, told } = await site();
  expect(code).toBe(2);
  expect(told).toContain('--hosts');
  for (const args of [
    ['a.test', '--consent', '3'],
    ['a.test', '--consent', '2'],
    ['a.test', '--rate', '0'],
    ['a.test', '--resolve', 'a.test'],
    ['ftp://a.test/'],
    ['a.test', '--no-such'],
    ['--hosts', at('absent.csv')],
  ])
    expect(typeof (await siteArguments(args)), args.join(' ')).toBe('string');
}, 60_000);

it('a list of hosts may be CSV, JSON or one host a line', () => {
  const csv =
    'host,start,listedHosts,allowedDomains\nA.test,http://a.test/vi,b.test c.test,\nb.test,,,vnpt.example';
  expect(hostsOf(csv)).toEqual([
    {
      host: 'a.test',
      start: 'http://a.test/vi',
      listedHosts: ['b.test', 'c.test'],
      allowedDomains: [],
      imported: [],
    },
    { host: 'b.test', start: '', listedHosts: [], allowedDomains: ['vnpt.example'], imported: [] },
  ]);
  expect(hostsOf('a.test\nb.test\n')).toMatchObject([{ host: 'a.test' }, { host: 'b.test' }]);
  expect(hostsOf('[{"host":"a.test:8099","allowedDomains":["x.example"]}, "http://b.test/x"]')).toMatchObject(
    [
      { host: 'a.test', start: 'http://a.test:8099/', allowedDomains: ['x.example'] },
      { host: 'b.test', start: 'http://b.test/x' },
    ],
  );
  expect(hostsOf('[{"host":"a.test"},{"start":"nonsense"}]')).toContain('2');
  expect(hostsOf('[{')).toContain('JSON');
});

it('what was found counts before what could not be seen; what the owner keeps apart is no gap', () => {
  const verdict = (state: SiteVerdict['verdict'], ...codes: string[]) =>
    ({ verdict: state, notMeasured: codes.map((code) => ({ code })) }) as unknown as SiteVerdict;
  expect(exitCode([verdict('clean', 'robots'), verdict('clean')])).toBe(0);
  expect(exitCode([verdict('clean', 'timeout')])).toBe(3);
  expect(exitCode([verdict('unknown'), verdict('review')])).toBe(1);
});
