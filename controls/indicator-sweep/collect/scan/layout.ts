// Where everything lies in the shared memory: header, list, numbers, filter, slots, what the lists tell; behind them one area a worker.

/** Fields of the header, in bytes from its begin; the same as in kernel/assembly/state.ts. */
export const FIELD = {
  count: 0,
  text: 4,
  textLength: 8,
  ids: 12,
  nexts: 16,
  filter: 20,
  filterMask: 24,
  slots: 28,
  slotMask: 32,
  flags: 36,
  toldPlaces: 76,
  told: 80,
  toldLength: 84,
  end: 88,
  patterns: 92,
  patternsLength: 96,
} as const;

export const FLAG = { ipv6: 1, hash: 2, idn: 4, wide: 8, short: 16, cidr: 32, url: 64, ipv4: 128 } as const;

export const PAGE = 65_536;
export const MOST_PAGES = 65_536;
export const HEADER = 4096;
export const MASKS = HEADER + 128;
export const FIRST = HEADER + 1024;

/** What a worker reads at once; a line longer than this is searched in pieces. */
export const CHUNK = 1 << 20;
export const MOST_FOUND = 65_536;
const TMP = 4096;
const SCRATCH = 8192 + 65_536 + 1_048_576 + 131_072;
const PAD = 4096;
export const AREA = MOST_FOUND * 4 + TMP + SCRATCH + PAD + CHUNK + PAD;

export interface Area {
  found: number;
  tmp: number;
  scratch: number;
  /** The buffer: PAD readable bytes before it and behind it. */
  buffer: number;
  pad: number;
}

export const aligned = (at: number): number => Math.ceil(at / 64) * 64;

/** The n-th worker's area, behind a table that ends at `end`. */
export function areaOf(end: number, n: number): Area {
  const found = aligned(end) + n * AREA;
  const tmp = found + MOST_FOUND * 4;
  const scratch = tmp + TMP;
  return { found, tmp, scratch, buffer: scratch + SCRATCH + PAD, pad: PAD };
}

/** Grows the memory to hold `bytes`. */
export function reserve(memory: WebAssembly.Memory, bytes: number): void {
  const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE);
  if (missing > 0) memory.grow(missing);
}
