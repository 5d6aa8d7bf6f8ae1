import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Indicator } from '../../../../controls/indicator-sweep/collect/contract.ts';
import { listDigest } from '../../../../controls/indicator-sweep/collect/digest.ts';
import { canonical } from '../../../../controls/indicator-sweep/collect/indicators/canonical.ts';
import { IndicatorSet } from '../../../../controls/indicator-sweep/collect/indicators/set.ts';
import { loadIndicators } from '../../../../controls/indicator-sweep/collect/load.ts';
import { canonicalLines } from './canonical-file.ts';
import { makeVersion, type VersionOrder } from './make-version.ts';
import { readSource } from './sources.ts';

const NOW = '2024-08-30T02:00:00.000Z';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haidang-version-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, text: string): Promise<{ name: string; path: string }> {
  const path = join(folder, name);
  await writeFile(path, text);
  return { name, path };
}

async function made(order: Partial<VersionOrder>) {
  const version = await makeVersion({
    sources: [],
    before: null,
    adds: false,
    recalls: [],
    own: [],
    now: NOW,
    folder: await mkdtemp(join(folder, 'made-')),
    ...order,
  });
  return { ...version, text: await readFile(version.files.list, 'utf8') };
}

async function setOf(text: string): Promise<IndicatorSet> {
  const set = new IndicatorSet({ now: new Date(NOW) });
  const source = await file('again.csv', text);
  const nothing = () => {};
  const refused: unknown[] = [];
  const taking = {
    set,
    onWarning: nothing,
    onRefused: (one: unknown) => refused.push(one),
    onBytes: nothing,
  };
  await readSource(source, taking);
  expect(refused).toEqual([]);
  return set;
}

const textOf = (set: IndicatorSet) => [...canonicalLines(set)].join('');
const essence = (set: IndicatorSet) =>
  Array.from({ length: set.size }, (_, id) => {
    const { kind, value, isExact, port, ports }: Indicator = set.at(id);
    return { kind, value, isExact, ports: ports ?? [port], standing: set.standing(id) };
  }).sort((one, other) => (one.kind + one.value < other.kind + other.value ? -1 : 1));

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
const domain = fc.tuple(label, label).map(([a, b]) => `${a}.${b}x.example`);
const value = fc.oneof(
  domain.map((text) => ({ kind: 'domain' as const, value: text })),
  fc
    .tuple(fc.integer({ min: 1, max: 254 }), fc.nat(255))
    .map(([a, b]) => ({ kind: 'ipv4' as const, value: `203.0.${b}.${a}` })),
  fc.nat(65535).map((n) => ({ kind: 'ipv6' as const, value: `2a00:${(n + 1).toString(16)}::1` })),
  fc.nat(255).map((n) => ({ kind: 'cidr' as const, value: `203.${n}.112.0/24` })),
  fc.tuple(domain, fc.stringMatching(/^[a-z0-9,"=;&+?|-]{0,12}$/)).map(([host, path]) => ({
    kind: 'url' as const,
    value: `${host}/${path}`,
  })),
  fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => ({ kind: 'sha256' as const, value: hex })),
);
const time = fc.constantFrom(null, '2024-01-01T00:00:00.000Z', '2030-12-31T16:59:59.000Z');
const meta = fc.record({
  confidence: fc.option(fc.nat(100), { nil: null }),
  tlp: fc.constantFrom(null, 'clear', 'amber', 'amber+strict', 'red') as fc.Arbitrary<'clear' | null>,
  firstSeen: time,
  lastSeen: time,
  expires: time,
  note: fc.oneof(
    fc.constantFrom(null, '=cmd()', 'máy chủ SOA của đợt này', 'a, "b"\tc'),
    fc.string({ maxLength: 40 }),
  ),
});
const told = fc.tuple(
  value,
  meta,
  fc.constantFrom(null, 443, 8080),
  fc.boolean(),
  fc.constantFrom('một', 'hai'),
);

