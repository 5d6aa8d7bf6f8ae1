// The table of indicators in shared memory: compiled from a list, kept in a file, loaded again.
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Indicator } from '../contract.ts';
import { kernelModule, startKernel } from '../kernel/kernel.ts';
import {
  aligned,
  areaOf,
  FIELD,
  FIRST,
  HEADER,
  MASKS,
  MOST_FOUND,
  MOST_PAGES,
  PAGE,
  reserve,
} from './layout.ts';
import { type Records, RecordWriter } from './records.ts';

/** A compiled list; may be handed to workers as it is. */
export interface Table {
  memory: WebAssembly.Memory;
  module: WebAssembly.Module;
  count: number;
  /** Where the workers' areas begin. */
  end: number;
  /** How many indicators are there twice; see `repeatedIn`. */
  repeated: number;
}

/** An indicator that stands in the table twice: `second` is never found. */
export interface Repeated {
  first: number;
  second: number;
}

/** 16 bits a key: about one token in a hundred passes that is none. */
const BITS_A_KEY = 16;
/** Beyond two of three slots filled, a look-up passes over too many. */
const SLOTS_A_KEY = 1.6;
const MAGIC = 'haidang-table-2\n';

/** Compiles a list of any length; of each indicator only bytes are kept. */
export async function compileTable(
  indicators: Iterable<Indicator> | AsyncIterable<Indicator>,
): Promise<Table> {
  const writer = new RecordWriter();
  if (Symbol.asyncIterator in indicators) for await (const indicator of indicators) writer.add(indicator);
  else for (const indicator of indicators) writer.add(indicator);
  return buildTable(writer.finish());
}

/** What the build found to be there twice, by the numbers in `nexts`. */
export function repeatedIn({ memory, count }: Table): Repeated[] {
  const view = new DataView(memory.buffer);
  const nexts = view.getUint32(HEADER + FIELD.nexts, true);
  const found: Repeated[] = [];
  for (let id = 0; id < count; id++) {
    const next = view.getUint32(nexts + id * 4, true);
    if (next >= REPEATED) found.push({ first: next - REPEATED, second: id });
  }
  return found;
}

/** As in kernel/assembly/table.ts. */
const REPEATED = 0x8000_0000;

const powerAbove = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, least)));
const sizeOf = (parts: Uint8Array[]): number => parts.reduce((sum, part) => sum + part.length, 0);

/** Builds the table of these records, in the memory that their text is in already. */
export function buildTable(records: Records): Table {
  const { count } = records;
  const { memory, length: textLength } = records.space;
  const toldLength = sizeOf(records.told);
  let free = FIRST;
  const take = (bytes: number): number => {
    const at = free;
    free = aligned(at + bytes);
    reserve(memory, free + PAGE);
    return at;
  };
  const text = take(textLength + 64);
  const ids = take(count * 8 + 8);
  const nexts = take(count * 4 + 4);
  const toldPlaces = take(count * 4 + 4);
  const told = take(toldLength);
  const patterns = take(records.patterns.length);
  const slotCount = powerAbove((count + records.urls) * SLOTS_A_KEY);
  const slots = take(slotCount * 8);
  const filter = free;
  const header = (name: keyof typeof FIELD, value: number) =>
    new DataView(memory.buffer).setUint32(HEADER + FIELD[name], value, true);
  copy(memory, told, records.told);
  copy(memory, patterns, [records.patterns]);
  new Uint32Array(memory.buffer, toldPlaces, count).set(records.toldPlaces);
  writeMasks(memory);
  for (const [name, value] of Object.entries({
    count,
    text,
    textLength,
    ids,
    nexts,
    slots,
    slotMask: slotCount - 1,
    toldPlaces,
    told,
    toldLength,
    patterns,
    patternsLength: records.patterns.length,
  }))
    header(name as keyof typeof FIELD, value);
  const module = kernelModule();
  const kernel = startKernel(module, memory);
  const attach = (end: number) => {
    const area = areaOf(end, 0);
    reserve(memory, area.buffer + PAGE);
    kernel.attach(HEADER, area.scratch, area.tmp, area.found, MOST_FOUND);
  };
  attach(free);
  const words = powerAbove(Math.max(1024, ((kernel.countKeys(textLength) + 4) * BITS_A_KEY) / 64));
  // What counting left behind the slots is where the filter comes: it begins empty.
  new Uint8Array(memory.buffer, filter).fill(0);
  take(words * 8);
  header('filter', filter);
  header('filterMask', words - 1);
  header('end', free);
  attach(free);
  kernel.build(count);
  return { memory, module, count, end: free, repeated: kernel.repeatedSoFar() };
}

function copy(memory: WebAssembly.Memory, to: number, parts: Uint8Array[]): void {
  const bytes = new Uint8Array(memory.buffer);
  let at = to;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
}

function writeMasks(memory: WebAssembly.Memory): void {
  const bytes = new Uint8Array(memory.buffer);
  for (let n = 0; n <= 16; n++) bytes.fill(0xff, MASKS + n * 16 + 16 - n, MASKS + n * 16 + 16);
}

/** Writes a compiled table: its bytes behind their digest. */
export function saveTable(table: Table, file: string): void {
  const bytes = Buffer.from(table.memory.buffer, HEADER, table.end - HEADER);
  const digest = createHash('sha256').update(bytes).digest();
  const fd = openSync(file, 'w', 0o600);
  try {
    for (const part of [Buffer.from(MAGIC), digest, bytes]) {
      for (let done = 0; done < part.length; ) done += writeSync(fd, part, done);
    }
  } finally {
    closeSync(fd);
  }
}

/** Loads what `saveTable` wrote; null where the file is not whole or not of this version. */
export function loadTable(file: string): Table | null {
  const fd = openSync(file, 'r');
  try {
    const head = Buffer.alloc(MAGIC.length + 32 + FIELD.end + 4);
    if (readSync(fd, head, 0, head.length, 0) < head.length) return null;
    if (head.toString('latin1', 0, MAGIC.length) !== MAGIC) return null;
    const from = MAGIC.length + 32;
    const end = head.readUInt32LE(from + FIELD.end);
    if (end <= HEADER || end > MOST_PAGES * PAGE) return null;
    const memory = new WebAssembly.Memory({ initial: 1, maximum: MOST_PAGES, shared: true });
    reserve(memory, end + PAGE);
    const bytes = Buffer.from(memory.buffer, HEADER, end - HEADER);
    let done = 0;
    while (done < bytes.length) {
      const got = readSync(fd, bytes, done, bytes.length - done, from + done);
      if (got === 0) return null;
      done += got;
    }
    if (!createHash('sha256').update(bytes).digest().equals(head.subarray(MAGIC.length, from))) return null;
    const count = bytes.readUInt32LE(FIELD.count);
    return { memory, module: kernelModule(), count, end, repeated: 0 };
  } finally {
    closeSync(fd);
  }
}
