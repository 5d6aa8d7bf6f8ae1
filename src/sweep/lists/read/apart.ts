// Makes a version in a process of its own, which can be stopped and may not take for ever.
import { doApart, type Watching } from '../../../platform/apart/apart.ts';
import type { VersionMade, VersionOrder } from './make-version.ts';

/** A JSON document of 256 MB is parsed whole. */
const LIMITS = { milliseconds: 10 * 60_000, heapMegabytes: 1536 };

/** Progress is told in bytes that were read. */
export const makeVersionApart = (order: VersionOrder, watching?: Watching) =>
  doApart<VersionMade>(new URL('./process.ts', import.meta.url), order, LIMITS, watching);
