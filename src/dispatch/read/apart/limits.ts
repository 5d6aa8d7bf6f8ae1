// How long and how much one file may take: a sign of progress in time, and memory that a plain PC has.
import type { FileKind } from '../kind.ts';

/** Milliseconds without a sign of progress; `processor` counts work alone, so that a busy machine refuses nothing. */
export type Patience = { processor: number; wall: number };

export type Limits = {
  /** Of the heap of the reading thread; beyond it the thread ends, and only the thread. */
  heapMegabytes: number;
  /** Of the whole reading process, with images and what WebAssembly holds. */
  residentMegabytes: number;
  /** For one file, whatever it is: the job that carries it is given up after ten minutes. */
  wholeMilliseconds: number;
  /** Kinds whose pages may be images wait for the recognition of a page: a minute for each look at it on a busy machine. */
  paged: Patience;
  /** Of all others five seconds of work are enough, and what long ones take beside it by the page. */
  flowing: Patience;
  perPage: number;
};

export const usualLimits: Limits = {
  heapMegabytes: 512,
  residentMegabytes: 1024,
  wholeMilliseconds: 9 * 60_000,
  paged: { processor: 60_000, wall: 150_000 },
  flowing: { processor: 5_000, wall: 30_000 },
  perPage: 100,
};

const paged = new Set<FileKind>(['pdf', 'image', 'edxml']);
/** Bytes of a page of text; Word's files are packed to about a fifth. */
const bytesOfPage = 2_500;
const packed = new Set<FileKind>(['docx']);

export function patienceFor(kind: FileKind, bytes: number, limits: Limits): Patience {
  if (paged.has(kind)) return limits.paged;
  const pages = (bytes * (packed.has(kind) ? 5 : 1)) / bytesOfPage;
  const more = pages * limits.perPage;
  return { processor: limits.flowing.processor + more, wall: limits.flowing.wall + 3 * more };
}
