// The pace at a host: backing off, Retry-After in both forms, the night window, robots.txt, consent.
import { describe, expect, it } from 'vitest';
import { openConsent } from './consent.ts';
import { isNight, nextNight } from './limits.ts';
import { Pace } from './pace.ts';
import { retryAfter } from './retry-after.ts';
import { robotsOf } from './robots.ts';

const now = Date.UTC(2026, 10, 2, 3);

describe('the pace', () => {
  it('doubles its interval while answers take more than twice the median, and comes back', () => {
    const pace = new Pace(1_000);
    for (let n = 0; n < 6; n++) pace.answered(200);
    pace.answered(900);
    expect(pace.interval).toBe(2_000);
    pace.answered(900);
    expect(pace.interval).toBe(4_000);
    for (let n = 0; n < 3; n++) pace.answered(200);
    expect(pace.interval).toBe(1_000);
  });

  it('takes a fast host that is a little slower for chance', () => {
    const pace = new Pace(1_000);
    for (let n = 0; n < 6; n++) pace.answered(5);
    pace.answered(40);
    expect(pace.interval).toBe(1_000);
  });

  it('is silent for as long as the host asks, and longer each time where it says nothing', () => {
    const pace = new Pace(1_000);
    expect(pace.refused(now, 90_000)).toBe(90_000);
    expect(pace.silentUntil).toBe(now + 90_000);
    expect(pace.refused(now, null)).toBe(10_000);
    expect(pace.refused(now, null)).toBe(20_000);
    expect(pace.silentUntil).toBe(now + 90_000);
    expect(pace.refusals).toBe(3);
  });

  it('is slowed by a Crawl-delay and never quickened', () => {
    const pace = new Pace(1_000);
    pace.slowTo(10);
    expect(pace.interval).toBe(1_000);
    pace.slowTo(5_000);
    expect(pace.interval).toBe(5_000);
  });
});

it('Retry-After is read as seconds and as a date, and what cannot be read is nothing', () => {
  expect(retryAfter('120', now)).toBe(120_000);
  expect(retryAfter('Mon, 02 Nov 2026 03:00:30 GMT', now)).toBe(30_000);
  expect(retryAfter('Mon, 02 Nov 2020 03:00:30 GMT', now)).toBe(0);
  for (const text of [undefined, '', 'soon', '-5', '1.5']) expect(retryAfter(text, now)).toBeNull();
});

it('the night is from 22:00 to 5:00 in Asia/Ho_Chi_Minh', () => {
  const at = (hour: number) => Date.UTC(2026, 10, 2, hour - 7);
  expect([21, 22, 23, 24, 28, 29].map((hour) => isNight(at(hour)))).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(nextNight(at(12))).toBe(at(22));
  expect(nextNight(at(23))).toBe(at(23));
});

describe('robots.txt', () => {
  const at = 'http://a.test/robots.txt';
  const body = (text: string) => ({ status: 200, body: Buffer.from(text) });

  it('forbids what it says to this agent by name, and tells delay and sitemaps', () => {
    const rules = robotsOf(
      at,
      body(
        'User-agent: *\nDisallow: /\n\nUser-agent: haidang\nDisallow: /kin/\nCrawl-delay: 3\nSitemap: http://a.test/s.xml',
      ),
    );
    expect(rules.isAllowed('http://a.test/kin/1')).toBe(false);
    expect(rules.isAllowed('http://a.test/tin/1')).toBe(true);
    expect(rules).toMatchObject({ state: 'read', crawlDelay: 3_000, sitemaps: ['http://a.test/s.xml'] });
  });

  it('allows all where it is not there, and nothing while it cannot be had', () => {
    expect(robotsOf(at, { ...body(''), status: 404 }).isAllowed('http://a.test/')).toBe(true);
    for (const status of [429, 500, 503])
      expect(robotsOf(at, { ...body(''), status }).isAllowed('http://a.test/')).toBe(false);
    expect(robotsOf(at, null).state).toBe('unreachable');
  });
});

describe('consent', () => {
  it('of level 0 allows no request', () => {
    expect(openConsent(0).allows('http://a.test/', 'desktop', true)).toBe(false);
  });

  it('of level 1 reads what robots.txt allows, and never as a search engine', () => {
    const consent = openConsent(1);
    expect(consent.allows('http://a.test/', 'desktop', true)).toBe(true);
    expect(consent.allows('http://a.test/', 'desktop', false)).toBe(false);
    expect(consent.allows('http://a.test/', 'search-engine', true)).toBe(false);
  });

  it('of level 2 opens twenty addresses a day and not one more, each counted once', () => {
    const consent = openConsent(2, 1);
    const asked = Array.from({ length: 40 }, (_, n) =>
      consent.allows(`http://a.test/${n}`, 'search-engine', true),
    );
    expect(asked.filter(Boolean)).toHaveLength(19);
    expect(consent.allows('http://a.test/0', 'search-engine', false)).toBe(true);
    expect(consent.allows('http://a.test/99', 'desktop', true)).toBe(true);
    expect(consent.used()).toBe(20);
  });
});
