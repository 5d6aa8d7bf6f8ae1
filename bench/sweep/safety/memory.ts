// The kernel on hostile text, its buffer at the very ends of memory and with watched bytes around all that it writes: a read beyond the
// ends traps, a write beside is seen, and a text that takes long is told.
import { createHash } from 'node:crypto';
import { startKernel } from '../../../controls/indicator-sweep/collect/kernel/kernel.ts';
import { HEADER, PAGE, reserve } from '../../../controls/indicator-sweep/collect/scan/layout.ts';
import { SAMPLE } from '../../../controls/indicator-sweep/collect/scan/list-for-tests.ts';
import { compileTable, type Table } from '../../../controls/indicator-sweep/collect/scan/table.ts';
import { type Chance, chanceOf } from '../../../src/dispatch/read/fuzz/chance.ts';

const WATCHED = 4096;
const MARK = 0xa5;
const NEWLINE = 10;
/** What the kernel may read before and behind the text. */
const AROUND = 64;
const SCRATCH = 8192 + 65_536 + 1_048_576 + 131_072;
const TMP = 4096;
const MOST_FOUND = 65_536;
/** The room below the table's header: a read before it is one before all memory. */
const LOW_ROOM = HEADER - 2 * AROUND;
const LONGEST = 70_000;
/** No text takes longer, seconds a megabyte; and no text at all less than a twentieth of it to be told. */
const SLOWEST = 3;

const PIECES = [
  ...String.raw`. .. ... - _ : :: ::: / // \ \\ % %25 %2F %252F \n \u002f \x2f #011 ( ) (0) (3)com(0) (4)evil(3)com(0) (63) [ ] ; " , =`.split(
    ' ',
  ),
  ...'%2E %3A [.] (dot) &#46; &colon; evil.com EVIL.COM www.evil.com a.b.evil.net t.co x.com.vn 1.2.3.4 1.2.3.4.443 01.2.3.4 5.6.7.8 7.1.1.1'.split(
    ' ',
  ),
  ...'2001:db8::1 ::ffff:1.2.3.4 4.3.2.1.in-addr.arpa ip6.arpa d41d8cd98f00b204e9800998ecf8427e bücher.example'.split(
    ' ',
  ),
  ...['a', '0', 'f', '9', '。', '\u00ff', '\x1b[0;31m', '\t', '\n', '\r\n', '\0', ' ', '\ufeff'],
];

/** Random bytes, pieces in random order, one piece again and again, or a mixture; the last line may be open. */
export function hostileText(chance: Chance): Buffer {
  const kind = chance.below(5);
  const size = 1 + chance.below(chance.oneIn(30) ? LONGEST : chance.oneIn(3) ? 3_000 : 300);
  if (kind === 0) return Buffer.from(Array.from({ length: Math.min(size, 3_000) }, () => chance.below(256)));
  const piece = chance.pick(PIECES);
  const other = chance.pick(PIECES);
  let text = '';
  while (text.length < size) {
    if (kind === 1) text += piece;
    else if (kind === 2) text += piece + other;
    else text += chance.pick(PIECES);
  }
  return Buffer.from(text).subarray(0, size);
}

interface Ground {
  table: Table;
  bytes: Uint8Array;
  kernel: ReturnType<typeof startKernel>;
  parts: { from: number; to: number }[];
  found: number;
}

/** Lays found, tmp and scratch behind the table with watched bytes between, and the end of memory behind a free page. */
async function ground(): Promise<Ground> {
  const table = await compileTable(SAMPLE);
  let free = table.end + WATCHED;
  const parts: Ground['parts'] = [];
  const place = (size: number) => {
    const from = Math.ceil(free / 64) * 64;
    parts.push({ from, to: from + size });
    free = from + size + WATCHED;
    return from;
  };
  const [found, tmp, scratch] = [place(MOST_FOUND * 4), place(TMP), place(SCRATCH)];
  reserve(table.memory, free + Math.ceil(LONGEST / PAGE + 2) * PAGE);
  const kernel = startKernel(table.module, table.memory);
  kernel.attach(HEADER, scratch, tmp, found, MOST_FOUND);
  const bytes = new Uint8Array(table.memory.buffer);
  for (const { from, to } of parts) {
    bytes.fill(MARK, from - WATCHED, from);
    bytes.fill(MARK, to, to + WATCHED);
  }
  return { table, bytes, kernel, parts, found };
}

/** Scans the text where it ends with the memory, and where it begins with it. Throws on a fault. */
function scanAtEnds({ bytes, kernel, found }: Ground, text: Buffer): void {
  const padded = Math.ceil((text.length + 1) / 64) * 64;
  const places = [bytes.length - padded - AROUND, ...(padded <= LOW_ROOM ? [AROUND] : [])];
  for (const at of places) {
    bytes.fill(NEWLINE, at - AROUND, at + padded + AROUND);
    bytes.set(text, at);
    kernel.begin();
    for (let done = 0; done < padded; ) {
      kernel.resetFound();
      const scanned = kernel.scan(at + done, padded - done);
      const count = kernel.foundSoFar();
      if (count > MOST_FOUND) throw new Error(`${count} finds in room for ${MOST_FOUND}`);
      const finds = new Uint32Array(bytes.buffer, found, count);
      for (const place of finds)
        if (place < at - 1 || place > at + padded)
          throw new Error(`a find at ${place - at} of ${text.length}`);
      if (scanned === 0 && count === 0) throw new Error('it does not go on');
      done += scanned;
    }
    const lines = text.reduce((sum, byte) => sum + (byte === NEWLINE ? 1 : 0), padded - text.length);
    if (kernel.linesSoFar() !== lines) throw new Error(`${kernel.linesSoFar()} lines for ${lines}`);
    if (!Buffer.from(bytes.buffer, at, text.length).equals(text)) throw new Error('the text was changed');
  }
}

const digestOf = (bytes: Uint8Array, end: number): string =>
  createHash('sha256').update(bytes.subarray(HEADER, end)).digest('hex');

/** Faults of the kernel over so many texts, each with the number of its text. */
export async function kernelFaults(seed: number, count: number): Promise<string[]> {
  const at = await ground();
  const { bytes, parts, table } = at;
  const before = digestOf(bytes, table.end);
  const faults: string[] = [];
  for (let n = 0; n < count && faults.length < 20; n++) {
    const text = hostileText(chanceOf(seed + n));
    const start = process.cpuUsage();
    try {
      scanAtEnds(at, text);
    } catch (error) {
      faults.push(`text ${n}: ${(error as Error).message}`);
    }
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1e6;
    if (took > SLOWEST / 20 + (SLOWEST * text.length) / 1e6)
      faults.push(`text ${n}: ${took.toFixed(2)} s for ${text.length} bytes`);
    for (const { from, to } of parts) {
      const isWhole = [bytes.subarray(from - WATCHED, from), bytes.subarray(to, to + WATCHED)].every(
        (watched) => watched.every((byte) => byte === MARK),
      );
      if (!isWhole) faults.push(`text ${n}: written beside its room`);
    }
  }
  if (digestOf(bytes, table.end) !== before) faults.push('the table was changed');
  return faults;
}

/** `npm run bench sweep-fuzz`: two hundred thousand texts. */
export async function measureKernel(): Promise<boolean> {
  const texts = 200_000;
  const faults = await kernelFaults(1, texts);
  console.log(
    `${faults.length === 0 ? 'met    ' : 'NOT MET'}  kernel on ${texts} hostile texts: ${faults.length} faults`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
  return faults.length === 0;
}
