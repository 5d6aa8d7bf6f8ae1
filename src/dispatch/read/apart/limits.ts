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
  /** Kinds whose pages may be images wait for the recognition of a page. */
  paged: Patience;
  /** Of all others five seconds of work are enough. */
  flowing: Patience;
};

export const usualLimits: Limits = {
  heapMegabytes: 512,
  residentMegabytes: 1024,
  wholeMilliseconds: 9 * 60_000,
  paged: { processor: 60_000, wall: 60_000 },
  flowing: { processor: 5_000, wall: 30_000 },
};

const paged = new Set<FileKind>(['pdf', 'image', 'edxml']);

export const patienceFor = (kind: FileKind, limits: Limits): Patience =>
  paged.has(kind) ? limits.paged : limits.flowing;
