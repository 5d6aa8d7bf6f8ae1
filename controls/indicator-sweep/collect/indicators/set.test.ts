// Lists merged, allowed, warned of, and published.
import { describe, expect, it } from 'vitest';
import { AllowList } from './allow.ts';
import { judgeSet } from './judge-set.ts';
import { knownLists } from './known-lists.ts';
import { needsSecondPerson } from './publish.ts';
import { readList } from './read.ts';
import { IndicatorSet, type SetOptions } from './set.ts';
import { readWarningList, Warnings } from './warnings.ts';

const now = new Date('2024-08-30T00:00:00Z');

async function merged(lists: Record<string, string>, options: Partial<SetOptions> = {}) {
  const set = new IndicatorSet({ now, ...options });
  for (const [name, text] of Object.entries(lists))
    for await (const batch of readList(name, [Buffer.from(text)]))
      for (const each of batch.listed) set.add(name, each);
  return set;
}

describe('one indicator of many lists', () => {
  it('keeps all its sources, and is live where any of them is', async () => {
    const set = await merged({
      old: 'indicator,expires,confidence\nevil.test,2024-01-01,90\ngone.test,2024-01-01,90\n',
      new: 'EVIL.test # còn sống\n',
    });
    const [live, ...others] = [...set.indicators()];
    expect(others).toEqual([]);
    expect(live).toMatchObject({ value: 'evil.test', isExact: false });
    expect(live?.sources.map(({ list, place, confidence, note }) => [list, place, confidence, note])).toEqual(
      [
        ['old', '2', 90, null],
        ['new', '1', null, 'còn sống'],
      ],
    );
    expect(set.counts()).toEqual({ live: 1, expired: 1, 'below-confidence': 0 });
    expect([...set.indicators('expired')].map(({ value }) => value)).toEqual(['gone.test']);
  });

  it('below the least confidence it is kept apart', async () => {
    const set = await merged(
      { l: 'indicator,confidence\na.test,20\nb.test,80\nc.test,\n' },
      { leastConfidence: 50 },
    );
    expect([...set.indicators()].map(({ value }) => value)).toEqual(['b.test', 'c.test']);
    expect(set.counts()['below-confidence']).toBe(1);
  });

  it('is exact only where every list says so, and needs a port only where every list gives one', async () => {
    const set = await merged({
      a: '=x.test\n9.8.7.6:80\n9.8.7.5:80\n=y.test\n',
      b: 'x.test\n9.8.7.6:443\n9.8.7.5\n',
    });
    const at = (value: string) => [...set.indicators()].find((each) => each.value === value);
    expect(at('x.test')?.isExact).toBe(false);
    expect(at('y.test')?.isExact).toBe(true);
    expect(at('9.8.7.6')).toMatchObject({ port: 80, ports: [80, 443] });
    expect(at('9.8.7.5')?.port).toBeNull();
  });

  it('a hundred thousand merge and are found again', async () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => `n${at}.test`).join('\n');
    const set = await merged({ a: lines, b: lines });
    expect(set.size).toBe(100_000);
    expect(set.at(set.idOf('domain', 'n4711.test') ?? -1)).toMatchObject({
      value: 'n4711.test',
      sources: [
        { list: 'a', place: '4712' },
        { list: 'b', place: '4712' },
      ],
    });
    expect(set.idOf('domain', 'constructor')).toBeNull();
  });
});

describe('the allow-list and the warning lists', () => {
  it('the allow-list covers subdomains and networks, private ones too', () => {
    const allow = new AllowList().add('own', [
      '# của đơn vị',
      'donvi.test',
      'gov.vn',
      '10.0.0.0/8',
      '9.8.7.0/24 # đối tác',
      '???',
    ]);
    expect(allow.allows({ kind: 'domain', value: 'mail.donvi.test' })).toBe(true);
    expect(allow.allows({ kind: 'domain', value: 'xdonvi.test' })).toBe(false);
    expect(allow.allows({ kind: 'url', value: 'a.so.gov.vn/x' })).toBe(true);
    expect(allow.allowsAddress('10.1.2.3')).toBe(true);
    expect(allow.allows({ kind: 'cidr', value: '9.8.7.128/25' })).toBe(true);
    expect(allow.allows({ kind: 'cidr', value: '9.8.0.0/16' })).toBe(false);
    expect(allow.refused).toMatchObject([{ place: '6', reason: 'malformed-allowance' }]);
  });

  it('a warning list demotes and counts, and nothing is dropped', async () => {
    const set = await merged({
      l: 'docs.google.com\nwww.google.com\n8.8.8.8\nevil.test\nhttps://drive.google.com/file/d/1\nd41d8cd98f00b204e9800998ecf8427e\n',
    });
    const { warned } = judgeSet(set, null, new Warnings(knownLists));
    expect(set.counts().live).toBe(6);
    expect(Object.fromEntries(warned)).toEqual({
      'top-site': 2,
      'shared-host': 2,
      'public-dns': 1,
      'empty-file': 1,
    });
    expect([...set.indicators()].find(({ value }) => value.startsWith('drive'))?.warnings).toEqual([]);
  });

  it('lists of MISP of every type are read, entries with dots and capitals too', () => {
    const list = (type: string, ...entries: string[]) =>
      readWarningList({ name: type, type, version: 1, list: entries });
    const lists = [
      list('hostname', 'DNS.Example-Cdn.test.'),
      list('cidr', '9.8.0.0/16', 'x'),
      list('string', 'Exact.test'),
      list('substring', 'sinkhole'),
      list('regex', '/^ad[0-9]+\\.test$/i', '(a+)+$'),
    ];
    const warnings = new Warnings(lists.filter((each) => each !== null));
    const of = (kind: 'domain' | 'ipv4', value: string) => warnings.of({ kind, value });
    expect(of('domain', 'a.dns.example-cdn.test')).toEqual(['hostname']);
    expect(of('ipv4', '9.8.1.1')).toEqual(['cidr']);
    expect(of('domain', 'exact.test')).toEqual(['string']);
    expect(of('domain', 'sub.exact.test')).toEqual([]);
    expect(of('domain', 'my-sinkhole.test')).toEqual(['substring']);
    expect(of('domain', 'ad12.test')).toEqual(['regex']);
    expect(warnings.refused.map(({ reason }) => reason)).toEqual(['not-an-indicator', 'unsafe-expression']);
    expect(readWarningList({ name: 'x', type: 'constructor', list: [] })).toBeNull();
  });

  it('a list with names of the state, own addresses or resolvers needs a second person', async () => {
    const set = await merged({ l: 'so.tinh.gov.vn\nevil.test\n1.1.1.1\n9.8.7.6\nfacebook.com\n' });
    expect(
      needsSecondPerson(set.indicators(), ['9.8.7.0/24']).map(({ reason, examples }) => [reason, examples]),
    ).toEqual([
      ['gov-vn', ['so.tinh.gov.vn']],
      ['public-dns', ['1.1.1.1']],
      ['own-address', ['9.8.7.6']],
      ['top-site', ['facebook.com']],
    ]);
    expect(needsSecondPerson((await merged({ l: 'evil.test\n' })).indicators())).toEqual([]);
  });
});
