// Makes the logs of a fictional unit, the same bytes for the same end: a resolver's and a proxy's, in which 40 machines are planted.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { badAddress, isSilent, KNOWN, nameFor, planted, sources } from './machines.ts';
import { DAYS_SEARCHED, daysBefore } from './window.ts';

const clean = Array.from(
  { length: 220 },
  (_, n) => `10.20.${1 + (n % 8)}.${10 + ((n * 5 + 3) % 240)}`,
).filter((address) => !planted.includes(address));
const everyone = [...clean, ...planted];
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

export interface MadeLogs {
  list: string;
  logs: { path: string; name: string }[];
  bytes: number;
  sha256: string;
}

/** `folder` gets `danh-sach.csv`, `dns.log` and `squid.log`, together about `megabytes`, of the days before `until`. */
export async function makeLogs(folder: string, until: Date, megabytes = 50): Promise<MadeLogs> {
  await mkdir(folder, { recursive: true });
  const list = join(folder, 'danh-sach.csv');
  await writeFile(list, sources.version2);
  const most = (megabytes / 2) * 2 ** 20;
  const hash = createHash('sha256');
  let bytes = 0;
  const write = async (name: string, lineAt: LineAt) => {
    const path = join(folder, name);
    const blocks = blocksOf(lineAt, most, until);
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

/** A moment of the days searched. `share`: how much of them has gone by, 0–1. */
interface Moment {
  n: number;
  at: Date;
  share: number;
  next: () => number;
}
type LineAt = (moment: Moment) => string;

/** Blocks of lines of about 64 KB, until there are `most` bytes; the days go by with the bytes. */
function* blocksOf(lineAt: LineAt, most: number, until: Date): Generator<Buffer> {
  let seed = 20_240_830;
  // Park and Miller's generator: the same numbers on every machine.
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const from = daysBefore(until, DAYS_SEARCHED).getTime();
  for (let n = 0, made = 0; made < most; ) {
    let block = '';
    while (block.length < 65_536) {
      const share = Math.min(1, (made + block.length) / most);
      const at = new Date(from + share * (until.getTime() - from));
      block += `${lineAt({ n: n++, at, share, next })}\n`;
    }
    const bytes = Buffer.from(block);
    made += bytes.length;
    yield bytes;
  }
}

const one = <T>(of: readonly T[], at: number): T => of[Math.floor(at * of.length)] as T;
/** One line in this many is of a planted machine that talks to an address of the list. */
const EVERY = 997;
const half = planted.length / 2;

/** The planted machine that speaks on this line; null: it is a line like any other. */
function plantedOn({ n, share }: Moment, first: number): number | null {
  const machine = first + (Math.floor(n / EVERY) % half);
  return n % EVERY === 5 && !isSilent(machine, share) ? machine : null;
}

const harmless = (next: () => number) => one(next() < 0.02 ? decoys : usual, next());

const dnsLine: LineAt = (moment) => {
  const { at, next } = moment;
  const machine = plantedOn(moment, 0);
  const device = machine === null ? one(everyone, next()) : planted[machine];
  const name = machine === null ? harmless(next) : `${one(['www.', '', 'cdn.'], next())}${nameFor(machine)}`;
  return `${syslogTime(at)} dns dnsmasq[812]: query[A] ${name} from ${device}`;
};

/** `Nov  3 08:00:01` in Viet Nam's civil time. */
function syslogTime(at: Date): string {
  const [, day, month, , time] = new Date(at.getTime() + 7 * 3_600_000).toUTCString().split(' ');
  return `${month} ${String(Number(day)).padStart(2, ' ')} ${time}`;
}

const squidLine: LineAt = (moment) => {
  const { n, at, next } = moment;
  const machine = plantedOn(moment, half);
  const device = machine === null ? one(everyone, next()) : planted[machine];
  const isByAddress = machine !== null && machine >= KNOWN && n % 2 === 0;
  const host = machine === null ? harmless(next) : isByAddress ? badAddress : nameFor(machine);
  const [took, size, page, server] = [900, 90_000, 9_999, 200].map((most) => Math.floor(next() * most));
  return `${(at.getTime() / 1000).toFixed(3)} ${took} ${device} TCP_MISS/200 ${size} GET http://${host}/trang/${page} - HIER_DIRECT/198.51.100.${1 + Number(server)} text/html`;
};