test('the file of a version is read back to the very same set, and written again as the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(told, { minLength: 1, maxLength: 40 }), async (all) => {
      const set = new IndicatorSet({ now: new Date(NOW) });
      for (const [text, meta, port, isExact, list] of all) {
        const one = canonical(text.value);
        if ('reason' in one) continue;
        const takesPort = one.kind === 'domain' || one.kind === 'ipv4';
        set.add(list, {
          ...one,
          isExact: isExact && one.kind === 'domain',
          port: takesPort ? port : null,
          place: '1',
          meta,
        });
      }
      const text = textOf(set);
      const again = await setOf(text);
      expect(essence(again)).toEqual(essence(set));
      expect(textOf(again)).toBe(text);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('the command line names the file of a version by the digest that the product writes', async () => {
  const version = await made({ sources: [await file('a.txt', 'xau-thu-nghiem.com\n203.0.113.9:8443\n')] });
  const loaded = await loadIndicators({ lists: [version.files.list], allow: [], now: new Date(NOW) });
  const sha256 = createHash('sha256').update(version.text).digest('hex');
  expect(loaded.digest).toBe(listDigest([sha256]));
  expect(loaded.counts.live).toBe(version.counts.live);
  expect(loaded.lists[0]?.refused).toBe(0);
});

test('sources in any format are merged, in whatever order they come', async () => {
  const csv = await file('a.csv', 'type,value\ndomain,xau-thu-nghiem[.]com\ndomain,com\nip,203.0.113.9\n');
  const text = await file('b.txt', 'hxxp://xau-thu-nghiem[.]com/tai\nXAU-thu-nghiem.com\n');
  const one = await made({ sources: [csv, text] });
  const other = await made({ sources: [text, csv] });
  expect(one.text).toBe(other.text);
  expect(one.counts).toMatchObject({ live: 3, kinds: { domain: 1, ipv4: 1, url: 1 }, added: null });
  expect(one).toMatchObject({ merged: 1, refused: 1, reasons: { 'single-label': 1 } });
  expect(one.sources[0]).toMatchObject({ format: 'csv', taken: 2, refused: 1 });
  expect(one.sources[0]?.columns).toContainEqual({ heading: 'value', holds: 'value' });
  expect(await readFile(one.files.refused, 'utf8')).toContain('a.csv,3,com,single-label');
});

test('a table about units gives warnings, and what their networks talked to is an indicator for all', async () => {
  const rows =
    'DANH SÁCH KẾT NỐI\nSTT;Tên đơn vị;Địa chỉ IP;Máy chủ C2;Ghi chú\n1;Sở Mẫu;10.0.0.7;203.0.113.9;máy kế toán\n2;;10.0.0.8;203.0.113.9;\n3;Xã Mẫu;198.51.100.4;;\n';
  const { warnings, text, reasons, sources } = await made({ sources: [await file('don-vi.csv', rows)] });
  expect(warnings).toMatchObject([
    { units: ['Sở Mẫu'], address: '10.0.0.7', indicator: '203.0.113.9', note: 'máy kế toán' },
    { units: ['Xã Mẫu'], address: '198.51.100.4', indicator: null },
  ]);
  expect(reasons).toEqual({ 'no-unit': 1 });
  expect(sources[0]).toMatchObject({ format: 'warnings', warnings: 2 });
  // Neither a unit's address nor what is said of it goes out to the others.
  expect(text).toContain('203.0.113.9');
  expect(text).not.toMatch(/10\.0\.0\.7|198\.51\.100\.4|kế toán|Sở Mẫu/);
});

test('the appendix of a dispatch is a source like any other', async () => {
  const rows = [
    ['STT', 'Tên miền', 'Ghi chú'],
    ['1', 'xau-thu-nghiem[.]com', 'mã độc mẫu'],
    ['2', 'gov.vn', ''],
  ];
  const { counts, reasons } = await made({ sources: [{ name: 'Phụ lục', rows }] });
  expect(counts.live).toBe(1);
  expect(reasons).toEqual({ 'public-suffix': 1 });
});

test('a version that goes on from another tells what was added and what was withdrawn, and why', async () => {
  const first = await made({ sources: [await file('v1.txt', 'mot-thu-nghiem.com\nhai-thu-nghiem.com\n')] });
  const recalls = [
    { kind: 'domain' as const, value: 'mot-thu-nghiem.com', reason: '=nhầm với tên miền khác' },
    { kind: 'domain' as const, value: 'khong-co-thu-nghiem.com', reason: 'nhầm' },
  ];
  const second = await made({
    sources: [await file('v2.txt', 'ba-thu-nghiem.com\n')],
    before: first.files.list,
    adds: true,
    recalls,
  });
  expect(second.counts).toMatchObject({ live: 2, added: 1, withdrawn: 1 });
  expect(second.notThere).toEqual(['khong-co-thu-nghiem.com']);
  const changes = await readFile(second.files.changes ?? '', 'utf8');
  expect(changes).toContain('added,domain,ba-thu-nghiem.com');
  expect(changes).toContain(`withdrawn,domain,mot-thu-nghiem.com,"'=nhầm với tên miền khác"`);
  const third = await made({
    sources: [await file('v3.txt', 'ba-thu-nghiem.com\n')],
    before: second.files.list,
  });
  expect(third.counts).toMatchObject({ live: 1, added: 0, withdrawn: 1 });
});

test('what stands on a warning list stays in, is counted, and asks for a second person', async () => {
  const { counts, demoted, secondPerson } = await made({
    sources: [
      await file('w.txt', 'so-mau.gov.vn\n8.8.8.8\ngoogle.com\nmay-chu.cua-so-mau.example\n203.0.113.200\n'),
    ],
    own: ['cua-so-mau.example'],
  });
  expect(counts.live).toBe(5);
  expect(demoted.map(({ list }) => list)).toEqual(
    expect.arrayContaining(['gov-vn', 'public-dns', 'top-site']),
  );
  expect(secondPerson.map(({ reason }) => reason).sort()).toEqual([
    'gov-vn',
    'own-address',
    'public-dns',
    'top-site',
  ]);
});
