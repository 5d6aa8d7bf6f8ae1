// Look-ups of the precise matcher in the shared table: an indicator becomes an object only when it is asked for.
import { Buffer } from 'node:buffer';
import type { Indicator, IndicatorIndex } from '../contract.ts';
import { startKernel } from '../kernel/kernel.ts';
import { areaOf, FIELD, FLAG, HEADER, MOST_FOUND } from './layout.ts';
import { patternsOf, recordAt } from './records-in.ts';
import { freeArea, takeArea } from './scanner.ts';
import type { Table } from './table.ts';

const LONGEST = 400;
const MOST_KEPT = 4096;

/** The table as an index. Uses an area of its own until the process ends. */
export function indexOf(table: Table): IndicatorIndex & { release(): void } {
  const { memory } = table;
  const number = takeArea(table);
  const area = areaOf(table.end, number);
  const kernel = startKernel(table.module, memory);
  kernel.attach(HEADER, area.scratch, area.tmp, area.found, MOST_FOUND);
  const bytes = Buffer.from(memory.buffer);
  const flags = bytes.readUInt32LE(HEADER + FIELD.flags);
  const patterns = patternsOf(bytes);
  const kept = new Map<number, Indicator>();
  const at = area.buffer;

  const indicator = (id: number): Indicator | null => {
    if (id < 0) return null;
    const known = kept.get(id);
    if (known) return known;
    const read = recordAt(bytes, id, patterns);
    if (kept.size > MOST_KEPT) kept.clear();
    kept.set(id, read);
    return read;
  };
  const write = (text: string): number => (text.length > LONGEST ? 0 : bytes.write(text, at));
  const one = (text: string, find: (start: number, length: number) => number) => {
    const length = write(text);
    return length > 0 ? indicator(find(at, length)) : null;
  };
  return {
    domain: (name) => one(name, kernel.findName),
    address: (canonical) => one(canonical, kernel.findAddress),
    hash: (hex) => one(hex, kernel.findHash),
    networks: (canonical) => {
      const length = write(canonical);
      const found = length > 0 ? kernel.findNetworks(at, length, area.found) : 0;
      return Array.from(
        { length: found },
        (_, n) => indicator(bytes.readUInt32LE(area.found + n * 4)) as Indicator,
      );
    },
    urls: (host) => {
      const urls: Indicator[] = [];
      const length = write(host);
      let id = length > 0 ? kernel.findUrls(at, length) : -1;
      for (; id >= 0; id = kernel.nextOf(id)) urls.push(indicator(id) as Indicator);
      return urls;
    },
    has: {
      cidr: (flags & FLAG.cidr) !== 0,
      ipv6: (flags & FLAG.ipv6) !== 0,
      url: (flags & FLAG.url) !== 0,
      hash: (flags & FLAG.hash) !== 0,
      idn: (flags & FLAG.idn) !== 0,
    },
    release: () => freeArea(table, number),
  };
}
