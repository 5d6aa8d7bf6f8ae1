// The round after a finding: cases over many sites, the proof that it is gone, and the watch that follows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Visit } from '../contract.ts';
import { openJudge } from '../judge/judge.ts';
import { readHtml } from '../page/read.ts';
import { campaignsOf, knownTargetsOf, type PlantedSite, textMarkOf } from './campaigns.ts';
import { proofOf } from './proof.ts';
import { recurrencesOf, watchPlan } from './watch.ts';

const site = (host: string, targets: string[] = [], vendor: string | null = null): PlantedSite => ({
  host,
  targets,
  texts: [],
  vendor,
});

describe('campaigns', () => {
  it('sites that share a target, a text or a vendor are one case, through each other too', () => {
    const found = campaignsOf([
      site('a', ['x.example']),
      site('b', ['www.x.example', 'y.example']),
      site('c', ['y.example']),
      site('d', [], 'Web A'),
      site('e', [], 'web a'),
      site('f', ['z.example']),
    ]);
    expect(found.map(({ hosts }) => hosts)).toEqual([['a', 'b', 'c'], ['d', 'e'], ['f']]);
    expect(found[0]?.shared.map(({ by, what }) => `${by} ${what}`)).toEqual([
      'target x.example',
      'target y.example',
    ]);
  });

  it('the same text is known by its words, whatever the addresses and numbers in it', () => {
    const mark = (host: string, bonus: string) =>
      textMarkOf(
        `Nạp lần đầu thưởng ${bonus} - Cổng game quốc tế uy tín, đăng ký tại https://${host}/dk ngay hôm nay`,
      );
    expect(mark('a.example', '100k')).not.toBeNull();
    expect(mark('a.example', '100k')).toBe(mark('b.example', '250K'));
    expect(textMarkOf('Xem thêm')).toBeNull();
    const texts = [mark('a.example', '1') ?? ''];
    const found = campaignsOf([{ ...site('a'), texts }, { ...site('b'), texts }, site('c')]);
    expect(found.map(({ hosts }) => hosts)).toEqual([['a', 'b'], ['c']]);
  });

  it('where planted pages led on any site is known on all others, by its domain and once', () => {
    const sites = [site('a', ['www.x.example', 'y.example']), site('b', ['x.example']), site('c')];
    expect(knownTargetsOf(sites)).toEqual(['x.example', 'y.example']);
  });

  it('every site is in exactly one case, in whatever order they come', () => {
    const any = fc.array(
      fc.record({
        host: fc.constantFrom(...'abcdefgh'),
        targets: fc.array(fc.constantFrom('x.example', 'y.example', 'z.example'), { maxLength: 2 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, (raw) => {
        const sites = raw.map(({ host, targets }) => site(host, targets));
        const hosts = campaignsOf(sites).flatMap((each) => each.hosts);
        expect(hosts.toSorted()).toEqual([...new Set(sites.map(({ host }) => host))].sort());
        expect(campaignsOf(sites.toReversed()).map((each) => each.hosts)).toEqual(
          campaignsOf(sites).map((each) => each.hosts),
        );
      }),
    );
  });
});

describe('the watch', () => {
  const cleaned = new Date('2026-09-01T00:00:00Z');
  const hoursLater = (hours: number) => new Date(cleaned.getTime() + hours * 3_600_000);
  it('looks after 1 h, 6 h, a day, 3 days, a week, then weekly to the ninetieth day', () => {
    expect(watchPlan(cleaned).slice(0, 6)).toEqual([1, 6, 24, 72, 168, 336].map(hoursLater));
    expect(watchPlan(cleaned).at(-1)).toEqual(hoursLater(84 * 24));
  });

  it('what comes back at its address, beside it or with its target reopens the same case', () => {
    const watched = [{ url: 'https://a.example/up/x.html', target: 'x.example', caseId: '1' }];
    const again = (url: string, target: string | null = null) =>
      recurrencesOf(watched, [{ url, target }]).map(({ caseId, by }) => [caseId, by]);
    expect(again('https://a.example/up/x.html')).toEqual([['1', 'address']]);
    expect(again('https://a.example/up/y.html')).toEqual([['1', 'folder']]);
    expect(again('https://a.example/khac', 'x.example')).toEqual([['1', 'target']]);
    expect(again('https://b.example/up/z.html')).toEqual([]);
  });
});

describe('the proof', () => {
  const url = 'https://a.example/up/x.html';
  const seenBy = ['desktop', 'search-engine'] as const;
  const visit = (
    profile: 'desktop' | 'search-engine',
    status: number,
    body = '<p>không có</p>',
    at = url,
  ): Visit => ({
    observation: {
      url: at,
      profile,
      attempt: 1,
      hops: [],
      finalUrl: at,
      status,
      headers: {},
      cookiesSet: [],
      sha256: 'h',
      bytes: 1,
      fetchedAt: '',
      foundBy: 'earlier',
    },
    facts: readHtml(body, at),
  });
  const proof = (
    visits: Visit[],
    kind: Finding['kind'] = 'planted-file',
    impossible: Visit | null = null,
  ) => {
    const judge = openJudge({
      host: 'a.example',
      start: 'https://a.example/',
      listedHosts: [],
      allowedDomains: [],
      consent: 2,
      earlier: null,
      knownTargets: [],
    });
    for (const each of visits) judge.add(each);
    return proofOf({
      finding: { url, kind, target: 'zen88.example', seenBy },
      visits,
      impossible,
      verdict: judge.close(),
    }).state;
  };
  const gone = [visit('desktop', 404), visit('search-engine', 410)];
  const spam =
    '<h1>Zen88 nhà cái uy tín</h1><p>nạp rút nhanh, tài xỉu online <a href="https://zen88.example/">Zen88</a></p>';

  it('needs an answer to every visitor who saw it', () => {
    expect(proof(gone)).toBe('gone');
    expect(proof(gone.slice(0, 1))).toBe('could-not-tell');
    expect(proof([visit('desktop', 404), visit('search-engine', 403)])).toBe('could-not-tell');
  });

  it('is not given by a page that still shows it to one of them', () => {
    expect(proof([visit('desktop', 404), visit('search-engine', 200, spam)])).toBe('still-there');
  });

  it('takes a soft 404 only for one where an impossible address says the same', () => {
    const soft = [visit('desktop', 200), visit('search-engine', 200)];
    expect(proof(soft)).toBe('could-not-tell');
    expect(proof(soft, 'planted-file', visit('desktop', 200, undefined, 'https://a.example/qq'))).toBe(
      'gone',
    );
  });

  it('a page of the site that was only added to may stand, clean', () => {
    expect(proof([visit('desktop', 200), visit('search-engine', 200)], 'hidden-links')).toBe('gone');
  });
});
