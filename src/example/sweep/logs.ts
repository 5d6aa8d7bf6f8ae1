// Makes the logs of a fictional unit, the same bytes every time: a resolver's and a proxy's, in which 40 machines are planted.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** As the sightings name them: the first half are seen by the resolver, the others by the proxy. */
export const planted = Array.from({ length: 40 }, (_, n) => `10.20.${1 + (n % 8)}.${11 + n * 5}`);
const clean = Array.from(
  { length: 220 },
  (_, n) => `10.20.${1 + (n % 8)}.${10 + ((n * 5 + 3) % 240)}`,
).filter((address) => !planted.includes(address));
const bad = Array.from({ length: 60 }, (_, n) => `c${n}.dieu-khien-xau.example`);
const badAddress = '203.0.113.77';
/** Names that look like those of the list and are none. */
const decoys = [
  'dieu-khien-xau.example.lanh.example',
  'khong-c3.dieu-khien.example',
  'c1-dieu-khien-xau.example',
];
const usual = [
  'bao-tin.example',
  'thu-dien-tu.example',
  'lich-hop.example',
  'cap-nhat.example',
  'ban-do.example',
];
const months = ['Oct', 'Nov'];

export interface MadeLogs {
  list: string;
  logs: { path: string; name: string }[];
  bytes: number;
  sha256: string;
}

/** `folder` gets `danh-sach.csv`, `dns.log` and `squid.log`, together about `megabytes`. */
export async function makeLogs(folder: string, megabytes = 50): Promise<MadeLogs> {
  await mkdir(folder, { recursive: true });
  const list = join(folder, 'danh-sach.csv');
  const rows = [...bad.map((name) => `domain,${name}`), `ipv4,${badAddress}`];
  await writeFile(list, `kind,value\n${rows.join('\n')}\n`);
  const most = (megabytes / 2) * 2 ** 20;
  const hash = createHash('sha256');
  let bytes = 0;
  const write = async (name: string, lineAt: LineAt) => {
    const path = join(folder, name);
    const blocks = blocksOf(lineAt, most);
    const counted = async function* () {
      for (const block of blocks) {
        hash.update(block);
        bytes += block.length;
        yield block;
      }
    };
    await pipeline(Readable.from(counted()), createWriteStream(path));
    return { path, name };
  };
  const logs = [await write('dns.log', dnsLine), await write('squid.log', squidLine)];
  return { list, logs, bytes, sha256: hash.digest('hex') };
}

type LineAt = (n: number, next: () => number) => string;

/** Blocks of lines of about 64 KB, until there are `most` bytes. */
function* blocksOf(lineAt: LineAt, most: number): Generator<Buffer> {
  let seed = 20_240_830;
  // Park and Miller's generator: the same numbers on every machine.
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  for (let n = 0, made = 0; made < most; ) {
    let block = '';
    while (block.length < 65_536) block += `${lineAt(n++, next)}\n`;
    const bytes = Buffer.from(block);
    made += bytes.length;
    yield bytes;
  }
}

const one = <T>(of: readonly T[], at: number): T => of[Math.floor(at * of.length)] as T;
/** One line in this many is of a planted machine that talks to an address of the list. */
const EVERY = 997;
const half = planted.length / 2;

const dnsLine: LineAt = (n, next) => {
  const isPlanted = n % EVERY === 5;
  const device = isPlanted ? planted[Math.floor(n / EVERY) % half] : one([...clean, ...planted], next());
  const name = isPlanted
    ? `${one(['www.', '', 'cdn.'], next())}${one(bad, next())}`
    : one(next() < 0.02 ? decoys : usual, next());
  const second = Math.floor(n / 20);
  const two = (value: number) => String(value % 60).padStart(2, '0');
  const day = 1 + (Math.floor(second / 3600) % 28);
  const time = `${one(months, 0.6)} ${String(day).padStart(2, ' ')} ${String(Math.floor(second / 3600) % 24).padStart(2, '0')}:${two(Math.floor(second / 60))}:${two(second)}`;
  return `${time} dns dnsmasq[812]: query[A] ${name} from ${device}`;
};

const squidLine: LineAt = (n, next) => {
  const isPlanted = n % EVERY === 5;
  const device = isPlanted
    ? planted[half + (Math.floor(n / EVERY) % half)]
    : one([...clean, ...planted], next());
  const time = (1_730_400_000 + n / 9).toFixed(3);
  const size = Math.floor(next() * 90_000);
  const host = isPlanted
    ? n % 2 === 0
      ? badAddress
      : one(bad, next())
    : one(next() < 0.02 ? decoys : usual, next());
  return `${time} ${Math.floor(next() * 900)} ${device} TCP_MISS/200 ${size} GET http://${host}/trang/${Math.floor(next() * 9_999)} - HIER_DIRECT/198.51.100.${1 + Math.floor(next() * 200)} text/html`;
};
