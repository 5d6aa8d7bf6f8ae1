// The sweep as a unit runs it: lists and logs in, hits and reasons out, and an exit code that a script can trust.
import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvCell } from '../../controls/indicator-sweep/collect/output/csv.ts';
import { sweepArguments } from './sweep-options.ts';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const LINES = [
  'Nov 20 10:00:00 gw dnsmasq[12]: query[A] login.xau-thu-nghiem.com from 10.1.2.3',
  'Nov 20 10:00:01 gw dnsmasq[12]: query[A] khongxau-thu-nghiem.com from 10.1.2.4',
  'Nov 20 10:00:02 gw dnsmasq[12]: query[A] XAU-thu-nghiem.COM. from 10.1.2.5',
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'haidang-sweep-'));
  mkdirSync(at('logs'));
  mkdirSync(at('clean'));
  writeFileSync(at('list.csv'), 'type,value\ndomain,xau-thu-nghiem[.]com\ndomain,com\nip,10.0.0.1\n');
  writeFileSync(at('logs', 'dns.log'), `${LINES.join('\n')}\n`);
  writeFileSync(at('logs', 'old.log.gz'), gzipSync(`${LINES[0]}\n`));
  writeFileSync(at('clean', 'dns.log'), `${LINES[1]}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sweep = (...args: string[]) =>
  new Promise<{ code: number; out: string; told: string }>((resolve) => {
    const command = [join(import.meta.dirname, '../cli.ts'), 'sweep', ...args];
    execFile(process.execPath, command, (error, out, told) =>
      resolve({ code: error ? Number(error.code) : 0, out, told }),
    );
  });
const jsonLines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test('a list that was compiled and kept gives the same hits, and is refused where its lists, its allow-list or a byte of it changed', async () => {
  const lists = ['--indicators', at('list.csv')];
  const kept = at('bang');
  const first = await sweep(...lists, '--save-table', kept, at('logs'));
  for (const beside of [[], lists]) {
    const { code, out } = await sweep('--table', kept, ...beside, at('logs'));
    expect([code, out]).toEqual([1, first.out]);
  }
  writeFileSync(at('other.csv'), 'type,value\ndomain,khac.example\n');
  writeFileSync(at('allow.txt'), 'xau-thu-nghiem.com\n');
  for (const [args, told] of [
    [['--indicators', at('other.csv')], 'danh sách khác'],
    [['--allow', at('allow.txt')], 'danh sách cho phép khác'],
  ] as const) {
    const refused = await sweep('--table', kept, ...args, at('logs'));
    expect([refused.code, refused.told]).toEqual([2, expect.stringContaining(told)]);
  }
  const bytes = readFileSync(kept);
  writeFileSync(kept, bytes.fill(7, bytes.length - 9));
  const damaged = await sweep('--table', kept, at('logs'));
  expect([damaged.code, damaged.told]).toEqual([2, expect.stringContaining('build it again')]);
  rmSync(`${kept}.json`);
  expect((await sweep('--table', kept, at('logs'))).code).toBe(2);
  expect((await sweep(...lists, '--save-table', at('no', 'where'), at('logs'))).code).toBe(2);
}, 120_000);

test('of a log that is one line of many records, each machine is found with its own time', async () => {
  const records = Array.from({ length: 20_000 }, (_, i) => {
    const minute = String(Math.floor(i / 60) % 60).padStart(2, '0');
    const time = `2026-11-20T10:${minute}:${String(i % 60).padStart(2, '0')}Z`;
    const qname = i % 500 === 7 ? 'a.xau-thu-nghiem.com' : 'lanh.example';
    return { time, client: `10.7.${i >> 8}.${i & 255}`, qname };
  });
  mkdirSync(at('one-line'));
  const text = JSON.stringify(records);
  writeFileSync(at('one-line', 'plain.json'), text);
  writeFileSync(at('one-line', 'packed.json.gz'), gzipSync(text));
  const { out } = await sweep('--indicators', at('list.csv'), at('one-line'));
  const wanted = records
    .filter((_, i) => i % 500 === 7)
    .map(({ time, client }) => [1, client, Date.parse(time)]);
  for (const name of ['plain.json', 'packed.json.gz']) {
    const hits = jsonLines(out).filter((hit) => hit.file.endsWith(name));
    expect(hits.map((hit) => [hit.line, hit.device, Date.parse(hit.time)])).toEqual(wanted);
  }
}, 60_000);

test('machines that talk to a listed name are found, in packed logs too, and a name that only looks alike is not', async () => {
  const { code, out } = await sweep('--indicators', at('list.csv'), at('logs'));
  expect(code).toBe(1);
  expect(jsonLines(out)).toMatchObject([
    { file: at('logs', 'dns.log'), line: 1, offset: 0, strength: 'subdomain', device: '10.1.2.3' },
    { file: at('logs', 'dns.log'), line: 3, strength: 'exact', device: '10.1.2.5' },
    { file: at('logs', 'old.log.gz'), line: 1, indicator: 'xau-thu-nghiem.com' },
  ]);
}, 120_000);

test('nothing found is 0, used wrongly is 2, a file that could not be searched is 3', async () => {
  expect((await sweep('--indicators', at('list.csv'), at('clean'))).code).toBe(0);
  expect((await sweep('--indicators', at('list.csv'))).code).toBe(2);
  writeFileSync(at('clean', 'memory.bin'), Buffer.alloc(4096));
  const unread = await sweep('--indicators', at('list.csv'), at('clean'));
  expect(unread.code).toBe(3);
  expect(unread.told).toContain('memory.bin');
  rmSync(at('clean', 'memory.bin'));
}, 120_000);

test('what an earlier sweep wrote beside the logs is not searched', async () => {
  mkdirSync(at('beside'));
  writeFileSync(at('beside', 'dns.log'), LINES[0] ?? '');
  const again = () => sweep('--indicators', at('list.csv'), '--out', at('beside', 'out'), at('beside'));
  await again();
  await again();
  const { totals } = JSON.parse(readFileSync(at('beside', 'out', 'ket-qua.json'), 'utf8'));
  expect(totals).toMatchObject({ files: 1, hits: 1 });
}, 120_000);

test('each line of a list that cannot be used is told with its reason', async () => {
  await sweep('--indicators', at('list.csv'), '--refused', at('refused.jsonl'), at('clean'));
  expect(jsonLines(readFileSync(at('refused.jsonl'), 'utf8'))).toMatchObject([
    { place: '3', text: 'com', reason: 'single-label' },
    { place: '4', text: '10.0.0.1', reason: 'private-address' },
  ]);
}, 120_000);

test('an address that lists give with two ports is found at both and at no other', async () => {
  writeFileSync(at('ports.txt'), '203.0.113.9:8080\n203.0.113.9:8443\n');
  writeFileSync(
    at('ports.log'),
    ['8080', '8443', '22'].map((port) => `10.0.0.7 -> 203.0.113.9:${port}\n`).join(''),
  );
  const { out } = await sweep('--indicators', at('ports.txt'), at('ports.log'));
  expect(jsonLines(out).map(({ line }) => line)).toEqual([1, 2]);
}, 120_000);

test('what the unit allows is no hit', async () => {
  writeFileSync(at('own.txt'), 'login.xau-thu-nghiem.com\n');
  const { out } = await sweep(
    '--indicators',
    at('list.csv'),
    '--allow',
    at('own.txt'),
    at('logs', 'dns.log'),
  );
  expect(jsonLines(out)).toMatchObject([{ line: 3 }]);
}, 120_000);

test('the folder of results names every file, its lines and its digest, and what is handed in', async () => {
  const { code } = await sweep(
    '--indicators',
    at('list.csv'),
    '--out',
    at('out'),
    '--list-version',
    '2',
    at('logs'),
  );
  expect(code).toBe(1);
  const result = JSON.parse(readFileSync(at('out', 'ket-qua.json'), 'utf8'));
  expect(result.list.version).toBe(2);
  expect(result.totals).toMatchObject({ files: 2, lines: 4, hits: 3, devices: 2, skipped: 0 });
  expect(result.coverage[0]).toMatchObject({
    format: 'dnsmasq',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(readFileSync(at('out', 'bao-cao.html'), 'utf8')).toContain('Thấy 2 thiết bị');
  expect(JSON.parse(readFileSync(at('out', 'stix.json'), 'utf8')).type).toBe('bundle');
  expect(jsonLines(readFileSync(at('out', 'hits.jsonl'), 'utf8'))).toHaveLength(3);
}, 120_000);

test('a sweep that was stopped goes on with the files that are left, and no hit is told twice', async () => {
  await sweep('--indicators', at('list.csv'), '--out', at('again'), at('logs'));
  const { list, coverage, sightings } = JSON.parse(readFileSync(at('again', 'ket-qua.json'), 'utf8'));
  const hits = readFileSync(at('again', 'hits.jsonl'), 'utf8').split('\n');
  // As it stood when the first file was done and the second was under way.
  const kept = `${hits.slice(0, 2).join('\n')}\n`;
  writeFileSync(at('again', 'hits.jsonl'), `${kept}{"half of a li`);
  const first = sightings.filter((each: { device: string }) => each.device === '10.1.2.5');
  const of3 = { ...sightings.find((each: { device: string }) => each.device === '10.1.2.3'), count: 1 };
  const state = {
    digest: list.digest,
    coverage: coverage.slice(0, 1),
    sightings: [of3, ...first],
    hitsBytes: kept.length,
  };
  writeFileSync(at('again', 'tiep-tuc.json'), JSON.stringify(state));
  const { told } = await sweep('--indicators', at('list.csv'), '--out', at('again'), at('logs'));
  expect(told).toContain('Làm tiếp: 1');
  expect(jsonLines(readFileSync(at('again', 'hits.jsonl'), 'utf8'))).toHaveLength(3);
  const result = JSON.parse(readFileSync(at('again', 'ket-qua.json'), 'utf8'));
  expect(result.sightings.find((each: { device: string }) => each.device === '10.1.2.3').count).toBe(2);
}, 120_000);

