// Conditional requests spare a site, and a server that lies about them hides nothing for long.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import type { SiteJudge, Snapshot } from '../../contract.ts';
import { openWeb, type Web } from '../for-tests.ts';
import { systemClock } from '../politeness/clock.ts';
import { reviewSites } from '../review.ts';
import { openStandardReader } from '../standard-reader.ts';
import type { Seen } from '../visit.ts';
import type { Looker } from './looker.ts';
import { Unchanged } from './unchanged.ts';

const DAY = 86_400_000;
const PAGES = Array.from({ length: 12 }, (_, n) => `/tin-${'abcdefghijkl'[n]}x`);
let web: Web;
afterEach(() => web.close());

/** Requests by path that carried a condition, and what the web answers: a page with a version of its own. */
async function open(answer: (request: IncomingMessage, response: ServerResponse) => boolean) {
  const asked: { path: string; agent: string; isConditional: boolean }[] = [];
  web = await openWeb((request, response) => {
    const { url: path = '', headers } = request;
    const condition = headers['if-none-match'];
    asked.push({ path, agent: headers['user-agent'] ?? '', isConditional: condition !== undefined });
    if (answer(request, response)) return;
    if (path !== '/' && !PAGES.includes(path)) return void response.writeHead(404).end();
    const etag = `"${path}"`;
    if (condition === etag) return void response.writeHead(304, { etag }).end();
    const links = PAGES.map((page) => `<li><a href="${page}">Tin của xã</a></li>`).join('');
    response.setHeader('etag', etag).setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<html lang="vi"><title>Xã Mẫu</title><ul>${links}</ul><p>Bản tin ${path} của xã.</p></html>`,
    );
  });
  return asked;
}

async function look(
  earlier: Snapshot | null,
  { days = 0, readWhole = false, knownTargets = [] as string[] } = {},
) {
  const reader = openStandardReader();
  const clock = { ...systemClock, now: () => systemClock.now() + days * DAY };
  const host = {
    host: 'a.test',
    start: 'http://a.test/',
    consent: 1 as const,
    earlier,
    readWhole,
    knownTargets,
  };
  const [report] = await reviewSites([host], {
    ...{ reader, tier: 1, contact: 'https://tinh.example/lien-he', rate: 2_000, allowPrivate: true, clock },
    mappings: [{ pattern: '*.test', address: '127.0.0.1', port: web.port }],
    dns: null,
  });
  await reader.close();
  if (!report) throw new Error('no report');
  return report;
}

const isPhone = ({ headers }: IncomingMessage) => headers['user-agent']?.includes('Android') ?? false;
const isPlanted = (request: IncomingMessage, response: ServerResponse): boolean => {
  if (request.url !== PAGES[3] || !isPhone(request)) return false;
  response.writeHead(302, { location: 'https://noi-khac.test/dang-ky' }).end();
  return true;
};

it('what stands as it was read is asked for by condition, counted, and told as such; the front page is read', async () => {
  const asked = await open(() => false);
  const first = await look(null);
  expect(asked.some(({ isConditional }) => isConditional)).toBe(false);
  asked.length = 0;
  const again = await look(first.snapshot, { days: 1 });
  const spared = new Set(asked.filter(({ isConditional }) => isConditional).map(({ path }) => path));
  expect(spared.size).toBeGreaterThan(0);
  expect(spared.has('/')).toBe(false);
  expect(again.verdict).toMatchObject({ verdict: 'clean', pages: first.verdict.pages });
  expect(again.verdict.why.en).toContain('as last read');
  const [path = ''] = spared;
  const before = first.snapshot.pages.find(({ url }) => url.endsWith(path));
  expect(again.snapshot.pages.find(({ url }) => url.endsWith(path))).toEqual(before);
});

it('what one visitor is told to be unchanged proves nothing of another: the page is read whole by all', async () => {
  let isOn = false;
  await open((request, response) => isOn && isPlanted(request, response));
  const { snapshot } = await look(null);
  isOn = true;
  const { verdict } = await look(snapshot, { days: 1 });
  expect(verdict.findings).toMatchObject([{ url: `http://a.test${PAGES[3]}`, kind: 'conditional-redirect' }]);
});

it('a server that says "not modified" to everything is read whole once the days are over', async () => {
  let isOn = false;
  await open((request, response) => {
    if (!isOn) return false;
    if (request.headers['if-none-match'] === undefined) return isPlanted(request, response);
    response.writeHead(304).end();
    return true;
  });
  const { snapshot } = await look(null);
  isOn = true;
  const { verdict } = await look(snapshot, { days: 7 });
  expect(verdict.verdict).toBe('confirmed');
});

it('a site with a case is asked for every page whole', async () => {
  const asked = await open(() => false);
  const { snapshot } = await look(null);
  await look(snapshot, { days: 1, readWhole: true });
  expect(asked.filter(({ isConditional }) => isConditional)).toEqual([]);
});

it('a site that led where plantings are now known to lead is asked for every page whole', async () => {
  const asked = await open(() => false);
  const { snapshot } = await look(null);
  const earlier = { ...snapshot, targets: ['noi-khac.test'] };
  await look(earlier, { days: 1, knownTargets: ['noi-khac.test'] });
  expect(asked.filter(({ isConditional }) => isConditional)).toEqual([]);
  const again = await look(earlier, { days: 1, knownTargets: ['chua-gap.test'] });
  expect(asked.some(({ isConditional }) => isConditional)).toBe(true);
  expect(again.snapshot.targets).toContain('noi-khac.test');
});

it('a page that has findings is remembered without its version', async () => {
  await open((request, response) => {
    response.setHeader('etag', '"x"');
    return isPlanted(request, response);
  });
  const { snapshot } = await look(null);
  const page = snapshot.pages.find(({ url }) => url.endsWith(PAGES[3] ?? ''));
  expect(page).toBeDefined();
  expect(page?.validators).toBeUndefined();
});

it('"not modified" where nothing was asked by condition is no page that was read', async () => {
  await open((request, response) => {
    if (request.url !== '/') return false;
    response.writeHead(304).end();
    return true;
  });
  const { verdict } = await look(null);
  expect(verdict).toMatchObject({ verdict: 'unknown', notMeasured: [{ code: 'not-read' }] });
});

it('another text under the same version ends the belief in what the server says', async () => {
  await open(() => false);
  const url = 'http://a.test/a';
  const validators = { desktop: { etag: '"1"' }, 'mobile-referrer': { etag: '"1"' } };
  const page = { url, sha256: 'a', simhash: '0000000000000000', readAt: '2026-01-01T00:00:00Z', validators };
  let looks = 0;
  const looker = {
    look: async () => {
      looks++;
      return { seen: { observation: { status: 304 } } };
    },
  } as unknown as Looker;
  const judge = { unchanged() {} } as unknown as SiteJudge;
  const open_ = () =>
    new Unchanged({
      ...{ looker, judge, isSuspicious: () => false, earlier: [page] },
      now: () => Date.parse('2026-01-02T00:00:00Z'),
    });
  const believed = open_();
  for (let n = 0; n < 50 && looks === 0; n++) await believed.stands(url);
  expect(looks).toBe(2);
  looks = 0;
  const lied = open_();
  const observation = { url, profile: 'desktop', sha256: 'b', headers: { etag: '"1"' } };
  lied.hear({ observation } as unknown as Seen, 'ffffffffffffffff');
  for (let n = 0; n < 50; n++) expect(await lied.stands(url)).toBe(false);
  expect(looks).toBe(0);
});
