// The crawl against a loopback web: what is asked, by whom, how fast; and sites that would never end.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import type { Consent } from '../contract.ts';
import { notingReader, openWeb, type Web } from './for-tests.ts';
import { reviewSites } from './review.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
let web: Web;
afterEach(() => web.close());

const html = (response: ServerResponse, body: string) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(body);
const links = (...hrefs: string[]) => hrefs.map((href) => `<a href="${href}">x</a>`).join('');
const missing = (response: ServerResponse) =>
  response.writeHead(404, { 'content-type': 'text/html' }).end('none');

/** A web of one host from pages by path; what is not there is 404. */
const pages =
  (byPath: Record<string, Answer | string>): Answer =>
  (request, response) => {
    const page = byPath[request.url ?? ''];
    if (page === undefined) missing(response);
    else if (typeof page === 'string') html(response, page);
    else page(request, response);
  };

async function review(
  answer: Answer,
  rest: Partial<Parameters<typeof reviewSites>[1]> & { consent?: Consent } = {},
) {
  web = await openWeb(answer);
  const { reader, noted } = notingReader();
  const mappings = [{ pattern: '*.test', address: '127.0.0.1', port: web.port }];
  const { consent = 1, ...options } = rest;
  const [report] = await reviewSites([{ host: 'a.test', start: 'http://a.test/', consent }], {
    ...{ reader, tier: 1, contact: 'https://tinh.example/lien-he', rate: 500, mappings, allowPrivate: true },
    limits: { totalMs: 400, firstByteMs: 400, connectMs: 400 },
    patienceMs: 100,
    ...options,
  });
  return { report, noted, asked: web.log.map(({ url }) => url) };
}
const visited = (noted: Awaited<ReturnType<typeof review>>['noted'], profile = 'desktop') =>
  noted.visits
    .filter(({ observation }) => observation.profile === profile)
    .map(({ observation }) => observation.url);
const at = (...paths: string[]) => paths.map((path) => `http://a.test${path}`);

it('without consent no request is sent, and the site is unknown', async () => {
  const { noted, asked, report } = await review(pages({ '/': 'home' }), { consent: 0 });
  expect(asked).toEqual([]);
  expect(noted.missed).toMatchObject([{ code: 'no-consent' }]);
  expect(report?.verdict.verdict).toBe('unknown');
});

it('pages are found by navigation, sitemaps, robots and imports, and each visitor says who asks', async () => {
  const index = '<sitemapindex><sitemap><loc>http://a.test/s2.txt</loc></sitemap></sitemapindex>';
  const { noted } = await review(
    pages({
      '/': links('/tin', '/tin#x', 'http://b.test/', '/anh.png'),
      '/tin': links('/'),
      '/robots.txt': 'User-agent: *\nDisallow: /kin\nSitemap: http://a.test/s1.xml',
      '/s1.xml': index,
      '/s2.txt': 'http://a.test/mo-coi\nhttp://a.test/kin/1\nhttp://elsewhere.test/x',
      '/mo-coi': 'orphan',
      '/kin/1': 'hidden',
    }),
  );
  expect(visited(noted).slice(0, 1)).toEqual(at('/'));
  expect(visited(noted)).toEqual(expect.arrayContaining(at('/tin', '/mo-coi')));
  expect(visited(noted)).toHaveLength(4);
  expect(noted.missed).toMatchObject([{ url: 'http://a.test/kin/1', code: 'robots' }]);
  for (const { agent } of web.log) expect(agent).toContain('HaiDang/1.0 (+https://tinh.example/lien-he)');
  expect(web.log.some(({ agent }) => agent.includes('Googlebot'))).toBe(false);
  const phone = web.log.find(({ agent }) => agent.includes('Android'));
  expect(phone?.referrer).toBe('https://www.google.com/');
});