test.skipIf(process.getuid?.() === 0)(
  'a folder that may not be entered is named, and the rest is searched',
  async () => {
    mkdirSync(at('shut'));
    chmodSync(at('shut'), 0);
    const { code, told } = await sweep('--indicators', at('list.csv'), at('shut'), at('logs'));
    chmodSync(at('shut'), 0o700);
    expect(code).toBe(3);
    expect(told).toContain('shut');
  },
  120_000,
);

test.skipIf(!existsSync('/dev/full'))(
  'a disk that fills costs what is written there, not the search, and the code is 3',
  async () => {
    mkdirSync(at('full'));
    symlinkSync('/dev/full', at('full', 'hits.jsonl'));
    const { code, told } = await sweep('--indicators', at('list.csv'), '--out', at('full'), at('logs'));
    expect(code).toBe(3);
    expect(told).toMatch(/could not be written: \S+hits\.jsonl: ENOSPC/);
    expect(JSON.parse(readFileSync(at('full', 'ket-qua.json'), 'utf8')).totals.hits).toBe(3);
    const toNowhere = await sweep('--indicators', at('list.csv'), '--hits', at('no', 'such'), at('logs'));
    expect(toNowhere).toMatchObject({ code: 2, told: expect.stringContaining('ENOENT') });
  },
  120_000,
);

test('several lists may follow one option, and the last words are the logs', () => {
  expect(sweepArguments(['--indicators', 'a', 'b', '--out', 'o', 'log'])).toMatchObject({
    indicators: ['a', 'b'],
    paths: ['log'],
  });
  expect(sweepArguments(['--indicators', 'a', 'log1', 'log2'])).toMatchObject({
    indicators: ['a'],
    paths: ['log1', 'log2'],
  });
  expect(sweepArguments(['--indicators', 'a', '--treads', '2', 'log'])).toContain('--treads');
});

test('no cell of a result can be taken for a formula', () => {
  for (const evil of ['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '＝1']) expect(csvCell(evil)).toMatch(/^"'/);
  expect(csvCell('10.1.2.3')).toBe('10.1.2.3');
});
