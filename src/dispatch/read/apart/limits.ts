// How long and how much one file may take: a sign of progress in time, and memory that a plain PC has.
import type { FileKind } from '../kind.ts';

/** Megabytes of the heap of the reading thread; beyond it the thread ends, and only the thread. */
export const heapMegabytes = 512;
/** Bytes of the whole reading process, with images and what WebAssembly holds. */
export const residentBytes = 1024 * 1024 * 1024;
/** Milliseconds for one file, whatever it is: the job that carries it is given up after ten minutes. */
export const wholeMilliseconds = 9 * 60_000;

/** Milliseconds without a sign of progress; `processor` counts work alone, so that a busy machine refuses nothing. */
export type Patience = { processor: number; wall: number };

/** Kinds whose pages may be images wait for the recognition of a page; of all others five seconds of work are enough. */
const perPage: Patience = { processor: 60_000, wall: 60_000 };
const flowing: Patience = { processor: 5_000, wall: 30_000 };
const paged = new Set<FileKind>(['pdf', 'image', 'edxml']);

export const patienceFor = (kind: FileKind): Patience => (paged.has(kind) ? perPage : flowing);