it('as a search engine, and beyond robots.txt, at most twenty addresses are asked, and only by consent of level 2', async () => {
  const many = Array.from({ length: 40 }, (_, n) => `/bai-${'abcdefghijklmnopqrstuvwxyz'[n % 26]}${n}x`);
  const byPath = Object.fromEntries(many.map((path) => [path, 'page']));
  const { noted } = await review(
    pages({
      ...byPath,
      '/': links(...many, '/kin'),
      '/kin': 'x',
      '/robots.txt': 'User-agent: *\nDisallow: /kin',
    }),
    { consent: 2 },
  );
  expect(visited(noted)).toContain('http://a.test/kin');
  const opened = new Set(web.log.filter(({ agent }) => agent.includes('Googlebot')).map(({ url }) => url));
  expect(opened.has('/')).toBe(true);
  expect(opened.size + 1).toBeLessThanOrEqual(20);
});

it('redirects are followed at home and told elsewhere, where nothing is asked', async () => {
  const to =
    (location: string): Answer =>
    (_request, response) =>
      response.writeHead(302, { location }).end();
  const { noted, asked } = await review(
    pages({
      '/': links('/a', '/vong'),
      '/a': to('/b'),
      '/b': to('http://casino.test/x'),
      '/vong': to('/vong'),
    }),
  );
  const a = noted.visits.find(({ observation }) => observation.url === 'http://a.test/a')?.observation;
  expect(a?.hops).toEqual([
    { from: 'http://a.test/a', to: 'http://a.test/b', by: 'header', status: 302 },
    { from: 'http://a.test/b', to: 'http://casino.test/x', by: 'header', status: 302 },
  ]);
  expect(a?.finalUrl).toBe('http://casino.test/x');
  expect(web.log.some(({ host }) => host.startsWith('casino'))).toBe(false);
  expect(noted.missed.map(({ code }) => code)).toEqual(['too-many-redirects']);
  expect(asked.filter((url) => url === '/vong').length).toBeLessThanOrEqual(10);
});

it('what the judge asks for is asked once, and a returning visitor brings the cookies it was given', async () => {
  web = await openWeb(
    pages({
      '/': (_request, response) =>
        html(response.setHeader('set-cookie', 'v=1; Path=/') as ServerResponse, 'x'),
    }),
  );
  const { reader, noted } = notingReader();
  noted.followUps.push({ url: 'http://a.test/', profile: 'desktop-repeat', attempt: 2 });
  noted.followUps.push({ url: 'http://a.test/', profile: 'search-engine', attempt: 1 });
  const mappings = [{ pattern: 'a.test', address: '127.0.0.1', port: web.port }];
  await reviewSites([{ host: 'a.test', consent: 1, start: 'http://a.test/' }], {
    ...{ reader, tier: 1, contact: 'x', rate: 500, mappings, allowPrivate: true },
  });
  expect(visited(noted, 'desktop-repeat')).toHaveLength(1);
  expect(visited(noted, 'search-engine')).toHaveLength(0);
  expect(visited(noted, 'returning')).toHaveLength(1);
  expect(web.log.filter(({ cookie }) => cookie === 'v=1')).toHaveLength(1);
});

it('a calendar without end, paths in circles and a hundred thousand links are cut, and the rest is read', async () => {
  const month = (n: number) => links(`/lich?thang=${n + 1}`, `/lich?thang=${n - 1}`);
  const { noted } = await review(
    (request, response) => {
      const url = new URL(request.url ?? '', 'http://a.test');
      if (url.pathname === '/') html(response, links('/lich?thang=1', '/vong/', '/that'));
      else if (url.pathname === '/lich') html(response, month(Number(url.searchParams.get('thang'))));
      else if (url.pathname.startsWith('/vong/'))
        html(response, links(`${url.pathname}vong/`, `${url.pathname}tin/`));
      else if (url.pathname === '/that')
        html(response, Array.from({ length: 100_000 }, (_, n) => links(`/bai/${n}`)).join(''));
      else if (url.pathname.startsWith('/bai/')) html(response, 'x');
      else missing(response);
    },
    { limits: {} },
  );
  expect(visited(noted)).toContain('http://a.test/that');
  expect(visited(noted).length).toBeLessThan(150);
  expect(noted.missed.map(({ code }) => code)).toContain('not-read');
});

