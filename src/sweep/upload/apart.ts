// Sweeps uploaded logs in a process of its own: within limits of time and memory, stopped when a person says so.
import { doApart, type Watching } from '../../platform/apart/apart.ts';
import type { Result, SweepOrder } from './order.ts';

/** An archive of 50 MB may hold a hundred times as much. */
const LIMITS = { milliseconds: 5 * 60_000, heapMegabytes: 512 };

/** Progress is told in bytes that were searched. */
export const sweepApart = (order: SweepOrder, watching?: Watching) =>
  doApart<Result>(new URL('./process.ts', import.meta.url), order, LIMITS, watching);