it('a site whose pages never end is left at the bound, and that is told', async () => {
  const { noted } = await review(
    (request, response) =>
      request.url === '/robots.txt'
        ? missing(response)
        : html(
            response,
            links(
              ...['a', 'b', 'c'].map(
                (word) => `/${word}${'xyz'[(request.url ?? '').length % 3]}${request.url?.slice(1)}`,
              ),
            ),
          ),
    { budget: { pages: 60 } },
  );
  expect(visited(noted).length).toBeLessThanOrEqual(62);
  expect(noted.missed.at(-1)?.code).toMatch(/budget|not-read/);
});

it('a server that drips, fails or asks to wait is left after a few tries, with the cause', async () => {
  const many = Array.from({ length: 30 }, (_, n) => `/cham-${n}z`);
  const drip: Answer = (request, response) => {
    if (request.url === '/') return void html(response, links(...many));
    if (request.url === '/robots.txt' || !many.includes(request.url ?? '')) return void missing(response);
    const timer = setInterval(() => response.write('a'), 50);
    response.on('close', () => clearInterval(timer));
  };
  const slow = await review(drip);
  expect(slow.noted.missed.filter(({ code }) => code === 'too-slow')).toHaveLength(5);
  expect(slow.noted.missed.at(-1)?.detail).toContain('stopped answering');
  await web.close();
  const busy = await review((request, response) =>
    request.url === '/robots.txt'
      ? missing(response)
      : void response.writeHead(429, { 'retry-after': '3600' }).end(),
  );
  expect(busy.noted.missed).toMatchObject([{ code: 'rate-limited', detail: '429, wait 3600 s' }]);
  expect(busy.asked).toEqual(['/robots.txt', '/']);
});

it('where robots.txt cannot be had, nothing else is asked', async () => {
  const { noted, asked } = await review((_request, response) => void response.writeHead(500).end());
  expect(asked).toEqual(['/robots.txt']);
  expect(noted.missed).toMatchObject([{ code: 'robots' }]);
});

it('a name that leads to a private address is not gone to', async () => {
  const { noted, asked } = await review(pages({ '/': 'x' }), { allowPrivate: false });
  expect(asked).toEqual([]);
  expect(noted.missed).toMatchObject([{ code: 'private-address' }]);
});

it('stopped, the review gives what it has', async () => {
  const stop = new AbortController();
  const many = Array.from({ length: 60 }, (_, n) => `/b${'abcdefghij'[n % 10]}${n}x`);
  const { report, noted } = await review(
    (request, response) => {
      if (request.url === '/bd3x') stop.abort();
      if (request.url === '/robots.txt') missing(response);
      else html(response, links(...many));
    },
    { signal: stop.signal },
  );
  expect(report?.taken.pages).toBeGreaterThan(0);
  expect(noted.missed.at(-1)).toMatchObject({ code: 'budget', detail: expect.stringContaining('stopped') });
});

it('no host is asked more often than once a second, by the log of the web itself', async () => {
  web = await openWeb(pages({ '/': links('/x') }));
  const { reader } = notingReader();
  // At an address of the internet the rate would be held to 1; here it is asked for.
  const mappings = [{ pattern: '*.test', address: '127.0.0.1', port: web.port }];
  const hosts = ['a.test', 'b.test', 'c.test'].map((host) => ({
    host,
    start: `http://${host}/`,
    consent: 1 as const,
  }));
  await reviewSites(hosts, { reader, tier: 0, contact: 'x', rate: 4, mappings, allowPrivate: true });
  for (const [, ofHost] of Map.groupBy(web.log, ({ host }) => host))
    for (const [n, { at: arrived }] of ofHost.entries())
      if (n > 0) expect(arrived - (ofHost[n - 1]?.at ?? 0)).toBeGreaterThanOrEqual(248);
});
